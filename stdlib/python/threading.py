# The module threading. Threads are those of the machine, one of which has its turn at a time: it goes on until it waits for
# something or sleeps.

import sys as _sys
import traceback as _traceback
from time import monotonic as _time

TIMEOUT_MAX = 9223372036.0


def _wait_until(is_ready, timeout=None):
    """Lets other threads go on until a condition holds or the time is over, and tells whether it holds."""
    if timeout is None or timeout < 0:
        while not is_ready():
            if not _core_hasOtherThreads():
                raise RuntimeError("deadlock: no other thread can end this wait")
            _core_waitForChange(-1)
        return True
    end = _time() + timeout
    while not is_ready():
        left = end - _time()
        if left <= 0:
            return False
        if _core_hasOtherThreads():
            _core_waitForChange(int(left * 1000) + 1)
        else:
            _core_sleep(int(left * 1000) + 1)
    return True


def _checked_timeout(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be positive")
    if timeout > TIMEOUT_MAX:
        raise OverflowError("timeout value is too large")


class lock:
    __module__ = "_thread"

    def __init__(self):
        self._is_held = False

    def __repr__(self):
        return f"<{'locked' if self._is_held else 'unlocked'} _thread.lock object at {id(self):#x}>"

    def acquire(self, blocking=True, timeout=-1):
        if not blocking or timeout != -1:
            _checked_timeout(blocking, timeout)
        if self._is_held and (not blocking or not _wait_until(lambda: not self._is_held, timeout)):
            return False
        self._is_held = True
        return True

    acquire_lock = acquire

    def release(self):
        if not self._is_held:
            raise RuntimeError("release unlocked lock")
        self._is_held = False
        _core_tellChange()

    release_lock = release

    def locked(self):
        return self._is_held

    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()

    def _is_owned(self):
        return self._is_held

    def _release_all(self):
        self.release()

    def _take_back(self, state):
        self.acquire()


Lock = lock


class RLock:
    __module__ = "_thread"

    def __init__(self):
        self._owner = None
        self._count = 0

    def __repr__(self):
        owner = 0 if self._owner is None else self._owner.ident
        return f"<{'unlocked' if self._owner is None else 'locked'} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>"

    def acquire(self, blocking=True, timeout=-1):
        if not blocking or timeout != -1:
            _checked_timeout(blocking, timeout)
        me = current_thread()
        if self._owner is not me:
            if self._owner is not None and (not blocking or not _wait_until(lambda: self._owner is None, timeout)):
                return False
            self._owner = me
        self._count += 1
        return True

    def release(self):
        if self._owner is not current_thread():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if self._count == 0:
            self._owner = None
            _core_tellChange()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()

    def _is_owned(self):
        return self._owner is current_thread()

    def _release_all(self):
        count = self._count
        self._count = 1
        self.release()
        return count

    def _take_back(self, count):
        self.acquire()
        self._count = count


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._waiting = []
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __repr__(self):
        return f"<Condition({self._lock!r}, {len(self._waiting)})>"

    def _is_owned(self):
        return self._lock._is_owned()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *details):
        return self._lock.__exit__(*details)

    def wait(self, timeout=None):
        if not self._lock._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        ticket = [False]
        self._waiting.append(ticket)
        state = self._lock._release_all()
        try:
            _wait_until(lambda: ticket[0], None if timeout is None else max(timeout, 0))
        finally:
            if not ticket[0]:
                self._waiting = [other for other in self._waiting if other is not ticket]
            self._lock._take_back(state)
        return ticket[0]

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else _time() + timeout
        result = predicate()
        while not result:
            if end is not None and _time() >= end:
                break
            self.wait(None if end is None else end - _time())
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._lock._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        for ticket in self._waiting[:n]:
            ticket[0] = True
        del self._waiting[:n]
        _core_tellChange()

    def notify_all(self):
        self.notify(len(self._waiting))

    notifyAll = notify_all


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0 and (not blocking or not _wait_until(lambda: self._value > 0, timeout)):
            return False
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n
        _core_tellChange()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        Semaphore.release(self, n)


class Event:
    def __init__(self):
        self._flag = False

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True
        _core_tellChange()

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return self._flag or _wait_until(lambda: self._flag, None if timeout is None else max(timeout, 0))


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self._parties = parties
        self._action = action
        self._timeout = timeout
        # Those who wait for each other have a list of what became of it.
        self._round = []
        self._count = 0
        self._is_broken = False

    def __repr__(self):
        name = f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: "
        return name + ("broken>" if self._is_broken else f"waiters={self._count}/{self._parties}>")

    def wait(self, timeout=None):
        if self._is_broken:
            raise BrokenBarrierError
        index, own = self._count, self._round
        self._count += 1
        if self._count == self._parties:
            if self._action is not None:
                try:
                    self._action()
                except:
                    self.abort()
                    raise
            self._end_round(True)
        else:
            if not _wait_until(lambda: own, self._timeout if timeout is None else timeout):
                self.abort()
            if not own[0]:
                raise BrokenBarrierError
        return index

    def _end_round(self, is_fine):
        self._round.append(is_fine)
        self._round = []
        self._count = 0
        _core_tellChange()

    def reset(self):
        self._end_round(False)
        self._is_broken = False

    def abort(self):
        self._is_broken = True
        self._end_round(False)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count

    @property
    def broken(self):
        return self._is_broken


class local:
    """An object with attributes that each thread has for itself. A thread that comes to it first runs its `__init__` again."""

    def __new__(cls, *args, **named):
        if (args or named) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        made = object.__new__(cls)
        object.__setattr__(made, "_parts", {get_ident(): {}})
        object.__setattr__(made, "_arguments", (args, named))
        return made

    def __getattribute__(self, name):
        own = _part_of(self)
        if name == "__dict__":
            return own
        if name in own and not hasattr(getattr(type(self), name, None), "__set__"):
            return own[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        own = _part_of(self)
        if name == "__dict__":
            raise AttributeError("'" + type(self).__name__ + "' object attribute '__dict__' is read-only")
        if hasattr(getattr(type(self), name, None), "__set__"):
            object.__setattr__(self, name, value)
        else:
            own[name] = value

    def __delattr__(self, name):
        own = _part_of(self)
        if name not in own:
            raise AttributeError("'" + type(self).__name__ + "' object has no attribute '" + name + "'")
        del own[name]


def _part_of(value):
    parts = object.__getattribute__(value, "_parts")
    thread = get_ident()
    own = parts.get(thread)
    if own is None:
        own = parts[thread] = {}
        args, named = object.__getattribute__(value, "_arguments")
        type(value).__init__(value, *args, **named)
    return own


_unnamed = 0
_started = 0
_alive = []


class ExceptHookArgs(tuple):
    __module__ = "_thread"

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Tells of an exception that a thread has not caught."""
    if not isinstance(args, ExceptHookArgs):
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is SystemExit or _sys.stderr is None:
        return
    name = get_ident() if args.thread is None else args.thread.name
    _sys.stderr.write(f"Exception in thread {name}:\n")
    _sys.stderr.write("".join(_traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)))


__excepthook__ = excepthook


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        global _unnamed
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if name is None:
            _unnamed += 1
            name = "Thread-" + str(_unnamed)
            if target is not None and hasattr(target, "__name__"):
                name += " (" + target.__name__ + ")"
        self._target, self._args, self._kwargs = target, args, kwargs or {}
        self._rename(name)
        self._is_daemon = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._has_ended = False

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def start(self):
        global _started
        if not hasattr(self, "_ident"):
            raise RuntimeError("thread.__init__() not called")
        if self._ident is not None:
            raise RuntimeError("threads can only be started once")
        _started += 1
        self._ident = 140000000000000 + _started
        _alive.append(self)
        _core_startThread(self._bootstrap)

    def _bootstrap(self):
        _core_setRunningThread(self)
        try:
            self.run()
        except BaseException as exception:
            self._tell(exception)
        self._has_ended = True
        _alive.remove(self)
        _core_setRunningThread(None)

    def _tell(self, exception):
        args = ExceptHookArgs((type(exception), exception, exception.__traceback__, self))
        try:
            excepthook(args)
        except BaseException as problem:
            # The function of the program has failed.
            _sys.stderr.write("Exception in threading.excepthook:\n")
            _sys.stderr.write("".join(_traceback.format_exception(problem)))
            if excepthook is not __excepthook__:
                __excepthook__(args)

    def join(self, timeout=None):
        if not hasattr(self, "_ident"):
            raise RuntimeError("Thread.__init__() not called")
        if self._ident is None:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        _wait_until(lambda: self._has_ended, None if timeout is None else max(timeout, 0))

    def is_alive(self):
        if self._ident is not None and not self._has_ended and self is not current_thread():
            # Who asks again and again waits.
            _core_sleep(0)
        return self._ident is not None and not self._has_ended

    ident = native_id = property(lambda self: self._ident)

    def _rename(self, name):
        self._name = str(name)

    name = property(lambda self: self._name, _rename)

    def _set_daemon(self, value):
        if self._ident is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._is_daemon = value

    daemon = property(lambda self: self._is_daemon, _set_daemon)

    # The names that these attributes had as methods.
    getName, setName = name.fget, name.fset
    isDaemon, setDaemon = daemon.fget, daemon.fset

    def __repr__(self):
        words = ["initial" if self._ident is None else "stopped" if self._has_ended else "started"]
        if self.daemon:
            words.append("daemon")
        if self._ident is not None:
            words.append(str(self._ident))
        return f"<{type(self).__name__}({self.name}, {' '.join(words)})>"


class Timer(Thread):
    """A thread that calls a function after so many seconds, unless it is called off."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        # Also set when the function was called.
        self.finished = Event()
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs

    def run(self):
        was_called_off = self.finished.wait(self.interval)
        if not was_called_off:
            self.function(*self.args, **self.kwargs)
            self.cancel()

    def cancel(self):
        self.finished.set()


class _MainThread(Thread):
    # It is there from the beginning.
    _target = None
    _name = "MainThread"
    _ident = 140000000000000
    _is_daemon = _has_ended = False

    def __init__(self):
        pass


_main = _MainThread()
_alive.append(_main)


def current_thread():
    running = _core_runningThread()
    return _main if running is None else running


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_alive)


activeCount = active_count


def enumerate():
    return list(_alive)


def get_ident():
    return current_thread().ident


get_native_id = get_ident


def _leave_threads():
    # This thread is the only one of a process that is a copy.
    _alive[:] = [current_thread()]


_at_exit = []


def _register_atexit(function, *args, **named):
    # Such functions are called before the threads are awaited, the last one first.
    _at_exit.append((function, args, named))


def _shutdown():
    # The program ends when all threads have that are no daemons.
    if current_thread() is not _main:
        return
    while _at_exit:
        function, args, named = _at_exit.pop()
        function(*args, **named)
    while True:
        others = [thread for thread in _alive if thread is not _main and not thread.daemon]
        if not others:
            return
        others[0].join()


ThreadError = RuntimeError


def stack_size(size=0):
    import _thread
    return _thread.stack_size(size)


_trace = _profile = None


def settrace(func):
    """Kept only: nothing is traced."""
    global _trace
    _trace = func


def gettrace():
    return _trace


def setprofile(func):
    """Kept only: nothing is traced."""
    global _profile
    _profile = func


def getprofile():
    return _profile
