"""The module fnmatch: names and patterns as shells have them."""

import re as _re


def translate(pattern):
    result, i = "", 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c == "*":
            if not result.endswith(".*"):
                result += ".*"
        elif c == "?":
            result += "."
        elif c == "[":
            end = i
            if pattern[end:end + 1] == "!":
                end += 1
            if pattern[end:end + 1] == "]":
                end += 1
            while end < len(pattern) and pattern[end] != "]":
                end += 1
            if end >= len(pattern):
                result += "\\["
            else:
                inner = pattern[i:end].replace("\\", "\\\\")
                i = end + 1
                if inner[0] == "!":
                    inner = "^" + inner[1:]
                elif inner[0] in "^[":
                    inner = "\\" + inner
                result += "[" + inner + "]"
        else:
            result += _re.escape(c)
    return "(?s:" + result + ")\\Z"


_known = {}


def _pattern(text):
    if text not in _known:
        _known[text] = _re.compile(translate(text)[4:-3].join(("(?:", ")$")), _re.DOTALL)
    return _known[text]


def fnmatchcase(name, pat):
    return _pattern(pat).fullmatch(name) is not None


fnmatch = fnmatchcase


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]
