from abc import ABC, ABCMeta, abstractmethod
from typing import Protocol, runtime_checkable
import collections.abc as cabc


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self):
        ...

    @classmethod
    @abstractmethod
    def unit(cls):
        ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Partial(Shape):
    def area(self):
        return 1


class Square(Partial):
    name = "square"

    @classmethod
    def unit(cls):
        return cls()


print(Square().describe(), Square.unit().name, sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__), Square.__abstractmethods__)
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)


class Virtual:
    pass


Shape.register(Virtual)
print(issubclass(Virtual, Shape), isinstance(Virtual(), Shape), Virtual.__mro__)


class Hooked(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Hooked:
            return any("quack" in b.__dict__ for b in other.__mro__)
        return NotImplemented


class Duck:
    def quack(self):
        pass


print(isinstance(Duck(), Hooked), issubclass(int, Hooked))


@runtime_checkable
class Closeable(Protocol):
    def close(self): ...


class File:
    def close(self):
        return "closed"


print(isinstance(File(), Closeable), isinstance(5, Closeable))
checks = {"Iterable": [], "Sized": [], "Container": [], "Sequence": [], "MutableSequence": [], "Mapping": [], "MutableMapping": [], "Set": [], "MutableSet": [], "Hashable": [], "Callable": [], "Iterator": [], "Generator": [], "Collection": [], "Reversible": []}
values = [[], (), "", {}, set(), frozenset(), range(1), b"", bytearray(), iter([]), (x for x in ()), len, 5, None, {}.keys(), {}.values(), {}.items(), object()]
for name in checks:
    print(name, "".join("1" if isinstance(v, getattr(cabc, name)) else "0" for v in values))


class Squares(cabc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not -self.n <= i < self.n:
            raise IndexError
        return (i % self.n) ** 2


s = Squares(5)
print(list(s), 16 in s, s.index(9), s.count(4), list(reversed(s)), isinstance(s, cabc.Sequence))


class Lower(cabc.MutableMapping):
    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, k):
        return self.data[k.lower()]

    def __setitem__(self, k, v):
        self.data[k.lower()] = v

    def __delitem__(self, k):
        del self.data[k.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


m = Lower({"A": 1}, B=2)
print(m["a"], m.get("Z"), "b" in m, m.pop("B"), m.setdefault("C", 3), list(m.items()), list(m.keys()), list(m.values()), m == {"a": 1, "c": 3}, m.popitem(), len(m))
m.clear()
print(len(m))


class Bits(cabc.Set):
    def __init__(self, items=()):
        self.items = sorted(set(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


x, y = Bits([1, 2, 3]), Bits([2, 3, 4])
print(list(x & y), list(x | y), list(x - y), list(x ^ y), x <= y, x.isdisjoint([9]), x == Bits([3, 2, 1]), Bits([1]) < x)
try:
    class Bad(cabc.Sequence):
        pass
    Bad()
except TypeError as e:
    print(e)
