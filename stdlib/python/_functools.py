# The module _functools: what of functools the reference implementation has in C.

from functools import cmp_to_key, partial, reduce

__all__ = ["cmp_to_key", "partial", "reduce"]
