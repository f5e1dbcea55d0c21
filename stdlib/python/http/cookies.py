"""The module http.cookies: cookies as headers write them, and their attributes."""

import re as _re
import string as _string

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]

_LEGAL = _string.ascii_letters + _string.digits + "!#$%&'*+-.^_`|~:"
# What need not be quoted in a value, and how the rest is written inside quotes.
_PLAIN = _LEGAL + " ()/<=>?@[]{}"
_is_legal = _re.compile("[%s]+" % _re.escape(_LEGAL)).fullmatch
_ESCAPES = {code: "\\%03o" % code for code in list(range(32)) + list(range(127, 256)) + [ord(","), ord(";")]}
_ESCAPES.update({ord('"'): '\\"', ord("\\"): "\\\\"})
_ESCAPED = _re.compile(r"\\(?:([0-3][0-7][0-7])|(.))")


class CookieError(Exception):
    pass


def _quote(str):
    if str is None or _is_legal(str):
        return str
    return '"' + str.translate(_ESCAPES) + '"'


def _unquote(str):
    if str is None or len(str) < 2 or str[0] != '"' or str[-1] != '"':
        return str
    return _ESCAPED.sub(lambda match: chr(int(match[1], 8)) if match[1] else match[2], str[1:-1])


# Attributes as headers spell them, by their names in small letters. Those of _FLAGS stand without a value.
_SPELLINGS = {name.lower(): name for name in
              ("expires", "Path", "Comment", "Domain", "Max-Age", "Secure", "HttpOnly", "Version", "SameSite")}
_FLAGS = {"secure", "httponly"}
_UNSET = dict.fromkeys(_SPELLINGS, "")


def _moment(seconds):
    # A number of seconds from now on as a date; everything else is one already.
    if not isinstance(seconds, int):
        return seconds
    import time
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + seconds))


def _whole(number):
    return format(number, "d") if isinstance(number, int) else number


def _commented(text):
    return _quote(text) if isinstance(text, str) else text


# How values of some attributes are written; the others as they are.
_WRITERS = {"expires": _moment, "max-age": _whole, "comment": _commented}


def _part(place, doc):
    # One part of what a morsel says, which programs only read.
    def part(self):
        return self._said[place]
    return property(part, doc=doc)


class Morsel(dict):
    """A cookie: key, value, and the attributes as a dictionary."""

    # Programs add attributes here that are newer than this module.
    _reserved, _flags = _SPELLINGS, _FLAGS
    _said = (None, None, None)

    key = _part(0, "The name of the cookie")
    value = _part(1, "The value as the program has it")
    coded_value = _part(2, "The value as the header has it")

    def __init__(self):
        dict.update(self, _UNSET)

    def set(self, key, val, coded_val):
        defect = "Attempt to set a reserved key" if self.isReservedKey(key) else "" if _is_legal(key) else "Illegal key"
        if defect:
            raise CookieError(f"{defect} {key!r}")
        self._said = (key, val, coded_val)

    # Attributes

    def isReservedKey(self, K):
        """Whether it is the name of an attribute."""
        return K.lower() in self._reserved

    def _attribute(self, name):
        name = name.lower()
        if name in self._reserved:
            return name
        raise CookieError(f"Invalid attribute {name!r}")

    def __setitem__(self, K, V):
        dict.__setitem__(self, self._attribute(K), V)

    def setdefault(self, key, val=None):
        return super().setdefault(self._attribute(key), val)

    def update(self, values):
        # All of them or none
        super().update([(self._attribute(name), value) for name, value in dict(values).items()])

    # Copies

    def __eq__(self, morsel):
        if isinstance(morsel, Morsel):
            return self._said == morsel._said and super().__eq__(morsel)
        return NotImplemented

    def __ne__(self, morsel):
        is_same = self.__eq__(morsel)
        return is_same if is_same is NotImplemented else not is_same

    def __getstate__(self):
        return dict(zip(("key", "value", "coded_value"), self._said))

    def __setstate__(self, state):
        self._said = (state["key"], state["value"], state["coded_value"])

    def copy(self):
        made = Morsel()
        dict.update(made, self)
        vars(made).update(vars(self))
        return made

    # Headers

    def OutputString(self, attrs=None):
        """Key, value and attributes without the name of the header; `attrs` are the attributes that may be shown."""
        key, _, coded = self._said
        parts = [f"{key}={coded}"]
        for name in sorted([name for name, value in self.items() if value != "" and (attrs is None or name in attrs)]):
            value, spelling = self[name], self._reserved[name]
            if name not in _FLAGS:
                parts.append(f"{spelling}={_WRITERS[name](value) if name in _WRITERS else value}")
            elif value:
                parts.append(spelling)
        return "; ".join(parts)

    def output(self, attrs=None, header="Set-Cookie:"):
        return f"{header} {self.OutputString(attrs)}"

    def js_output(self, attrs=None):
        text = self.OutputString(attrs).replace('"', r"\"")
        lines = '<script type="text/javascript">', "<!-- begin hiding", f'document.cookie = "{text}";', "// end hiding -->", "</script>"
        return "\n        ".join(("", *lines, ""))

    def __repr__(self):
        return f"<{type(self).__name__}: {self.OutputString()}>"

    __str__ = output


# A key is of any visible ASCII characters but quotation marks, semicolons, backslashes and brackets; a value may have brackets as well,
# or is in quotation marks, or is a date, the only one with spaces.
_PAIR = _re.compile(r"""\s*([!#-:<-Z^-~]+?)
                        (?:\s*=\s*( "(?:[^\\"]|\\.)*" | \w{3},\ [\w\ -]{9,11}\ [\d:]{8}\ GMT | [!#-:<-[\]-~]* ))?
                        \s*(?:\s|;|$)\s*""", _re.ASCII | _re.VERBOSE)


def _pairs(text):
    # Keys and values of a header, as they stand there; a key alone has None.
    match = _PAIR.match(text)
    while match:
        yield match.groups()
        match = _PAIR.match(text, match.end())


def _as_attribute(key, value):
    # Name and value of an attribute; None for what is none. A flag alone is set.
    if key.startswith("$"):
        return key[1:], value
    name = key.lower()
    if name not in _SPELLINGS or value is None and name not in _FLAGS:
        return None
    return key, True if value is None else _unquote(value)


class BaseCookie(dict):
    """Cookies by their keys. Subclasses say how values are written."""

    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        """The value of the program and that of the header, from that of the header."""
        return val, val

    def value_encode(self, val):
        """The value of the program and that of the header, from that of the program."""
        return (str(val),) * 2

    # Cookies

    def _put(self, key, value, coded):
        # A cookie that is there keeps its attributes.
        morsel = self.get(key)
        if morsel is None:
            morsel = Morsel()
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)
        return morsel

    def __setitem__(self, key, value):
        if not isinstance(value, Morsel):
            self._put(key, *self.value_encode(value))
        else:
            super().__setitem__(key, value)

    def load(self, rawdata):
        """Takes cookies from the text of a header, or from a dictionary."""
        if isinstance(rawdata, str):
            for key, said, attributes in self._read(rawdata):
                morsel = self._put(key, *said)
                for name, value in attributes:
                    morsel[name] = value
        else:
            for entry in rawdata.items():
                self.__setitem__(*entry)

    def _read(self, text):
        # The cookies of a header as keys, values and attributes. Nothing is taken from a text that is wrong somewhere.
        cookies = []
        for key, value in _pairs(text):
            attribute = _as_attribute(key, value)
            if attribute and cookies:
                cookies[-1][2].append(attribute)
            elif not attribute and value is not None:
                cookies.append((key, self.value_decode(value), []))
            elif not key.startswith("$"):
                # An attribute of nothing, or something without a value
                return []
        return cookies

    # Headers

    def _joined(self, write, separator):
        return separator.join([write(self[key]) for key in sorted(self)])

    def output(self, attrs=None, header="Set-Cookie:", sep="\r\n"):
        return self._joined(lambda morsel: morsel.output(attrs, header), sep)

    def js_output(self, attrs=None):
        return self._joined(lambda morsel: morsel.js_output(attrs), "")

    def __repr__(self):
        parts = [f"{key}={self[key].value!r}" for key in sorted(self)]
        return f"<{type(self).__name__}: {' '.join(parts)}>"

    __str__ = output


class SimpleCookie(BaseCookie):
    """Values are texts, in quotes if they have to be."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        plain, _ = super().value_encode(val)
        return plain, _quote(plain)
