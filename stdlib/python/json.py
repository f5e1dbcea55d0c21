# The module json.

import re


class JSONDecodeError(ValueError):
    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, msg + ": line " + str(self.lineno) + " column " + str(self.colno) + " (char " + str(pos) + ")")


_escapes = {"\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _text(value, ensure_ascii):
    if _method_test(_core_native(), value, 7) and "\"" not in value and "\\" not in value:
        return "\"" + value + "\""
    # What is printable beside these two signs, and lines, are texts of every day.
    plain = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
    if _method_test(_core_native(), plain, 7):
        return "\"" + plain + "\""
    parts = ["\""]
    for c in value:
        if " " <= c <= "~" and c != "\"" and c != "\\":
            parts.append(c)
        elif c in _escapes:
            parts.append(_escapes[c])
        elif c < " ":
            parts.append("\\u" + format(ord(c), "04x"))
        elif c > "~" and ensure_ascii:
            code = ord(c)
            if code > 65535:
                code -= 65536
                parts.append("\\u" + format(0xD800 | code >> 10, "04x") + "\\u" + format(0xDC00 | code & 1023, "04x"))
            else:
                parts.append("\\u" + format(code, "04x"))
        else:
            parts.append(c)
    parts.append("\"")
    return "".join(parts)


def _number(value, allow_nan):
    if value != value or value - value != 0:
        if not allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return str(value) if type(value) is float else float.__repr__(value)


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.check_circular = check_circular
        self.ensure_ascii = ensure_ascii
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = " " * indent if isinstance(indent, int) else indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default
    def default(self, value):
        raise TypeError("Object of type " + type(value).__name__ + " is not JSON serializable")
    def encode(self, value):
        if type(self).iterencode is not JSONEncoder.iterencode:
            return "".join(self.iterencode(value, _one_shot=True))
        return self._encoded(value)
    def _encoded(self, value):
        parts = []
        # The texts of keys that have come, with what follows them.
        self._names = {}
        # What is being written, from the outermost on; `default` may call this again.
        outer = self._above
        self._above = []
        try:
            self._write(value, parts, 0)
        finally:
            self._above = outer
        return "".join(parts)
    def iterencode(self, value, _one_shot=False):
        return iter([self._encoded(value)]) if _one_shot else self._pieces(value, 0, [])
    def _pieces(self, value, level, above):
        # One after the other: brackets, separators, keys and values.
        if not isinstance(value, (dict, list, tuple)):
            if value is None or isinstance(value, (bool, int, float, str)):
                yield self._encoded(value)
                return
            for other in above:
                if other is value:
                    raise ValueError("Circular reference detected")
            yield from self._pieces(self.default(value), level, above + [value])
            return
        is_dict = isinstance(value, dict)
        if not value:
            yield "{}" if is_dict else "[]"
            return
        for other in above:
            if other is value:
                raise ValueError("Circular reference detected")
        above = above + [value]
        start = "" if self.indent is None else "\n" + self.indent * (level + 1)
        lead = "" if is_dict else "[" + start
        if is_dict:
            yield "{"
            if start:
                yield start
        between = self.item_separator + start
        items = value.items() if is_dict else [(None, item) for item in value]
        if is_dict and self.sort_keys:
            items = sorted(items)
        is_first = True
        for key, item in items:
            if is_dict:
                name = self._key(key)
                if name is None:
                    continue
                if not is_first:
                    yield between
                yield _text(name, self.ensure_ascii)
                yield self.key_separator
                lead = ""
            elif not is_first:
                lead = between
            is_first = False
            if item is None or isinstance(item, (bool, int, float, str)):
                yield lead + self._encoded(item)
            else:
                if lead:
                    yield lead
                yield from self._pieces(item, level + 1, above)
        if start:
            yield "\n" + self.indent * level
        yield "}" if is_dict else "]"
    def _key(self, key):
        if type(key) is str:
            return key
        if isinstance(key, str):
            return str(key)
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, int):
            return int.__repr__(key)
        if isinstance(key, float):
            return _number(key, self.allow_nan)
        if self.skipkeys:
            return None
        raise TypeError("keys must be str, int, float, bool or None, not " + type(key).__name__)
    _above = None
    def _write(self, value, parts, level):
        if value is None:
            parts.append("null")
        elif value is True:
            parts.append("true")
        elif value is False:
            parts.append("false")
        elif type(value) is str:
            parts.append(_text(value, self.ensure_ascii))
        elif type(value) is int:
            parts.append(str(value))
        elif isinstance(value, str):
            parts.append(_text(str.__str__(value), self.ensure_ascii))
        elif isinstance(value, int):
            parts.append(int.__repr__(value))
        elif isinstance(value, float):
            parts.append(_number(value, self.allow_nan))
        elif isinstance(value, (dict, list, tuple)):
            above = self._above
            for other in above:
                if other is value:
                    raise ValueError("Circular reference detected")
            is_dict = isinstance(value, dict)
            if not value:
                parts.append("{}" if is_dict else "[]")
                return
            above.append(value)
            start = "" if self.indent is None else "\n" + self.indent * (level + 1)
            parts.append(("{" if is_dict else "[") + start)
            between = self.item_separator + start
            ascii_only = self.ensure_ascii
            first = True
            if is_dict:
                items = list(value.items())
                if self.sort_keys:
                    items.sort(key=lambda item: item[0])
                names = self._names
                for key, item in items:
                    name = names.get(key) if type(key) is str else None
                    if name is None:
                        name = self._key(key)
                        if name is None:
                            continue
                        name = _text(name, ascii_only) + self.key_separator
                        if type(key) is str:
                            names[key] = name
                    parts.append(name if first else between + name)
                    first = False
                    kind = type(item)
                    if kind is str:
                        parts.append(_text(item, ascii_only))
                    elif kind is int:
                        parts.append(str(item))
                    else:
                        self._write(item, parts, level + 1)
            else:
                for item in value:
                    if not first:
                        parts.append(between)
                    first = False
                    kind = type(item)
                    if kind is str:
                        parts.append(_text(item, ascii_only))
                    elif kind is int:
                        parts.append(str(item))
                    else:
                        self._write(item, parts, level + 1)
            if self.indent is not None:
                parts.append("\n" + self.indent * level)
            parts.append("}" if is_dict else "]")
            above.pop()
        else:
            above = self._above
            for other in above:
                if other is value:
                    raise ValueError("Circular reference detected")
            above.append(value)
            self._write(self.default(value), parts, level)
            above.pop()


_plain_encoder = JSONEncoder()


def _style(indent, separators, sort_keys, ensure_ascii):
    # What the machine writes by; None for what it does not know.
    if type(indent) is int:
        indent = " " * indent
    if indent is not None and type(indent) is not str:
        return None
    if separators is None:
        separators = (", " if indent is None else ",", ": ")
    if type(separators) is not tuple or len(separators) != 2:
        return None
    return (*separators, indent, bool(sort_keys), bool(ensure_ascii))


def dumps(value, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **named):
    if cls is None and not skipkeys and ensure_ascii and allow_nan and indent is None and separators is None and default is None and not sort_keys and not named:
        text = _core_quick(18, value, None)
        return _plain_encoder.encode(value) if text is None else text
    if cls is None and not skipkeys and allow_nan and check_circular and default is None and not named:
        style = _style(indent, separators, sort_keys, ensure_ascii)
        if style is not None:
            text = _core_quick(18, value, style)
            if text is not None:
                return text
    kind = JSONEncoder if cls is None else cls
    return kind(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan, indent=indent, separators=separators, default=default, sort_keys=sort_keys, **named).encode(value)


def dump(value, file, **named):
    file.write(dumps(value, **named))


class _Reader:
    def __init__(self, text, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant=None, strict=True):
        self.text = text
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
    def space(self, i):
        text = self.text
        while i < len(text) and text[i] in " \t\n\r":
            i += 1
        return i
    def string(self, i):
        text = self.text
        start = i - 1
        parts = []
        while True:
            end = text.find("\"", i)
            chunk = text[i:] if end < 0 else text[i:end]
            if "\\" in chunk:
                chunk = chunk[:chunk.find("\\")]
                end = i + len(chunk)
            if self.strict and not _method_test(_core_native(), chunk, 7):
                for place, c in enumerate(chunk):
                    if c < " ":
                        raise JSONDecodeError("Invalid control character at", text, i + place)
            if end < 0:
                raise JSONDecodeError("Unterminated string starting at", text, start)
            parts.append(chunk)
            i = end
            c = text[i]
            if c == "\"":
                return ("".join(parts), i + 1)
            if c == "\\":
                if i + 1 >= len(text):
                    raise JSONDecodeError("Unterminated string starting at", text, start)
                c = text[i + 1]
                if c == "u":
                    code = self.hex(i + 2)
                    i += 6
                    if 0xD800 <= code < 0xDC00 and text[i:i + 2] == "\\u":
                        low = self.hex(i + 2)
                        if 0xDC00 <= low < 0xE000:
                            code = 65536 + ((code & 1023) << 10) + (low & 1023)
                            i += 6
                    parts.append(chr(code))
                    continue
                place = "\"\\/bfnrt".find(c)
                if place < 0:
                    raise JSONDecodeError("Invalid \\escape", text, i)
                parts.append("\"\\/\b\f\n\r\t"[place])
                i += 2
                continue
    def hex(self, i):
        digits = self.text[i:i + 4]
        if len(digits) < 4 or any([c not in "0123456789abcdefABCDEF" for c in digits]):
            raise JSONDecodeError("Invalid \\uXXXX escape", self.text, i - 1)
        return int(digits, 16)
    def value(self, i):
        text = self.text
        if i >= len(text):
            raise JSONDecodeError("Expecting value", text, i)
        c = text[i]
        if c == "\"":
            return self.string(i + 1)
        if c == "{":
            return self.object(i + 1)
        if c == "[":
            return self.array(i + 1)
        for word, result in (("null", None), ("true", True), ("false", False)):
            if text.startswith(word, i):
                return (result, i + len(word))
        for word in ("NaN", "Infinity", "-Infinity"):
            if text.startswith(word, i):
                return ((self.parse_constant or float)(word), i + len(word))
        end = i
        if end < len(text) and text[end] == "-":
            end += 1
        if end >= len(text) or not "0" <= text[end] <= "9":
            raise JSONDecodeError("Expecting value", text, i)
        if text[end] == "0":
            end += 1
        else:
            while end < len(text) and "0" <= text[end] <= "9":
                end += 1
        is_float = False
        if end + 1 < len(text) and text[end] == "." and "0" <= text[end + 1] <= "9":
            is_float = True
            end += 1
            while end < len(text) and "0" <= text[end] <= "9":
                end += 1
        if end < len(text) and text[end] in "eE":
            place = end + 1
            if place < len(text) and text[place] in "+-":
                place += 1
            if place < len(text) and "0" <= text[place] <= "9":
                is_float = True
                end = place
                while end < len(text) and "0" <= text[end] <= "9":
                    end += 1
        digits = text[i:end]
        return ((self.parse_float if is_float else self.parse_int)(digits), end)
    def object(self, i):
        text = self.text
        pairs = []
        i = self.space(i)
        if text[i:i + 1] == "}":
            i += 1
        else:
            while True:
                if text[i:i + 1] != "\"":
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", text, i)
                key, i = self.string(i + 1)
                i = self.space(i)
                if text[i:i + 1] != ":":
                    raise JSONDecodeError("Expecting ':' delimiter", text, i)
                item, i = self.value(self.space(i + 1))
                pairs.append((key, item))
                i = self.space(i)
                c = text[i:i + 1]
                if c == "}":
                    i += 1
                    break
                if c != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", text, i)
                i = self.space(i + 1)
        if self.object_pairs_hook is not None:
            return (self.object_pairs_hook(pairs), i)
        result = dict(pairs)
        if self.object_hook is not None:
            result = self.object_hook(result)
        return (result, i)
    def array(self, i):
        text = self.text
        items = []
        i = self.space(i)
        if text[i:i + 1] == "]":
            return (items, i + 1)
        while True:
            item, i = self.value(i)
            items.append(item)
            i = self.space(i)
            c = text[i:i + 1]
            if c == "]":
                return (items, i + 1)
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", text, i)
            i = self.space(i + 1)


# A string without escapes, a number and its fraction or exponent, a sign, a word, another string: with the white space before it.
_token = re.compile("[ \\t\\n\\r]*(?:\"([^\"\\\\\\x00-\\x1f]*)\"|(-?(?:0|[1-9][0-9]*)((?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?))|([\\[\\]{},:])|(null|true|false)|\"((?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrtu])*)\")")
_words = {"n": None, "t": True, "f": False}


def _quick(text):
    # The value of a text without anything special; an IndexError or a ValueError if the reader has to have a close look.
    size = 2 * _token.groups + 3
    place = 0
    stack = []
    container = None
    is_object = False
    key = None
    # What has to come: a value (or the first key or end), a colon, or a comma or end.
    state = 0
    is_first = False
    done = False
    # Parts of the text, without an object for each slice.
    native = _core_native()
    while True:
        found = _token._run(text, place, len(text), 2, 4096, -1)
        for i in range(3, len(found), size):
            if found[i] != place or done:
                raise ValueError
            place = found[i + 1]
            kind = found[i + size - 1]
            if kind == 4:
                sign = text[found[i + 8]]
                if sign == "," and state == 2:
                    state = 0
                    is_first = False
                    continue
                if sign == ":" and state == 1:
                    state = 0
                    continue
                if (sign == "{" or sign == "[") and state == 0 and (not is_object or key is not None):
                    stack.append((container, is_object, key))
                    is_object = sign == "{"
                    container = {} if is_object else []
                    key = None
                    is_first = True
                    continue
                if sign != ("}" if is_object else "]") or container is None or state == 1 or state == 0 and not is_first or key is not None:
                    raise ValueError
                value = container
                container, is_object, key = stack.pop()
            elif state != 0:
                raise ValueError
            elif kind == 1 or kind == 6:
                value = _method_slice(native, text, found[i + 2], found[i + 3], 1) if kind == 1 else _Reader(text, None, None, None, None).string(found[i + 12])[0]
                if is_object and key is None:
                    key = value
                    state = 1
                    continue
            elif kind == 2:
                digits = _method_slice(native, text, found[i + 4], found[i + 5], 1)
                value = int(digits) if found[i + 6] == found[i + 7] else float(digits)
            else:
                value = _words[text[found[i + 10]]]
            if container is None:
                done = True
            elif is_object:
                if key is None:
                    raise ValueError
                container[key] = value
                key = None
            else:
                container.append(value)
            state = 2
        if found[0] == 0:
            break
    if not done or text[place:].strip(" \t\n\r"):
        raise ValueError
    return value


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self._options = (object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict)
        self._is_plain = self._options == (None, None, None, None, None, True)
    def decode(self, text):
        if self._is_plain:
            try:
                return _quick(text)
            except (ValueError, IndexError):
                pass
        reader = _Reader(text, *self._options)
        value, end = reader.value(reader.space(0))
        end = reader.space(end)
        if end != len(text):
            raise JSONDecodeError("Extra data", text, end)
        return value
    def raw_decode(self, text, idx=0):
        return _Reader(text, *self._options).value(idx)


def detect_encoding(b):
    """The encoding of bytes that are JSON: by a mark, or by where the first characters have zeros."""
    for mark, name in ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if b.startswith(mark):
            return name
    zeros = [place for place in range(min(len(b), 4)) if b[place] == 0]
    if len(b) >= 4:
        if 0 in zeros:
            return "utf-16-be" if 1 not in zeros else "utf-32-be"
        if 1 in zeros:
            return "utf-16-le" if 2 not in zeros or 3 not in zeros else "utf-32-le"
    elif len(b) == 2 and zeros:
        return "utf-16-be" if 0 in zeros else "utf-16-le"
    return "utf-8"


def loads(text, *, cls=None, **named):
    if isinstance(text, (bytes, bytearray)):
        text = text.decode(detect_encoding(text), "surrogatepass")
    elif isinstance(text, str) and text[:1] == "\ufeff":
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0)
    if type(text) is str and cls is None and not named:
        value = _core_quick(19, text, None)
        if value is not None:
            return value
    if not isinstance(text, str):
        raise TypeError("the JSON object must be str, bytes or bytearray, not " + type(text).__name__)
    return (JSONDecoder if cls is None else cls)(**named).decode(text)


def load(file, **named):
    return loads(file.read(), **named)


def __getattr__(name):
    # These parts are always there after `import json`.
    if name in ("decoder", "encoder", "scanner"):
        import json.decoder, json.encoder, json.scanner
        return {"decoder": json.decoder, "encoder": json.encoder, "scanner": json.scanner}[name]
    raise AttributeError("module 'json' has no attribute " + repr(name))
