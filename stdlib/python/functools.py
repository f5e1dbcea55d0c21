# The module functools.

_unset = object()


def reduce(function=_unset, iterable=_unset, initial=_unset, /, *more):
    if more or iterable is _unset:
        given = 3 + len(more) if more else 0 if function is _unset else 1
        raise TypeError("reduce expected at " + ("least 2 arguments" if given < 2 else "most 3 arguments") + ", got " + str(given))
    iterator = iter(iterable)
    if initial is _unset:
        initial = _core_next(iterator)
        if _core_isUnbound(initial):
            raise TypeError("reduce() of empty iterable with no initial value")
    for value in iterator:
        initial = function(initial, value)
    return initial


class partial:
    """A function with some of its arguments."""

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, args = args[0], args[1:]
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **named):
        if not self.keywords and not named:
            return self.func(*self.args, *args)
        return self.func(*self.args, *args, **{**self.keywords, **named})

    def __repr__(self):
        kind = type(self)
        name = "functools.partial" if kind is partial else kind.__qualname__
        if getattr(self, "_is_shown", False):
            return "..."
        self._is_shown = True
        try:
            parts = [repr(self.func)] + [repr(x) for x in self.args] + [str(k) + "=" + repr(v) for k, v in self.keywords.items()]
        finally:
            del self._is_shown
        return name + "(" + ", ".join(parts) + ")"

    def __reduce__(self):
        space = {name: value for name, value in self.__dict__.items() if name not in ("func", "args", "keywords")}
        return type(self), (self.func,), (self.func, self.args, self.keywords, space or None)

    def __setstate__(self, state):
        if isinstance(state, dict):
            self.__dict__.update(state)
            return
        if not isinstance(state, tuple):
            raise TypeError("argument to __setstate__ must be a tuple")
        if len(state) != 4:
            raise TypeError("expected 4 items in state, got " + str(len(state)))
        func, args, keywords, space = state
        if not callable(func) or not isinstance(args, tuple) or keywords is not None and not isinstance(keywords, dict) \
                or space is not None and not isinstance(space, dict):
            raise TypeError("invalid partial state")
        self.__dict__.update(space or {})
        self.func = func
        self.args = tuple(args)
        self.keywords = dict(keywords or {})

    def __class_getitem__(cls, item):
        return _generic(cls, item)


def _generic(cls, item):
    from types import GenericAlias
    return GenericAlias(cls, item)


class partialmethod:
    """A method with some of its arguments."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)] + [repr(x) for x in self.args] + ["%s=%r" % item for item in self.keywords.items()]
        return "functools.partialmethod(" + ", ".join(parts) + ")"

    def _unbound(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            found = get(obj, cls)
            if found is not self.func:
                result = partial(found, *self.args, **self.keywords)
                try:
                    result.__self__ = found.__self__
                except AttributeError:
                    pass
                return result
        return self._unbound().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __class_getitem__(cls, item):
        return _generic(cls, item)


WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            pass
        else:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


_info_kind = None


def _CacheInfo(hits, misses, maxsize, currsize):
    global _info_kind
    if _info_kind is None:
        from collections import namedtuple
        _info_kind = namedtuple("CacheInfo", "hits misses maxsize currsize", module="functools")
    return _info_kind(hits, misses, maxsize, currsize)


_named_mark = object()


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        made = _remembering(maxsize, 128, typed)
        made.cache_parameters = lambda: {"maxsize": 128, "typed": typed}
        return made
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    def decorate(function):
        made = _remembering(function, maxsize, typed)
        made.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return made
    return decorate


def _remembering(function, maxsize, typed):
    if not callable(function):
        raise TypeError("the first argument must be callable")
    known = {}
    counts = [0, 0]
    # The order of the dictionary is that of the last use, as far as it matters.
    moves = maxsize is not None
    def wrapper(*args, **named):
        if named:
            key = (args, _named_mark, tuple(named.items()))
        elif len(args) == 1 and (type(args[0]) is int or type(args[0]) is str):
            key = args[0]
            if not moves and not typed and key in known:
                counts[0] += 1
                return known[key]
        else:
            key = args if len(args) > 1 else (args,)
        if typed:
            key = (key, tuple([type(x) for x in args]), tuple([type(x) for x in named.values()]))
        if key in known:
            counts[0] += 1
            value = known[key]
            if moves:
                del known[key]
                known[key] = value
            return value
        counts[1] += 1
        value = function(*args, **named)
        if moves:
            if maxsize == 0:
                return value
            if len(known) >= maxsize and key not in known:
                for oldest in known:
                    break
                del known[oldest]
        known[key] = value
        return value
    def cache_info():
        return _CacheInfo(counts[0], counts[1], maxsize, len(known))
    def cache_clear():
        known.clear()
        counts[0] = 0
        counts[1] = 0
    update_wrapper(wrapper, function)
    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper


def cache(user_function, /):
    return lru_cache(None)(user_function)


_missing = object()


class cached_property:
    """A property whose value is computed once and kept in the object."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names (%r and %r)." % (self.attrname, name))

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            space = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property.") from None
        value = space.get(name, _missing)
        if value is _missing:
            value = self.func(instance)
            try:
                space[name] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment "
                                f"for caching {name!r} property.") from None
        return value

    def __class_getitem__(cls, item):
        return _generic(cls, item)


def cmp_to_key(mycmp):
    """Makes keys that compare as a function says, which gives a number below, above or equal to 0."""
    class KeyWrapper:
        __slots__ = ("obj",)
        __hash__ = None
        def __init__(key, obj):
            key.obj = obj
        def __lt__(key, other):
            return 0 > mycmp(key.obj, other.obj)
        def __le__(key, other):
            return 0 >= mycmp(key.obj, other.obj)
        def __eq__(key, other):
            return 0 == mycmp(key.obj, other.obj)
        def __ge__(key, other):
            return 0 <= mycmp(key.obj, other.obj)
        def __gt__(key, other):
            return 0 < mycmp(key.obj, other.obj)
    return KeyWrapper


def _negated(value):
    return value if value is NotImplemented else not value


def _either(value, self, other):
    return value if value is NotImplemented else bool(value) or self == other


def _unequal(value, self, other):
    return value if value is NotImplemented else bool(value) and self != other


def _neither(value, self, other):
    return value if value is NotImplemented else not value and self != other


# What each comparison is by the one that there is.
def _gt_from_lt(self, other):
    return _neither(type(self).__lt__(self, other), self, other)


def _le_from_lt(self, other):
    return _either(type(self).__lt__(self, other), self, other)


def _ge_from_lt(self, other):
    return _negated(type(self).__lt__(self, other))


def _lt_from_gt(self, other):
    return _neither(type(self).__gt__(self, other), self, other)


def _ge_from_gt(self, other):
    return _either(type(self).__gt__(self, other), self, other)


def _le_from_gt(self, other):
    return _negated(type(self).__gt__(self, other))


def _ge_from_le(self, other):
    return _either(_negated(type(self).__le__(self, other)), self, other)


def _lt_from_le(self, other):
    return _unequal(type(self).__le__(self, other), self, other)


def _gt_from_le(self, other):
    return _negated(type(self).__le__(self, other))


def _le_from_ge(self, other):
    return _either(_negated(type(self).__ge__(self, other)), self, other)


def _gt_from_ge(self, other):
    return _unequal(type(self).__ge__(self, other), self, other)


def _lt_from_ge(self, other):
    return _negated(type(self).__ge__(self, other))


_orders = {
    "__lt__": (_gt_from_lt, _le_from_lt, _ge_from_lt), "__gt__": (_lt_from_gt, _ge_from_gt, _le_from_gt),
    "__le__": (_ge_from_le, _lt_from_le, _gt_from_le), "__ge__": (_le_from_ge, _gt_from_ge, _lt_from_ge)}
for _functions in _orders.values():
    for _function in _functions:
        _function.__name__ = "__" + _function.__name__[1:3] + "__"


def total_ordering(cls):
    own = [name for name in ("__lt__", "__le__", "__gt__", "__ge__") if any([name in base.__dict__ for base in cls.__mro__[:-1]])]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for function in _orders[own[0]]:
        if function.__name__ not in own:
            setattr(cls, function.__name__, function)
    return cls


def _is_class(kind):
    from types import GenericAlias
    return isinstance(kind, type) and not isinstance(kind, GenericAlias)


def _candidates(cls, registry):
    """The classes that functions are registered for and `cls` belongs to, the best one first, each with its place in the order of `cls`.

    An abstract class that is no base stands behind the last base that belongs to it; a class stands before those above it.
    """
    order = cls.__mro__
    found = [(order.index(kind), False, kind) for kind in order if kind in registry]
    others = []
    for kind in registry:
        if kind not in order and issubclass(cls, kind):
            place = 0
            while place < len(order) and issubclass(order[place], kind):
                place += 1
            others.append((place - 1, True, kind))
    for entry in others:
        at = 0
        while at < len(found) and (found[at][0] <= entry[0] and not (found[at][1] and issubclass(entry[2], found[at][2]))):
            at += 1
        found.insert(at, entry)
    return found


def _find_impl(cls, registry):
    found = _candidates(cls, registry)
    if not found:
        return None
    if len(found) > 1 and found[0][1] and found[1][1] and found[0][0] == found[1][0] and not issubclass(found[0][2], found[1][2]):
        raise RuntimeError("Ambiguous dispatch: {} or {}".format(found[0][2], found[1][2]))
    return registry.get(found[0][2])


def singledispatch(func):
    """A function that is chosen by the class of its first argument."""
    from types import MappingProxyType
    registry = {}
    chosen = {}
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        found = chosen.get(cls)
        if found is None:
            found = chosen[cls] = registry[cls] if cls in registry else _find_impl(cls, registry)
        return found

    def parts_of(kind):
        # The classes of a union, or None.
        from types import UnionType
        origin = getattr(kind, "__origin__", None)
        if isinstance(kind, UnionType) or origin is not None and repr(origin) == "typing.Union":
            if all([_is_class(part) for part in kind.__args__]):
                return kind.__args__
        return None

    def register(cls, func=None):
        parts = None if _is_class(cls) else parts_of(cls)
        if _is_class(cls) or parts is not None:
            if func is None:
                return lambda made: register(cls, made)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            notes = getattr(cls, "__annotations__", {})
            if not notes:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain "
                                f"`@register` on an annotated function.")
            func = cls
            from typing import get_type_hints
            named, cls = next(iter(get_type_hints(func.__func__ if isinstance(func, (staticmethod, classmethod)) else func).items()))
            parts = None if _is_class(cls) else parts_of(cls)
            if not _is_class(cls) and parts is None:
                if getattr(cls, "__args__", None) and repr(getattr(cls, "__origin__", None)) == "typing.Union":
                    raise TypeError(f"Invalid annotation for {named!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {named!r}. {cls!r} is not a class.")
        for part in (cls,) if parts is None else parts:
            registry[part] = func
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """A method that is chosen by the class of its first argument behind `self`."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        choose = self.dispatcher.dispatch
        def method(*args, **named):
            bound = choose(args[0].__class__).__get__(obj, cls)
            return bound(*args, **named)
        update_wrapper(method, self.func)
        method.register = self.register
        method.__isabstractmethod__ = self.__isabstractmethod__
        return method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
