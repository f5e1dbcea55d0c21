"""The names of the module queue, under which the reference implementation has them in C."""

from queue import Empty, SimpleQueue
