# The module fileinput.

import io as _io
import os as _os
import sys as _sys

_state = None


class FileInput:
    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif files is None:
            files = _sys.argv[1:] or ("-",)
        elif hasattr(files, "__fspath__"):
            files = (files.__fspath__(),)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook and inplace:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")
        self._files = tuple(files) or ("-",)
        self._next = 0
        self._inplace = inplace
        self._backup = backup
        self._mode = mode
        self._hook = openhook
        self._encoding = encoding
        self._errors = errors
        self._file = None
        self._name = None
        self._lineno = 0
        self._filelineno = 0
        self._isstdin = False
        self._output = None
        self._saved = None

    def close(self):
        self.nextfile()
        self._next = len(self._files)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        while True:
            if self._file is None:
                if self._next >= len(self._files):
                    return b"" if "b" in self._mode else ""
                self._open(self._files[self._next])
                self._next += 1
            line = self._file.readline()
            if line:
                self._lineno += 1
                self._filelineno += 1
                return line
            self.nextfile()

    def _open(self, name):
        self._name = name
        self._filelineno = 0
        self._isstdin = name == "-"
        if self._isstdin:
            self._name = "<stdin>"
            self._file = _sys.stdin.buffer if "b" in self._mode else _sys.stdin
        elif self._inplace:
            backup = name + (self._backup or ".bak")
            _os.rename(name, backup)
            self._saved = backup
            self._file = _io.open(backup, self._mode, encoding=self._encoding, errors=self._errors)
            self._output = _io.open(name, "w" + self._mode[1:], encoding=self._encoding, errors=self._errors)
            self._former = _sys.stdout
            _sys.stdout = self._output
        elif self._hook is not None:
            self._file = self._hook(name, self._mode)
        else:
            self._file = _io.open(name, self._mode, encoding=self._encoding, errors=self._errors)

    def nextfile(self):
        if self._output is not None:
            _sys.stdout = self._former
            self._output.close()
            self._output = None
        if self._file is not None and not self._isstdin:
            self._file.close()
        if self._saved is not None and not self._backup:
            try:
                _os.unlink(self._saved)
            except OSError:
                pass
        self._saved = None
        self._file = None
        self._isstdin = False
        self._filelineno = 0

    def filename(self):
        return self._name

    def lineno(self):
        return self._lineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        try:
            return self._file.fileno()
        except (AttributeError, ValueError):
            return -1

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    global _state
    if _state is not None and _state._file is not None:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def _active():
    if _state is None:
        raise RuntimeError("no active input()")
    return _state


def close():
    global _state
    former = _state
    _state = None
    if former is not None:
        former.close()


def nextfile():
    return _active().nextfile()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def fileno():
    return _active().fileno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


def hook_encoded(encoding, errors=None):
    return lambda name, mode: _io.open(name, mode, encoding=encoding, errors=errors)
