"""The module asyncio.threads."""

import contextvars as _contextvars
import functools as _functools

from asyncio import events as _events

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    """Calls a function in a thread of its own, in the context of the task."""
    loop = _events.get_running_loop()
    context = _contextvars.copy_context()
    return await loop.run_in_executor(None, _functools.partial(context.run, func, *args, **kwargs))
