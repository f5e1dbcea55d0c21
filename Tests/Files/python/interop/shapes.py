# A module for a program of Phantom.
import math

unit = 2


class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius ** 2

    def __str__(self):
        return f"circle of {self.radius}"


def total(values):
    return sum(values)


def names():
    return ["a", 3, 0.5, None, True, 2**70]


def fail(what):
    raise ValueError("bad " + str(what))


def run(action, value):
    return action.run(value) + 1


def guarded(action, value):
    try:
        return action.run(value)
    except Exception as problem:
        return f"{type(problem).__name__} caught: {problem}"


def doubled(items):
    return [2 * item for item in items]


def countdown(n):
    while n:
        yield n
        n -= 1
