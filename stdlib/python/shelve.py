"""The module shelve: dictionaries of any objects, pickled in a dictionary of bytes."""

from collections.abc import MutableMapping as _MutableMapping
from io import BytesIO
from pickle import DEFAULT_PROTOCOL, Pickler, Unpickler

__all__ = ["Shelf", "BsdDbShelf", "DbfilenameShelf", "open"]


_ABSENT = object()


def _thawed(data):
    return Unpickler(BytesIO(data)).load()


def _frozen(value, protocol):
    target = BytesIO()
    Pickler(target, protocol).dump(value)
    return target.getvalue()


class _Closed(_MutableMapping):
    """Stands in for the dictionary of a shelf that is closed."""

    def _refuse(self, *args):
        raise ValueError("invalid operation on closed shelf")

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = _refuse

    def __repr__(self):
        return "<Closed Dictionary>"


class Shelf(_MutableMapping):
    """Keeps objects in `dict`; with `writeback` those that were asked for are stored again when it is closed."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict, self.writeback, self.keyencoding = dict, writeback, keyencoding
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        # The objects that the program may have changed, by their keys
        self.cache = {}

    # Entries

    def _raw(self, key):
        return key.encode(self.keyencoding)

    def _remember(self, key, value):
        if self.writeback:
            self.cache[key] = value
        return value

    def __getitem__(self, key):
        found = self.cache.get(key, _ABSENT)
        return self._remember(key, _thawed(self.dict[self._raw(key)])) if found is _ABSENT else found

    def __setitem__(self, key, value):
        self._remember(key, value)
        self.dict[self._raw(key)] = _frozen(value, self._protocol)

    def __delitem__(self, key):
        del self.dict[self._raw(key)]
        self.cache.pop(key, None)

    def __contains__(self, key):
        return self._raw(key) in self.dict

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len(self.dict)

    def __iter__(self):
        for raw in self.dict.keys():
            yield raw.decode(self.keyencoding)

    # The end of a shelf

    def _tell(self, name):
        # Dictionaries in memory have nothing to do when they are stored or closed.
        method = getattr(self.dict, name, None)
        if method is not None:
            method()

    def sync(self):
        for key in list(self.cache) if self.writeback else ():
            self[key] = self.cache[key]
        self.cache.clear()
        self._tell("sync")

    def close(self):
        try:
            self.sync()
            self._tell("close")
        finally:
            self.dict = _Closed()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


class BsdDbShelf(Shelf):
    """For dictionaries that can be gone through from places."""

    def _entry(self, found):
        raw, data = found
        return raw.decode(self.keyencoding), _thawed(data)

    def first(self):
        return self._entry(self.dict.first())

    def last(self):
        return self._entry(self.dict.last())

    def next(self):
        return self._entry(next(self.dict))

    def previous(self):
        return self._entry(self.dict.previous())

    def set_location(self, key):
        return self._entry(self.dict.set_location(key))


class DbfilenameShelf(Shelf):
    """In a database of the package dbm."""

    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        import dbm
        super().__init__(dbm.open(filename, flag), protocol, writeback)


def open(filename, flag="c", protocol=None, writeback=False):
    """The shelf of a file, which is made if there is none."""
    return DbfilenameShelf(filename, flag, protocol, writeback)
