"""The names of the module os, under which the reference implementation has them in C."""

from os import *
from os import environ, stat_result, error
