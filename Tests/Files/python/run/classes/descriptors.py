class Desc:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, v):
        print("set", v)
        setattr(obj, self.name, v)
    def __delete__(self, obj):
        print("delete")
        delattr(obj, self.name)
class C:
    a = Desc()
    b = Desc()
c = C()
print(c.a)
c.a = 5
print(c.a, c.b, type(C.a).__name__, c.__dict__)
del c.a
print(c.a)
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, k): return o.__dict__[self.n]
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.n} must be {self.t.__name__}")
        o.__dict__[self.n] = v
class Person:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, n, a): self.name, self.age = n, a
p = Person("bob", 3)
print(p.name, p.age)
try: p.age = "x"
except TypeError as e: print(e)
class NonData:
    def __get__(self, o, k): return "from descriptor"
class D:
    x = NonData()
d = D()
print(d.x)
d.x = "own"
print(d.x, D.x)
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, o, k): return lambda *a: ("bound", o is not None, self.f(*a))
class E:
    @Method
    def m(x): return x * 2
print(E().m(4), E.m(5))
class ReadOnly:
    def __get__(self, o, k): return 1
    def __set__(self, o, v): raise AttributeError("read only")
class F: r = ReadOnly()
try: F().r = 2
except AttributeError as e: print(e)
def fn(self): return self
print(fn.__get__(5)(), fn.__get__(5, int)())
