"""The module html: what has to be written in another way in HTML."""

import re as _re

_WINDOWS = ("\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
            "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178")


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def _value(match):
    from html.entities import html5 as _html5
    text = match.group(1)
    if text[0] == "#":
        code = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            return "\ufffd"
        if 0x80 <= code < 0xa0:
            # What was meant are the characters of Windows.
            return _WINDOWS[code - 0x80]
        if code == 13:
            return "\r"
        if code < 9 or 11 <= code < 32 or code == 127 or 0xfdd0 <= code < 0xfdf0 or code & 0xfffe == 0xfffe:
            return ""
        return chr(code)
    name = text.rstrip(";")
    if name + ";" in _html5:
        if text != name or name in _html5:
            return _html5[name + ";"]
    # Old names count without a semicolon, whatever follows.
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in _html5:
            return _html5[name[:end]] + text[end:]
    return "&" + text


# The name under which programs that match references by themselves know it.
_replace_charref = _value


def unescape(s):
    return _re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _value, s) if "&" in s else s
