# Dataclasses: what is said about fields, hashes, copies and documentation.
import dataclasses
from dataclasses import KW_ONLY, InitVar, astuple, asdict, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar, NamedTuple


@dataclass
class Part:
    name: str
    sizes: list = field(default_factory=list)
    count: "ClassVar[int]" = 0
    scale: InitVar[int] = 2
    _: KW_ONLY
    note: str = "none"

    def __post_init__(self, scale):
        self.scaled = scale * 10


part = Part("bolt", [1], note="small")
print(part, part.scaled, Part.__doc__, Part.__match_args__, [f.name for f in fields(Part)])
print(dataclasses.InitVar[int], Part.__dataclass_params__, Part.__init__.__annotations__["name"])
copied = asdict(part)
copied["sizes"].append(2)
print(part.sizes, astuple(part))


class Pair(NamedTuple):
    a: int
    b: object


print(astuple(make_dataclass("Holder", ["pair"])(Pair(1, part))))


def tried(action):
    try:
        print(action())
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)


class Unhashable:
    __hash__ = None


tried(lambda: replace(part, name="nut"))
tried(lambda: replace(part, name="nut", scale=1).scaled)
tried(lambda: make_dataclass("X", ["a", "a"]))
tried(lambda: make_dataclass("X", ["for"]))
tried(lambda: make_dataclass("X", [("a", dict, {})]))
tried(lambda: dataclass(type("X", (), {"__annotations__": {"a": int}, "__setattr__": 1}), frozen=True))
tried(lambda: dataclass(type("X", (), {"__annotations__": {"a": int}, "__hash__": lambda self: 1}), unsafe_hash=True))
tried(lambda: dataclass(type("X", (), {"__annotations__": {"a": ClassVar[int]}, "a": field(default_factory=list)})))


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


print(hash(Point(1)) == hash(Point(1, 0)), Point.__slots__, Point(1).__getstate__())
