from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
p = P(1)
print(p, p == P(1), p != P(2), P(1, 2, ["a"]))
p.tags.append("t")
print(p, P(5).tags, asdict(p), astuple(p), replace(p, x=9))
print([f.name for f in fields(P)], P.__match_args__)
@dataclass(order=True, frozen=True)
class Q:
    a: int
    b: str = "z"
print(Q(1) < Q(2), sorted([Q(3), Q(1, "b"), Q(1, "a")]), hash(Q(1)) == hash(Q(1)), {Q(1): 2}[Q(1)])
try: Q(1).a = 2
except FrozenInstanceError as e: print(e)
@dataclass
class R(P):
    z: int = 5
    total: int = field(init=False, repr=False, compare=False)
    def __post_init__(self): self.total = self.x + self.y + self.z
r = R(1, 2)
print(r, r.total)
try: P()
except TypeError as e: print(e)
@dataclass(eq=False, repr=False)
class S: v: int
print(S(1) == S(1))
@dataclass
class T:
    items: list[int] = field(default_factory=lambda: [1, 2])
    name: str = field(default="n", metadata={"k": 1})
print(T(), T([3], name="m"))
@dataclass(kw_only=True)
class K: a: int; b: int = 1
print(K(a=1))
try: K(1)
except TypeError as e: print(e)
try:
    @dataclass
    class Bad: l: list = []
except ValueError as e: print(e)
@dataclass
class Node:
    val: int
    next: "Node" = None
print(Node(1, Node(2)))
@dataclass(slots=True)
class Sl: a: int
print(Sl(4))
from typing import ClassVar
@dataclass
class CV:
    n: ClassVar[int] = 3
    m: int = 2
print(CV(), CV.n)
