"""The module multiprocessing.sharedctypes: numbers and arrays that processes share."""

import struct as _struct

from multiprocessing import _shared
from multiprocessing.synchronize import RLock as _RLock

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]


def _code_of(kind):
    """The code of the module struct for a type."""
    code = kind if isinstance(kind, str) else getattr(kind, "_type_", None)
    if not isinstance(code, str) or code not in "bBhHiIlLqQfdcu?":
        raise NotImplementedError("only numbers and characters are shared, no " + getattr(kind, "__name__", repr(kind)))
    return code


class _Value:
    """A number or byte that processes share."""

    def __init__(self, code, value):
        self._format = "=I" if code == "u" else "@" + code
        self._is_text = code == "u"
        self._box = _shared.Box(self._packed(value))

    def _packed(self, value):
        return _struct.pack(self._format, ord(value) if self._is_text else value)

    @property
    def value(self):
        found = _struct.unpack(self._format, self._box.get())[0]
        return chr(found) if self._is_text else found

    @value.setter
    def value(self, value):
        self._box.set(self._packed(value))


class _Array:
    """An array that processes share."""

    def __init__(self, code, items):
        self._code = code
        self._size = _struct.calcsize("@" + code)
        self._length = len(items)
        self._room = _shared.Room(_struct.pack(f"@{len(items)}{code}" if code != "c" else f"{len(items)}s", *self._given(items)))

    def _given(self, items):
        if self._code != "c":
            return items
        return (b"".join([bytes([item]) if isinstance(item, int) else item for item in items]),)

    def __len__(self):
        return self._length

    def _place(self, index):
        if not isinstance(index, int):
            raise TypeError("indices must be integers")
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("invalid index")
        return index

    def _items(self, first, count):
        data = self._room.get(first * self._size, count * self._size)
        if self._code == "c":
            return [data[i:i + 1] for i in range(len(data))]
        return list(_struct.unpack(f"@{count}{self._code}", data))

    def __getitem__(self, index):
        if isinstance(index, slice):
            found = self._items(0, self._length)[index]
            return b"".join(found) if self._code == "c" else found
        return self._items(self._place(index), 1)[0]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            items = self._items(0, self._length)
            if self._code == "c":
                value = [value[i:i + 1] for i in range(len(value))]
            items[index] = value
            if len(items) != self._length:
                raise ValueError("Can only assign sequence of same size")
            first = 0
        else:
            items, first = [value], self._place(index)
        form = f"@{len(items)}{self._code}" if self._code != "c" else f"{len(items)}s"
        self._room.set(first * self._size, _struct.pack(form, *self._given(items)))

    def __iter__(self):
        for i in range(self._length):
            yield self[i]

    @property
    def raw(self):
        return self._room.get(0, self._length * self._size)

    @raw.setter
    def raw(self, data):
        self._room.set(0, data)

    @property
    def value(self):
        return self.raw.partition(b"\0")[0]

    @value.setter
    def value(self, data):
        self._room.set(0, data + b"\0" if len(data) < self._length else data)


class _Synchronized:
    # With the lock that goes with it.
    def __init__(self, obj, lock):
        self._obj, self._lock = obj, _RLock() if lock is True or lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *details):
        return self._lock.__exit__(*details)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock


class Synchronized(_Synchronized):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value

    def __repr__(self):
        return f"<Synchronized wrapper for {self._obj!r}>"


class SynchronizedArray(_Synchronized):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self._lock:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self._lock:
            self._obj[index] = value

    def __iter__(self):
        return iter(self._obj)

    @property
    def raw(self):
        with self._lock:
            return self._obj.raw

    @raw.setter
    def raw(self, data):
        with self._lock:
            self._obj.raw = data

    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, data):
        with self._lock:
            self._obj.value = data


def RawValue(typecode_or_type, *args):
    code = _code_of(typecode_or_type)
    return _Value(code, args[0] if args else b"\0" if code == "c" else "\0" if code == "u" else False if code == "?" else 0)


def RawArray(typecode_or_type, size_or_initializer):
    code = _code_of(typecode_or_type)
    if isinstance(size_or_initializer, int):
        size_or_initializer = [b"\0" if code == "c" else 0] * size_or_initializer
    return _Array(code, list(size_or_initializer))


def synchronized(obj, lock=None, ctx=None):
    return (SynchronizedArray if isinstance(obj, _Array) else Synchronized)(obj, lock)


def Value(typecode_or_type, *args, lock=True):
    made = RawValue(typecode_or_type, *args)
    return made if lock is False else synchronized(made, lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    made = RawArray(typecode_or_type, size_or_initializer)
    return made if lock is False else synchronized(made, lock)


def copy(obj):
    if isinstance(obj, _Array):
        return _Array(obj._code, obj[:])
    made = _Value("u" if obj._is_text else obj._format[1:], obj.value)
    return made
