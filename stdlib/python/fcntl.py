"""The module fcntl: locks, which a program has for itself, and the flags of descriptors."""

F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW = range(8)
FD_CLOEXEC = 1
LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
F_RDLCK, F_WRLCK, F_UNLCK = 0, 1, 2
_flags = {}


def _number(file):
    return file if isinstance(file, int) else file.fileno()


def flock(fd, operation, /):
    """Takes or gives back a lock; no other program asks for it."""
    _number(fd)


def lockf(fd, cmd, len=0, start=0, whence=0, /):
    _number(fd)


def fcntl(fd, cmd, arg=0, /):
    number = _number(fd)
    if cmd in (F_GETFD, F_GETFL):
        return _flags.get((number, cmd), FD_CLOEXEC if cmd == F_GETFD else 0)
    if cmd in (F_SETFD, F_SETFL):
        _flags[number, cmd - 1] = arg
        return 0
    raise OSError(22, "Invalid argument")


def ioctl(fd, request, arg=0, mutate_flag=True, /):
    raise OSError(25, "Inappropriate ioctl for device")
