"""The module fnmatch: names and patterns as shells have them."""

import re as _re


def translate(pattern):
    # The pieces between stars. All but the last end where they first can, so that none is tried again.
    pieces, i = [""], 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c == "*":
            if len(pieces) == 1 or pieces[-1]:
                pieces.append("")
        elif c == "?":
            pieces[-1] += "."
        elif c == "[":
            end = i
            if pattern[end:end + 1] == "!":
                end += 1
            if pattern[end:end + 1] == "]":
                end += 1
            while end < len(pattern) and pattern[end] != "]":
                end += 1
            if end >= len(pattern):
                pieces[-1] += "\\["
            else:
                pieces[-1] += _set(pattern[i:end])
                i = end + 1
        else:
            pieces[-1] += _re.escape(c)
    result = pieces[0]
    for piece in pieces[1:-1]:
        result += "(?>.*?" + piece + ")"
    if len(pieces) > 1:
        result += ".*" + pieces[-1]
    return "(?s:" + result + ")\\Z"


def _set(text):
    # The characters in brackets. A range whose end comes before its start has none.
    negated = text[0] == "!"
    if negated:
        text = text[1:]
    inner, i = "", 0
    while i < len(text):
        if text[i + 1:i + 2] == "-" and i + 2 < len(text):
            if text[i] <= text[i + 2]:
                inner += _inner(text[i]) + "-" + _inner(text[i + 2])
            i += 3
        else:
            inner += _inner(text[i])
            i += 1
    if not inner:
        return "." if negated else "(?!)"
    if negated:
        return "[^" + inner + "]"
    return "[" + ("\\" if inner[0] in "^[" else "") + inner + "]"


def _inner(c):
    return "\\" + c if c in "\\-&~|" else c


_known = {}


def _pattern(text):
    if text not in _known:
        form = translate(text.decode("latin-1")).encode("latin-1") if isinstance(text, bytes) else translate(text)
        _known[text] = _re.compile(form)
    return _known[text]


def fnmatchcase(name, pat):
    return _pattern(pat).match(name) is not None


fnmatch = fnmatchcase


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]
