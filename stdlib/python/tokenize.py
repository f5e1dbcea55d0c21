"""The module tokenize: the tokens of a source text, with their places, comments and line ends."""

import re as _re
from builtins import open as _open
from collections import namedtuple as _namedtuple

import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo"]

cookie_re = _re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
blank_re = _re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)")


class TokenInfo(_namedtuple("TokenInfo", "type string start end line")):
    def __repr__(self):
        return "TokenInfo(type=%s, string=%r, start=%r, end=%r, line=%r)" % ("%d (%s)" % (self.type, tok_name[self.type]), self.string, self.start, self.end, self.line)

    @property
    def exact_type(self):
        return EXACT_TOKEN_TYPES.get(self.string, self.type) if self.type == OP else self.type


class TokenError(Exception):
    pass


class StopTokenizing(Exception):
    pass


_space = r"[ \f\t]*"
_comment = r"#[^\r\n]*"
_name = r"\w+"
_number = (r"(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
           r"|[0-9](?:_?[0-9])*[eE][-+]?[0-9](?:_?[0-9])*[jJ]?|[0-9](?:_?[0-9])*[jJ]"
           r"|0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:0(?:_?0)*|[1-9](?:_?[0-9])*)")
_prefix = r"(?:[bB][rR]?|[rR][bBfF]?|[uU]|[fF][rR]?)?"
_triple = _prefix + r"(?:'''|\"\"\")"
# A string in one line, or its part before a backslash at the end of the line.
_string = _prefix + r"(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)|\"[^\n\"\\]*(?:\\.[^\n\"\\]*)*(?:\"|\\\r?\n))"
_sign = "|".join([_re.escape(sign) for sign in sorted(EXACT_TOKEN_TYPES, reverse=True)])
_any = _re.compile(_space + "(" + r"\\\r?\n|\Z" + "|" + _comment + "|" + _triple + "|" + _number + "|" + r"\r?\n" + "|" + _sign + "|" + _string + "|" + _name + ")")
_triple_start = _re.compile(_triple)
_string_start = _re.compile(_prefix + "['\"]")
_ends = {"'": _re.compile(r"[^'\\]*(?:\\.[^'\\]*)*'", _re.S), '"': _re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', _re.S),
         "'''": _re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", _re.S), '"""': _re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', _re.S)}
_tabsize = 8


def _column(line, end):
    """The column at which a line begins, and the place of its first sign."""
    column = place = 0
    while place < end:
        c = line[place]
        if c == " ":
            column += 1
        elif c == "\t":
            column = (column // _tabsize + 1) * _tabsize
        elif c == "\f":
            column = 0
        else:
            break
        place += 1
    return column, place


def _scan(readline, encoding):
    depth = number = 0
    isContinued = False
    # What has come of a string over several lines, where it begins, what ends it, its lines, and whether each line needs a backslash.
    text, text_start, text_end, text_lines, needsMark = "", None, None, "", False
    indents = [0]
    if encoding is not None:
        yield TokenInfo(ENCODING, "utf-8" if encoding == "utf-8-sig" else encoding, (0, 0), (0, 0), "")
    last = line = ""
    while True:
        last = line
        try:
            line = readline()
        except StopIteration:
            line = ""
        if encoding is not None and not isinstance(line, str):
            line = line.decode(encoding)
        number += 1
        place, end = 0, len(line)
        if text_start is not None:
            if not line:
                raise TokenError("EOF in multi-line string", text_start)
            found = text_end.match(line)
            if found:
                place = found.end()
                yield TokenInfo(STRING, text + line[:place], text_start, (number, place), text_lines + line)
                text_start = None
            elif needsMark and line[-2:] != "\\\n" and line[-3:] != "\\\r\n":
                yield TokenInfo(ERRORTOKEN, text + line, text_start, (number, len(line)), text_lines)
                text_start = None
                continue
            else:
                text += line
                text_lines += line
                continue
        elif depth == 0 and not isContinued:
            if not line:
                break
            column, place = _column(line, end)
            if place == end:
                break
            if line[place] in "#\r\n":
                if line[place] == "#":
                    comment = line[place:].rstrip("\r\n")
                    yield TokenInfo(COMMENT, comment, (number, place), (number, place + len(comment)), line)
                    place += len(comment)
                yield TokenInfo(NL, line[place:], (number, place), (number, end), line)
                continue
            if column > indents[-1]:
                indents.append(column)
                yield TokenInfo(INDENT, line[:place], (number, 0), (number, place), line)
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError("unindent does not match any outer indentation level", ("<tokenize>", number, place, line))
                indents.pop()
                yield TokenInfo(DEDENT, "", (number, place), (number, place), line)
        else:
            if not line:
                raise TokenError("EOF in multi-line statement", (number, 0))
            isContinued = False
        while place < end:
            found = _any.match(line, place)
            if not found:
                yield TokenInfo(ERRORTOKEN, line[place], (number, place), (number, place + 1), line)
                place += 1
                continue
            start, place = found.span(1)
            if start == place:
                continue
            word, first = line[start:place], line[start]
            at, to = (number, start), (number, place)
            if first in "0123456789" or first == "." and word != "." and word != "...":
                yield TokenInfo(NUMBER, word, at, to, line)
            elif first in "\r\n":
                yield TokenInfo(NL if depth else NEWLINE, word, at, to, line)
            elif first == "#":
                yield TokenInfo(COMMENT, word, at, to, line)
            elif _triple_start.fullmatch(word):
                text_end = _ends[word[-3:]]
                found = text_end.match(line, place)
                if found:
                    place = found.end()
                    yield TokenInfo(STRING, line[start:place], at, (number, place), line)
                else:
                    text_start, text, text_lines, needsMark = at, line[start:], line, False
                    break
            elif _string_start.match(word):
                if word[-1] == "\n":
                    text_end = _ends[_string_start.match(word).group()[-1]]
                    text_start, text, text_lines, needsMark = at, line[start:], line, True
                    break
                yield TokenInfo(STRING, word, at, to, line)
            elif first.isidentifier():
                yield TokenInfo(NAME, word, at, to, line)
            elif first == "\\":
                isContinued = True
            else:
                if first in "([{":
                    depth += 1
                elif first in ")]}":
                    depth -= 1
                yield TokenInfo(OP, word, at, to, line)
    if last and last[-1] not in "\r\n" and not last.strip().startswith("#"):
        yield TokenInfo(NEWLINE, "", (number - 1, len(last)), (number - 1, len(last) + 1), "")
    for indent in indents[1:]:
        yield TokenInfo(DEDENT, "", (number, 0), (number, 0), "")
    yield TokenInfo(ENDMARKER, "", (number, 0), (number, 0), "")


def detect_encoding(readline):
    """The encoding that a source says it has, and the lines that were read to find it."""
    def next_line():
        try:
            return readline()
        except StopIteration:
            return b""

    def declared(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            raise SyntaxError("invalid or missing encoding declaration")
        found = cookie_re.match(text)
        if not found:
            return None
        name = found.group(1)
        short = name[:12].lower().replace("_", "-")
        if short == "utf-8" or short.startswith("utf-8-"):
            name = "utf-8"
        elif short in ("latin-1", "iso-8859-1", "iso-latin-1") or short.startswith(("latin-1-", "iso-8859-1-", "iso-latin-1-")):
            name = "iso-8859-1"
        try:
            "".encode(name)
        except LookupError:
            raise SyntaxError("unknown encoding: " + name)
        if hasMark:
            if name != "utf-8":
                raise SyntaxError("encoding problem: utf-8")
            name += "-sig"
        return name

    hasMark = False
    default = "utf-8"
    first = next_line()
    if first.startswith(b"\xef\xbb\xbf"):
        hasMark = True
        first = first[3:]
        default = "utf-8-sig"
    if not first:
        return default, []
    name = declared(first)
    if name:
        return name, [first]
    if not blank_re.match(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    name = declared(second)
    return name or default, [first, second]


def open(filename):
    """Opens a source for reading, in the encoding that it says."""
    with _open(filename, "rb") as file:
        encoding, lines = detect_encoding(file.readline)
    return _open(filename, encoding=encoding)


def tokenize(readline):
    encoding, lines = detect_encoding(readline)
    waiting = list(lines)

    def next_line():
        return waiting.pop(0) if waiting else readline()
    return _scan(next_line, encoding)


def generate_tokens(readline):
    return _scan(readline, None)


def untokenize(iterable):
    """A source with these tokens. Those of five parts keep their places; those of two get blanks between them."""
    parts = []
    row, column = 1, 0
    encoding = None
    tokens = iter(iterable)
    indents = []
    isStart = False
    for item in tokens:
        if len(item) == 2:
            _join(parts, item, tokens, isStart or not parts)
            break
        kind, text, start, end, line = item
        if kind == ENCODING:
            encoding = text
            continue
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            row, column = end
            continue
        if kind in (NEWLINE, NL):
            isStart = True
        elif isStart and indents:
            if start[1] >= len(indents[-1]):
                parts.append(indents[-1])
                column = len(indents[-1])
            isStart = False
        if start[0] < row or start[0] == row and start[1] < column:
            raise ValueError("start (%d,%d) precedes previous end (%d,%d)" % (start[0], start[1], row, column))
        if start[0] > row:
            parts.append("\\\n" * (start[0] - row))
            column = 0
        if start[1] > column:
            parts.append(" " * (start[1] - column))
        parts.append(text)
        row, column = end
        if kind in (NEWLINE, NL):
            row += 1
            column = 0
    else:
        item = None
    if item is not None and len(item) == 2 and item[0] == ENCODING:
        encoding = item[1]
    made = "".join(parts)
    return made.encode(encoding) if encoding is not None else made


def _join(parts, first, tokens, isStart):
    indents = []
    wasText = False
    if first[0] in (NEWLINE, NL):
        isStart = True
    pending = [first] if first[0] != ENCODING else []
    for item in _chain(pending, tokens):
        kind, text = item[:2]
        if kind == ENCODING:
            continue
        if kind in (NAME, NUMBER):
            text += " "
        # Strings that follow each other have a blank between them.
        if kind == STRING:
            if wasText:
                text = " " + text
            wasText = True
        else:
            wasText = False
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            isStart = True
        elif isStart and indents:
            parts.append(indents[-1])
            isStart = False
        parts.append(text)


def _chain(first, rest):
    yield from first
    yield from rest
