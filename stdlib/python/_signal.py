"""The names of the module signal, under which the reference implementation has them in C."""

from signal import *
