"""The module reprlib: repr with limits, and without endless recursion."""

import _thread
import builtins

from itertools import islice

__all__ = ["Repr", "aRepr", "recursive_repr", "repr"]

# Containers whose items are shown in a row: what stands before and behind the items, what an empty one is shown as, and whether the items
# have no order of their own.
_ROWS = {
    "tuple": ("(", ")", "()", False),
    "list": ("[", "]", "[]", False),
    "deque": ("deque([", "])", "deque([])", False),
    "set": ("{", "}", "set()", True),
    "frozenset": ("frozenset({", "})", "frozenset()", True),
}


def recursive_repr(fillvalue="..."):
    """Makes a decorator for `__repr__`: while an object is being shown, it is shown as `fillvalue` inside itself."""
    def decorate(function):
        shown = set()

        def guarded(self):
            mark = id(self), _thread.get_ident()
            if mark in shown:
                return fillvalue
            shown.add(mark)
            try:
                return function(self)
            finally:
                shown.remove(mark)

        for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
            setattr(guarded, name, getattr(function, name, None))
        return guarded
    return decorate


def _in_order(items):
    # Items that cannot be compared stay as they are.
    try:
        return sorted(items)
    except Exception:
        return list(items)


class Repr:
    """Limits for each kind of object, which are attributes; a method `repr_KIND(x, level)` shows those of a kind."""

    def __init__(self):
        for kind in _ROWS:
            setattr(self, "max" + kind, 6)
        self.maxdict, self.maxarray = 4, 5
        self.maxstring = self.maxother = 30
        self.maxlong = 40
        self.maxlevel = 6
        self.fillvalue = "..."

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        method = getattr(self, "repr_" + type(x).__name__.replace(" ", "_"), self.repr_instance)
        return method(x, level)

    def _joined(self, texts, left_out):
        texts = list(texts)
        if left_out > 0:
            texts.append(self.fillvalue)
        return ", ".join(texts)

    def _row(self, items, level, most):
        if level <= 0:
            return self.fillvalue
        return self._joined([self.repr1(item, level - 1) for item in islice(items, most)], len(items) - most)

    def repr_dict(self, x, level):
        if not x or level <= 0:
            return "{%s}" % (self.fillvalue if x else "")
        keys = _in_order(x)[:self.maxdict]
        pairs = ["%s: %s" % (self.repr1(key, level - 1), self.repr1(x[key], level - 1)) for key in keys]
        return "{%s}" % self._joined(pairs, len(x) - self.maxdict)

    def repr_array(self, x, level):
        start = "array('%s'" % x.typecode
        return f"{start}, [{self._row(x, level, self.maxarray)}])" if x else start + ")"

    def _ends(self, text, most):
        # As much of the beginning and the end of a text as is shown.
        kept = max(most - 3, 0)
        return text[:kept // 2], text[len(text) - (kept - kept // 2):]

    def _shortened(self, text, most):
        return text if len(text) <= most else self.fillvalue.join(self._ends(text, most))

    def repr_str(self, x, level):
        # The ends are taken before the text is quoted, so that not all of it has to be.
        most = self.maxstring
        text = builtins.repr(x[:most])
        if len(text) <= most:
            return text
        text = builtins.repr("".join(self._ends(x, most)))
        return self.fillvalue.join(self._ends(text, most))

    def repr_int(self, x, level):
        return self._shortened(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"
        return self._shortened(text, self.maxother)


def _add_row(kind, left, right, empty, is_unordered):
    def show(self, x, level):
        if not x:
            return empty
        items = _in_order(x) if is_unordered else x
        comma = "," if kind == "tuple" and len(x) == 1 and level > 0 else ""
        return left + self._row(items, level, getattr(self, "max" + kind)) + comma + right
    show.__name__ = "repr_" + kind
    setattr(Repr, show.__name__, show)


for _kind, _shape in _ROWS.items():
    _add_row(_kind, *_shape)

aRepr = Repr()
repr = aRepr.repr
