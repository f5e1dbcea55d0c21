"""The module multiprocessing, as far as one process goes: there is no second one, so a Process cannot be started. Pools work in threads, and locks,
events and queues are those of threads."""

import os as _os
import queue as _queue
import threading as _threading
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore

__all__ = ["Array", "AuthenticationError", "Barrier", "BoundedSemaphore", "BufferTooShort", "Condition", "Event", "JoinableQueue", "Lock", "Pool", "Process",
           "ProcessError", "Queue", "RLock", "RawArray", "RawValue", "Semaphore", "SimpleQueue", "TimeoutError", "Value", "active_children", "cpu_count",
           "current_process", "freeze_support", "get_all_start_methods", "get_context", "get_start_method", "parent_process", "set_start_method"]


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class Process:
    """What a process would do; `run` does it here."""

    _count = 0

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        Process._count += 1
        self._target = target
        self._args = tuple(args)
        self._named = dict(kwargs)
        self.name = name or "Process-" + str(Process._count)
        self.daemon = bool(daemon)
        self.pid = None
        self.exitcode = None

    @property
    def ident(self):
        return self.pid

    def run(self):
        if self._target:
            self._target(*self._args, **self._named)

    def start(self):
        raise NotImplementedError("a process cannot be started: there is only the one of the program")

    def is_alive(self):
        return False

    def join(self, timeout=None):
        raise AssertionError("can only join a started process")

    def __repr__(self):
        return "<%s name=%r parent=%d initial>" % (type(self).__name__, self.name, _os.getpid())


class _Main(Process):
    def __init__(self):
        self.name = "MainProcess"
        self.daemon = False
        self.pid = _os.getpid()
        self.exitcode = None

    def is_alive(self):
        return True

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = None


def current_process():
    global _main
    if _main is None:
        _main = _Main()
    return _main


def parent_process():
    return None


def active_children():
    return []


def cpu_count():
    return _os.cpu_count()


def freeze_support():
    pass


_method = None


def get_all_start_methods():
    return ["fork", "spawn", "forkserver"]


def get_start_method(allow_none=False):
    return _method if _method is not None or allow_none else "fork"


def set_start_method(method, force=False):
    global _method
    if method is not None and method not in get_all_start_methods():
        raise ValueError("cannot find context for %r" % method)
    if _method is not None and not force:
        raise RuntimeError("context has already been set")
    _method = method


def get_context(method=None):
    if method is not None and method not in get_all_start_methods():
        raise ValueError("cannot find context for %r" % method)
    import multiprocessing
    return multiprocessing


class Queue(_queue.Queue):
    def close(self):
        pass

    def join_thread(self):
        pass

    def cancel_join_thread(self):
        pass


class JoinableQueue(Queue):
    pass


class SimpleQueue:
    def __init__(self):
        self._items = _queue.Queue()

    def get(self):
        return self._items.get()

    def put(self, item):
        self._items.put(item)

    def empty(self):
        return self._items.empty()

    def close(self):
        pass


class _Value:
    def __init__(self, value):
        self.value = value


class _Shared(_Value):
    def __init__(self, value, lock):
        self.value = value
        self._lock = lock

    def get_lock(self):
        return self._lock

    def get_obj(self):
        return self

    def acquire(self, *args):
        return self._lock.acquire(*args)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)


def _start_of(typecode):
    if not isinstance(typecode, str):
        raise NotImplementedError("a type of ctypes")
    return 0.0 if typecode in "fd" else b"\0" if typecode == "c" else 0


def RawValue(typecode_or_type, *args):
    return _Value(args[0] if args else _start_of(typecode_or_type))


def Value(typecode_or_type, *args, lock=True):
    value = args[0] if args else _start_of(typecode_or_type)
    if lock is False:
        return _Value(value)
    return _Shared(value, RLock() if lock is True else lock)


def RawArray(typecode_or_type, size_or_initializer):
    import array
    if not isinstance(typecode_or_type, str):
        raise NotImplementedError("a type of ctypes")
    return array.array(typecode_or_type, [0] * size_or_initializer if isinstance(size_or_initializer, int) else size_or_initializer)


class _SharedArray:
    def __init__(self, items, lock):
        self._items = items
        self._lock = lock

    def __len__(self):
        return len(self._items)

    def __getitem__(self, place):
        found = self._items[place]
        return list(found) if isinstance(place, slice) else found

    def __setitem__(self, place, value):
        if isinstance(place, slice):
            import array
            value = array.array(self._items.typecode, value)
        self._items[place] = value

    def __iter__(self):
        return iter(self._items)

    def get_lock(self):
        return self._lock

    def get_obj(self):
        return self._items


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    items = RawArray(typecode_or_type, size_or_initializer)
    if lock is False:
        return items
    return _SharedArray(items, RLock() if lock is True else lock)


def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    from multiprocessing.pool import Pool as pool
    return pool(processes, initializer, initargs, maxtasksperchild)


def Manager():
    raise NotImplementedError("a manager is a process of its own, which cannot be started")


def Pipe(duplex=True):
    raise NotImplementedError("a pipe leads to another process, which cannot be started")
