# The module secrets. This machine has no source of secrets: do not use it for real ones.

import random as _random

choice = _random.choice
randbits = _random.getrandbits


def randbelow(limit):
    return _random.randrange(limit)


def token_bytes(count=32):
    return bytes([_random.getrandbits(8) for i in range(count)])


def token_hex(count=32):
    return token_bytes(count).hex()


def token_urlsafe(count=32):
    import base64
    return base64.urlsafe_b64encode(token_bytes(count)).rstrip(b"=").decode()


def compare_digest(a, b):
    return a == b
