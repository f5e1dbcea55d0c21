class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
def kind(v):
    match v:
        case 0:
            return "zero"
        case 1 | 2 | -3:
            return "small"
        case True:
            return "true"
        case None:
            return "none"
        case "hi" | "ho":
            return "greeting"
        case str(s):
            return "str " + s
        case int(n) if n > 100:
            return f"big {n}"
        case int():
            return "int"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, y]:
            return f"two {x} {y}"
        case [first, *rest, last]:
            return f"many {first} {rest} {last}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": t, **others}:
            return f"{t} {others}"
        case Point(0, y):
            return f"on axis {y}"
        case Point(x=a, y=b) as p if a == b:
            return f"diagonal {p.x}"
        case Point():
            return "point"
        case float():
            return "number"
        case _:
            return "other"
for v in [0, 1, 2, -3, None, "hi", "abc", 500, 50, [], [1], (1, 2), [1, 2, 3, 4], {"type": "circle", "r": 3},
          {"type": "square", "side": 2}, Point(0, 5), Point(3, 3), Point(1, 2), 2.5, {1}, True]:
    print(kind(v))
match = {"match": 1}
print(match["match"])
case = 5
print(case)
