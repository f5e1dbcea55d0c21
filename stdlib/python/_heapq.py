"""The names of the module heapq, under which the reference implementation has them in C."""

from heapq import *
