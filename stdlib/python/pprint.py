# The module pprint.


def _sorted_keys(keys):
    try:
        return sorted(keys)
    except TypeError:
        return sorted(keys, key=lambda k: (str(type(k)), str(k)))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
    def pformat(self, value):
        parts = []
        self._write(value, parts, 0, 0, 1)
        return "".join(parts)
    def pprint(self, value):
        text = self.pformat(value) + "\n"
        if self._stream is None:
            print(text, end="")
        else:
            self._stream.write(text)
    def _flat(self, value, level):
        if type(value) is dict:
            if self._depth is not None and level > self._depth and value:
                return "{...}"
            keys = _sorted_keys(value) if self._sort else list(value)
            return "{" + ", ".join([self._flat(k, level + 1) + ": " + self._flat(value[k], level + 1) for k in keys]) + "}"
        if type(value) is list:
            if self._depth is not None and level > self._depth and value:
                return "[...]"
            return "[" + ", ".join([self._flat(x, level + 1) for x in value]) + "]"
        if type(value) is tuple:
            if self._depth is not None and level > self._depth and value:
                return "(...)"
            return "(" + ", ".join([self._flat(x, level + 1) for x in value]) + (",)" if len(value) == 1 else ")")
        if type(value) is set and value:
            return "{" + ", ".join([self._flat(x, level + 1) for x in _sorted_keys(value)]) + "}"
        return repr(value)
    def _write(self, value, parts, column, allowance, level):
        text = self._flat(value, level)
        if len(text) <= self._width - column - allowance or type(value) not in (dict, list, tuple, set) or not value:
            if isinstance(value, str) and len(text) > self._width - column - allowance and type(value) is str:
                self._write_text(value, parts, column, allowance, level)
            else:
                parts.append(text)
            return
        opening, closing = {dict: "{}", list: "[]", tuple: "()", set: "{}"}[type(value)]
        parts.append(opening)
        if self._indent > 1:
            parts.append(" " * (self._indent - 1))
        inner = column + self._indent
        items = list(value.items()) if type(value) is dict else _sorted_keys(value) if type(value) is set else list(value)
        if type(value) is dict and self._sort:
            items = [(k, value[k]) for k in _sorted_keys(value)]
        room = 0
        for i, item in enumerate(items):
            is_last = i == len(items) - 1
            rest = allowance + 1 if is_last else 1
            if type(value) is dict:
                if i:
                    parts.append(",\n" + " " * inner)
                key = self._flat(item[0], level + 1)
                parts.append(key + ": ")
                self._write(item[1], parts, inner + len(key) + 2, rest, level + 1)
                continue
            if self._compact:
                shown = self._flat(item, level + 1)
                if i and room >= len(shown) + 2 + (allowance if is_last else 0):
                    parts.append(", " + shown)
                    room -= len(shown) + 2
                    continue
                if i:
                    parts.append(",\n" + " " * inner)
                room = self._width - inner
                if len(shown) < room:
                    parts.append(shown)
                    room -= len(shown)
                    continue
            elif i:
                parts.append(",\n" + " " * inner)
            self._write(item, parts, inner, rest, level + 1)
        if type(value) is tuple and len(value) == 1:
            parts.append(",")
        parts.append(closing)
    def _write_text(self, value, parts, column, allowance, level):
        chunks = []
        width = self._width - column - allowance - (2 if level == 1 else 0)
        for line in value.splitlines(True):
            current = ""
            for word in _pieces(line):
                if len(repr(current + word)) > width and current:
                    chunks.append(current)
                    current = word
                else:
                    current += word
            if current:
                chunks.append(current)
        if len(chunks) == 1:
            parts.append(repr(value))
            return
        if level == 1:
            parts.append("(")
            column += 1
        parts.append(("\n" + " " * column).join([repr(c) for c in chunks]))
        if level == 1:
            parts.append(")")


def _pieces(line):
    result = []
    word = ""
    for i, c in enumerate(line):
        word += c
        if c.isspace() and i + 1 < len(line) and not line[i + 1].isspace():
            result.append(word)
            word = ""
    if word:
        result.append(word)
    return result


def pformat(value, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts).pformat(value)


def pprint(value, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts).pprint(value)


def pp(value, *args, sort_dicts=False, **named):
    pprint(value, *args, sort_dicts=sort_dicts, **named)


def saferepr(value):
    return PrettyPrinter()._flat(value, 1)


def _has_loop(value, seen):
    if not isinstance(value, (list, tuple, dict)):
        return False
    if id(value) in seen:
        return True
    inner = seen | {id(value)}
    return any([_has_loop(x, inner) for x in (value.values() if isinstance(value, dict) else value)])


def isrecursive(object):
    return _has_loop(object, set())


def isreadable(object):
    return not isrecursive(object) and "<" not in "".join([repr(x) for x in ([object] if not isinstance(object, (list, tuple, set)) else object) if not isinstance(x, str)])
