"""The module asyncio.tasks."""

import contextvars as _contextvars

from asyncio import coroutines as _coroutines, events as _events, futures as _futures
from asyncio.coroutines import iscoroutine as _iscoroutine
from asyncio.events import get_running_loop as _get_running_loop
from asyncio.exceptions import CancelledError as _CancelledError
from asyncio.futures import Future as _Future, isfuture as _isfuture

__all__ = ("Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep", "gather",
           "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks", "_register_task", "_unregister_task",
           "_enter_task", "_leave_task")

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_made = 0
# The tasks that are not done, and the one that each loop is about.
_all = {}
_current_tasks = {}


def current_task(loop=None):
    return _current_tasks.get(_get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks of a loop that are not done."""
    if loop is None:
        loop = _get_running_loop()
    return {task for task in list(_all) if task.get_loop() is loop and not task.done()}


def _register_task(task):
    _all[task] = True


def _unregister_task(task):
    _all.pop(task, None)


def _enter_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {current!r}.")
    del _current_tasks[loop]


class Task(_Future):
    """A coroutine on its way. Among the callbacks of a loop it stands for itself: `_run` takes its next step, with what it has waited for."""

    _must_cancel = False
    _waiter = None
    _requests = 0

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _made
        _Future.__init__(self, loop=loop)
        if not _iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            # The text is made when it is asked for.
            _made += 1
            self._name = _made
        else:
            self._name = str(name)
        self._coro = coro
        self._context = _contextvars.copy_context() if context is None else context
        _all[self] = True
        self._go_on()

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    @property
    def _fut_waiter(self):
        return self._waiter

    def _words(self):
        words = _Future._words(self)
        if self._requests and not self.done():
            words[0] = "cancelling"
        words.insert(1, f"name={self.get_name()!r}")
        if self._waiter is not None:
            words.insert(2, f"wait_for={self._waiter!r}")
        if self._coro is not None:
            words.insert(2, f"coro=<{_coroutines._shown(self._coro)}>")
        return words

    def get_coro(self):
        return self._coro

    def get_name(self):
        name = self._name
        return f"Task-{name}" if type(name) is int else name

    def set_name(self, value):
        self._name = str(value)

    def get_context(self):
        return self._context

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        frame = getattr(self._coro, "cr_frame", None) or getattr(self._coro, "gi_frame", None)
        return [] if frame is None else [frame]

    def print_stack(self, *, limit=None, file=None):
        frames = self.get_stack(limit=limit)
        print(f"Stack for {self!r} (most recent call last):" if frames else f"No stack for {self!r}", file=file)
        for frame in frames:
            print(f'  File "{frame.f_code.co_filename}", line {frame.f_lineno}, in {frame.f_code.co_name}', file=file)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != "PENDING":
            return False
        self._requests += 1
        if self._waiter is not None and self._waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._requests

    def uncancel(self):
        if self._requests > 0:
            self._requests -= 1
        return self._requests

    # What a loop asks of a callback.
    _cancelled = False

    def _go_on(self):
        try:
            ready = self._loop._ready
        except AttributeError:
            # A loop of the program's own.
            self._loop.call_soon(self._run, context=self._context)
        else:
            ready.append(self)

    def _run(self):
        if self._state != "PENDING":
            raise _futures._InvalidStateError(f"_step(): already done: {self!r}, {None!r}")
        waiter = self._waiter
        error = None
        if waiter is not None:
            self._waiter = None
            try:
                if waiter._state != "FINISHED" or waiter._exception is not None:
                    waiter.result()
            except BaseException as raised:
                error = raised
        if self._must_cancel:
            if not isinstance(error, _CancelledError):
                error = self._cancelled_error()
            self._must_cancel = False
        loop = self._loop
        outer = _current_tasks.get(loop)
        if outer is not None:
            _enter_task(loop, self)
        _current_tasks[loop] = self
        try:
            found = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            _all.pop(self, None)
            if self._must_cancel:
                _Future.cancel(self, msg=self._cancel_message)
            else:
                _Future.set_result(self, stop.value)
        except _CancelledError as raised:
            _all.pop(self, None)
            self._cancelled_exc = raised
            _Future.cancel(self)
        except (KeyboardInterrupt, SystemExit) as raised:
            _all.pop(self, None)
            _Future.set_exception(self, raised)
            raise
        except BaseException as raised:
            _all.pop(self, None)
            _Future.set_exception(self, raised)
        else:
            if found is None:
                self._go_on()
            else:
                self._wait_for(found)
        finally:
            _current_tasks[loop] = None

    def _wait_for(self, found):
        """The coroutine has given something that it waits for."""
        problem = None
        if isinstance(found, _Future) or getattr(found, "_asyncio_future_blocking", None) is not None:
            if found.get_loop() is not self._loop:
                problem = f"Task {self!r} got Future {found!r} attached to a different loop"
            elif not found._asyncio_future_blocking:
                problem = f"yield was used instead of yield from in task {self!r} with {found!r}"
            elif found is self:
                problem = f"Task cannot await on itself: {self!r}"
            else:
                found._asyncio_future_blocking = False
                self._waiter = found
                if found.done() or not isinstance(found, _Future):
                    found.add_done_callback(self._wake, context=self._context)
                else:
                    found._callbacks.append(self)
                if self._must_cancel and found.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
        elif isinstance(found, _coroutines._types.GeneratorType):
            problem = f"yield was used instead of yield from for generator in task {self!r} with {found!r}"
        else:
            problem = f"Task got bad yield: {found!r}"
        self._waiter = _Failed(RuntimeError(problem))
        self._go_on()

    def _wake(self, future):
        self._run()


_PyTask = Task


class _Failed:
    # What a task has waited for that could not be waited for.
    _state = "FINISHED"

    def __init__(self, exception):
        self._exception = exception

    def result(self):
        raise self._exception

    def cancel(self, msg=None):
        return False


def create_task(coro, *, name=None, context=None):
    loop = _get_running_loop()
    return loop.create_task(coro, name=name) if context is None else loop.create_task(coro, name=name, context=context)


def ensure_future(coro_or_future, *, loop=None):
    """A future itself, or a task for what can be awaited."""
    if _isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not _iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _wrap_awaitable(coro_or_future)
    return (_futures._current_loop() if loop is None else loop).create_task(coro_or_future)


async def _wrap_awaitable(awaitable):
    return await awaitable


class _Pause:
    # Lets all others have a turn.
    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Pause()
        return result
    loop = _get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _futures._set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


# Waiting for several

class _Gathering(_Future):
    # The results of others, which are cancelled with it.
    def __init__(self, children, *, loop):
        _Future.__init__(self, loop=loop)
        self._children = children
        self._left = 0
        self._was_cancelled = False

    def cancel(self, msg=None):
        if self.done():
            return False
        found = False
        for child in self._children:
            if child.cancel(msg=msg):
                found = True
        if found:
            self._was_cancelled = True
        return found


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = _futures._current_loop().create_future()
        outer.set_result([])
        return outer
    children = []
    known = {}
    loop = outer = None

    def child_done(child):
        outer._left -= 1
        if outer._state != "PENDING":
            if not child.cancelled():
                # Somebody has seen it.
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            problem = child.exception()
            if problem is not None:
                outer.set_exception(problem)
                return
        if outer._left:
            return
        results = []
        for one in children:
            if one.cancelled():
                results.append(_CancelledError("" if one._cancel_message is None else one._cancel_message))
            else:
                problem = one.exception()
                results.append(one.result() if problem is None else problem)
        if outer._was_cancelled:
            outer.set_exception(child._cancelled_error())
        else:
            outer.set_result(results)

    finished = []
    for one in coros_or_futures:
        if one in known:
            children.append(known[one])
            continue
        child = ensure_future(one, loop=loop)
        if loop is None:
            loop = child.get_loop()
        known[one] = child
        children.append(child)
        finished.append(child)
    outer = _Gathering(children, loop=loop)
    outer._left = len(finished)
    for child in finished:
        child.add_done_callback(child_done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if _isfuture(fs) or _iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    futures = set(fs)
    if any([_iscoroutine(one) for one in futures]):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = _get_running_loop()
    return await _wait(futures, timeout, return_when, loop)


def _release(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def _wait(futures, timeout, return_when, loop):
    waiter = loop.create_future()
    handle = None if timeout is None else loop.call_later(timeout, _release, waiter)
    left = len(futures)

    def one_done(future):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
            if handle is not None:
                handle.cancel()
            _release(waiter)

    for future in futures:
        future.add_done_callback(one_done)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for future in futures:
            future.remove_done_callback(one_done)
    done, pending = set(), set()
    for future in futures:
        (done if future.done() else pending).add(future)
    return done, pending


async def _cancel_and_wait(future, loop):
    """Cancels a future and waits until it is done, whatever its outcome is."""
    waiter = loop.create_future()

    def ended(_):
        _release(waiter)

    future.add_done_callback(ended)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(ended)


async def wait_for(fut, timeout):
    loop = _get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        future = ensure_future(fut, loop=loop)
        if not future.done():
            await _cancel_and_wait(future, loop)
        return _result_in_time(future)
    waiter = loop.create_future()
    handle = loop.call_later(timeout, _release, waiter)

    def ended(_):
        _release(waiter)

    future = ensure_future(fut, loop=loop)
    future.add_done_callback(ended)
    try:
        try:
            await waiter
        except _CancelledError:
            if future.done():
                return future.result()
            future.remove_done_callback(ended)
            await _cancel_and_wait(future, loop)
            raise
        if future.done():
            return future.result()
        future.remove_done_callback(ended)
        await _cancel_and_wait(future, loop)
        return _result_in_time(future)
    finally:
        handle.cancel()


def _result_in_time(future):
    try:
        return future.result()
    except _CancelledError as error:
        raise TimeoutError() from error


def as_completed(fs, *, timeout=None):
    if _isfuture(fs) or _iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    from asyncio.queues import Queue
    finished = Queue()
    loop = _futures._current_loop()
    left = {ensure_future(one, loop=loop) for one in set(fs)}
    handle = None

    def on_timeout():
        for future in left:
            future.remove_done_callback(one_done)
            finished.put_nowait(None)
        left.clear()

    def one_done(future):
        if not left:
            return
        left.remove(future)
        finished.put_nowait(future)
        if not left and handle is not None:
            handle.cancel()

    async def next_one():
        future = await finished.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in left:
        future.add_done_callback(one_done)
    if left and timeout is not None:
        handle = loop.call_later(timeout, on_timeout)
    for i in range(len(left)):
        yield next_one()


def shield(arg):
    """The outcome of something that goes on if who waits for it is cancelled."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        else:
            problem = inner.exception()
            if problem is None:
                outer.set_result(inner.result())
            else:
                outer.set_exception(problem)

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """Has a loop of another thread run a coroutine, and gives a future of threads for its outcome."""
    if not _iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures
    future = concurrent.futures.Future()

    def begin():
        try:
            _futures._chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(begin)
    return future
