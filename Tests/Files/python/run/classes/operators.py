class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"V({self.x}, {self.y})"
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __truediv__(self, k): return V(self.x / k, self.y / k)
    def __floordiv__(self, k): return V(self.x // k, self.y // k)
    def __mod__(self, k): return V(self.x % k, self.y % k)
    def __pow__(self, k, m=None): return ("pow", k, m)
    def __divmod__(self, k): return ("divmod", k)
    def __neg__(self): return V(-self.x, -self.y)
    def __pos__(self): return V(+self.x, +self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __invert__(self): return "inv"
    def __eq__(self, o): return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __bool__(self): return bool(self.x or self.y)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iter__(self): return iter((self.x, self.y))
    def __contains__(self, v): return v in (self.x, self.y)
    def __call__(self, *a): return ("called", a)
    def __lshift__(self, o): return ("<<", o)
    def __rrshift__(self, o): return ("r>>", o)
    def __and__(self, o): return ("&", o)
    def __ror__(self, o): return ("r|", o)
    def __xor__(self, o): return ("^", o)
    def __iadd__(self, o): self.x += o.x; return self
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 3
    def __complex__(self): return 1j
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __format__(self, spec): return f"fmt[{spec}]"
    def __reversed__(self): return iter([self.y, self.x])
import math
a, b = V(3, 4), V(1, 2)
print(a + b, a - b, a * 2, 2 * a, a @ b, a / 2, a // 2, a % 2, a ** 2, pow(a, 2, 5), divmod(a, 3))
print(-a, +a, abs(a), ~a, a == V(3, 4), a != b, bool(V(0, 0)), len(a), a[0], a[-1], list(a), 3 in a, a(1, 2))
print(a << 1, 1 >> a, a & 1, 1 | a, a ^ 1)
c = a
c += b
print(a, c is a, int(a), float(a), complex(a), hex(a), bin(a), [0, 1, 2, 9][a], round(a), round(a, 2))
print(math.trunc(a), math.floor(a), math.ceil(a), f"{a:xyz} {a}", format(a, "q"), list(reversed(a)), {a: 1}[V(4, 4)] if a == V(4, 4) else None)
for f in (lambda: a + 1, lambda: 1 + a, lambda: 1 - a, lambda: a < b, lambda: a | 1):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
x, y = a
print(x, y, max(a), sum(a), sorted(b, reverse=True), tuple(a), set(a) == {4, 4})
