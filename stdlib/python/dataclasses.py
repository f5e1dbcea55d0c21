# The module dataclasses.


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class FrozenInstanceError(AttributeError):
    pass


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        return "dataclasses.InitVar[" + (self.type.__name__ if type(self.type) is type else repr(self.type)) + "]"

    def __class_getitem__(cls, kind):
        return InitVar(kind)


# What an entry of a class is: a field, a variable of the class, or an argument of `__init__` only.
_FIELD, _CLASS_VARIABLE, _ARGUMENT = 0, 1, 2
_KINDS = "_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"
_read_only = type(object.__dict__)
_shown_fields = []


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_kind")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare, self.kw_only = init, repr, hash, compare, kw_only
        self.metadata = _read_only({} if metadata is None else metadata)
        self._kind = None

    def __repr__(self):
        if any([other is self for other in _shown_fields]):
            return "..."
        _shown_fields.append(self)
        try:
            names = ["name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"]
            return "Field(" + "".join([name + "=" + repr(getattr(self, name)) + "," for name in names]) + "_field_type=" + ("None" if self._kind is None else _KINDS[self._kind]) + ")"
        finally:
            _shown_fields.pop()

    def __set_name__(self, owner, name):
        told = getattr(type(self.default), "__set_name__", None)
        if told:
            told(self.default, owner, name)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(" + ",".join([name + "=" + repr(getattr(self, name)) for name in self.__slots__]) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_named(note, name):
    return getattr(note, "__name__", None) == name or getattr(note, "_name", None) == name or getattr(getattr(note, "__origin__", None), "_name", None) == name


def _is_class_variable(note):
    return _is_named(note, "ClassVar")


def _is_argument(note):
    return note is InitVar or type(note) is InitVar


def _is_keyword_mark(note):
    return note is KW_ONLY


def _word(text):
    # The name that a text begins with, and what is behind it.
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end] == "_" or text[end].isalnum()):
        end += 1
    return text[:end], text[end:].lstrip()


def _means(note, cls, module, test):
    # Whether an annotation is of some kind. One that is a text is so by what its first name means in the module of the class, which may
    # be that of a module with the kind.
    if not isinstance(note, str):
        return test(note)
    modules = _core_moduleTable()
    names = getattr(modules.get(cls.__module__), "__dict__", {})
    name, rest = _word(note)
    if rest[:1] == ".":
        if module not in modules or names.get(name) is not modules[module]:
            return False
        names = modules[module].__dict__
        name, rest = _word(rest[1:])
    return name in names and test(names[name])


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        made = _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
        if weakref_slot and not slots:
            raise TypeError("weakref_slot is True but slots is False")
        made = _with_slots(made, frozen, weakref_slot) if slots else made
        if hasattr(made, "__abstractmethods__"):
            import abc
            abc.update_abstractmethods(made)
        return made
    if cls is None:
        return wrap
    return wrap(cls)


def _slots_of(cls):
    own = cls.__dict__.get("__slots__", ())
    if isinstance(own, str):
        return (own,)
    if hasattr(own, "__next__"):
        raise TypeError("Slots of '" + cls.__name__ + "' cannot be determined")
    return own


def _with_slots(cls, frozen, weakref_slot):
    # The class once more, with places for its fields and no others.
    if "__slots__" in cls.__dict__:
        raise TypeError(cls.__name__ + " already specifies __slots__")
    names = tuple([f.name for f in fields(cls)])
    above = set()
    for base in cls.__mro__[1:-1]:
        above.update(_slots_of(base))
    body = {name: value for name, value in cls.__dict__.items() if name not in names and name not in ("__dict__", "__weakref__")}
    wanted = names + ("__weakref__",) if weakref_slot else names
    body["__slots__"] = tuple([name for name in wanted if name not in above])
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    made.__module__ = cls.__module__
    if frozen:
        # An object cannot be filled as others are when it is copied or unpickled.
        if "__getstate__" not in body:
            made.__getstate__ = _state
        if "__setstate__" not in body:
            made.__setstate__ = _set_state
    return made


def _state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        _store(self, f.name, value)


def _settled(cls, name, note, kw_only):
    # The entry of a class for one of its annotations.
    default = getattr(cls, name, MISSING)
    if type(default).__name__ == "member_descriptor":
        default = MISSING
    item = default if isinstance(default, Field) else field(default=default)
    item.name = name
    item.type = note
    item._kind = _CLASS_VARIABLE if _means(note, cls, "typing", _is_class_variable) else _ARGUMENT if _means(note, cls, "dataclasses", _is_argument) else _FIELD
    if item._kind != _FIELD and item.default_factory is not MISSING:
        raise TypeError("field " + name + " cannot have a default factory")
    if item._kind != _CLASS_VARIABLE:
        if item.kw_only is MISSING:
            item.kw_only = kw_only
    elif item.kw_only is not MISSING:
        raise TypeError("field " + name + " is a ClassVar but specifies kw_only")
    if item._kind == _FIELD and type(item.default).__hash__ is None:
        raise ValueError("mutable default " + str(type(item.default)) + " for field " + name + " is not allowed: use default_factory")
    if isinstance(cls.__dict__.get(name), Field):
        if item.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, item.default)
    return item


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    entries = {}
    frozen_base = False
    has_base = False
    cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    for base in cls.__mro__[-1:0:-1]:
        known = getattr(base, "__dataclass_fields__", None)
        if known is not None:
            has_base = True
            for name, item in known.items():
                entries[name] = item
            frozen_base = frozen_base or base.__dataclass_params__.frozen
    own_notes = cls.__dict__.get("__annotations__", {})
    own_kw_only = kw_only
    has_mark = False
    for name, note in own_notes.items():
        if _means(note, cls, "dataclasses", _is_keyword_mark):
            if has_mark:
                raise TypeError(_core_repr(name) + " is KW_ONLY, but KW_ONLY has already been specified")
            has_mark = own_kw_only = True
            continue
        entries[name] = _settled(cls, name, note, own_kw_only)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in own_notes:
            raise TypeError(_core_repr(name) + " is a field but has no type annotation")
    if has_base:
        if frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and not frozen_base:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    cls.__dataclass_fields__ = entries
    own_hash = cls.__dict__.get("__hash__", MISSING)
    has_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    everything = [f for f in entries.values() if f._kind != _CLASS_VARIABLE]
    ordinary = [f for f in everything if f._kind == _FIELD]
    positional = [f for f in everything if f.init and not f.kw_only]
    has_own_init = "__init__" in cls.__dict__
    if init:
        seen_default = None
        for f in positional:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = f.name
            elif seen_default is not None:
                raise TypeError("non-default argument " + _core_repr(f.name) + " follows default argument")
        if not has_own_init:
            made = _make_init(cls, everything, frozen, slots)
            made.__annotations__ = {f.name: f.type for f in everything if f.init} | {"return": None}
            cls.__init__ = made
    if repr and "__repr__" not in cls.__dict__:
        shown = [f.name for f in ordinary if f.repr]
        cls.__repr__ = _owned(cls, _make_repr(shown))
    compared = [f.name for f in ordinary if f.compare]
    if eq and "__eq__" not in cls.__dict__:
        cls.__eq__ = _make_eq(cls, compared)
    if order:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if name in cls.__dict__:
                raise TypeError("Cannot overwrite attribute " + name + " in class " + cls.__name__ + ". Consider using functools.total_ordering")
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            setattr(cls, name, _make_order(cls, name, sign, compared))
    if frozen:
        def __setattr__(self, name, value):
            if type(self) is cls or name in entries:
                raise FrozenInstanceError("cannot assign to field " + _core_repr(name))
            super(cls, self).__setattr__(name, value)
        def __delattr__(self, name):
            if type(self) is cls or name in entries:
                raise FrozenInstanceError("cannot delete field " + _core_repr(name))
            super(cls, self).__delattr__(name)
        for method in (__setattr__, __delattr__):
            if method.__name__ in cls.__dict__:
                raise TypeError("Cannot overwrite attribute " + method.__name__ + " in class " + cls.__name__)
            setattr(cls, method.__name__, _owned(cls, method))
    hashed = [f.name for f in ordinary if (f.compare if f.hash is None else f.hash)]
    if unsafe_hash and has_hash:
        raise TypeError("Cannot overwrite attribute __hash__ in class " + cls.__name__)
    if unsafe_hash or eq and frozen and not has_hash:
        def __hash__(self):
            return hash(tuple([getattr(self, name) for name in hashed]))
        cls.__hash__ = _owned(cls, __hash__)
    elif eq and not has_hash:
        cls.__hash__ = None
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in positional])
    if not cls.__doc__:
        cls.__doc__ = cls.__name__ + (_shown_parameters(everything) if init and not has_own_init else _signature_of(cls))
    return cls


def _owned(cls, method):
    _method_rename(method, cls.__qualname__ + "." + method.__name__)
    return method


def _signature_of(cls):
    import inspect
    try:
        return str(inspect.signature(cls)).replace(" -> None", "")
    except (TypeError, ValueError):
        return ""


def _shown_parameters(entries):
    # The signature of an `__init__` as `inspect` shows it.
    given = [f for f in entries if f.init]
    parts = []
    for f in [f for f in given if not f.kw_only] + [f for f in given if f.kw_only]:
        if f.kw_only and "*" not in parts:
            parts.append("*")
        kind = f.type
        if type(kind) is type or isinstance(kind, type) and type(kind).__name__ != "GenericAlias":
            shown = kind.__qualname__ if kind.__module__ == "builtins" else kind.__module__ + "." + kind.__qualname__
        else:
            shown = _core_repr(kind)
            if getattr(type(kind), "__module__", None) == "typing":
                shown = shown.replace("typing.", "")
        default = "" if f.default is MISSING and f.default_factory is MISSING else " = " + _core_repr(f.default if f.default is not MISSING else _default_factory)
        parts.append(f.name + ": " + shown + default)
    return "(" + ", ".join(parts) + ")"


# Methods are written out as texts and compiled for each class, so that they are as fast as those of a program. A machine without
# a compiler has the general ones below.

def _written(cls, name, parameters, body, names):
    lines = ["def " + name + "(" + ", ".join(parameters) + "):"] + ["    " + line for line in body]
    names["__builtins__"] = __builtins__
    try:
        exec("\n".join(lines), names)
    except NotImplementedError:
        return None
    made = names[name]
    _method_rename(made, cls.__qualname__ + "." + name)
    return made


def _tuple_of(value, names):
    return "(" + ", ".join([value + "." + name for name in names]) + ("," if len(names) == 1 else "") + ")"


def _make_order(cls, name, sign, compared):
    made = _written(cls, name, ["self", "other"], [
        "if other.__class__ is self.__class__:",
        "    return " + _tuple_of("self", compared) + " " + sign + " " + _tuple_of("other", compared),
        "return NotImplemented"], {})
    if made is not None:
        return made
    def values(value):
        return tuple([getattr(value, name) for name in compared])
    def order(self, other):
        if type(self) is not type(other):
            return NotImplemented
        if sign == "<":
            return values(self) < values(other)
        if sign == "<=":
            return values(self) <= values(other)
        return values(self) > values(other) if sign == ">" else values(self) >= values(other)
    return order


def _make_init(cls, fields, frozen, slots):
    positional = [f for f in fields if f.init and not f.kw_only]
    keywords = [f for f in fields if f.init and f.kw_only]
    has_post = hasattr(cls, "__post_init__")
    names = {"_default_factory": _default_factory, "_store": _store}
    parameters = [_self_name(fields)]
    this = parameters[0]
    for f in positional + (["*"] if keywords else []) + keywords:
        if f == "*":
            parameters.append("*")
        elif f.default is not MISSING:
            names["_default_" + f.name] = f.default
            parameters.append(f.name + "=_default_" + f.name)
        elif f.default_factory is not MISSING:
            parameters.append(f.name + "=_default_factory")
        else:
            parameters.append(f.name)
    body = []
    for f in fields:
        value = f.name
        if f.default_factory is not MISSING:
            names["_factory_" + f.name] = f.default_factory
            value = "_factory_" + f.name + "()"
            if f.init:
                value = value + " if " + f.name + " is _default_factory else " + f.name
        elif not f.init:
            # The default is an attribute of the class, unless that has places for its fields.
            if f.default is MISSING or not slots:
                continue
            names["_default_" + f.name] = f.default
            value = "_default_" + f.name
        if f._kind == 0:
            body.append("_store(" + this + ", '" + f.name + "', " + value + ")" if frozen else this + "." + f.name + " = " + value)
    if has_post:
        body.append(this + ".__post_init__(" + ", ".join([f.name for f in fields if f._kind == 2]) + ")")
    made = _written(cls, "__init__", parameters, body or ["pass"], names)
    return _general_init(cls, fields, positional, keywords, frozen, has_post, slots) if made is None else made


def _self_name(fields):
    return "__dataclass_self__" if any([f.name == "self" for f in fields]) else "self"


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_default_factory = _HAS_DEFAULT_FACTORY_CLASS()


def _store(instance, name, value):
    _core_storeAttribute(instance, name, value)


def _general_init(cls, fields, positional, keywords, frozen, has_post, slots):
    accepted = {f.name for f in positional} | {f.name for f in keywords}
    full = cls.__qualname__ + ".__init__()"
    names = [f.name for f in positional]
    count = len(names)
    def __init__(self, *args, **named):
        if len(args) > count:
            required = len([f for f in positional if f.default is MISSING and f.default_factory is MISSING])
            wanted = str(count + 1) if required == count else "from " + str(required + 1) + " to " + str(count + 1)
            raise TypeError(full + " takes " + wanted + " positional argument" + ("" if wanted == "1" else "s") + " but " + str(len(args) + 1) + " were given")
        given = dict(zip(names, args))
        for key, value in named.items():
            if key not in accepted:
                raise TypeError(full + " got an unexpected keyword argument " + _core_repr(key))
            if key in given:
                raise TypeError(full + " got multiple values for argument " + _core_repr(key))
            given[key] = value
        missing = [f.name for f in positional if f.name not in given and f.default is MISSING and f.default_factory is MISSING]
        what = "positional"
        if not missing:
            missing = [f.name for f in keywords if f.name not in given and f.default is MISSING and f.default_factory is MISSING]
            what = "keyword-only"
        if missing:
            shown = [_core_repr(name) for name in missing]
            text = shown[0] if len(shown) == 1 else " and ".join(shown) if len(shown) == 2 else ", ".join(shown[:-1]) + ", and " + shown[-1]
            raise TypeError(full + " missing " + str(len(missing)) + " required " + what + " argument" + ("" if len(missing) == 1 else "s") + ": " + text)
        extra = []
        for f in fields:
            if f.name in given:
                value = given[f.name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.default is not MISSING and (f.init or slots):
                value = f.default
            else:
                continue
            if f._kind == 2:
                extra.append(value)
            elif frozen:
                _core_storeAttribute(self, f.name, value)
            else:
                setattr(self, f.name, value)
        if has_post:
            self.__post_init__(*extra)
    return __init__


_repr_running = []


def _make_repr(names):
    def __repr__(self):
        for other in _repr_running:
            if other is self:
                return "..."
        _repr_running.append(self)
        try:
            return type(self).__qualname__ + "(" + ", ".join([name + "=" + _core_repr(getattr(self, name)) for name in names]) + ")"
        finally:
            _repr_running.pop()
    return __repr__


def _make_eq(cls, names):
    made = _written(cls, "__eq__", ["self", "other"], [
        "if other.__class__ is self.__class__:",
        "    return " + _tuple_of("self", names) + " == " + _tuple_of("other", names),
        "return NotImplemented"], {})
    if made is not None:
        return made
    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        for name in names:
            if not _core_equal(getattr(self, name), getattr(other, name)):
                return False
        return True
    return __eq__


def is_dataclass(value):
    return hasattr(value if isinstance(value, type) else type(value), "__dataclass_fields__")


def _is_object(value):
    return hasattr(type(value), "__dataclass_fields__")


def fields(value):
    entries = getattr(value, "__dataclass_fields__", None)
    if entries is None:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in entries.values() if f._kind == _FIELD])


_plain = {int, float, bool, str, bytes, complex, type(None)}


def _copied(value):
    if type(value) in _plain:
        return value
    import copy
    return copy.deepcopy(value)


def _inner(value, convert):
    # A value with everything in it copied, and objects of dataclasses in it converted.
    if type(value) in _plain:
        return value
    if _is_object(value):
        return convert(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_inner(x, convert) for x in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_inner(x, convert) for x in value])
    if isinstance(value, dict):
        return type(value)([(_inner(k, convert), _inner(v, convert)) for k, v in value.items()])
    return _copied(value)


def asdict(value, *, dict_factory=dict):
    if not _is_object(value):
        raise TypeError("asdict() should be called on dataclass instances")
    def convert(value):
        return dict_factory([(f.name, _inner(getattr(value, f.name), convert)) for f in fields(value)])
    return convert(value)


def astuple(value, *, tuple_factory=tuple):
    if not _is_object(value):
        raise TypeError("astuple() should be called on dataclass instances")
    def convert(value):
        return tuple_factory([_inner(getattr(value, f.name), convert) for f in fields(value)])
    return convert(value)


def replace(value, /, **changes):
    if not _is_object(value):
        raise TypeError("replace() should be called on dataclass instances")
    for f in value.__dataclass_fields__.values():
        if f._kind == _CLASS_VARIABLE:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError("field " + f.name + " is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._kind == _ARGUMENT and f.default is MISSING:
                raise ValueError("InitVar " + _core_repr(f.name) + " must be specified with replace()")
            changes[f.name] = getattr(value, f.name)
    return value.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    import keyword
    import types
    body = {} if namespace is None else dict(namespace)
    notes = {}
    for item in fields:
        if isinstance(item, str):
            name, note = item, "typing.Any"
        elif len(item) == 2:
            name, note = item
        elif len(item) == 3:
            name, note, body[name] = item
        else:
            raise TypeError("Invalid field: " + _core_repr(item))
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: " + _core_repr(name))
        if keyword.iskeyword(name):
            raise TypeError("Field names must not be keywords: " + _core_repr(name))
        if name in notes:
            raise TypeError("Field name duplicated: " + _core_repr(name))
        notes[name] = note
    body["__annotations__"] = notes
    return dataclass(types.new_class(cls_name, bases, {}, lambda names: names.update(body)), **options)
