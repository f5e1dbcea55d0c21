"""The functions of the module warnings, under which the reference implementation has them in C."""

from warnings import filters, warn, warn_explicit
