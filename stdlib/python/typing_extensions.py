# The package typing_extensions, which most typed programs import: the names of typing, and those that came to it after this version of
# the language. As in typing, nothing is checked.

import abc
import inspect
import typing
import warnings

_ADDED = [
    "Buffer", "CapsuleType", "Doc", "NoDefault", "NoExtraItems", "ReadOnly", "TypeAliasType", "TypeForm", "TypeIs", "deprecated", "disjoint_base",
    "get_annotations", "get_original_bases", "get_protocol_members", "is_protocol", "override", "runtime", "type_repr", "Sentinel"]

__all__ = _ADDED + list(typing.__all__)
from typing import (
    Annotated, Any, Callable, ClassVar, Concatenate, Final, ForwardRef, Generic, Literal, Optional, Protocol, Tuple, Type, Union, AbstractSet,
    ByteString, Container, ContextManager, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence,
    MutableSet, Sequence, Sized, ValuesView, Awaitable, AsyncIterator, AsyncIterable, Coroutine, Collection, AsyncGenerator, AsyncContextManager,
    Reversible, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, ChainMap, Counter, Deque, Dict,
    DefaultDict, List, OrderedDict, Set, FrozenSet, NamedTuple, TypedDict, Generator, BinaryIO, IO, Match, Pattern, TextIO, AnyStr, assert_type,
    assert_never, cast, clear_overloads, dataclass_transform, final, get_args, get_origin, get_overloads, get_type_hints, is_typeddict, LiteralString,
    Never, NewType, no_type_check, no_type_check_decorator, NoReturn, NotRequired, overload, ParamSpecArgs, ParamSpecKwargs, Required, reveal_type,
    runtime_checkable, Self, Text, TYPE_CHECKING, TypeAlias, TypeGuard, Unpack)
from typing import _Alias, _kinds, _Operators, _protocol_members, _type_check, _with_arguments

ReadOnly = _with_arguments("ReadOnly")
TypeIs = _with_arguments("TypeIs")
TypeForm = _with_arguments("TypeForm")
runtime = runtime_checkable
CapsuleType = object


class Sentinel:
    """A value that stands for the absence of one."""
    def __init__(self, name, repr=None):
        self._name = name
        self._repr = repr if repr is not None else "<" + name + ">"
    def __repr__(self):
        return self._repr


NoDefault = Sentinel("NoDefault", "typing_extensions.NoDefault")
NoExtraItems = Sentinel("NoExtraItems", "typing_extensions.NoExtraItems")


class TypeVar(typing.TypeVar):
    """A variable for types, which may have a default."""
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, default=NoDefault, infer_variance=False):
        typing.TypeVar.__init__(self, name, *constraints, bound=bound, covariant=covariant, contravariant=contravariant)
        self.__default__ = default
        self.__infer_variance__ = infer_variance
    def has_default(self):
        return self.__default__ is not NoDefault


class ParamSpec(typing.ParamSpec):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, default=NoDefault, infer_variance=False):
        typing.ParamSpec.__init__(self, name, bound=bound, covariant=covariant, contravariant=contravariant)
        self.__default__ = default
        self.__infer_variance__ = infer_variance
    def has_default(self):
        return self.__default__ is not NoDefault


class TypeVarTuple(typing.TypeVarTuple):
    def __init__(self, name, *, default=NoDefault):
        typing.TypeVarTuple.__init__(self, name)
        self.__default__ = default
    def has_default(self):
        return self.__default__ is not NoDefault


class TypeAliasType(_Operators):
    """The name of another type."""
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = type_params
        self.__parameters__ = tuple(type_params)
    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _Alias(None, self, _kinds(args))
    def __repr__(self):
        return self.__name__


class Doc:
    """A text about what is annotated, in `Annotated`."""
    def __init__(self, documentation, /):
        self.documentation = documentation
    def __repr__(self):
        return "Doc(" + repr(self.documentation) + ")"
    def __eq__(self, other):
        return self.documentation == other.documentation if isinstance(other, Doc) else NotImplemented
    def __hash__(self):
        return hash(self.documentation)


class Buffer(abc.ABC):
    """What memoryview takes."""


Buffer.register(bytes)
Buffer.register(bytearray)
Buffer.register(memoryview)


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def disjoint_base(cls):
    cls.__disjoint_base__ = True
    return cls


class deprecated:
    """Marks a class or function whose use gives a warning of `category`."""
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', not " + repr(type(message).__name__))
        self.message = message
        self.category = category
        self.stacklevel = stacklevel
    def __call__(self, marked, /):
        if self.category is None:
            marked.__deprecated__ = self.message
            return marked
        if isinstance(marked, type):
            self._mark_class(marked)
            return marked
        import functools
        @functools.wraps(marked)
        def warning(*args, **named):
            warnings.warn(self.message, category=self.category, stacklevel=self.stacklevel + 1)
            return marked(*args, **named)
        marked.__deprecated__ = warning.__deprecated__ = self.message
        return warning
    def _mark_class(self, marked):
        original = marked.__new__
        outer = self
        def __new__(cls, /, *args, **named):
            if cls is marked:
                warnings.warn(outer.message, category=outer.category, stacklevel=outer.stacklevel + 1)
            return original(cls) if original is object.__new__ else original(cls, *args, **named)
        marked.__new__ = staticmethod(__new__)
        marked.__deprecated__ = self.message


def is_protocol(tp, /):
    return isinstance(tp, type) and bool(getattr(tp, "_is_protocol", False)) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(repr(tp) + " is not a Protocol")
    return frozenset(_protocol_members(tp))


def get_original_bases(cls, /):
    if not isinstance(cls, type):
        raise TypeError("Expected an instance of type, not " + repr(type(cls).__name__))
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


def get_annotations(obj, **named):
    return inspect.get_annotations(obj, **named)


def type_repr(value):
    return typing._text(value)
