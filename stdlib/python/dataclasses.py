# The module dataclasses.


class _MISSING_TYPE:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class FrozenInstanceError(AttributeError):
    pass


class InitVar:
    def __init__(self, type):
        self.type = type
    def __class_getitem__(cls, kind):
        return InitVar(kind)


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare, self.kw_only = init, repr, hash, compare, kw_only
        self.metadata = metadata if metadata is not None else {}
        self._kind = 0


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_named(note, name):
    if isinstance(note, str):
        note = note.split("[")[0].split(".")[-1]
        return note == name
    return getattr(note, "__name__", None) == name or getattr(note, "_name", None) == name or getattr(getattr(note, "__origin__", None), "_name", None) == name


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        made = _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only)
        return _with_slots(made, frozen) if slots else made
    if cls is None:
        return wrap
    return wrap(cls)


def _with_slots(cls, frozen):
    # The class once more, with places for its fields and no others.
    if "__slots__" in cls.__dict__:
        raise TypeError(cls.__name__ + " already specifies __slots__")
    names = tuple(cls.__dataclass_fields__)
    above = set()
    for base in cls.__mro__[1:]:
        own = base.__dict__.get("__slots__", ())
        above.update((own,) if isinstance(own, str) else own)
    body = {name: value for name, value in cls.__dict__.items() if name not in names and name not in ("__dict__", "__weakref__")}
    body["__slots__"] = tuple([name for name in names if name not in above])
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    made.__module__ = cls.__module__
    return made


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only):
    fields = {}
    frozen_base = False
    has_base = False
    for base in cls.__mro__[-1:0:-1]:
        known = base.__dict__.get("__dataclass_fields__")
        if known is not None:
            has_base = True
            for name, item in known.items():
                fields[name] = item
            frozen_base = frozen_base or base.__dict__["_dataclass_frozen"]
    if has_base:
        if frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and not frozen_base:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    own_kw_only = kw_only
    for name, note in cls.__dict__.get("__annotations__", {}).items():
        if _is_named(note, "KW_ONLY") or note is KW_ONLY:
            own_kw_only = True
            continue
        default = cls.__dict__.get(name, MISSING)
        if isinstance(default, Field):
            item = default
            if item.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, item.default)
        else:
            item = field(default=default)
        item.name = name
        item.type = note
        item._kind = 1 if _is_named(note, "ClassVar") else 2 if isinstance(note, InitVar) or note is InitVar or _is_named(note, "InitVar") else 0
        if item._kind == 1:
            continue
        if item.kw_only is MISSING:
            item.kw_only = own_kw_only
        if isinstance(item.default, (list, dict, set)):
            raise ValueError("mutable default " + str(type(item.default)) + " for field " + name + " is not allowed: use default_factory")
        fields[name] = item
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(_core_repr(name) + " is a field but has no type annotation")
    cls.__dataclass_fields__ = fields
    cls._dataclass_frozen = frozen
    everything = list(fields.values())
    ordinary = [f for f in everything if f._kind == 0]
    positional = [f for f in everything if f.init and not f.kw_only]
    seen_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f.name
        elif seen_default is not None:
            raise TypeError("non-default argument " + _core_repr(f.name) + " follows default argument")
    if init and "__init__" not in cls.__dict__:
        cls.__init__ = _make_init(cls, everything, frozen)
    if repr and "__repr__" not in cls.__dict__:
        shown = [f.name for f in ordinary if f.repr]
        cls.__repr__ = _make_repr(shown)
    compared = [f.name for f in ordinary if f.compare]
    if eq and "__eq__" not in cls.__dict__:
        cls.__eq__ = _make_eq(cls, compared)
    if order:
        if not eq:
            raise ValueError("eq must be true if order is true")
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if name in cls.__dict__:
                raise TypeError("Cannot overwrite attribute " + name + " in class " + cls.__name__ + ". Consider using functools.total_ordering")
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            setattr(cls, name, _make_order(cls, name, sign, compared))
    if frozen:
        def refuse_set(self, name, value):
            if type(self) is cls or name in fields:
                raise FrozenInstanceError("cannot assign to field " + _core_repr(name))
            _core_storeAttribute(self, name, value)
        def refuse_delete(self, name):
            raise FrozenInstanceError("cannot delete field " + _core_repr(name))
        cls.__setattr__ = refuse_set
        cls.__delattr__ = refuse_delete
    hashed = [f.name for f in ordinary if (f.compare if f.hash is None else f.hash)]
    has_hash = cls.__dict__.get("__hash__") is not None
    if unsafe_hash or eq and frozen and not has_hash:
        def make_hash(self):
            return hash(tuple([getattr(self, name) for name in hashed]))
        cls.__hash__ = make_hash
    elif eq and not has_hash:
        cls.__hash__ = None
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in positional])
    return cls


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


def _make_init(cls, fields, frozen):
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
            if f.default is MISSING:
                continue
            names["_default_" + f.name] = f.default
            value = "_default_" + f.name
        if f._kind == 0:
            body.append("_store(" + this + ", '" + f.name + "', " + value + ")" if frozen else this + "." + f.name + " = " + value)
    if has_post:
        body.append(this + ".__post_init__(" + ", ".join([f.name for f in fields if f._kind == 2]) + ")")
    made = _written(cls, "__init__", parameters, body or ["pass"], names)
    return _general_init(cls, fields, positional, keywords, frozen, has_post) if made is None else made


def _self_name(fields):
    return "__dataclass_self__" if any([f.name == "self" for f in fields]) else "self"


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_default_factory = _HAS_DEFAULT_FACTORY_CLASS()


def _store(instance, name, value):
    _core_storeAttribute(instance, name, value)


def _general_init(cls, fields, positional, keywords, frozen, has_post):
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
            elif f.default is not MISSING:
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


def fields(value):
    if not is_dataclass(value):
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in value.__dataclass_fields__.values() if f._kind == 0])


def _inner_dict(value, factory):
    if is_dataclass(value) and not isinstance(value, type):
        return factory([(f.name, _inner_dict(getattr(value, f.name), factory)) for f in fields(value)])
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_inner_dict(x, factory) for x in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_inner_dict(x, factory) for x in value])
    if isinstance(value, dict):
        return type(value)([(_inner_dict(k, factory), _inner_dict(v, factory)) for k, v in value.items()])
    return value


def asdict(value, *, dict_factory=dict):
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError("asdict() should be called on dataclass instances")
    return _inner_dict(value, dict_factory)


def _inner_tuple(value):
    if is_dataclass(value) and not isinstance(value, type):
        return tuple([_inner_tuple(getattr(value, f.name)) for f in fields(value)])
    if isinstance(value, (list, tuple)):
        return type(value)([_inner_tuple(x) for x in value])
    if isinstance(value, dict):
        return {_inner_tuple(k): _inner_tuple(v) for k, v in value.items()}
    return value


def astuple(value, *, tuple_factory=tuple):
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError("astuple() should be called on dataclass instances")
    return tuple_factory(_inner_tuple(value))


def replace(value, /, **changes):
    for f in value.__dataclass_fields__.values():
        if not f.init:
            if f.name in changes:
                raise ValueError("field " + f.name + " is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes and f._kind == 0:
            changes[f.name] = getattr(value, f.name)
    return type(value)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    body = {} if namespace is None else dict(namespace)
    notes = {}
    for item in fields:
        if isinstance(item, str):
            notes[item] = "typing.Any"
        else:
            notes[item[0]] = item[1]
            if len(item) > 2:
                body[item[0]] = item[2]
    body["__annotations__"] = notes
    return dataclass(type(cls_name, bases, body), **options)
