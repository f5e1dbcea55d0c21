"""The names of the module datetime, under which the reference implementation has them in C."""

from datetime import *
