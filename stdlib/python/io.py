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
        initial_value = initial_value or ""
        self._line_end = newline
        if newline is None:
            initial_value = initial_value.replace("\r\n", "\n").replace("\r", "\n")
        elif newline != "\n" and newline:
            initial_value = initial_value.replace("\n", newline)
        self._data = initial_value
        self._parts = []
        self._size = len(self._data)
        self._place = 0
    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '" + type(text).__name__ + "'")
        size = len(text)
        if text:
            if self._line_end is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            elif self._line_end != "\n" and self._line_end:
                text = text.replace("\n", self._line_end)
            self._put(text)
        return size
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


# Files: what is read lies in memory from the start, and what is written goes out when the file is flushed or closed.

_unsaved = []


def _failed(code, name):
    texts = {2: "No such file or directory", 13: "Permission denied", 17: "File exists", 20: "Not a directory", 21: "Is a directory",
             28: "No space left on device"}
    return OSError(abs(code), texts.get(abs(code), "Unknown error " + str(abs(code))), name)


def _denied(name, option):
    directory = name[:name.rfind("/")] if "/" in name else "."
    return PermissionError(13, "Permission denied (plc run needs " + option + "=" + (directory or "/") + ")", name)


def _connect(name, writes):
    """A connection to a file, or an error number."""
    try:
        line = _core_openFile(name, not writes)
    except SystemError:
        line = -1
    # Where nothing may be written no file is made.
    if line == -1 or writes and line == 2:
        raise _denied(name, "--allow-write" if writes else "--allow-read")
    return line


def _existing(name):
    """0 for a file that can be opened, else an error number; -1 for one that this program may not see."""
    try:
        line = _core_openFile(name, True)
    except SystemError:
        return -1
    if isinstance(line, int):
        return line
    _core_closeFile(line)
    return 0


class _FileMixin:
    def _begin(self, name, mode, line):
        self.name = name
        self.mode = mode
        self._line = line
        self._changed = False
        self._reads = "r" in mode or "+" in mode
        self._writes = "r" not in mode or "+" in mode
        if self._writes:
            if not _unsaved:
                import atexit
                atexit.register(_save_all)
            _unsaved.append(self)
        if "a" in mode:
            self.seek(0, SEEK_END)

    def readable(self):
        self._check()
        return self._reads

    def writable(self):
        self._check()
        return self._writes

    def _must_read(self):
        if isinstance(self, StringIO):
            self._check()
        if not self._reads:
            raise UnsupportedOperation("not readable" if isinstance(self, StringIO) else "read")
        self._check()

    def read(self, size=-1, /):
        self._must_read()
        return _Memory.read(self, size)

    def readline(self, size=-1, /):
        self._must_read()
        return _Memory.readline(self, size)

    def _written(self, data, kind):
        self._check()
        if not self._writes:
            raise UnsupportedOperation("not writable" if kind is StringIO else "write")
        if "a" in self.mode:
            self.seek(0, SEEK_END)
        self._changed = True
        return kind.write(self, data)

    def truncate(self, size=None, /):
        self._changed = True
        return _Memory.truncate(self, size)

    def flush(self):
        self._check()
        if self._changed:
            self._changed = False
            try:
                code = _core_writeFile(self._line, self._raw())
            except SystemError:
                raise _denied(self.name, "--allow-write") from None
            if code < 0:
                raise _failed(code, self.name)

    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True
            _core_closeFile(self._line)
            if self in _unsaved:
                _unsaved.remove(self)

    def fileno(self):
        return 3


class _TextFile(_FileMixin, StringIO):
    encoding = "UTF-8"

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        return self._written(text, StringIO)

    def _raw(self):
        text = self.getvalue()
        return text if self.encoding.lower() in ("utf-8", "utf8") else _core_textOfBytes(list(text.encode(self.encoding)))

    def __repr__(self):
        return "<_io.TextIOWrapper name=%r mode=%r encoding=%r>" % (self.name, self.mode, self.encoding)


class _ByteFile(_FileMixin, BytesIO):
    def write(self, data, /):
        return self._written(data, BytesIO)

    def _raw(self):
        return _core_textOfBytes(list(self.getvalue()))

    def __repr__(self):
        return "<_io.%s name=%r>" % ("BufferedReader" if self.mode == "rb" else "BufferedWriter", self.name)


def _save_all():
    for file in _unsaved[:]:
        file.close()


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    name = file.__fspath__() if hasattr(file, "__fspath__") else file
    if isinstance(name, bytes):
        name = name.decode()
    if not isinstance(name, str):
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(file).__name__)
    if set(mode) - set("rwaxbt+") or len(mode) != len(set(mode)):
        raise ValueError("invalid mode: %r" % mode)
    if len([c for c in mode if c in "rwax"]) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if "b" in mode and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    if "b" in mode and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if "x" in mode and _existing(name) == 0:
        raise _failed(17, name)
    line = _connect(name, "r" not in mode)
    if isinstance(line, int):
        raise _failed(line, name)
    raw = "" if "w" in mode or "x" in mode else _read_all(line, name)
    if "b" in mode:
        made = _ByteFile(bytes(_core_bytesOf(raw)))
    else:
        if not raw.isascii():
            raw = bytes(_core_bytesOf(raw)).decode(encoding or "utf-8", errors or "strict")
        if newline is None and "\r" in raw:
            raw = raw.replace("\r\n", "\n").replace("\r", "\n")
        made = _TextFile(raw)
        made.encoding = encoding or "UTF-8"
    made._begin(name, mode, line)
    if "w" in mode:
        made._changed = True
        made.flush()
    return made


def _read_all(line, name):
    try:
        raw = _core_readFile(line)
    except SystemError:
        raise _denied(name, "--allow-read") from None
    if isinstance(raw, int):
        raise _failed(raw, name)
    return raw
