"""The module shlex: words as shells have them."""

import re as _re


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words, word, i = [], None, 0
    while i < len(s):
        c = s[i]
        i += 1
        if c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif comments and c == "#" and word is None:
            while i < len(s) and s[i] != "\n":
                i += 1
        elif c in "'\"":
            word = word or ""
            if not posix:
                word += c
            while True:
                if i >= len(s):
                    raise ValueError("No closing quotation")
                d = s[i]
                i += 1
                if d == c:
                    break
                if posix and d == "\\" and c == '"':
                    if i >= len(s):
                        raise ValueError("No escaped character")
                    if s[i] in '"\\':
                        d = s[i]
                        i += 1
                word += d
            if not posix:
                word += c
        elif posix and c == "\\":
            if i >= len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[i]
            i += 1
        else:
            word = (word or "") + c
    if word is not None:
        words.append(word)
    return words


def quote(s):
    if not s:
        return "''"
    if _re.search(r"[^A-Za-z0-9_@%+=:,./-]", s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join([quote(word) for word in split_command])
