"""The names of the module operator, under which the reference implementation has them in C."""

from operator import *
