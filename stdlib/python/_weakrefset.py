"""The class of weak sets, where the reference implementation has it."""

from weakref import WeakSet

__all__ = ["WeakSet"]
