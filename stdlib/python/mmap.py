# The module mmap: the bytes of a file in memory, which are written back when they are flushed or closed.

import io as _io
import os as _os

ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = range(4)
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MAP_SHARED, MAP_PRIVATE = 1, 2
MAP_ANON = MAP_ANONYMOUS = 32
PAGESIZE = ALLOCATIONGRANULARITY = 4096
error = OSError


class mmap:
    def __init__(self, fileno, length, flags=MAP_SHARED, prot=PROT_WRITE | PROT_READ, access=ACCESS_DEFAULT, offset=0):
        if length < 0:
            raise OverflowError("memory mapped length must be positive")
        if offset < 0:
            raise OverflowError("memory mapped offset must be positive")
        if offset % ALLOCATIONGRANULARITY:
            raise OSError(22, "Invalid argument")
        self._isReadOnly = access == ACCESS_READ or access == ACCESS_DEFAULT and not prot & PROT_WRITE
        self._raw = None
        self._name = None
        self._offset = offset
        self._place = 0
        if fileno == -1:
            self._data = bytearray(length)
            return
        _io._settle()
        size = _os.fstat(fileno).st_size
        if length == 0:
            length = size - offset
            if size == 0:
                raise ValueError("cannot mmap an empty file")
            if length <= 0:
                raise ValueError("mmap offset is greater than file size")
        elif offset + length > size:
            raise ValueError("mmap length is greater than file size")
        raw = _os._raw(fileno)
        self._name = raw._line.name
        # The file stays within reach when it is closed.
        opened = _io.FileIO(raw._line.name, "r" if self._isReadOnly or not raw._writes else "r+")
        self._data = bytearray(_make_bytes(opened._line.read_all(offset)))[:length]
        if access == ACCESS_COPY or flags & MAP_PRIVATE or self._isReadOnly:
            opened.close()
        else:
            self._raw = opened

    def _check(self):
        if self._data is None:
            raise ValueError("mmap closed or invalid")
        return self._data

    def _write_check(self):
        if self._isReadOnly:
            raise TypeError("mmap can't modify a readonly memory map.")
        return self._check()

    @property
    def closed(self):
        return self._data is None

    def close(self):
        if self._data is not None:
            self.flush()
            if self._raw is not None:
                self._raw.close()
            self._data = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()

    def flush(self, offset=0, size=None):
        data = self._check()
        if self._raw is not None:
            self._raw._line.write(self._offset, bytes(data)._text)

    def size(self):
        self._check()
        if self._name is None:
            raise OSError(9, "Bad file descriptor")
        return _os.stat(self._name).st_size

    def resize(self, newsize):
        data = self._write_check()
        self._data = data[:newsize] + bytearray(max(0, newsize - len(data)))
        if self._raw is not None:
            self._raw.truncate(self._offset + newsize)

    def __len__(self):
        return len(self._check())

    def __getitem__(self, key):
        data = self._check()
        if isinstance(key, slice):
            return bytes(data[key])
        try:
            return data[key]
        except IndexError:
            raise IndexError("mmap index out of range") from None

    def __setitem__(self, key, value):
        data = self._write_check()
        if isinstance(key, slice):
            if len(data[key]) != len(value):
                raise IndexError("mmap slice assignment is wrong size")
            data[key] = value
            return
        try:
            data[key] = value
        except IndexError:
            raise IndexError("mmap index out of range") from None

    def __iter__(self):
        for i in range(len(self._check())):
            yield bytes(self._data[i:i + 1])

    def __contains__(self, value):
        return any([bytes([byte]) == value for byte in self._check()])

    def _range(self, start, end):
        return self._place if start is None else start, len(self._data) if end is None else end

    def find(self, sub, start=None, end=None, /):
        data = self._check()
        return data.find(sub, *self._range(start, end))

    def rfind(self, sub, start=None, end=None, /):
        data = self._check()
        return data.rfind(sub, *self._range(start, end))

    def read(self, n=None, /):
        data = self._check()
        end = len(data) if n is None or n < 0 else self._place + n
        found = bytes(data[self._place:end])
        self._place += len(found)
        return found

    def read_byte(self):
        data = self._check()
        if self._place >= len(data):
            raise ValueError("read byte out of range")
        self._place += 1
        return data[self._place - 1]

    def readline(self):
        data = self._check()
        end = data.find(b"\n", self._place)
        found = bytes(data[self._place:len(data) if end < 0 else end + 1])
        self._place += len(found)
        return found

    def write(self, data, /):
        space = self._write_check()
        data = bytes(data)
        if self._place + len(data) > len(space):
            raise ValueError("data out of range")
        space[self._place:self._place + len(data)] = data
        self._place += len(data)
        return len(data)

    def write_byte(self, byte, /):
        space = self._write_check()
        if self._place >= len(space):
            raise ValueError("write byte out of range")
        space[self._place] = byte
        self._place += 1

    def seek(self, pos, whence=0, /):
        data = self._check()
        place = pos + (self._place if whence == 1 else len(data) if whence == 2 else 0)
        if whence not in (0, 1, 2):
            raise ValueError("unknown seek type")
        if not 0 <= place <= len(data):
            raise ValueError("seek out of range")
        self._place = place

    def tell(self):
        self._check()
        return self._place

    def move(self, dest, src, count, /):
        data = self._write_check()
        if dest < 0 or src < 0 or count < 0 or max(dest, src) + count > len(data):
            raise ValueError("source, destination, or count out of range")
        data[dest:dest + count] = bytes(data[src:src + count])

    def madvise(self, *args):
        pass

    def __repr__(self):
        if self._data is None:
            return "<mmap.mmap closed=True>"
        access = "ACCESS_READ" if self._isReadOnly else "ACCESS_DEFAULT"
        return "<mmap.mmap closed=False, access=%s, length=%d, pos=%d, offset=%d>" % (
            access, len(self._data), self._place, self._offset)
