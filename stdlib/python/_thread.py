# The module _thread, over the threads of the module threading.

import threading as _threading
import sys as _sys
import traceback as _traceback

error = RuntimeError
LockType = _threading.lock
allocate_lock = allocate = _threading.Lock
RLock = _threading.RLock
_excepthook, _ExceptHookArgs = _threading.__excepthook__, _threading.ExceptHookArgs
get_ident = _threading.get_ident
get_native_id = _threading.get_native_id
TIMEOUT_MAX = _threading.TIMEOUT_MAX
_local = _threading.local
_stack_size = 0


class _Started(_threading.Thread):
    def __init__(self, function, args, named):
        _threading.Thread.__init__(self, target=function, args=args, kwargs=named, name="Dummy", daemon=True)

    def run(self):
        try:
            self._target(*self._args, **self._kwargs)
        except SystemExit:
            pass
        except BaseException as exception:
            _sys.stderr.write("Exception ignored in thread started by: " + repr(self._target) + "\n")
            _sys.stderr.write("".join(_traceback.format_exception(exception)))


def start_new_thread(function, args, kwargs={}, /):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")
    thread = _Started(function, args, kwargs)
    thread.start()
    return thread.ident


start_new = start_new_thread


def exit():
    raise SystemExit


exit_thread = exit


def interrupt_main(signum=2, /):
    raise RuntimeError("the main thread cannot be interrupted")


def stack_size(size=0, /):
    """Threads have the stack they need; the size is only kept."""
    global _stack_size
    if size < 0:
        raise ValueError("size must be 0 or a positive value")
    if 0 < size < 32768:
        raise ValueError("size not valid: " + str(size) + " bytes")
    former = _stack_size
    _stack_size = size
    return former


def _count():
    return len(_threading._alive) - 1
