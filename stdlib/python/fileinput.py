# The module fileinput: the lines of several files one after the other, as those of one.

import io as _io
import os as _os
import sys as _sys
import types as _types

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput",
           "hook_compressed", "hook_encoded"]


class _Source:
    # One file that is being read. What has to be done when it is left is in `steps`.
    def __init__(self, name, file, steps=(), is_standard=False):
        self.name = name
        self.file = file
        self.steps = steps
        self.is_standard = is_standard
        self.line_number = 0

    def leave(self):
        # All steps are done, even if one of them fails.
        steps, self.steps = list(self.steps), ()
        try:
            while steps:
                steps.pop(0)()
        finally:
            for step in steps:
                step()


class FileInput:
    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if files is None:
            files = _sys.argv[1:]
        elif isinstance(files, str) or hasattr(files, "__fspath__"):
            files = (_os.fspath(files),)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook is not None:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._files = tuple(files) or ("-",)
        self._inplace = inplace
        self._backup = backup
        self._mode = mode
        self._hook = openhook
        self._coding = {} if mode == "rb" else {"encoding": encoding, "errors": errors}
        self._source = self._last = self._file = None
        self._count = 0

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    __class_getitem__ = classmethod(_types.GenericAlias)

    def close(self):
        self._files = ()
        self.nextfile()

    def nextfile(self):
        """Leaves the file that is read; the next line is that of the next one."""
        source, self._source, self._file = self._source, None, None
        if source is not None:
            source.line_number = 0
            source.leave()

    def readline(self):
        while self._file is not None or self._files:
            if self._file is None:
                name, *others = self._files
                self._files = tuple(others)
                self._source = self._last = self._opened(name)
                self._file = self._source.file
            line = self._file.readline()
            if line:
                self._count += 1
                self._source.line_number += 1
                return line
            self.nextfile()
        return b"" if self._mode == "rb" else ""

    def _opened(self, name):
        if name == "-":
            return _Source("<stdin>", _sys.stdin if self._mode == "r" else getattr(_sys.stdin, "buffer", _sys.stdin), (), True)
        if self._inplace:
            return self._opened_in_place(name)
        if self._hook is None:
            file = _io.open(name, self._mode, **self._coding)
        elif any(self._coding.values()):
            # Only hooks that know of codings are told.
            file = self._hook(name, self._mode, **self._coding)
        else:
            file = self._hook(name, self._mode)
        return _Source(name, file, (file.close,))

    def _opened_in_place(self, name):
        # The file gets another name, and what is printed becomes its new content.
        aside = _os.fspath(name) + (self._backup or ".bak")
        try:
            _os.unlink(aside)
        except OSError:
            pass
        _os.rename(name, aside)
        file = _io.open(aside, self._mode, **self._coding)
        output = _io.open(name, self._mode.replace("r", "w"), **self._coding)
        usual, _sys.stdout = _sys.stdout, output
        def restore():
            _sys.stdout = usual
        def remove():
            if not self._backup:
                try:
                    _os.unlink(aside)
                except OSError:
                    pass
        return _Source(name, file, (restore, output.close, file.close, remove))

    def filename(self):
        return None if self._last is None else self._last.name

    def lineno(self):
        return self._count

    def filelineno(self):
        return 0 if self._last is None else self._last.line_number

    def fileno(self):
        if self._file is not None:
            try:
                return self._file.fileno()
            except ValueError:
                pass
        return -1

    def isfirstline(self):
        return self.filelineno() == 1

    def isstdin(self):
        return self._source is not None and self._source.is_standard


# The one that is read by the functions.
_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """Starts to read files, by default those that the command line names."""
    global _state
    if _state is not None and _state._file is not None:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    global _state
    former, _state = _state, None
    if former is not None:
        former.close()


def _current(method):
    # A function that asks the one that is read.
    def ask():
        if not _state:
            raise RuntimeError("no active input()")
        return getattr(_state, method)()
    ask.__name__ = ask.__qualname__ = method
    return ask


nextfile, filename, lineno, filelineno, fileno, isfirstline, isstdin = map(
    _current, ("nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin"))


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens files that are compressed, too, known by the ends of their names."""
    end = _os.path.splitext(filename)[1]
    if end == ".gz":
        import gzip
        file = gzip.open(filename, mode)
    elif end == ".bz2":
        import bz2
        file = bz2.BZ2File(filename, mode)
    else:
        return open(filename, mode, encoding=encoding, errors=errors)
    return file if "b" in mode else _io.TextIOWrapper(file, encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    return lambda name, mode: _io.open(name, mode, encoding=encoding, errors=errors)
