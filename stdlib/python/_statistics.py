"""The names of the module statistics, under which the reference implementation has them in C."""

from statistics import _normal_inverse as _normal_dist_inv_cdf
