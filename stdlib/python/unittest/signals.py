"""Ctrl-C during a run of tests: the results that are registered are told to stop."""

import functools
import signal

_registered = []


class _Interruption:
    """What `signal` calls in place of the handler that was there before. The second time, that one is called as well."""

    def __init__(self, former):
        self.former = former
        self._has_come = False

    def __call__(self, number, frame):
        # A handler that was put in our place, and calls us, shall not find that nothing happens.
        if self._has_come or signal.getsignal(number) is not self:
            self.former(number, frame)
        self._has_come = True
        for result in tuple(_registered):
            result.stop()


_installed = None


def installHandler():
    global _installed
    if _installed is None:
        _installed = _Interruption(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _installed)


def registerResult(result):
    _registered.append(result)


def removeResult(result):
    """The answer is whether the result was registered."""
    try:
        _registered.remove(result)
    except ValueError:
        return False
    return True


def removeHandler(method=None):
    """Puts the former handler back; with a function, makes one that runs without our handler."""
    global _installed
    if method is None:
        if _installed is not None:
            signal.signal(signal.SIGINT, _installed.former)
            _installed = None
        return None

    @functools.wraps(method)
    def without_handler(*args, **named):
        handler = signal.getsignal(signal.SIGINT)
        removeHandler()
        try:
            return method(*args, **named)
        finally:
            signal.signal(signal.SIGINT, handler)
    return without_handler
