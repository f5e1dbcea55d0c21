import typing
from typing import Any, Callable, ClassVar, Dict, Generic, Iterable, List, Literal, NamedTuple, Optional, Tuple, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload

T = TypeVar("T")
K = TypeVar("K", int, str)


class Stack(Generic[T]):
    limit: ClassVar[int] = 3

    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


s = Stack[int]().push(1)
print(s.items, Stack.__name__, Callable[[int], str], Callable[..., Any], Literal["a", 1], T, Any, list[int], dict[str, int] | None)
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Optional[str]), get_origin(list[int]), get_args(Callable[[int], str]), get_args(Literal[1, 2]), get_origin(int), get_args(int))


def f(a: int, b: "Optional[str]" = None, *args: float, c: List[T] = [], **kw: Any) -> Dict[str, int]:
    return {}


print(f.__annotations__["a"], sorted(get_type_hints(f)), cast(int, "x"), Union[int, None] == Optional[int], List[int] == List[int], List[int] != List[str])


class Movie(TypedDict, total=False):
    name: str
    year: int


class P(NamedTuple):
    x: int
    y: float = 0.5


m: Movie = {"name": "n"}
print(Movie(name="a", year=1), type(m), Movie.__annotations__, P(1), P.__annotations__, typing.NewType("UserId", int)(5), typing.TYPE_CHECKING)


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


@typing.final
class Final:
    pass


@typing.no_type_check
def h(x: "not a type"):
    return x


print(g(1), g("a"), h(3), get_type_hints(Stack.push)["item"])
try:
    typing.assert_never("value")
except AssertionError as e:
    print(e)
