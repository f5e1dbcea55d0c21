"""The module multiprocessing.pool: workers that are threads."""

import os as _os
from concurrent.futures import ThreadPoolExecutor as _Executor

from multiprocessing import TimeoutError

__all__ = ["Pool", "ThreadPool"]


class ApplyResult:
    def __init__(self, futures, gather, callback=None, error_callback=None):
        self._futures = futures
        self._gather = gather
        self._left = len(futures)
        self._callback = callback
        self._error_callback = error_callback
        if not futures and callback is not None:
            callback(gather([]))
        for future in futures:
            future.add_done_callback(self._one_done)

    def _one_done(self, future):
        self._left -= 1
        if self._left:
            return
        for future in self._futures:
            problem = future.exception()
            if problem is not None:
                if self._error_callback is not None:
                    self._error_callback(problem)
                return
        if self._callback is not None:
            self._callback(self._gather([future.result() for future in self._futures]))

    def ready(self):
        return self._left == 0

    def successful(self):
        if self._left:
            raise ValueError("%r not ready" % self)
        return all([future.exception() is None for future in self._futures])

    def wait(self, timeout=None):
        for future in self._futures:
            try:
                future.exception(timeout)
            except Exception:
                # Not done in time.
                return

    def get(self, timeout=None):
        self.wait(timeout)
        if self._left:
            raise TimeoutError
        return self._gather([future.result() for future in self._futures])


AsyncResult = ApplyResult
MapResult = ApplyResult


class IMapIterator:
    def __init__(self, futures):
        self._futures = futures

    def __iter__(self):
        return self

    def next(self, timeout=None):
        if not self._futures:
            raise StopIteration
        try:
            found = self._futures[0].result(timeout)
        except BaseException:
            self._futures.pop(0)
            raise
        self._futures.pop(0)
        return found

    __next__ = next


class Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is None:
            processes = _os.cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._state = "RUN"
        self._size = processes
        self._executor = _Executor(processes, initializer=initializer, initargs=initargs)

    def __repr__(self):
        return "<%s.%s state=%s pool_size=%d>" % (type(self).__module__, type(self).__qualname__, self._state, self._size)

    def _submit(self, function, args, named):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self._executor.submit(function, *args, **named)

    def apply(self, func, args=(), kwds={}):
        return self._submit(func, args, kwds).result()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        return ApplyResult([self._submit(func, args, kwds)], lambda results: results[0], callback, error_callback)

    def _all(self, func, calls, callback=None, error_callback=None):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return ApplyResult([self._submit(func, args, {}) for args in calls], list, callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        return self._all(func, [(item,) for item in iterable]).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._all(func, [(item,) for item in iterable], callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self._all(func, [tuple(item) for item in iterable]).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._all(func, [tuple(item) for item in iterable], callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        if chunksize < 1:
            raise ValueError("Chunksize must be 1+, not %d" % chunksize)
        return IMapIterator([self._submit(func, (item,), {}) for item in iterable])

    imap_unordered = imap

    def close(self):
        if self._state == "RUN":
            self._state = "CLOSE"

    def terminate(self):
        self._state = "TERMINATE"
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        if self._state == "CLOSE":
            self._executor.shutdown()

    def __enter__(self):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self

    def __exit__(self, *args):
        self.terminate()


class ThreadPool(Pool):
    pass
