import typing
from typing import *
print(Protocol, Generic)
class P(Protocol):
    def f(self): ...
    x: int
try: P()
except TypeError as e: print(e)
class Q(P):
    def f(self): return 1
print(Q().f())
try: isinstance(Q(), P)
except TypeError as e: print(e)
@runtime_checkable
class R(Protocol):
    def f(self): ...
class S:
    def f(self): pass
print(isinstance(S(), R), isinstance(3, R), issubclass(S, R), issubclass(int, R))
class N(NamedTuple):
    a: int
    b: str = "x"
    def m(self): return self.a
print(N(1), N(1).m(), N._fields, N._field_defaults, N.__annotations__, N.__doc__)
try: N()
except TypeError as e: print(e)
N2 = NamedTuple("N2", [("x", int), ("y", str)])
print(N2(1, "a"), N2.__annotations__)
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1, b="x"), TD.__annotations__, TD.__required_keys__, TD.__optional_keys__, TD.__total__)
T = TypeVar("T", bound=int); K = TypeVar("K"); V = TypeVar("V")
class Box(Generic[K]):
    def __init__(self, v: K): self.v = v
    def get(self) -> K: return self.v
b = Box[int](3)
print(b.get(), type(b), b.__orig_class__, Box[int], Box.__parameters__, Box[K][str])
class Pair(Box[K], Generic[K, V]): pass
print(Pair[int, str], Pair.__mro__, Pair.__orig_bases__)
try: Pair[int]
except TypeError as e: print(e)
try: Box[int][str]
except TypeError as e: print(e)
print(get_type_hints(Box.get), get_type_hints(N))
print(Optional[int], Union[int, str, None], Callable[[int], str], Callable[..., int], Dict[str, List[int]], Tuple[int, ...], Literal[1, "a"], Annotated[int, 5], Type[int], ClassVar[int], Final[int])
print(get_origin(List[int]), get_args(Dict[int, str]), get_args(Callable[[int], str]), get_origin(Callable), get_origin(list[int]))
print(List[int] == List[int], hash(List[int]) == hash(List[int]), Union[int, int], Union[int, Union[str, int]])
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId.__supertype__, UserId)
print(T, K, T.__bound__, TypeVar("C", covariant=True), TypeVar("X", int, str).__constraints__)
print(cast(int, "x"), TYPE_CHECKING, Any, NoReturn, AnyStr)
@overload
def f(a: int) -> int: ...
@overload
def f(a: str) -> str: ...
def f(a): return a
print(len(get_overloads(f)), f(3))
@final
class Z: pass
print(Z.__final__)
def h(a: "int", b: Optional["str"] = None, *c: List["Box[int]"], **d: "Dict[str, int]") -> None: pass
print(get_type_hints(h))
print(isinstance([], List), issubclass(list, Sequence), isinstance({}, Mapping), isinstance(3, Hashable))
try: isinstance([], List[int])
except TypeError as e: print(e)
try: Union[()]
except TypeError as e: print(e)
try: List[int, str]
except TypeError as e: print(e)
try: class_ = Any()
except TypeError as e: print(e)
print(is_typeddict(TD), is_typeddict(dict), Text, IO[str], Pattern[str], ForwardRef("x"))
class Abs(SupportsAbs): pass
print(isinstance(3, SupportsInt), isinstance("a", SupportsInt), isinstance(3.5, SupportsAbs), isinstance(3, SupportsIndex), isinstance(b"", SupportsBytes), isinstance(1j, SupportsComplex), isinstance(2.5, SupportsRound))
P1 = ParamSpec("P1")
print(P1, P1.args, P1.kwargs, Callable[P1, int], Concatenate[int, P1])
Ts = TypeVarTuple("Ts")
print(Unpack[Ts], Ts)
class Arr(Generic[Unpack[Ts]]): pass
print(Arr[int, str])
class Sub(List[int]): pass
print(Sub.__mro__, Sub([1,2]), Sub.__orig_bases__)
class It(Iterator[int]):
    def __next__(self): raise StopIteration
print(list(It()))
class Mp(Mapping[str, int]):
    pass
try: Mp()
except TypeError as e: print(e)
def gen() -> Generator[int, None, str]: yield 1
print(gen.__annotations__)
print(Optional[List[int]] | None, int | None, List[int] | str, Union[int, None].__args__)
class Color(NamedTuple):
    """Doc."""
    r: int; g: int = 0
print(Color.__doc__, Color(r=1)._asdict(), Color(1)._replace(g=4), Color._make([1,2]))
print(Any == Any, Union[int, Any], Optional[Any], Optional[None], Type, List, Dict, Callable, Tuple)
print(List.__origin__, typing.List.__module__, repr(typing.Deque), DefaultDict[str, int], OrderedDict[str, int], Counter[str], ChainMap[str, int])
