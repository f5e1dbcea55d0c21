# Texts, parts and checks of what the module typing makes.
from typing import *
import typing, collections.abc, dataclasses
T = TypeVar("T"); K = TypeVar("K"); 
print(Optional[int], List[int], Union[int, str], Dict[str, int], Callable[[int], str], Callable[..., int], Any, T, Tuple[int, ...], Tuple[()], Union[int, None, str], Optional["X"], Literal[1, "a"], Type[int], ClassVar[int], Final[int], Iterable[int], Annotated[int, 5], List, Union, List[List[int]], Dict[str, List[Optional[int]]])
print(Union[int], Union[int, int], Union[int, str] == Union[str, int], int | T, List[T][int], Dict[K, T][str, int], Union[T, int][str], Union[int, str] == (int | str))
print(isinstance(1, Union[int, str]), isinstance([], List), isinstance([], Iterable), issubclass(int, Union[int, str]), isinstance({}, Mapping), isinstance(5, Hashable))
for f in (lambda: isinstance([], List[int]), lambda: List[int, str], lambda: Optional[int, str], lambda: List(), lambda: List[int][str]):
    try: print(f())
    except TypeError as e: print("TypeError", e)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
b = Box[int](5)
print(b.get(), Box[int], Box.__parameters__, Box.__orig_bases__, Box.__mro__, Box[int].__origin__, Box[int].__args__, type(b))
class Pair(Box[T], Generic[T, K]): pass
print(Pair.__parameters__, Pair[int, str], Pair.__mro__)
class IntBox(Box[int]): pass
print(IntBox(3).get(), IntBox.__bases__, IntBox.__orig_bases__)
class MyList(List[int]): pass
print(MyList([1]), MyList.__mro__, MyList.__orig_bases__)
class P(Protocol):
    def run(self) -> int: ...
@runtime_checkable
class Q(Protocol):
    def run(self) -> int: ...
class Impl:
    def run(self): return 1
print(isinstance(Impl(), Q), isinstance(5, Q))
try: isinstance(Impl(), P)
except TypeError as e: print(e)
class N(NamedTuple):
    x: int
    y: str = "d"
    def both(self): return (self.x, self.y)
print(N(1), N(1).both(), N._fields, N.__annotations__, N._field_defaults, N(2, "z")._asdict())
M = NamedTuple("M", [("a", int), ("b", str)])
print(M(1, "q"), M.__annotations__)
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1), TD.__annotations__, TD.__total__, sorted(TD.__required_keys__), sorted(TD.__optional_keys__))
class TD2(TD):
    c: int
print(TD2.__annotations__, sorted(TD2.__required_keys__))
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__)
def f(a: int, b: "str" = "x", d: Optional[int] = None) -> List[int]: ...
print(get_type_hints(f), get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int, str], bool]), get_origin(Union[int, str]), get_origin(Optional[int]), get_args(Optional[int]), get_origin(int), get_args(int), get_args(Annotated[int, 1]), get_origin(Literal[1]), get_args(int | str))
class H:
    x: int
    y: "List[int]"
    z: ClassVar[int] = 3
print(H.__annotations__)
print(cast(int, "a"), TYPE_CHECKING, NoReturn, Self, hash(List[int]) == hash(List[int]), List[int] == List[int], {Union[int, str]: 1}[Union[str, int]])
@dataclasses.dataclass
class D:
    a: int
    b: ClassVar[int] = 5
    c: Optional[List[int]] = None
print(D(1), [x.name for x in dataclasses.fields(D)], [x.type for x in dataclasses.fields(D)])
@overload
def g(x: int) -> int: ...
def g(x): return x
print(g(3), final(D) is D, T.__name__, T.__constraints__, TypeVar("B", bound=int).__bound__, AnyStr, ParamSpec("PS"))
print(list[int] | None, Optional[list[int]], Union[list[int], None], DefaultDict[str, int], Deque[int], typing.Counter[str], ForwardRef("A"), Sequence[T][int], Generator[int, None, str])
