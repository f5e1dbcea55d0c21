"""The module asyncio.coroutines."""

import types as _types

__all__ = ("iscoroutinefunction", "iscoroutine")

# What an object has as `_is_coroutine` that wants to be taken for a function of coroutines.
_is_coroutine = object()


def iscoroutinefunction(func):
    if type(func) is _types.FunctionType and _core_codeKind(func) == 2:
        return True
    import inspect
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


def iscoroutine(obj):
    kind = type(obj)
    if kind is _types.CoroutineType or kind is _types.GeneratorType:
        return True
    import collections.abc
    return isinstance(obj, collections.abc.Coroutine)


def _shown(coro):
    """How the coroutine of a task is described."""
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None) or f"<{type(coro).__name__} without __name__>"
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if code is None:
        return f"{name}()"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is None:
        return f"{name}() done, defined at {code.co_filename}:{code.co_firstlineno}"
    return f"{name}() running at {code.co_filename}:{frame.f_lineno or code.co_firstlineno}"


def _shown_callback(func, args=None, suffix=""):
    """How a callback with its arguments is described."""
    import functools
    if isinstance(func, functools.partial):
        return _shown_callback(func.func, func.args, _shown_arguments(args) + suffix)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _shown_arguments(args) + suffix


def _shown_arguments(args):
    import reprlib
    return "" if args is None else "(" + ", ".join([reprlib.repr(value) for value in args]) + ")"


def _source_of(func):
    """Where a callback is described with its place: " at FILE:LINE", or nothing."""
    import functools
    while True:
        if isinstance(func, functools.partial):
            func = func.func
        elif hasattr(func, "__wrapped__"):
            func = func.__wrapped__
        elif isinstance(func, _types.MethodType):
            func = func.__func__
        else:
            break
    code = getattr(func, "__code__", None)
    if code is None or not isinstance(func, _types.FunctionType):
        return ""
    return f" at {code.co_filename}:{code.co_firstlineno}"
