"""The class of values for each thread, where the reference implementation has it."""

from threading import local

__all__ = ["local"]
