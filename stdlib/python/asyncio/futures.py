"""The module asyncio.futures: results that are there some time, and the way from those of threads to those of tasks."""

import contextvars as _contextvars

from asyncio import events as _events
from asyncio.coroutines import _shown_callback, _source_of
from asyncio.events import Handle as _Handle
from asyncio.exceptions import CancelledError as _CancelledError, InvalidStateError as _InvalidStateError

__all__ = ("Future", "wrap_future", "isfuture")


def isfuture(obj):
    """Whether something says of itself that tasks can wait for it."""
    if isinstance(obj, Future):
        return True
    return hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


_current_loop = _events.get_event_loop


class Future:
    """A result that is there some time. Of the callbacks those of tasks that wait are the tasks themselves, the others come with their
    contexts."""

    # One of PENDING, CANCELLED and FINISHED.
    _state = "PENDING"
    _asyncio_future_blocking = False
    _result = _exception = None
    # With what words it was cancelled, and the error with which a task has ended so.
    _cancel_message = _cancelled_exc = None
    # Whether an exception is told at the end because nobody has asked for it.
    _log_traceback = False

    def __init__(self, *, loop=None):
        self._callbacks = []
        self._loop = loop if loop is not None else _current_loop()

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    def get_loop(self):
        return self._loop

    # How it is shown

    def __repr__(self):
        return " ".join(["<" + type(self).__name__, *self._words()]) + ">"

    def _words(self):
        words = [self._state.lower()]
        if self._exception is not None:
            words.append(f"exception={self._exception!r}")
        elif self._state == "FINISHED":
            import reprlib
            words.append("result=" + reprlib.repr(self._result))
        if self._callbacks:
            words.append(f"cb=[{', '.join(_shown_callbacks(self._callbacks))}]")
        return words

    # Its end

    def set_result(self, result):
        if self._state != "PENDING":
            raise _InvalidStateError("invalid state")
        self._result = result
        self._state = "FINISHED"
        if self._callbacks:
            self._tell()

    def set_exception(self, exception):
        if self._state != "PENDING":
            raise _InvalidStateError("invalid state")
        problem = exception() if isinstance(exception, type) else exception
        if type(problem) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception, self._trace = problem, problem.__traceback__
        self._state = "FINISHED"
        self._tell()
        self._log_traceback = True
        loop = self._loop
        if hasattr(loop, "_note_failed"):
            loop._note_failed(self)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state == "PENDING":
            self._cancel_message = msg
            self._state = "CANCELLED"
            self._tell()
            return True
        return False

    def _tell(self):
        """Has the callbacks called that were waiting."""
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            loop = self._loop
            try:
                ready = loop._ready
            except AttributeError:
                # A loop of the program's own.
                for callback in callbacks:
                    if type(callback) is tuple:
                        loop.call_soon(callback[0], self, context=callback[1])
                    else:
                        loop.call_soon(callback._run, context=callback._context)
                return
            for callback in callbacks:
                ready.append(_Handle(callback[0], (self,), loop, callback[1]) if type(callback) is tuple else callback)

    # Asking for its outcome

    def done(self):
        return self._state != "PENDING"

    def cancelled(self):
        return self._state == "CANCELLED"

    def _need_outcome(self, kind):
        if self._state == "CANCELLED":
            raise self._cancelled_error()
        if self._state == "PENDING":
            raise _InvalidStateError(kind + " is not set.")
        # From now on somebody knows it.
        self._log_traceback = False

    def _cancelled_error(self):
        """What is raised where a cancelled future is asked; the error of a task serves once."""
        known, self._cancelled_exc = self._cancelled_exc, None
        if known is not None:
            return known
        message = self._cancel_message
        return _CancelledError(message) if message is not None else _CancelledError()

    def exception(self):
        self._need_outcome("Exception")
        return self._exception

    def result(self):
        self._need_outcome("Result")
        problem = self._exception
        if problem is None:
            return self._result
        raise problem.with_traceback(self._trace)

    def __await__(self):
        if self._state == "PENDING":
            self._asyncio_future_blocking = True
            yield self
            if self._state == "PENDING":
                raise RuntimeError("await wasn't used with future")
        return self._result if self._state == "FINISHED" and self._exception is None else self.result()

    __iter__ = __await__

    # Callbacks

    def add_done_callback(self, fn, *, context=None):
        if self._state == "PENDING":
            self._callbacks.append((fn, _contextvars.copy_context() if context is None else context))
        else:
            self._loop.call_soon(fn, self, context=context)

    def remove_done_callback(self, fn):
        before = self._callbacks
        self._callbacks = [one for one in before if type(one) is not tuple or one[0] != fn]
        return len(before) - len(self._callbacks)


def _shown_callbacks(callbacks):
    shown = [_shown_callback(one[0], ()) + _source_of(one[0]) if type(one) is tuple else "Task.task_wakeup()" for one in callbacks]
    return shown if len(shown) < 3 else [shown[0], f"<{len(shown) - 2} more>", shown[-1]]


def _set_result_unless_cancelled(fut, result):
    if fut._state != "CANCELLED":
        fut.set_result(result)


# Two futures with the same outcome

class _End:
    """One of two chained futures, which may belong to a loop or to threads."""

    def __init__(self, future, role):
        self.future = future
        self.loop = None
        if isfuture(future):
            self.loop = future.get_loop()
        elif not isinstance(future, _concurrent().Future):
            raise TypeError(f"A future is required for {role} argument")

    def have(self, other, function, *args):
        """Calls a function that concerns this future, where it belongs; `other` is the end at which something has happened."""
        if self.loop is None or self.loop is other.loop:
            function(*args)
        elif not self.loop.is_closed():
            self.loop.call_soon_threadsafe(function, *args)

    def take(self, source):
        """Gets the outcome of another future."""
        future = self.future
        if future.done():
            return
        if source.cancelled():
            future.cancel()
        # Those of threads have to be told that they are about to end; they say whether somebody still wants that.
        is_wanted = self.loop is not None or future.set_running_or_notify_cancel()
        if source.cancelled() or not is_wanted:
            return
        problem = source.exception()
        if problem is None:
            future.set_result(source.result())
        else:
            future.set_exception(_as_of_tasks(problem))


def _concurrent():
    import concurrent.futures
    return concurrent.futures


def _as_of_tasks(problem):
    # The errors of futures of threads have counterparts here.
    module = _concurrent()
    for kind, own in ((module.CancelledError, _CancelledError), (module.InvalidStateError, _InvalidStateError)):
        if type(problem) is kind:
            return own(*problem.args)
    return problem


def _chain_future(source, destination):
    """The destination gets the outcome of the source, and the source is cancelled with it."""
    first, last = _End(source, "source"), _End(destination, "destination")

    def source_has_ended(_):
        last.have(first, last.take, source)

    def destination_has_ended(_):
        if destination.cancelled():
            first.have(last, source.cancel)

    destination.add_done_callback(destination_has_ended)
    source.add_done_callback(source_has_ended)


def wrap_future(future, *, loop=None):
    """A future of tasks for one of threads."""
    if isfuture(future):
        return future
    if not isinstance(future, _concurrent().Future):
        raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
    own = (_current_loop() if loop is None else loop).create_future()
    _chain_future(future, own)
    return own
