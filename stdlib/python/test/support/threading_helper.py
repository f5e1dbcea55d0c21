"""Threads in tests."""

import contextlib
import functools
import threading
import time
import unittest

can_start_thread = True


def threading_setup():
    return threading.active_count(), 0


def threading_cleanup(*original_values):
    pass


def reap_threads(func):
    return func


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield


def join_thread(thread, timeout=None):
    thread.join(30.0 if timeout is None else timeout)
    if thread.is_alive():
        raise AssertionError("failed to join the thread")


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    started = []
    try:
        for thread in threads:
            thread.start()
            started.append(thread)
        yield
    finally:
        if unlock:
            unlock()
        for thread in started:
            thread.join(60.0)
        if any([thread.is_alive() for thread in started]):
            raise AssertionError("Unable to join %d threads" % len(started))


class catch_threading_exception:
    """Keeps what `threading.excepthook` was called with."""

    def __init__(self):
        self.exc_type = self.exc_value = self.exc_traceback = self.thread = None

    def _hook(self, args):
        self.exc_type = args.exc_type
        self.exc_value = args.exc_value
        self.exc_traceback = args.exc_traceback
        self.thread = args.thread

    def __enter__(self):
        self._former = threading.excepthook
        threading.excepthook = self._hook
        return self

    def __exit__(self, *details):
        threading.excepthook = self._former
        del self.exc_type, self.exc_value, self.exc_traceback, self.thread


def requires_working_threading(*, module=False):
    if module:
        return None
    return lambda test: test
