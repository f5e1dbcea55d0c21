"""The module multiprocessing.synchronize: what processes wait for."""

import os as _os
import threading as _threading

from multiprocessing import _shared
from multiprocessing.process import current_process as _current_process

__all__ = ["Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "RLock", "Semaphore"]


class _Held:
    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()


class Semaphore(_Held):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value is negative")
        self._tokens = _shared.Tokens(value)

    def acquire(self, block=True, timeout=None):
        return self._tokens.take(block, timeout)

    def release(self):
        self._tokens.put()

    def get_value(self):
        return self._tokens.count()

    def __repr__(self):
        return f"<{type(self).__name__}(value={self.get_value()})>"


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._most = value

    def release(self):
        if self._tokens.count() >= self._most:
            raise ValueError("semaphore or lock released too many times")
        self._tokens.put()

    def __repr__(self):
        return f"<BoundedSemaphore(value={self.get_value()}, maxvalue={self._most})>"


class Lock(_Held):
    def __init__(self):
        self._tokens = _shared.Tokens(1)

    def acquire(self, block=True, timeout=None):
        return self._tokens.take(block, timeout)

    def release(self):
        if self._tokens._reading.is_ready():
            raise ValueError("semaphore or lock released too many times")
        self._tokens.put()

    def _release_all(self):
        self.release()
        return 1

    def _take_back(self, count):
        self.acquire()

    def _is_owned(self):
        return not self._tokens._reading.is_ready()

    def __repr__(self):
        return f"<Lock(owner={'SomeOtherProcess' if self._is_owned() else 'None'})>"


class RLock(_Held):
    def __init__(self):
        self._tokens = _shared.Tokens(1)
        self._owner = None
        self._count = 0

    def _me(self):
        return _os.getpid(), _threading.get_ident()

    def acquire(self, block=True, timeout=None):
        if self._owner != self._me():
            if not self._tokens.take(block, timeout):
                return False
            self._owner = self._me()
            self._count = 0
        self._count += 1
        return True

    def release(self):
        if self._owner != self._me():
            raise AssertionError("attempt to release recursive lock not owned by thread")
        self._count -= 1
        if self._count == 0:
            self._owner = None
            self._tokens.put()

    def _release_all(self):
        count, self._count = self._count, 1
        self.release()
        return count

    def _take_back(self, count):
        self.acquire()
        self._count = count

    def _is_owned(self):
        return self._owner == self._me()

    def __repr__(self):
        if self._is_owned():
            return f"<RLock({_current_process().name}, {self._count})>"
        return f"<RLock({'None' if self._tokens._reading.is_ready() else 'SomeOtherProcess'}, 0)>"


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release
        # How many wait; and a token for each that is woken.
        self._waiting = _shared.Number()
        self._wake = _shared.Tokens(0)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *details):
        return self._lock.__exit__(*details)

    def wait(self, timeout=None):
        if not self._lock._is_owned():
            raise AssertionError("must acquire() condition before using wait()")
        self._waiting.add(1)
        count = self._lock._release_all()
        try:
            found = self._wake.take(True, timeout)
        finally:
            self._lock._take_back(count)
        if not found:
            # Somebody may have woken it at the last moment.
            if self._wake._reading.take():
                return True
            self._waiting.add(-1)
        return found

    def wait_for(self, predicate, timeout=None):
        import time
        end = None if timeout is None else time.monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._lock._is_owned():
            raise AssertionError("lock is not owned")
        count = min(n, self._waiting.get())
        if count > 0:
            self._waiting.add(-count)
            self._wake.put(count)

    def notify_all(self):
        self.notify(1 << 30)

    def __repr__(self):
        return f"<Condition({self._lock!r}, {self._waiting.get()})>"


class Event:
    def __init__(self):
        self._flag = _shared.Number()

    def is_set(self):
        return self._flag.get() == 1

    def set(self):
        self._flag.set(1)

    def clear(self):
        self._flag.set(0)

    def wait(self, timeout=None):
        return _shared.until(self.is_set, timeout)

    def __repr__(self):
        return f"<Event at {id(self):#x} {'set' if self.is_set() else 'unset'}>"


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self._parties, self._action, self._timeout = parties, action, timeout
        self._condition = Condition()
        self._count, self._round, self._broken = _shared.Number(), _shared.Number(), _shared.Number()

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._condition:
            if self._broken.get():
                raise _threading.BrokenBarrierError
            index, number = self._count.add(1) - 1, self._round.get()
            if index + 1 == self._parties:
                try:
                    if self._action is not None:
                        self._action()
                except BaseException:
                    self._break()
                    raise
                self._count.set(0)
                self._round.add(1)
                self._condition.notify_all()
            elif not self._condition.wait_for(lambda: self._round.get() != number or self._broken.get(), timeout):
                self._break()
                raise _threading.BrokenBarrierError
            elif self._round.get() == number:
                raise _threading.BrokenBarrierError
            return index

    def _break(self):
        self._broken.set(1)
        self._condition.notify_all()

    def abort(self):
        with self._condition:
            self._break()

    def reset(self):
        with self._condition:
            if self._count.get():
                self._broken.set(1)
                self._condition.notify_all()
            self._count.set(0)
            self._broken.set(0)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count.get()

    @property
    def broken(self):
        return bool(self._broken.get())
