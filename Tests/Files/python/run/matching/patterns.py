def m(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "one or two"
        case int(n) if n < 0: return f"negative {n}"
        case bool(): return "bool"
        case int() | float() as num: return f"number {num}"
        case "hello" | "hi": return "greeting"
        case str(s): return f"str {s}"
        case []: return "empty list"
        case [a]: return f"one {a}"
        case [a, b]: return f"two {a} {b}"
        case [first, *rest]: return f"first {first} rest {rest}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **rest}: return f"type {t} {rest}"
        case {}: return "some dict"
        case None: return "none"
        case _: return "other"
for x in (0, 1, 2, -5, True, 3.5, 100, "hi", "yo", [], [1], (1, 2), [1, 2, 3], {"type": "circle", "r": 2}, {"type": "sq", "w": 1}, {"q": 1}, {}, None, {1}, b"x", 1j):
    print(repr(x), "->", m(x))
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
def where(p):
    match p:
        case P(0, 0): return "origin"
        case P(x=0, y=y): return f"on y at {y}"
        case P(x, 0): return f"on x at {x}"
        case Q(): return "Q"
        case P(x, y) if x == y: return "diag"
        case P(): return "point"
print([where(p) for p in (P(0, 0), P(0, 3), P(4, 0), Q(1, 2), P(2, 2), P(1, 2), 5)])
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["get", obj, *more] if not more: return f"get {obj}"
        case ["drop", *objs]: return f"drop {objs}"
        case ["quit"]: return "bye"
        case _: return "?"
print([cmd(c) for c in ("go north", "go up", "get lamp", "get a b", "drop a b", "drop", "quit", "")])
match (1, (2, [3, {"k": 4}])):
    case (a, (b, [c, {"k": d}])): print(a, b, c, d)
match {"a": 1, "b": {"c": [1, 2]}}:
    case {"b": {"c": [_, y]}}: print(y)
import enum
class C(enum.Enum): R = 1; G = 2
match C.G:
    case C.R: print("r")
    case C.G: print("g")
match -1:
    case -1: print("minus one")
match 1 + 2j:
    case 1 + 2j: print("complex")
match "x":
    case x if x == "y": print("no")
    case x: print("captured", x)
for v in ([1, 2, 3, 4], [1], "ab", range(3)):
    match v:
        case [_, *_, last]: print("last", last)
        case [*all]: print("all", all)
        case _: print("no seq", v)
match = 5; case = 6
print(match + case)
from dataclasses import dataclass
@dataclass
class Circle: r: float
@dataclass
class Rect: w: float; h: float
def area(s):
    match s:
        case Circle(r=r): return 3 * r * r
        case Rect(w, h): return w * h
print(area(Circle(2)), area(Rect(2, 3)), area(5))
try:
    match 5:
        case int(a, b): pass
except TypeError as e: print(e)
match {"x": None}:
    case {"x": None}: print("none value")
match ("a", 1):
    case (str(), int()) as t: print("typed", t)
