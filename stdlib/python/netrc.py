"""The module netrc: files that say with which name and password to log in where."""

import os as _os

__all__ = ["netrc", "NetrcParseError"]


class NetrcParseError(Exception):
    """What is wrong in a file, and where."""

    def __init__(self, msg, filename=None, lineno=None):
        self.msg, self.filename, self.lineno = msg, filename, lineno
        super().__init__(msg)

    def __str__(self):
        return f"{self.msg} ({self.filename}, line {self.lineno})"


class _Words:
    # The words of a text: quoted ones may have spaces, a backslash takes the next character as it is.

    def __init__(self, text):
        self.text, self.place, self.line = text, 0, 1
        self.returned = []

    def character(self):
        c = self.text[self.place:self.place + 1]
        self.place += 1
        if c == "\n":
            self.line += 1
        return c

    def rest_of_line(self):
        c = self.character()
        start = self.place - 1
        while c and c != "\n":
            c = self.character()
        return self.text[start:self.place]

    def word(self):
        if self.returned:
            return self.returned.pop()
        c = self.character()
        while c and c in "\n\t\r ":
            c = self.character()
        letters = ""
        if c == '"':
            c = self.character()
            while c and c != '"':
                letters += self.character() if c == "\\" else c
                c = self.character()
            return letters
        while c and c not in "\n\t\r ":
            letters += self.character() if c == "\\" else c
            c = self.character()
        if c == "\n":
            # The end of the line is still to be seen by what asks for the rest of it.
            self.place -= 1
            self.line -= 1
        return letters


class netrc:
    def __init__(self, file=None):
        self.hosts, self.macros = {}, {}
        is_default = file is None
        if is_default:
            file = _os.path.join(_os.path.expanduser("~"), ".netrc")
        try:
            with open(file, encoding="utf-8") as opened:
                text = opened.read()
        except UnicodeDecodeError:
            with open(file, encoding="locale") as opened:
                text = opened.read()
        self._parse(str(file) if not isinstance(file, str) else file, _Words(text))

    def _parse(self, file, words):
        while True:
            word = words.word()
            if not word:
                return
            if word[0] == "#":
                words.rest_of_line()
                continue
            if word == "machine":
                name = words.word()
            elif word == "default":
                name = "default"
            elif word == "macdef":
                self._macro(file, words)
                continue
            else:
                raise NetrcParseError("bad toplevel token %r" % word, file, words.line)
            if not name:
                raise NetrcParseError("missing %r name" % word, file, words.line)
            self._entry(file, words, name)

    def _macro(self, file, words):
        name = words.word()
        words.rest_of_line()
        self.macros[name] = lines = []
        while True:
            line = words.rest_of_line()
            if not line:
                raise NetrcParseError("Macro definition missing null line terminator.", file, words.line)
            if line == "\n":
                return
            lines.append(line)

    def _entry(self, file, words, name):
        found = {"login": "", "account": "", "password": ""}
        self.hosts[name] = ("", "", "")
        while True:
            word = words.word()
            if word.startswith("#"):
                words.rest_of_line()
                continue
            if word in ("", "machine", "default", "macdef"):
                words.returned.append(word)
                self.hosts[name] = (found["login"], found["account"], found["password"])
                return
            if word == "user":
                word = "login"
            if word not in found:
                raise NetrcParseError("bad follower token %r" % word, file, words.line)
            found[word] = words.word()

    def authenticators(self, host):
        """Login, account and password for a host; those of `default` if it is not named."""
        return self.hosts.get(host) or self.hosts.get("default")

    def __repr__(self):
        lines = []
        for host, (login, account, password) in self.hosts.items():
            lines.append(f"machine {host}\n\tlogin {login}\n" + (f"\taccount {account}\n" if account else "") + f"\tpassword {password}\n")
        for name, macro in self.macros.items():
            lines.append(f"macdef {name}\n" + "".join(macro) + "\n")
        return "".join(lines)
