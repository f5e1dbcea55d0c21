"""The module contextvars: variables whose values belong to a context, of which each thread and each task has its own."""

_missing = object()


class _Place:
    # Where a thread stands: the context that it is in.
    def __init__(self):
        self.context = Context()


def _here():
    """The place of the running thread."""
    thread = _core_runningThread()
    if thread is None:
        return _main
    try:
        return thread._context_place
    except AttributeError:
        place = thread._context_place = _Place()
        return place


class _MissingType:
    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    """What a variable was before it got a value."""

    MISSING = _MissingType()
    __hash__ = None

    def __new__(cls, *args, **named):
        raise RuntimeError("Tokens can only be created by ContextVars")

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    def __eq__(self, other):
        return self is other if isinstance(other, Token) else NotImplemented

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        return f"<Token{' used' if self._is_used else ''} var={self._var!r} at {_address_of(self)}>"


def _address_of(value):
    return hex(id(value))


class ContextVar:
    """A variable. Its values are in the contexts, which are never changed once they are shared."""

    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    def __init_subclass__(cls, **named):
        raise TypeError("type 'ContextVar' is not an acceptable base type")

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        found = _here().context._values.get(self, _missing)
        if found is not _missing:
            return found
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _here().context
        token = object.__new__(Token)
        token._var, token._context, token._is_used = self, context, False
        token._old = context._values.get(self, Token.MISSING)
        context._own()[self] = value
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._is_used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _here().context
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._is_used = True
        values = context._own()
        if token._old is Token.MISSING:
            del values[self]
        else:
            values[self] = token._old

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {_address_of(self)}>"


class Context:
    """The values of variables. A copy shares them until one of both gets another value."""

    def __new__(cls, *args, **named):
        if args or named:
            raise TypeError("Context() does not accept any arguments")
        made = object.__new__(cls)
        made._values = {}
        made._is_shared = made._is_entered = False
        return made

    def __init_subclass__(cls, **named):
        raise TypeError("type 'Context' is not an acceptable base type")

    def _own(self):
        if self._is_shared:
            self._values = dict(self._values)
            self._is_shared = False
        return self._values

    def copy(self):
        made = object.__new__(Context)
        made._values = self._values
        made._is_shared = self._is_shared = True
        made._is_entered = False
        return made

    def run(self, callable, /, *args, **kwargs):
        if self._is_entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        place = _here()
        outer = place.context
        self._is_entered = True
        place.context = self
        try:
            return callable(*args, **kwargs)
        finally:
            place.context = outer
            self._is_entered = False

    def _checked(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")
        return var

    def __getitem__(self, var):
        return self._values[self._checked(var)]

    def __contains__(self, var):
        return self._checked(var) in self._values

    def get(self, var, default=None, /):
        return self._values.get(self._checked(var), default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"<Context object at {_address_of(self)}>"


_main = _Place()


def copy_context():
    return _here().context.copy()


import collections.abc as _abc

_abc.Mapping.register(Context)
