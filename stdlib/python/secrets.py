# The module secrets. This machine has no source of secrets: do not use it for real ones.

import random as _random
from hmac import compare_digest

DEFAULT_ENTROPY = 32
choice = _random.choice
randbits = _random.getrandbits


def randbelow(limit):
    return _random.randrange(limit)


def token_bytes(nbytes=None):
    return bytes([_random.getrandbits(8) for i in range(DEFAULT_ENTROPY if nbytes is None else nbytes)])


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    import base64
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode()
