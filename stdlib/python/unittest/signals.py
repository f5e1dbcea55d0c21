"""Ctrl-C during a run of tests: the results that are registered are told to stop."""

import signal
import weakref

_results = []
_handler = None


class _InterruptHandler:
    def __init__(self, former):
        self.called = False
        self.original_handler = former

    def __call__(self, number, frame):
        if signal.getsignal(signal.SIGINT) is not self or self.called:
            self.original_handler(number, frame)
        self.called = True
        for result in _results:
            result.stop()


def registerResult(result):
    _results.append(result)


def removeResult(result):
    if result in _results:
        _results.remove(result)
        return True
    return False


def installHandler():
    global _handler
    if _handler is None:
        _handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _handler)


def removeHandler(method=None):
    global _handler
    if method is not None:
        def inner(*args, **named):
            former = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **named)
            finally:
                signal.signal(signal.SIGINT, former)
        return inner
    if _handler is not None:
        signal.signal(signal.SIGINT, _handler.original_handler)
        _handler = None
