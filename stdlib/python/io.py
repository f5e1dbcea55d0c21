# The module io, as far as it concerns memory.

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False
    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")
    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True
    def flush(self):
        self._check()
    def readable(self):
        return False
    def writable(self):
        return False
    def seekable(self):
        return False
    def isatty(self):
        return False
    def fileno(self):
        raise UnsupportedOperation("fileno")
    def readline(self, size=-1):
        parts = []
        count = 0
        while size < 0 or count < size:
            piece = self.read(1)
            if not piece:
                break
            parts.append(piece)
            count += 1
            if piece in ("\n", b"\n"):
                break
        if not parts:
            return self.read(0)
        return parts[0][:0].join(parts)
    def readlines(self, hint=-1):
        return list(self)
    def writelines(self, lines):
        for line in lines:
            self.write(line)
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, *details):
        self.close()


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None


class _Memory(IOBase):
    # What is written lies in parts until it is asked for.
    def _settle(self):
        if self._parts:
            self._data += self._empty.join(self._parts)
            self._parts = []
    def readable(self):
        self._check()
        return True
    def writable(self):
        self._check()
        return True
    def seekable(self):
        self._check()
        return True
    def getvalue(self):
        self._check()
        self._settle()
        return self._data
    def _put(self, data):
        if self._place == self._size:
            self._parts.append(data)
            self._size += len(data)
            self._place = self._size
            return
        self._settle()
        if self._place > self._size:
            self._data += self._filler * (self._place - self._size)
        self._data = self._data[:self._place] + data + self._data[self._place + len(data):]
        self._place += len(data)
        self._size = len(self._data)
    def read(self, size=-1, /):
        self._check()
        self._settle()
        end = self._size if size is None or size < 0 else self._place + size
        result = self._data[self._place:end]
        self._place += len(result)
        return result
    def readline(self, size=-1, /):
        self._check()
        self._settle()
        end = self._data.find(self._newline, self._place)
        end = self._size if end < 0 else end + 1
        if size is not None and 0 <= size < end - self._place:
            end = self._place + size
        result = self._data[self._place:end]
        self._place += len(result)
        return result
    def readlines(self, hint=-1):
        self._check()
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines
    def seek(self, place, whence=0, /):
        self._check()
        if whence == 0 and place < 0:
            raise ValueError(self._negative + str(place))
        if whence == 1:
            place += self._place
        elif whence == 2:
            place += self._size
        self._place = max(0, place)
        return self._place
    def tell(self):
        self._check()
        return self._place
    def truncate(self, size=None, /):
        self._check()
        self._settle()
        if size is None:
            size = self._place
        if size < 0:
            raise ValueError("Negative size value " + str(size))
        self._data = self._data[:size]
        self._size = len(self._data)
        return size


class StringIO(_Memory, TextIOBase):
    _empty = ""
    _filler = "\0"
    _newline = "\n"
    _negative = "Negative seek position "
    line_buffering = False
    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError("initial_value must be str or None, not " + type(initial_value).__name__)
        self._data = initial_value or ""
        self._parts = []
        self._size = len(self._data)
        self._place = 0
    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '" + type(text).__name__ + "'")
        if text:
            self._put(text)
        return len(text)
    def seek(self, place, whence=0, /):
        if whence and place:
            raise OSError("Can't do nonzero cur-relative seeks")
        return _Memory.seek(self, place, whence)


class BytesIO(_Memory, BufferedIOBase):
    _empty = b""
    _filler = b"\0"
    _newline = b"\n"
    _negative = "negative seek value "
    def __init__(self, initial_bytes=b""):
        self._data = bytes(initial_bytes)
        self._parts = []
        self._size = len(self._data)
        self._place = 0
    def write(self, data, /):
        self._check()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        if data:
            self._put(data)
        return len(data)
    read1 = _Memory.read
    def readinto(self, target):
        data = self.read(len(target))
        target[:len(data)] = data
        return len(data)
    def getbuffer(self):
        return memoryview(bytearray(self.getvalue()))


class TextIOWrapper(TextIOBase):
    def __init__(self, buffer, encoding="utf-8", errors="strict", newline=None, line_buffering=False, write_through=False):
        self.buffer = buffer
        self.encoding = encoding or "utf-8"
        self.errors = errors
        self._text = None
    def _reader(self):
        if self._text is None:
            self._text = StringIO(self.buffer.read().decode(self.encoding).replace("\r\n", "\n"))
        return self._text
    def read(self, size=-1):
        return self._reader().read(size)
    def readline(self, size=-1):
        return self._reader().readline(size)
    def write(self, text):
        self.buffer.write(text.encode(self.encoding))
        return len(text)
    def flush(self):
        self.buffer.flush()
    def readable(self):
        return True
    def writable(self):
        return True


class BufferedReader(BufferedIOBase):
    def __init__(self, raw, buffer_size=8192):
        self.raw = raw
    def read(self, size=-1):
        return self.raw.read(size)
    def readline(self, size=-1):
        return self.raw.readline(size)
    def peek(self, size=0):
        place = self.raw.tell()
        data = self.raw.read()
        self.raw.seek(place)
        return data
    def readable(self):
        return True


class BufferedWriter(BufferedIOBase):
    def __init__(self, raw, buffer_size=8192):
        self.raw = raw
    def write(self, data):
        return self.raw.write(data)
    def flush(self):
        if hasattr(self.raw, "flush"):
            self.raw.flush()
    def writable(self):
        return True


open = open
