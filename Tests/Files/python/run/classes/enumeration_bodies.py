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
