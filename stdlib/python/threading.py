# The module threading, in a machine where a thread runs to its end when it is started.


class Lock:
    def __init__(self):
        self._count = 0
    def acquire(self, blocking=True, timeout=-1):
        if self._count:
            if not blocking or timeout >= 0:
                return False
            raise RuntimeError("deadlock: the lock is held")
        self._count = 1
        return True
    def release(self):
        if not self._count:
            raise RuntimeError("release unlocked lock")
        self._count -= 1
    def locked(self):
        return self._count > 0
    def __enter__(self):
        self.acquire()
        return True
    def __exit__(self, *details):
        self.release()


class RLock(Lock):
    def acquire(self, blocking=True, timeout=-1):
        self._count += 1
        return True


class Semaphore:
    def __init__(self, value=1):
        self._value = value
    def acquire(self, blocking=True, timeout=None):
        if self._value == 0:
            return False
        self._value -= 1
        return True
    def release(self, n=1):
        self._value += n
    def __enter__(self):
        return self.acquire()
    def __exit__(self, *details):
        self.release()


BoundedSemaphore = Semaphore


class Event:
    def __init__(self):
        self._flag = False
    def is_set(self):
        return self._flag
    def set(self):
        self._flag = True
    def clear(self):
        self._flag = False
    def wait(self, timeout=None):
        return self._flag


class Condition(RLock):
    def __init__(self, lock=None):
        RLock.__init__(self)
    def wait(self, timeout=None):
        return True
    def wait_for(self, predicate, timeout=None):
        return predicate()
    def notify(self, n=1):
        pass
    def notify_all(self):
        pass


class local:
    pass


_number = 0


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        global _number
        _number += 1
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}
        self.name = name or "Thread-" + str(_number) + ("" if target is None else " (" + getattr(target, "__name__", "") + ")")
        self.daemon = bool(daemon)
        self.ident = None
    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)
    def start(self):
        global _current
        if self.ident is not None:
            raise RuntimeError("threads can only be started once")
        self.ident = 100 + _number
        outer = _current
        _current = self
        try:
            self.run()
        except Exception:
            pass
        finally:
            _current = outer
    def join(self, timeout=None):
        pass
    def is_alive(self):
        return False


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self, target=function, args=args or (), kwargs=kwargs)
    def cancel(self):
        self._target = None


_main = Thread(name="MainThread")
_main.ident = 1
_number = 0
_current = _main


def current_thread():
    return _current


def main_thread():
    return _main


def active_count():
    return 1


def enumerate():
    return [_main]


def get_ident():
    return _current.ident
