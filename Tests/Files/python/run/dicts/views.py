d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
d["d"] = 4
print(k, v, i, len(k), "d" in k, 4 in v, ("d", 4) in i, ("d", 5) in i)
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c", "d"}, k >= {"a"}, k.isdisjoint({"q"}), k < {"a"})
print(sorted(i & {("a", 1)}), list(reversed(k)), list(reversed(v)), list(reversed(i)), next(iter(k)), set(k) == set("abcd"), list(zip(k, v)))
x = {"a": 1} | {"a": 2, "b": 3}
x |= [("z", 0)]
print(x, {} | {}, dict(x) is x, x.copy() == x)
try: k.add(1)
except AttributeError as e: print(e)
try: v[0]
except TypeError as e: print(e)
print(isinstance(k, type({}.keys())), max(v), sum(v), sorted(v, reverse=True), min(i, key=lambda t: -t[1]), dict(sorted(i, reverse=True)), [a + str(b) for a, b in i])
print({1, 2} & {1: 0}.keys(), {1: 0}.keys() | [5], {1: 2}.items() | {(3, 4)} == {(1, 2), (3, 4)}, {}.keys() == set(), {}.values() == {}.values())
it = iter(d.items())
print(next(it), next(it))
m = d.keys().mapping
print(m["a"], list(k)[0], *k, sep=",")
from types import MappingProxyType
p = MappingProxyType(d)
print(p["a"], len(p), list(p))
try: p["a"] = 2
except TypeError as e: print(e)
from collections import ChainMap
c = ChainMap({"a": 10}, d)
print(c["a"], c["b"], sorted(c), len(c))
