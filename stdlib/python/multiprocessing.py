"""The module multiprocessing: other processes are copies of this one, which share what was made for that."""

import os as _os

__all__ = ["Array", "AuthenticationError", "Barrier", "BoundedSemaphore", "BufferTooShort", "Condition", "Event", "JoinableQueue", "Lock",
           "Manager", "Pipe", "Pool", "Process", "ProcessError", "Queue", "RLock", "RawArray", "RawValue", "Semaphore", "SimpleQueue",
           "TimeoutError", "Value", "active_children", "allow_connection_pickling", "cpu_count", "current_process", "freeze_support",
           "get_all_start_methods", "get_context", "get_logger", "get_start_method", "log_to_stderr", "parent_process", "set_executable",
           "set_forkserver_preload", "set_start_method"]

_TimeoutError = TimeoutError


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


from multiprocessing.process import BaseProcess, active_children, current_process, parent_process
from multiprocessing.connection import Pipe
from multiprocessing.queues import JoinableQueue, Queue, SimpleQueue
from multiprocessing.sharedctypes import Array, RawArray, RawValue, Value
from multiprocessing.synchronize import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore


class Process(BaseProcess):
    """What runs in a process of its own once it has been started."""


def cpu_count():
    return _os.cpu_count()


def freeze_support():
    pass


def allow_connection_pickling():
    pass


def set_executable(executable):
    pass


def set_forkserver_preload(module_names):
    pass


def get_logger():
    import logging
    return logging.getLogger("multiprocessing")


def log_to_stderr(level=None):
    import logging
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
    logger.addHandler(handler)
    if level is not None:
        logger.setLevel(level)
    return logger


_method = None


def get_all_start_methods():
    return ["fork", "spawn", "forkserver"]


def get_start_method(allow_none=False):
    return _method if _method is not None or allow_none else "fork"


def set_start_method(method, force=False):
    """All of the methods start copies of the process."""
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


def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    from multiprocessing.pool import Pool as pool
    return pool(processes, initializer, initargs, maxtasksperchild)


def Manager():
    from multiprocessing.managers import SyncManager
    made = SyncManager()
    made.start()
    return made
