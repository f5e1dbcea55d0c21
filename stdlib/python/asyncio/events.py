"""The module asyncio.events: handles, loops and policies in general, and which loop is running."""

import contextvars as _contextvars

from asyncio.coroutines import _shown_callback, _source_of

__all__ = ("AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy",
           "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop", "get_child_watcher", "set_child_watcher",
           "_set_running_loop", "get_running_loop", "_get_running_loop")


def _lacking(called="", awaited="", reason=None):
    """Gives a class methods, whose names stand in two texts, that say that they are not there; those of the second text say it when they are
    awaited."""
    def complete(owner):
        def refuse(name):
            raise NotImplementedError if reason is None else NotImplementedError(f"{name}: {reason}")

        def add(name, method):
            method.__name__ = name
            method.__qualname__ = f"{owner.__name__}.{name}"
            setattr(owner, name, method)

        for name in called.split():
            add(name, lambda self, *args, _name=name, **named: refuse(_name))
        for name in awaited.split():
            async def method(self, *args, _name=name, **named):
                refuse(_name)
            add(name, method)
        return owner
    return complete


# What a loop may leave out: files, network, and commands by protocols.
_file_methods = "add_reader remove_reader add_writer remove_writer"
_network_methods = """
    getaddrinfo getnameinfo create_connection create_server create_unix_connection create_unix_server create_datagram_endpoint
    connect_accepted_socket connect_read_pipe connect_write_pipe start_tls sendfile subprocess_exec subprocess_shell sock_accept sock_connect
    sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendfile sock_sendto"""


# Callbacks

class Handle:
    """A callback that the loop will call."""

    _cancelled = False
    # When it is to be called, if that was said.
    _when = None

    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args, self._loop = callback, args, loop
        self._context = _contextvars.copy_context() if context is None else context

    def _described(self):
        return _shown_callback(self._callback, self._args) + _source_of(self._callback)

    def __repr__(self):
        shown = type(self).__name__
        if self._cancelled:
            shown += " cancelled"
        if self._when is not None:
            shown += f" when={self._when}"
        if self._callback is not None:
            shown += " " + self._described()
        return f"<{shown}>"

    def _run(self):
        # The loop is in the context already.
        try:
            self._callback(*self._args)
        except BaseException as error:
            if isinstance(error, (KeyboardInterrupt, SystemExit)):
                raise
            self._loop.call_exception_handler(
                {"handle": self, "exception": error, "message": f"Exception in callback {self._described()}"})

    def cancel(self):
        self._cancelled = True
        # What they hold is needed no more.
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context


class TimerHandle(Handle):
    """A callback that the loop will call at a certain time. The order of handles is that of their times."""

    _scheduled = False

    def __init__(self, when, callback, args, loop, context=None):
        Handle.__init__(self, callback, args, loop, context)
        # The loop may plan to call it at a slightly different time than the one that decides the order.
        self._when = self._due = when

    def when(self):
        return self._when

    def cancel(self):
        if self._cancelled:
            return
        self._loop._timer_handle_cancelled(self)
        Handle.cancel(self)

    def _facts(self):
        return self._when, self._cancelled, self._callback, self._args

    def __eq__(self, other):
        if self is other:
            return True
        return self._facts() == other._facts() if isinstance(other, TimerHandle) else NotImplemented

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    # At the same time only equal handles are in order.
    def __le__(self, other):
        return True if self == other else self.__lt__(other)

    def __ge__(self, other):
        return True if self == other else self.__gt__(other)


# What others have to have

@_lacking("close get_loop is_serving", "start_serving serve_forever wait_closed")
class AbstractServer:
    """What serves connections, until the end of a block."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *outcome):
        self.close()
        await self.wait_closed()


@_lacking("""time call_at call_later call_soon_threadsafe _timer_handle_cancelled create_future create_task run_forever run_until_complete
             stop close is_running is_closed run_in_executor set_default_executor add_signal_handler remove_signal_handler
             get_task_factory set_task_factory get_debug set_debug get_exception_handler set_exception_handler default_exception_handler
             call_exception_handler _add_reader _remove_reader _add_writer _remove_writer """ + _file_methods,
          "shutdown_asyncgens shutdown_default_executor" + _network_methods)
class AbstractEventLoop:
    """What a loop has to have."""

    def call_soon(self, callback, *args, context=None):
        return self.call_later(0, callback, *args, context=context)


@_lacking("new_event_loop get_event_loop set_event_loop get_child_watcher set_child_watcher")
class AbstractEventLoopPolicy:
    """Where the loops of a program come from."""


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """A loop for each thread; the main one gets its own when it first asks for it."""

    _loop_factory = None

    def __init__(self):
        # By thread, None standing for the main one; there is no entry where nothing was set yet.
        self._of_threads = {}

    def new_event_loop(self):
        return self._loop_factory()

    def set_event_loop(self, loop):
        if not (loop is None or isinstance(loop, AbstractEventLoop)):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._of_threads[_core_runningThread()] = loop

    def get_event_loop(self):
        thread, known = _core_runningThread(), self._of_threads
        if thread is None and thread not in known:
            self.set_event_loop(self.new_event_loop())
        found = known.get(thread)
        if found is None:
            name = "MainThread" if thread is None else thread.name
            raise RuntimeError(f"There is no current event loop in thread {name!r}.")
        return found


# The loop that runs in the main thread; other threads have theirs themselves.
_running = None


def _set_running_loop(loop):
    global _running
    thread = _core_runningThread()
    if thread is not None:
        thread._running_loop = loop
    else:
        _running = loop


def _get_running_loop():
    """The loop that runs in this thread, or None."""
    thread = _core_runningThread()
    return _running if thread is None else getattr(thread, "_running_loop", None)


def get_running_loop():
    """The loop that runs in this thread."""
    found = _running if _core_runningThread() is None else _get_running_loop()
    if found is None:
        raise RuntimeError("no running event loop")
    return found


# The policy that is asked in this program, None until somebody needs one.
_policy = None


def get_event_loop_policy():
    if _policy is None:
        from asyncio.unix_events import DefaultEventLoopPolicy
        set_event_loop_policy(DefaultEventLoopPolicy())
    return _policy


def set_event_loop_policy(policy):
    """From now on loops come from this policy; None stands for a new one of the usual kind."""
    global _policy
    if not (policy is None or isinstance(policy, AbstractEventLoopPolicy)):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy


def get_event_loop():
    """The running loop, else that of the policy."""
    found = _get_running_loop()
    return found if found is not None else get_event_loop_policy().get_event_loop()


def new_event_loop():
    """A loop that the policy makes."""
    return get_event_loop_policy().new_event_loop()


def set_event_loop(loop):
    """Tells the policy which loop this thread has."""
    get_event_loop_policy().set_event_loop(loop)


def set_child_watcher(watcher):
    """Tells the policy what waits for processes."""
    return get_event_loop_policy().set_child_watcher(watcher)


def get_child_watcher():
    """What waits for processes, as the policy says."""
    return get_event_loop_policy().get_child_watcher()
