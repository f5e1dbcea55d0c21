class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(5)), sorted(Countdown(3)))
print(3 in Countdown(5), [*Countdown(2)], tuple(Countdown(2)), dict(zip(Countdown(2), "ab")))
a, b = Countdown(2)
print(a, b)
class Seq:
    def __getitem__(self, i):
        if i >= 4: raise IndexError
        return i * i
print(list(Seq()), 9 in Seq(), 5 in Seq())
for x in Seq(): print(x, end=" ")
print()
it = iter([1, 2, 3])
print(next(it), list(it), next(it, None))
print(list(iter(lambda l=[3, 2, 1, 0]: l.pop(0), 0)))
class NoIter: pass
for f in (lambda: iter(NoIter()), lambda: next(5), lambda: iter(5), lambda: list(5)):
    try: f()
    except TypeError as e: print(e)
class BadIter:
    def __iter__(self): return 5
try: iter(BadIter())
except TypeError as e: print(e)
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(5))), list(reversed({"a": 1, "b": 2})))
class Rev:
    def __len__(self): return 3
    def __getitem__(self, i): return i
print(list(reversed(Rev())))
class Rev2:
    def __reversed__(self): return iter("xyz")
print(list(reversed(Rev2())))
z = zip([1, 2], "ab", (True, False))
print(next(z), list(z), list(zip()), list(zip([1])))
try: list(zip([1], [1, 2], strict=True))
except ValueError as e: print(e)
e = enumerate("ab", start=1)
print(next(e), list(e), type(e).__name__, type(z).__name__, type(map(int, [])).__name__)
class Delegating:
    def __init__(self): self.d = [1, 2]
    def __iter__(self): yield from self.d
print(list(Delegating()), list(Delegating()))
try:
    d = {1: 1}
    for k in d: d[k + 1] = 1
except RuntimeError as e: print(e)
try:
    s = {1}
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)
