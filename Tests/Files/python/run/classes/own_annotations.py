# Annotations belong to the class that has written them.
import dataclasses
import typing


class A1:
    x: int


class B1(A1):
    pass


print(B1.__annotations__, A1.__annotations__)


class C1(B1):
    y: str = ""


print(C1.__annotations__, C1.__mro__[1].__annotations__, typing.get_type_hints(C1))


class P(typing.NamedTuple):
    a: int
    b: str = ""


class Q(P):
    def f(self):
        return self.a


print(Q.__annotations__, Q(1).f())


@dataclasses.dataclass
class D:
    a: int


@dataclasses.dataclass
class E(D):
    pass


@dataclasses.dataclass
class F(E):
    b: int = 3


print(E(3), F(1), E.__annotations__, F.__annotations__, typing.get_type_hints(F))


class TD(typing.TypedDict):
    x: int


class TE(TD):
    y: int


class TF(TD):
    pass


print(TE.__annotations__, TF.__annotations__)
