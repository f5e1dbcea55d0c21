"""The names of the module locale, under which the reference implementation has them in C."""

from locale import *
