"""The classes of the module ast, under which the reference implementation has them in C."""

from ast import *
