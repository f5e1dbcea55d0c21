# The module select: files are always ready, and there is nothing else to wait for but time.

import time as _time

POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
error = OSError
PIPE_BUF = 4096


def _number(file):
    number = file if isinstance(file, int) else file.fileno()
    if number < 0:
        raise ValueError("file descriptor cannot be a negative integer (%d)" % number)
    return number


def select(rlist, wlist, xlist, timeout=None, /):
    for file in list(rlist) + list(wlist) + list(xlist):
        _number(file)
    if not rlist and not wlist:
        if timeout is None:
            raise OSError(22, "nothing to wait for")
        _time.sleep(timeout)
    return list(rlist), list(wlist), []


class _Poll:
    def __init__(self):
        self._files = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._files[_number(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        if _number(fd) not in self._files:
            raise FileNotFoundError(2, "No such file or directory")
        self._files[_number(fd)] = eventmask

    def unregister(self, fd, /):
        del self._files[_number(fd)]

    def poll(self, timeout=None, /):
        found = [(number, mask & (POLLIN | POLLOUT)) for number, mask in self._files.items() if mask & (POLLIN | POLLOUT)]
        if not found and timeout is not None and timeout > 0:
            _time.sleep(timeout / 1000)
        return found


def poll():
    return _Poll()
