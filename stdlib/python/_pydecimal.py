"""The names of the module decimal, under which the reference implementation has them in Python."""

from decimal import *
