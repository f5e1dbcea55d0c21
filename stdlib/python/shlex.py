"""The module shlex: words as shells have them."""

import io as _io
import string as _string
import sys as _sys
from collections import deque as _deque

__all__ = ["shlex", "split", "quote", "join"]

_ASCII_WORD = _string.ascii_letters + _string.digits + "_"
_LATIN_LETTERS = "".join(filter(str.isalpha, map(chr, range(0xC0, 0x100))))
_HARMLESS = frozenset(_ASCII_WORD + "@%+=:,./-")


def _stream(source):
    return _io.StringIO(source) if isinstance(source, str) else source


class shlex:
    """Words and marks of a text, one after the other. Which characters mean what is in attributes that may be changed."""

    commenters = "#"
    whitespace = " \t\r\n"
    quotes = "'\""
    escape = "\\"
    escapedquotes = '"'
    whitespace_split = False
    debug = 0
    source = None

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            instream, infile = _sys.stdin, None
        self.instream, self.infile, self.lineno = _stream(instream), infile, 1
        self.posix = posix
        self.eof = None if posix else ""
        marks = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        self._punctuation_chars = marks
        letters = _ASCII_WORD + (_LATIN_LETTERS if posix else "")
        self.wordchars = "".join([c for c in letters + "~-./*?=" if c not in marks]) if marks else letters
        self.state = " "            # None at the end of a stream
        self.token = ""             # what is read of a word; a program may look at it when an error came
        self.pushback = _deque()    # whole tokens that come next
        self._returned = []         # characters that come next, the last one first
        self.filestack = _deque()   # the streams outside of this one

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Give a token back."""
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Read another stream to its end before the rest of this one."""
        outside = self.infile, self.instream, self.lineno
        self.filestack.appendleft(outside)
        self.instream, self.infile, self.lineno = _stream(newstream), newfile, 1

    def pop_source(self):
        self.instream.close()
        self.state = " "
        self.infile, self.instream, self.lineno = self.filestack.popleft()

    def sourcehook(self, newfile):
        """The name and the stream of a file that the text names to be read in its place."""
        import os
        name = newfile[1:-1] if newfile.startswith('"') else newfile
        if isinstance(self.infile, str):
            name = os.path.join(os.path.dirname(self.infile), name)
        return name, open(name)

    def error_leader(self, infile=None, lineno=None):
        name = self.infile if infile is None else infile
        line = self.lineno if lineno is None else lineno
        return f'"{name}", line {line}: '

    def get_token(self):
        """The next token after what was given back, with named sources followed."""
        while not self.pushback:
            found = self.read_token()
            if found == self.eof and self.filestack:
                self.pop_source()
            elif self.source is not None and found == self.source:
                opened = self.sourcehook(self.read_token())
                if opened:
                    name, stream = opened
                    self.push_source(stream, name)
            else:
                return found
        return self.pushback.popleft()

    def __iter__(self):
        return self

    def __next__(self):
        found = self.get_token()
        if found != self.eof:
            return found
        raise StopIteration

    # A token is read by what it begins with: a comment and whitespace before it are skipped, then it is a run of marks, one quoted
    # text (only outside of posix mode, where quotes stay and end the token), a single other character, or a word.

    def read_token(self):
        """The next token of the stream itself."""
        self.token = ""
        c = self._after_blanks()
        if not c:
            return None if self.posix else ""
        if not (c in self.wordchars or self.posix and c in self.escape):
            if c in self._punctuation_chars:
                return self._finish(self._read_marks(c))
            if c in self.quotes:
                if not self.posix:
                    self.token = c
                    self._read_quoted(c)
                    return self._finish(self.token + c)
            elif not self.whitespace_split:
                return c
        quoted = self._read_word(c)
        return self._finish(self.token if self.token or quoted or not self.posix else None)

    def _finish(self, result):
        self.token = ""
        return result

    def _next(self):
        c = self._returned.pop() if self._returned else self.instream.read(1)
        if c == "\n":
            self.lineno += 1
        elif not c:
            self.state = None
        return c

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _after_blanks(self):
        """The first character of the next token, empty at the end of the stream."""
        while self.state is not None:
            c = self._next()
            if c in self.commenters and c:
                self._skip_comment()
            elif c not in self.whitespace:
                return c
        return ""

    def _read_marks(self, c):
        self.token = c
        while (c := self._next()) and c not in self.whitespace:
            if c in self.commenters:
                self._skip_comment()
                if self.posix:
                    break
            elif c in self._punctuation_chars:
                self.token += c
            else:
                self._returned.append(c)
                break
        return self.token

    def _read_word(self, c):
        """Read a word that begins with `c` into the buffer. True if some of it was quoted, so that it may be empty."""
        quoted = False
        while c and c not in self.whitespace:
            if c in self.commenters:
                self._skip_comment()
                if self.posix:
                    break
            elif self.posix and c in self.quotes:
                quoted = True
                self._read_quoted(c)
            elif self.posix and c in self.escape:
                self.token += self._required("No escaped character")
            elif c in self.wordchars or c in self.quotes or self.whitespace_split and c not in self._punctuation_chars:
                self.token += c
            else:
                if self._punctuation_chars:
                    self._returned.append(c)
                else:
                    self.push_token(c)
                break
            c = self._next()
        return quoted

    def _read_quoted(self, quote):
        """Read up to the second quote. An escape in it stays, unless it stands before itself or the quote."""
        escapes = self.escape if self.posix and quote in self.escapedquotes else ""
        while (c := self._required("No closing quotation")) != quote:
            if c in escapes:
                escaped = self._required("No escaped character")
                c = escaped if escaped == c or escaped == quote else c + escaped
            self.token += c

    def _required(self, complaint):
        c = self._next()
        if not c:
            raise ValueError(complaint)
        return c


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        import warnings
        warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    words.commenters = words.commenters if comments else ""
    return list(words)


def quote(s):
    """A text as one word of a shell: as it is, or between single quotes, with each single quote between double ones."""
    if not s or not _HARMLESS.issuperset(s):
        pieces = s.split("'") if s else [""]
        return "'" + "'\"'\"'".join(pieces) + "'"
    return s


def join(split_command):
    return " ".join(map(quote, split_command))
