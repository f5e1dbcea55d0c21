t = (1, 2, 3)
print(t, t[0], t[-1], t[1:], t + (4,), t * 2, len(t), 2 in t, t.count(2), t.index(3), t == (1, 2, 3), t < (1, 2, 4), hash(t) == hash((1, 2, 3)))
print((), (1,), 1, (1, (2, 3)), tuple("ab"), tuple([1]), tuple(), tuple(range(3)), (1,) + (), () * 3, max(t), sum(t), sorted((3, 1)), tuple(sorted((3, 1))))
try: t[0] = 1
except TypeError as e: print(e)
try: del t[0]
except TypeError as e: print(e)
try: t.append(1)
except AttributeError as e: print(e)
try: t[5]
except IndexError as e: print(e)
try: (1,).index(2)
except ValueError as e: print(e)
try: t + [1]
except TypeError as e: print(e)
a, (b, c), *d = 1, (2, 3), 4, 5
print(a, b, c, d)
x = 1,
print(x, type(x), len(x))
def f(): return 1, 2
p, q = f()
print(p, q, f())
print({(1, 2): "a"}[1, 2], (1, 2) in {(1, 2)}, ((1, 2), 3) > ((1, 1), 9), (1, "a") == (1, "a"), () == (), () < (0,))
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, p == (1, 2), P._make([3, 4]), len(p), list(p), isinstance(p, tuple), p + (3,), hash(p) == hash((1, 2)))
x, y = p
print(x, y, max([P(1, 5), P(2, 0)]), sorted([P(2, 1), P(1, 2)]), P(*[7, 8]), P(**{"x": 1, "y": 2}))
D = namedtuple("D", ["a", "b", "c"], defaults=[10, 20])
print(D(1), D(1, 2), D._field_defaults, D.__name__)
try: P(1)
except TypeError as e: print(e)
try: p.x = 5
except AttributeError as e: print(e)
class Sub(namedtuple("Base", "a b")):
    __slots__ = ()
    @property
    def total(self): return self.a + self.b
    def __str__(self): return f"Sub:{self.total}"
print(Sub(1, 2).total, Sub(1, 2), repr(Sub(1, 2)))
try: namedtuple("Bad", "a a")
except ValueError as e: print(e)
print(namedtuple("R", "a def b", rename=True)._fields)
from typing import NamedTuple
class T(NamedTuple):
    a: int
    b: str = "z"
    def both(self): return f"{self.a}{self.b}"
print(T(1), T(1).both(), T(2, "q")._asdict(), T.__annotations__)
for i, (a, b) in enumerate([(1, 2), (3, 4)]): print(i, a, b)
print(tuple(x * 2 for x in (1, 2)), (*t, *t), (t, t)[0] is t, tuple(t) is t, t[:] is t, tuple(reversed(t)), t[::-1])
