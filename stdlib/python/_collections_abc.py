"""The names of the module collections.abc, where the reference implementation has them."""

from collections.abc import *
