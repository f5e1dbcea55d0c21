"""The module pprint: values over several lines where one is too short for them."""

import sys as _sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


class _Key:
    """What values are sorted by that may not be comparable: then by their classes."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _by_key(pair):
    return _Key(pair[0])


def _recursion(value):
    return "<Recursion on %s with id=%s>" % (type(value).__name__, id(value))


def _representer(kind):
    # The class whose `__repr__` an object of a class has.
    for base in kind.__mro__:
        if "__repr__" in base.__dict__:
            return base
    return object


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        for is_wrong, text in ((indent < 0, "indent must be >= 0"), (depth is not None and depth <= 0, "depth must be > 0"),
                               (not width, "width must be != 0")):
            if is_wrong:
                raise ValueError(text)
        self._step = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._is_compact = bool(compact)
        self._is_sorted = sort_dicts
        self._has_underscores = underscore_numbers

    def pformat(self, object):
        layout = _Layout(self)
        layout.place(object, 0, 0, 1)
        return "".join(layout.parts)

    def pprint(self, object):
        stream = self._stream or _sys.stdout
        if stream is not None:
            stream.write(self.pformat(object) + "\n")

    def isreadable(self, object):
        text, is_readable, is_recursive = self.format(object, {}, 0, 0)
        return is_readable and not is_recursive

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def format(self, object, context, maxlevels, level):
        """The value on one line, whether that can be read back, and whether the value contains itself."""
        kind = type(object)
        base = _representer(kind)
        if kind is int and self._has_underscores:
            return "{:_d}".format(object, "_d"), True, False
        if base not in (dict, list, tuple):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return repr(object), True, False
        opening, closing = {dict: "{}", list: "[]", tuple: "()"}[base]
        level += 1
        if maxlevels and level > maxlevels:
            return opening + "..." + closing, False, False
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        is_readable, is_recursive = True, False
        texts = []
        if base is dict:
            items = sorted(object.items(), key=_by_key) if self._is_sorted else object.items()
        else:
            items = [(value,) for value in object]
        for item in items:
            shown = []
            for part in item:
                text, can_be_read, has_itself = self.format(part, context, maxlevels, level)
                shown.append(text)
                is_readable = is_readable and can_be_read
                is_recursive = is_recursive or has_itself
            texts.append(": ".join(shown))
        del context[id(object)]
        if base is tuple and len(texts) == 1:
            closing = ",)"
        return opening + ", ".join(texts) + closing, is_readable, is_recursive


class _Layout:
    """One value on its way into lines. A place is its column, what has to fit behind it on its last line, and its level."""

    def __init__(self, printer):
        self.printer = printer
        self.width = printer._width
        self.step = printer._step
        self.parts = []
        self.context = {}

    def write(self, text):
        self.parts.append(text)

    def line(self, value, level):
        return self.printer.format(value, self.context.copy(), self.printer._depth, level - 1)[0]

    def place(self, value, column, behind, level):
        if id(value) in self.context:
            return self.write(_recursion(value))
        text = self.line(value, level)
        if len(text) > self.width - column - behind:
            method = self.method(value)
            if method is not None:
                self.context[id(value)] = 1
                method(self, value, column, behind, level)
                del self.context[id(value)]
                return
        self.write(text)

    def method(self, value):
        kind = type(value)
        base = _representer(kind)
        if base.__module__ == "builtins":
            return _builtin_layouts.get(base)
        found = _library_layouts.get((base.__module__, base.__name__))
        if found is None and "__dataclass_fields__" in base.__dict__ and base.__dict__["__repr__"].__module__ == "dataclasses":
            return _Layout.dataclass
        return found

    # Sequences of items with commas between them.

    def items(self, values, column, behind, level):
        column += self.step
        if self.step > 1:
            self.write(" " * (self.step - 1))
        break_line = ",\n" + " " * column
        room = full = self.width - column + 1
        values = list(values)
        separator = ""
        for place, value in enumerate(values):
            is_last = place == len(values) - 1
            if is_last:
                room -= behind
                full -= behind
            if self.printer._is_compact:
                text = self.line(value, level + 1)
                if room < len(text) + 2:
                    room = full
                    if separator:
                        separator = break_line
                if room >= len(text) + 2:
                    room -= len(text) + 2
                    self.write(separator + text)
                    separator = ", "
                    continue
            self.write(separator)
            separator = break_line
            self.place(value, column, behind if is_last else 1, level + 1)

    def pairs(self, items, column, behind, level):
        column += self.step
        for place, (key, value) in enumerate(items):
            if place:
                self.write(",\n" + " " * column)
            text = self.line(key, level + 1)
            self.write(text + ": ")
            self.place(value, column + len(text) + 2, behind if place == len(items) - 1 else 1, level + 1)

    def fields(self, items, column, behind, level):
        for place, (name, value) in enumerate(items):
            if place:
                self.write(",\n" + " " * column)
            self.write(name + "=")
            if id(value) in self.context:
                self.write("...")
            else:
                self.place(value, column + len(name) + 1, behind if place == len(items) - 1 else 1, level + 1)

    # What stands where for each kind of value.

    def dict(self, value, column, behind, level):
        self.write("{")
        if self.step > 1:
            self.write(" " * (self.step - 1))
        if value:
            items = sorted(value.items(), key=_by_key) if self.printer._is_sorted else list(value.items())
            self.pairs(items, column, behind + 1, level)
        self.write("}")

    def list(self, value, column, behind, level):
        self.write("[")
        self.items(value, column, behind + 1, level)
        self.write("]")

    def tuple(self, value, column, behind, level):
        closing = ",)" if len(value) == 1 else ")"
        self.write("(")
        self.items(value, column, behind + len(closing), level)
        self.write(closing)

    def set(self, value, column, behind, level):
        if not value:
            return self.write(repr(value))
        name = type(value).__name__
        opening, closing = ("{", "}") if type(value) is set else (name + "({", "})")
        self.write(opening)
        column += len(opening) - 1
        self.items(sorted(value, key=_Key), column, behind + len(closing), level)
        self.write(closing)

    def text(self, value, column, behind, level):
        if not value:
            return self.write(repr(value))
        if level == 1:
            column += 1
            behind += 1
        full = self.width - column
        lines = value.splitlines(True)
        chunks = []
        for place, line in enumerate(lines):
            is_last = place == len(lines) - 1
            if len(repr(line)) <= full - (behind if is_last else 0):
                chunks.append(repr(line))
                continue
            current = ""
            words = _words(line)
            for number, word in enumerate(words):
                room = full - (behind if is_last and number == len(words) - 1 else 0)
                if len(repr(current + word)) > room and current:
                    chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        joined = ("\n" + " " * column).join(chunks)
        self.write("(" + joined + ")" if level == 1 and len(chunks) > 1 else joined)

    def bytes(self, value, column, behind, level):
        if len(value) <= 4:
            return self.write(repr(value))
        if level == 1:
            column += 1
            behind += 1
        chunks = []
        current = b""
        for start in range(0, len(value), 4):
            part = value[start:start + 4]
            room = self.width - column - (behind if start == len(value) // 4 * 4 else 0)
            if len(repr(current + part)) > room and current:
                chunks.append(repr(current))
                current = part
            else:
                current += part
        chunks.append(repr(current))
        joined = ("\n" + " " * column).join(chunks)
        self.write("(" + joined + ")" if level == 1 else joined)

    def bytearray(self, value, column, behind, level):
        self.write("bytearray(")
        self.bytes(bytes(value), column + 10, behind + 1, level + 1)
        self.write(")")

    def proxy(self, value, column, behind, level):
        self.write("mappingproxy(")
        self.place(value.copy(), column + 13, behind + 1, level)
        self.write(")")

    def namespace(self, value, column, behind, level):
        name = type(value).__name__
        name = "namespace" if name == "SimpleNamespace" else name
        self.write(name + "(")
        self.fields(list(value.__dict__.items()), column + len(name) + 1, behind, level)
        self.write(")")

    def dataclass(self, value, column, behind, level):
        name = type(value).__name__
        self.write(name + "(")
        fields = [field.name for field in value.__dataclass_fields__.values() if field.repr and hasattr(value, field.name)]
        self.fields([(field, getattr(value, field)) for field in fields], column + len(name) + 1, behind, level)
        self.write(")")

    def ordered(self, value, column, behind, level):
        name = type(value).__name__
        if not value:
            return self.write(repr(value))
        self.write(name + "(")
        self.place(list(value.items()), column + len(name) + 1, behind + 1, level)
        self.write(")")

    def default(self, value, column, behind, level):
        name = type(value).__name__
        column += len(name) + 1
        self.write("%s(%s,\n%s" % (name, self.line(value.default_factory, level), " " * column))
        self.dict(value, column, behind + 1, level)
        self.write(")")

    def counter(self, value, column, behind, level):
        name = type(value).__name__
        if not value:
            return self.write(repr(value))
        self.write(name + "({")
        if self.step > 1:
            self.write(" " * (self.step - 1))
        self.pairs(value.most_common(), column + len(name) + 1, behind + 2, level)
        self.write("})")

    def deque(self, value, column, behind, level):
        name = type(value).__name__
        if not value:
            return self.write(repr(value))
        column += len(name) + 1
        self.write(name + "([")
        self.items(value, column, behind + 2 if value.maxlen is None else 2, level)
        self.write("])" if value.maxlen is None else "],\n%smaxlen=%r)" % (" " * column, value.maxlen))

    def chain(self, value, column, behind, level):
        name = type(value).__name__
        if not value.maps:
            return self.write(repr(value))
        column += len(name) + 1
        self.write(name + "(")
        for place, part in enumerate(value.maps):
            if place:
                self.write(",\n" + " " * column)
            self.place(part, column, behind + 1 if place == len(value.maps) - 1 else 1, level + 1)
        self.write(")")

    def wrapped(self, value, column, behind, level):
        self.place(value.data, column, behind, level - 1)


_builtin_layouts = {
    dict: _Layout.dict, list: _Layout.list, tuple: _Layout.tuple, set: _Layout.set, frozenset: _Layout.set, str: _Layout.text,
    bytes: _Layout.bytes, bytearray: _Layout.bytearray, type(type.__dict__): _Layout.proxy,
}
_library_layouts = {
    ("types", "SimpleNamespace"): _Layout.namespace,
    ("collections", "OrderedDict"): _Layout.ordered, ("collections", "defaultdict"): _Layout.default,
    ("collections", "Counter"): _Layout.counter, ("collections", "deque"): _Layout.deque, ("collections", "ChainMap"): _Layout.chain,
    ("collections._wrapped", "_Wrapped"): _Layout.wrapped,
}


def _words(line):
    # Words with the white space behind them.
    words = []
    start = place = 0
    while place < len(line):
        while place < len(line) and not line[place].isspace():
            place += 1
        while place < len(line) and line[place].isspace():
            place += 1
        words.append(line[start:place])
        start = place
    return words


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter().format(object, {}, 0, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
