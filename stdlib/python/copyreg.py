# The module copyreg: how objects are taken apart and made again, for pickle and copy.

# For each class the function that takes its objects apart.
dispatch_table = {}

# Numbers that stand for names of objects in modules, both ways, and the objects that were found by them.
_extension_registry, _inverted_registry, _extension_cache = {}, {}, {}


def _require_callable(value, words):
    if not callable(value):
        raise TypeError(f"{words} must be callable")


def constructor(object):
    """Checks that something can make objects."""
    _require_callable(object, "constructors")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """From now on the function takes objects of the class apart."""
    _require_callable(pickle_function, "reduction functions")
    if constructor_ob is not None:
        constructor(constructor_ob)
    dispatch_table[ob_type] = pickle_function


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def add_extension(module, name, code):
    number, place = int(code), (module, name)
    if number < 1 or number.bit_length() > 31:
        raise ValueError("code out of range")
    known = _extension_registry.setdefault(place, number)
    if known != number:
        raise ValueError(f"key {place} is already registered with code {known}")
    holder = _inverted_registry.setdefault(number, place)
    if holder != place:
        del _extension_registry[place]
        raise ValueError(f"code {number} is already in use for key {holder}")


def remove_extension(module, name, code):
    place = (module, name)
    if (_extension_registry.get(place), _inverted_registry.get(code)) != (code, place):
        raise ValueError(f"key {place} is not registered with code {code}")
    for registry, key in ((_extension_registry, place), (_inverted_registry, code), (_extension_cache, code)):
        registry.pop(key, None)


def clear_extension_cache():
    _extension_cache.clear()


def _slotnames(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__") and base.__name__.lstrip("_"):
                name = "_" + base.__name__.lstrip("_") + name
            names.append(name)
    return names


def _default_state(value):
    """The attributes of an object, as `object.__getstate__` gives them."""
    state = getattr(value, "__dict__", None)
    if state is not None:
        state = dict(state)
    found = {}
    for name in _slotnames(type(value)):
        try:
            found[name] = getattr(value, name)
        except AttributeError:
            pass
    if found:
        if state:
            for name in found:
                state.pop(name, None)
        return (state or None, found)
    return state or None


def _state_of(value):
    kind = type(value)
    for base in kind.__mro__:
        if base is not object and "__getstate__" in base.__dict__:
            return value.__getstate__()
    return _default_state(value)


def _new_arguments(value):
    """What `__new__` is given: positional and named arguments; None if nothing is said about it."""
    kind = type(value)
    if hasattr(kind, "__getnewargs_ex__"):
        found = value.__getnewargs_ex__()
        if not isinstance(found, tuple):
            raise TypeError("__getnewargs_ex__ should return a tuple, not '" + type(found).__name__ + "'")
        return found
    if hasattr(kind, "__getnewargs__"):
        found = value.__getnewargs__()
        if not isinstance(found, tuple):
            raise TypeError("__getnewargs__ should return a tuple, not '" + type(found).__name__ + "'")
        return found, {}
    if isinstance(value, tuple):
        return (tuple(value),) if not hasattr(kind, "_fields") else tuple(value), {}
    for base in (int, float, str, bytes):
        if isinstance(value, base):
            return (base(value) if base is not str else str.__str__(value),), {}
    if isinstance(value, complex):
        return (value.real, value.imag), {}
    return (), {}


def _own(kind, name):
    """Whether a class or one of its parents below object says how it is done."""
    for base in kind.__mro__:
        if base is not object and name in base.__dict__:
            return True
    return False


def _reduce(value, protocol):
    """What an object consists of: a name, or a tuple of function, arguments, state, items of a list and of a dictionary."""
    kind = type(value)
    if _own(kind, "__reduce_ex__"):
        return value.__reduce_ex__(protocol)
    if _own(kind, "__reduce__"):
        return value.__reduce__()
    return _reduce_known(value, protocol)


def _reduce_known(value, protocol):
    # The same for what leaves it to the library.
    kind = type(value)
    if isinstance(value, BaseException):
        state = dict(value.__dict__)
        return (kind, value.args, state) if state else (kind, value.args)
    if isinstance(value, (set, frozenset, bytearray)):
        content = bytes(value) if isinstance(value, bytearray) else list(value)
        return kind, (content,), getattr(value, "__dict__", None) or None
    if kind.__name__ in ("function", "generator", "coroutine", "async_generator", "module", "list_iterator", "map", "filter", "zip",
                         "dict_keys", "dict_values", "dict_items", "traceback", "frame", "code", "memoryview", "staticmethod",
                         "classmethod", "property", "cell", "_io.TextIOWrapper", "TextIOWrapper", "BufferedReader", "BufferedWriter",
                         "FileIO") and kind.__module__ in ("builtins", "types", "_io"):
        raise TypeError("cannot pickle '" + ("_io." if kind.__module__ == "_io" else "") + kind.__name__ + "' object")
    return _reduce_object(value, protocol)


def _reduce_object(value, protocol):
    """What `object.__reduce_ex__` gives."""
    kind = type(value)
    if protocol < 2:
        base = object
        for found in kind.__mro__:
            if found in (int, float, str, bytes, complex, tuple, list, dict):
                base = found
                break
        if base is object:
            if _slotnames(kind) and not _own(kind, "__getstate__"):
                raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
            args = (kind, object, None)
        else:
            args = (kind, base, base(value))
        state = _state_of(value)
        return (_reconstructor, args, state) if state else (_reconstructor, args)
    args, named = _new_arguments(value)
    state = _state_of(value)
    lists = iter(value) if isinstance(value, list) else None
    dicts = iter(dict.items(value)) if isinstance(value, dict) else None
    if named:
        return __newobj_ex__, (kind, args, named), state, lists, dicts
    return __newobj__, (kind,) + args, state, lists, dicts


def _reduce_complex(value):
    return complex, (value.real, value.imag)


pickle(complex, _reduce_complex, complex)
