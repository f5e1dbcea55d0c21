from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f"{self.name.lower()} is {self.value}"

    @classmethod
    def default(cls):
        return cls.GREEN

    @property
    def initial(self):
        return self.name[0]


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], list(Color), len(Color), Color.CRIMSON is Color.RED, Color.__members__, Color.RED.describe(), Color.default(), Color.RED.initial, Color.RED in Color, isinstance(Color.RED, Color), type(Color.RED).__name__, Color.RED == 1, Color.RED != Color.GREEN, {Color.RED: "r"}[Color.CRIMSON], f"{Color.RED}", str(Color.RED), bool(Color.RED))
for make in (lambda: Color(9), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN, lambda: delattr(Color, "RED"), lambda: Color()):
    attempt(make)


class Num(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    ELEVEN = auto()


print(list(Num), Num.ONE + 1, Num.TWO < Num.TEN, Num.TEN == 10, sorted([Num.TEN, Num.ONE]), f"{Num.ONE} {Num.ONE:03d}", str(Num.TWO), repr(Num.TWO), [10, 20, 30][Num.ONE], int(Num.TEN), Num(1), max(Num), hash(Num.ONE) == hash(1), "%d %s" % (Num.ONE, Num.ONE))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R, Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.RW & Perm.W, Perm.RW ^ Perm.R, ~Perm.R, Perm(0), Perm(5), bool(Perm.R & Perm.W), list(Perm.RW), (Perm.R | Perm.W) is Perm.RW, Perm.RW.value, repr(Perm.R | Perm.X), len(Perm.RW), list(Perm))


class Bits(IntFlag):
    A = 1
    B = 2
    C = 4


print(Bits.A | Bits.C, Bits.A | 8, repr(Bits(3)), Bits.A + 1, Bits(7) & ~Bits.B, Bits.A == 1, Bits(0))


class Word(StrEnum):
    HELLO = auto()
    BYE = "good-bye"


print(Word.HELLO, Word.BYE.upper(), Word("hello"), Word.HELLO == "hello", f"{Word.BYE:>10}", repr(Word.BYE), "say " + Word.HELLO)


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.674e-11 * self.mass / self.radius ** 2, 2)


print([(p.name, p.gravity) for p in Planet], Planet.EARTH.value, Planet((6.42e23, 3.39e6)))
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
Animal = Enum("Animal", "CAT DOG", start=5)
Dictionary = Enum("Dictionary", {"X": "x", "Y": "y"})
print(list(Animal), Dictionary.X.value, Enum("L", ["P", "Q"]).Q.value)


class Missing(Enum):
    A = "a"
    OTHER = "?"

    @classmethod
    def _missing_(cls, value):
        return cls.OTHER if isinstance(value, int) else None

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


print(Missing(5), Missing("a"))
attempt(lambda: Missing("zz"))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name}-{count}"
    FIRST = auto()
    SECOND = auto()


print([a.value for a in Auto])
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green matched")
