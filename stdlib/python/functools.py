# The module functools.

_unset = object()


def reduce(function, iterable, initial=_unset):
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
    def __init__(self, func, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords
    def __call__(self, *args, **named):
        return self.func(*self.args, *args, **{**self.keywords, **named})


def update_wrapper(wrapper, wrapped):
    for name in ("__name__", "__qualname__", "__doc__"):
        if hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped):
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
        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        return update_wrapper(wrapper, function)
    return decorate


def cache(function):
    return lru_cache(None)(function)


class cached_property:
    def __init__(self, function):
        self.function = function
        self.name = function.__name__
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.function(instance)
        instance.__dict__
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


def total_ordering(cls):
    if hasattr(cls, "__lt__"):
        cls.__gt__ = lambda self, other: not (self < other or self == other)
        cls.__le__ = lambda self, other: self < other or self == other
        cls.__ge__ = lambda self, other: not self < other
    elif hasattr(cls, "__gt__"):
        cls.__lt__ = lambda self, other: not (self > other or self == other)
        cls.__ge__ = lambda self, other: self > other or self == other
        cls.__le__ = lambda self, other: not self > other
    elif hasattr(cls, "__le__"):
        cls.__ge__ = lambda self, other: not self <= other or self == other
        cls.__lt__ = lambda self, other: self <= other and not self == other
        cls.__gt__ = lambda self, other: not self <= other
    return cls
