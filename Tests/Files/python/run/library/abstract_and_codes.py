# Registered classes, names that dir() gives, flags of code, and hashes that are asked once.
import numbers, abc, collections.abc as c, inspect, itertools
print(isinstance(5, numbers.Number), isinstance(5.5, numbers.Integral), isinstance(1j, numbers.Complex), isinstance(True, numbers.Integral), issubclass(int, numbers.Real))
class A(abc.ABC): pass
class B: pass
print(isinstance(B(), A)); A.register(B); print(isinstance(B(), A), issubclass(B, A))
class C(B): pass
print(isinstance(C(), A), isinstance([], c.Sequence), isinstance({}, c.Mapping), isinstance(5, c.Hashable), isinstance([], c.Hashable), isinstance(iter([]), c.Iterator))
try: issubclass(5, A)
except TypeError as e: print(e)
@A.register
class D: pass
print(issubclass(D, A))
print([x for x in dir([]) if x in ("__dict__", "__module__", "__weakref__")], [x for x in dir(B()) if x in ("__dict__", "__module__", "__weakref__")], "__dict__" in dir(5))
class S: __slots__ = ("q",)
print([x for x in dir(S()) if x in ("__dict__", "__weakref__", "q", "__slots__")], dir(B)[:3])
def g(): yield
async def h(): pass
def outer():
    def f(*a, **k): pass
    return f
print(g.__code__.co_flags, h.__code__.co_flags, outer().__code__.co_flags, inspect.isgeneratorfunction(g))
print(itertools.count(1), itertools.count(1.5), itertools.repeat(3), itertools.repeat(3, 2), list(itertools.islice([1,2,3], 2)))
try: itertools.islice([1], -1)
except ValueError as e: print(e)
print({1: 2}.pop(1), {}.pop(3, 4))
class H:
    def __hash__(s): print("hash"); return 1
    def __eq__(s, o): return s is o
d = {}
h = H()
d[h] = 1
print(d[h], d.pop(h), h in d); s = {h}; s.add(h); s.discard(h)
