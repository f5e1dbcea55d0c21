# Boundaries of flags, and what `verify` says of members.
from enum import CONFORM, CONTINUOUS, EJECT, KEEP, NAMED_FLAGS, STRICT, UNIQUE, Enum, Flag, FlagBoundary, IntFlag, auto, show_flag_values, verify

print(list(FlagBoundary), [check.value for check in (UNIQUE, CONTINUOUS, NAMED_FLAGS)])
for boundary in (STRICT, CONFORM, EJECT, KEEP):
    class Bits(Flag, boundary=boundary):
        RED = auto()
        GREEN = auto()
        BLUE = auto()

    for value in (5, 20, -1, -3):
        try:
            print(boundary.name, value, repr(Bits(value)))
        except ValueError as error:
            print(error)


class Number(IntFlag):
    ONE = auto()
    TWO = auto()
    FOUR = auto()


print(repr(Number.ONE | 2), repr(Number.ONE & 2), repr(Number.ONE | 16), repr(~Number.ONE), Number(7), Number.ONE + 2, list(Number(6)))
print(show_flag_values(Number.FOUR | 3), Number(0), bool(Number(0)))


def check(*checks):
    def make(cls):
        try:
            verify(*checks)(cls)
            print(cls.__name__, "is fine")
        except ValueError as error:
            print(error)
        return cls
    return make


@check(UNIQUE)
class Color(Enum):
    RED = 1
    CRIMSON = 1


@check(CONTINUOUS)
class Gap(Enum):
    A = 1
    B = 2
    C = 5


@check(CONTINUOUS, UNIQUE)
class Whole(Enum):
    A = 1
    B = 2


@check(NAMED_FLAGS)
class Shade(Flag):
    RED = 1
    GREEN = 2
    WHITE = 15
    NEON = 31


@check(CONTINUOUS)
class FlagGap(Flag):
    A = 1
    D = 16
