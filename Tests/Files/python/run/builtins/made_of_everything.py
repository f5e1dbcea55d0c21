# Lists, sets and tuples made from everything, and loops over map and filter that stop, fail and go on.
def numbers():
    yield 1
    yield 2
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
for kind in (list, tuple, set, frozenset, lambda x: [*x], lambda x: sorted(set(x))):
    print([kind(x) for x in (numbers(), It(), Seq(), range(3), "ab"[:1], {1: 2}, {1: 2}.items(), {5}, (1, 2), [1], map(abs, [-1, -2]), filter(None, [0, 1]), zip([1], [2]), enumerate([7]), b"ab", iter([1, 2]), reversed([1, 2]))])
for bad in (5, None, 1.5, len):
    for kind in (list, tuple, set, frozenset):
        try: kind(bad)
        except TypeError as e: print(e)
l = [0]; l.extend(numbers()); l.extend(map(str, [1])); l.extend(l); l.extend("ab"); print(l)
try: l.extend(5)
except TypeError as e: print(e)
m = map(int, ["1", "x", "3", "4"])
try:
    for v in m: print(v)
except ValueError as e: print(e)
print(next(m), list(m), list(m))
m = map(lambda x: x + 1, [1, 2, 3])
for v in m:
    print(v)
    break
print(next(m), list(m), iter(m) is m)
its = [iter([1, 2, 3]), iter([4, 5]), iter([])]
print(list(map(next, its)), list(map(next, iter([iter([1]), iter([2])]))), tuple(map(next, [iter([]), iter([1])])))
f = filter(lambda x: 6 // x > 1, [1, 0, 3, 9])
try:
    for v in f: print(v)
except ZeroDivisionError as e: print(e)
print(list(f), list(filter(None, "a b")), [*filter(str.isdigit, "a1b2")], list(filter(next, [iter([1]), iter([]), iter([2])])) != [])
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), sum(map(int, "123")), max(map(len, ["a", "bbb"])), ",".join(map(str, range(3))), dict(map(lambda x: (x, x), "ab")), any(map(bool, [0, 1])), 2 in map(abs, [-2]))
a, b = map(int, "12"); print(a, b)
class M(map): pass
class F(filter): pass
print(list(M(str, [1])), [x for x in M(str, [1, 2])], list(F(None, [0, 2])), type(M(str, [])).__name__)
s = {3, 1, 2}
print(s | {9}, s & {1, 3}, s - {1}, s ^ {1, 7}, s.union([5], (6,)), s.copy() == s, s.copy() is s, frozenset(s) | {4}, type(frozenset(s).union([1])).__name__, type(frozenset(s).copy()).__name__)
class S(set): pass
class Z(frozenset): pass
print(type(S([1]) | {2}).__name__, type(S([1]).copy()).__name__, S([1]) & {1}, Z([1, 2]) - {1}, type(Z([1])).__name__, Z([2, 1]) == {1, 2}, hash(Z([1])) == hash(frozenset([1])))
def g():
    try:
        yield 1
        yield 2
    finally: print("closed")
print(list(g()), set(g()))
print(list(map(str, map(abs, filter(None, [0, -1, -2])))))
try: set([[1]])
except TypeError as e: print(e)
try: set(x for x in [[1]])
except TypeError as e: print(e)
try: {1}.union([[1]])
except TypeError as e: print(e)
