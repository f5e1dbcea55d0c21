"""The module bz2: data and files in the format of bzip2."""

import io as _io

import _bzip2
import _compression

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress", "decompress"]


class BZ2Compressor:
    """Compresses data that come in portions."""

    def __init__(self, compresslevel=9, /):
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")
        self._packer = _bzip2.Packer(compresslevel)

    def _given(self):
        result = bytes(self._packer.bits.out)
        self._packer.bits.out.clear()
        return result

    def compress(self, data, /):
        if self._packer is None:
            raise ValueError("Compressor has been flushed")
        self._packer.feed(_bytes(data))
        return self._given()

    def flush(self):
        if self._packer is None:
            raise ValueError("Repeated call to flush()")
        self._packer.finish()
        result = self._given()
        self._packer = None
        return result

    def __reduce__(self):
        raise TypeError("cannot pickle '_bz2.BZ2Compressor' object")


def _bytes(data):
    if isinstance(data, (str, int)) or data is None:
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    return bytes(memoryview(data))


class BZ2Decompressor:
    """Decompresses one stream whose data come in portions."""

    def __init__(self):
        self._unpacker = _bzip2.Unpacker()
        self._held = self._unused = b""
        self._eof, self._needs = False, True

    eof = property(lambda self: self._eof)
    needs_input = property(lambda self: self._needs)
    unused_data = property(lambda self: self._unused)

    def decompress(self, data, max_length=-1):
        if self._eof:
            raise EOFError("End of stream already reached")
        unpacker = self._unpacker
        unpacker.feed(_bytes(data))
        held = [self._held]
        size = len(self._held)
        is_short = False
        try:
            while not unpacker.is_over and not 0 <= max_length <= size:
                part = unpacker.block()
                if part is None:
                    is_short = True
                    break
                held.append(part)
                size += len(part)
        except _bzip2.Damaged:
            raise OSError("Invalid data stream") from None
        held = b"".join(held)
        result, self._held = (held, b"") if max_length < 0 else (held[:max_length], held[max_length:])
        self._eof = unpacker.is_over and not self._held
        if self._eof:
            self._unused = unpacker.data[unpacker.place >> 3:]
        self._needs = is_short and not self._held
        return result

    def __reduce__(self):
        raise TypeError("cannot pickle '_bz2.BZ2Decompressor' object")


class BZ2File(_compression.CompressedFile):
    """A file that is compressed."""

    def __init__(self, filename, mode="r", *, compresslevel=9):
        self._fp = None
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")
        if mode not in ("", "r", "rb", "w", "wb", "x", "xb", "a", "ab"):
            raise ValueError("Invalid mode: %r" % (mode,))
        if self._open(filename, mode or "r", None):
            self._buffer = _io.BufferedReader(
                _compression.DecompressReader(self._fp, BZ2Decompressor, trailing_error=OSError))
        else:
            self._compressor = BZ2Compressor(compresslevel)


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    _compression.check_mode(mode, encoding, errors, newline)
    file = BZ2File(filename, mode.replace("t", ""), compresslevel=compresslevel)
    return _compression.open_text(file, mode, encoding, errors, newline)


def compress(data, compresslevel=9):
    work = BZ2Compressor(compresslevel)
    return work.compress(data) + work.flush()


def decompress(data):
    """The data of all streams; what follows the last one is ignored."""
    data = _bytes(data)
    parts = []
    while data:
        work = BZ2Decompressor()
        try:
            parts.append(work.decompress(data))
        except OSError:
            if parts:
                break
            raise
        if not work.eof:
            raise ValueError("Compressed data ended before the end-of-stream marker was reached")
        data = work.unused_data
    return b"".join(parts)
