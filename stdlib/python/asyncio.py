# The module asyncio: an event loop on the machine's clock. Nothing runs beside a program, so time passes only while all tasks wait.

import heapq as _heapq
from collections import deque as _deque

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass


TimeoutError = TimeoutError

_running = None


class Handle:
    def __init__(self, callback, args):
        self._callback = callback
        self._args = args
        self._cancelled = False
    def cancel(self):
        self._cancelled = True
    def cancelled(self):
        return self._cancelled
    def _run(self):
        if not self._cancelled:
            self._callback(*self._args)


class TimerHandle(Handle):
    def __init__(self, when, callback, args):
        Handle.__init__(self, callback, args)
        self._when = when
    def when(self):
        return self._when


class AbstractEventLoop:
    pass


class _Loop(AbstractEventLoop):
    def __init__(self):
        self._ready = _deque()
        self._timers = []
        self._count = 0
        self._closed = False
        self._stopping = False
        self._current = None
        self._tasks = []
    def time(self):
        return _core_clock() / 1000.0
    def call_soon(self, callback, *args, context=None):
        handle = Handle(callback, args)
        self._ready.append(handle)
        return handle
    call_soon_threadsafe = call_soon
    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)
    def call_at(self, when, callback, *args, context=None):
        handle = TimerHandle(when, callback, args)
        self._count += 1
        _heapq.heappush(self._timers, (when, self._count, handle))
        return handle
    def create_future(self):
        return Future(loop=self)
    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)
    def run_in_executor(self, executor, function, *args):
        future = Future(loop=self)
        try:
            future.set_result(function(*args))
        except BaseException as error:
            future.set_exception(error)
        return future
    def _step(self):
        now = self.time()
        while self._timers and self._timers[0][2]._cancelled:
            _heapq.heappop(self._timers)
        if not self._ready and self._timers:
            wait = self._timers[0][0] - now
            if wait > 0:
                _core_sleep(int(wait * 1000 + 0.999))
                now = self.time()
        while self._timers and self._timers[0][0] <= now + 0.0005:
            self._ready.append(_heapq.heappop(self._timers)[2])
        if not self._ready:
            raise RuntimeError("Event loop stopped before Future completed.")
        for i in range(len(self._ready)):
            self._ready.popleft()._run()
    def run_until_complete(self, future):
        global _running
        if self._closed:
            raise RuntimeError("Event loop is closed")
        future = ensure_future(future, loop=self)
        outer, _running = _running, self
        try:
            while not future.done():
                self._step()
        finally:
            _running = outer
        return future.result()
    def run_forever(self):
        global _running
        outer, _running = _running, self
        self._stopping = False
        try:
            while not self._stopping and (self._ready or self._timers):
                self._step()
        finally:
            _running = outer
    def stop(self):
        self._stopping = True
    def is_running(self):
        return _running is self
    def is_closed(self):
        return self._closed
    def close(self):
        self._closed = True
    def set_debug(self, enabled):
        pass
    def get_debug(self):
        return False
    def set_exception_handler(self, handler):
        pass
    async def shutdown_asyncgens(self):
        pass
    def _cancel_all(self):
        pending = [task for task in self._tasks if not task.done()]
        for task in pending:
            task.cancel()
        if pending:
            self.run_until_complete(gather(*pending, return_exceptions=True))


def get_running_loop():
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def get_event_loop():
    return get_event_loop_policy().get_event_loop() if _running is None else _running


def new_event_loop():
    return get_event_loop_policy().new_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


class AbstractEventLoopPolicy:
    """Where the loops of a program come from."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop, made when it is first asked for."""

    def __init__(self):
        self._loop = None

    def get_event_loop(self):
        if self._loop is None:
            self._loop = _Loop()
        return self._loop

    def set_event_loop(self, loop):
        self._loop = loop

    def new_event_loop(self):
        return _Loop()


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """From now on loops come from this policy; None stands for a new one of the usual kind."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy


def _loop_of(loop):
    return get_event_loop() if loop is None else loop


class Future:
    _asyncio_future_blocking = False
    def __init__(self, *, loop=None):
        self._loop = _loop_of(loop)
        self._state = "PENDING"
        self._result = None
        self._exception = None
        self._callbacks = []
    def get_loop(self):
        return self._loop
    def done(self):
        return self._state != "PENDING"
    def cancelled(self):
        return self._state == "CANCELLED"
    def result(self):
        if self._state == "CANCELLED":
            raise CancelledError(*self._cancel_args)
        if self._state == "PENDING":
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result
    def exception(self):
        if self._state == "CANCELLED":
            raise CancelledError(*self._cancel_args)
        if self._state == "PENDING":
            raise InvalidStateError("Exception is not set.")
        return self._exception
    def add_done_callback(self, callback, *, context=None):
        if self.done():
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)
    def remove_done_callback(self, callback):
        count = len(self._callbacks)
        self._callbacks = [c for c in self._callbacks if c != callback]
        return count - len(self._callbacks)
    def _finish(self, state):
        self._state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._loop.call_soon(callback, self)
    def set_result(self, result):
        if self.done():
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish("FINISHED")
    def set_exception(self, exception):
        if self.done():
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        self._exception = exception
        self._finish("FINISHED")
    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_args = () if msg is None else (msg,)
        self._finish("CANCELLED")
        return True
    _cancel_args = ()
    def __await__(self):
        if not self.done():
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()
    __iter__ = __await__
    def __class_getitem__(cls, args):
        return cls
    def __repr__(self):
        if self._state == "FINISHED":
            return "<Future finished " + ("result=" + repr(self._result) if self._exception is None else "exception=" + repr(self._exception)) + ">"
        return "<Future " + self._state.lower() + ">"


_task_count = 0


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None):
        global _task_count
        if not iscoroutine(coro):
            raise TypeError("a coroutine was expected, got " + repr(coro))
        Future.__init__(self, loop=loop)
        _task_count += 1
        self._coro = coro
        self._name = "Task-" + str(_task_count) if name is None else str(name)
        self._awaited = None
        self._must_cancel = False
        self._requests = 0
        self._loop._tasks.append(self)
        self._loop.call_soon(self._go, None)
    def get_name(self):
        return self._name
    def set_name(self, name):
        self._name = str(name)
    def get_coro(self):
        return self._coro
    def cancelling(self):
        return self._requests
    def uncancel(self):
        self._requests = max(0, self._requests - 1)
        return self._requests
    def cancel(self, msg=None):
        if self.done():
            return False
        self._requests += 1
        if self._awaited is not None and self._awaited.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_args = () if msg is None else (msg,)
        return True
    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._go(error)
        else:
            self._go(None)
    def _go(self, error):
        if self.done():
            return
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = CancelledError(*self._cancel_args)
            self._must_cancel = False
        self._awaited = None
        outer, self._loop._current = self._loop._current, self
        try:
            if error is None:
                waited = self._coro.send(None)
            else:
                waited = self._coro.throw(error)
        except StopIteration as stop:
            self._end()
            if self._must_cancel:
                Future.cancel(self)
            else:
                Future.set_result(self, stop.value)
        except CancelledError as error:
            self._end()
            self._cancel_args = error.args
            self._finish("CANCELLED")
        except (KeyboardInterrupt, SystemExit) as error:
            self._end()
            Future.set_exception(self, error)
            raise
        except BaseException as error:
            self._end()
            Future.set_exception(self, error)
        else:
            if isinstance(waited, Future):
                self._awaited = waited
                waited.add_done_callback(self._wake)
                if self._must_cancel and waited.cancel():
                    self._must_cancel = False
            elif waited is None:
                self._loop.call_soon(self._go, None)
            else:
                self._loop.call_soon(self._go, RuntimeError("Task got bad yield: " + repr(waited)))
        finally:
            self._loop._current = outer
    def _end(self):
        if self in self._loop._tasks:
            self._loop._tasks.remove(self)
    def __eq__(self, other):
        return self is other
    def __hash__(self):
        return id(self)
    def __repr__(self):
        return "<Task " + self._state.lower() + " name=" + repr(self._name) + ">"


def iscoroutine(value):
    return type(value).__name__ == "coroutine"


def iscoroutinefunction(function):
    return _core_codeKind(function) == 2


def isfuture(value):
    return isinstance(value, Future)


def ensure_future(value, *, loop=None):
    if isinstance(value, Future):
        return value
    if iscoroutine(value):
        return _loop_of(loop).create_task(value)
    if hasattr(value, "__await__"):
        return _loop_of(loop).create_task(_wrapped(value))
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


async def _wrapped(value):
    return await value


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


def current_task(loop=None):
    return _loop_of(loop)._current


def all_tasks(loop=None):
    return set(_loop_of(loop)._tasks)


def run(main, *, debug=None, loop_factory=None):
    if _running is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not iscoroutine(main):
        raise ValueError("a coroutine was expected, got " + repr(main))
    loop = _Loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop._cancel_all()
        loop.close()


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = _Loop()
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.close()
    def run(self, coro, *, context=None):
        return self._loop.run_until_complete(coro)
    def get_loop(self):
        return self._loop
    def close(self):
        self._loop._cancel_all()
        self._loop.close()


class _Pause:
    def __await__(self):
        yield None


async def sleep(delay, result=None):
    if delay <= 0:
        await _Pause()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_result_unless_done, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_result_unless_done(future, result):
    if not future.done():
        future.set_result(result)


def gather(*awaitables, return_exceptions=False):
    loop = get_event_loop()
    outer = _Gathering(loop=loop)
    if not awaitables:
        outer.set_result([])
        return outer
    children = [ensure_future(a, loop=loop) for a in awaitables]
    outer._children = children
    left = [len(children)]
    def done(child):
        left[0] -= 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(CancelledError(*child._cancel_args))
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left[0] == 0:
            results = []
            for one in children:
                results.append(CancelledError(*one._cancel_args) if one.cancelled() else one._exception if one._exception is not None else one._result)
            if outer._asked:
                outer.set_exception(CancelledError())
            else:
                outer.set_result(results)
    for child in children:
        child.add_done_callback(done)
    return outer


class _Gathering(Future):
    _children = ()
    _asked = False
    def cancel(self, msg=None):
        if self.done():
            return False
        found = False
        for child in self._children:
            if child.cancel(msg):
                found = True
        self._asked = found
        return found


async def wait(awaitables, *, timeout=None, return_when=ALL_COMPLETED):
    loop = get_running_loop()
    tasks = set(awaitables)
    if not tasks:
        raise ValueError("Set of Tasks/Futures is empty.")
    for task in tasks:
        if iscoroutine(task):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    waiter = loop.create_future()
    def check(task):
        pending = [t for t in tasks if not t.done()]
        stops = not pending or return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION and not task.cancelled() and task._exception is not None
        if stops and not waiter.done():
            waiter.set_result(None)
    if any([t.done() for t in tasks]) and return_when == FIRST_COMPLETED or all([t.done() for t in tasks]):
        waiter.set_result(None)
    handle = None
    if timeout is not None:
        handle = loop.call_later(timeout, _set_result_unless_done, waiter, None)
    for task in tasks:
        if not task.done():
            task.add_done_callback(check)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for task in tasks:
            task.remove_done_callback(check)
    return {t for t in tasks if t.done()}, {t for t in tasks if not t.done()}


async def wait_for(awaitable, timeout):
    if timeout is None:
        return await awaitable
    task = ensure_future(awaitable)
    loop = get_running_loop()
    waiter = loop.create_future()
    handle = loop.call_later(timeout, _set_result_unless_done, waiter, None)
    def done(task):
        _set_result_unless_done(waiter, None)
    task.add_done_callback(done)
    try:
        await waiter
    except CancelledError:
        task.remove_done_callback(done)
        task.cancel()
        raise
    finally:
        handle.cancel()
    if task.done():
        return task.result()
    task.remove_done_callback(done)
    task.cancel()
    try:
        await task
    except CancelledError as error:
        raise TimeoutError() from error
    return task.result()


def as_completed(awaitables, *, timeout=None):
    loop = get_event_loop()
    tasks = [ensure_future(a, loop=loop) for a in awaitables]
    finished = Queue()
    for task in tasks:
        task.add_done_callback(finished.put_nowait)
    async def one():
        return (await finished.get()).result()
    for i in range(len(tasks)):
        yield one()


def shield(awaitable):
    inner = ensure_future(awaitable)
    if inner.done():
        return inner
    outer = Future(loop=inner._loop)
    def done(inner):
        if outer.done():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner._exception is not None:
            outer.set_exception(inner._exception)
        else:
            outer.set_result(inner._result)
    inner.add_done_callback(done)
    return outer


async def to_thread(function, /, *args, **named):
    await _Pause()
    return function(*args, **named)


class Timeout:
    def __init__(self, when):
        self._when = when
        self._expired = False
        self._handle = None
    def when(self):
        return self._when
    def expired(self):
        return self._expired
    def reschedule(self, when):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        self._when = when
        if when is not None:
            self._handle = get_running_loop().call_at(when, self._expire)
    def _expire(self):
        self._expired = True
        self._task.cancel()
    async def __aenter__(self):
        self._task = current_task()
        self.reschedule(self._when)
        return self
    async def __aexit__(self, kind, error, traceback):
        if self._handle is not None:
            self._handle.cancel()
        if self._expired and kind is not None and issubclass(kind, CancelledError):
            self._task.uncancel()
            raise TimeoutError from error
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


class TaskGroup:
    def __init__(self):
        self._tasks = []
        self._errors = []
        self._parent = None
        self._aborting = False
        self._waiter = None
        self._cancelled_parent = False
    async def __aenter__(self):
        self._parent = current_task()
        return self
    def create_task(self, coro, *, name=None, context=None):
        task = get_running_loop().create_task(coro, name=name)
        self._tasks.append(task)
        task.add_done_callback(self._done)
        return task
    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()
    def _done(self, task):
        self._tasks.remove(task)
        if not self._tasks and self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        if task.cancelled() or task._exception is None:
            return
        self._errors.append(task._exception)
        if not self._aborting:
            self._abort()
            if self._waiter is None:
                self._cancelled_parent = True
                self._parent.cancel()
    async def __aexit__(self, kind, error, traceback):
        own = error
        if kind is not None:
            if self._cancelled_parent and isinstance(error, CancelledError):
                self._parent.uncancel()
                own = None
            if not self._aborting:
                self._abort()
        while self._tasks:
            self._waiter = get_running_loop().create_future()
            try:
                await self._waiter
            except CancelledError as stop:
                own = stop
                self._abort()
            self._waiter = None
        if own is not None and not isinstance(own, CancelledError):
            self._errors.append(own)
            own = None
        if self._errors:
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors)
        if own is not None:
            raise own


class _Waiting:
    def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        return future
    def _wake_one(self):
        while self._waiters:
            future = self._waiters.popleft()
            if not future.done():
                future.set_result(True)
                return True
        return False


class Lock(_Waiting):
    def __init__(self):
        self._waiters = _deque()
        self._locked = False
    def locked(self):
        return self._locked
    async def acquire(self):
        while self._locked or self._waiters and not self._fair():
            await self._wait()
        self._locked = True
        return True
    def _fair(self):
        return True
    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_one()
    async def __aenter__(self):
        await self.acquire()
    async def __aexit__(self, *details):
        self.release()


class Event(_Waiting):
    def __init__(self):
        self._waiters = _deque()
        self._set = False
    def is_set(self):
        return self._set
    def set(self):
        self._set = True
        while self._wake_one():
            pass
    def clear(self):
        self._set = False
    async def wait(self):
        if not self._set:
            await self._wait()
        return True


class Semaphore(_Waiting):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = _deque()
        self._value = value
    def locked(self):
        return self._value == 0
    async def acquire(self):
        while self._value <= 0:
            await self._wait()
        self._value -= 1
        return True
    def release(self):
        self._value += 1
        self._wake_one()
    async def __aenter__(self):
        await self.acquire()
    async def __aexit__(self, *details):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._bound = value
    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        Semaphore.release(self)


class Condition(_Waiting):
    def __init__(self, lock=None):
        self._waiters = _deque()
        self._lock = Lock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self.locked = self._lock.locked
    async def __aenter__(self):
        await self._lock.acquire()
        return self
    async def __aexit__(self, *details):
        self._lock.release()
    async def wait(self):
        self._lock.release()
        try:
            await self._wait()
        finally:
            await self._lock.acquire()
        return True
    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result
    def notify(self, n=1):
        for i in range(n):
            self._wake_one()
    def notify_all(self):
        while self._wake_one():
            pass


class Barrier:
    def __init__(self, parties):
        self.parties = parties
        self.n_waiting = 0
        self._event = Event()
    async def wait(self):
        place = self.n_waiting
        self.n_waiting += 1
        event = self._event
        if self.n_waiting == self.parties:
            self.n_waiting = 0
            self._event = Event()
            event.set()
        else:
            await event.wait()
        return place
    async def __aenter__(self):
        return await self.wait()
    async def __aexit__(self, *details):
        pass


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = _deque()
        self._putters = _deque()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._init()
    def _init(self):
        self._items = _deque()
    def _push(self, item):
        self._items.append(item)
    def _pop(self):
        return self._items.popleft()
    @property
    def maxsize(self):
        return self._maxsize
    def qsize(self):
        return len(self._items)
    def empty(self):
        return not self._items
    def full(self):
        return 0 < self._maxsize <= len(self._items)
    def _wake(self, waiters):
        while waiters:
            future = waiters.popleft()
            if not future.done():
                future.set_result(None)
                break
    async def put(self, item):
        while self.full():
            future = get_running_loop().create_future()
            self._putters.append(future)
            await future
        self.put_nowait(item)
    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._push(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)
    async def get(self):
        while not self._items:
            future = get_running_loop().create_future()
            self._getters.append(future)
            await future
        return self.get_nowait()
    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = self._pop()
        self._wake(self._putters)
        return item
    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()
    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    def _init(self):
        self._items = []
    def _push(self, item):
        _heapq.heappush(self._items, item)
    def _pop(self):
        return _heapq.heappop(self._items)


class LifoQueue(Queue):
    def _init(self):
        self._items = []
    def _push(self, item):
        self._items.append(item)
    def _pop(self):
        return self._items.pop()
