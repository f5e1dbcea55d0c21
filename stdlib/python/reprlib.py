"""The module reprlib: repr with limits, and without endless recursion."""

import builtins as _builtins


def recursive_repr(fillvalue="..."):
    def decorate(function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)

        wrapper.__name__ = function.__name__
        wrapper.__doc__ = function.__doc__
        return wrapper

    return decorate


class Repr:
    def __init__(self):
        self.fillvalue = "..."
        self.maxlevel = 6
        self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
        self.maxdict = 4
        self.maxarray = 5
        self.maxstring = 30
        self.maxlong = 40
        self.maxother = 30

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = type(x).__name__.replace(" ", "_")
        method = getattr(self, "repr_" + name, None)
        return method(x, level) if method else self.repr_instance(x, level)

    def _items(self, x, level, left, right, most, trail=""):
        if level <= 0 and len(x):
            inner = self.fillvalue
        else:
            pieces = [self.repr1(item, level - 1) for item in list(x)[:most]]
            if len(x) > most:
                pieces.append(self.fillvalue)
            inner = ", ".join(pieces)
            if len(x) == 1 and trail:
                right = trail + right
        return left + inner + right

    def repr_tuple(self, x, level): return self._items(x, level, "(", ")", self.maxtuple, ",")
    def repr_list(self, x, level): return self._items(x, level, "[", "]", self.maxlist)
    def repr_set(self, x, level): return self._items(_ordered(x), level, "{", "}", self.maxset) if x else "set()"
    def repr_frozenset(self, x, level): return self._items(_ordered(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"
    def repr_deque(self, x, level): return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = [self.repr1(key, level - 1) + ": " + self.repr1(x[key], level - 1) for key in _ordered(x)[:self.maxdict]]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + ", ".join(pieces) + "}"

    def _cut(self, text, most):
        if len(text) <= most:
            return text
        head = max(0, (most - 3) // 2)
        tail = max(0, most - 3 - head)
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_str(self, x, level):
        text = _builtins.repr(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        head = max(0, (self.maxstring - 3) // 2)
        tail = max(0, self.maxstring - 3 - head)
        text = _builtins.repr(x[:head] + x[len(x) - tail:])
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_int(self, x, level): return self._cut(_builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            return self._cut(_builtins.repr(x), self.maxother)
        except Exception:
            return "<%s instance at %#x>" % (type(x).__name__, id(x))


def _ordered(x):
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()


def repr(x):
    return aRepr.repr(x)
