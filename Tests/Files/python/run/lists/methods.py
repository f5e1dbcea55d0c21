l = [3, 1, 2]
l.append(4); print(l)
l.extend("ab"); print(l)
l.insert(0, "first"); l.insert(100, "last"); l.insert(-1, "before"); print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove("a"); print(l)
print(l.index(2), l.count(1), l.index(4, 2), len(l))
l.reverse(); print(l)
m = l.copy(); m.clear(); print(l, m)
n = [3, 1, 2]
print(n.sort(), n); n.sort(reverse=True); print(n)
w = ["bb", "A", "ccc"]
w.sort(key=len); print(w); w.sort(key=str.lower, reverse=True); print(w)
print(sorted([3, 1, 2]), sorted("cab"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([1.5, 1, True, 0]))
print([1, 2] + [3], [0] * 3, [[]] * 2, 2 in [1, 2], [1, [2]] == [1, [2]], [1, 2] < [1, 3], [] < [1], [1] != [2])
for f in (lambda: [].pop(), lambda: [1].pop(3), lambda: [].remove(1), lambda: [].index(1), lambda: [1, "a"].sort(), lambda: [1] + (2,), lambda: [1] * "a", lambda: [1][1], lambda: [1].insert("a", 1), lambda: [].extend(5), lambda: [1, 2, 3].index(1, 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
l = list(range(10))
l[2:5] = ["x"]; print(l)
l[0:0] = [9, 9]; print(l)
l[::3] = [0] * len(l[::3]); print(l)
l[-1:] = []; print(l)
l[:] = [1, 2, 3]; print(l)
l[1:2] = range(3); print(l)
l[5:] = "zz"; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
del l[1:3]; print(l)
a = [1, 2, 3]
a += a; print(a); a *= 2; print(len(a))
a[0], a[-1] = a[-1], a[0]; print(a)
print(list("abc"), list((1, 2)), list({1: 2}), list(range(3)), list(), list(map(str, [1])), [*a[:2], *"x"])
x = [1, 2, 3, 4, 5]
print(x[::-1], x[::2], x[-2:], x[:-2], x[10:], x[1:-1], sum(x), max(x), min(x), any(x), all(x), list(reversed(x)), x.__len__(), x.__contains__(3))
b = [[0] * 3 for _ in range(2)]
b[0][1] = 5; print(b)
c = [[0] * 2] * 2
c[0][0] = 1; print(c)
s = sorted([("b", 2), ("a", 2), ("c", 1)], key=lambda t: t[1]); print(s)
s = sorted([3, 1, 2], key=lambda v: -v); print(s)
print(sorted(["b", "a"], reverse=True), sorted([1, 2, 3, 4], key=lambda v: v % 2), sorted([1, 2, 3, 4], key=lambda v: v % 2, reverse=True))
