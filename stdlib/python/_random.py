"""The names of the module random, under which the reference implementation has them in C."""

from random import Random
