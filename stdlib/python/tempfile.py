# The module tempfile.

import io as _io
import os as _os
from random import Random as _Random
from shutil import rmtree as _rmtree

template = "tmp"
tempdir = None
TMP_MAX = 10000
_letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
_chance = None


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    global tempdir
    if tempdir is None:
        for name in ("TMPDIR", "TEMP", "TMP"):
            found = _os.getenv(name)
            if found and _os.path.isdir(found):
                tempdir = _os.path.abspath(found)
                return tempdir
        for found in ("/tmp", "/var/tmp", "/usr/tmp"):
            if _os.path.isdir(found):
                tempdir = found
                return tempdir
        tempdir = _os.getcwd()
    return tempdir


def gettempdirb():
    return gettempdir().encode()


def _candidate():
    global _chance
    if _chance is None:
        import time
        _chance = _Random(time.time_ns() * 65537 + _os.getpid())
    return "".join([_chance.choice(_letters) for i in range(8)])


def _new(suffix, prefix, dir, make):
    given = [part for part in (suffix, prefix, dir) if part is not None]
    isBytes = bool(given) and all([isinstance(part, bytes) for part in given])
    if not isBytes and any([isinstance(part, bytes) for part in given]):
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    suffix = _os.fsdecode(suffix) if suffix is not None else ""
    prefix = _os.fsdecode(prefix) if prefix is not None else template
    dir = _os.fsdecode(dir) if dir is not None else gettempdir()
    for attempt in range(TMP_MAX):
        name = _os.path.abspath(_os.path.join(dir, prefix + _candidate() + suffix))
        try:
            made = make(name)
        except FileExistsError:
            continue
        return made, name.encode() if isBytes else name
    raise FileExistsError(17, "No usable temporary file name found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    return _new(suffix, prefix, dir, lambda name: _os.mkdir(name, 0o700))[1]


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    def make(name):
        number = _os.open(name, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL)
        _os.chmod(name, 0o600)
        return number
    return _new(suffix, prefix, dir, make)


def mktemp(suffix="", prefix=template, dir=None):
    dir = gettempdir() if dir is None else dir
    while True:
        name = _os.path.join(dir, prefix + _candidate() + suffix)
        if not _os.path.lexists(name):
            return name


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete
        self._is_there = True

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self.file.close()
        if self.delete and self._is_there:
            self._is_there = False
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass

    def __iter__(self):
        return iter(self.file)


_left = []


def _remove_all():
    for file in _left:
        try:
            file.close()
        except OSError:
            pass


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None):
    def make(name):
        return _io.open(name, mode.replace("w", "x").replace("a", "x"), buffering, encoding, errors, newline)
    file, name = _new(suffix, prefix, dir, make)
    made = _TemporaryFileWrapper(file, name, delete)
    if delete:
        # Nobody tells when the last one that holds it lets go.
        if not _left:
            import atexit
            atexit.register(_remove_all)
        _left.append(made)
    return made


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)


class SpooledTemporaryFile:
    """A file in memory, until it is too large."""

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        self._largest = max_size
        self._rolled = False
        self._arguments = (mode, buffering, encoding, newline, suffix, prefix, dir)
        self._file = _io.BytesIO() if "b" in mode else _io.StringIO()

    def rollover(self):
        if not self._rolled:
            self._rolled = True
            former = self._file
            self._file = TemporaryFile(*self._arguments)
            self._file.write(former.getvalue())
            self._file.seek(former.tell())

    def write(self, data):
        count = self._file.write(data)
        if not self._rolled and self._largest and self._file.tell() > self._largest:
            self.rollover()
        return count

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self._file.close()

    def __iter__(self):
        return iter(self._file)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self._ignores = ignore_cleanup_errors
        self.name = mkdtemp(suffix, prefix, dir)
        import atexit
        atexit.register(self._clean)

    def _clean(self):
        if self.name is not None and _os.path.exists(self.name):
            _rmtree(self.name, ignore_errors=True)

    def cleanup(self):
        if _os.path.exists(self.name):
            _rmtree(self.name, ignore_errors=self._ignores)

    def __enter__(self):
        return self.name

    def __exit__(self, *details):
        self.cleanup()

    def __repr__(self):
        return "<" + type(self).__name__ + " " + repr(self.name) + ">"
