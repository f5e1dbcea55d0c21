# The module concurrent.futures. Executors of processes have threads too.

import threading as _threading
from collections import deque as _deque, namedtuple as _namedtuple
from time import monotonic as _time

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class Error(Exception):
    pass


class CancelledError(Error):
    pass


TimeoutError = TimeoutError


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future:
    def __init__(self):
        self._state = "PENDING"
        self._result = None
        self._exception = None
        self._callbacks = []

    def __repr__(self):
        text = "<Future at 0x%x state=%s" % (id(self), self._state.lower())
        if self._state == "FINISHED":
            if self._exception is not None:
                return text + " raised " + type(self._exception).__name__ + ">"
            return text + " returned " + type(self._result).__name__ + ">"
        return text + ">"

    def cancel(self):
        if self._state in ("RUNNING", "FINISHED"):
            return False
        if self._state == "PENDING":
            self._state = "CANCELLED"
            self._tell()
        return True

    def cancelled(self):
        return self._state == "CANCELLED"

    def running(self):
        return self._state == "RUNNING"

    def done(self):
        return self._state in ("CANCELLED", "FINISHED")

    def add_done_callback(self, function):
        if self.done():
            function(self)
        else:
            self._callbacks.append(function)

    def _wait(self, timeout):
        if not _threading._wait_until(self.done, timeout):
            raise TimeoutError
        if self._state == "CANCELLED":
            raise CancelledError

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == "CANCELLED":
            return False
        self._state = "RUNNING"
        return True

    def _finish(self, result, exception):
        if self.done():
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._state = "FINISHED"
        self._result = result
        self._exception = exception
        self._tell()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _tell(self):
        for function in self._callbacks:
            function(self)
        _core_tellChange()


class Executor:
    def submit(self, function, /, *args, **named):
        raise NotImplementedError

    def map(self, function, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else timeout + _time()
        futures = [self.submit(function, *args) for args in zip(*iterables)]

        def results():
            try:
                for future in futures:
                    yield future.result(None if end is None else end - _time())
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    _number = 0

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._prefix = thread_name_prefix or "ThreadPoolExecutor-" + str(ThreadPoolExecutor._number)
        ThreadPoolExecutor._number += 1
        self._initializer = initializer
        self._initargs = initargs
        self._work = _deque()
        self._threads = []
        self._idle = 0
        self._shutdown = False

    def submit(self, function, /, *args, **named):
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        self._work.append((future, function, args, named))
        if self._idle > 0:
            self._idle -= 1
            _core_tellChange()
        elif len(self._threads) < self._max_workers:
            thread = _threading.Thread(target=self._run, name=self._prefix + "_" + str(len(self._threads)))
            self._threads.append(thread)
            thread.start()
        return future

    def _run(self):
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            if not self._work:
                if self._shutdown:
                    return
                self._idle += 1
                _threading._wait_until(lambda: self._work or self._shutdown)
                if not self._work:
                    return
            future, function, args, named = self._work.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = function(*args, **named)
            except BaseException as exception:
                future.set_exception(exception)
            else:
                future.set_result(result)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while self._work:
                self._work.popleft()[0].cancel()
        _core_tellChange()
        if wait:
            for thread in self._threads:
                thread.join()


class ProcessPoolExecutor(ThreadPoolExecutor):
    pass


_Waited = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)

    def is_over():
        done = [future for future in fs if future.done()]
        if len(done) == len(fs) or return_when == FIRST_COMPLETED and done:
            return True
        return return_when == FIRST_EXCEPTION and any(
            not future.cancelled() and future._exception is not None for future in done)
    _threading._wait_until(is_over, timeout)
    done = {future for future in fs if future.done()}
    return _Waited(done, fs - done)


def as_completed(fs, timeout=None):
    end = None if timeout is None else timeout + _time()
    finished = []
    left = 0
    for future in dict.fromkeys(fs):
        left += 1
        future.add_done_callback(finished.append)
    total = left
    while left:
        if not _threading._wait_until(lambda: finished, None if end is None else max(end - _time(), 0)):
            raise TimeoutError("%d (of %d) futures unfinished" % (left, total))
        left -= 1
        yield finished.pop(0)
