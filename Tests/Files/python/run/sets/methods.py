a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a.union(b, [9]), a.intersection(b, {4}), a.difference([1], [2]), a.symmetric_difference([1, 7]))
print(a <= b, {3} < a, a >= {1}, a > a, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), {1}.issubset(a), a.issuperset([1, 2]))
s = set()
s.add(1); s.add(1); s.update([2, 3], (4,)); s.discard(9); s.remove(1)
print(s, len(s), 2 in s, s.copy() == s, sorted(s), bool(set()), set("hello") == set("ehlo"), {x % 3 for x in range(9)})
s |= {10}; s &= {2, 3, 10}; s -= {2}; s ^= {3, 7}; print(sorted(s))
s.intersection_update([7]); print(s); s.difference_update([7]); print(s); s.symmetric_difference_update([1, 2]); print(s)
for f in (lambda: s.remove(99), lambda: set().pop(), lambda: {[]}, lambda: {1} | [2], lambda: {1} < [2], lambda: set(5), lambda: {1} + {2}, lambda: hash({1}), lambda: {1}[0]):
    try: f()
    except Exception as e: print(type(e).__name__, e)
f = frozenset([1, 2, 2])
print(f, hash(f) == hash(frozenset([2, 1])), {f: "x"}[frozenset([1, 2])], f | {3}, {3} | f, type(f | {3}), type({3} | f), f == {1, 2}, frozenset("ab") == {"a", "b"}, f.union([5]), f & {1}, f - {1}, frozenset())
try: f.add(1)
except AttributeError as e: print(e)
print({1, 2}.pop() in (1, 2), set([3, 1, 2]), set(range(5)), set((1, 1)), {*[1, 2], *[2]}, {1, 1.0, True}, {"a"}, {None}, {(1, 2)}, set(), [set()], {frozenset({1})})
print(sum({1, 2, 3}), max({1, 5}), sorted({"b", "a"}), list({7}), [x for x in {1}], tuple({5}), len({1, 2} & {2}), set([1]) is not set([1]), {1, 2} == frozenset([1, 2]))
print({3, 1, 2}, {10, 5, 20, 15}, {-1, -2, 0}, {100, 50}, {1.5, 2.5} == {2.5, 1.5}, set(range(20)), {8, 16, 24, 0}, {1000, 1, 33, 65})
s = {5, 3, 1}
s.clear(); print(s, s or "empty")
x = {1, 2, 3}
y = x
y.add(4); print(x, x is y)
uniq = list(dict.fromkeys([3, 1, 3, 2, 1])); print(uniq)
seen = set(); print([v for v in [1, 2, 1, 3, 2] if not (v in seen or seen.add(v))])
for v in sorted({"z", "y"}): print(v, end=" ")
print(set("abc") >= {"a"}, {1}.__contains__(1), {1, 2}.__len__(), {1} <= {1}, set() < {0}, set() == frozenset())
