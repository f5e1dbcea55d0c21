# The module functools.

_unset = object()


def reduce(*args):
    if not 2 <= len(args) <= 3:
        raise TypeError("reduce expected at " + ("least 2 arguments" if len(args) < 2 else "most 3 arguments") + ", got " + str(len(args)))
    function, iterable = args[:2]
    initial = args[2] if len(args) == 3 else _unset
    iterator = iter(iterable)
    if initial is _unset:
        try:
            initial = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value")
    for value in iterator:
        initial = function(initial, value)
    return initial


class partial:
    def __init__(self, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, args = args[0], args[1:]
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords
    def __call__(self, /, *args, **named):
        if not self.keywords and not named:
            return self.func(*self.args, *args)
        return self.func(*self.args, *args, **{**self.keywords, **named})
    def __repr__(self):
        parts = [repr(self.func)] + [repr(x) for x in self.args] + [k + "=" + repr(v) for k, v in self.keywords.items()]
        return "functools.partial(" + ", ".join(parts) + ")"


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords
    def __get__(self, instance, owner=None):
        def method(*args, **named):
            return self.func(instance, *self.args, *args, **{**self.keywords, **named})
        return method


WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        if name != "__annotations__" and name != "__module__" and hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    if isinstance(wrapped, type(update_wrapper)):
        for name, value in wrapped.__dict__.items():
            if name not in assigned:
                setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped)
    return decorate


class _Info:
    def __init__(self, hits, misses, maxsize, currsize):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize
    def __repr__(self):
        return f"CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})"


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return lru_cache(128)(maxsize)
    def decorate(function):
        known = {}
        counts = [0, 0]
        def wrapper(*args, **named):
            key = (args, tuple(named.items())) if named else args
            if typed:
                key = (key, tuple([type(x) for x in args]))
            if key in known:
                counts[0] += 1
                value = known[key]
                if maxsize is not None:
                    del known[key]
                    known[key] = value
                return value
            counts[1] += 1
            value = function(*args, **named)
            known[key] = value
            if maxsize is not None and len(known) > maxsize:
                for oldest in known:
                    break
                del known[oldest]
            return value
        def cache_info():
            return _Info(counts[0], counts[1], maxsize, len(known))
        def cache_clear():
            known.clear()
            counts[0] = 0
            counts[1] = 0
        update_wrapper(wrapper, function)
        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return wrapper
    return decorate


def cache(function):
    return lru_cache(None)(function)


class cached_property:
    def __init__(self, function):
        self.func = function
        self.function = function
        self.name = function.__name__
        self.__doc__ = function.__doc__
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.function(instance)
        setattr(instance, self.name, value)
        return value


def cmp_to_key(compare):
    class Key:
        def __init__(self, value):
            self.value = value
        def __lt__(self, other):
            return compare(self.value, other.value) < 0
        def __gt__(self, other):
            return compare(self.value, other.value) > 0
        def __eq__(self, other):
            return compare(self.value, other.value) == 0
    return Key


def _order(cls, name, function):
    for base in cls.__mro__[:-1]:
        if name in base.__dict__:
            return
    function.__name__ = name
    setattr(cls, name, function)


def _negated(value):
    return value if value is NotImplemented else not value


def total_ordering(cls):
    own = [name for name in ("__lt__", "__le__", "__gt__", "__ge__") if any([name in base.__dict__ for base in cls.__mro__[:-1]])]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = own[0]
    def either(value, self, other):
        return value if value is NotImplemented else bool(value) or self == other
    def unequal(value, self, other):
        return value if value is NotImplemented else bool(value) and self != other
    def neither(value, self, other):
        return value if value is NotImplemented else not value and self != other
    if root == "__lt__":
        _order(cls, "__gt__", lambda self, other: neither(self.__lt__(other), self, other))
        _order(cls, "__le__", lambda self, other: either(self.__lt__(other), self, other))
        _order(cls, "__ge__", lambda self, other: _negated(self.__lt__(other)))
    elif root == "__gt__":
        _order(cls, "__lt__", lambda self, other: neither(self.__gt__(other), self, other))
        _order(cls, "__ge__", lambda self, other: either(self.__gt__(other), self, other))
        _order(cls, "__le__", lambda self, other: _negated(self.__gt__(other)))
    elif root == "__le__":
        _order(cls, "__ge__", lambda self, other: either(_negated(self.__le__(other)), self, other))
        _order(cls, "__lt__", lambda self, other: unequal(self.__le__(other), self, other))
        _order(cls, "__gt__", lambda self, other: _negated(self.__le__(other)))
    else:
        _order(cls, "__le__", lambda self, other: either(_negated(self.__ge__(other)), self, other))
        _order(cls, "__gt__", lambda self, other: unequal(self.__ge__(other), self, other))
        _order(cls, "__lt__", lambda self, other: _negated(self.__ge__(other)))
    return cls


class singledispatch:
    def __init__(self, function):
        self._default = function
        self.registry = {object: function}
        update_wrapper(self, function)
    def register(self, kind, function=None):
        if function is None:
            if isinstance(kind, type):
                return lambda made: self.register(kind, made)
            notes = [note for name, note in kind.__annotations__.items() if name != "return"]
            if not notes:
                raise TypeError("Invalid first argument to `register()`: " + repr(kind) + ". Use either `@register(some_class)` or plain `@register` on an annotated function.")
            function = kind
            kind = notes[0]
        for part in getattr(kind, "__args__", (kind,)):
            self.registry[part] = function
        return function
    def dispatch(self, kind):
        for base in kind.__mro__:
            if base in self.registry:
                return self.registry[base]
        for known in self.registry:
            if known is not object and issubclass(kind, known):
                return self.registry[known]
        return self._default
    def __call__(self, *args, **named):
        if not args:
            raise TypeError(self.__name__ + " requires at least 1 positional argument")
        return self.dispatch(type(args[0]))(*args, **named)


class singledispatchmethod:
    def __init__(self, function):
        self.dispatcher = singledispatch(function)
        self.__name__ = getattr(function, "__name__", None)
    def register(self, kind, function=None):
        return self.dispatcher.register(kind, function)
    def __get__(self, instance, owner=None):
        def method(*args, **named):
            function = self.dispatcher.dispatch(type(args[0]))
            if hasattr(function, "__get__"):
                function = function.__get__(instance, owner)
                return function(*args, **named)
            return function(instance, *args, **named)
        return method
