"""The module faulthandler. A fault of the machine ends it with a message of its own; stacks can be shown at any time."""

import sys as _sys
import traceback as _traceback

_isEnabled = False


def enable(file=None, all_threads=True):
    global _isEnabled
    _isEnabled = True


def disable():
    global _isEnabled
    was = _isEnabled
    _isEnabled = False
    return was


def is_enabled():
    return _isEnabled


def dump_traceback(file=None, all_threads=True):
    file = _sys.stderr if file is None else file
    print("Stack (most recent call first):", file=file)
    for frame in reversed(_traceback.extract_stack()[:-1]):
        print('  File "%s", line %d in %s' % (frame.filename, frame.lineno, frame.name), file=file)


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    raise NotImplementedError("a stack cannot be shown later by itself")


def cancel_dump_traceback_later():
    pass
