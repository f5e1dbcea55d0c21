# With deferred annotations nothing in them is looked up: they are texts, written in one way however the source is.
from __future__ import annotations


def plain(a: int, b: list[Undefined] = 3, *rest: "quoted", key: x|None = None, **more: dict[str,int]) -> Later.thing: pass


def odd(a: (1,2), b: -x ** 2, c: lambda u,*v,w=1: u+1, d: x if y else z, e: not a and b or c, f: [i for i in y if i > 2],
        g: {1:2, **d}, h: f"{x!r:>{w}} {{}}", i: a<b<=c, j: (), k: (1,), l: x[1:2, ::3], m: f(a, *b, c=1, **d), n: 1.5e10 + 2j,
        o: ..., p: a.b.c, r: "it's", s: b"\x00", t: 2 ** -1, u: ~a << 2 & 3, v: {1,2}, x: a @ b % c): pass


class Node:
    following: Node
    values: dict[str, 'Node'] = {}

    def link(self, other: Node) -> Node:
        return other


count: list[ int ] = []
print(plain.__annotations__)
for name, text in odd.__annotations__.items():
    print(name, text)
print(Node.__annotations__, Node.link.__annotations__, __annotations__)
