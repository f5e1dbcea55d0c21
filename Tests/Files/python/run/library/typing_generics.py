# What generic classes, protocols and the names of typing accept, refuse and show.
from typing import *
import typing, collections
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T'); S = TypeVar('S')
@runtime_checkable
class HasX(Protocol):
    x: int
@runtime_checkable
class HasM(Protocol):
    def m(self): ...
@runtime_checkable
class HasP(Protocol):
    @property
    def p(self): ...
class A: x = 1
class B:
    def __init__(self): self.x = 2; self.p = 3
    def m(self): pass
class C(HasX): pass
t(lambda: isinstance(A(), HasX)); t(lambda: isinstance(B(), HasX)); t(lambda: isinstance(3, HasX)); t(lambda: isinstance(B(), HasP)); t(lambda: isinstance(B(), HasM)); t(lambda: issubclass(B, HasM)); t(lambda: issubclass(A, HasM)); t(lambda: issubclass(A, HasX)); t(lambda: isinstance(C(), HasX));
class Box(Generic[T]):
    def __init__(self, v): self.v = v
b = Box[int](3); t(lambda: b.__orig_class__); t(lambda: Box.__orig_bases__); t(lambda: Box.__parameters__); t(lambda: Box[int].__args__); t(lambda: Box[int].__origin__)
class P(Protocol[T]):
    def get(self) -> T: ...
t(lambda: isinstance(b, P)); t(lambda: P[int]); 
t(lambda: Box[int, str]); t(lambda: List[int, str]); t(lambda: Dict[int]); t(lambda: Dict[T, S][int]); t(lambda: Dict[T, S][int, str]); t(lambda: Dict[T, S][int, str, float]); t(lambda: list[T][int]); t(lambda: list[T][int, str]); t(lambda: dict[T, S][int]); t(lambda: int[T]); t(lambda: List[int][str]); t(lambda: Box[T][S]); t(lambda: Union[int, str][float]); t(lambda: Optional[T][int]); t(lambda: Callable[[T], S][int, str])
t(lambda: Any()); t(lambda: Union()); t(lambda: Optional[int, str]); t(lambda: Union[()]); t(lambda: isinstance(3, List[int])); t(lambda: issubclass(int, Union[int, str])); t(lambda: isinstance(3, Union[int, str])); t(lambda: isinstance(3, Any)); t(lambda: isinstance([], List)); t(lambda: isinstance(3, Literal[3])); t(lambda: List.__qualname__); t(lambda: List.__name__); t(lambda: List.__module__); t(lambda: Any.__name__); t(lambda: Optional._name); t(lambda: Union.__qualname__); t(lambda: Callable.__name__)
t(lambda: TypeVar('X', int)); t(lambda: TypeVar('X', int, str, bound=int)); t(lambda: TypeVar('X', covariant=True, contravariant=True)); t(lambda: T | int)
def g(): 
    class Z(List[int]): pass
    return Z.__mro__, Z.__orig_bases__, Z.__bases__
t(g)
def g():
    class Z(Dict[str, T], Generic[T]): pass
    return Z.__mro__, Z.__parameters__, Z[int]
t(g)
def g():
    class Z(Generic[int]): pass
t(g)
def g():
    class Z(Generic[T, T]): pass
t(g)
def g():
    class Z(Generic): pass
t(g)
def g():
    class Z(Generic[T], List[S]): pass
t(g)
t(lambda: Generic[int]); t(lambda: HasX())
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
t(lambda: (TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD.__annotations__)); t(lambda: isinstance({}, TD)); t(lambda: TD([('a', 1)]))
class NT(NamedTuple):
    a: int
    b: str = 'q'
t(lambda: (NT(1), NT._field_defaults, NT.__annotations__, NT.__module__, NT(1)._replace(a=3), NT.__doc__))
NU = NewType('NU', int); t(lambda: (NU, NU(3), NU.__supertype__, NU.__name__)); t(lambda: NU | str)
t(lambda: get_type_hints(TD)); t(lambda: get_args(Dict[str, List[int]])); t(lambda: get_origin(List[int])); t(lambda: get_args(Callable[[int], str])); t(lambda: Annotated[int]); t(lambda: Literal[1, 2, 1]); t(lambda: Literal[1, True, '1']); t(lambda: Literal[1] == Literal[1]); t(lambda: Final[int, str]); t(lambda: Tuple[int, ...]); t(lambda: Tuple[()]); t(lambda: Tuple[..., int]); t(lambda: tuple[()]); t(lambda: Callable[int, str]); t(lambda: Callable[..., str]); t(lambda: Callable[[], None]); t(lambda: Type[int]); t(lambda: List['int']); t(lambda: cast(int, 'x')); t(lambda: NoReturn[int]); t(lambda: Self[int]); t(lambda: TypeGuard[int, str])
@overload
def f(x: int): ...
@overload
def f(x: str): ...
def f(x): return x
t(lambda: len(get_overloads(f))); t(lambda: f(3))
@final
class Fin: pass
t(lambda: Fin.__final__)
@no_type_check
def ntc(x: 'undefined'): pass
t(lambda: ntc.__no_type_check__); t(lambda: get_type_hints(ntc))
t(lambda: assert_type(3, int)); t(lambda: assert_never(3)); t(lambda: reveal_type(3))
def h(a: 'int', b: Optional['str'] = None, *c: int, **d: 'List[int]') -> 'None': ...
t(lambda: get_type_hints(h))
t(lambda: collections.abc.Callable[[int], str]); t(lambda: typing.Deque[int]); t(lambda: typing.Pattern[str]); t(lambda: SupportsInt); t(lambda: isinstance(3, SupportsInt)); t(lambda: issubclass(int, SupportsIndex)); t(lambda: isinstance(3, Hashable)); t(lambda: IO[str]); t(lambda: Text)
Ts = TypeVarTuple('Ts'); t(lambda: Tuple[Unpack[Ts]]); t(lambda: Tuple[int, Unpack[Ts]][str, float]); PS = ParamSpec('PS'); t(lambda: Callable[PS, int]); t(lambda: Callable[PS, int][[str, int]]); t(lambda: PS.args)
