# The module copy.


class Error(Exception):
    pass


class _Sample:
    def method(self):
        pass


_method = type(_Sample().method)


error = Error
# What is not copied, and what cannot be.
_shared = {"code", "property", "ReferenceType", "weakref"}
_fixed = {"generator", "coroutine", "async_generator", "module", "frame", "traceback"}
# Found by class: what is no builtin is reduced by its methods, see `_reduction`.
_plain = {int, float, str, bool, bytes, complex, range, slice, type, type(len), type(lambda: 0), type(None), type(...), type(NotImplemented)}


def _new(value):
    return type(value).__new__(type(value)) if isinstance(value, (list, dict, set)) else object.__new__(type(value))


def _has(kind, name):
    return not _core_isUnbound(_core_classMember(kind, name))


def _state(value):
    # What is to be copied: what `__getstate__` gives, else the attributes, in a dictionary or places.
    if _has(type(value), "__getstate__"):
        return value.__getstate__()
    if not _has(type(value), "__slots__"):
        return value.__dict__.copy()
    state = value.__dict__.copy() if hasattr(value, "__dict__") else {}
    for kind in type(value).__mro__:
        names = kind.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if hasattr(value, name):
                state[name] = getattr(value, name)
    return state


def _settle(made, state):
    if _has(type(made), "__setstate__") and not isinstance(made, BaseException):
        made.__setstate__(state)
        return
    for name, item in state.items():
        _core_storeAttribute(made, name, item)


_root_members = [_core_classMember(object, "__reduce_ex__"), _core_classMember(object, "__reduce__")]


def _reduction(value, kind):
    # What an object says that it can be made from; None if its class leaves that to the builtins.
    registry = _core_findModule("copyreg")
    if registry is not None and kind in registry.dispatch_table:
        return registry.dispatch_table[kind](value)
    if kind.__name__ in _fixed and kind.__module__ == "builtins":
        raise TypeError("cannot pickle '" + kind.__name__ + "' object")
    if isinstance(value, frozenset) and kind is not frozenset and kind.__reduce__ is frozenset.__reduce__:
        return kind, (list(value),), _state(value) or None
    if _core_classMember(kind, "__reduce_ex__") is _root_members[0] and _core_classMember(kind, "__reduce__") is _root_members[1] \
            and not _has(kind, "__getnewargs__") and not _has(kind, "__getnewargs_ex__"):
        return None
    for base in kind.__mro__:
        if base.__module__ == "builtins":
            # Iterators of the library tell where they stand.
            return value.__reduce__() if hasattr(base, "__next__") and kind.__reduce__ is not object.__reduce__ else None
        if "__reduce_ex__" in base.__dict__:
            return value.__reduce_ex__(4)
        if "__reduce__" in base.__dict__:
            return value.__reduce__()
        if "__getnewargs__" in base.__dict__ or "__getnewargs_ex__" in base.__dict__:
            import copyreg
            return copyreg._reduce_object(value, 4)
    return None


def _rebuilt(value, reduction, part, memo):
    # An object from its reduction, each part of which goes through a function.
    if isinstance(reduction, str):
        return value
    if len(reduction) > 5:
        raise TypeError("a reduction with a function for its state cannot be copied")
    function, args, state, items, pairs = (tuple(reduction) + (None,) * 3)[:5]
    made = function(*[part(arg) for arg in args])
    memo[id(value)] = made
    if state is not None:
        state = part(state)
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
            made.__dict__.update(attributes or {})
            for name, item in (slots or {}).items():
                setattr(made, name, item)
    for item in items or ():
        made.append(part(item))
    for key, item in pairs or ():
        made[part(key)] = part(item)
    return made


def copy(value):
    kind = type(value)
    if kind is list or kind is dict or kind is set or kind is bytearray:
        return value.copy()
    if kind in _plain or kind is tuple or kind is frozenset:
        return value
    if kind.__name__ in _shared and kind.__module__ in ("builtins", "weakref"):
        return value
    if _has(kind, "__copy__"):
        return value.__copy__()
    reduction = None if isinstance(value, type) else _reduction(value, kind)
    if reduction is not None:
        return _rebuilt(value, reduction, lambda part: part, {})
    if isinstance(value, (int, float, str, tuple, frozenset, type)) or callable(value) and not hasattr(value, "__dict__"):
        return value
    if isinstance(value, BaseException):
        made = kind.__new__(kind)
        made.args = value.args
    else:
        made = _new(value)
        if isinstance(value, list):
            made.extend(value)
        elif isinstance(value, dict):
            for key in value:
                dict.__setitem__(made, key, dict.__getitem__(value, key))
        elif isinstance(value, set):
            made.update(value)
    _settle(made, _state(value))
    return made


def deepcopy(value, memo=None, _nil=[]):
    kind = type(value)
    if kind in _plain:
        return value
    if memo is None:
        memo = {}
    key = id(value)
    if key in memo:
        return memo[key]
    if kind is list:
        made = []
        memo[key] = made
        plain = _plain
        for item in value:
            made.append(item if type(item) in plain else deepcopy(item, memo))
        return made
    if kind is dict:
        made = {}
        memo[key] = made
        plain = _plain
        for k, item in value.items():
            if type(k) not in plain:
                k = deepcopy(k, memo)
            made[k] = item if type(item) in plain else deepcopy(item, memo)
        return made
    if kind is not tuple and kind is not set and _has(kind, "__deepcopy__"):
        made = value.__deepcopy__(memo)
        memo[key] = made
        return made
    if isinstance(value, type) or kind.__name__ in _shared and kind.__module__ in ("builtins", "weakref"):
        return value
    if kind is _method:
        return kind(value.__func__, deepcopy(value.__self__, memo))
    reduction = _reduction(value, kind)
    if reduction is not None:
        return _rebuilt(value, reduction, lambda part: deepcopy(part, memo), memo)
    if kind is tuple:
        plain = _plain
        items = [item if type(item) in plain else deepcopy(item, memo) for item in value]
        if key in memo:
            return memo[key]
        for a, b in zip(items, value):
            if a is not b:
                made = tuple(items)
                break
        else:
            made = value
    elif kind is set or kind is frozenset:
        made = kind([deepcopy(item, memo) for item in value])
    elif kind is bytearray:
        made = bytearray(value)
    elif isinstance(value, tuple):
        made = tuple.__new__(kind, [deepcopy(item, memo) for item in value])
    elif isinstance(value, (int, float, str)):
        return value
    elif isinstance(value, type(copy)) or not hasattr(value, "__dict__") and not hasattr(kind, "__slots__"):
        made = value
    else:
        made = kind.__new__(kind) if isinstance(value, BaseException) else _new(value)
        memo[key] = made
        if isinstance(value, list):
            for item in value:
                list.append(made, deepcopy(item, memo))
        elif isinstance(value, dict):
            for k, item in list(dict.items(value)):
                dict.__setitem__(made, deepcopy(k, memo), deepcopy(item, memo))
        elif isinstance(value, set):
            for item in list(value):
                made.add(deepcopy(item, memo))
        _settle(made, deepcopy(_state(value), memo))
        return made
    memo[key] = made
    return made


def replace(value, /, **changes):
    return value.__replace__(**changes)
