"""The module asyncio.runners."""

import contextvars as _contextvars

from asyncio import coroutines as _coroutines, events as _events, tasks as _tasks
from asyncio.exceptions import CancelledError as _CancelledError

__all__ = ("Runner", "run")


def _refuse_inside(what):
    if _events._get_running_loop() is not None:
        raise RuntimeError(f"{what} cannot be called from a running event loop")


def run(main, *, debug=None):
    """Runs a coroutine in a loop of its own, and ends all that it leaves behind."""
    _refuse_inside("asyncio.run()")
    with Runner(debug=debug) as its_runner:
        return its_runner.run(main)


class Runner:
    """A loop in which several coroutines run one after the other, in the same context."""

    # The loop and the context are made when they are first needed.
    _loop = _context = None
    _is_closed = False
    # Whether the loop is that of the thread as well, which one from a program's own factory is not.
    _is_of_thread = False

    def __init__(self, *, debug=None, loop_factory=None):
        self._wanted_debug, self._make_loop = debug, loop_factory

    def get_loop(self):
        if self._is_closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            if self._make_loop is not None:
                made = self._make_loop()
            else:
                made = _events.new_event_loop()
                _events.set_event_loop(made)
                self._is_of_thread = True
            if self._wanted_debug is not None:
                made.set_debug(self._wanted_debug)
            self._loop, self._context = made, _contextvars.copy_context()
        return self._loop

    def run(self, coro, *, context=None):
        if not _coroutines.iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        _refuse_inside("Runner.run()")
        loop = self.get_loop()
        task = loop.create_task(coro, context=self._context if context is None else context)
        interrupts = _Interrupts(loop, task)
        try:
            return loop.run_until_complete(task)
        except _CancelledError:
            if interrupts.count and task.uncancel() == 0:
                raise KeyboardInterrupt()
            raise
        finally:
            interrupts.end()

    def close(self):
        loop = self._loop
        if loop is None:
            return
        try:
            _cancel_all_tasks(loop)
            for last in (loop.shutdown_asyncgens, loop.shutdown_default_executor):
                loop.run_until_complete(last())
        finally:
            if self._is_of_thread:
                _events.set_event_loop(None)
            loop.close()
            self._loop, self._is_closed = None, True

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, kind, error, trace):
        self.close()


class _Interrupts:
    # The first interrupt cancels the task, the second one is raised where it comes.
    def __init__(self, loop, task):
        import signal
        self.count = 0
        self._loop, self._task = loop, task
        self._is_set = (_core_runningThread() is None and signal.getsignal(signal.SIGINT) is signal.default_int_handler)
        if self._is_set:
            try:
                signal.signal(signal.SIGINT, self._arrived)
            except ValueError:
                # Not everywhere may signals be handled.
                self._is_set = False

    def _arrived(self, number, frame):
        self.count += 1
        if self.count == 1 and not self._task.done():
            self._task.cancel()
            self._loop.call_soon_threadsafe(lambda: None)
            return
        raise KeyboardInterrupt()

    def end(self):
        import signal
        if self._is_set and signal.getsignal(signal.SIGINT) == self._arrived:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _cancel_all_tasks(loop):
    left = list(_tasks.all_tasks(loop))
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(_tasks.gather(*left, return_exceptions=True))
    for task in left:
        problem = None if task.cancelled() else task.exception()
        if problem is not None:
            loop.call_exception_handler(
                {"message": "unhandled exception during asyncio.run() shutdown", "exception": problem, "task": task})
