# Properties, class methods and static methods: plain ones, of builtins, of metaclasses, and subclasses of property.
class A:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
    @property
    def bad(self): raise AttributeError("inner")
    @classmethod
    def cm(cls, a=2): return cls.__name__, a
    @staticmethod
    def sm(a): return a
    w = property()
    lam = property(lambda self: self._v + 1)
    ln = property(len)
    cp = classmethod(len)
    def __len__(self): return 7
    @classmethod
    @property
    def cprop(cls): return cls.__name__
class B(A):
    @property
    def v(self): return super().v + 10
    @classmethod
    def cm(cls, a=3): return super().cm(a)
a = A(); b = B()
a.v = 5
print(a.v, b.v, a.cm(), b.cm(), A.cm(4), B.cm(), a.sm(1), A.sm(2), a.lam, a.ln, A.v.fget is not None, type(A.__dict__["cm"]).__name__, type(A.v).__name__)
try: print(a.w)
except AttributeError as e: print(e)
try: print(a.bad)
except AttributeError as e: print(e)
print(hasattr(a, "bad"), getattr(a, "bad", 3), B.cprop)
try: b.v = 3
except AttributeError as e: print(e)
class P(property):
    def __get__(self, o, t=None): return "mine"
class C:
    p = P(lambda s: 1)
print(C().p, C.p)
class M(type):
    @property
    def name(cls): return cls.__name__.lower()
    @classmethod
    def mk(mcs): return mcs.__name__
class D(metaclass=M): pass
print(D.name, D.mk())
print(A.cm.__self__ is A, a.cm.__func__ is A.cm.__func__, int.from_bytes.__name__)
