"""The names of the module bisect, under which the reference implementation has them in C."""

from bisect import *
