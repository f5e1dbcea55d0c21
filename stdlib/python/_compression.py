"""What the modules of compressed files share."""

import io as _io

BUFFER_SIZE = _io.DEFAULT_BUFFER_SIZE


class BaseStream(_io.BufferedIOBase):
    """A file of compressed data; `_mode` is READ or WRITE or CLOSED."""

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _check_can_read(self):
        if not self.readable():
            raise _io.UnsupportedOperation("File not open for reading")

    def _check_can_write(self):
        if not self.writable():
            raise _io.UnsupportedOperation("File not open for writing")

    def _check_can_seek(self):
        if not self.readable():
            raise _io.UnsupportedOperation("Seeking is only supported on files open for reading")
        if not self.seekable():
            raise _io.UnsupportedOperation("The underlying file object does not support seeking")


class DecompressReader(_io.RawIOBase):
    """The data of a file that holds compressed streams, one behind the other."""

    def __init__(self, fp, decomp_factory, trailing_error=(), **decomp_args):
        self._file, self._make = fp, lambda: decomp_factory(**decomp_args)
        # Streams behind the first one that raise this are ignored.
        self._ignored = trailing_error
        self._restart()
        self._size = -1

    def _restart(self):
        self._work = self._make()
        self._place, self._is_over = 0, False

    def readable(self):
        return True

    def seekable(self):
        return self._file.seekable()

    def tell(self):
        return self._place

    def close(self):
        self._work = None
        return super().close()

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast("B") as places:
            data = self.read(len(places))
            places[:len(data)] = data
        return len(data)

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        if not size or self._is_over:
            return b""
        while True:
            if self._work.eof:
                more = self._work.unused_data or self._file.read(BUFFER_SIZE)
                if not more:
                    data = b""
                    break
                self._work = self._make()
                try:
                    data = self._work.decompress(more, size)
                except self._ignored:
                    data = b""
                    break
            else:
                more = b""
                if self._work.needs_input:
                    more = self._file.read(BUFFER_SIZE)
                    if not more:
                        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
                data = self._work.decompress(more, size)
            if data:
                break
        if not data:
            self._is_over, self._size = True, self._place
        self._place += len(data)
        return data

    def readall(self):
        parts = []
        while True:
            part = self.read(1 << 24)
            if not part:
                return b"".join(parts)
            parts.append(part)

    def seek(self, offset, whence=_io.SEEK_SET):
        if whence == _io.SEEK_CUR:
            offset += self._place
        elif whence == _io.SEEK_END:
            while self._size < 0 and self.read(BUFFER_SIZE):
                pass
            offset += self._size
        elif whence != _io.SEEK_SET:
            raise ValueError("Invalid value for whence: {}".format(whence))
        if offset < self._place:
            # Back is only possible from the begin.
            self._file.seek(0)
            self._restart()
        while offset > self._place:
            if not self.read(min(BUFFER_SIZE, offset - self._place)):
                break
        return self._place


class CompressedFile(BaseStream):
    """A file whose data `_compressor` packs when it is written; what is read comes from a buffered DecompressReader."""

    def _open(self, filename, mode, what):
        """Opens a name, or takes a file; tells whether that is to be read."""
        self._fp, self._closefp, self._buffer = None, False, None
        self._compressor, self._pos = None, 0
        if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
            self._fp = _io.open(filename, mode + "b" if "b" not in mode else mode)
            self._closefp = True
        elif hasattr(filename, "read") or hasattr(filename, "write"):
            self._fp = filename
        else:
            raise TypeError("filename must be a str, bytes, file or PathLike object" if what is None else what)
        return mode[0] == "r"

    def close(self):
        if self._fp is None:
            return
        try:
            if self._buffer is not None:
                self._buffer.close()
            elif self._compressor is not None:
                self._fp.write(self._compressor.flush())
        finally:
            try:
                if self._closefp:
                    self._fp.close()
            finally:
                self._fp = self._buffer = self._compressor = None
                self._closefp = False

    @property
    def closed(self):
        return self._fp is None

    def fileno(self):
        self._check_not_closed()
        return self._fp.fileno()

    def seekable(self):
        return self.readable() and self._buffer.seekable()

    def readable(self):
        self._check_not_closed()
        return self._buffer is not None

    def writable(self):
        self._check_not_closed()
        return self._compressor is not None

    def peek(self, n=0):
        self._check_can_read()
        return self._buffer.peek(n)

    def read(self, size=-1):
        self._check_can_read()
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check_can_read()
        return self._buffer.read1(BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        self._check_can_read()
        return self._buffer.readinto(b)

    def readline(self, size=-1):
        self._check_can_read()
        if not isinstance(size, int) and not hasattr(size, "__index__"):
            raise TypeError("Integer argument expected")
        return self._buffer.readline(size)

    def __iter__(self):
        self._check_can_read()
        return self

    def __next__(self):
        line = self._buffer.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, data):
        self._check_can_write()
        size = memoryview(data).nbytes
        self._fp.write(self._compressor.compress(data))
        self._pos += size
        return size

    def writelines(self, seq):
        for line in seq:
            self.write(line)

    def seek(self, offset, whence=_io.SEEK_SET):
        self._check_can_seek()
        return self._buffer.seek(offset, whence)

    def tell(self):
        self._check_not_closed()
        return self._pos if self._buffer is None else self._buffer.tell()


def open_text(file, mode, encoding, errors, newline):
    """The file, with text around it if the mode asks for that."""
    return _io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file


def check_mode(mode, encoding, errors, newline):
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
        return
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None:
            raise ValueError("Argument '%s' not supported in binary mode" % name)
