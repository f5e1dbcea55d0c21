# The module gzip.

import io as _io
import os as _os
import time as _time
import zlib as _zlib

READ, WRITE = "rb", "wb"
FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16


class BadGzipFile(OSError):
    """The file is none of this kind."""


def compress(data, compresslevel=9, *, mtime=None):
    return _member(data, compresslevel, mtime, "") if mtime != 0 else _zlib.compress(data, compresslevel, 31)


def _member(data, level, mtime, name):
    mtime = int(_time.time() if mtime is None else mtime)
    head = b"\x1f\x8b\x08" + (b"\x08" if name else b"\0") + mtime.to_bytes(4, "little")
    head += (b"\x02" if level == 9 else b"\x04" if level == 1 else b"\0") + b"\xff"
    if name:
        head += name + b"\0"
    data = bytes(data)
    return (head + _zlib.compress(data, level, -15) + _zlib.crc32(data).to_bytes(4, "little")
            + (len(data) & 0xffffffff).to_bytes(4, "little"))


def decompress(data):
    return _members(bytes(data))[0]


def _members(data):
    """What all members hold, and the time that the last one has."""
    parts, mtime = [], None
    while data:
        if data[:2] != b"\x1f\x8b":
            raise BadGzipFile("Not a gzipped file (%r)" % data[:2])
        if data[2:3] not in (b"", b"\x08"):
            raise BadGzipFile("Unknown compression method")
        work = _zlib.decompressobj(31)
        try:
            parts.append(work.decompress(data))
        except _zlib.error as problem:
            if "data check" in str(problem):
                raise BadGzipFile("CRC check failed") from None
            if "length check" in str(problem):
                raise BadGzipFile("Incorrect length of data produced") from None
            raise
        if not work.eof:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        mtime = int.from_bytes(data[4:8], "little")
        data = work.unused_data.lstrip(b"\0")
    return b"".join(parts), mtime


def _latin(name):
    # A name that the format cannot hold is left out.
    try:
        return name.encode("latin-1")
    except UnicodeEncodeError:
        return b""


class GzipFile(_io.BufferedIOBase):
    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: " + repr(mode))
        mode = (mode or "rb").replace("b", "") + "b"
        self._owned = None
        if fileobj is None:
            fileobj = self._owned = _io.open(filename, mode)
        if filename is None:
            filename = getattr(fileobj, "name", "")
            if not isinstance(filename, (str, bytes)):
                filename = ""
        self.name = _os.fspath(filename)
        self.fileobj = fileobj
        self.mode = 1 if mode[0] == "r" else 2
        self._level = compresslevel
        self._mtime = mtime
        self._parts = []
        self._size = 0
        self._data = self._last_mtime = None

    mtime = property(lambda self: self._last_mtime)

    @property
    def closed(self):
        return self.fileobj is None

    def _reader(self):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self.mode != 1:
            raise OSError(9, "read() on write-only GzipFile object")
        if self._data is None:
            data, self._last_mtime = _members(self.fileobj.read())
            self._data = _io.BytesIO(data)
        return self._data

    def fileno(self):
        return self.fileobj.fileno()

    def read(self, size=-1):
        return self._reader().read(size)

    read1 = read

    def readline(self, size=-1):
        return self._reader().readline(size)

    def peek(self, n):
        reader = self._reader()
        place = reader.tell()
        data = reader.read(n)
        reader.seek(place)
        return data

    def write(self, data):
        if self.fileobj is None:
            raise ValueError("write() on closed GzipFile object")
        if self.mode != 2:
            raise OSError(9, "write() on read-only GzipFile object")
        data = bytes(data)
        self._parts.append(data)
        self._size += len(data)
        return len(data)

    def flush(self, *args):
        pass

    def seek(self, place, whence=0):
        if self.mode == 1:
            return self._reader().seek(place, whence)
        if whence == 1:
            place += self._size
        if place < self._size:
            raise OSError("Negative seek in write mode")
        self.write(b"\0" * (place - self._size))
        return self._size

    def tell(self):
        return self._reader().tell() if self.mode == 1 else self._size

    def close(self):
        file = self.fileobj
        if file is None:
            return
        self.fileobj = None
        if self.mode == 2:
            name = _os.path.basename(self.name)
            name = name if isinstance(name, bytes) else _latin(name)
            if name.endswith(b".gz"):
                name = name[:-3]
            file.write(_member(b"".join(self._parts), self._level, self._mtime, name))
        if self._owned is not None:
            self._owned.close()

    def readable(self):
        return self.mode == 1

    def writable(self):
        return self.mode == 2

    def seekable(self):
        return True

    def __repr__(self):
        return "<gzip " + repr(self.fileobj)[1:-1] + " " + hex(id(self)) + ">"


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
    elif encoding is not None or errors is not None or newline is not None:
        raise ValueError("Argument 'encoding' not supported in binary mode" if encoding is not None else
                         "Argument 'errors' not supported in binary mode" if errors is not None else
                         "Argument 'newline' not supported in binary mode")
    binary = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        file = GzipFile(filename, binary, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, binary, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    if "t" in mode:
        return _io.TextIOWrapper(file, encoding, errors, newline)
    return file
