"""The module weakref. When the objects end that are referred to finds out `_lifetimes`."""

import _lifetimes
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType",
           "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

# Objects of these classes themselves, not of those below them, cannot be referred to.
_refused = (int, float, complex, bool, str, bytes, bytearray, tuple, list, dict, range, slice, type(None), type(...), type(NotImplemented))

# The references without a function to call, by what tells their objects apart: each object has one.
_plain = {}


class ref:
    def __new__(cls, object, callback=None, /, *more):
        kind = type(object)
        if kind in _refused or getattr(kind, "__slots__", None) is not None and not _has_room(kind):
            raise TypeError("cannot create weak reference to '%s' object" % kind.__name__)
        if cls is ref and callback is None:
            known = _plain.get(_core_identityHash(object))
            if known is not None and known() is object:
                return known
        made = super().__new__(cls)
        made._cell = _core_weak(object)
        made._hash = None
        made.__callback__ = callback
        if cls is ref and callback is None:
            made._place = _core_identityHash(object)
            _plain[made._place] = made
        _lifetimes.watch(object, made)
        return made

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return _core_weakGet(self._cell)

    def _clear(self):
        _core_weakClear(self._cell)
        if _plain.get(getattr(self, "_place", None)) is self:
            del _plain[self._place]

    def _notify(self):
        callback, self.__callback__ = self.__callback__, None
        if callback is None:
            return
        try:
            callback(self)
        except Exception as error:
            _lifetimes.ignore(error, callback)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, others = self(), other()
        return self is other if mine is None or others is None else mine == others

    def __hash__(self):
        if self._hash is None:
            value = self()
            if value is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(value)
        return self._hash

    def __repr__(self):
        value = self()
        if value is None:
            return "<weakref at %s; dead>" % hex(id(self))
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


class _Probe:
    """A value that is looked for among weak references."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        found = other()
        return found is not None and (found is self.value or found == self.value)


def _referent(proxy):
    value = object.__getattribute__(proxy, "_reference")()
    if value is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return value


class ProxyType:
    """Does what the object does while it lives."""

    __slots__ = ("_reference",)
    __hash__ = None

    def __getattribute__(self, name):
        if name == "__class__":
            return type(_referent(self))
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __repr__(self):
        value = object.__getattribute__(self, "_reference")()
        return "<weakproxy at %s to %s at %s>" % (hex(id(self)), type(value).__name__, hex(id(value)))

    def __bool__(self):
        return bool(_referent(self))

    def __enter__(self):
        return _referent(self).__enter__()

    def __exit__(self, *details):
        return _referent(self).__exit__(*details)


def _forwarded(name):
    def method(self, *args):
        return getattr(_referent(self), name)(*args)
    method.__name__ = name
    return method


def _operation(name, function, is_reflected=False):
    if is_reflected:
        def method(self, other):
            return function(other, _referent(self))
    else:
        def method(self, *others):
            return function(_referent(self), *[_referent(other) if type(other) in ProxyTypes else other for other in others])
    method.__name__ = name
    return method


def _fill():
    import operator
    for name in ("lt", "le", "eq", "ne", "gt", "ge", "neg", "pos", "abs", "invert", "index", "getitem", "setitem", "delitem",
                 "contains"):
        setattr(ProxyType, "__%s__" % name, _operation(name, getattr(operator, name)))
    for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor"):
        function = getattr(operator, name + "_" if name in ("and", "or") else name)
        setattr(ProxyType, "__%s__" % name, _operation(name, function))
        setattr(ProxyType, "__r%s__" % name, _operation(name, function, True))
        in_place = getattr(operator, "i" + name)
        setattr(ProxyType, "__i%s__" % name, _operation(name, in_place))
    for name, function in (("str", str), ("len", len), ("iter", iter), ("next", next), ("reversed", reversed), ("int", int),
                           ("float", float), ("bytes", bytes), ("divmod", divmod)):
        setattr(ProxyType, "__%s__" % name, _operation(name, function))


class CallableProxyType(ProxyType):
    """One of an object that can be called."""

    __slots__ = ()

    def __call__(self, *args, **named):
        return _referent(self)(*args, **named)


ProxyTypes = (ProxyType, CallableProxyType)
_fill()


def proxy(object, callback=None, /):
    """What does all that the object does while it lives."""
    reference = ref(object, callback and (lambda _: callback(made)))
    made = (CallableProxyType if callable(object) else ProxyType).__new__(CallableProxyType if callable(object) else ProxyType)
    _core_storeAttribute(made, "_reference", reference)
    return made


def getweakrefcount(object, /):
    return len(getweakrefs(object))


def getweakrefs(object, /):
    """The references to an object."""
    return [reference for value, reference in zip(_lifetimes._objects, _lifetimes._references) if value is object and reference is not None]


class WeakMethod(ref):
    """A reference to a bound method, which lasts as long as its object."""

    def __new__(cls, meth, callback=None):
        if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
            raise TypeError("argument should be a bound method, not {}".format(type(meth)))
        made = ref.__new__(cls, meth.__self__, callback)
        made._function = meth.__func__
        made._kind = type(meth)
        return made

    def __call__(self):
        owner = ref.__call__(self)
        return None if owner is None else self._kind(self._function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        mine, others = ref.__call__(self), ref.__call__(other)
        if mine is None or others is None:
            return self is other
        return mine is others and self._function == other._function

    def __hash__(self):
        if self._hash is None:
            self._hash = hash((id(ref.__call__(self)), self._function))
        return self._hash


class KeyedRef(ref):
    """One that knows under which key it is kept."""

    def __new__(cls, ob, callback, key):
        made = ref.__new__(cls, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        pass


class _WeakDictionary(_MutableMapping):
    """What both dictionaries share; `data` holds references in the place of what is weak."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __len__(self):
        return len(list(self.items()))

    def __iter__(self):
        return iter([key for key, value in self.items()])

    def keys(self):
        return iter(self)

    def values(self):
        return iter([value for key, value in self.items()])

    def __repr__(self):
        return "<%s at %#x>" % (type(self).__name__, id(self))

    def copy(self):
        return type(self)(dict(self.items()))

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for key, value in self.items():
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
    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._ended, key)

    def _ended(self, reference):
        if self.data.get(reference.key) is reference:
            del self.data[reference.key]

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def items(self):
        pairs = [(key, reference()) for key, reference in self.data.items()]
        return iter([pair for pair in pairs if pair[1] is not None])

    def _keep(self, deepcopy, key, value, memo):
        self[deepcopy(key, memo)] = value

    def valuerefs(self):
        return list(self.data.values())

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_WeakDictionary):
    def __getitem__(self, key):
        try:
            return self.data[_Probe(key)]
        except KeyError:
            raise KeyError(ref(key)) from None

    def __setitem__(self, key, value):
        probe = _Probe(key)
        self.data[probe if probe in self.data else ref(key, self._ended)] = value

    def _ended(self, reference):
        self.data.pop(reference, None)

    def __delitem__(self, key):
        try:
            del self.data[_Probe(key)]
        except KeyError:
            raise KeyError(ref(key)) from None

    def __contains__(self, key):
        try:
            return _Probe(key) in self.data
        except TypeError:
            return False

    def items(self):
        pairs = [(reference(), value) for reference, value in self.data.items()]
        return iter([pair for pair in pairs if pair[0] is not None])

    def _keep(self, deepcopy, key, value, memo):
        self[key] = deepcopy(value, memo)

    def keyrefs(self):
        return list(self.data)


class WeakSet(_MutableSet):
    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __iter__(self):
        found = [reference() for reference in self.data]
        return iter([item for item in found if item is not None])

    def __len__(self):
        return len(list(self))

    def __contains__(self, item):
        try:
            return _Probe(item) in self.data
        except TypeError:
            return False

    def _ended(self, reference):
        self.data.pop(reference, None)

    def add(self, item):
        if _Probe(item) not in self.data:
            self.data[ref(item, self._ended)] = None

    def discard(self, item):
        self.data.pop(_Probe(item), None)

    def remove(self, item):
        try:
            del self.data[_Probe(item)]
        except KeyError:
            raise KeyError(ref(item)) from None

    def clear(self):
        self.data.clear()

    def pop(self):
        while self.data:
            item = self.data.popitem()[0]()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

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
    """Calls a function when an object ends, at the end of the program at the latest, or when it is asked to."""

    _registry = {}
    _is_registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._is_registered:
            import atexit
            atexit.register(finalize._at_exit)
            finalize._is_registered = True
        finalize._registry[self] = (ref(obj, self), func, args, kwargs)
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
        found = self.peek()
        if found is not None:
            del finalize._registry[self]
        return found

    def peek(self):
        known = finalize._registry.get(self)
        value = known and known[0]()
        return None if value is None else (value,) + known[1:]

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
        known = self.peek()
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
