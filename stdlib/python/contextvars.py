"""The module contextvars. All tasks share one context."""

_missing = object()


class Token:
    MISSING = _missing

    def __init__(self, var, old):
        self.var = var
        self.old_value = old


class ContextVar:
    def __init__(self, name, *, default=_missing):
        self.name = name
        self._default = default
        self._value = _missing

    def get(self, default=_missing):
        for value in (self._value, default, self._default):
            if value is not _missing:
                return value
        raise LookupError(self)

    def set(self, value):
        token = Token(self, self._value)
        self._value = value
        _variables.setdefault(id(self), self)
        return token

    def reset(self, token):
        self._value = token.old_value


_variables = {}


class Context(dict):
    def run(self, function, *args, **named):
        saved = {var: var._value for var in _variables.values()}
        for var, value in self.items():
            var._value = value
        try:
            return function(*args, **named)
        finally:
            for var in _variables.values():
                self[var] = var._value
                var._value = saved.get(var, _missing)

    def copy(self):
        return Context(self)


def copy_context():
    return Context({var: var._value for var in _variables.values() if var._value is not _missing})
