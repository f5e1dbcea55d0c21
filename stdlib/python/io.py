# The module io: streams in memory and files of the host.

import _plc_files as _files

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase", "BufferedReader",
           "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR",
           "SEEK_END", "text_encoding", "DEFAULT_BUFFER_SIZE", "IncrementalNewlineDecoder"]


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


class IOBase:
    closed = False

    def _io_check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.closed = True

    def flush(self):
        self._io_check()

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._io_check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def seek(self, place, whence=0, /):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        raise UnsupportedOperation("truncate")

    def readline(self, size=-1, /):
        parts = []
        count = 0
        while size is None or size < 0 or count < size:
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

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._io_check()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._io_check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._io_check()
        return self

    def __exit__(self, *details):
        self.close()


def _bytes_text(data):
    """The bytes of a bytes-like object, each as a character."""
    if isinstance(data, (bytes, bytearray)):
        return data._text
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if isinstance(data, memoryview):
        return data.tobytes()._text
    if hasattr(data, "_buffer"):
        return data.tobytes()._text
    raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")


def _put_into(target, data):
    if hasattr(target, "typecode"):
        size = len(data) // target.itemsize
        fresh = type(target)(target.typecode, data[:size * target.itemsize])
        for i in range(size):
            target[i] = fresh[i]
    else:
        target[:len(data)] = data
    return len(data)


def _room(target):
    if isinstance(target, bytes) or isinstance(target, memoryview) and target.readonly or isinstance(target, str):
        raise TypeError("readinto() argument must be read-write bytes-like object, not " + type(target).__name__)
    return len(target) * getattr(target, "itemsize", 1)


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        space = bytearray(size)
        count = self.readinto(space)
        return None if count is None else bytes(space[:count])

    def readall(self):
        parts = []
        while True:
            part = self.read(DEFAULT_BUFFER_SIZE)
            if not part:
                return b"".join(parts)
            parts.append(part)

    def readinto(self, target, /):
        raise UnsupportedOperation("readinto")

    def write(self, data, /):
        raise UnsupportedOperation("write")


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def read1(self, size=-1, /):
        raise UnsupportedOperation("read1")

    def write(self, data, /):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")

    def readinto(self, target, /):
        return _put_into(target, self.read(_room(target)))

    def readinto1(self, target, /):
        return _put_into(target, self.read1(_room(target)))


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def write(self, text, /):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


class _Memory(IOBase):
    # What is written lies in parts until it is asked for.
    def _io_check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file" + self._io_stop)
    def _io_settle(self):
        if self._io_parts:
            self._io_data += self._io_empty.join(self._io_parts)
            self._io_parts = []
    def readable(self):
        self._io_check()
        return True
    def writable(self):
        self._io_check()
        return True
    def seekable(self):
        self._io_check()
        return True
    def getvalue(self):
        self._io_check()
        self._io_settle()
        return self._io_data
    def close(self):
        self.closed = True
    _io_lines = None
    def _io_put(self, data):
        if self._io_place == self._io_size:
            self._io_parts.append(data)
            self._io_size += len(data)
            self._io_place = self._io_size
            return
        self._io_settle()
        if self._io_place > self._io_size:
            self._io_data += self._io_filler * (self._io_place - self._io_size)
        self._io_data = self._io_data[:self._io_place] + data + self._io_data[self._io_place + len(data):]
        self._io_place += len(data)
        self._io_size = len(self._io_data)
    def read(self, size=-1, /):
        self._io_check()
        self._io_settle()
        if type(size) is not int and size is not None and not isinstance(size, int) and not hasattr(size, "__index__"):
            raise TypeError("argument should be integer or None, not '" + type(size).__name__ + "'")
        end = self._io_size if size is None or size < 0 else self._io_place + size
        result = self._io_data[self._io_place:end]
        self._io_place += len(result)
        return result
    def readline(self, size=-1, /):
        self._io_check()
        self._io_settle()
        # The lines that follow, last first, as places in the middle of long texts are slow to be searched from.
        lines = self._io_lines
        if lines is None or self._io_lines_place != self._io_place or self._io_lines_data is not self._io_data:
            lines = self._io_lines = self._io_data[self._io_place:].split(self._io_newline)
            lines.reverse()
            self._io_lines_data = self._io_data
            self._io_lines_place = self._io_place
        if not lines:
            return self._io_empty
        result = lines[-1] + self._io_newline if len(lines) > 1 else lines[-1]
        if size is not None and 0 <= size < len(result):
            result = result[:size]
            self._io_place += size
            return result
        lines.pop()
        self._io_place += len(result)
        self._io_lines_place = self._io_place
        return result
    def readlines(self, hint=-1, /):
        self._io_check()
        return IOBase.readlines(self, hint)
    def seek(self, place, whence=0, /):
        self._io_check()
        if whence not in (0, 1, 2):
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        if whence == 0 and place < 0:
            raise ValueError(self._io_negative + str(place))
        if whence == 1:
            place += self._io_place
        elif whence == 2:
            place += self._io_size
        self._io_place = max(0, place)
        return self._io_place
    def tell(self):
        self._io_check()
        return self._io_place
    def truncate(self, size=None, /):
        self._io_check()
        self._io_settle()
        if size is None:
            size = self._io_place
        if size < 0:
            raise ValueError("Negative size value " + str(size) if self._io_empty == "" else "negative size value " + str(size))
        self._io_data = self._io_data[:size]
        self._io_size = len(self._io_data)
        return size


class StringIO(_Memory, TextIOBase):
    __module__ = "_io"
    _io_empty = ""
    _io_filler = "\0"
    _io_newline = "\n"
    _io_negative = "Negative seek position "
    _io_stop = ""
    line_buffering = False
    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError("initial_value must be str or None, not " + type(initial_value).__name__)
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: " + repr(newline))
        self._io_ends = newline
        self._io_data = ""
        self._io_parts = []
        self._io_size = 0
        self._io_place = 0
        if initial_value:
            self.write(initial_value)
            self._io_place = 0
    def write(self, text, /):
        self._io_check()
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '" + type(text).__name__ + "'")
        size = len(text)
        if text:
            if self._io_ends != "\n":
                if self._io_ends is None:
                    if "\r" in text:
                        text = text.replace("\r\n", "\n").replace("\r", "\n")
                elif self._io_ends:
                    text = text.replace("\n", self._io_ends)
            self._io_put(text)
        return size
    def readline(self, size=-1, /):
        if self._io_ends == "\n" or self._io_ends is None:
            return _Memory.readline(self, size)
        self._io_check()
        self._io_settle()
        line = self._io_data[self._io_place:]
        if self._io_ends:
            end = line.find(self._io_ends)
            end = len(line) if end < 0 else end + len(self._io_ends)
        else:
            end = len((line.replace("\r\n", "\n\n").replace("\r", "\n").split("\n", 1) + [""])[0])
            end += 2 if line[end:end + 2] == "\r\n" else 1
        if size is not None and 0 <= size < end:
            end = size
        line = line[:end]
        self._io_place += len(line)
        return line
    def seek(self, place, whence=0, /):
        if whence and place:
            raise OSError("Can't do nonzero cur-relative seeks")
        return _Memory.seek(self, place, whence)


class BytesIO(_Memory, BufferedIOBase):
    __module__ = "_io"
    _io_empty = b""
    _io_filler = b"\0"
    _io_newline = b"\n"
    _io_negative = "negative seek value "
    _io_stop = "."
    def __init__(self, initial_bytes=b""):
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._io_data = bytes(initial_bytes or b"")
        self._io_parts = []
        self._io_size = len(self._io_data)
        self._io_place = 0
    def write(self, data, /):
        self._io_check()
        if type(data) is not bytes:
            data = _make_bytes(_bytes_text(data))
        if data:
            self._io_put(data)
        return len(data)
    read1 = _Memory.read
    def readinto(self, target, /):
        return _put_into(target, self.read(_room(target)))
    def getbuffer(self):
        return memoryview(bytearray(self.getvalue()))


# Files

# Files that may have something to write, and those with a number.
_unsaved = []
_numbered = {}


def _save_all():
    for file in _unsaved[:]:
        file.flush()


def _begins_to_write(file):
    if not _unsaved:
        import atexit
        atexit.unregister(_save_all)
        atexit.register(_save_all)
    _unsaved.append(file)


def _settle():
    """Writes what is not written yet: the reference implementation closes files that nobody holds any more at once."""
    for file in _unsaved:
        if file._count:
            file.flush()


def _number(file):
    number = 3
    while number in _numbered:
        number += 1
    _numbered[number] = file
    return number


class FileIO(RawIOBase):
    __module__ = "_io"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if set(mode) - set("rwaxb+"):
            raise ValueError("invalid mode: " + mode)
        if len([c for c in mode if c in "rwax"]) != 1 or mode.count("+") > 1:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        self._reads = "r" in mode or "+" in mode
        self._writes = "r" not in mode or "+" in mode
        self._appends = "a" in mode
        self._makes = "x" in mode
        self._place = 0
        self._fd = None
        self.closefd = closefd
        self.name = file
        if isinstance(file, int) and not isinstance(file, bool):
            if file < 0:
                raise ValueError("negative file descriptor")
            if file not in _numbered:
                raise _files.failed(9, file)
            other = _numbered[file]
            self._line = other._line
            self._place = other._place
            self._fd = file
            return
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        name = _files.name_of(file)
        self.name = file
        if self._makes:
            _files.command(_files.MAKE_FILE, _files.at(name), file)
        try:
            self._line = _files.Line(name, "fir:" if not self._writes else "fiu:" if "r" in mode or self._makes else "fiw:")
        except OSError as problem:
            if problem.errno == 13:
                problem.filename = file
                raise problem from None
            raise _files.failed(problem.errno, file) from None
        if "w" in mode:
            try:
                self._line.truncate(0)
            except OSError:
                # What has no size, as a device, need not be shortened.
                pass
        elif self._appends:
            self._place = self._size()

    def _size(self):
        found = _files.status(self._line.name)
        return found[6] if isinstance(found, list) else 0

    def _must(self, may, what):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        if not may:
            raise UnsupportedOperation("File not open for " + what)

    @property
    def mode(self):
        if self._makes:
            return "xb+" if self._reads else "xb"
        if self._appends:
            return "ab+" if self._reads else "ab"
        return "rb+" if self._reads and self._writes else "rb" if self._reads else "wb"

    def readable(self):
        self._io_check()
        return self._reads

    def writable(self):
        self._io_check()
        return self._writes

    def seekable(self):
        self._io_check()
        return True

    def _read_text(self, size):
        self._must(self._reads, "reading")
        text = self._line.read(self._place, size) if size else ""
        self._place += len(text)
        return text

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        return _make_bytes(self._read_text(size))

    def readall(self):
        self._must(self._reads, "reading")
        text = self._line.read_all(self._place)
        self._place += len(text)
        return _make_bytes(text)

    def readinto(self, target, /):
        return _put_into(target, self.read(_room(target)))

    def write(self, data, /):
        self._must(self._writes, "writing")
        text = _bytes_text(data)
        if self._appends:
            self._place = self._size()
        self._line.write(self._place, text)
        self._place += len(text)
        return len(text)

    def seek(self, place, whence=0, /):
        self._io_check()
        if whence == 1:
            place += self._place
        elif whence == 2:
            place += self._size()
        elif whence != 0:
            raise _files.failed(22)
        if place < 0:
            raise _files.failed(22)
        self._place = place
        return place

    def tell(self):
        self._io_check()
        return self._place

    def truncate(self, size=None, /):
        self._must(self._writes, "writing")
        if size is None:
            size = self._place
        if size < 0:
            raise _files.failed(22)
        self._line.truncate(size)
        return size

    def fileno(self):
        self._io_check()
        if self._fd is None:
            self._fd = _number(self)
        return self._fd

    def close(self):
        if not self.closed:
            self.closed = True
            if self.closefd:
                self._line.close()
                if self._fd is not None:
                    _numbered.pop(self._fd, None)

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return "<_io.FileIO name=%r mode=%r closefd=%r>" % (self.name, self.mode, self.closefd)


class _Console(RawIOBase):
    """Standard input, output and error output as bytes."""

    def __init__(self, number):
        self._number = number
        self._ahead = ""
        self.name = ("<stdin>", "<stdout>", "<stderr>")[number]
        self.mode = "rb" if number == 0 else "wb"

    def readable(self):
        return self._number == 0

    def writable(self):
        return self._number != 0

    def fileno(self):
        return self._number

    def _line(self):
        if not self._ahead:
            line = _core_readLine()
            if line is not None:
                self._ahead = (line + "\n").encode()._text
        return self._ahead

    def _read_text(self, size):
        if self._number:
            raise UnsupportedOperation("File not open for reading")
        line = self._line()
        self._ahead = line[size:]
        return line[:size]

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        return _make_bytes(self._read_text(size))

    def readinto(self, target, /):
        return _put_into(target, self.read(_room(target)))

    def write(self, data, /):
        if self._number == 0:
            raise UnsupportedOperation("File not open for writing")
        text = _bytes_text(data)
        if self._number == 1:
            _files.write_console(text)
        else:
            _core_writeError(_make_bytes(text).decode("utf-8", "backslashreplace"))
        return len(text)

    def flush(self):
        pass

    def close(self):
        pass


for _i in range(3):
    _numbered[_i] = _Console(_i)


class _Buffered(BufferedIOBase):
    """Bytes of a raw stream that have been read ahead or shall be written."""
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw = raw
        self._size = buffer_size
        # What was read ahead, a character for each byte; where the next one is; how many there are.
        self._text = ""
        self._at = 0
        self._end = 0
        self._out = []
        self._count = 0

    def _io_check(self):
        if self.raw is None:
            raise ValueError("raw stream has been detached")
        if self.raw.closed:
            raise ValueError(self._closed_text)

    _closed_text = "I/O operation on closed file."

    @property
    def closed(self):
        return self.raw is not None and self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def readable(self):
        self._io_check()
        return self.raw.readable()

    def writable(self):
        self._io_check()
        return self.raw.writable()

    def seekable(self):
        self._io_check()
        return self.raw.seekable()

    def fileno(self):
        self._io_check()
        return self.raw.fileno()

    def isatty(self):
        self._io_check()
        return self.raw.isatty()

    def detach(self):
        self.flush()
        raw = self.raw
        self.raw = None
        return raw

    # Reading

    def _more(self, size):
        raw = self.raw
        if isinstance(raw, (FileIO, _Console)):
            return raw._read_text(size)
        data = raw.read(size)
        return data._text if data else ""

    def _begin_reading(self):
        self._io_check()
        if not self.raw.readable():
            raise UnsupportedOperation("read")
        if self._count:
            self.flush()

    def _read_text(self, size):
        if size is not None and not isinstance(size, int):
            if not hasattr(size, "__index__"):
                raise TypeError("argument should be integer or None, not '" + type(size).__name__ + "'")
            size = size.__index__()
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        left = self._end - self._at
        if size is not None and 0 <= size <= left:
            start = self._at
            self._at += size
            return self._text[start:start + size]
        parts = [self._text[self._at:]] if left else []
        self._text = ""
        self._at = self._end = 0
        if size is None or size < 0:
            if hasattr(self.raw, "readall"):
                data = self.raw.readall()
                parts.append(data._text if data else "")
            else:
                piece = self._more(1 << 20)
                while piece:
                    parts.append(piece)
                    piece = self._more(1 << 20)
            return "".join(parts)
        size -= left
        while size > 0:
            piece = self._more(size if size > self._size else self._size)
            if not piece:
                break
            count = len(piece)
            if count > size:
                self._text = piece
                self._at = size
                self._end = count
                piece = piece[:size]
                count = size
            parts.append(piece)
            size -= count
        return "".join(parts)

    def read(self, size=-1, /):
        self._begin_reading()
        return _make_bytes(self._read_text(size))

    def read1(self, size=-1, /):
        self._begin_reading()
        return _make_bytes(self._read_once(self._size if size is None or size < 0 else size))

    def _read_once(self, size):
        if self._at == self._end:
            if size >= self._size:
                return self._more(size)
            self._fill()
        start = self._at
        self._at = min(self._end, start + size)
        return self._text[start:self._at]

    def _fill(self):
        self._text = self._more(self._size)
        self._at = 0
        self._end = len(self._text)

    def peek(self, size=0, /):
        self._begin_reading()
        if self._at == self._end:
            self._fill()
        return _make_bytes(self._text[self._at:])

    def readinto(self, target, /):
        return _put_into(target, self.read(_room(target)))

    def readline(self, size=-1, /):
        self._begin_reading()
        parts = []
        left = -1 if size is None else size
        while left:
            if self._at == self._end:
                self._fill()
                if not self._end:
                    break
            place = self._text.find("\n", self._at)
            end = self._end if place < 0 else place + 1
            if left > 0:
                end = min(end, self._at + left)
                left -= end - self._at
            parts.append(self._text[self._at:end])
            self._at = end
            if parts[-1][-1] == "\n":
                break
        return _make_bytes(parts[0] if len(parts) == 1 else "".join(parts))

    # Writing

    def write(self, data, /):
        self._io_check()
        if not self.raw.writable():
            raise UnsupportedOperation("write")
        text = _bytes_text(data)
        if self._at < self._end:
            self.raw.seek(self._at - self._end, 1)
        self._at = self._end = 0
        if text:
            if not self._count and isinstance(self.raw, FileIO) and self not in _unsaved:
                _begins_to_write(self)
            if self._count + len(text) > self._size:
                self._write_out()
            self._out.append(text)
            self._count += len(text)
            if self._count > self._size:
                self._write_out()
        return len(text)

    def _write_out(self):
        if self._count:
            text = "".join(self._out)
            self._out = []
            self._count = 0
            while text:
                count = self.raw.write(_make_bytes(text))
                if count is None or count >= len(text):
                    break
                text = text[count:]

    def flush(self):
        self._io_check()
        self._write_out()
        if not isinstance(self.raw, FileIO):
            self.raw.flush()

    def close(self):
        if self.raw is not None and not self.raw.closed:
            try:
                self.flush()
            finally:
                if self in _unsaved:
                    _unsaved.remove(self)
                self.raw.close()

    # Places

    def tell(self):
        self._io_check()
        return self.raw.tell() - (self._end - self._at) + self._count

    def seek(self, place, whence=0, /):
        self._io_check()
        if whence not in (0, 1, 2):
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        self._write_out()
        if whence == 1:
            place += self.tell()
            whence = 0
        self._text = ""
        self._at = self._end = 0
        return self.raw.seek(place, whence)

    def truncate(self, size=None, /):
        self._io_check()
        if not self.raw.writable():
            raise UnsupportedOperation("truncate")
        self._write_out()
        return self.raw.truncate(self.tell() if size is None else size)

    def __repr__(self):
        try:
            return "<_io.%s name=%r>" % (type(self).__name__, self.name)
        except AttributeError:
            return "<_io.%s>" % type(self).__name__


class BufferedReader(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        _Buffered.__init__(self, raw, buffer_size)

    def write(self, data, /):
        self._io_check()
        raise UnsupportedOperation("write")


class BufferedWriter(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        _Buffered.__init__(self, raw, buffer_size)

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def readline(self, size=-1, /):
        raise UnsupportedOperation("read")

    peek = read1 = read

    def write(self, data, /):
        if self.raw is not None and self.raw.closed:
            raise ValueError("write to closed file")
        return _Buffered.write(self, data)


class BufferedRandom(_Buffered):
    __module__ = "_io"


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def readline(self, size=-1, /):
        return self._reader.readline(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        self._writer.flush()

    def readable(self):
        return True

    def writable(self):
        return True

    def close(self):
        self._writer.close()
        self._reader.close()

    @property
    def closed(self):
        return self._writer.closed


def _plain_name(encoding):
    return encoding.lower().replace("_", "-")


def _unfinished(text):
    """How many characters at the end of a text, each a byte, begin a character of UTF-8 that goes on behind it."""
    for back in range(1, min(4, len(text) + 1)):
        code = ord(text[-back])
        if code < 0x80:
            return 0
        if code >= 0xC0:
            need = 2 if code < 0xE0 else 3 if code < 0xF0 else 4
            return back if back < need else 0
    return 0


class TextIOWrapper(TextIOBase):
    __module__ = "_io"
    # Bytes that are read at once.
    _CHUNK_SIZE = 8192

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            if not isinstance(newline, str):
                raise TypeError("illegal newline type: " + repr(type(newline)))
            raise ValueError("illegal newline value: " + newline)
        self._buffer = buffer
        self.encoding = "UTF-8" if encoding is None or encoding == "locale" else encoding
        self.errors = errors or "strict"
        self._newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._codec = _plain_name(self.encoding)
        _make_bytes("").decode(self.encoding)
        # Lines that were read ahead, with their ends, the place of the next one, and what follows without an end.
        self._lines = []
        self._next = 0
        self._rest = ""
        # Bytes, as characters, whose character goes on behind them; the lines as they were, if their ends were changed.
        self._tail = ""
        self._source = None
        self._is_walked = False
        self._out = []
        self._count = 0
        self._has_begun = False

    @property
    def buffer(self):
        return self._buffer

    @property
    def closed(self):
        return self._buffer is not None and self._buffer.closed

    def _io_check(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        if self._buffer.closed:
            raise ValueError("I/O operation on closed file.")

    @property
    def name(self):
        return self._buffer.name

    @property
    def newlines(self):
        return self._seen if hasattr(self, "_seen") else None

    def readable(self):
        self._io_check()
        return self._buffer.readable()

    def writable(self):
        self._io_check()
        return self._buffer.writable()

    def seekable(self):
        self._io_check()
        return self._buffer.seekable()

    def fileno(self):
        self._io_check()
        return self._buffer.fileno()

    def isatty(self):
        self._io_check()
        return self._buffer.isatty()

    def detach(self):
        self.flush()
        buffer = self._buffer
        self._buffer = None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.flush()
        if encoding is not None:
            self.encoding = encoding
            self._codec = _plain_name(encoding)
        if errors is not None:
            self.errors = errors
        if newline is not None:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    # Reading

    def _begin_reading(self):
        self._io_check()
        if not self._buffer.readable():
            raise UnsupportedOperation("not readable")
        if self._count:
            self.flush()

    def _decoded(self, isAll):
        """The next characters of the file, up to its end or only some; "" at the end."""
        buffer = self._buffer
        codec = self._codec
        if isAll or codec not in ("utf-8", "utf8", "ascii", "us-ascii", "latin-1", "latin1", "iso-8859-1"):
            data = buffer.read()
            isAll = True
        elif hasattr(buffer, "read1"):
            data = buffer.read1(self._CHUNK_SIZE)
        else:
            data = buffer.read(self._CHUNK_SIZE)
        text = data._text if data else ""
        if not text:
            isAll = True
        if self._tail:
            text = self._tail + text
            self._tail = ""
        if not isAll:
            if codec in ("utf-8", "utf8") and text[-1] >= "\x80":
                count = _unfinished(text)
                if count:
                    self._tail = text[-count:]
                    text = text[:-count]
                    if not text:
                        return self._decoded(False)
        if not text:
            return ""
        if text.isascii() and codec[:4] not in ("utf-1", "utf-3") and codec[:6] not in ("utf-16", "utf-32"):
            return text
        return _make_bytes(text).decode(self.encoding, self.errors)

    def _fill(self, isAll=False):
        """Reads ahead, and tells whether there was something."""
        text = self._decoded(isAll)
        if not text:
            return False
        text = self._rest + text
        self._rest = ""
        self._source = None
        self._next = 0
        newline = self._newline
        if newline is None or newline == "":
            if "\r" in text:
                if text[-1] == "\r":
                    # What follows may belong to it.
                    more = self._decoded(isAll)
                    while more and more[-1] == "\r":
                        text += more
                        more = self._decoded(isAll)
                    text += more
                self._source = text
                if newline is None:
                    text = text.replace("\r\n", "\n").replace("\r", "\n")
                else:
                    self._lines = lines = []
                    for part in text.split("\n"):
                        part += "\n"
                        end = "\r\n" if part[-2:] == "\r\n" else "\n"
                        pieces = part[:-len(end)].split("\r")
                        for piece in pieces[:-1]:
                            lines.append(piece + "\r")
                        lines.append(pieces[-1] + end)
                    self._rest = lines.pop()[:-1]
                    return True
            newline = "\n"
        lines = text.split(newline)
        self._rest = lines.pop()
        self._lines = [line + newline for line in lines]
        return True

    def read(self, size=-1, /):
        self._begin_reading()
        if size is not None and not isinstance(size, int):
            raise TypeError("argument should be integer or None, not '" + type(size).__name__ + "'")
        if size is None or size < 0:
            parts = self._lines[self._next:]
            self._lines = []
            self._next = 0
            while self._fill(True):
                parts += self._lines
                self._lines = []
            parts.append(self._rest)
            self._rest = ""
            return "".join(parts)
        parts = []
        while size > 0:
            if self._next < len(self._lines):
                line = self._lines[self._next]
                if len(line) <= size:
                    self._next += 1
                else:
                    self._lines[self._next] = line[size:]
                    line = line[:size]
            elif self._rest:
                line = self._rest[:size]
                self._rest = self._rest[size:]
                self._lines = []
                self._next = 0
            elif self._fill():
                continue
            else:
                break
            parts.append(line)
            size -= len(line)
        return "".join(parts)

    def readline(self, size=-1, /):
        if size is None or size < 0:
            if self._next < len(self._lines) and not self._count and not self._buffer.closed:
                line = self._lines[self._next]
                self._next += 1
                return line
        self._begin_reading()
        while self._next >= len(self._lines):
            self._lines = []
            self._next = 0
            if not self._fill():
                line = self._rest
                if size is not None and 0 <= size < len(line):
                    self._rest = line[size:]
                    return line[:size]
                self._rest = ""
                return line
        line = self._lines[self._next]
        if size is not None and 0 <= size < len(line):
            self._lines[self._next] = line[size:]
            return line[:size]
        self._next += 1
        return line

    def __next__(self):
        self._is_walked = True
        line = self.readline()
        if not line:
            self._is_walked = False
            raise StopIteration
        return line

    # Writing

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        if not self._count:
            self._io_check()
            if not self._buffer.writable():
                raise UnsupportedOperation("not writable")
            self._forget()
            if self not in _unsaved:
                _begins_to_write(self)
        self._out.append(text)
        self._count += len(text)
        if self.write_through or self._count > self._CHUNK_SIZE:
            self._write_out()
        if self.line_buffering and "\n" in text:
            self.flush()
        return len(text)

    def _forget(self):
        self._lines = []
        self._next = 0
        self._rest = ""
        self._tail = ""

    def _write_out(self):
        if not self._count:
            return
        text = "".join(self._out)
        self._out = []
        self._count = 0
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        codec = self._codec
        if codec in ("utf-16", "utf-32", "utf-8-sig"):
            # The mark of the order stands at the beginning only.
            if not self._has_begun and self._buffer.seekable() and self._buffer.tell():
                self._has_begun = True
            if self._has_begun:
                codec = "utf-8" if codec == "utf-8-sig" else codec + "-le"
            data = text.encode(codec, self.errors)
        else:
            data = text.encode(self.encoding, self.errors)
        self._has_begun = True
        self._buffer.write(data)

    def flush(self):
        self._io_check()
        self._write_out()
        self._buffer.flush()

    def close(self):
        if self._buffer is not None and not self._buffer.closed:
            try:
                self.flush()
            finally:
                if self in _unsaved:
                    _unsaved.remove(self)
                self._buffer.close()

    # Places

    def tell(self):
        self._io_check()
        if not self._buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if self._is_walked:
            raise OSError("telling position disabled by next() call")
        self._write_out()
        place = self._buffer.tell() - len(self._tail)
        ahead = "".join(self._lines[self._next:]) + self._rest
        if not ahead:
            return place
        if self._source is not None and self._newline is None:
            # The characters ahead, as they were before their ends were changed.
            start = len(self._source)
            for i in range(len(ahead)):
                start -= 2 if self._source[start - 2:start] == "\r\n" else 1
            ahead = self._source[start:]
        return place - len(ahead.encode(self.encoding, self.errors))

    def seek(self, place, whence=0, /):
        self._io_check()
        if not self._buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if place != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            self._is_walked = False
            place = self.tell()
            whence = 0
        elif whence == 2:
            if place != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence != 0:
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        elif place < 0:
            raise ValueError("negative seek position " + repr(place))
        self._write_out()
        self._is_walked = False
        self._forget()
        place = self._buffer.seek(place, whence)
        self._has_begun = place != 0
        return place

    def truncate(self, size=None, /):
        self.flush()
        return self._buffer.truncate(self.tell() if size is None else size)

    def __repr__(self):
        text = "<_io.TextIOWrapper"
        try:
            text += " name=%r" % (self.name,)
        except AttributeError:
            pass
        if hasattr(self, "mode"):
            text += " mode=%r" % (self.mode,)
        return text + " encoding=%r>" % (self.encoding,)


class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translates = translate
        self._held = ""

    def decode(self, data, final=False):
        text = data if self._decoder is None else self._decoder.decode(data, final)
        text = self._held + text
        self._held = ""
        if text.endswith("\r") and not final:
            self._held = "\r"
            text = text[:-1]
        return text.replace("\r\n", "\n").replace("\r", "\n") if self._translates else text

    def reset(self):
        self._held = ""


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, int):
        file = _files.fspath(file)
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not " + type(mode).__name__)
    if not isinstance(buffering, int):
        raise TypeError("'" + type(buffering).__name__ + "' object cannot be interpreted as an integer")
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError("open() argument 'encoding' must be str or None, not " + type(encoding).__name__)
    if set(mode) - set("rwaxbt+") or len(mode) != len(set(mode)):
        raise ValueError("invalid mode: %r" % mode)
    isBinary = "b" in mode
    if isBinary and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    if len([c for c in mode if c in "rwax"]) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if isBinary:
        if encoding is not None:
            raise ValueError("binary mode doesn't take an encoding argument")
        if errors is not None:
            raise ValueError("binary mode doesn't take an errors argument")
        if newline is not None:
            raise ValueError("binary mode doesn't take a newline argument")
    _settle()
    if isinstance(file, int) and (file in (0, 1, 2) or hasattr(_numbered.get(file), "_spec")):
        # A console, or an end of a pipe.
        raw = _numbered[file]
    else:
        raw = FileIO(file, mode.replace("t", ""), closefd, opener)
    if buffering == 0:
        if isBinary:
            return raw
        raw.close()
        raise ValueError("can't have unbuffered text I/O")
    size = buffering if buffering > 1 else DEFAULT_BUFFER_SIZE
    if "+" in mode:
        buffer = BufferedRandom(raw, size)
    elif "r" in mode:
        buffer = BufferedReader(raw, size)
    else:
        buffer = BufferedWriter(raw, size)
    if isBinary:
        return buffer
    try:
        text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    except BaseException:
        buffer.close()
        raise
    text.mode = mode
    if mode == "r":
        text._CHUNK_SIZE = 65536
    return text


def open_code(path):
    return open(path, "rb")
