d = {"a": 1, "b": 2}
d["c"] = 3
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, 1 in d, list(d), d.keys(), d.values(), d.items())
print(d.pop("a"), d.pop("zz", None), d, d.setdefault("b", 9), d.setdefault("n", 5), d.popitem(), d)
d.update({"x": 1}, y=2); d.update([("z", 3)]); print(d)
e = d.copy(); e["b"] = 100; print(d["b"], e["b"], d == e, d != e, {1: 2} == {1: 2.0})
print(dict(a=1), dict([("k", "v")]), dict({"q": 1}, w=2), dict(zip("ab", [1, 2])), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {**d, "b": 0}, {"a": 1} | {"b": 2})
for k in ("nope", 5, (1, 2), None, "it's"):
    try: d[k]
    except KeyError as x: print(x, repr(x))
try: d[[1]] = 2
except TypeError as x: print(x)
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2}, {"a": 1, "a": 2}, {(): 1, None: 2, frozenset(): 3})
print(sorted(d.items()), sorted(d.items(), key=lambda kv: -kv[1]), max(d, key=d.get), sum(d.values()), list(reversed(d)), list(d.items())[0])
for k, v in d.items(): print(k, v, end=";")
print()
print({k: v for k, v in d.items() if v > 1}, {v: k for k, v in d.items()}, any(d.values()), [k for k in d if d[k] == 2])
d.clear(); print(d, bool(d))
d = {}
for w in "the cat the dog the end".split(): d[w] = d.get(w, 0) + 1
print(d)
g = {}
for w in ["apple", "avocado", "banana"]: g.setdefault(w[0], []).append(w)
print(g)
n = {"a": {"b": {"c": 1}}}
n["a"]["b"]["d"] = 2
print(n, n["a"]["b"]["c"])
del n["a"]["b"]
print(n, "b" in n["a"])
d = {i: i * i for i in range(5)}
del d[2]; d[2] = "again"; print(d)
d[0] = "replaced"; print(d)
print(len({i: 0 for i in range(1000)}), {True: "yes"}[1], {1: "a"}.get(1.0), hash(1) == hash(1.0) == hash(True))
try:
    for k in d: del d[k]
except RuntimeError as x: print(x)
print(dict(a=1, b=2).items() == {"b": 2, "a": 1}.items(), list({"x": 1, "y": 2}.items()), str({"a": [1, {"b": 2}]}))
a = {"x": 1}; b = a; b["y"] = 2; print(a, a is b)
print({"a": 1}.__contains__("a"), {"a": 1}.__getitem__("a"), {}.__len__(), isinstance({}, dict), type({}.keys()).__name__, type({}.items()).__name__)
