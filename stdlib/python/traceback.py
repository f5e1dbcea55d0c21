# The module traceback, as far as exceptions know: their type and message, not where they came from.

import sys


def format_exception_only(exc, value=None):
    if value is None:
        value = exc
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "." + kind.__qualname__
    text = str(value)
    return [name + ": " + text + "\n" if text else name + "\n"]


def format_exception(exc, value=None, tb=None, **named):
    return ["Traceback (most recent call last):\n"] + format_exception_only(exc, value)


def format_exc(limit=None, chain=True):
    current = _core_currentException()
    return "NoneType: None\n" if current is None else "".join(format_exception(current))


def print_exc(limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(format_exc())


def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write("".join(format_exception(exc, value)))


def format_tb(tb, limit=None):
    return []


def extract_tb(tb, limit=None):
    return []


def extract_stack(f=None, limit=None):
    return []


def print_stack(f=None, limit=None, file=None):
    pass


def format_stack(f=None, limit=None):
    return []


def print_tb(tb, limit=None, file=None):
    pass
