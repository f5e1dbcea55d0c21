"""The names of the module struct, under which the reference implementation has them in C."""

from struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from
