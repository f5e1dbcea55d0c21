class A:
    def __init__(self): self.__x = 1; self._y = 2; self.__z__ = 3
    def get(self): return self.__x
    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()
class B(A):
    def __init__(self): super().__init__(); self.__x = 10
    def getb(self): return self.__x
b = B()
print(b.get(), b.getb(), sorted(b.__dict__), b.call(), b._A__hidden())
try: b.__x
except AttributeError as e: print(e)
print(b.__z__, A.__dict__["get"] is A.get, "call" in A.__dict__)
class Outer:
    class Inner:
        v = 1
        def who(self): return type(self).__qualname__
    def make(self): return self.Inner()
print(Outer().make().who(), Outer.Inner.v, Outer.Inner)
def f():
    class Local: pass
    return Local
print(f().__qualname__, f() is f())
class Meta(type):
    def __new__(m, n, b, d, **k):
        c = super().__new__(m, n, b, d)
        c.tag = n.lower()
        return c
    def __call__(cls, *a):
        print("creating", cls.__name__)
        return super().__call__(*a)
    def hello(cls): return "hello " + cls.__name__
    @property
    def p(cls): return "meta prop"
class M(metaclass=Meta):
    def __init__(self, v): self.v = v
print(M.tag, M(3).v, M.hello(), type(M), M.p, isinstance(M, Meta))
T = type("T", (A,), {"z": 1, "m": lambda self: self.z})
print(T.__name__, T().m(), T.__mro__[1], T().get())
class Reg:
    all = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        Reg.all.append((cls.__name__, tag))
class R1(Reg): pass
class R2(Reg, tag="t"): pass
print(Reg.all)
class Sing:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Sing() is Sing())
class G:
    def __class_getitem__(cls, k): return f"G[{k}]"
print(G[int], G["x"])
