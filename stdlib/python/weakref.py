"""The module weakref. There are no reference counts, so what is referred to stays as long as the reference does."""

from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType",
           "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

# Objects of these classes themselves, not of those below them, cannot be referred to.
_refused = (int, float, complex, bool, str, bytes, bytearray, tuple, list, dict, range, slice, type(None), type(...), type(NotImplemented))


class ref:
    def __new__(cls, object, callback=None, /):
        kind = type(object)
        if kind in _refused or getattr(kind, "__slots__", None) is not None and not _has_room(kind):
            raise TypeError("cannot create weak reference to '%s' object" % kind.__name__)
        return super().__new__(cls)

    def __init__(self, object, callback=None, /):
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        return self._object is other._object or self._object == other._object

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        value = self._object
        name = getattr(value, "__name__", None)
        return "<weakref at %s; to '%s' at %s%s>" % (
            hex(id(self)), type(value).__name__, hex(id(value)), " (%s)" % name if isinstance(name, str) else "")

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def _has_room(kind):
    # Whether objects of a class with slots can have weak references.
    for base in kind.__mro__[:-1]:
        slots = base.__dict__.get("__slots__")
        if slots is None:
            if base.__module__ != "builtins":
                return True
        elif slots == "__weakref__" or slots == "__dict__" or "__weakref__" in slots:
            return True
    return False


ref.__name__ = ref.__qualname__ = "ReferenceType"
ReferenceType = ref


def proxy(object, callback=None, /):
    """The object itself, which does all that a proxy does while it lives."""
    ref(object)
    return object


class ProxyType:
    """No object is one of this class, as proxies are the objects themselves."""


class CallableProxyType(ProxyType):
    pass


ProxyTypes = (ProxyType, CallableProxyType)


def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


class WeakMethod(ref):
    """A reference to a bound method."""

    def __new__(cls, meth, callback=None):
        if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
            raise TypeError("argument should be a bound method, not {}".format(type(meth)))
        return ref.__new__(cls, meth.__self__)

    def __init__(self, meth, callback=None):
        ref.__init__(self, meth.__self__, callback)
        self._function = meth.__func__
        self._kind = type(meth)

    def __call__(self):
        return self._kind(self._function, self._object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return self._object is other._object and self._function == other._function

    def __hash__(self):
        return hash((id(self._object), self._function))


class KeyedRef(ref):
    def __new__(cls, ob, callback, key):
        return ref.__new__(cls, ob, callback)

    def __init__(self, ob, callback, key):
        ref.__init__(self, ob, callback)
        self.key = key


class _WeakDictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def keys(self):
        return iter(list(self.data))

    def values(self):
        return iter(list(self.data.values()))

    def items(self):
        return iter(list(self.data.items()))

    def __repr__(self):
        return "<%s at %#x>" % (type(self).__name__, id(self))

    def copy(self):
        return type(self)(self.data)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for key, value in self.data.items():
            made._keep(deepcopy, key, value, memo)
        return made

    def __or__(self, other):
        if not isinstance(other, (_WeakDictionary, dict)):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakDictionary):
    def __setitem__(self, key, value):
        ref(value)
        self.data[key] = value

    def _keep(self, deepcopy, key, value, memo):
        self.data[deepcopy(key, memo)] = value

    def valuerefs(self):
        return [ref(value) for value in self.data.values()]

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_WeakDictionary):
    def __setitem__(self, key, value):
        ref(key)
        self.data[key] = value

    def _keep(self, deepcopy, key, value, memo):
        self.data[key] = deepcopy(value, memo)

    def keyrefs(self):
        return [ref(key) for key in self.data]


class WeakSet(_MutableSet):
    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return item in self.data
        except TypeError:
            return False

    def add(self, item):
        ref(item)
        self.data[item] = None

    def discard(self, item):
        self.data.pop(item, None)

    def remove(self, item):
        del self.data[item]

    def clear(self):
        self.data.clear()

    def pop(self):
        try:
            return self.data.popitem()[0]
        except KeyError:
            raise KeyError("pop from empty WeakSet") from None

    def copy(self):
        return type(self)(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def union(self, other):
        return self | WeakSet(other)

    def intersection(self, other):
        return type(self)([item for item in other if item in self])

    def difference(self, other):
        kept = self.copy()
        kept.difference_update(other)
        return kept

    def symmetric_difference(self, other):
        kept = self.copy()
        kept.symmetric_difference_update(other)
        return kept

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection_update(self, other):
        kept = set(other)
        for item in self:
            if item not in kept:
                self.discard(item)

    def symmetric_difference_update(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def issubset(self, other):
        return self <= (other if isinstance(other, (WeakSet, set, frozenset)) else set(other))

    def issuperset(self, other):
        return all([item in self for item in other])

    def __repr__(self):
        return "{" + ", ".join([repr(item) for item in self]) + "}"

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class finalize:
    """Calls a function at the end of the program, or when it is asked to."""

    _registry = {}
    _is_registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        ref(obj)
        if not finalize._is_registered:
            import atexit
            atexit.register(finalize._at_exit)
            finalize._is_registered = True
        finalize._registry[self] = (obj, func, args, kwargs)
        self._atexit = True

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        return self is other

    def __call__(self, _=None):
        known = finalize._registry.pop(self, None)
        if known is not None:
            _, func, args, kwargs = known
            return func(*args, **kwargs)

    def detach(self):
        return finalize._registry.pop(self, None)

    def peek(self):
        return finalize._registry.get(self)

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        return self in finalize._registry and self._atexit

    @atexit.setter
    def atexit(self, value):
        self._atexit = bool(value)

    def __repr__(self):
        known = finalize._registry.get(self)
        if known is None:
            return "<%s object at %#x; dead>" % (type(self).__name__, id(self))
        return "<%s object at %#x; for %r at %#x>" % (type(self).__name__, id(self), type(known[0]).__name__, id(known[0]))

    @classmethod
    def _at_exit(cls):
        while True:
            found = None
            for one in cls._registry:
                if one._atexit:
                    found = one
            if found is None:
                return
            found()
