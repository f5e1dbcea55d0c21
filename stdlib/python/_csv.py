"""The names of the module csv, under which the reference implementation has them in C."""

from csv import *
