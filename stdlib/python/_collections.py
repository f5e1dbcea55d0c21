"""The names of the module collections, under which the reference implementation has them in C."""

from collections import OrderedDict, defaultdict, deque
