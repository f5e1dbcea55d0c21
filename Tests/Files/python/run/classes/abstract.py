from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area():.2f}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return "square"
print(Sq(2).describe())
for c in (Shape, type("Half", (Shape,), {"area": lambda s: 1})):
    try: c()
    except TypeError as e: print(e)
print(Shape.__abstractmethods__ == frozenset({"area", "name"}), isinstance(Sq(1), Shape))
class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, "quack") or NotImplemented
class Mallard:
    def quack(self): pass
print(isinstance(Mallard(), Duck), issubclass(int, Duck))
@Duck.register
class Robot: pass
print(issubclass(Robot, Duck))
from collections.abc import Iterable, Sized, Sequence, Mapping, Hashable, Callable, MutableMapping
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance({}, Sized), isinstance("", Sequence), isinstance({}, Mapping), isinstance([], Hashable), isinstance(len, Callable))
class MyMap(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MyMap()
m["a"] = 1
m.update(b=2)
print(dict(m), list(m.items()), m.get("z"), m.pop("a"), m.setdefault("c", 3), "b" in m, len(m))
class MySeq(Sequence):
    def __getitem__(self, i): return [10, 20, 30][i]
    def __len__(self): return 3
s = MySeq()
print(list(s), 20 in s, s.index(30), s.count(10), list(reversed(s)))
