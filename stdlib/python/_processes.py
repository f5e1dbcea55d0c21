# Pipes and processes, as os, subprocess and multiprocessing use them. The operations are listed in Sources/Driver/Devices/Processes.swift.

import _plc_files as _files
import io as _io
import os as _os
import sys as _sys

_FORK, _SPAWN, _REPLACE, _WAIT, _SIGNAL, _EXECUTABLE, _FLUSH = range(64, 71)
_TAKE, _READY = 71, 72
_READ, _WRITE = 4, 5
_portion = 1 << 20
_pipes = 0
# Functions that are called in the copy when the process has been copied.
_in_child = []


def _ask(verb, argument, name=None):
    try:
        return _files.command(verb, argument, name)
    except PermissionError as problem:
        if problem.errno == 1 and verb != _SIGNAL:
            raise _refusal(name) from None
        raise


def _refusal(name=None):
    return PermissionError(1, "processes are started by programs that reach all files of their user, and not in a world", name)


def may_start():
    """Whether this program can start processes."""
    return _sys.executable != ""


def flush():
    """Hands over what was printed, which also others may write after this."""
    _ask(_FLUSH, "")


def _begin():
    # From now on the program says itself when what it has printed is handed over.
    if _sys._flush is None:
        _ask(_FLUSH, "begin")
        _sys._flush = flush


class PipeEnd(_io.RawIOBase):
    """An end of a pipe, as a raw stream with a number."""

    def __init__(self, number, end, has_number):
        made = _core_connect(f"pip:{number}:{end}")
        if isinstance(made, int):
            raise _refusal() if made == 1 else _files.failed(made)
        self._line = made
        self._end = end
        self._spec = f"{number}:{end}"
        self.name = self._fd = _io._number(self) if has_number else None
        self.mode = "rb" if end == "r" else "wb"

    def readable(self):
        return self._end == "r"

    def writable(self):
        return self._end == "w"

    def fileno(self):
        self._check()
        return self._fd

    def _check(self):
        if self._line is None:
            raise ValueError("I/O operation on closed file")

    def _result(self, answer):
        if isinstance(answer, int) and answer < 0:
            raise _files.failed(-answer)
        return answer

    def _read_text(self, size):
        # Up to so many characters for bytes; "" at the end.
        self._check()
        if self._end != "r":
            raise _files.failed(9)
        if size == 0:
            return ""
        answer = self._result(_core_askNumberAside(self._line, min(size, _portion), _READ))
        return "" if answer is None else answer

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        return _make_bytes(self._read_text(size))

    def readall(self):
        parts = []
        while part := self._read_text(_portion):
            parts.append(part)
        return _make_bytes("".join(parts))

    def readinto(self, target, /):
        return _io._put_into(target, self.read(_io._room(target)))

    def write(self, data, /):
        self._check()
        if self._end != "w":
            raise _files.failed(9)
        text = _io._bytes_text(data)
        done = 0
        while done < len(text):
            done += self._result(_core_askTextAside(self._line, text[done:done + _portion], _WRITE))
        return done

    def is_ready(self):
        """Whether something can be read or written, or never more."""
        self._check()
        return _ask(_READY, self._spec) == 1

    def take(self):
        """Reads a byte below 128, and tells whether there was one; does not wait."""
        self._check()
        return isinstance(_core_askText(_files._names, self._spec + " 1", _TAKE), str)

    def close(self):
        if self._line is not None:
            line, self._line = self._line, None
            _io._numbered.pop(self._fd, None)
            _core_closeFile(line)
        _io.RawIOBase.close(self)

    @property
    def closed(self):
        return self._line is None


def pipe(has_numbers=True):
    """Both ends of a new pipe, as files with numbers or without."""
    global _pipes
    _pipes += 1
    _begin()
    return PipeEnd(_pipes, "r", has_numbers), PipeEnd(_pipes, "w", has_numbers)


# Ends of pipes that lead to one other process.
_private = []


def fork(shares=True):
    """Copies the process: the number of the copy, or 0 in it. It has all ends of pipes, or those that are not private."""
    _begin()
    _private[:] = [end for end in _private if not end.closed]
    made = _ask(_FORK, "" if shares else " ".join([end._spec for end in _private]))
    if made == 0:
        _core_leaveThreads()
        threading = _sys.modules.get("threading")
        if threading is not None:
            threading._leave_threads()
        for function in _in_child:
            function()
    return made


def leave(status):
    """Ends the process at once; what was printed and not handed over is lost."""
    if _sys._flush is not None:
        _ask(_FLUSH, "forget")
    _core_exit(status)


def _request(path, args, env, cwd="", flags="", files=("-", "-", "-")):
    words = [_text(word) for word in args]
    parts = [*files, cwd, flags + ("" if env is None else "e"), path, str(len(words)), *words]
    if env is not None:
        parts += [_text(key) + "=" + _text(value) for key, value in env.items()]
    for part in parts:
        if "\0" in part:
            raise ValueError("embedded null byte")
    return "".join([part + "\0" for part in parts])


def _text(word):
    word = _files.fspath(word)
    return word.decode() if isinstance(word, bytes) else word


def find(name, env=None):
    """The file of a command: the name itself if it has a directory, else what the first directory of PATH has."""
    if not may_start():
        raise _refusal(name)
    name = _text(name)
    if "/" in name:
        return name
    problem = None
    for directory in _os.get_exec_path(env):
        path = _os.path.join(directory, name)
        if _os.path.isfile(path):
            if _os.access(path, _os.X_OK):
                return path
            problem = 13
    raise _files.failed(problem or 2, name)


def spawn(path, args, env=None, cwd=None, flags="", files=("-", "-", "-")):
    """Starts a process with the environment of the program, or with this one."""
    _begin()
    _io._settle()
    if env is None:
        env = _os.environ
    directory = "" if cwd is None and _files._place is None else _files.at(_text("." if cwd is None else cwd))
    if cwd is not None and not _os.path.isdir(directory):
        raise _files.failed(20 if _os.path.exists(directory) else 2, cwd)
    return _ask(_SPAWN, _request(_files.at(path), args, env, directory, flags, files), path)


def replace(path, args, env=None):
    """Goes on as another program."""
    _begin()
    _io._save_all()
    _ask(_REPLACE, _request(_files.at(path), args, _os.environ if env is None else env, _files._place or ""), path)


def wait(pid, options=0, end=None):
    """Number and status of a process that has ended; zeros if none has and that was asked for, or the time is over."""
    pause = 1
    while True:
        waits = not options & 1 and end is None and not _core_hasOtherThreads()
        found = [int(word) for word in _ask(_WAIT, f"{pid} {options if waits else options | 1}").split()]
        if found[0] or waits or options & 1:
            return found
        if end is not None:
            import time
            left = int((end - time.monotonic()) * 1000)
            if left < 0:
                return [0, 0]
            pause = min(pause, left + 1)
        _core_sleep(pause)
        pause = min(2 * pause, 10)


def signal(pid, number):
    _ask(_SIGNAL, f"{pid} {int(number)}")


def spec(file, index):
    """How a file of the program is named in a request."""
    if isinstance(file, int):
        raw = _io._numbered.get(file)
        if raw is None:
            raise _files.failed(9)
    else:
        if file.writable():
            file.flush()
        number = file.fileno()
        raw = _io._numbered.get(number)
        if raw is None:
            raise _files.failed(9)
    if isinstance(raw, PipeEnd):
        return "p" + raw._spec
    if isinstance(raw, _io._Console):
        return "-" if raw._number == index else f"d{raw._number}"
    mode = "r" if not raw.writable() else "a" if raw._appends else "w"
    return f"f{mode}{raw._place or 0} {_files.at(_text(raw._line.name))}"
