"""The functions of SHA-2 with 64 bits, under which the reference implementation has them in C."""

from hashlib import sha384, sha512
