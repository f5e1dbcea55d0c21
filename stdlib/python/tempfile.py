"""The module tempfile: files and directories for a while, under names that nothing has yet."""

import io as _io
import os as _os
import random as _random
import shutil as _shutil
import time as _time
from types import GenericAlias as _GenericAlias

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
           "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000     # names that are tried before it is given up
template = "tmp"
tempdir = None      # a program may set it


# Places and names

def gettempprefix():
    return template


def gettempprefixb():
    return _os.fsencode(template)


def gettempdir():
    """The first directory that is there of those in the environment, the usual ones, and the current one."""
    global tempdir
    if tempdir is None:
        places = [_os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")] + ["/tmp", "/var/tmp", "/usr/tmp", _os.curdir]
        for place in filter(None, places):
            if _os.path.isdir(place):
                tempdir = _os.path.abspath(place)
                break
        else:
            raise FileNotFoundError(2, f"No usable temporary directory found in {places}")
    return _os.fsdecode(tempdir)


def gettempdirb():
    return _os.fsencode(gettempdir())


def _word():
    """Eight letters by chance, others in each process."""
    global _chance
    if _chance is None:
        _chance = _random.Random(_time.time_ns() << 16 ^ _os.getpid())
    return "".join(_chance.choices("abcdefghijklmnopqrstuvwxyz0123456789_", k=8))


_chance = None


def _make(action, suffix, prefix, dir):
    """What an action makes of a new name, and that name: bytes if something of it was given in bytes."""
    kinds = {bytes if isinstance(_os.fspath(part), bytes) else str for part in (suffix, prefix, dir) if part is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    place = gettempdir() if dir is None else _os.fsdecode(dir)
    start = template if prefix is None else _os.fsdecode(prefix)
    end = "" if suffix is None else _os.fsdecode(suffix)
    for _ in range(TMP_MAX):
        path = _os.path.join(place, start + _word() + end)
        try:
            made = action(path)
        except FileExistsError:
            continue
        return made, _os.fsencode(path) if bytes in kinds else path
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """A new file that only its owner may use: its number and its name."""
    def create(path):
        number = _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL)
        _os.chmod(path, 0o600)
        return number
    number, path = _make(create, suffix, prefix, dir)
    return number, _os.path.abspath(path)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """A new directory that only its owner may use."""
    return _make(lambda path: _os.mkdir(path, 0o700), suffix, prefix, dir)[1]


def mktemp(suffix="", prefix=template, dir=None):
    """A name that nothing has now; another program may take it before this one does."""
    def check(path):
        if _os.path.lexists(path):
            raise FileExistsError
    return _make(check, suffix, prefix, dir)[1]


# Files

_open = []      # named files that are to be removed at the end, if nobody closed them


class _TemporaryFileWrapper:
    """An open file that is removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file, self.name, self.delete = file, name, delete
        if delete:
            if not _open:
                import atexit
                atexit.register(_close_all)
            # Nobody tells when the last one that holds it lets go.
            _open.append(self)

    def close(self):
        self.file.close()
        if self in _open:
            _open.remove(self)
            if _os.path.lexists(self.name):
                _os.unlink(self.name)

    def __getattr__(self, name):
        file = self.__dict__.get("file")
        if file is None:
            raise AttributeError(name)
        return getattr(file, name)

    def __iter__(self):
        return iter(self.file)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *details):
        self.close()

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object of {self.file!r}>"


def _close_all():
    for wrapper in _open[:]:
        try:
            wrapper.close()
        except OSError:
            pass


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None):
    """A new open file, which is removed when it is closed unless `delete` is false."""
    exclusive = mode.translate({ord("w"): "x", ord("a"): "x"})
    file, path = _make(lambda path: _io.open(_os.path.abspath(path), exclusive, buffering, encoding, errors, newline), suffix, prefix, dir)
    return _TemporaryFileWrapper(file, _os.path.abspath(path), delete)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """A new open file whose name is nobody's business."""
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, True, errors=errors)


class SpooledTemporaryFile:
    """A file that is in memory until it is larger than `max_size`, or until its number is asked for."""

    _rolled = False
    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        self._max_size = max_size
        self._arguments = {"mode": mode, "buffering": buffering, "encoding": encoding, "newline": newline, "suffix": suffix,
                           "prefix": prefix, "dir": dir, "errors": errors}
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding or "utf-8", errors=errors, newline=newline)

    def rollover(self):
        """Go over to a file on the disk."""
        if self._rolled:
            return
        memory, place = self._file, self._file.tell()
        self._file = TemporaryFile(**self._arguments)
        memory.seek(0)
        self._file.write(memory.read())
        self._file.seek(place)
        self._rolled = True

    def _grown(self, result):
        if not self._rolled and 0 < self._max_size < self._file.tell():
            self.rollover()
        return result

    def write(self, s):
        return self._grown(self._file.write(s))

    def writelines(self, iterable):
        return self._grown(self._file.writelines(iterable))

    def truncate(self, size=None):
        if size is not None and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    @property
    def name(self):
        return self._file.name if self._rolled else None

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._arguments["mode"]

    def __getattr__(self, name):
        file = self.__dict__.get("_file")
        if file is None:
            raise AttributeError(name)
        return getattr(file, name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *details):
        self._file.close()


# Directories

class TemporaryDirectory:
    """A new directory, which is removed with all that is in it."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        import atexit
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self.name = mkdtemp(suffix, prefix, dir)
        atexit.register(_shutil.rmtree, self.name, True)

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, self._ignore_cleanup_errors)

    def __enter__(self):
        return self.name

    def __exit__(self, *details):
        self.cleanup()

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"
