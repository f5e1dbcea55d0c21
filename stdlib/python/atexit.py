# The module atexit.


def register(function, *args, **named):
    _at_exit.append((function, args, named))
    return function


def unregister(function):
    _at_exit[:] = [item for item in _at_exit if item[0] is not function]
