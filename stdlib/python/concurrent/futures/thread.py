"""The module concurrent.futures.thread: executors whose workers are threads."""

import os as _os
import threading as _threading
from collections import deque as _deque

from concurrent.futures import _base

# The pools that may still have workers; at the end of the program these end when nothing is left to do.
_pools = []


def _end_all():
    for pool in list(_pools):
        pool._is_over = True
    _core_tellChange()


_threading._register_atexit(_end_all)


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker could not be prepared."""


class ThreadPoolExecutor(_base.Executor):
    """An executor with up to `max_workers` threads, which are started when there is work for them."""

    _broken_kind = BrokenThreadPool
    _broken_text = "A thread initializer failed, the thread pool is not usable anymore"
    _made = 0

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (_os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if not (initializer is None or callable(initializer)):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        if not thread_name_prefix:
            thread_name_prefix = "ThreadPoolExecutor-%d" % ThreadPoolExecutor._made
            ThreadPoolExecutor._made += 1
        self._thread_name_prefix = thread_name_prefix
        self._initializer, self._initargs = initializer, initargs
        self._work, self._threads = _deque(), set()
        self._idle = 0
        self._shutdown = self._is_over = False
        self._broken = False

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise self._broken_kind(self._broken)
        if self._shutdown or self._is_over:
            raise RuntimeError("cannot schedule new futures after " + ("shutdown" if self._shutdown else "interpreter shutdown"))
        future = _base.Future()
        self._work.append((future, fn, args, kwargs))
        if self._idle > 0:
            self._idle -= 1
            _core_tellChange()
        elif len(self._threads) < self._max_workers:
            name = "%s_%d" % (self._thread_name_prefix, len(self._threads))
            thread = _threading.Thread(target=self._run, name=name)
            self._threads.add(thread)
            if self not in _pools:
                _pools.append(self)
            thread.start()
        return future

    def _has_news(self):
        return self._work or self._shutdown or self._is_over

    def _run(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                _base._log("Exception in initializer:")
                self._break()
                return
        while True:
            if not self._work:
                if not self._has_news():
                    self._idle += 1
                    _threading._wait_until(self._has_news)
                if not self._work:
                    break
            future, fn, args, kwargs = self._work.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = fn(*args, **kwargs)
            except BaseException as problem:
                future.set_exception(problem)
                problem = None
            else:
                future.set_result(result)
            del future, fn, args, kwargs
        if self in _pools:
            _pools.remove(self)

    def _break(self):
        self._broken = self._broken_text
        while self._work:
            future = self._work.popleft()[0]
            future.set_exception(self._broken_kind(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        while cancel_futures and self._work:
            self._work.popleft()[0].cancel()
        _core_tellChange()
        if wait:
            for thread in list(self._threads):
                thread.join()
