"""The module tomllib: reads TOML 1.0."""

import datetime as _datetime
import re as _re

__all__ = ("loads", "load", "TOMLDecodeError")


class TOMLDecodeError(ValueError):
    """What is said of texts that are no TOML."""


TOMLDecodeError.__module__ = "tomllib"

_BARE = _re.compile(r"[A-Za-z0-9_-]+")
_BLANK = _re.compile(r"[ \t]*")
_BLANK_LINES = _re.compile(r"[ \t\n]*")
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_LOCAL_TIME = _re.compile(_TIME)
_DATE = _re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]%s(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?" % _TIME)
_NUMBER = _re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                      r"|([+-]?(?:0|[1-9](?:_?[0-9])*))((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_CONTROLS = frozenset([chr(code) for code in range(32)] + ["\x7f"]) - {"\t"}


def load(fp, /, *, parse_float=float):
    data = fp.read()
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    if not isinstance(s, str):
        raise TypeError("Expected str object, not '%s'" % type(s).__name__)
    return _Reader(s.replace("\r\n", "\n"), parse_float).document()


class _Reader:
    def __init__(self, text, parse_float):
        self.text, self.at = text, 0
        self.parse_float = parse_float
        self.root = {}
        # Tables by identity: those with a header of their own, those that only dotted keys made, and values that nothing is added to.
        self.declared, self.dotted, self.closed = set(), {}, set()

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            where = "end of document"
        else:
            where = "line %d, column %d" % (self.text.count("\n", 0, at) + 1, at - self.text.rfind("\n", 0, at))
        raise TOMLDecodeError("%s (at %s)" % (message, where))

    def blank(self):
        self.at = _BLANK.match(self.text, self.at).end()

    def comment(self):
        if self.text[self.at:self.at + 1] == "#":
            end = self.text.find("\n", self.at)
            end = len(self.text) if end < 0 else end
            for place in range(self.at + 1, end):
                if self.text[place] in _CONTROLS:
                    self.fail("Found invalid character %r" % self.text[place], place)
            self.at = end

    def between(self):
        while True:
            self.at = _BLANK_LINES.match(self.text, self.at).end()
            if self.text[self.at:self.at + 1] != "#":
                return
            self.comment()

    def document(self):
        text = self.text
        table = self.root
        while True:
            self.blank()
            c = text[self.at:self.at + 1]
            if c == "":
                return self.root
            if c == "\n":
                self.at += 1
                continue
            if c == "[":
                table = self.array_header() if text.startswith("[[", self.at) else self.header()
                self.blank()
            elif c != "#":
                if not (c.isascii() and (c.isalnum() or c in "_-\"'")):
                    self.fail("Invalid statement")
                self.pair(table, True)
                self.blank()
            self.comment()
            c = text[self.at:self.at + 1]
            if c == "":
                return self.root
            if c != "\n":
                self.fail("Expected newline or end of document after a statement")
            self.at += 1

    def key(self):
        parts = [self.key_part()]
        self.blank()
        while self.text[self.at:self.at + 1] == ".":
            self.at += 1
            self.blank()
            parts.append(self.key_part())
            self.blank()
        return parts

    def key_part(self):
        found = _BARE.match(self.text, self.at)
        if found:
            self.at = found.end()
            return found.group()
        c = self.text[self.at:self.at + 1]
        if c == '"':
            return self.basic()
        if c == "'":
            return self.literal()
        self.fail("Invalid initial character for a key part")

    def step(self, table, part, what):
        """The table below a key on the way to another one; in an array of tables it is the last one."""
        below = table.setdefault(part, {})
        if isinstance(below, list) and id(below) not in self.closed:
            below = below[-1]
        if not isinstance(below, dict) or id(below) in self.closed:
            self.fail(what)
        return below

    def header(self):
        self.at += 1
        self.blank()
        parts = self.key()
        table = self.root
        for part in parts[:-1]:
            if id(table.get(part)) in self.closed:
                self.fail("Cannot declare %s twice" % (tuple(parts),))
            table = self.step(table, part, "Cannot overwrite a value")
        last = table.get(parts[-1])
        if last is not None and (not isinstance(last, dict) or id(last) in self.declared or id(last) in self.closed
                                 or id(last) in self.dotted):
            self.fail("Cannot declare %s twice" % (tuple(parts),))
        table = table.setdefault(parts[-1], {})
        self.declared.add(id(table))
        if self.text[self.at:self.at + 1] != "]":
            self.fail("Expected ']' at the end of a table declaration")
        self.at += 1
        return table

    def array_header(self):
        self.at += 2
        self.blank()
        parts = self.key()
        table = self.root
        for part in parts[:-1]:
            table = self.step(table, part, "Cannot overwrite a value")
        rows = table.setdefault(parts[-1], [])
        if not isinstance(rows, list) or id(rows) in self.closed:
            self.fail("Cannot mutate immutable namespace %s" % (tuple(parts),) if isinstance(rows, list) else "Cannot overwrite a value")
        rows.append({})
        if not self.text.startswith("]]", self.at):
            self.fail("Expected ']]' at the end of an array declaration")
        self.at += 2
        self.declared.add(id(rows[-1]))
        return rows[-1]

    def pair(self, table, is_statement):
        parts = self.key()
        if self.text[self.at:self.at + 1] != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.blank()
        value = self.value()
        owner = id(table)
        for part in parts[:-1]:
            is_new = part not in table
            below = table.setdefault(part, {})
            if not isinstance(below, dict) or id(below) in self.closed:
                self.fail("Cannot overwrite a value")
            if is_new:
                self.dotted[id(below)] = owner
            elif is_statement and (id(below) in self.declared or self.dotted.get(id(below), owner) != owner):
                self.fail("Cannot redefine namespace %s" % (tuple(parts[:-1]),))
            table = below
        if parts[-1] in table:
            self.fail("Cannot overwrite a value" if is_statement else "Duplicate inline table key %r" % parts[-1])
        if isinstance(value, (dict, list)):
            self.closed.add(id(value))
        table[parts[-1]] = value

    def value(self):
        text, at = self.text, self.at
        c = text[at:at + 1]
        if c == '"':
            return self.long_basic() if text.startswith('"""', at) else self.basic()
        if c == "'":
            return self.long_literal() if text.startswith("'''", at) else self.literal()
        for word, value in (("true", True), ("false", False)):
            if text.startswith(word, at):
                self.at += len(word)
                return value
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline()
        found = _DATE.match(text, at)
        if found:
            self.at = found.end()
            try:
                return self.date(found)
            except ValueError:
                self.fail("Invalid date or datetime", at)
        found = _LOCAL_TIME.match(text, at)
        if found:
            self.at = found.end()
            hour, minute, second, part = found.groups()
            return _datetime.time(int(hour), int(minute), int(second), int((part or "0").ljust(6, "0")))
        found = _NUMBER.match(text, at)
        if found:
            self.at = found.end()
            if found.group(2):
                value = self.parse_float(found.group())
                if isinstance(value, (dict, list)):
                    raise ValueError("parse_float must not return dicts or lists")
                return value
            return int(found.group(), 10 if found.group(1) else 0)
        for word in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
            if text.startswith(word, at):
                self.at += len(word)
                return self.parse_float(word)
        self.fail("Invalid value")

    def date(self, found):
        year, month, day, hour, minute, second, part, zulu, sign, ahead, minutes = found.groups()
        if hour is None:
            return _datetime.date(int(year), int(month), int(day))
        zone = None
        if zulu:
            zone = _datetime.timezone.utc
        elif sign:
            offset = _datetime.timedelta(hours=int(ahead), minutes=int(minutes))
            zone = _datetime.timezone(offset if sign == "+" else -offset)
        return _datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), int((part or "0").ljust(6, "0")),
                                  zone)

    def array(self):
        self.at += 1
        values = []
        self.between()
        while self.text[self.at:self.at + 1] != "]":
            value = self.value()
            if isinstance(value, (dict, list)):
                self.closed.add(id(value))
            values.append(value)
            self.between()
            c = self.text[self.at:self.at + 1]
            if c == ",":
                self.at += 1
                self.between()
            elif c != "]":
                self.fail("Unclosed array")
        self.at += 1
        return values

    def inline(self):
        self.at += 1
        table = {}
        self.blank()
        if self.text[self.at:self.at + 1] == "}":
            self.at += 1
            return table
        while True:
            self.pair(table, False)
            self.blank()
            c = self.text[self.at:self.at + 1]
            if c == "}":
                self.at += 1
                # Tables that its dotted keys made are closed as well.
                left = list(table.values())
                while left:
                    value = left.pop()
                    if isinstance(value, dict):
                        self.closed.add(id(value))
                        left += value.values()
                return table
            if c != ",":
                self.fail("Unclosed inline table")
            self.at += 1
            self.blank()

    def literal(self):
        end = self.at + 1
        while True:
            c = self.text[end:end + 1]
            if c == "'":
                break
            if c == "":
                self.fail("Expected \"'\"", len(self.text))
            if c in _CONTROLS:
                self.fail("Found invalid character %r" % c, end)
            end += 1
        result = self.text[self.at + 1:end]
        self.at = end + 1
        return result

    def long_literal(self):
        start = self.at + 3
        if self.text[start:start + 1] == "\n":
            start += 1
        end = self.text.find("'''", start)
        if end < 0:
            self.fail("Expected \"'''\"", len(self.text))
        # Up to two quotes more belong to the text.
        for _ in range(2):
            if self.text[end + 3:end + 4] == "'":
                end += 1
        for place in range(start, end):
            if self.text[place] in _CONTROLS and self.text[place] != "\n":
                self.fail("Found invalid character %r" % self.text[place], place)
        self.at = end + 3
        return self.text[start:end]

    def basic(self):
        self.at += 1
        return self.quoted(False)

    def long_basic(self):
        self.at += 3
        if self.text[self.at:self.at + 1] == "\n":
            self.at += 1
        return self.quoted(True)

    def quoted(self, is_long):
        text = self.text
        parts = []
        start = self.at
        while True:
            c = text[self.at:self.at + 1]
            if c == "":
                self.fail("Unterminated string")
            if c == '"':
                if not is_long:
                    parts.append(text[start:self.at])
                    self.at += 1
                    return "".join(parts)
                if text.startswith('"""', self.at):
                    end = self.at
                    for _ in range(2):
                        if text[end + 3:end + 4] == '"':
                            end += 1
                    parts.append(text[start:end])
                    self.at = end + 3
                    return "".join(parts)
                self.at += 1
            elif c == "\\":
                parts.append(text[start:self.at])
                parts.append(self.escape(is_long))
                start = self.at
            elif c in _CONTROLS and not (is_long and c == "\n"):
                self.fail("Illegal character %r" % c)
            else:
                self.at += 1

    def escape(self, is_long):
        text = self.text
        c = text[self.at + 1:self.at + 2]
        if is_long and c in (" ", "\t", "\n") and c:
            end = _BLANK.match(text, self.at + 1).end()
            if text[end:end + 1] not in ("\n", ""):
                self.fail("Unescaped '\\' in a string")
            while text[end:end + 1] in (" ", "\t", "\n") and end < len(text):
                end += 1
            self.at = end
            return ""
        if c in ("u", "U"):
            size = 4 if c == "u" else 8
            digits = text[self.at + 2:self.at + 2 + size]
            if not _re.fullmatch("[0-9A-Fa-f]{%d}" % size, digits):
                self.fail("Invalid hex value")
            code = int(digits, 16)
            if 0xd800 <= code < 0xe000 or code > 0x10ffff:
                self.at += 2 + size
                self.fail("Escaped character is not a Unicode scalar value")
            self.at += 2 + size
            return chr(code)
        if c not in _ESCAPES or not c:
            self.at += 2
            self.fail("Unescaped '\\' in a string" if c else "Unterminated string")
        self.at += 2
        return _ESCAPES[c]
