"""The names of the module contextvars, under which the reference implementation has them in C."""

from contextvars import Context, ContextVar, Token, copy_context
