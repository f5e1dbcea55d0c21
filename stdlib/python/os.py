# The module os. What it says of files it asks the host, which tells only what the program may know.

import _plc_files as _files
import sys as _sys
from abc import ABC as _ABC, abstractmethod as _abstractmethod
from _plc_files import fspath, strerror

name = "posix"
sep = "/"
altsep = None
extsep = "."
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
error = OSError

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
O_ACCMODE = 3
O_CREAT = 64
O_EXCL = 128
O_NOCTTY = 256
O_TRUNC = 512
O_APPEND = 1024
O_NONBLOCK = O_NDELAY = 2048
O_DSYNC = 4096
O_DIRECTORY = 65536
O_NOFOLLOW = 131072
O_CLOEXEC = 524288
O_SYNC = 1052672
EX_OK = 0
EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR = range(64, 72)
EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = range(72, 79)
P_WAIT, P_NOWAIT = 0, 1
WNOHANG = 1
supports_bytes_environ = True
supports_dir_fd = supports_effective_ids = supports_fd = supports_follow_symlinks = frozenset()


class PathLike(_ABC):
    """What has a path: every class with a method `__fspath__` is below this one."""

    @_abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "__fspath__") if cls is PathLike else NotImplemented

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)


# The environment

def _text_of(value):
    if not isinstance(value, str):
        raise TypeError("str expected, not " + type(value).__name__)
    return value


class _Environ:
    """The environment of the program, which changes for this program only."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        try:
            return self._data[_text_of(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[_text_of(key)] = _text_of(value)

    def __delitem__(self, key):
        try:
            del self._data[_text_of(key)]
        except KeyError:
            raise KeyError(key) from None

    def __contains__(self, key):
        return key in self._data

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def get(self, key, default=None):
        return self._data.get(_text_of(key), default)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def copy(self):
        return dict(self._data)

    def setdefault(self, key, value):
        return self._data.setdefault(_text_of(key), _text_of(value))

    def pop(self, key, *default):
        return self._data.pop(key, *default)

    def popitem(self):
        return self._data.popitem()

    def clear(self):
        self._data.clear()

    def update(self, *others, **named):
        for key, value in dict(*others, **named).items():
            self[key] = value

    def __eq__(self, other):
        return self._data == (other._data if isinstance(other, _Environ) else other)

    def __or__(self, other):
        return {**self._data, **dict(other)}

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return "environ({" + ", ".join([repr(k) + ": " + repr(v) for k, v in self._data.items()]) + "})"


def _environment():
    try:
        text = _files.command(_files.ENVIRONMENT, "")
    except OSError:
        return {}
    found = {}
    for entry in text.split("\0"):
        key, equals, value = entry.partition("=")
        if equals and key not in found:
            found[key] = value
    return found


environ = _Environ(_environment())


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value, /):
    """The environment of processes that the program would start; `environ` does not change."""
    fsencode(key), fsencode(value)


def unsetenv(key, /):
    fsencode(key)


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


# Places

def getcwd():
    if _files._place is not None:
        return _files._place
    try:
        return _files.command(_files.CURRENT_DIRECTORY, "")
    except PermissionError:
        return "/"


def getcwdb():
    return getcwd().encode()


def chdir(path):
    where = _name(path, "chdir")
    if _files._place is not None and where == _files.code(_files.CURRENT_DIRECTORY, ""):
        # Back to where it was started, which it may not know more of.
        _files._place = None
        return
    found = _files.command(_files.REAL_PATH, _files.at(where), path)
    if _files.status(found)[0] & 0o170000 != 0o040000:
        raise _files.failed(20, path)
    _files._place = found


def _name(path, function, what="path"):
    if isinstance(path, (int, float, list, tuple, dict)) or path is None:
        raise TypeError(function + ": " + what + " should be string, bytes or os.PathLike, not " + type(path).__name__)
    try:
        return _files.name_of(path)
    except TypeError:
        raise TypeError(
            function + ": " + what + " should be string, bytes or os.PathLike, not " + type(path).__name__) from None


def _do(verb, path, function, before=""):
    _files.command(verb, before + _files.at(_name(path, function)), path)


def _do_both(verb, source, target, function):
    first = _files.at(_name(source, function, "src"))
    _files.command(verb, first + "\0" + _files.at(_name(target, function, "dst")), source, target)


# Directories and files

def _entries(path, function):
    import io
    io._settle()
    name = _name(path, function) if path is not None else "."
    text = _files.command(_files.LIST, _files.at(name or "."), path)
    return text.split("\0")[:-1] if text else []


def listdir(path=None):
    names = [entry[1:] for entry in _entries(path, "listdir")]
    return [found.encode() for found in names] if isinstance(path, bytes) else names


class stat_result(tuple):
    n_fields = 19
    n_sequence_fields = 10

    def __new__(cls, numbers):
        made = tuple.__new__(cls, numbers[:10])
        (made.st_mode, made.st_ino, made.st_dev, made.st_nlink, made.st_uid, made.st_gid, made.st_size) = numbers[:7]
        if len(numbers) > 10:
            made.st_atime_ns, made.st_mtime_ns, made.st_ctime_ns, made.st_blksize, made.st_blocks = numbers[10:15]
            made.st_rdev = 0
            made.st_atime = made.st_atime_ns / 1e9
            made.st_mtime = made.st_mtime_ns / 1e9
            made.st_ctime = made.st_ctime_ns / 1e9
        else:
            made.st_atime, made.st_mtime, made.st_ctime = numbers[7:10]
        return made

    def __repr__(self):
        names = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")
        return "os.stat_result(" + ", ".join([key + "=" + str(value) for key, value in zip(names, self)]) + ")"


def _made(numbers):
    times = numbers[7:10]
    return stat_result(numbers[:7] + [time // 1000000000 for time in times] + times + numbers[10:])


def _status(path, follows, function):
    import io
    io._settle()
    name = _name(path, function)
    verb = _files.STATUS if follows else _files.LINK_STATUS
    return _made([int(word) for word in _files.command(verb, _files.at(name), path).split()])


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    return _status(path, follow_symlinks, "stat")


def lstat(path, *, dir_fd=None):
    return _status(path, False, "lstat")


def fstat(fd):
    import io
    raw = _raw(fd)
    if isinstance(raw, io.FileIO):
        return _status(raw._line.name, True, "fstat")
    return _made([0o010600, fd, 0, 1, getuid(), getgid(), 0, 0, 0, 0, 4096, 0])


def mkdir(path, mode=0o777, *, dir_fd=None):
    _do(_files.MAKE_DIRECTORY, path, "mkdir", format(mode, "o") + " ")


def _parts_of(name):
    # The directory that holds something, and its name there, with slashes at the end left away.
    from os import path
    holder, last = path.split(name)
    return (holder, last) if last else path.split(holder)


def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a directory, and those above it that are missing."""
    from os import path
    missing = []
    holder, last = _parts_of(name)
    while holder and last and not path.exists(holder):
        missing.append(holder)
        holder, last = _parts_of(holder)
    while missing:
        above = missing.pop()
        if not path.isdir(above) and path.basename(above) not in (curdir, b"."):
            try:
                mkdir(above)
            except FileExistsError:
                # Somebody else was faster.
                pass
    if path.basename(name) in (curdir, b".") and path.isdir(name):
        return
    try:
        mkdir(name, mode)
    except OSError:
        if not (exist_ok and path.isdir(name)):
            raise


def rmdir(path, *, dir_fd=None):
    _do(_files.REMOVE_DIRECTORY, path, "rmdir")


def _remove_empty_above(name):
    # Up to the first one that cannot be removed, most of the time because it is not empty.
    holder, last = _parts_of(name)
    try:
        while holder and last:
            rmdir(holder)
            holder, last = _parts_of(holder)
    except OSError:
        pass


def removedirs(name):
    """Removes an empty directory, and those above it that are empty then."""
    rmdir(name)
    _remove_empty_above(name)


def remove(path, *, dir_fd=None):
    _do(_files.REMOVE_FILE, path, "remove")


def unlink(path, *, dir_fd=None):
    _do(_files.REMOVE_FILE, path, "unlink")


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    import io
    io._settle()
    _do_both(_files.RENAME, src, dst, "rename")


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    import io
    io._settle()
    _do_both(_files.RENAME, src, dst, "replace")


def renames(old, new):
    """Renames something; makes the directories that it goes to, and removes those that it leaves empty."""
    holder = _parts_of(new)[0]
    if holder:
        makedirs(holder, exist_ok=True)
    rename(old, new)
    _remove_empty_above(old)


def link(src, dst, **named):
    _do_both(_files.MAKE_HARD_LINK, src, dst, "link")


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    _files.command(_files.MAKE_LINK, _name(src, "symlink", "src") + "\0" + _files.at(_name(dst, "symlink", "dst")), src, dst)


def readlink(path, *, dir_fd=None):
    found = _files.command(_files.READ_LINK, _files.at(_name(path, "readlink")), path)
    return found.encode() if isinstance(path, bytes) else found


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _do(_files.CHANGE_MODE, path, "chmod", format(mode, "o") + " ")


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is None:
        if times is None:
            import time
            ns = (time.time_ns(),) * 2
        else:
            ns = [int(value * 1000000000) for value in times]
    _do(_files.CHANGE_TIMES, path, "utime", "%d %d " % tuple(ns))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return _files.code(_files.ACCESS, str(mode) + " " + _files.at(_name(path, "access"))) == 0


def truncate(path, length):
    with open_file(path, "r+b") as file:
        file.truncate(length)


class DirEntry:
    def __init__(self, directory, name, kind):
        self.name = name
        self.path = directory + name if directory.endswith("/") else directory + "/" + name if directory else name
        self._kind = kind

    def is_dir(self, *, follow_symlinks=True):
        if self._kind == "l" and follow_symlinks:
            from os import path
            return path.isdir(self.path)
        return self._kind == "d"

    def is_file(self, *, follow_symlinks=True):
        if self._kind == "l" and follow_symlinks:
            from os import path
            return path.isfile(self.path)
        return self._kind == "f"

    def is_symlink(self):
        return self._kind == "l"

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry " + repr(self.name) + ">"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def scandir(path=None):
    directory = "." if path is None else fsdecode(path)
    return _Scan([DirEntry(directory, entry[1:], entry[0]) for entry in _entries(path, "scandir")])


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as problem:
        if onerror is not None:
            onerror(problem)
        return
    dirs = []
    files = []
    inner = []
    for entry in entries:
        if entry.is_dir():
            dirs.append(entry.name)
            if not topdown and (followlinks or not entry.is_symlink()):
                inner.append(entry.path)
        else:
            files.append(entry.name)
    if topdown:
        yield top, dirs, files
        from os import path
        for name in dirs:
            below = path.join(top, name)
            if followlinks or not path.islink(below):
                yield from walk(below, topdown, onerror, followlinks)
    else:
        for below in inner:
            yield from walk(below, topdown, onerror, followlinks)
        yield top, dirs, files


# Open files by number

def _raw(fd):
    import io
    if not isinstance(fd, int):
        raise TypeError("'" + type(fd).__name__ + "' object cannot be interpreted as an integer")
    raw = io._numbered.get(fd)
    if raw is None:
        raise _files.failed(9)
    return raw


def open(path, flags, mode=0o777, *, dir_fd=None):
    import io
    io._settle()
    name = _name(path, "open")
    access = flags & O_ACCMODE
    if flags & O_DIRECTORY:
        raise _files.failed(22, path)
    if flags & O_EXCL and flags & O_CREAT:
        _files.command(_files.MAKE_FILE, _files.at(name), path)
    elif not flags & O_CREAT and isinstance(_files.status(name), int):
        raise _files.failed(_files.status(name), path)
    if access == O_RDONLY:
        if flags & O_CREAT and isinstance(_files.status(name), int):
            io.FileIO(path, "a").close()
        raw = io.FileIO(path, "r")
    else:
        raw = io.FileIO(path, "a" if flags & O_CREAT or access == O_WRONLY else "r+")
        raw._reads = access == O_RDWR
        raw._appends = flags & O_APPEND != 0
        raw._place = 0
        if flags & O_TRUNC:
            raw.truncate(0)
    return raw.fileno()


def open_file(*args, **named):
    import io
    return io.open(*args, **named)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **named):
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (" + str(type(fd)) + ", expected integer)")
    return open_file(fd, mode, buffering, encoding, *args, **named)


def close(fd):
    raw = _raw(fd)
    if fd > 2:
        raw.close()


def closerange(low, high):
    for fd in range(low, high):
        try:
            close(fd)
        except OSError:
            pass


def read(fd, n):
    return _raw(fd).read(n)


def write(fd, data):
    return _raw(fd).write(data)


def lseek(fd, position, how):
    return _raw(fd).seek(position, how)


def pread(fd, n, offset):
    raw = _raw(fd)
    place = raw.tell()
    raw.seek(offset)
    data = raw.read(n)
    raw.seek(place)
    return data


def pwrite(fd, data, offset):
    raw = _raw(fd)
    place = raw.tell()
    raw.seek(offset)
    count = raw.write(data)
    raw.seek(place)
    return count


def ftruncate(fd, length):
    _raw(fd).truncate(length)


def fsync(fd):
    _raw(fd.fileno() if hasattr(fd, "fileno") else fd)


fdatasync = fsync


def sync():
    pass


def isatty(fd):
    return _raw(fd).isatty() if isinstance(fd, int) else False


def dup(fd):
    import io
    return io._number(_raw(fd))


def pipe():
    import _processes
    return tuple([end.fileno() for end in _processes.pipe()])


def set_inheritable(fd, inheritable, /):
    _raw(fd)


def get_inheritable(fd, /):
    _raw(fd)
    return False


def set_blocking(fd, blocking, /):
    if not blocking:
        raise NotImplementedError("set_blocking: who reads or writes waits")


def get_terminal_size(fd=1):
    raise _files.failed(25)


class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return "os.terminal_size(columns=%r, lines=%r)" % self


# The process

def _process(index):
    try:
        return int(_files.command(_files.PROCESS, "").split()[index])
    except OSError:
        return 1


def getpid():
    return _process(0)


def getppid():
    return _process(1)


def getuid():
    return _process(2)


def geteuid():
    return _process(3)


def getgid():
    return _process(4)


def getegid():
    return _process(5)


def getlogin():
    return environ.get("LOGNAME") or environ.get("USER") or "user"


def umask(mask):
    return 0o022


_cpus = None


def sched_getaffinity(pid):
    global _cpus
    if _cpus is None:
        _cpus = {0}
        try:
            with open_file("/proc/self/status") as file:
                lines = [line for line in file if line.startswith("Cpus_allowed:")]
            mask = int(lines[0].split()[1].replace(",", ""), 16)
            _cpus = {number for number in range(mask.bit_length()) if mask >> number & 1} or {0}
        except (OSError, ValueError, IndexError):
            # What cannot be asked is one.
            pass
    return set(_cpus)


def cpu_count():
    return len(sched_getaffinity(0))


def sched_yield():
    import time
    time.sleep(0)


def getloadavg():
    return (0.0, 0.0, 0.0)


class uname_result(tuple):
    sysname = property(lambda self: self[0])
    nodename = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])

    def __repr__(self):
        return "posix.uname_result(sysname=%r, nodename=%r, release=%r, version=%r, machine=%r)" % self


def uname():
    import platform
    return uname_result((platform.system(), platform.node(), platform.release(), platform.version(), platform.machine()))


class times_result(tuple):
    user = property(lambda self: self[0])
    system = property(lambda self: self[1])
    children_user = property(lambda self: self[2])
    children_system = property(lambda self: self[3])
    elapsed = property(lambda self: self[4])


def times():
    import time
    return times_result((time.process_time(), 0.0, 0.0, 0.0, time.monotonic()))


def urandom(size, /):
    import random
    import operator
    if operator.index(size) < 0:
        raise ValueError("negative argument not allowed")
    return random._entropy(size)


def getrandom(size, flags=0):
    return urandom(size)


def _exit(status):
    import io
    io._save_all()
    if _sys._flush is not None:
        import _processes
        _processes.leave(status)
    _core_exit(status)


def abort():
    kill(getpid(), 6)


# Other processes

_at_fork = {"before": [], "after_in_child": [], "after_in_parent": []}


def register_at_fork(**named):
    for key, function in named.items():
        _at_fork[key].append(function)


def fork():
    import _processes
    for function in reversed(_at_fork["before"]):
        function()
    made = _processes.fork()
    for function in _at_fork["after_in_parent" if made else "after_in_child"]:
        function()
    return made


def waitpid(pid, options, /):
    import _processes
    return tuple(_processes.wait(pid, options))


def wait():
    return waitpid(-1, 0)


def kill(pid, signal, /):
    import signal as signals
    if pid == getpid() and signal and (signals.getsignal(signal) != signals.SIG_DFL or _sys.executable == ""):
        signals.raise_signal(signal)
        return
    import _processes
    if pid == getpid():
        # What was printed is lost with it, as it is elsewhere.
        _processes._ask(_processes._FLUSH, "forget")
    _processes.signal(pid, signal)


def killpg(pgid, signal, /):
    kill(-pgid, signal)


def system(command):
    """Has the shell do something: the status as `wait` tells it."""
    import _processes
    return _processes.wait(_processes.spawn("/bin/sh", ["sh", "-c", fsdecode(command)]))[1]


def popen(cmd, mode="r", buffering=-1):
    """The output, or the input, of a command of the shell as a text file."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess
    if mode == "r":
        started = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _CommandFile(started.stdout, started)
    started = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _CommandFile(started.stdin, started)


class _CommandFile:
    # The file of a command, which is waited for when it is closed.
    def __init__(self, stream, started):
        self._stream, self._started = stream, started

    def close(self):
        self._stream.close()
        status = self._started.wait()
        return None if status == 0 else status if status < 0 else status << 8

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def execv(path, argv, /):
    execve(path, argv, environ)


def execve(path, argv, env):
    import _processes
    if not argv:
        raise ValueError("execve() arg 2 must not be empty")
    _processes.replace(fsdecode(path), argv, env)


def execvpe(file, args, env):
    import _processes
    execve(_processes.find(file, env), args, env)


def execvp(file, args):
    execvpe(file, args, environ)


def execl(file, *args):
    execv(file, args)


def execle(file, *args):
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    execvp(file, args)


def execlpe(file, *args):
    execvpe(file, args[:-1], args[-1])


def posix_spawn(path, argv, env, **named):
    if named:
        raise NotImplementedError("posix_spawn: only a path, arguments and an environment")
    import _processes
    return _processes.spawn(fsdecode(path), argv, env)


def posix_spawnp(path, argv, env, **named):
    import _processes
    return posix_spawn(_processes.find(path, env), argv, env, **named)


def _spawned(mode, file, args, env, searches):
    import _processes
    made = _processes.spawn(_processes.find(file, env) if searches else fsdecode(file), args, env)
    return made if mode == P_NOWAIT else waitstatus_to_exitcode(waitpid(made, 0)[1])


def spawnv(mode, file, args):
    return _spawned(mode, file, args, None, False)


def spawnve(mode, file, args, env):
    return _spawned(mode, file, args, env, False)


def spawnvp(mode, file, args):
    return _spawned(mode, file, args, None, True)


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def WIFEXITED(status):
    return status & 127 == 0


def WEXITSTATUS(status):
    return status >> 8 & 255


def WIFSIGNALED(status):
    return 0 < status & 127 < 127


def WTERMSIG(status):
    return status & 127


def waitstatus_to_exitcode(status):
    return WEXITSTATUS(status) if WIFEXITED(status) else -WTERMSIG(status)


from os import path
