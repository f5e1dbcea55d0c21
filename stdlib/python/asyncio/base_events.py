"""The module asyncio.base_events: a loop that calls what is due, and otherwise waits for the clock and for other threads."""

import contextvars as _contextvars
import heapq as _heapq
from collections import deque as _deque

from asyncio import events as _events, futures as _futures, tasks as _tasks
from asyncio.events import Handle as _Handle, TimerHandle as _TimerHandle

__all__ = ("BaseEventLoop", "Server")

# How many seconds early a callback may be called, and the difference that is given to times that the clock does not tell apart.
_resolution = 1e-6


class Server(_events.AbstractServer):
    """There is no network, so none is ever made."""


class _Collection:
    """Things that are kept until the end of a loop. Those that need no more care are forgotten whenever there are many."""

    def __init__(self, is_settled):
        self._is_settled = is_settled
        self._things = []
        self._limit = 100

    def add(self, thing):
        self._things.append(thing)
        if len(self._things) > self._limit:
            self._things = self.take()
            self._limit = 100 + 2 * len(self._things)

    def take(self):
        """Those that need care still; they are kept no longer."""
        things, self._things = self._things, []
        return [one for one in things if not self._is_settled(one)]


def _is_told(future):
    return not future._log_traceback


def _need_callable(value, message):
    if value is not None and not callable(value):
        raise TypeError(message)
    return value


def _attempt(function, *args):
    """Calls a function, and gives what it raises, except for what ends the program."""
    try:
        function(*args)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as problem:
        return problem


@_events._lacking(_events._file_methods, _events._network_methods, "there is no network, and files are not waited for")
class BaseEventLoop(_events.AbstractEventLoop):
    """A loop of callbacks."""

    # For how many seconds a callback may run without a word in debug mode.
    slow_callback_duration = 0.1

    # Whether it runs, is to end after this round, is closed; what the program has set; the threads that functions run in, and whether none
    # may be started.
    _is_running = _is_ending = _is_closed = False
    _debug = False
    _make_task = _on_problem = None
    _threads = None
    _are_threads_over = False
    _are_generators_over = False

    # The context of the running code is kept in this place while the loop runs.
    _place = None
    _last_time = 0.0
    # When the first callback with a delay was asked for in this round, see `call_later`.
    _round_time = None

    def __init__(self):
        # What to call in the next round, and what to call later: a heap.
        self._ready = _deque()
        self._later = []
        # The callbacks of signals by their numbers.
        self._signals = {}
        # The futures with exceptions that nobody has asked for, and the asynchronous generators that have begun.
        self._failed = _Collection(_is_told)
        self._generators = _Collection(lambda generator: _method_hasEnded(generator))

    def __repr__(self):
        facts = {"running": self.is_running(), "closed": self.is_closed(), "debug": self.get_debug()}
        return f"<{type(self).__name__} {' '.join([f'{name}={fact}' for name, fact in facts.items()])}>"

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._is_closed

    def _need_open(self):
        if self._is_closed:
            raise RuntimeError("Event loop is closed")

    # Running

    def _need_rest(self):
        self._need_open()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Runs until somebody stops it."""
        self._need_rest()
        place = self._place = _contextvars._here()
        outer, observer = place.context, _core_getAsyncObserver()
        _core_setAsyncObserver(self._generator_begins)
        _events._set_running_loop(self)
        self._is_running = True
        try:
            self._run_once()
            while not self._is_ending:
                self._run_once()
        finally:
            self._is_ending = self._is_running = False
            place.context = outer
            _core_setAsyncObserver(observer)
            _events._set_running_loop(None)

    def run_until_complete(self, future):
        """Runs until a future is done, and gives its result."""
        self._need_rest()
        awaited = _tasks.ensure_future(future, loop=self)

        def end(awaited):
            # What leaves the loop as an exception has ended it already.
            if awaited.cancelled() or not isinstance(_exception_of(awaited), (KeyboardInterrupt, SystemExit)):
                self.stop()

        awaited.add_done_callback(end)
        try:
            self.run_forever()
        except BaseException:
            if awaited is not future and awaited.done() and not awaited.cancelled():
                # It leaves this function, so somebody knows it.
                awaited.exception()
            raise
        finally:
            awaited.remove_done_callback(end)
        if awaited.done():
            return awaited.result()
        raise RuntimeError("Event loop stopped before Future completed.")

    def stop(self):
        self._is_ending = True

    def _run_once(self):
        """Waits until something is due, and calls what is due now."""
        ready, later = self._ready, self._later
        while later and later[0]._cancelled:
            _heapq.heappop(later)._scheduled = False
        if not ready and not self._is_ending:
            self._wait()
        if later:
            end = self.time() + _resolution
            while later and later[0]._due < end:
                handle = _heapq.heappop(later)
                handle._scheduled = False
                ready.append(handle)
        place = self._place
        self._round_time = None
        for i in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                place.context = handle._context
                handle._run()

    def _wait(self):
        """Waits for the next callback with a time, or for other threads."""
        while not self._ready:
            left = -1
            if self._later:
                left = self._later[0]._due - self.time()
                if left <= 0:
                    return
                left = int(left * 1000) + 1
            if _core_hasOtherThreads():
                _core_waitForChange(left)
                if self._later:
                    # Somebody may have called one off.
                    return
            elif left < 0:
                raise RuntimeError("deadlock: nothing can end the wait of this event loop")
            else:
                _core_sleep(left)
                return

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if not self._is_closed:
            self._tell_failed()
            self._is_closed = True
            for waiting in (self._ready, self._later):
                waiting.clear()
            _tasks._current_tasks.pop(self, None)
            for number in tuple(self._signals):
                self.remove_signal_handler(number)
            self._let_threads_go(False)

    # Callbacks

    def time(self):
        """Seconds of the clock, a little later each time, so that what is planned first comes first."""
        now = (_core_nanoseconds() - 1700000000000000000) / 1000000000
        if now <= self._last_time:
            now = self._last_time + _resolution
        self._last_time = now
        return now

    def call_soon(self, callback, *args, context=None):
        if self._is_closed:
            self._need_open()
        handle = _Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        handle = self.call_soon(callback, *args, context=context)
        _core_tellChange()
        return handle

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._need_open()
        handle = _TimerHandle(when, callback, args, self, context)
        handle._scheduled = True
        _heapq.heappush(self._later, handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        now = self.time()
        start = self._round_time
        if start is None or not 0 <= now - start < 0.05:
            start = now
        self._round_time = start + _resolution
        # What is asked for in one round comes in the order of the delays, even if the process has been held up a little meanwhile.
        handle = self.call_at(start + delay, callback, *args, context=context)
        handle._due = now + delay
        return handle

    def _timer_handle_cancelled(self, handle):
        # Many that are called off are not kept until their time comes.
        planned = self._later
        if len(planned) > 100:
            left = [one for one in planned if one is not handle and not one._cancelled]
            if len(left) < len(planned) / 2:
                _heapq.heapify(left)
                planned[:] = left

    # Tasks and futures

    def create_future(self):
        return _futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._need_open()
        make = self._make_task
        if make is None:
            return _tasks.Task(coro, loop=self, name=name, context=context)
        made = make(self, coro, **({} if context is None else {"context": context}))
        if name is not None and hasattr(made, "set_name"):
            made.set_name(name)
        return made

    def get_task_factory(self):
        return self._make_task

    def set_task_factory(self, factory):
        self._make_task = _need_callable(factory, "task factory must be a callable or None")

    # Threads

    def run_in_executor(self, executor, func, *args):
        """A future for what a function gives that is called in a thread."""
        self._need_open()
        threads = self._own_threads() if executor is None else executor
        return _futures.wrap_future(threads.submit(func, *args), loop=self)

    def _own_threads(self):
        if self._are_threads_over:
            raise RuntimeError("Executor shutdown has been called")
        if self._threads is None:
            from concurrent.futures import ThreadPoolExecutor
            self.set_default_executor(ThreadPoolExecutor(thread_name_prefix="asyncio"))
        return self._threads

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._threads = executor

    def _let_threads_go(self, waits):
        threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown(wait=waits)

    async def shutdown_default_executor(self):
        self._are_threads_over = True
        if self._threads is None:
            return
        is_over = self.create_future()

        def end():
            self._let_threads_go(True)
            self.call_soon_threadsafe(is_over.set_result, None)

        from threading import Thread
        waiting = Thread(target=end)
        waiting.start()
        await is_over
        waiting.join()

    # Asynchronous generators

    def _generator_begins(self, generator):
        if self._are_generators_over:
            from warnings import warn
            warn(f"asynchronous generator {generator!r} was scheduled after loop.shutdown_asyncgens() call", ResourceWarning, source=self)
        self._generators.add(generator)

    async def shutdown_asyncgens(self):
        self._are_generators_over = True
        left = self._generators.take()
        if left:
            outcomes = await _tasks.gather(*[one.aclose() for one in left], return_exceptions=True)
            for generator, outcome in zip(left, outcomes):
                if isinstance(outcome, Exception):
                    self.call_exception_handler({"message": f"an error occurred during closing of asynchronous generator {generator!r}",
                                                 "exception": outcome, "asyncgen": generator})

    # What went wrong

    def _note_failed(self, future):
        self._failed.add(future)

    def _tell_failed(self):
        for future in self._failed.take():
            future._log_traceback = False
            self.call_exception_handler({"message": f"{type(future).__name__} exception was never retrieved",
                                         "exception": future._exception, "future": future})

    def set_exception_handler(self, handler):
        self._on_problem = _need_callable(handler, f"A callable object or None is expected, got {handler!r}")

    def get_exception_handler(self):
        return self._on_problem

    def default_exception_handler(self, context):
        """Logs what went wrong, and what else is known of it."""
        facts = dict(context)
        message, problem = facts.pop("message", None), facts.pop("exception", None)
        lines = [message or "Unhandled exception in event loop", *[f"{name}: {facts[name]!r}" for name in sorted(facts)]]
        _log("\n".join(lines), problem)

    def call_exception_handler(self, context):
        """Tells whoever wants to know that something went wrong. If that goes wrong too, it is logged."""
        while_what = ""
        if self._on_problem is not None:
            problem = _attempt(self._on_problem, self, context)
            if problem is None:
                return
            context = {"message": "Unhandled error in exception handler", "exception": problem, "context": context}
            while_what = " while handling an unexpected error in custom exception handler"
        problem = _attempt(self.default_exception_handler, context)
        if problem is not None:
            _log("Exception in default exception handler" + while_what, problem)

    def set_debug(self, enabled):
        self._debug = enabled

    def get_debug(self):
        return self._debug

    # Signals

    def add_signal_handler(self, sig, callback, *args):
        """Calls a callback in the loop whenever a signal comes."""
        if _tasks._iscoroutine(callback) or _tasks._coroutines.iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        number = _signal_number(sig)
        self._need_open()
        import signal
        if number in (signal.SIGKILL, signal.SIGSTOP):
            raise RuntimeError(f"sig {int(number)} cannot be caught")
        handle = self._signals[number] = _Handle(callback, args, self)

        def arrived(number, frame):
            self._ready.append(handle)
            _core_tellChange()

        signal.signal(number, arrived)

    def remove_signal_handler(self, sig):
        if self._signals.pop(_signal_number(sig), None) is None:
            return False
        import signal
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True


def _exception_of(future):
    # Without anybody having asked for it.
    return future._exception if isinstance(future, _futures.Future) else future.exception()


def _log(message, problem):
    import logging
    logging.getLogger("asyncio").error(message, exc_info=(type(problem), problem, problem.__traceback__) if problem is not None else False)


def _signal_number(sig):
    if not isinstance(sig, int):
        raise TypeError(f"sig must be an int, not {sig!r}")
    import signal
    if sig not in signal.valid_signals():
        raise ValueError(f"invalid signal number {sig}")
    return sig
