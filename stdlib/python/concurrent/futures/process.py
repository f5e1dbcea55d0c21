"""The module concurrent.futures.process: executors whose workers are processes. A thread of the program stands for each of them; where no
processes can be started the threads do the work."""

import os as _os

import _processes
from concurrent.futures import _base
from concurrent.futures import thread as _thread

_MOST_WORKERS = 61


class BrokenProcessPool(_base.BrokenExecutor):
    """The workers have ended before their work."""


class ProcessPoolExecutor(_thread.ThreadPoolExecutor):
    """An executor with up to `max_workers` processes, which are started when there is work for them."""

    _broken_kind = BrokenProcessPool
    _broken_text = "A child process terminated abruptly, the process pool is not usable anymore"

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        if max_workers is None:
            max_workers = _os.cpu_count() or 1
        self._idle_workers, self._workers = [], []
        self._most_tasks, self._tasks = max_tasks_per_child, {}
        if _processes.may_start():
            super().__init__(max_workers)
            if not (initializer is None or callable(initializer)):
                raise TypeError("initializer must be a callable")
            self._for_workers = initializer, initargs
            self._has_processes = True
        else:
            super().__init__(max_workers, "", initializer, initargs)
            self._has_processes = False

    def submit(self, fn, /, *args, **kwargs):
        if not self._has_processes:
            return super().submit(fn, *args, **kwargs)
        if len(self._workers) < self._max_workers and not self._idle_workers and not self._broken and not self._shutdown:
            self._add()
        return super().submit(self._remote, fn, args, kwargs)

    def _add(self):
        from multiprocessing.process import ForkProcess
        from multiprocessing.pool import Worker
        worker = Worker(ForkProcess, None, *self._for_workers)
        self._workers.append(worker)
        self._idle_workers.append(worker)
        self._tasks[worker] = 0

    def _remote(self, fn, args, kwargs):
        worker = self._idle_workers.pop(0)
        try:
            found = worker.call(fn, args, kwargs)
        except EOFError:
            self._workers.remove(worker)
            worker.end()
            self._broken_text = "A process in the process pool was terminated abruptly while the future was running or pending."
            self._break()
            raise BrokenProcessPool(self._broken_text) from None
        except BaseException:
            self._idle_workers.append(worker)
            raise
        self._tasks[worker] += 1
        if self._tasks[worker] == self._most_tasks:
            self._workers.remove(worker)
            worker.end()
            self._add()
        else:
            self._idle_workers.append(worker)
        return found

    def shutdown(self, wait=True, *, cancel_futures=False):
        super().shutdown(wait, cancel_futures=cancel_futures)
        if wait:
            while self._workers:
                self._workers.pop().end()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        if chunksize == 1:
            return super().map(fn, *iterables, timeout=timeout)
        calls = list(zip(*iterables))
        parts = super().map(_each, [fn] * -(-len(calls) // chunksize),
                            [calls[first:first + chunksize] for first in range(0, len(calls), chunksize)], timeout=timeout)
        return (result for part in parts for result in part)


def _each(fn, calls):
    return [fn(*args) for args in calls]
