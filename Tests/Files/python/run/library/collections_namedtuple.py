from collections import namedtuple


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), P._make([3, 4]), len(p), p == (1, 2), p + (3,), [*p], hash(p) == hash((1, 2)), isinstance(p, tuple), P.__name__, p.__class__ is P)
x, y = p
print(x, y, max(P(1, 2), P(2, 0)), sorted([P(2, 1), P(1, 9)]), {p: "v"}[1, 2], "%d/%d" % p, P.x.__doc__, P.__doc__, p.count(1), p.index(2), p < (1, 3))
D = namedtuple("D", ["a", "b", "c"], defaults=[10, 20])
print(D(1), D(1, 2), D._field_defaults, D(c=3, a=1))
R = namedtuple("R", "a class 1x a _b", rename=True)
print(R._fields, R(1, 2, 3, 4, 5))
for make in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(x=1, z=2), lambda: p._replace(q=1), lambda: P._make([1]), lambda: namedtuple("N", "a a"), lambda: namedtuple("N", "class"), lambda: namedtuple("N", "_x"), lambda: namedtuple("1N", "x"),
             lambda: namedtuple("N", "a b", defaults=[1, 2, 3]), lambda: p.z, lambda: setattr(p, "x", 5), lambda: setattr(p, "z", 5), lambda: p[5]):
    attempt(make)


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __str__(self):
        return f"<{self.x}, {self.y}>"


q = Point(3, 4)
print(q, repr(q), q.length, q + q, q._replace(x=0), Point._fields, type(q._replace(y=1)).__name__)
match q:
    case Point(x, y):
        print("matched", x, y)
match p:
    case (a, b):
        print("as tuple", a, b)
E = namedtuple("E", "")
print(E(), E._fields, namedtuple("C", "a, b,c")._fields, namedtuple("T", ("m", "n"))(*"mn"), namedtuple("M", "k v", module="other").__module__)
from typing import NamedTuple


class Employee(NamedTuple):
    """Someone."""
    name: str
    id: int = 3

    def greet(self):
        return f"I am {self.name}"


e = Employee("Bob")
print(e, e.greet(), e._asdict(), Employee.__annotations__, Employee._field_defaults, Employee.__doc__, e == ("Bob", 3), e._replace(id=4))
attempt(lambda: Employee())
