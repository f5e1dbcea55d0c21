"""The functions of SHA-2 with 32 bits, under which the reference implementation has them in C."""

from hashlib import sha224, sha256
