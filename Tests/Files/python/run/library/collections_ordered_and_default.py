from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d.default_factory, "c" in d, d.get("c"), dict(d), len(d), d == {"a": [1], "b": []}, d.copy(), defaultdict(int, {"x": 1}, y=2))
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 1
print({k: dict(v) for k, v in n.items()}, defaultdict(None)["x"] if False else defaultdict(set), defaultdict(str)["q"] == "")
attempt(lambda: defaultdict()["k"])
attempt(lambda: defaultdict(5))
attempt(lambda: defaultdict(int)[[]])
attempt(lambda: defaultdict(lambda: 1 / 0)["k"])
e = defaultdict(int, a=1) | {"b": 2}
print(e, type(e).__name__, e["zz"])
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, o.popitem(), o.popitem(last=False), o, OrderedDict(a=1) == {"a": 1}, OrderedDict([(1, 1), (2, 2)]) == OrderedDict([(2, 2), (1, 1)]), list(reversed(OrderedDict(x=1, y=2))))
o.move_to_end("c", last=False) if "c" in o else None
o["z"] = 1
o.update(b=5)
print(o, o.pop("z"), o.setdefault("n", 0), list(o), o.copy(), repr(OrderedDict()))
attempt(lambda: o.move_to_end("none"))
attempt(lambda: OrderedDict().popitem())
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c, c["a"], c["b"], "z" in c, list(c), len(c), dict(c), c.maps, c.parents, c.new_child({"q": 1})["q"], c.get("z", 0))
c["b"] = 10
c["n"] = 1
del c["a"]
print(c, c["a"], sorted(c.items()))
attempt(lambda: c["none"])
attempt(lambda: c.pop("b2"))
attempt(lambda: c.__delitem__("zzz"))


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper({"a": 1}, b=2)
u["c"] = 3
print(u, u.data, "A" in u, "a" in u, len(u), u.get("C"), list(u), u | {"d": 4})


class Even(UserList):
    def append(self, x):
        if x % 2 == 0:
            super().append(x)


l = Even([2])
l.append(3)
l.append(4)
print(l, l.data, l + [5], len(l), l[0], l[::-1], l == [2, 4], sorted(l), 4 in l, l * 2)


class Loud(UserString):
    def shout(self):
        return self.upper() + "!"


s = Loud("hey")
print(s, s.shout(), s + " you", len(s), s[0], s == "hey", "e" in s, type(s.upper()).__name__)
