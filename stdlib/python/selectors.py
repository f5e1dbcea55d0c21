"""The module selectors: waiting for several files, over the module select."""

import collections.abc as _abc
import select as _select
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod
from collections import namedtuple as _namedtuple

EVENT_READ, EVENT_WRITE = _EVENTS = 1, 2

SelectorKey = _namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


def _unknown(file):
    return KeyError(f"{file!r} is not registered")


def _descriptor(file):
    # The number that the system has for a file, which may be given as the number itself.
    number = file
    if not isinstance(file, int):
        try:
            number = int(file.fileno())
        except (ValueError, TypeError, AttributeError):
            number = None
    if number is None:
        raise ValueError(f"Invalid file object: {file!r}")
    if number < 0:
        raise ValueError(f"Invalid file descriptor: {number}")
    return number


class _Table(_abc.Mapping):
    """The keys of a selector: kept by numbers, and asked for by files or by numbers."""

    def __init__(self):
        self.rows = {}

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, file):
        row = self.rows.get(self.number(file))
        if row is None:
            raise _unknown(file)
        return row

    def number(self, file):
        # A file that has been closed since is still known by itself.
        try:
            return _descriptor(file)
        except ValueError:
            known = [row.fd for row in self.rows.values() if row.fileobj is file]
            if not known:
                raise
            return known[0]


class BaseSelector(metaclass=_ABCMeta):
    """What every selector has; the four that are abstract are what a kind of waiting has to add."""

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        """Nothing is held by a selector that does not say so."""

    @_abstractmethod
    def get_map(self):
        """The keys by their files; None once the selector is closed."""
        raise NotImplementedError("get_map")

    def get_key(self, fileobj):
        known = self.get_map()
        if known is None:
            raise RuntimeError("Selector is closed")
        key = known.get(fileobj)
        if key is None:
            raise _unknown(fileobj)
        return key

    @_abstractmethod
    def select(self, timeout=None):
        """Pairs of a key and the events that have come."""
        raise NotImplementedError("select")

    @_abstractmethod
    def register(self, fileobj, events, data=None):
        """Begins to watch a file."""
        raise NotImplementedError("register")

    @_abstractmethod
    def unregister(self, fileobj):
        """Ends to watch a file."""
        raise NotImplementedError("unregister")

    def modify(self, fileobj, events, data=None):
        # It becomes the last of the files.
        self.unregister(fileobj)
        return self.register(fileobj, events, data)


class SelectSelector(BaseSelector):
    def __init__(self):
        self._table = _Table()
        self._is_open = True

    def get_map(self):
        return self._table if self._is_open else None

    def close(self):
        self._is_open = False
        self._table.rows.clear()

    def register(self, fileobj, events, data=None):
        if events not in (EVENT_READ, EVENT_WRITE, EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        number = self._table.number(fileobj)
        made = SelectorKey(fileobj, number, events, data)
        if self._table.rows.setdefault(number, made) is not made:
            raise KeyError(f"{fileobj!r} (FD {number}) is already registered")
        return made

    def unregister(self, fileobj):
        key = self._table[fileobj]
        return self._table.rows.pop(key.fd)

    def modify(self, fileobj, events, data=None):
        old = self._table[fileobj]
        if old.events != events:
            return super().modify(fileobj, events, data)
        if old.data == data:
            return old
        # Other data alone leave the key in its place.
        self._table.rows[old.fd] = changed = old._replace(data=data)
        return changed

    def select(self, timeout=None):
        rows = self._table.rows
        watched = [[number for number, row in rows.items() if row.events & event] for event in _EVENTS]
        came = _select.select(*watched, [], None if timeout is None else max(timeout, 0))
        ready = {}
        for event, numbers in zip(_EVENTS, came):
            for number in numbers:
                ready[number] = ready.get(number, 0) | event
        # Another thread may have taken some out meanwhile.
        return [(rows[number], events) for number, events in ready.items() if number in rows]


class PollSelector(SelectSelector):
    pass


class EpollSelector(SelectSelector):
    def fileno(self):
        raise OSError(38, "there is no epoll")


DefaultSelector = EpollSelector
