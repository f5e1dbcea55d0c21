class Temp:
    def __init__(self, c): self._c = c
    @property
    def celsius(self):
        "doc of celsius"
        return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @celsius.deleter
    def celsius(self):
        print("deleted")
        self._c = None
    @property
    def fahrenheit(self): return self._c * 9 / 5 + 32
t = Temp(25)
print(t.celsius, t.fahrenheit)
t.celsius = 100
print(t.fahrenheit)
try: t.celsius = -300
except ValueError as e: print(e)
try: t.fahrenheit = 1
except AttributeError as e: print(e)
try: del t.fahrenheit
except AttributeError as e: print(e)
del t.celsius
print(t.celsius, Temp.celsius.__doc__, type(Temp.celsius).__name__, Temp.celsius.fget.__name__)
class Old:
    def getx(self): return self._x
    def setx(self, v): self._x = v
    x = property(getx, setx, doc="x doc")
    y = property(lambda self: 42)
o = Old()
o.x = 3
print(o.x, o.y, Old.x.__doc__)
class Child(Temp):
    @property
    def celsius(self): return super().celsius + 1
    @celsius.setter
    def celsius(self, v): Temp.celsius.fset(self, v)
c = Child(1)
c.celsius = 5
print(c.celsius)
class P:
    @property
    def bad(self): raise AttributeError("inner problem")
    def __getattr__(self, n): return "fallback " + n
print(P().bad, P().other)
class Lazy:
    @property
    def v(self):
        if not hasattr(self, "_v"):
            print("computing")
            self._v = 5
        return self._v
l = Lazy()
print(l.v, l.v)
from functools import cached_property
class CP:
    @cached_property
    def data(self):
        print("once")
        return [1]
k = CP()
print(k.data, k.data is k.data, k.__dict__)
