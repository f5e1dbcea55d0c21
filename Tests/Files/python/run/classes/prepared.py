from collections import OrderedDict
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return OrderedDict()
    def __new__(mcs, name, bases, ns, **kw):
        print(type(ns).__name__, [k for k in ns if not k.startswith("__")])
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class A(metaclass=M):
    x = 1
    def f(self): return 2
class B(A, flag=True):
    y = 2
print(A.x, A().f(), B.y, B().x)
class D(dict):
    def __setitem__(self, k, v):
        if not k.startswith("_"): v = ("wrapped", v) if not callable(v) else v
        super().__setitem__(k, v)
class N(type):
    @classmethod
    def __prepare__(mcs, name, bases): return D()
    def __new__(mcs, name, bases, ns): return type.__new__(mcs, name, bases, dict(ns))
class C(metaclass=N):
    v = 5
print(C.v)
