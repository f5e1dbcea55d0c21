from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntEnum, Flag, auto
from abc import ABC, abstractmethod
from typing import List, Optional, NamedTuple, Protocol, TypeVar, Generic
from contextlib import contextmanager, suppress, ExitStack
from functools import lru_cache, wraps, singledispatch, total_ordering, partial, cached_property
from collections.abc import Iterable, Sequence, Mapping
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: List[str] = field(default_factory=list, compare=False)
print(P(1,2), P(1)<P(2), P(1)==P(1), asdict(P(3)), replace(P(1), y=9))
@dataclass(frozen=True)
class F:
    a: int
try:
    F(1).a = 2
except Exception as e: print(type(e).__name__, e)
print(hash(F(1))==hash(F(1)), {F(1):2}[F(1)])
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = auto()
print(list(Color), Color.RED, Color(2), Color['BLUE'].value, Color.RED.name, repr(Color.RED), Color.RED in {Color.RED: 1}, len(Color))
class N(IntEnum):
    A = 1
    B = 2
print(N.A + 1, N.B > N.A, N.A == 1, [10,20,30][N.B], repr(N.A), str(N.A), f"{N.A}")
class Fl(Flag):
    R = auto(); W = auto(); X = auto()
print(Fl.R | Fl.W, Fl.R in (Fl.R|Fl.W), Fl(3), bool(Fl.R & Fl.X))
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def nm(self): ...
try: Shape()
except TypeError as e: print(e)
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s**2
    @property
    def nm(self): return "sq"
print(Sq(3).area(), Sq(2).nm, isinstance(Sq(1), Shape))
class Pt(NamedTuple):
    x: int
    y: int = 5
    def s(self): return self.x + self.y
print(Pt(1), Pt(1).s(), Pt(3,4)._replace(x=9), Pt(1)[1])
@contextmanager
def cm(n):
    print("in", n)
    try: yield n*2
    except ValueError as e: print("caught", e)
    finally: print("out", n)
with cm(3) as v: print(v)
with cm(4): raise ValueError("boo")
with suppress(KeyError): {}[1]
@lru_cache(maxsize=None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(60), fib.cache_info())
@singledispatch
def show(x): return "obj"
@show.register(int)
def _(x): return "int"
@show.register
def _(x: str): return "str"
print(show(1), show("a"), show(2.0))
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(5, Iterable))
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items)
class MyInt(int):
    def __add__(self, o): return MyInt(int(self)+int(o)+100)
print(MyInt(5)+1, MyInt(5)*2, type(MyInt(5)).__name__, MyInt(7) == 7, {7: 'a'}[MyInt(7)])
class S(str):
    def shout(self): return self.upper()+"!"
print(S("abc").shout(), S("x")+"y", len(S("abcd")), S("a") in {"a"}, f"{S('q'):>5}|", S("a,b").split(","))
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        ns['added'] = 42
        return super().__new__(m, name, bases, ns)
    def __call__(cls, *a):
        print("making", cls.__name__)
        return super().__call__(*a)
class WM(metaclass=Meta):
    def __init__(self, v): self.v = v
print(WM(3).v, WM.added, type(WM))
class Base:
    subs = []
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw); Base.subs.append((cls.__name__, tag))
class D1(Base, tag="x"): pass
class D2(Base): pass
print(Base.subs)
def gen():
    r = yield from inner()
    print("r", r)
    x = (yield 1) + (yield 2)
    print("x", x)
def inner():
    try:
        a = yield 'a'
        print("got", a)
        yield 'b'
    except ValueError as e: print("VE", e); yield 'c'
    return 99
g = gen(); print(next(g), g.send(5), g.throw(ValueError("z")), next(g), g.send(10))
try: g.send(20)
except StopIteration: print("stop")
print(b"abc" + bytes([100]), "é".encode(), b"\xc3\xa9".decode(), bytearray(b"xy"), (1+2j)*(3-1j), abs(3+4j))
class Sl:
    __slots__ = ('a',)
try: Sl().b = 1
except AttributeError as e: print(e)
class Priv:
    def __init__(self): self.__x = 5
    def get(self): return self.__x
print(Priv().get(), Priv()._Priv__x, list(Priv().__dict__))
print(Priv.get.__qualname__, Sq.__mro__)
def f(a, b=2, *args, c, d=4, **kw): return locals()
print(f(1, c=3, z=5))
