import dataclasses
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, FrozenInstanceError, KW_ONLY, InitVar


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False, compare=False)
    total = 7

    def cost(self, n):
        return self.price * n


a, b = Item("a"), Item("a", hidden=5)
print(a, a == b, a.tags is b.tags, a.cost(2), [f.name for f in fields(Item)], asdict(a), astuple(a), replace(a, name="z"), is_dataclass(a), is_dataclass(Item), Item.__match_args__, a != Item("b"), a == ("a", 1.5))
attempt(lambda: Item())
attempt(lambda: Item("a", 1, [], 2, 3))
attempt(lambda: hash(a))
attempt(lambda: a < b)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0

    @property
    def text(self):
        return f"{self.major}.{self.minor}"


v = Version(1, 2)
print(v, v.text, sorted([Version(2), v, Version(1)]), v < Version(1, 3), hash(v) == hash(Version(1, 2)), {v: 1}[Version(1, 2)])
for action in (lambda: setattr(v, "major", 5), lambda: delattr(v, "major"), lambda: setattr(v, "new", 1), lambda: v < (1, 2)):
    attempt(action)


@dataclass
class Base:
    x: int
    y: int = 2


@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10

    def __post_init__(self):
        self.sum = self.x + self.y + self.z


print(Derived(), Derived(1, 2, 3).sum, [f.name for f in fields(Derived)])


@dataclass(kw_only=True, slots=True)
class Options:
    debug: bool = False
    level: int


print(Options(level=3), Options.__slots__)
attempt(lambda: Options(3))


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 5
    scale: InitVar[int] = 1

    def __post_init__(self, scale):
        self.a *= scale


print(Mixed(2, scale=10), Mixed(1, b=2))


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)


print(Node(1, [Node(2), Node(3, [Node(4)])]), asdict(Node(1, [Node(2)])))


@dataclass(repr=False, eq=False)
class Plain:
    a: int = field(init=False, default=9)


print(Plain().a, Plain() == Plain())
for bad in ("list", "order"):
    try:
        if bad == "list":
            @dataclass
            class Bad:
                a: list = []
        else:
            @dataclass
            class Bad:
                a: int = 1
                b: int
    except (ValueError, TypeError) as e:
        print(e)
Made = dataclasses.make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))], namespace={"double": lambda self: self.x * 2})
print(Made(1, 2), Made(3, 4).double(), fields(Made)[2].default, fields(Made)[1].type)
match a:
    case Item(name="a", price=p):
        print("matched", p)
print(asdict(a, dict_factory=lambda pairs: sorted(pairs, key=str)), field(default=1).default, dataclasses.MISSING is fields(Item)[0].default, fields(Item)[1].default, field(metadata={"u": 1}).metadata["u"])
attempt(lambda: field(default=1, default_factory=list))
attempt(lambda: fields(5))
attempt(lambda: asdict(5))
attempt(lambda: replace(v, nothing=1))
