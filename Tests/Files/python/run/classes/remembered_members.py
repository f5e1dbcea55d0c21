# Members of classes that are found again at the same place of a program, while classes and objects change.
from collections import namedtuple
from enum import Enum, IntEnum


class Base:
    limit = 1

    @staticmethod
    def twice(x):
        return 2 * x

    @classmethod
    def named(cls, x):
        return cls.__name__, x

    @property
    def shown(self):
        return "shown", type(self).__name__

    def plain(self, x):
        return "plain", x


class Derived(Base):
    def __init__(self):
        self.own = 1

    def plain(self, x):
        return super().plain(x) + ("derived",)

    @classmethod
    def named(cls, x):
        return super().named(x) + ("derived",)

    @property
    def shown(self):
        return super().shown


class Shadowed(Base):
    def __init__(self):
        self.twice = lambda x: ("own", x)
        self.named = lambda x: ("own", x)
        self.limit = 7


def use(thing, count=3):
    result = None
    for i in range(count):
        result = (thing.twice(i), thing.named(i), thing.shown, thing.limit, thing.plain(i))
    return result


for thing in (Base(), Derived(), Shadowed(), Base(), Derived(), Shadowed()):
    print(use(thing))

changing = Derived()
for i in range(6):
    print(changing.limit, changing.twice(i), Derived.limit, Base.twice(i), Derived.named(i), changing.own)
    if i == 1:
        Base.limit = 2
    if i == 2:
        Base.twice = staticmethod(lambda x: ("new", x))
    if i == 3:
        changing.limit = 5
        changing.twice = lambda x: ("own", x)
    if i == 4:
        Derived.named = classmethod(lambda cls, x: ("other", cls.__name__))
        del changing.limit


def attribute(thing):
    return thing.value


class Late:
    value = "class"


one, two = Late(), Late()
print([attribute(x) for x in (one, two, one, two)])
one.value = "own"
print([attribute(x) for x in (one, two, one, two)])
two.other = 1
two.value = "second"
print([attribute(x) for x in (one, two, one, two)])
del one.value
print([attribute(x) for x in (one, two, Late)])


# Two classes of the same name are not taken for one another.
def make(number):
    class Same:
        value = number

        @staticmethod
        def give():
            return number
    return Same


for kind in (make(1), make(2), make(1), make(3)):
    print(attribute(kind), kind.give(), kind().give(), attribute(kind()))


class Meta(type):
    def of_meta(cls, x):
        return cls.__name__, x

    @property
    def described(cls):
        return "meta " + cls.__name__

    def __getattr__(cls, name):
        return "missing " + name


class WithMeta(metaclass=Meta):
    known = 1


class WithMetaToo(WithMeta):
    pass


for i in range(3):
    for kind in (WithMeta, WithMetaToo):
        print(kind.of_meta(i), kind.described, kind.known, kind.unknown, kind.__name__, kind.__class__.__name__)

renamed = WithMetaToo
renamed.__name__ = "Renamed"
print(renamed.__name__, WithMetaToo.of_meta(1))


class Everything:
    def __getattribute__(self, name):
        return "asked for " + name

    @property
    def value(self):
        return 1


print(attribute(Everything()), Everything().__class__)


class Reserve:
    @property
    def value(self):
        raise AttributeError("no value")

    def __getattr__(self, name):
        return "reserve " + name


print(attribute(Reserve()), Reserve().value)


class Failing:
    @property
    def value(self):
        raise AttributeError("no value")

    only_set = property(None, lambda self, x: None)


for name in ("value", "only_set", "nothing"):
    try:
        getattr(Failing(), name)
    except AttributeError as error:
        print(type(error).__name__, error)
print(hasattr(Failing(), "value"), hasattr([], "append"), hasattr(Failing, "value"), hasattr((), "append"))


class Counted(property):
    def __get__(self, instance, owner=None):
        return ("counted", property.__get__(self, instance, owner)) if instance is not None else self


class Special:
    value = Counted(lambda self: 3)
    inherited = type("Plain", (property,), {})(lambda self: 4)


print(attribute(Special()), Special().inherited)

# Methods as values.
bound = Derived().plain
other = Derived().plain
print(bound(1), bound.__name__, bound == other, bound.__self__.own, [].append == [].append)
print(getattr(Derived(), "plain")(2), getattr(Base, "named")(3), getattr(Base(), "twice")(4))

# Exceptions, numbers and texts with methods and properties.


class Problem(Exception):
    code = 3

    def __init__(self, text):
        super().__init__(text)
        self.text = text

    @property
    def shown(self):
        return "<" + self.text + ">"

    def tell(self):
        return self.shown, self.code

    @staticmethod
    def helper(x):
        return x + 1


for i in range(3):
    problem = Problem(str(i))
    print(problem.tell(), problem.args, problem.helper(i), problem.__class__.__name__)


class Colour(Enum):
    RED = 1
    BLUE = 2

    @property
    def shown(self):
        return self.name.lower()

    @classmethod
    def first(cls):
        return cls.RED


class Number(IntEnum):
    ONE = 1
    TWO = 2


for i in range(3):
    print(Colour.RED.value, Colour.BLUE.name, Colour.RED.shown, Colour.first(), Colour.RED is Colour.RED, Number.TWO + i, Number.ONE.value)
print({Colour.RED: 1}[Colour.RED], Colour["BLUE"], Colour(2))

# Fields of named tuples.
Point = namedtuple("Point", "x y")


class Moved(Point):
    @property
    def both(self):
        return self.x, self.y

    def __getitem__(self, place):
        return "item", place


class Extra(Point):
    pass


for i in range(3):
    for point in (Point(i, 1), Moved(i, 2), Extra(x=i, y=3)):
        print(point.x, point.y, point[0], point[-1], point, tuple(point), len(point))
print(Moved(1, 2).both, Point.x.__doc__, Point(1, 2)._replace(x=5))
try:
    Point(1, 2).x = 3
except AttributeError as error:
    print(error)
try:
    Point(1, 2)[2]
except IndexError as error:
    print(error)
for arguments in ((1,), (1, 2, 3)):
    try:
        Point(*arguments)
    except TypeError as error:
        print(error)
extra = Extra(1, 2)
extra.colour = "red"
print(extra.colour, extra.x, extra.index(2))
