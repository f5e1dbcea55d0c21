class C:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k):
        print("init", a, k)
C(1, x=2)
class D:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(D())
class Cache:
    made = {}
    def __new__(cls, k):
        if k not in cls.made: cls.made[k] = super().__new__(cls)
        return cls.made[k]
    def __init__(self, k): self.k = k
print(Cache(1) is Cache(1), Cache(1) is Cache(2))
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, y=0): return self.n + x + y
a = Adder(10)
print(a(5), a(5, y=1), callable(a), list(map(a, [1, 2])))
class Bad:
    def __init__(self): return 5
try: Bad()
except TypeError as e: print(e)
class E:
    def __init__(self, a, b=2, *c, d, **e): self.t = (a, b, c, d, e)
print(E(1, d=3).t, E(1, 2, 3, 4, d=5, z=6).t)
for f in (lambda: E(), lambda: E(1), lambda: E(1, 2, d=3, d2=4).t):
    try: print(f())
    except TypeError as e: print(e)
class NoArgs: pass
try: NoArgs(1)
except TypeError as e: print(e)
try: NoArgs(a=1)
except TypeError as e: print(e)
class P:
    __call__ = lambda self: "lambda call"
print(P()())
o = NoArgs()
o.__call__ = lambda: 1
try: o()
except TypeError as e: print(e)
class Abs:
    def area(self): raise NotImplementedError("implement me")
try: Abs().area()
except NotImplementedError as e: print(repr(e))
