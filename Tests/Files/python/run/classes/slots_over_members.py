# A name in `__slots__` hides what a class above has by this name.
class A:
    __slots__ = ()
    @property
    def com(self): return 'prop'
    name = 5
class B(A):
    __slots__ = ('com', 'name')
    def __init__(self): self.com = 1
b = B(); print(b.com)
try: print(b.name)
except AttributeError as e: print(e)
b.name = 3; print(b.name); del b.name
try: print(b.name)
except AttributeError as e: print(e)
class C(B):
    name = 7
c = C(); print(c.name)
try: c.name = 3
except AttributeError as e: print(e)
c.com = 8; print(c.com)
