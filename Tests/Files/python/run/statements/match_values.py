import enum


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


LIMIT = 10


class Const:
    limit = 7


def describe(value):
    match value:
        case None:
            return "none"
        case True | False:
            return "bool"
        case 0:
            return "zero"
        case -1 | 1.5 | 2 + 3j:
            return "special number"
        case Const.limit:
            return "limit"
        case "yes" | "y" as word:
            return f"word {word}"
        case str() if value.isdigit():
            return "digits"
        case str(text):
            return f"str {text}"
        case int(n) if n > 100:
            return f"large {n}"
        case int():
            return "int"
        case Color.RED:
            return "red"
        case Color():
            return "color"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, 2, *rest]:
            return f"one two {rest}"
        case [Point(x=0), Point(y=0)]:
            return "axes"
        case (first, *_, last):
            return f"from {first} to {last}"
        case {"kind": "circle", "r": r, **others}:
            return f"circle {r} {others}"
        case {"a": {"b": [_, inner]}}:
            return f"deep {inner}"
        case {}:
            return "mapping"
        case Point(0, 0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=px) as p:
            return f"point {px} {p.y}"
        case bytes() | bytearray():
            return "bytes"
        case float(f):
            return f"float {f}"
        case _:
            return "other"


for value in (None, True, 0, -1, 1.5, 2 + 3j, 7, "yes", "123", "abc", 101, 5, Color.RED, Color.BLUE, [], [9], (1, 2, 3, 4), [Point(0, 1), Point(1, 0)], [4, 5, 6], {"kind": "circle", "r": 2, "c": 3}, {"a": {"b": [1, 2]}}, {"z": 1},
              Point(0, 0), Point(3, 3), Point(1, 2), b"x", bytearray(), 2.25, {1}, object, range(3), "", iter([1])):
    print(describe(value))


def command(text):
    match text.split():
        case ["go", ("north" | "south") as way]:
            return way
        case ["go", *ways]:
            return ways
        case ["get", thing, *_] | ["take", thing, *_]:
            return thing
        case [single]:
            return single
        case []:
            return "silence"


for text in ("go north", "go up down", "get lamp now", "take key", "look", "", "a b c"):
    print(command(text))
try:
    match 5:
        case Point(1, 2, 3):
            pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as e:
    print(e)
match [1, [2, [3, 4]]]:
    case [a, [b, [c, d]]]:
        print(a, b, c, d)
match = {"match": 1}
case = match["match"]
print(match, case)
