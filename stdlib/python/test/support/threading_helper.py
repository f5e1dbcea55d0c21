"""Threads in tests."""

import contextlib
import threading
import time

can_start_thread = True


def threading_setup():
    """What `threading_cleanup` is given at the end of a test; nothing has to be waited for."""
    return threading.active_count(), 0


def threading_cleanup(*original_values):
    pass


def reap_threads(func):
    return func


def wait_threads_exit(timeout=None):
    return contextlib.nullcontext()


def requires_working_threading(*, module=False):
    return None if module else reap_threads


def _unfinished(threads, seconds):
    """Those that still run after so many seconds together."""
    end = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(end - time.monotonic(), 0.01))
    return [thread for thread in threads if thread.is_alive()]


def join_thread(thread, timeout=None):
    if _unfinished([thread], 30 if timeout is None else timeout):
        raise AssertionError("failed to join the thread")


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    """Threads that run inside and have to end behind it, after `unlock` was called."""
    with contextlib.ExitStack() as ending:
        running = []

        @ending.callback
        def finish():
            if unlock is not None:
                unlock()
            stuck = _unfinished(running, 60)
            if stuck:
                raise AssertionError(f"Unable to join {len(stuck)} threads")

        for one in threads:
            one.start()
            running.append(one)
        yield


class catch_threading_exception:
    """Has what `threading.excepthook` was called with inside, as attributes."""

    _names = "exc_type", "exc_value", "exc_traceback", "thread"

    def __enter__(self):
        self.__dict__.update(dict.fromkeys(self._names))
        self._hook, threading.excepthook = threading.excepthook, self._keep
        return self

    def _keep(self, args):
        for name in self._names:
            setattr(self, name, getattr(args, name))

    def __exit__(self, *details):
        threading.excepthook = self._hook
        for name in self._names:
            delattr(self, name)
