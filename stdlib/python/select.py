# The module select: files are always ready; sockets of the program are waited for, and time.

import time as _time
from threading import _wait_until

POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
error = OSError
PIPE_BUF = 4096


def _number(file):
    number = file if isinstance(file, int) else file.fileno()
    if number < 0:
        raise ValueError("file descriptor cannot be a negative integer (%d)" % number)
    return number


def _sockets():
    # Known only if the module socket is used, so that it need not be loaded.
    import sys
    module = sys.modules.get("socket")
    return module._open if module is not None else {}


def _ready(number, mask):
    found = _sockets().get(number)
    if found is None:
        return mask & (POLLIN | POLLOUT)
    ready = 0
    if mask & POLLIN and found._is_readable():
        ready |= POLLIN
    if mask & POLLOUT and found._is_writable():
        ready |= POLLOUT
    return ready


def _wait(look, timeout):
    # What `look` finds, waiting for it; None waits for ever.
    found = look()
    if found or timeout == 0:
        return found
    _wait_until(look, timeout)
    return look()


def select(rlist, wlist, xlist, timeout=None, /):
    readers, writers = [[(file, _number(file)) for file in files] for files in (list(rlist), list(wlist))]
    for file in xlist:
        _number(file)
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    if not readers and not writers:
        if timeout is None:
            raise OSError(22, "nothing to wait for")
        _time.sleep(timeout)
        return [], [], []

    def look():
        ready = [file for file, number in readers if _ready(number, POLLIN)], [file for file, number in writers if _ready(number, POLLOUT)]
        return ready if ready[0] or ready[1] else None
    found = _wait(look, timeout) or ([], [])
    return found[0], found[1], []


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
        def look():
            found = [(number, _ready(number, mask)) for number, mask in self._files.items()]
            return [(number, mask) for number, mask in found if mask]
        if not self._files:
            if timeout is not None and timeout > 0:
                _time.sleep(timeout / 1000)
            return []
        return _wait(look, None if timeout is None or timeout < 0 else timeout / 1000)


def poll():
    return _Poll()
