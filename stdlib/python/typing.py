# The module typing: what annotations are made of, as objects with a text. Nothing is checked.

import abc
import collections
import collections.abc as _abc
import contextlib
import re

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec", "Protocol",
    "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView",
    "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized",
    "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible",
    "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter",
    "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match",
    "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin",
    "get_overloads", "get_type_hints", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoReturn",
    "NotRequired", "overload", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING",
    "TypeAlias", "TypeGuard", "Unpack",
]


def _text(kind):
    if isinstance(kind, list):
        return "[" + ", ".join([_text(x) for x in kind]) + "]"
    return _type_text(kind)


def _kind(value):
    # None and texts in the place of a type.
    if value is None:
        return type(None)
    return ForwardRef(value) if isinstance(value, str) else value


def _kinds(values):
    return tuple([_kind(value) for value in (values if isinstance(values, tuple) else (values,))])


def _type_check(arg, message, **named):
    # What takes the place of a type in an annotation; other libraries call it by this name.
    arg = _kind(arg)
    if not callable(arg) or arg is Generic or arg is Protocol:
        raise TypeError(message + " Got " + repr(arg)[:100] + ".")
    return arg


def _parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, TypeVar):
            inner = (arg,)
        elif isinstance(arg, list):
            inner = _parameters(arg)
        else:
            inner = getattr(arg, "__parameters__", ()) if not isinstance(arg, type) else ()
        for item in inner:
            if item not in found:
                found.append(item)
    return tuple(found)


def _is_unpacked(arg):
    return isinstance(arg, _Alias) and arg._name == "Unpack"


def _filled(arg, values):
    if isinstance(arg, TypeVar):
        return values.get(arg, arg)
    if isinstance(arg, list):
        return [_filled(x, values) for x in arg]
    inner = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    return arg[tuple([values.get(x, x) for x in inner])] if inner else arg


class _Several:
    # What stands for a TypeVarTuple.
    def __init__(self, kinds):
        self.kinds = kinds


def _assigned(alias, parameters, args):
    # Which type each variable stands for.
    args = _kinds(args)
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
        return {parameters[0]: list(args[0]) if len(args) == 1 and isinstance(args[0], (list, tuple)) else args[0] if len(args) == 1 and (
            args[0] is Ellipsis or isinstance(args[0], ParamSpec) or getattr(args[0], "_name", None) == "Concatenate") else list(args)}
    several = [place for place, parameter in enumerate(parameters) if isinstance(parameter, TypeVarTuple)]
    if several:
        place = several[0]
        count = len(args) - len(parameters) + 1
        if count < 0:
            raise TypeError("Too few arguments for %r; actual %d, expected at least %d" % (alias, len(args), len(parameters) - 1))
        args = args[:place] + (_Several(args[place:place + count]),) + args[place + count:]
    if len(args) != len(parameters):
        raise TypeError("Too %s arguments for %r; actual %d, expected %d" % (
            "many" if len(args) > len(parameters) else "few", alias, len(args), len(parameters)))
    return dict(zip(parameters, args))


class _Operators:
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __call__(self, *args, **named):
        raise TypeError("Cannot instantiate " + repr(self))
    # Though there are items, which are arguments.
    __iter__ = None


class ForwardRef(_Operators):
    """A type that is named by a text."""
    def __init__(self, arg, **named):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got " + repr(arg))
        self.__forward_arg__ = arg
    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__
    def __hash__(self):
        return hash(self.__forward_arg__)
    def __repr__(self):
        return "ForwardRef(" + repr(self.__forward_arg__) + ")"


class _Alias(_Operators):
    """A name of this module with arguments."""
    def __init__(self, name, origin, args):
        self._name = name
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _parameters(args)
    def __call__(self, *args, **named):
        if isinstance(self.__origin__, type):
            made = self.__origin__(*args, **named)
            if isinstance(made, Generic):
                try:
                    made.__orig_class__ = self
                except AttributeError:
                    pass
            return made
        raise TypeError("Cannot instantiate " + repr(self))
    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError(repr(self) + " is not a generic class")
        values = _assigned(self, self.__parameters__, args)
        filled = []
        for arg in self.__args__:
            several = values.get(arg.__args__[0]) if _is_unpacked(arg) and isinstance(arg.__args__[0], TypeVarTuple) else None
            if isinstance(several, _Several):
                filled.extend(several.kinds)
            else:
                filled.append(_filled(arg, values))
        if self._name == "Callable" and filled and isinstance(filled[0], list):
            filled[:1] = filled[0]
        filled = tuple(filled)
        return Union[filled] if self.__origin__ is Union else type(self)(self._name, self.__origin__, filled)
    def __iter__(self):
        if self.__origin__ is Union or self._name == "Callable":
            raise TypeError("'_GenericAlias' object is not iterable")
        return iter((Unpack[self],))
    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _Name):
            return ()
        if self.__origin__ is Generic or any([isinstance(base, _Alias) and base is not self and issubclass(base.__origin__, Generic) for base in bases if isinstance(getattr(base, "__origin__", None), type)]):
            return (self.__origin__,)
        return (self.__origin__, Generic) if self.__origin__.__module__ in ("builtins", "collections", "collections.abc") and Generic not in bases else (self.__origin__,)
    def __getattr__(self, name):
        if name[:2] == "__" or not isinstance(self.__origin__, type):
            raise AttributeError(name)
        return getattr(self.__origin__, name)
    def __eq__(self, other):
        if self.__origin__ is Union:
            return getattr(other, "__origin__", None) is Union and set(self.__args__) == set(other.__args__) or type(other) is type(int | str) and set(self.__args__) == set(other.__args__)
        return isinstance(other, _Alias) and self.__origin__ == other.__origin__ and self.__args__ == other.__args__
    def __hash__(self):
        return hash(frozenset(self.__args__)) if self.__origin__ is Union else hash((self._name, self.__args__))
    def __instancecheck__(self, value):
        if self.__origin__ is Union:
            return isinstance(value, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")
    def __subclasscheck__(self, kind):
        if self.__origin__ is Union:
            return issubclass(kind, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")
    def __repr__(self):
        args = self.__args__
        if self.__origin__ is Union and len(args) == 2 and type(None) in args:
            return "typing.Optional[" + _text(args[0] if args[1] is type(None) else args[1]) + "]"
        if self._name == "Unpack":
            return "*" + _text(args[0])
        if self._name == "Callable" and len(args) == 2 and (isinstance(args[0], ParamSpec) or getattr(args[0], "_name", None) == "Concatenate"):
            inside = _text(args[0]) + ", " + _text(args[1])
        elif self._name == "Callable":
            inside = ("..." if args[0] is Ellipsis else "[" + ", ".join([_text(x) for x in args[:-1]]) + "]") + ", " + _text(args[-1])
        elif self._name == "Literal":
            inside = ", ".join([repr(x) for x in args])
        else:
            inside = ", ".join([_text(x) for x in args]) or "()"
        return (_text(self.__origin__) if self._name is None else "typing." + self._name) + "[" + inside + "]"


# Programs that look how an annotation was made know the class by this name.
_GenericAlias = _Alias


class _Annotated(_Alias):
    def __init__(self, kind, metadata):
        _Alias.__init__(self, "Annotated", kind, (kind,))
        self.__metadata__ = metadata
    def __getitem__(self, args):
        return _Annotated(_filled(self.__origin__, dict(zip(self.__parameters__, _kinds(args)))), self.__metadata__)
    def __eq__(self, other):
        return isinstance(other, _Annotated) and self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__
    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))
    def __repr__(self):
        return "typing.Annotated[" + ", ".join([_text(self.__origin__)] + [repr(x) for x in self.__metadata__]) + "]"


class _Name(_Operators):
    """A name of this module that takes arguments, by `make`, or none."""
    def __init__(self, name, make=None):
        self._name = name
        self.__name__ = name
        self.__qualname__ = name
        self._make = make
    def __getitem__(self, args):
        if self._make is None:
            raise TypeError(repr(self) + " is not subscriptable")
        return self._make(args)
    def __repr__(self):
        return "typing." + self._name
    def __instancecheck__(self, value):
        raise TypeError(repr(self) + " cannot be used with isinstance()")
    def __subclasscheck__(self, kind):
        raise TypeError(repr(self) + " cannot be used with issubclass()")


class _Class(_Operators):
    """The name of a class as it stands in this module."""
    def __init__(self, name, origin, count=1):
        self._name = name
        self.__name__ = name
        self.__qualname__ = name
        self.__origin__ = origin
        self._count = count
    def __getitem__(self, args):
        if self._name == "Tuple" and args == ():
            return _Alias("Tuple", tuple, ())
        if self._name == "Callable":
            if not isinstance(args, tuple) or len(args) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            inner, result = args
            return _Alias("Callable", self.__origin__, (tuple([_kind(x) for x in inner]) if isinstance(inner, (list, tuple)) else (inner,)) + (_kind(result),))
        args = _kinds(args)
        if self._count and len(args) != self._count:
            raise TypeError("Too " + ("many" if len(args) > self._count else "few") + " arguments for " + repr(self) + "; actual " + str(len(args)) + ", expected " + str(self._count))
        return _Alias(self._name, self.__origin__, args)
    def __call__(self, *args, **named):
        raise TypeError("Type " + self._name + " cannot be instantiated; use " + self.__origin__.__name__ + "() instead")
    def __mro_entries__(self, bases):
        return (self.__origin__,)
    def __getattr__(self, name):
        if name[:2] == "__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)
    def __instancecheck__(self, value):
        return isinstance(value, self.__origin__)
    def __subclasscheck__(self, kind):
        return issubclass(kind, self.__origin__)
    def __repr__(self):
        return "typing." + self._name


def _make_union(args):
    if args == ():
        raise TypeError("Cannot take a Union of no types.")
    found = []
    for arg in _kinds(args):
        inner = arg.__args__ if isinstance(arg, type(int | str)) or getattr(arg, "__origin__", None) is Union else (arg,)
        for item in inner:
            if item not in found:
                found.append(item)
    return found[0] if len(found) == 1 else _Alias("Union", Union, tuple(found))


def _make_optional(arg):
    if isinstance(arg, tuple):
        raise TypeError("typing.Optional requires a single type. Got " + repr(arg) + ".")
    return Union[arg, None]


def _make_literal(args):
    found = []
    for arg in args if isinstance(args, tuple) else (args,):
        for item in arg.__args__ if isinstance(arg, _Alias) and arg._name == "Literal" else (arg,):
            if not any([item == x and type(item) is type(x) for x in found]):
                found.append(item)
    return _Alias("Literal", Literal, tuple(found))


def _make_annotated(args):
    if not isinstance(args, tuple) or len(args) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    kind = _kind(args[0])
    if isinstance(kind, _Annotated):
        return _Annotated(kind.__origin__, kind.__metadata__ + args[1:])
    return _Annotated(kind, args[1:])


def _with_arguments(name, is_single=False):
    made = _Name(name)

    def make(args):
        if is_single and isinstance(args, tuple):
            raise TypeError("typing.%s accepts only single type. Got %r." % (name, args))
        return _Alias(name, made, _kinds(args))
    made._make = make
    return made




class _AnyMeta(type):
    def __instancecheck__(cls, value):
        if cls is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(value)
    def __repr__(cls):
        return "typing.Any" if cls is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """What is compatible with every type."""
    def __new__(cls, *args, **named):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


Union = _Name("Union", _make_union)
Optional = _Name("Optional", _make_optional)
Literal = _Name("Literal", _make_literal)
Annotated = _Name("Annotated", _make_annotated)
ClassVar = _with_arguments("ClassVar", True)
Final = _with_arguments("Final", True)
Concatenate = _with_arguments("Concatenate")
TypeGuard = _with_arguments("TypeGuard", True)
Required = _with_arguments("Required")
NotRequired = _with_arguments("NotRequired")
Unpack = _with_arguments("Unpack")
NoReturn = _Name("NoReturn")
Never = _Name("Never")
Self = _Name("Self")
LiteralString = _Name("LiteralString")
TypeAlias = _Name("TypeAlias")

Callable = _Class("Callable", _abc.Callable, 2)
List = _Class("List", list)
Dict = _Class("Dict", dict, 2)
Set = _Class("Set", set)
FrozenSet = _Class("FrozenSet", frozenset)
Tuple = _Class("Tuple", tuple, 0)
Type = _Class("Type", type)
DefaultDict = _Class("DefaultDict", collections.defaultdict, 2)
OrderedDict = _Class("OrderedDict", collections.OrderedDict, 2)
Counter = _Class("Counter", collections.Counter)
Deque = _Class("Deque", collections.deque)
ChainMap = _Class("ChainMap", collections.ChainMap, 2)
Iterable = _Class("Iterable", _abc.Iterable)
Iterator = _Class("Iterator", _abc.Iterator)
Generator = _Class("Generator", _abc.Generator, 3)
Sequence = _Class("Sequence", _abc.Sequence)
MutableSequence = _Class("MutableSequence", _abc.MutableSequence)
Mapping = _Class("Mapping", _abc.Mapping, 2)
MutableMapping = _Class("MutableMapping", _abc.MutableMapping, 2)
Collection = _Class("Collection", _abc.Collection)
Container = _Class("Container", _abc.Container)
Hashable = _Class("Hashable", _abc.Hashable, 0)
Sized = _Class("Sized", _abc.Sized, 0)
Reversible = _Class("Reversible", _abc.Reversible)
Awaitable = _Class("Awaitable", _abc.Awaitable)
Coroutine = _Class("Coroutine", _abc.Coroutine, 3)
AsyncIterator = _Class("AsyncIterator", _abc.AsyncIterator)
AsyncIterable = _Class("AsyncIterable", _abc.AsyncIterable)
AsyncGenerator = _Class("AsyncGenerator", _abc.AsyncGenerator, 2)
AbstractSet = _Class("AbstractSet", _abc.Set)
MutableSet = _Class("MutableSet", _abc.MutableSet)
KeysView = _Class("KeysView", _abc.KeysView)
ValuesView = _Class("ValuesView", _abc.ValuesView)
ItemsView = _Class("ItemsView", _abc.ItemsView, 2)
MappingView = _Class("MappingView", _abc.MappingView)
ContextManager = _Class("ContextManager", contextlib.AbstractContextManager)
AsyncContextManager = _Class("AsyncContextManager", contextlib.AbstractAsyncContextManager)
Pattern = _Class("Pattern", re.Pattern)
Match = _Class("Match", re.Match)
ByteString = _Class("ByteString", _abc.ByteString, 0)
Text = str
TYPE_CHECKING = False


class TypeVar(_Operators):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__bound__ = bound
        self.__constraints__ = constraints
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class ParamSpecArgs:
    """The positional arguments of a specification of parameters."""
    _word = ".args"
    def __init__(self, origin):
        self.__origin__ = origin
    def __repr__(self):
        return self.__origin__.__name__ + self._word
    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__
    __hash__ = None


class ParamSpecKwargs(ParamSpecArgs):
    _word = ".kwargs"
    __hash__ = None


class ParamSpec(TypeVar):
    @property
    def args(self):
        return ParamSpecArgs(self)
    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(TypeVar):
    def __iter__(self):
        return iter((Unpack[self],))
    def __repr__(self):
        return self.__name__


class Generic:
    __slots__ = ()
    def __class_getitem__(cls, args):
        args = _kinds(args)
        if cls is Generic or cls.__name__ == "Protocol":
            for arg in args:
                if not isinstance(arg, TypeVar) and not _is_unpacked(arg):
                    raise TypeError("Parameters to " + cls.__name__ + "[...] must all be type variables or parameter specification variables.")
            if len(set(args)) != len(args):
                raise TypeError("Parameters to " + cls.__name__ + "[...] must all be unique")
            return _Alias(cls.__name__, cls, args)
        expected = getattr(cls, "__parameters__", ())
        if not expected:
            raise TypeError(repr(cls) + " is not a generic class")
        if len(args) != len(expected) and not any([isinstance(x, (ParamSpec, TypeVarTuple)) for x in expected]):
            raise TypeError("Too " + ("many" if len(args) > len(expected) else "few") + " arguments for " + repr(cls) + "; actual " + str(len(args)) + ", expected " + str(len(expected)))
        return _Alias(None, cls, args)
    def __init_subclass__(cls, *args, **named):
        super().__init_subclass__(*args, **named)
        bases = cls.__dict__.get("__orig_bases__", ())
        if "__parameters__" in cls.__dict__ and not bases:
            return
        if Generic in bases or not bases and Generic in cls.__bases__ and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        found = None
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ is Generic:
                if found is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                found = base.__parameters__
        used = _parameters(bases)
        if found is not None:
            missing = [repr(kind) for kind in used if kind not in found]
            if missing:
                raise TypeError("Some type variables (%s) are not listed in Generic[%s]" % (", ".join(missing), ", ".join([repr(kind) for kind in found])))
        cls.__parameters__ = used if found is None else found


AnyStr = TypeVar("AnyStr", bytes, str)
T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")


class IO(Generic[AnyStr]):
    __parameters__ = (AnyStr,)


class TextIO(IO[str]):
    pass


class BinaryIO(IO[bytes]):
    pass


_NO_MEMBERS = frozenset([
    "__abstractmethods__", "__annotations__", "__class_getitem__", "__dict__", "__doc__", "__init__", "__match_args__", "__module__", "__new__",
    "__orig_bases__", "__parameters__", "__qualname__", "__slots__", "__subclasshook__", "__weakref__", "_is_protocol", "_is_runtime_protocol",
    # What the module abc keeps in a class.
    "_counted", "_known", "_registry", "_unknown"])


def _protocol_members(cls):
    # The names that an object has to have.
    found = []
    for base in cls.__mro__:
        if base.__name__ in ("Protocol", "Generic", "object"):
            continue
        for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
            if name not in _NO_MEMBERS and name not in found:
                found.append(name)
    return found


def _init_of_protocol(self, *args, **named):
    # Stands in each protocol; a class that fills the protocol gets the next real one.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    cls.__init__ = object.__init__
    for base in cls.__mro__[1:]:
        init = base.__dict__.get("__init__", _init_of_protocol)
        if init is not _init_of_protocol:
            cls.__init__ = init
            break
    cls.__init__(self, *args, **named)


class _ProtocolMeta(abc.ABCMeta):
    def __instancecheck__(cls, value):
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(value)
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        for name in _protocol_members(cls):
            if not hasattr(value, name) or getattr(value, name) is None and callable(getattr(cls, name, None)):
                # Only what is derived or registered is still one; the check of classes asks about methods.
                return super().__subclasscheck__(type(value))
        return True
    def __subclasscheck__(cls, kind):
        if not getattr(cls, "_is_protocol", False) or kind is cls:
            return super().__subclasscheck__(kind)
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if not isinstance(kind, type):
            raise TypeError("issubclass() arg 1 must be a class")
        names = _protocol_members(cls)
        if not all([callable(getattr(cls, name, None)) for name in names]):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        for name in names:
            if not any([base.__dict__.get(name) is not None for base in kind.__mro__]):
                return super().__subclasscheck__(kind)
        return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False
    def __init_subclass__(cls, *args, **named):
        super().__init_subclass__(*args, **named)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if not cls._is_protocol:
            return
        cls._is_runtime_protocol = False
        for base in cls.__bases__:
            if not (base in (object, Generic) or base.__module__ == "collections.abc" or getattr(base, "_is_protocol", False)):
                raise TypeError("Protocols can only inherit from other protocols, got " + repr(base))
        if "__init__" not in cls.__dict__:
            cls.__init__ = _init_of_protocol


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got " + repr(cls))
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()
    def __int__(self): pass


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()
    def __float__(self): pass


@runtime_checkable
class SupportsComplex(Protocol):
    __slots__ = ()
    def __complex__(self): pass


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()
    def __bytes__(self): pass


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()
    def __index__(self): pass


@runtime_checkable
class SupportsAbs(Protocol):
    __slots__ = ()
    def __abs__(self): pass


@runtime_checkable
class SupportsRound(Protocol):
    __slots__ = ()
    def __round__(self, digits=0): pass


class NewType(_Operators):
    def __init__(self, name, kind):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = kind
        self.__module__ = "__main__"
    def __call__(self, value):
        return value
    def __repr__(self):
        return self.__module__ + "." + self.__qualname__


def NamedTuple(name, fields=None, **named):
    notes = dict(fields) if fields is not None else named
    made = collections.namedtuple(name, list(notes))
    made.__annotations__ = {key: _kind(kind) for key, kind in notes.items()}
    return made


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, body, **named):
        from collections import namedtuple
        notes = body.get("__annotations__", {})
        names = list(notes)
        defaults = [body[n] for n in names if n in body]
        made = namedtuple(name, names, defaults=defaults)
        rest = {key: value for key, value in body.items() if key not in names and key != "__annotations__" and key != "__classcell__"}
        for key, value in rest.items():
            setattr(made, key, value)
        made.__annotations__ = notes
        cell = body.get("__classcell__")
        if cell is not None:
            _method_set(cell, made)
        return made


_named_tuple_base = _core_newType(_NamedTupleMeta, "_NamedTupleBase", (), {}, {})
NamedTuple.__mro_entries__ = lambda bases: (_named_tuple_base,)


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, body, total=True, **named):
        made = type.__new__(mcls, name, (dict,), body)
        notes = {}
        required = set()
        optional = set()
        for base in bases:
            notes.update(getattr(base, "__annotations__", {}))
            required.update(getattr(base, "__required_keys__", ()))
            optional.update(getattr(base, "__optional_keys__", ()))
        for key, kind in body.get("__annotations__", {}).items():
            notes[key] = _kind(kind)
            isRequired = total
            if isinstance(kind, _Alias) and kind._name in ("Required", "NotRequired"):
                isRequired = kind._name == "Required"
            (required if isRequired else optional).add(key)
        made.__annotations__ = notes
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made
    def __call__(cls, *args, **named):
        return dict(*args, **named)
    def __instancecheck__(cls, value):
        raise TypeError("TypedDict does not support instance and class checks")
    __subclasscheck__ = __instancecheck__


_typed_dict_base = _core_newType(_TypedDictMeta, "TypedDict", (), {}, {})


def TypedDict(name, fields=(), /, *, total=True):
    return _TypedDictMeta(name, (), {"__annotations__": dict(fields)}, total=total)


TypedDict.__mro_entries__ = lambda bases: (_typed_dict_base,)


def cast(typ, val):
    return val


def _overloaded(*args, **named):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.")


_overloads = {}


def _place(function):
    function = getattr(function, "__func__", function)
    return getattr(function, "__module__", None), getattr(function, "__qualname__", None)


def overload(function):
    _overloads.setdefault(_place(function), []).append(function)
    return _overloaded


def get_overloads(function):
    return list(_overloads.get(_place(function), ()))


def clear_overloads():
    _overloads.clear()


def final(function):
    try:
        function.__final__ = True
    except (AttributeError, TypeError):
        pass
    return function


def no_type_check(function):
    try:
        function.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return function


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **named):
    def mark(decorated):
        decorated.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "field_specifiers": field_specifiers, "kwargs": named}
        return decorated
    return mark


def assert_never(value):
    raise AssertionError("Expected code to be unreachable, but got: " + repr(value))


def assert_type(value, kind, /):
    return value


def reveal_type(value, /):
    import sys
    print("Runtime type is " + repr(type(value).__name__), file=sys.stderr)
    return value


def _without_extras(kind):
    if isinstance(kind, _Annotated):
        return _without_extras(kind.__origin__)
    if isinstance(kind, _Alias) and kind._name in ("Required", "NotRequired"):
        return _without_extras(kind.__args__[0])
    return kind


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    found = {}
    if getattr(obj, "__no_type_check__", None):
        return found
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            found.update(base.__dict__.get("__annotations__", {}))
    else:
        notes = getattr(obj, "__annotations__", None)
        if notes is None:
            raise TypeError(repr(obj) + " is not a module, class, method, or function.")
        found.update(notes)
    names = dict(vars(_core_findModule(getattr(obj, "__module__", None) or "__main__") or _core_findModule("__main__")))
    names.update(globalns or {})
    names.update(localns or {})
    for key, kind in found.items():
        if kind is None:
            kind = type(None)
        kind = _resolved(kind, names)
        found[key] = kind if include_extras else _without_extras(kind)
    return found


def _resolved(kind, names):
    # A type whose texts stand for what they name.
    if isinstance(kind, (str, ForwardRef)):
        return _resolved(_named(kind if isinstance(kind, str) else kind.__forward_arg__, names), names)
    if isinstance(kind, _Annotated):
        return _Annotated(_resolved(kind.__origin__, names), kind.__metadata__)
    if not isinstance(kind, (_Alias, type(list[int]), type(int | str))) or getattr(kind, "__origin__", None) is Literal:
        return kind
    args = tuple([_resolved(arg, names) if not isinstance(arg, list) else [_resolved(x, names) for x in arg] for arg in kind.__args__])
    if all([x is y for x, y in zip(args, kind.__args__)]):
        return kind
    if isinstance(kind, type(int | str)) or kind.__origin__ is Union:
        return Union[args]
    return _Alias(kind._name, kind.__origin__, args) if isinstance(kind, _Alias) else kind.__origin__[args]


def _named(text, names):
    # The type that a text names.
    import builtins
    text = text.strip()
    if text.isidentifier():
        if text == "None":
            return type(None)
        if text in names:
            return names[text]
        if hasattr(builtins, text):
            return getattr(builtins, text)
        raise NameError("name " + repr(text) + " is not defined", name=text)
    evaluate = getattr(builtins, "eval", None)
    return ForwardRef(text) if evaluate is None else evaluate(text, names)


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, type(int | str)):
        return type(int | str)
    return getattr(tp, "__origin__", None)


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__,) + tp.__metadata__
    args = getattr(tp, "__args__", ())
    if isinstance(tp, _Alias) and tp._name == "Callable" and args and args[0] is not Ellipsis:
        return (list(args[:-1]), args[-1])
    return args


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
