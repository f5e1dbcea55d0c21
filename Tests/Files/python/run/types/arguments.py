# Functions whose calls mostly give them numbers, and sometimes something else.
import operator


def scaled(factor: float, count: int, offset=0.0):
    total = offset
    for index in range(count):
        total += factor * index + factor * factor
    return total


def smallest(number, rounds):
    best = number * 1.0
    for index in range(rounds):
        number = (number * 17 + index) % 101
        if number * 0.5 < best:
            best = number * 0.5
    return best, number


class Vector:
    """Multiplied by anything."""

    def __init__(self, *parts):
        self.parts = parts

    def __mul__(self, other):
        return Vector(*(part * other if not isinstance(other, Vector) else part for part in self.parts))

    __rmul__ = __mul__

    def __radd__(self, other):
        return Vector(*(other + part for part in self.parts))

    def __add__(self, other):
        return self.__radd__(other) if not isinstance(other, Vector) else Vector(*map(operator.add, self.parts, other.parts))

    def __str__(self):
        return "<%s>" % ", ".join(map(repr, self.parts))


class Odd(float):
    """A float that is more."""

    def __mul__(self, other):
        return "odd"


class Odder(int):
    pass


print(scaled(0.5, 4), scaled(1.5, 3, 2.0), scaled(0.25, count=2), scaled(*(2.0, 2)))
print(scaled(2, 4), scaled(True, 3), scaled(1 << 70, 2), scaled(0.5, 0), scaled(0.5, -3))
print(scaled(1j, 3), scaled(Vector(1, 2.5), 3))
print(type(scaled(2, 2)).__name__, type(scaled(0.5, 2, offset=1)).__name__, scaled(0.5, 0, "text"))
for given in ((Odd(2.0), 2), (0.5, Odder(2)), (0.5, 2.0), ("a", 2), (None, 1), (0.5, 10 ** 30)):
    try:
        if given[1] == 10 ** 30:
            given = (given[0], -given[1])
        print(scaled(*given))
    except TypeError as problem:
        print(type(problem).__name__, problem)
print(smallest(5, 10), smallest(100, 3), smallest(33554432, 2), smallest(33554433, 2), smallest(-33554433, 2))
print(smallest(1 << 62, 3), smallest(1 << 65, 3), smallest(2.5, 3), smallest(False, 2))

called = smallest
smallest = lambda number, rounds: "another"
print(called(7, 5), smallest(7, 5))
