# The package mypy_extensions, for programs that name the integers and arguments of a compiler in annotations.

from typing import Any, NoReturn, TypedDict

__all__ = [
    "Arg", "DefaultArg", "DefaultNamedArg", "FlexibleAlias", "KwArg", "NamedArg", "NoReturn", "TypedDict", "VarArg", "i16", "i32", "i64", "mypyc_attr",
    "trait", "u8"]


def Arg(type=Any, name=None):
    return type


def DefaultArg(type=Any, name=None):
    return type


def NamedArg(type=Any, name=None):
    return type


def DefaultNamedArg(type=Any, name=None):
    return type


def VarArg(type=Any):
    return type


def KwArg(type=Any):
    return type


def trait(cls):
    return cls


def mypyc_attr(*args, **named):
    return lambda decorated: decorated


class _FlexibleAlias:
    def __getitem__(self, args):
        return args[-1]


FlexibleAlias = _FlexibleAlias()


class _IntegerMeta(type):
    def __instancecheck__(cls, value):
        return isinstance(value, int)


_no_base = object()


class i64(metaclass=_IntegerMeta):
    """An integer of a machine; here each is an `int`."""
    def __new__(cls, x=0, base=_no_base):
        return int(x) if base is _no_base else int(x, base)


class i32(metaclass=_IntegerMeta):
    def __new__(cls, x=0, base=_no_base):
        return int(x) if base is _no_base else int(x, base)


class i16(metaclass=_IntegerMeta):
    def __new__(cls, x=0, base=_no_base):
        return int(x) if base is _no_base else int(x, base)


class u8(metaclass=_IntegerMeta):
    def __new__(cls, x=0, base=_no_base):
        return int(x) if base is _no_base else int(x, base)
