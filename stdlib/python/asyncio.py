"""The package asyncio: event loops, tasks and what they wait for. There is no network; a loop waits on the machine's clock and for other
threads."""

from asyncio import base_events, coroutines, events, exceptions, futures, locks, queues, runners, taskgroups, tasks, threads, timeouts
from asyncio import unix_events
from asyncio.base_events import BaseEventLoop, Server
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.events import (AbstractEventLoop, AbstractEventLoopPolicy, AbstractServer, Handle, TimerHandle, _get_running_loop,
                            _set_running_loop, get_child_watcher, get_event_loop, get_event_loop_policy, get_running_loop, new_event_loop,
                            set_child_watcher, set_event_loop, set_event_loop_policy)
from asyncio.exceptions import (BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError,
                                SendfileNotAvailableError, TimeoutError)
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from asyncio.runners import Runner, run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, _enter_task, _leave_task, _register_task, _unregister_task,
                           all_tasks, as_completed, create_task, current_task, ensure_future, gather, run_coroutine_threadsafe, shield, sleep,
                           wait, wait_for)
from asyncio.threads import to_thread
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.unix_events import (AbstractChildWatcher, DefaultEventLoopPolicy, FastChildWatcher, MultiLoopChildWatcher, PidfdChildWatcher,
                                 SafeChildWatcher, SelectorEventLoop, ThreadedChildWatcher)

# Modules that few programs need are imported when somebody asks for what they have.
_later = {"protocols": ("BaseProtocol", "BufferedProtocol", "DatagramProtocol", "Protocol", "SubprocessProtocol"),
          "streams": ("StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "open_unix_connection", "start_server",
                      "start_unix_server"),
          "subprocess": ("create_subprocess_exec", "create_subprocess_shell"),
          "transports": ("BaseTransport", "DatagramTransport", "ReadTransport", "SubprocessTransport", "Transport", "WriteTransport")}


def __getattr__(name):
    for module, names in _later.items():
        if name == module or name in names:
            import importlib
            found = importlib.import_module("asyncio." + module)
            for one in names:
                globals()[one] = getattr(found, one)
            return found if name == module else globals()[name]
    raise AttributeError(f"module 'asyncio' has no attribute '{name}'")


__all__ = ("ALL_COMPLETED", "AbstractChildWatcher", "AbstractEventLoop", "AbstractEventLoopPolicy", "AbstractServer", "Barrier", "BaseEventLoop",
           "BaseProtocol", "BaseTransport", "BoundedSemaphore", "BrokenBarrierError", "BufferedProtocol", "CancelledError", "Condition",
           "DatagramProtocol", "DatagramTransport", "DefaultEventLoopPolicy", "Event", "FIRST_COMPLETED", "FIRST_EXCEPTION", "FastChildWatcher",
           "Future", "Handle", "IncompleteReadError", "InvalidStateError", "LifoQueue", "LimitOverrunError", "Lock", "MultiLoopChildWatcher",
           "PidfdChildWatcher", "PriorityQueue", "Protocol", "Queue", "QueueEmpty", "QueueFull", "ReadTransport", "Runner", "SafeChildWatcher",
           "SelectorEventLoop", "Semaphore", "SendfileNotAvailableError", "Server", "StreamReader", "StreamReaderProtocol", "StreamWriter",
           "SubprocessProtocol", "SubprocessTransport", "Task", "TaskGroup", "ThreadedChildWatcher", "Timeout", "TimeoutError", "TimerHandle",
           "Transport", "WriteTransport", "_enter_task", "_get_running_loop", "_leave_task", "_register_task", "_set_running_loop",
           "_unregister_task", "all_tasks", "as_completed", "create_subprocess_exec", "create_subprocess_shell", "create_task", "current_task",
           "ensure_future", "gather", "get_child_watcher", "get_event_loop", "get_event_loop_policy", "get_running_loop", "iscoroutine",
           "iscoroutinefunction", "isfuture", "new_event_loop", "open_connection", "open_unix_connection", "run", "run_coroutine_threadsafe",
           "set_child_watcher", "set_event_loop", "set_event_loop_policy", "shield", "sleep", "start_server", "start_unix_server", "timeout",
           "timeout_at", "to_thread", "wait", "wait_for", "wrap_future")
