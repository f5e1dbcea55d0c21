# The module typing: its names mean nothing when a program runs.


class _Special:
    def __init__(self, name):
        self._name = name
    def __getitem__(self, args):
        if self._name == "Optional":
            return _type_union(args, None)
        if self._name == "Union":
            return _type_union(*(args if isinstance(args, tuple) else (args,)))
        if self._name == "Annotated":
            return args[0]
        return _GenericAlias(self, args)
    def __call__(self, *args, **named):
        raise TypeError("Cannot instantiate typing." + self._name)
    def __or__(self, other):
        return _type_union(self, other)
    def __ror__(self, other):
        return _type_union(other, self)
    def __repr__(self):
        return "typing." + self._name


def _type_union(*kinds):
    kinds = [type(None) if kind is None else kind for kind in kinds]
    return _Union(kinds)


Any = _Special("Any")
Union = _Special("Union")
Optional = _Special("Optional")
Callable = _Special("Callable")
ClassVar = _Special("ClassVar")
Final = _Special("Final")
Literal = _Special("Literal")
Annotated = _Special("Annotated")
NoReturn = _Special("NoReturn")
Never = _Special("Never")
Self = _Special("Self")
LiteralString = _Special("LiteralString")
TypeAlias = _Special("TypeAlias")
Concatenate = _Special("Concatenate")
TypeGuard = _Special("TypeGuard")
Required = _Special("Required")
NotRequired = _Special("NotRequired")
Unpack = _Special("Unpack")


class _Alias(_Special):
    def __init__(self, name, origin):
        self._name = name
        self.__origin__ = origin
    def __getitem__(self, args):
        return _GenericAlias(self.__origin__, args)
    def __call__(self, *args, **named):
        return self.__origin__(*args, **named)
    def __mro_entries__(self, bases):
        return (self.__origin__,)


List = _Alias("List", list)
Dict = _Alias("Dict", dict)
Set = _Alias("Set", set)
FrozenSet = _Alias("FrozenSet", frozenset)
Tuple = _Alias("Tuple", tuple)
Type = _Alias("Type", type)
Text = str
Iterable = _Special("Iterable")
Iterator = _Special("Iterator")
Generator = _Special("Generator")
Sequence = _Special("Sequence")
MutableSequence = _Special("MutableSequence")
Mapping = _Special("Mapping")
MutableMapping = _Special("MutableMapping")
Collection = _Special("Collection")
Container = _Special("Container")
Hashable = _Special("Hashable")
Sized = _Special("Sized")
Reversible = _Special("Reversible")
Awaitable = _Special("Awaitable")
Coroutine = _Special("Coroutine")
AsyncIterator = _Special("AsyncIterator")
AsyncIterable = _Special("AsyncIterable")
AbstractSet = _Special("AbstractSet")
MutableSet = _Special("MutableSet")
KeysView = _Special("KeysView")
ValuesView = _Special("ValuesView")
ItemsView = _Special("ItemsView")
ByteString = bytes
AnyStr = _Special("AnyStr")
IO = _Special("IO")
TextIO = _Special("TextIO")
BinaryIO = _Special("BinaryIO")
Pattern = _Special("Pattern")
Match = _Special("Match")
SupportsInt = _Special("SupportsInt")
SupportsFloat = _Special("SupportsFloat")
SupportsIndex = _Special("SupportsIndex")
SupportsAbs = _Special("SupportsAbs")
SupportsRound = _Special("SupportsRound")
ContextManager = _Special("ContextManager")
TYPE_CHECKING = False


def __getattr__(name):
    if name in ("DefaultDict", "OrderedDict", "Counter", "Deque", "ChainMap"):
        import collections
        return _Alias(name, getattr(collections, {"DefaultDict": "defaultdict", "Deque": "deque"}.get(name, name)))
    raise AttributeError("module 'typing' has no attribute " + repr(name))


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__bound__ = bound
        self.__constraints__ = constraints
        self._sign = "+" if covariant else "-" if contravariant else "~"
    def __or__(self, other):
        return _type_union(self, other)
    def __ror__(self, other):
        return _type_union(other, self)
    def __repr__(self):
        return self._sign + self.__name__


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self
    @property
    def kwargs(self):
        return self


class TypeVarTuple(TypeVar):
    def __iter__(self):
        return iter([self])


class Generic:
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)


class _ProtocolMeta(type):
    def __instancecheck__(cls, value):
        if _core_isPlainSubclass(type(value), cls):
            return True
        if not getattr(cls, "_is_runtime", False):
            if "Protocol" in [base.__name__ for base in cls.__bases__]:
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            return False
        for base in cls.__mro__:
            if base.__name__ in ("Protocol", "Generic", "object"):
                continue
            for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
                if (name[:2] != "__" or name in ("__len__", "__iter__", "__call__", "__getitem__", "__contains__", "__enter__", "__exit__", "__next__", "__lt__", "__eq__")) and name not in ("_is_runtime",) and not hasattr(value, name):
                    return False
        return True


class Protocol(metaclass=_ProtocolMeta):
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)


def runtime_checkable(cls):
    cls._is_runtime = True
    return cls


def NewType(name, kind):
    def make(value):
        return value
    make.__name__ = name
    make.__qualname__ = name
    make.__supertype__ = kind
    return make


def NamedTuple(name, fields=None, **named):
    from collections import namedtuple
    return namedtuple(name, [item[0] for item in fields] if fields is not None else list(named))


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
        return made
    def __call__(cls, *args, **named):
        return dict(*args, **named)


class TypedDict(dict, metaclass=_TypedDictMeta):
    pass


def cast(kind, value):
    return value


def overload(function):
    return function


def final(function):
    return function


def no_type_check(function):
    return function


def override(function):
    return function


def assert_never(value):
    raise AssertionError("Expected code to be unreachable, but got: " + repr(value))


def assert_type(value, kind):
    return value


def reveal_type(value):
    return value


def get_type_hints(value, *others, **named):
    return dict(getattr(value, "__annotations__", {}))


def get_origin(kind):
    return getattr(kind, "__origin__", None)


def get_args(kind):
    return getattr(kind, "__args__", ())
