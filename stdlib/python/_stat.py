"""The names of the module stat, under which the reference implementation has them in C."""

from stat import *
