# In the body of an enumeration each name comes once, and automatic values are there at once.
from enum import Enum, Flag, IntFlag, auto


class Color(Enum):
    RED = auto()
    GREEN = RED + 10
    BLUE = auto()
    PAIR = auto(), "text"

    def shout(self):
        return self.name + "!"


print(list(Color), Color.BLUE.shout())

for body in ("A = 1\n    A = 2", "A = 1\n    def A(self): pass"):
    try:
        exec("class Twice(Enum):\n    " + body)
    except TypeError as error:
        print(error)


class Access(IntFlag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


print(Access.BOTH.value, Access.READ | Access.WRITE == Access.BOTH)


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"
    ONE = auto()
    TWO = auto()


print([one.value for one in Named])


class Skipped(Enum):
    _ignore_ = "helper"
    helper = 3
    for helper in range(2):
        vars()[f"N{helper}"] = helper


print(list(Skipped), hasattr(Skipped, "helper"))


from datetime import timedelta


class Point(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made
    X = 0, "x"
    Y = 1, "y"


print(Point["Y"], Point(1).label, Point.X == b"\0")


class Period(timedelta, Enum):
    _ignore_ = "Period day"
    Period = vars()
    for day in range(3):
        Period["day_%d" % day] = day


print(list(Period), Period.day_1.days)
try:
    class Ordered(Enum):
        _order_ = "A B C"
        A = 1
        C = 3
        B = 2
except TypeError as error:
    print(error)
