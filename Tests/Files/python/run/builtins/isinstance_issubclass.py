from abc import ABC


class A:
    pass


class B(A):
    pass


class C(B, ABC):
    pass


print(isinstance(B(), A), isinstance(A(), B), isinstance(5, (str, int)), isinstance(5, (str, (float, (int,)))), isinstance(True, int), isinstance(None, type(None)))
print(isinstance(5, int | str), isinstance("a", int | str), isinstance(2.5, int | str), isinstance(None, int | None), issubclass(bool, int | str))
print(issubclass(C, A), issubclass(A, C), issubclass(A, A), issubclass(bool, (str, int)), issubclass(C, ABC), isinstance(A, type), issubclass(type, object))
for args in ((5, 5), (5, [int]), (5, "int"), (5, (int, 5)), (5, ("a",)), (5,), (5, None), (5, list[int])):
    try:
        print(isinstance(*args))
    except TypeError as e:
        print(e)
for args in ((5, int), (A, 5), ("A", A), (A, (5,)), (A(), A), (A, ())):
    try:
        print(issubclass(*args))
    except TypeError as e:
        print(e)


class Meta(type):
    def __instancecheck__(cls, value):
        print("instancecheck", value)
        return value == 42

    def __subclasscheck__(cls, other):
        print("subclasscheck", other.__name__)
        return other.__name__.startswith("B")


class Magic(metaclass=Meta):
    pass


print(isinstance(42, Magic), isinstance(43, Magic), isinstance(Magic(), Magic), issubclass(B, Magic), issubclass(A, Magic))


print([t.__name__ for t in (int, str, list, dict, tuple, set) if isinstance([], t)], isinstance(len, type(print)), isinstance(A.__init__, object))
print(callable(len), callable(A), callable(A()), callable(lambda: 0), callable(5), callable("a".upper), callable(type("K", (), {"__call__": print})()))
