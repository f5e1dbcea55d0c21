"""The module html: what has to be written in another way in HTML."""

import re as _re

_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "not": "\xac", "copy": "\xa9", "reg": "\xae", "deg": "\xb0",
          "eacute": "\xe9", "egrave": "\xe8", "agrave": "\xe0", "ccedil": "\xe7", "ouml": "\xf6", "auml": "\xe4", "uuml": "\xfc",
          "Ouml": "\xd6", "Auml": "\xc4", "Uuml": "\xdc", "szlig": "\xdf", "ntilde": "\xf1", "euro": "\u20ac", "pound": "\xa3",
          "yen": "\xa5", "cent": "\xa2", "sect": "\xa7", "para": "\xb6", "middot": "\xb7", "times": "\xd7", "divide": "\xf7",
          "plusmn": "\xb1", "frac12": "\xbd", "laquo": "\xab", "raquo": "\xbb", "hellip": "\u2026", "ndash": "\u2013",
          "mdash": "\u2014", "lsquo": "\u2018", "rsquo": "\u2019", "ldquo": "\u201c", "rdquo": "\u201d", "bull": "\u2022",
          "larr": "\u2190", "uarr": "\u2191", "rarr": "\u2192", "darr": "\u2193", "trade": "\u2122", "infin": "\u221e", "ne": "\u2260",
          "le": "\u2264", "ge": "\u2265", "alpha": "\u03b1", "beta": "\u03b2", "gamma": "\u03b3", "delta": "\u03b4", "pi": "\u03c0"}

_OLD = {name for name, value in _NAMES.items() if value < "\u0100" and name != "apos"}


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def _value(match):
    text = match.group(1)
    if text[0] == "#":
        code = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            return "\ufffd"
        return chr(code)
    name = text.rstrip(";")
    if name in _NAMES:
        return _NAMES[name]
    # Old names count without a semicolon, whatever follows.
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in _OLD:
            return _NAMES[name[:end]] + text[end:]
    return "&" + text


def unescape(s):
    return _re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)", _value, s) if "&" in s else s
