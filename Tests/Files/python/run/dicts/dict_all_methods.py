def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, "b": 2, 3: "c", (1, 2): None, None: 0, 2.5: 1}
print(d, len(d), d["a"], d[3], d[(1, 2)], d[None], d[2.5], d.get("a"), d.get("z"), d.get("z", 5), "a" in d, 1 in d, list(d), list(d.values()), list(d.items()))
print(d.pop("a"), d.pop("z", "default"), d.setdefault("b", 9), d.setdefault("n"), d.setdefault("m", []), d.popitem(), d)
print(d.update({"x": 1}), d.update([("y", 2)]), d.update(z=3), d.update({}, w=4), d.update(), d)
for make in (lambda: d["nope"], lambda: d.pop("nope"), lambda: {}.popitem(), lambda: d[[]], lambda: {[]: 1}, lambda: d.get([]), lambda: d.update(5), lambda: d.update([1]), lambda: d.update(["abc"]), lambda: d.get(), lambda: d.pop(), lambda: d.setdefault(),
             lambda: d.fromkeys(5), lambda: d + d, lambda: d < d, lambda: d.items()[0], lambda: {}["a"]["b"], lambda: d.popitem(1), lambda: d.keys(1), lambda: {1: 2} | 5, lambda: d["a", "b"], lambda: d[1:2], lambda: dict(a=1).a):
    attempt(make)
e = {"p": 1} | {"q": 2, "p": 3}
e |= [("r", 4)]
print(e, e == {"q": 2, "p": 3, "r": 4}, e != {}, e.copy() is e, {**e, "p": 0}, {"b": 1, "a": 2} == {"a": 2, "b": 1}, list(reversed(e)))
del e["p"]
e["p"] = 1
print(e, e.clear(), e)
try:
    del e["p"]
except KeyError as error:
    print("KeyError", error, error.args)
for change in (lambda x: x.update(new=1), lambda x: x.pop("a"), lambda x: x.clear()):
    x = {"a": 1, "b": 2}
    try:
        for key in x:
            change(x)
        print("no error", x)
    except RuntimeError as error:
        print(error)
x = {"a": 1, "b": 2}
for key in list(x):
    x[key + key] = x.pop(key)
for key in x:
    x[key] += 1
print(x)
x["self"] = x
print(x)
print({1: "int", True: "bool", 1.0: "float"}, {0: 1, False: 2}, {"a": 1, "a": 2}, len({n % 3: n for n in range(9)}), {k: v for k, v in zip("ab", [1, 2]) if v > 1}, {i: {j: i * j for j in range(2)} for i in range(2)})
keys, values, items = x.keys(), x.values(), x.items()
x["later"] = 5
print(len(keys), 5 in values, ("later", 5) in items, "later" in keys, keys & {"later", "z"}, sorted(keys - {"self", "aa"}), sorted(keys | {"q"})[:2], keys.isdisjoint(["none"]))


class Counting(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = len(key)
        return self[key]


c = Counting(a=0)
print(c["abc"], c["abc"], c.get("xy"), "xy" in c, c, type(c.copy()).__name__, type(c | {}).__name__)
groups = {}
for word in "apple avocado bean blueberry cherry".split():
    groups.setdefault(word[0], []).append(word)
print(groups, max(groups, key=lambda k: len(groups[k])), sorted(groups.items(), key=lambda kv: (-len(kv[1]), kv[0])), sum(map(len, groups.values())))
