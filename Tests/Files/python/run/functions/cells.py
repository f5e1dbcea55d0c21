# The variables that functions share are objects, also in the body of a class that a metaclass looks through.
import types
def f():
    x = 1
    y = []
    def g():
        nonlocal x
        x += 1
        return x, y
    return g
g = f()
print(g(), [c.cell_contents for c in g.__closure__], type(g.__closure__[0]))
g.__closure__[0].cell_contents = 10
print(g(), isinstance(g.__closure__[0], types.CellType))
c = types.CellType(5); print(c.cell_contents); del c.cell_contents
try: c.cell_contents
except ValueError as e: print(e)
print(repr(c)[:8], types.CellType().__class__)
def h():
    def k(): return z
    try: print(k.__closure__[0].cell_contents)
    except ValueError as e: print(e)
    z = 3
    print(k.__closure__[0].cell_contents)
h()

class M(type):
    def __new__(mcs, name, bases, dct):
        for k, v in list(dct.items()):
            print(k, isinstance(v, P))
        return super().__new__(mcs, name, bases, dct)
class P:
    __slots__ = ('type',)
class A(metaclass=M):
    x = 1
    def __new__(cls): return super().__new__(cls)
    @property
    def y(self): return 1
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    s2 = 'abc'
    t = (1,)
