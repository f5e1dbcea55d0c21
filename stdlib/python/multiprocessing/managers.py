"""The module multiprocessing.managers: objects that live in a process of their own, where others ask for what they do."""

import os as _os
import pickle as _pickle
import queue as _queue
import time as _time

import _processes
from multiprocessing import _shared, process as _process
from multiprocessing.connection import _receive, _send

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Namespace", "Token"]

# The managers of this process and of those that it is a copy of, by number.
_known = {}


class Namespace:
    def __init__(self, /, **named):
        self.__dict__.update(named)

    def __repr__(self):
        return f"Namespace({', '.join(sorted([f'{name}={value!r}' for name, value in self.__dict__.items() if name[:1] != '_']))})"


class _Value:
    def __init__(self, typecode, value):
        self.value = value


class _Flag:
    # An event: who waits asks again and again.
    def __init__(self):
        self._is_set = False

    def is_set(self):
        return self._is_set

    def set(self):
        self._is_set = True

    def clear(self):
        self._is_set = False


class _Counter:
    # A lock or semaphore.
    def __init__(self, value=1, most=None):
        self._value, self._most = value, most

    def take(self):
        if self._value == 0:
            return False
        self._value -= 1
        return True

    def release(self):
        if self._most is not None and self._value >= self._most:
            raise ValueError("semaphore or lock released too many times")
        self._value += 1


class _Work(_queue.Queue):
    def is_done(self):
        return self.unfinished_tasks == 0


class _Server:
    def __init__(self, registry):
        self._registry, self._objects, self._made = registry, {}, 0

    def run(self, requests, answers):
        while True:
            try:
                data = _receive(requests)
            except EOFError:
                return
            try:
                number, name, args, named = _pickle.loads(data)
                if number is None and name == "shutdown":
                    _send(answers, _pickle.dumps((True, None)))
                    return
                answer = True, self._do(number, name, args, named)
            except BaseException as problem:
                answer = False, problem
            try:
                data = _pickle.dumps(answer)
            except Exception as problem:
                data = _pickle.dumps((False, TypeError(str(problem))))
            _send(answers, data)

    def _do(self, number, name, args, named):
        if number is None:
            self._made += 1
            self._objects[self._made] = self._registry[name](*args, **named)
            return self._made
        target = self._objects[number]
        if name == "#getattr":
            return getattr(target, *args)
        if name == "#setattr":
            return setattr(target, *args)
        if name == "#iter":
            return list(target)
        if name == "#str":
            return repr(target)
        found = getattr(target, name)(*args, **named)
        if name in ("keys", "values", "items"):
            found = list(found)
        return None if found is target else found


class BaseProxy:
    """Stands for an object of a manager."""

    def __init__(self, manager, number):
        self.__dict__["_manager"], self.__dict__["_number"] = manager, number

    def _callmethod(self, name, args=(), kwds={}):
        return self._manager._ask(self._number, name, args, kwds)

    def _getvalue(self):
        return _copied(self)

    def __reduce__(self):
        return _found, (type(self), self._manager._number, self._number)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __str__(self):
        return self._callmethod("#str")

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {type(self)._typeid!r} at {id(self):#x}>"


def _found(kind, manager, number):
    return kind(_known[manager], number)


def _copied(proxy):
    kind = type(proxy)._typeid
    return dict(proxy.items()) if kind == "dict" else list(proxy._callmethod("#iter"))


def _proxy(name, methods, typeid):
    def method_of(method):
        def method_(self, *args, **named):
            return self._callmethod(method, args, named)
        method_.__name__ = method
        return method_

    made = type(name, (BaseProxy,), {method: method_of(method) for method in methods})
    made._typeid = typeid
    made.__module__ = __name__
    return made


ListProxy = _proxy("ListProxy", ("__add__", "__contains__", "__delitem__", "__getitem__", "__len__", "__mul__", "__reversed__", "__rmul__",
                                 "__setitem__", "append", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort"), "list")
DictProxy = _proxy("DictProxy", ("__contains__", "__delitem__", "__getitem__", "__len__", "__setitem__", "clear", "copy", "get", "items",
                                 "keys", "pop", "popitem", "setdefault", "update", "values"), "dict")
ListProxy.__iter__ = DictProxy.__iter__ = lambda self: iter(self._callmethod("#iter"))


def _add_in_place(self, other):
    self._callmethod("extend", (other,))
    return self


ListProxy.__iadd__ = _add_in_place


class _AttributeProxy(BaseProxy):
    def __getattr__(self, name):
        if name[:1] == "_":
            raise AttributeError(name)
        return self._callmethod("#getattr", (name,))

    def __setattr__(self, name, value):
        self._callmethod("#setattr", (name, value))


class NamespaceProxy(_AttributeProxy):
    _typeid = "Namespace"


class ValueProxy(_AttributeProxy):
    _typeid = "Value"

    def get(self):
        return self.value

    def set(self, value):
        self._callmethod("#setattr", ("value", value))


ArrayProxy = _proxy("ArrayProxy", ("__len__", "__getitem__", "__setitem__"), "Array")
ArrayProxy.__iter__ = ListProxy.__iter__


class EventProxy(_proxy("_EventProxy", ("is_set", "set", "clear"), "Event")):
    def wait(self, timeout=None):
        return _shared.until(self.is_set, timeout)


class AcquirerProxy(_proxy("_AcquirerProxy", ("take", "release"), "Lock")):
    def acquire(self, blocking=True, timeout=None):
        return self.take() or bool(blocking) and _shared.until(self.take, timeout)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()


class QueueProxy(_proxy("_QueueProxy", ("qsize", "empty", "full", "get_nowait", "put_nowait", "task_done", "is_done"), "Queue")):
    def _until(self, function, problem, block, timeout):
        end = None if timeout is None else _time.monotonic() + timeout
        pause = 1
        while True:
            try:
                return function()
            except problem:
                if not block or end is not None and _time.monotonic() >= end:
                    raise
            _core_sleep(pause)
            pause = min(2 * pause, 8)

    def get(self, block=True, timeout=None):
        return self._until(self.get_nowait, _queue.Empty, block, timeout)

    def put(self, item, block=True, timeout=None):
        return self._until(lambda: self.put_nowait(item), _queue.Full, block, timeout)

    def join(self):
        _shared.until(self.is_done)


class BaseManager:
    """Starts the process of the objects, and makes proxies for them."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        if address is not None:
            raise NotImplementedError("an address: managers are reached by pipes, as there is no network")
        self._process = None

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if "_registry" not in cls.__dict__:
            cls._registry = dict(cls._registry)
        if proxytype is None:
            names = exposed
            if names is None:
                names = [name for name in dir(callable) if name[:1] != "_" and hasattr(getattr(callable, name), "__call__")]
            proxytype = _proxy(f"AutoProxy[{typeid}]", names, typeid)
            globals()[proxytype.__name__] = proxytype
        cls._registry[typeid] = callable, proxytype

        def make(self, /, *args, **named):
            return proxytype(self, self._ask(None, typeid, args, named))

        make.__name__ = typeid
        if create_method:
            setattr(cls, typeid, make)

    def start(self, initializer=None, initargs=()):
        if self._process is not None:
            raise AssertionError("Already started server")
        requests, self._requests = _processes.pipe(False)
        self._answers, answers = _processes.pipe(False)
        self._turn = _shared.Tokens(1)
        server = _Server({name: entry[0] for name, entry in self._registry.items()})

        def serve():
            self._requests.close()
            if initializer is not None:
                initializer(*initargs)
            server.run(requests, answers)

        self._process = _process.BaseProcess(target=serve, name=type(self).__name__ + "-1", daemon=True)
        _process._counts[0] -= 1
        self._process.start()
        # It is none of the children that the program knows of.
        _process._children.remove(self._process)
        requests.close()
        answers.close()
        self._number = len(_known)
        _known[self._number] = self
        self._owner = _os.getpid()
        _process._at_end.append(self.shutdown)

    def _ask(self, number, name, args, named):
        if self._process is None:
            raise AssertionError("server not yet started")
        data = _pickle.dumps((number, name, args, named))
        self._turn.take()
        try:
            _send(self._requests, data)
            is_fine, answer = _pickle.loads(_receive(self._answers))
        finally:
            self._turn.put()
        if is_fine:
            return answer
        raise answer

    def shutdown(self):
        if self._process is not None and self._owner == _os.getpid() and not self._process._ask():
            self._ask(None, "shutdown", (), {})
            self._process.join()

    def join(self, timeout=None):
        self._process.join(timeout)

    def __enter__(self):
        if self._process is None:
            self.start()
        return self

    def __exit__(self, *details):
        self.shutdown()


class SyncManager(BaseManager):
    """A manager with the usual objects."""


for _name, _function, _kind in (
        ("list", list, ListProxy), ("dict", dict, DictProxy), ("Namespace", Namespace, NamespaceProxy), ("Value", _Value, ValueProxy),
        ("Array", lambda typecode, items: list(items), ArrayProxy), ("Queue", _Work, QueueProxy), ("JoinableQueue", _Work, QueueProxy),
        ("Event", _Flag, EventProxy), ("Lock", lambda: _Counter(1, 1), AcquirerProxy), ("Semaphore", _Counter, AcquirerProxy),
        ("BoundedSemaphore", lambda value=1: _Counter(value, value), AcquirerProxy)):
    SyncManager.register(_name, _function, _kind)
