"""The module concurrent.futures.process. There is one process, so the workers are threads of it."""

from concurrent.futures import _base
from concurrent.futures import thread as _thread

_MOST_WORKERS = 61


class BrokenProcessPool(_base.BrokenExecutor):
    """The workers have ended before their work."""


class ProcessPoolExecutor(_thread.ThreadPoolExecutor):
    """An executor that is used like one of processes."""

    _broken_kind = BrokenProcessPool
    _broken_text = "A child process terminated abruptly, the process pool is not usable anymore"

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        super().__init__(max_workers, "", initializer, initargs)

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        return super().map(fn, *iterables, timeout=timeout)
