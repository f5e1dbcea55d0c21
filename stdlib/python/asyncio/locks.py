"""The module asyncio.locks."""

from asyncio import events as _events
from asyncio.exceptions import BrokenBarrierError as _BrokenBarrierError, CancelledError as _CancelledError

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")


class _OfOneLoop:
    # It belongs to the loop in which it first has to wait.
    _loop = None

    def _own_loop(self):
        running = _events.get_running_loop()
        if self._loop is None:
            self._loop = running
        elif self._loop is not running:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return running


class _Waited(_OfOneLoop):
    # Something for which tasks stand in line: `_waiters` has a future for each, in the order in which they came, until its task goes on.

    async def _turn(self):
        """Stands in line until somebody calls this one up."""
        future = self._own_loop().create_future()
        self._waiters.append(future)
        was_called_off = False
        try:
            await future
        except _CancelledError:
            was_called_off = True
            raise
        finally:
            self._waiters.remove(future)
            if was_called_off:
                self._left_line(not future.cancelled())
        return True

    def _left_line(self, had_turn):
        # A task was cancelled while it waited, perhaps when it had been called up already.
        pass

    def _someone_waits(self):
        for future in self._waiters:
            if not future.cancelled():
                return True
        return False

    def _call_up(self, most):
        """Lets the first ones go on that have not been told so, and gives their number."""
        called = 0
        for future in self._waiters:
            if called >= most:
                break
            if not future.done():
                future.set_result(None)
                called += 1
        return called

    def _described(self, words, waiting):
        if waiting:
            words = f"{words}, waiters:{waiting}"
        return f"<{object.__repr__(self)[1:-1]} [{words}]>"


class _Held:
    # Taken and given back by `async with`.
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, trace):
        self.release()


class Event(_Waited):
    def __init__(self):
        self._happened = False
        self._waiters = []

    async def wait(self):
        return self._happened or await self._turn()

    def is_set(self):
        return self._happened

    def clear(self):
        self._happened = False

    def set(self):
        if self._happened:
            return
        self._happened = True
        self._call_up(len(self._waiters))

    def __repr__(self):
        return self._described("set" if self._happened else "unset", len(self._waiters))


class Semaphore(_Held, _Waited):
    # Who is called up has its unit already: `_value` is what is left for others.

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value
        self._waiters = []

    def locked(self):
        return self._value == 0 or self._someone_waits()

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        await self._turn()
        if self._value > 0:
            self._value -= self._call_up(1)
        return True

    def release(self):
        self._value += 1
        self._value -= self._call_up(1)

    def _left_line(self, had_turn):
        if had_turn:
            Semaphore.release(self)

    def __repr__(self):
        return self._described("locked" if self.locked() else f"unlocked, value:{self._value}", len(self._waiters))


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._most = value

    def release(self):
        if self._value < self._most:
            Semaphore.release(self)
        else:
            raise ValueError("BoundedSemaphore released too many times")


class Lock(_Held, _Waited):
    # It is free until the one that was called up goes on, who therefore is still the first of the line.

    def __init__(self):
        self._is_held = False
        self._waiters = []

    def locked(self):
        return self._is_held

    async def acquire(self):
        if self._is_held or self._waiters and self._someone_waits():
            await self._turn()
        self._is_held = True
        return True

    def release(self):
        if not self._is_held:
            raise RuntimeError("Lock is not acquired.")
        self._is_held = False
        self._pass_on()

    def _left_line(self, had_turn):
        if not self._is_held:
            self._pass_on()

    def _pass_on(self):
        if self._waiters:
            first = self._waiters[0]
            if not first.done():
                first.set_result(None)

    def __repr__(self):
        return self._described("locked" if self._is_held else "unlocked", len(self._waiters))


class Condition(_Held, _Waited):
    def __init__(self, lock=None):
        self._waiters = []
        self._lock = lock = Lock() if lock is None else lock
        # What a lock can do, this can.
        for name in ("acquire", "locked", "release"):
            setattr(self, name, getattr(lock, name))

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            return await self._turn()
        finally:
            # Whatever happens, the lock is taken back first.
            try:
                await self.acquire()
            except _CancelledError:
                await self._insist()
                raise _CancelledError

    async def _insist(self):
        # However often the task is cancelled meanwhile.
        try:
            await self.acquire()
        except _CancelledError:
            await self._insist()

    def notify_all(self):
        self.notify(len(self._waiters))

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._call_up(n)

    async def wait_for(self, predicate):
        while not (answer := predicate()):
            await self.wait()
        return answer

    def __repr__(self):
        return self._described("locked" if self.locked() else "unlocked", len(self._waiters))


_FILLING, _DRAINING, _RESETTING, _BROKEN = "filling", "draining", "resetting", "broken"


class Barrier(_Waited):
    # `_count` tasks are inside. Those in the line are inside and wait for the others, or are outside until all those have left. No step is
    # taken in between by another task, so that there is nothing to lock.

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties, self._count = parties, 0
        self._phase = _FILLING
        self._waiters = []

    parties = property(lambda self: self._parties)
    broken = property(lambda self: self._phase is _BROKEN)
    n_waiting = property(lambda self: self._count if self._phase is _FILLING else 0)

    async def wait(self):
        while self._phase in (_DRAINING, _RESETTING):
            await self._turn()
        if self._phase is _BROKEN:
            raise _BrokenBarrierError("Barrier aborted")
        place = self._count
        self._count = place + 1
        try:
            if self._count == self._parties:
                self._enter(_DRAINING)
            while self._phase is _FILLING:
                await self._turn()
            if self._phase is not _DRAINING:
                raise _BrokenBarrierError("Abort or reset of barrier")
        finally:
            self._count -= 1
            if not self._count:
                # The last one that leaves opens it for those outside.
                self._enter(_BROKEN if self._phase is _BROKEN else _FILLING)
        return place

    async def reset(self):
        self._enter(_RESETTING if self._count else _FILLING)

    async def abort(self):
        self._enter(_BROKEN)

    def _enter(self, phase):
        self._phase = phase
        self._call_up(len(self._waiters))

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *how):
        pass

    def __repr__(self):
        return self._described(self._phase, "" if self.broken else f"{self.n_waiting}/{self._parties}")
