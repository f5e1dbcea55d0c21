# Copies, updates and removals of dictionaries.
from collections import OrderedDict, defaultdict

d = {i: str(i) for i in range(40)}
for k in range(0, 40, 3):
    del d[k]
c = d.copy()
e = dict(d)
c[100] = 1
e.pop(1)
print(len(d), len(c), len(e), list(d) == list(c)[:-1], list(d.keys()) == list(d), list(d.values())[:4], list(e)[:3])
d.update(c)
print(list(d)[-3:], d[100], d | {1: "one"} == {**d, 1: "one"}, list(({5: 1, 6: 2} | {6: 3, 7: 4}).items()))
f = {1: 2}
f |= {2: 3}
f |= [(4, 5)]
print(f, f.pop(4), f.pop(9, None), f.pop(9, "x"), f)
for wrong in (lambda: f.pop(9), lambda: f.__delitem__(9), lambda: {1: 1}.pop([]), lambda: f.update(5), lambda: f | [(1, 2)], lambda: f.pop()):
    try:
        print(wrong())
    except (KeyError, TypeError) as problem:
        print(type(problem).__name__, problem)
try:
    del f[77]
except KeyError as problem:
    print("KeyError", problem)


class Loud(dict):
    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value * 2)

    def __delitem__(self, key):
        print("del", key)
        dict.__delitem__(self, key)

    def __missing__(self, key):
        return ("missing", key)

    def keys(self):
        return ["only"]


g = Loud(a=1)
g["b"] = 2
print(g, g["c"], g.copy(), type(g.copy()).__name__, dict(g) if False else "", g == {"a": 1, "b": 4})
del g["a"]
print(g, g.get("z"), {**{"q": 1}})
h = defaultdict(list, {1: [2]})
h[3].append(4)
h[1].append(5)
n = defaultdict(int)
for letter in "mississippi":
    n[letter] += 1
print(h, n, h.copy(), dict(h), n.pop("m"), n.get("zz"), "zz" in n, len(n))
k = defaultdict(None)
try:
    k[1]
except KeyError as problem:
    print("KeyError", problem)
deep = defaultdict(lambda: defaultdict(int))
deep["a"]["b"] += 3
print({x: dict(y) for x, y in deep.items()}, int(), str() == "", list(), dict(), set(), float(), bool(), tuple())


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


keys = [Key(i) for i in range(12)]
p = {key: key.n for key in keys}
q = dict(p)
q.update({Key(3): "three", Key(50): "fifty"})
print(len(p), len(q), q[Key(3)], q.pop(Key(5)), Key(5) in q, Key(5) in p, (p | q)[Key(3)], list(p.values()) == list(range(12)))
big = dict(zip(range(5000), range(5000)))
for i in range(0, 5000, 2):
    big.pop(i)
copies = [big.copy() for _ in range(20)]
copies[3][-1] = 0
print(len(copies[3]), len(big), sum(copies[7]), sum(copies[7].values()), list(OrderedDict(big))[:3], list(dict(reversed(list(big.items())))) [:2])
l = [1, 2, 3]
l.reverse()
print(l, [].reverse(), list(reversed(l)))
