from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"])
print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color.RED.describe(), Color.RED in Color)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, {Color.RED: "r"}[Color.RED], isinstance(Color.RED, Color))
try: Color(9)
except ValueError as e: print(e)
try: Color["NOPE"]
except KeyError as e: print(e)
try: Color.RED = 5
except AttributeError as e: print(e)
class N(IntEnum):
    A = 1
    B = 2
print(N.A < N.B, N.A + 1, N.B == 2, repr(N.A), f"{N.A}", str(N.A), sorted([N.B, N.A]), int(N.B))
class A(Enum):
    X = auto()
    Y = auto()
    Z = "z"
print([(m.name, m.value) for m in A], list(Color.__members__))
class Perm(Flag):
    R = 4
    W = 2
    X = 1
rw = Perm.R | Perm.W
print(rw, Perm.R in rw, Perm.X in rw, rw & Perm.R, bool(Perm.R & Perm.W), rw.value, ~Perm.R)
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, (IF.A | IF.B) == 3, IF(3))
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, m, r): self.mass, self.radius = m, r
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.g, Planet.MARS.mass)
try:
    @unique
    class D(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value)
class Str(str, Enum):
    A = "a"
print(Str.A == "a", Str.A.value, Str.A.upper(), repr(Str.A))
for c in Color: print(c.name, end=" ")
print()
match Color.GREEN:
    case Color.RED: print("red")
    case Color.GREEN: print("green")
