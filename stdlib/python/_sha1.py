"""The function of SHA-1, under which the reference implementation has it in C."""

from hashlib import sha1
