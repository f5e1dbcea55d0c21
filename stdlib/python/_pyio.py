"""The names of the module io, under which the reference implementation has them in Python."""

from io import *
from io import open
