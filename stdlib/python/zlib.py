"""The module zlib: checksums, and the formats of RFC 1950, 1951 and 1952."""

from operator import mul as _mul
from binascii import crc32

import _deflate
import _inflate

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.2.13"
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
__version__ = "1.0"


class error(Exception):
    """What is said of data and settings."""


error.__module__ = "zlib"


def adler32(data, value=1, /):
    data = _checked(data)
    a, b = value & 0xffff, value >> 16 & 0xffff
    for start in range(0, len(data), 4096):
        part = data[start:start + 4096]
        size = len(part)
        b = (b + size * a + sum(map(_mul, part, range(size, 0, -1)))) % 65521
        a = (a + sum(part)) % 65521
    return b << 16 | a


def _checked(data):
    if type(data) is bytes:
        return data
    if isinstance(data, str) or isinstance(data, int) or data is None:
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    return bytes(memoryview(data))


def _problem(code, doing, text):
    return error("Error %d while %s%s" % (code, doing, ": " + text if text else ""))


class _Compress:
    """What `compressobj` gives."""

    def __init__(self, level, method, wbits, memory, strategy, zdict):
        kind = _kind_of(wbits)
        bits = abs(wbits) & 15 or 15
        if kind is None or not -1 <= level <= 9 or method != DEFLATED or not 1 <= memory <= 9 or not 0 <= strategy <= 4 or bits < 8 or (
                kind == "any" or bits == 8 and kind == "raw"):
            raise ValueError("Invalid initialization option")
        self._kind = kind
        zdict = b"" if zdict is None else _checked(zdict)
        self._body = _deflate.Deflater(level, bits, memory, strategy, zdict)
        self._size = 0
        self._is_over = False
        if kind == "gzip":
            self._sum = 0
            extra = 2 if level == 9 else 4 if strategy >= 2 or 0 <= level < 2 else 0
            self._head = b"\x1f\x8b\x08\0\0\0\0\0" + bytes([extra, 3])
        elif kind == "zlib":
            self._sum = 1
            effort = 0 if strategy >= 2 or 0 <= level < 2 else 1 if 2 <= level < 6 else 2 if level in (-1, 6) else 3
            head = (max(bits, 9) - 8 << 4 | 8) << 8 | effort << 6 | (32 if zdict else 0)
            head += 31 - head % 31
            self._head = head.to_bytes(2, "big") + (adler32(zdict).to_bytes(4, "big") if zdict else b"")
        else:
            self._head = b""

    def _given(self):
        result, self._head = self._head + self._body.take(), b""
        return result

    def compress(self, data, /):
        data = _checked(data)
        if self._is_over:
            raise _problem(-2, "compressing data", "inconsistent stream state")
        self._body.feed(data)
        self._size += len(data)
        if self._kind == "zlib":
            self._sum = adler32(data, self._sum)
        elif self._kind == "gzip":
            self._sum = crc32(data, self._sum)
        # Short pieces are gathered.
        if sum(map(len, self._body.pending)) > 16384:
            self._body.run(_deflate.NO_FLUSH)
        return self._given()

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b""
        if self._is_over:
            raise _problem(-2, "flushing", "inconsistent stream state")
        if not 0 < mode <= Z_BLOCK:
            raise _problem(-2, "flushing", "inconsistent stream state")
        self._body.run(mode)
        if mode != Z_FINISH:
            return self._given()
        self._is_over = True
        if self._kind == "zlib":
            return self._given() + self._sum.to_bytes(4, "big")
        if self._kind == "gzip":
            return self._given() + self._sum.to_bytes(4, "little") + (self._size & 0xffffffff).to_bytes(4, "little")
        return self._given()

    def copy(self):
        if self._is_over:
            raise ValueError("Inconsistent stream state")
        other = _Compress.__new__(_Compress)
        other.__dict__.update(self.__dict__)
        other._body = self._body.copy()
        return other

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()

    def __reduce__(self):
        raise TypeError("cannot pickle 'zlib.Compress' object")


_Compress.__name__ = _Compress.__qualname__ = "Compress"


def _kind_of(wbits):
    """Which of the three formats a number of bits stands for."""
    if -15 <= wbits <= -8:
        return "raw"
    if wbits == 0 or 8 <= wbits <= 15:
        return "zlib"
    if 24 <= wbits <= 31:
        return "gzip"
    if wbits == 32 or 40 <= wbits <= 47:
        return "any"
    return None


class _Reader:
    """The bytes in data of one of the formats; `steps` is a generator that stops where data are missing or enough are there."""

    def __init__(self, wbits, zdict):
        self.kind = _kind_of(wbits)
        if self.kind is None:
            raise ValueError("Invalid initialization option")
        self.dictionary = zdict
        self.rest = b""
        self.body = None
        self.held = b""
        self.most = None
        self.size = 0
        self.is_over = False
        self.steps = self._run()
        # All that was given, from which a copy reads again.
        self.seen = []

    def feed(self, data):
        self.seen.append(data)
        if self.body is None or self.body.is_over:
            self.rest += data
        else:
            self.body.feed(data)

    def _head(self, count):
        while len(self.rest) < count:
            yield
        result, self.rest = self.rest[:count], self.rest[count:]
        return result

    def _run(self):
        kind = self.kind
        while len(self.rest) < (1 if kind != "raw" else 0):
            yield
        if kind == "any":
            while len(self.rest) < 2 and self.rest == b"\x1f":
                yield
            kind = "gzip" if self.rest[:2] == b"\x1f\x8b" else "zlib"
        window = b""
        if kind == "zlib":
            head = int.from_bytes((yield from self._head(2)), "big")
            if head % 31:
                raise _inflate.Damaged("incorrect header check")
            if head >> 8 & 15 != 8:
                raise _inflate.Damaged("unknown compression method")
            if head >> 12 > 7:
                raise _inflate.Damaged("invalid window size")
            if head & 32:
                asked = int.from_bytes((yield from self._head(4)), "big")
                if not self.dictionary:
                    raise error("Error 2 while decompressing data")
                if adler32(self.dictionary) != asked:
                    raise error("Error -3 while setting zdict")
                window = self.dictionary
        elif kind == "gzip":
            yield from self._gzip_head()
        else:
            window = self.dictionary
        check = 0 if kind == "gzip" else 1
        body = self.body = _inflate.Inflater(window)
        body.feed(self.rest)
        self.rest = b""
        while True:
            body.step(self.most)
            if body.is_over and body.data:
                self.rest, body.data = body.data[body.at:], b""
                body.at = 0
            while True:
                part = body.take(self.most)
                if not part:
                    break
                self.size += len(part)
                if kind == "zlib":
                    check = adler32(part, check)
                elif kind == "gzip":
                    check = crc32(part, check)
                self.held += part
                if self.most is not None and len(self.held) >= self.most:
                    if not body.is_over or body.has_more():
                        yield
                    else:
                        break
            if body.is_over and not body.has_more():
                break
            if not body.is_over and body.is_hungry:
                yield
        if kind == "zlib":
            if int.from_bytes((yield from self._head(4)), "big") != check:
                raise _inflate.Damaged("incorrect data check")
        elif kind == "gzip":
            if int.from_bytes((yield from self._head(4)), "little") != check:
                raise _inflate.Damaged("incorrect data check")
            if int.from_bytes((yield from self._head(4)), "little") != self.size & 0xffffffff:
                raise _inflate.Damaged("incorrect length check")

    def _gzip_head(self):
        head = yield from self._head(10)
        if head[:2] != b"\x1f\x8b":
            raise _inflate.Damaged("incorrect header check")
        if head[2] != 8:
            raise _inflate.Damaged("unknown compression method")
        flags = head[3]
        if flags & 0xe0:
            raise _inflate.Damaged("unknown header flags set")
        if flags & 4:
            yield from self._head(int.from_bytes((yield from self._head(2)), "little"))
        for flag in (8, 16):
            if flags & flag:
                while (yield from self._head(1)) != b"\0":
                    pass
        if flags & 2:
            yield from self._head(2)

    def read(self, most):
        """Up to so many bytes, or all that the data so far give."""
        self.most = most
        try:
            if not self.is_over and not (most is not None and len(self.held) >= most):
                for _ in self.steps:
                    if most is None or len(self.held) >= most or not (self.body and self.body.has_more()):
                        break
                else:
                    self.is_over = True
        except _inflate.Damaged as problem:
            raise _problem(-3, "decompressing data", str(problem)) from None
        if most is None:
            result, self.held = self.held, b""
        else:
            result, self.held = self.held[:most], self.held[most:]
        return result

    def unread(self):
        """What was given and is not used yet."""
        return self.rest if self.body is None or self.body.is_over else self.body.data[self.body.at:]


def compress(data, /, level=-1, wbits=15):
    data = _checked(data)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    try:
        work = _Compress(level, DEFLATED, wbits, 8, 0, None)
    except ValueError:
        raise _problem(-2, "compressing data", "inconsistent stream state") from None
    return work.compress(data) + work.flush()


def decompress(data, /, wbits=15, bufsize=16384):
    data = _checked(data)
    if bufsize <= 0:
        raise ValueError("bufsize must be non-zero" if bufsize == 0 else "bufsize must be greater than zero")
    reader = _Reader(wbits, b"")
    reader.feed(data)
    result = reader.read(None)
    if not reader.is_over:
        raise _problem(-5, "decompressing data", "incomplete or truncated stream")
    return result


class _Decompress:
    """What `decompressobj` gives."""

    def __init__(self, wbits, zdict):
        self._wbits, self._zdict = wbits, zdict
        self._reader = _Reader(wbits, zdict)
        self._unused = self._tail = b""
        self._eof = False

    unused_data = property(lambda self: self._unused)
    unconsumed_tail = property(lambda self: self._tail)
    eof = property(lambda self: self._eof)

    def decompress(self, data, /, max_length=0):
        data = _checked(data)
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if self._eof:
            self._unused += data
            return b""
        reader = self._reader
        # The caller gives again what was not used; it is still here.
        again = len(self._tail)
        reader.feed(data[again:] if again and data[:again] == self._tail else data)
        result = reader.read(max_length or None)
        self._settle(max_length)
        return result

    def _settle(self, max_length=0):
        reader = self._reader
        if reader.is_over and not reader.held:
            self._eof = True
            self._unused, self._tail = reader.rest, b""
        else:
            self._tail = reader.unread() if max_length else b""

    def flush(self, length=16384, /):
        if length <= 0:
            raise ValueError("length must be greater than zero")
        result = b"" if self._eof else self._reader.read(None)
        if not self._eof:
            self._settle()
        return result

    def copy(self):
        other = _Decompress(self._wbits, self._zdict)
        other._reader.seen = []
        taken = self._reader
        for part in taken.seen:
            other._reader.feed(part)
        already = taken.size - len(taken.held)
        other._reader.read(already) if already else None
        other._reader.size, other._unused, other._tail, other._eof = taken.size, self._unused, self._tail, self._eof
        return other

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()

    def __reduce__(self):
        raise TypeError("cannot pickle 'zlib.Decompress' object")


_Decompress.__name__ = _Decompress.__qualname__ = "Decompress"


def compressobj(level=-1, method=DEFLATED, wbits=15, memLevel=8, strategy=0, zdict=None):
    return _Compress(level, method, wbits, memLevel, strategy, zdict)


def decompressobj(wbits=15, zdict=b""):
    return _Decompress(wbits, _checked(zdict))
