data = [("a", 3), ("b", 1), ("c", 3), ("d", 2), ("e", 1)]
print(sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True))
from operator import itemgetter, attrgetter
print(sorted(data, key=itemgetter(1, 0)), sorted(data, key=itemgetter(0), reverse=True))
class P:
    def __init__(self, n, a): self.n, self.a = n, a
    def __repr__(self): return f"{self.n}{self.a}"
    def __lt__(self, o): return self.a < o.a
ps = [P("x", 3), P("y", 1), P("z", 2)]
print(sorted(ps), sorted(ps, key=attrgetter("n")), min(ps), max(ps, key=attrgetter("a")))
from functools import cmp_to_key
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(["10", "9", "1"], key=cmp_to_key(lambda a, b: (a + b > b + a) - (a + b < b + a))))
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
import random
random.seed(4)
r = [random.randint(0, 999) for _ in range(200)]
s = sorted(r)
print(all(a <= b for a, b in zip(s, s[1:])), s[:5], sorted(r, reverse=True)[:5], sorted(r, key=lambda v: v % 10)[:8])
l = list(range(100, 0, -1)); l.sort(); print(l[:5], l[-1])
l = ["%03d" % (i * 37 % 101) for i in range(101)]; l.sort(); print(l[:3], l[-1])
print(sorted([1.5, -0.0, 0, 2, float("inf"), -5]), sorted([True, False, 2, -1]), sorted([[2], [1, 5], [1]]), sorted([(1, 2), (1,)]), sorted([b"b", b"a"]))
try: sorted([1, None])
except TypeError as e: print(e)
try: [3, 1].sort(5)
except TypeError as e: print(e)
try:
    l = [1, 2, 3]
    l.sort(key=lambda x: l.append(1) or x)
except ValueError as e: print(e)
print(sorted(range(5), key=lambda x: (x % 2, -x)), sorted("Hello World".split(), key=str.casefold), sorted({3: "a", 1: "b"}.items()))
import bisect, heapq
a = []
for x in [5, 1, 4, 2, 3]: bisect.insort(a, x)
print(a, bisect.bisect(a, 3), bisect.bisect_left(a, 3), heapq.nlargest(2, a), heapq.nsmallest(2, a), list(heapq.merge([1, 4], [2, 3])))
