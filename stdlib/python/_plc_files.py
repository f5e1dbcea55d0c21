# What io and os ask of the host: names of files, what lies there, and how a program learns what went wrong. The operations are
# listed in Sources/Driver/Devices/FileNames.swift.

import errno as _errno

LIST = 32
MAKE_DIRECTORY = 33
REMOVE_FILE = 34
REMOVE_DIRECTORY = 35
RENAME = 36
STATUS = 37
LINK_STATUS = 38
REAL_PATH = 39
CURRENT_DIRECTORY = 40
ENVIRONMENT = 41
CHANGE_MODE = 42
CHANGE_TIMES = 43
MAKE_LINK = 44
READ_LINK = 45
MAKE_HARD_LINK = 46
MAKE_FILE = 47
PROCESS = 48
ACCESS = 49

_READ = 4
_WRITE = 5
_SEEK = 2
_TRUNCATE = 3

# The most bytes of one request, and the longest address of a connection.
_portion = 1 << 20
_longest = 1000

_names = None
# Where the program has gone by chdir, which is kept with it; None for the directory it was started in.
_place = None


def strerror(code):
    return _errno._texts.get(code, "Unknown error " + str(code))


def failed(code, name=None, other=None):
    """The exception for a number of an error. Names of files are in it as texts, numbers of files as they are."""
    if name is None:
        return OSError(code, strerror(code))
    if hasattr(type(name), "__fspath__"):
        name = fspath(name)
    if other is None:
        return OSError(code, strerror(code), name)
    return OSError(code, strerror(code), name, None, fspath(other))


def denied(problem, name):
    """The exception for what the program may not do: a text of the host that ends with the option which would let it."""
    option = str(problem).rpartition("it needs ")[2]
    return PermissionError(13, "Permission denied (plc run needs " + option + ")", name)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    if hasattr(kind, "__fspath__"):
        found = kind.__fspath__(path)
        if isinstance(found, (str, bytes)):
            return found
        raise TypeError("expected " + kind.__name__ + ".__fspath__() to return str or bytes, not " + type(found).__name__)
    raise TypeError("expected str, bytes or os.PathLike object, not " + kind.__name__)


def name_of(path, what="path"):
    """A path as a string, as the program sees it."""
    if isinstance(path, str):
        name = path
    elif isinstance(path, int) or path is None:
        raise TypeError(what + " should be string, bytes or os.PathLike, not " + type(path).__name__)
    else:
        name = fspath(path)
        if isinstance(name, bytes):
            name = name.decode()
    if "\0" in name:
        raise ValueError("embedded null byte")
    return name


def at(name):
    """A path as the host has to see it."""
    if len(name) > _longest and len(name.encode()) > _longest:
        raise failed(36, name)
    if _place is None or name.startswith("/"):
        return name
    return _place + "/" + name if name else name


def command(verb, argument, name=None, other=None):
    """Does something with names: gives a string, or 0."""
    global _names
    if _names is None:
        made = _core_connect("dir:")
        if isinstance(made, int):
            raise failed(made, name)
        _names = made
    try:
        answer = _core_askText(_names, argument, verb)
    except SystemError as problem:
        raise denied(problem, name) from None
    if isinstance(answer, int) and answer < 0:
        raise failed(-answer, name, other)
    return answer


def code(verb, argument):
    """The same for who only wants to know whether it can be done: an error number, 0, or the answer."""
    try:
        return command(verb, argument)
    except PermissionError as problem:
        return problem.errno
    except OSError as problem:
        return problem.errno


def status(name, follows=True):
    """The numbers that the host has about a file, or an error number."""
    try:
        return [int(word) for word in command(STATUS if follows else LINK_STATUS, at(name), name).split()]
    except OSError as problem:
        return problem.errno


class Line:
    """An open file of the host. Each request says where it reads or writes, as the world may go on in another process."""

    def __init__(self, name, kind):
        try:
            line = _core_connect(kind + at(name))
        except SystemError as problem:
            raise denied(problem, name) from None
        if isinstance(line, int):
            raise failed(line, name)
        self._line = line
        self.name = name

    def _ask(self, number, operation):
        answer = _core_askNumber(self._line, number, operation)
        if isinstance(answer, int) and answer < 0:
            raise failed(-answer)
        return answer

    def read(self, place, size):
        """Up to so many bytes, as characters; "" at the end."""
        self._ask(place, _SEEK)
        answer = self._ask(min(size, _portion), _READ)
        return "" if answer is None else answer

    def read_all(self, place):
        self._ask(place, _SEEK)
        parts = []
        while True:
            answer = self._ask(_portion, _READ)
            if answer is None:
                return "".join(parts)
            parts.append(answer)

    def write(self, place, text):
        """Writes all characters, each as a byte."""
        self._ask(place, _SEEK)
        done = 0
        size = len(text)
        while done < size:
            part = text if size <= _portion else text[done:done + _portion]
            while part:
                answer = _core_askText(self._line, part, _WRITE)
                if answer < 0:
                    raise failed(-answer)
                done += answer
                part = part[answer:]

    def truncate(self, size):
        self._ask(size, _TRUNCATE)

    def close(self):
        _core_closeFile(self._line)


_console = None


def write_console(text):
    """Writes characters as bytes to standard output."""
    global _console
    if _console is None:
        _console = _core_connect("con:")
    _core_askText(_console, text, _WRITE)
