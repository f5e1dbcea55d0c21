a = [3, 1, 2]
a.append(5)
a.extend([7, 8])
a.insert(1, 10)
print(a, len(a), a[0], a[-1], a[1:3], a[::-1], sorted(a), 3 in a, 99 in a)
print(a.pop(), a.pop(0), a.index(1), a.count(2))
a.sort()
print(a)
a.sort(key=lambda x: -x)
print(a)
a.reverse()
print(a, a + [1], [0] * 3, [1, 2] < [1, 3], [1, [2, 3]] == [1, [2, 3]])
a[1:3] = [100, 200, 300]
print(a)
del a[0]
del a[::2]
print(a)
t = (1, 2, 3)
print(t, t[1], t + (4,), (5,), (), t == (1, 2, 3), t < (1, 3), hash(t) == hash((1, 2, 3)))
x, (y, z), *rest = 1, (2, 3), 4, 5
print(x, y, z, rest)
first, *middle, last = range(5)
print(first, middle, last)
d = {"a": 1, "b": 2}
d["c"] = 3
print(d, d["a"], d.get("z"), d.get("z", 0), "a" in d, len(d))
for k, v in d.items():
    print(k, v)
print(list(d), list(d.keys()), list(d.values()), d.pop("a"), d, d.setdefault("q", []), d)
del d["b"]
print(d, {**d, "x": 1}, {1: "one", 2.5: "f", (1, 2): "t", None: 0, True: "yes"})
d.update({"m": 1}, n=2)
print(d, d == {"c": 3, "q": [], "m": 1, "n": 2})
s = {3, 1, 2}
s.add(4)
print(sorted(s), 3 in s, len(s), sorted(s | {9}), sorted(s & {1, 2}), sorted(s - {1}), sorted(s ^ {1, 50}), {1, 2} <= s)
print([x * x for x in range(5)], [x for x in range(10) if x % 2], {x: x * x for x in range(3)}, sorted({x % 3 for x in range(9)}))
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)])
print(list(enumerate("ab")), list(zip([1, 2], "ab")), list(map(str, [1, 2])), list(filter(None, [0, 1, 2])), list(reversed([1, 2])))
print(sum(x for x in range(5)), any(x > 3 for x in range(5)), all(x > 3 for x in range(5)), max(x for x in [1, 5]))
print(range(5), list(range(2, 10, 3)), list(range(5, 0, -2)), len(range(0, 10, 3)), 4 in range(0, 10, 2), range(10)[-1])
nested = [[1, 2], [3, 4]]
nested[0][1] = 9
print(nested, [row[:] for row in nested], min("b", "a"), sorted(["b", "A", "c"], key=str.lower, reverse=True))
l = [1]
l.append(l)
print(l)
