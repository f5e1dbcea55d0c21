"""Futures, and what waits for them."""

import threading as _threading
import types as _types
from collections import namedtuple as _namedtuple
from time import monotonic as _time

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"

# A future that was called off is CANCELLED until its worker has seen that.
PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED = (
    "PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED")
_ENDS = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)


class Error(Exception):
    """What is said of futures."""


class CancelledError(Error):
    """The future was called off."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future has a result already."""


class BrokenExecutor(RuntimeError):
    """The executor can do no work."""


def _log(text):
    import logging
    logging.getLogger("concurrent.futures").exception(text)


class Future:
    """The result of work that may not be done yet."""

    def __init__(self):
        self._state = PENDING
        self._result = self._exception = None
        self._done_callbacks = []

    # For programs that look into the future; nothing has to be locked here.
    _condition = property(lambda self: self.__dict__.setdefault("_own_condition", _threading.Condition()))

    def __repr__(self):
        words = "state=" + {CANCELLED_AND_NOTIFIED: "cancelled"}.get(self._state, self._state.lower())
        if self._state == FINISHED:
            if self._exception is None:
                words += " returned " + type(self._result).__name__
            else:
                words += " raised " + type(self._exception).__name__
        return "<%s at %#x %s>" % (type(self).__name__, id(self), words)

    def cancel(self):
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._end(CANCELLED)
        return True

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in _ENDS

    def add_done_callback(self, fn):
        if self._state in _ENDS:
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception:
            _log("exception calling callback for %r" % self)

    def _wait(self, timeout):
        if self._state not in _ENDS and not _threading._wait_until(self.done, None if timeout is None else max(timeout, 0)):
            raise TimeoutError()
        if self._state != FINISHED:
            raise CancelledError()

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is None:
            return self._result
        try:
            raise self._exception
        finally:
            self = None

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == PENDING:
            self._state = RUNNING
            return True
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            _core_tellChange()
            return False
        import logging
        logging.getLogger("concurrent.futures").critical("Future %s in unexpected state: %s", id(self), self._state)
        raise RuntimeError("Future in unexpected state")

    def _settle(self, result, exception):
        if self._state in _ENDS:
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._result, self._exception = result, exception
        self._end(FINISHED)

    def set_result(self, result):
        self._settle(result, None)

    def set_exception(self, exception):
        self._settle(None, exception)

    def _end(self, state):
        self._state = state
        _core_tellChange()
        for fn in self._done_callbacks:
            self._call(fn)

    __class_getitem__ = classmethod(_types.GenericAlias)


class Executor:
    """What can be given work."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        last = None if timeout is None else timeout + _time()
        # All work is begun before the first result is asked for.
        waiting = [self.submit(fn, *args) for args in zip(*iterables)]
        waiting.reverse()

        def results():
            try:
                while waiting:
                    future = waiting.pop()
                    try:
                        result = future.result(None if last is None else last - _time())
                    finally:
                        future.cancel()
                    future = None
                    yield result
            finally:
                for future in waiting:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


DoneAndNotDoneFutures = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def _is_complete(future):
    # One that is called off counts as soon as its worker knows.
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return condition: %r" % return_when)
    fs = set(fs)

    def is_over():
        done = [future for future in fs if _is_complete(future)]
        if len(done) == len(fs) or return_when == FIRST_COMPLETED and done:
            return True
        return return_when == FIRST_EXCEPTION and any(
            not future.cancelled() and future._exception is not None for future in done)
    _threading._wait_until(is_over, timeout)
    done = {future for future in fs if _is_complete(future)}
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    last = None if timeout is None else timeout + _time()
    pending = set(fs)
    total = len(pending)
    finished = [future for future in pending if _is_complete(future)]
    pending.difference_update(finished)
    for future in pending:
        future.add_done_callback(finished.append)
    left = total
    while left:
        if not finished and not _threading._wait_until(lambda: finished, None if last is None else max(last - _time(), 0)):
            raise TimeoutError("%d (of %d) futures unfinished" % (left, total))
        left -= 1
        yield finished.pop(0)
