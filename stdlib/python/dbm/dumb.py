"""The module dbm.dumb: a database in two files. NAME.dat has the values, each at a multiple of the block size; NAME.dir has a line
for each key: the key, and where its value is and how long. The keys are in memory while it is open."""

import ast as _ast
import collections.abc as _abc
import contextlib as _contextlib
import io as _io
import os as _os

__all__ = ["error", "open"]

_BLOCK = 512
error = OSError


def _blocks(size):
    # How many blocks so many octets need
    return -(-size // _BLOCK)


def _octets(given, what):
    if isinstance(given, str):
        return given.encode("utf-8")
    if isinstance(given, (bytes, bytearray)):
        return bytes(given)
    raise TypeError(f"{what} must be bytes or strings")


class _Files:
    """The two files of a database, and the old list of its keys."""

    def __init__(self, base, mode):
        base = _os.fsencode(base)
        self.values, self.keys, self.old_keys = base + b".dat", base + b".dir", base + b".bak"
        self.mode = mode

    def remove(self):
        for path in filter(_os.path.exists, (self.values, self.keys, self.old_keys)):
            _os.remove(path)

    def permit(self, path):
        with _contextlib.suppress(OSError):
            _os.chmod(path, self.mode)

    def make(self):
        with _io.open(self.values, "wb"):
            pass
        self.permit(self.values)

    def read_places(self):
        with _io.open(self.keys, encoding="latin-1") as lines:
            entries = [_ast.literal_eval(line.rstrip()) for line in lines]
        return {key.encode("latin-1"): place for key, place in entries}

    def write_places(self, places):
        for act, paths in ((_os.remove, (self.old_keys,)), (_os.rename, (self.keys, self.old_keys))):
            with _contextlib.suppress(OSError):
                act(*paths)
        with _io.open(self.keys, "w", encoding="latin-1") as lines:
            lines.writelines([f"{key.decode('latin-1')!r}, {place!r}\n" for key, place in places.items()])
        self.permit(self.keys)

    def read(self, start, size):
        with _io.open(self.values, "rb") as file:
            file.seek(start)
            return file.read(size)

    def write(self, value, start=None):
        # Writes a value there, or in new blocks at the end; where it is then.
        with _io.open(self.values, "rb+") as file:
            if start is None:
                end = file.seek(0, 2)
                start = _blocks(end) * _BLOCK
                file.write(bytes(start - end))
            file.seek(start)
            file.write(value)
        return start, len(value)


class _Database(_abc.MutableMapping):
    """Keys and values of octets; texts are encoded. Places of values, by the keys, are None when it is closed."""

    def __init__(self, filebasename, mode, flag="c"):
        self._files = files = _Files(filebasename, mode)
        self._may_write, self._has_news, self._places = flag != "r", False, None
        may_make = flag in ("c", "n")
        if flag == "n":
            files.remove()
        if not _os.path.exists(files.values):
            if not may_make:
                raise FileNotFoundError(2, "No such file or directory", files.values)
            files.make()
        try:
            places = files.read_places()
        except FileNotFoundError:
            if not may_make:
                raise
            places, self._has_news = {}, True
        self._places = places

    def _open(self):
        # The places, of a database that is not closed
        if self._places is None:
            raise error("DBM object has already been closed")
        return self._places

    def _open_for(self, key):
        # The places and the key, where something is to be changed
        if not self._may_write:
            raise error("The database is opened for reading only")
        key = _octets(key, "keys")
        return self._open(), key

    @staticmethod
    def _sought(key):
        return key.encode("utf-8") if isinstance(key, str) else key

    def __getitem__(self, key):
        start, size = self._open()[self._sought(key)]
        return self._files.read(start, size)

    def __setitem__(self, key, value):
        places, key = self._open_for(key)
        value = _octets(value, "values")
        start, size = places.get(key, (None, 0))
        # A value stays where it was if it fits into the blocks of the old one.
        if _blocks(len(value)) > _blocks(size):
            start = None
        self._has_news = True
        places[key] = self._files.write(value, start)

    def __delitem__(self, key):
        places, key = self._open_for(key)
        places.pop(key)
        self._has_news = True
        self.sync()

    def __contains__(self, key):
        return self._sought(key) in self._open()

    def __iter__(self):
        return iter(self._open())

    iterkeys = __iter__

    def __len__(self):
        return len(self._open())

    def keys(self):
        return [*self._open()]

    def items(self):
        return [(key, self._files.read(*place)) for key, place in self._open().items()]

    def sync(self):
        """Writes the list of keys, if it is another one than that of the file."""
        if self._has_news and self._places is not None:
            self._files.write_places(self._places)
            self._has_news = False

    def close(self):
        try:
            self.sync()
        finally:
            self._places = None

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def open(file, flag="c", mode=0o666):
    """A database: `r` reads, `w` writes what is there, `c` makes it if there is none, `n` makes it anew."""
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(file, mode & ~_umask(), flag)


def _umask():
    try:
        mask = _os.umask(0)
    except (AttributeError, OSError, NotImplementedError):
        return 0o022
    _os.umask(mask)
    return mask
