"""The module multiprocessing.dummy: the names of multiprocessing for threads."""

import threading as _threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, current_thread as current_process

from multiprocessing import Value as _Value, Array as _Array

__all__ = ["Process", "current_process", "active_children", "freeze_support", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier",
           "Queue", "JoinableQueue", "Pool"]

JoinableQueue = Queue


class DummyProcess(_threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        _threading.Thread.__init__(self, group, target, name, args, kwargs)
        self._isBegun = False

    def start(self):
        self._isBegun = True
        _threading.Thread.start(self)

    @property
    def exitcode(self):
        return 0 if self._isBegun and not self.is_alive() else None


Process = DummyProcess


def active_children():
    return [thread for thread in _threading.enumerate() if isinstance(thread, DummyProcess)]


def freeze_support():
    pass


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)


class Namespace:
    def __init__(self, /, **named):
        self.__dict__.update(named)

    def __repr__(self):
        return "Namespace(" + ", ".join(sorted(["%s=%r" % (name, value) for name, value in self.__dict__.items() if name[:1] != "_"])) + ")"


dict = dict
list = list


def Value(typecode, value, lock=True):
    return _Value(typecode, value, lock=lock)


def Array(typecode, sequence, lock=True):
    return _Array(typecode, sequence, lock=lock)
