"""The module multiprocessing.pool: pools of workers. A thread of the program stands for each of them: it has a worker that is a process do
what it is for, or does it itself."""

import os as _os
import pickle as _pickle
import threading as _threading
from concurrent.futures import ThreadPoolExecutor as _Executor

import _processes
from multiprocessing import TimeoutError, _TimeoutError
from multiprocessing import process as _process
from multiprocessing.connection import _receive, _send

__all__ = ["Pool", "ThreadPool"]


class RemoteTraceback(Exception):
    """What the traceback was where an exception came from."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class MaybeEncodingError(Exception):
    """A result could not be sent."""

    def __init__(self, exc, value):
        self.exc, self.value = repr(exc), repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"


class Worker:
    """A process that is sent calls and sends back what came of them."""

    def __init__(self, kind=_process.BaseProcess, name=None, initializer=None, initargs=()):
        requests, self._requests = _processes.pipe(False)
        self._answers, answers = _processes.pipe(False)
        # Others that are started later do not have these ends, so that this one ends with the program.
        _processes._private.extend([self._requests, self._answers])
        self.process = kind(target=_serve, args=(requests, answers, initializer, initargs), daemon=True)
        if name is not None:
            self.process.name = name
        self.process.start()
        _process._children.remove(self.process)
        requests.close()
        answers.close()

    def call(self, function, args, named):
        """The result of a call. EOFError if the process has ended before."""
        data = _pickle.dumps((function, args, named))
        try:
            _send(self._requests, data)
        except BrokenPipeError:
            raise EOFError from None
        is_fine, answer = _pickle.loads(_receive(self._answers))
        if is_fine:
            return answer
        problem, text = answer
        problem.__cause__ = RemoteTraceback(text)
        raise problem

    def end(self):
        """It ends when it has nothing to do any more."""
        self._requests.close()
        self.process.join()
        self._answers.close()

    def kill(self):
        self.process.terminate()
        self.end()


def _serve(requests, answers, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    while True:
        try:
            data = _receive(requests)
        except EOFError:
            return
        try:
            function, args, named = _pickle.loads(data)
            result = function(*args, **named)
        except Exception as problem:
            import traceback
            result = problem, '\n"""\n' + "".join(traceback.format_exception(problem)) + '"""'
            is_fine = False
        else:
            is_fine = True
        try:
            data = _pickle.dumps((is_fine, result))
        except Exception as problem:
            data = _pickle.dumps((False, (MaybeEncodingError(problem, result), "")))
        _send(answers, data)


def _each(function, calls):
    """What the worker does for a part of a `map`."""
    return [function(*args) for args in calls]


class ApplyResult:
    def __init__(self, futures, gather, callback=None, error_callback=None):
        # Kept in the order in which they were begun.
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
    """The results of parts, one after the other."""

    def __init__(self, futures):
        self._futures = futures
        self._results = []

    def __iter__(self):
        return self

    def _next_future(self, timeout):
        return self._futures[0]

    def next(self, timeout=None):
        while not self._results:
            if not self._futures:
                raise StopIteration
            future = self._next_future(timeout)
            try:
                results = future.result(timeout)
            except _TimeoutError:
                if future.done():
                    self._futures.remove(future)
                    raise
                raise TimeoutError from None
            except BaseException:
                self._futures.remove(future)
                raise
            self._futures.remove(future)
            self._results = list(reversed(results))
        return self._results.pop()

    __next__ = next


class IMapUnorderedIterator(IMapIterator):
    def _next_future(self, timeout):
        # The one that is ready first.
        if not _threading._wait_until(lambda: any([future.done() for future in self._futures]), timeout):
            raise TimeoutError
        return [future for future in self._futures if future.done()][0]


class ThreadPool:
    """A pool whose workers are threads."""

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is None:
            processes = _os.cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._state = "RUN"
        self._size = self._processes = processes
        self._initializer, self._initargs = initializer, initargs
        self._most_tasks = maxtasksperchild
        self._begin()

    def _begin(self):
        self._executor = _Executor(self._size, initializer=self._initializer, initargs=self._initargs)

    def __repr__(self):
        return "<%s.%s state=%s pool_size=%d>" % (type(self).__module__, type(self).__qualname__, self._state, self._size)

    def _call(self, function, args, named):
        return function(*args, **named)

    def _submit(self, function, args, named):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self._executor.submit(self._call, function, args, named)

    def apply(self, func, args=(), kwds={}):
        return self._submit(func, args, kwds).result()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        return ApplyResult([self._submit(func, args, kwds)], lambda results: results[0], callback, error_callback)

    def _all(self, func, calls, chunksize, callback=None, error_callback=None):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        calls = list(calls)
        if chunksize is None:
            chunksize = max(1, -(-len(calls) // (4 * self._size)))
        return ApplyResult(self._parts(func, calls, chunksize), lambda parts: [result for part in parts for result in part], callback,
                           error_callback)

    def _parts(self, func, calls, chunksize):
        return [self._submit(_each, (func, calls[first:first + chunksize]), {}) for first in range(0, len(calls), chunksize)]

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._all(func, [(item,) for item in iterable], chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._all(func, [tuple(item) for item in iterable], chunksize, callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        return self._walk(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._walk(IMapUnorderedIterator, func, iterable, chunksize)

    def _walk(self, kind, func, iterable, chunksize):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        if chunksize < 1:
            raise ValueError("Chunksize must be 1+, not %d" % chunksize)
        return kind(self._parts(func, [(item,) for item in iterable], chunksize))

    def close(self):
        if self._state == "RUN":
            self._state = "CLOSE"

    def terminate(self):
        self._state = "TERMINATE"
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        if self._state not in ("CLOSE", "TERMINATE"):
            raise ValueError("In unknown state")
        self._executor.shutdown()

    def __enter__(self):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self

    def __exit__(self, *args):
        self.terminate()


class _PoolProcess(_process.BaseProcess):
    pass


_PoolProcess.__name__ = _PoolProcess.__qualname__ = "ForkPoolWorker"


class Pool(ThreadPool):
    """A pool whose workers are processes; where none can be started they are threads."""

    def _begin(self):
        self._idle = []
        self._workers = []
        self._tasks = {}
        if not _processes.may_start():
            ThreadPool._begin(self)
            return
        for i in range(self._size):
            self._add()
        self._executor = _Executor(self._size)

    def _add(self):
        worker = Worker(_PoolProcess, None, self._initializer, self._initargs)
        self._workers.append(worker)
        self._idle.append(worker)
        self._tasks[worker] = 0

    def _call(self, function, args, named):
        if not self._workers:
            return function(*args, **named)
        worker = self._idle.pop(0)
        try:
            return worker.call(function, args, named)
        except EOFError:
            # It has ended in the middle of its work, for which nobody waits any more elsewhere.
            raise RuntimeError("a worker of the pool has ended while it worked") from None
        finally:
            self._tasks[worker] += 1
            if self._tasks[worker] == self._most_tasks or worker.process._ask():
                self._workers.remove(worker)
                worker.end()
                if self._state != "TERMINATE":
                    self._add()
            else:
                self._idle.append(worker)

    def terminate(self):
        ThreadPool.terminate(self)
        for worker in self._workers:
            worker.process.terminate()

    def join(self):
        ThreadPool.join(self)
        for worker in self._workers:
            worker.end()
        self._workers = []
