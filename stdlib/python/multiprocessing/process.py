"""The module multiprocessing.process: copies of the process that do something else."""

import os as _os
import sys as _sys

import _processes

__all__ = ["BaseProcess", "current_process", "active_children", "parent_process"]

_counts = [0]
# The processes that this one has started and not waited for, and what is done at its end.
_children = []
_at_end = []


class BaseProcess:
    """What runs in a process of its own once it has been started."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        if group is not None:
            raise AssertionError("group argument must be None for now")
        _counts[0] += 1
        self._identity = _current._identity + (_counts[0],)
        self._parent_pid = _os.getpid()
        self._parent_name = _current.name
        self._target, self._args, self._kwargs = target, tuple(args), dict(kwargs)
        self._name = name or type(self).__name__ + "-" + ":".join([str(number) for number in self._identity])
        self._daemon = _current._daemon if daemon is None else daemon
        self._pid = self._status = None
        self._is_closed = False
        self._sentinel = None

    def _check(self):
        if self._is_closed:
            raise ValueError("process object is closed")

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self._check()
        if self._pid is not None:
            raise AssertionError("cannot start a process twice")
        if self._parent_pid != _os.getpid():
            raise AssertionError("can only start a process object created by current process")
        if _current._daemon:
            raise AssertionError("daemonic processes are not allowed to have children")
        for child in list(_children):
            child._ask()
        self._start()
        _children.append(self)

    def _start(self):
        for stream in (_sys.stdout, _sys.stderr):
            stream.flush()
        pid = _processes.fork(False)
        if pid:
            self._pid = pid
            return
        status = 1
        try:
            status = self._bootstrap()
        finally:
            _os._exit(status)

    def _bootstrap(self):
        """What the new process does: gives its status."""
        global _current, _parent
        import io
        import threading
        _parent = _Parent(self._parent_name, self._parent_pid)
        _current = self
        self._pid = _os.getpid()
        _counts[0] = 0
        _children.clear()
        _at_end.clear()
        _sys.stdin = io.StringIO()
        try:
            try:
                self.run()
                status = 0
            finally:
                end_all()
        except SystemExit as problem:
            if problem.code is None:
                status = 0
            elif isinstance(problem.code, int):
                status = problem.code
            else:
                _sys.stderr.write(str(problem.code) + "\n")
                status = 1
        except BaseException:
            import traceback
            _sys.stderr.write(f"Process {self.name}:\n")
            traceback.print_exc()
            status = 1
        finally:
            threading._shutdown()
            for stream in (_sys.stdout, _sys.stderr):
                stream.flush()
        return status & 255

    def _ask(self):
        # Whether it has ended.
        if self._status is None and self._pid is not None and self is not _current:
            try:
                pid, status = _processes.wait(self._pid, 1)
            except ChildProcessError:
                pid, status = self._pid, 0
            if pid:
                self._ended(status)
        return self._status is not None

    def _ended(self, status):
        self._status = _os.waitstatus_to_exitcode(status)
        if self in _children:
            _children.remove(self)

    def _check_own(self, what):
        self._check()
        if self._parent_pid != _os.getpid():
            raise AssertionError(f"can only {what} a child process")

    def join(self, timeout=None):
        self._check_own("join")
        if self._pid is None:
            raise AssertionError("can only join a started process")
        if self._status is not None:
            return
        import time
        try:
            pid, status = _processes.wait(self._pid, 0, None if timeout is None else time.monotonic() + timeout)
        except ChildProcessError:
            pid, status = self._pid, 0
        if pid and self._status is None:
            self._ended(status)

    def is_alive(self):
        self._check()
        if self is _current:
            return True
        if self._parent_pid != _os.getpid():
            raise AssertionError("can only test a child process")
        return self._pid is not None and not self._ask()

    def _signal(self, number):
        self._check()
        if self._pid is None:
            raise AttributeError("'NoneType' object has no attribute 'terminate'")
        if not self._ask():
            try:
                _processes.signal(self._pid, number)
            except ProcessLookupError:
                # It has just ended.
                pass

    def terminate(self):
        self._signal(15)

    def kill(self):
        self._signal(9)

    def close(self):
        if self._pid is not None and not self._is_closed:
            if not self._ask():
                raise ValueError("Cannot close a process while it is still running. You should first call join() or terminate().")
        self._is_closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        if not isinstance(name, str):
            raise AssertionError("name must be a string")
        self._name = name

    @property
    def daemon(self):
        return self._daemon

    @daemon.setter
    def daemon(self, value):
        if self._pid is not None:
            raise AssertionError("process has already started")
        self._daemon = value

    @property
    def exitcode(self):
        self._check()
        self._ask()
        return self._status

    @property
    def pid(self):
        self._check()
        return self._pid

    ident = pid

    @property
    def authkey(self):
        return b"of this program"

    @property
    def sentinel(self):
        self._check()
        if self._pid is None:
            raise ValueError("process not started")
        return self

    def __repr__(self):
        words = [f"name={self._name!r}"]
        if self._is_closed:
            words.append("closed")
        else:
            if self._pid is not None:
                words.append(f"pid={self._pid}")
            words.append(f"parent={self._parent_pid}")
            if self is _current:
                words.append("started")
            elif self._pid is None:
                words.append("initial")
            elif not self._ask():
                words.append("started")
            elif self._status == 0:
                words += ["stopped", "exitcode=0"]
            else:
                words += ["stopped", f"exitcode={_named_status(self._status)}"]
            if self._daemon:
                words.append("daemon")
        return f"<{type(self).__name__} {' '.join(words)}>"


class ForkProcess(BaseProcess):
    pass


def _named_status(status):
    if status < 0:
        import signal
        try:
            return "-" + signal.Signals(-status).name
        except ValueError:
            pass
    return str(status)


class _MainProcess(BaseProcess):
    def __init__(self):
        self._identity = ()
        self._name = "MainProcess"
        self._parent_pid = self._parent_name = None
        self._daemon = self._is_closed = False
        self._status = None

    @property
    def _pid(self):
        return _os.getpid()

    def close(self):
        pass


class _Parent:
    # The process that has started this one.
    def __init__(self, name, pid):
        self.name, self.pid = name, pid
        self.ident, self.exitcode, self.daemon = pid, None, False

    def is_alive(self):
        return _os.getppid() == self.pid

    def join(self, timeout=None):
        from multiprocessing import _shared
        _shared.until(lambda: not self.is_alive(), timeout)

    def __repr__(self):
        return f"<_ParentProcess name={self.name!r} pid={self.pid} started>"


_current = _MainProcess()
_parent = None


def current_process():
    return _current


def parent_process():
    return _parent


def active_children():
    """The processes that this one has started and that have not ended."""
    return [child for child in list(_children) if not child._ask()]


def end_all():
    """At the end of a process: those that it has started as daemons are ended, the others awaited, and what is on its way is written."""
    for child in active_children():
        if child._daemon:
            child.terminate()
    for child in active_children():
        child.join()
    for function in list(_at_end):
        function()


import atexit as _atexit

_atexit.register(end_all)
