"""Hash functions in tests."""

import hashlib
import unittest


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    try:
        hashlib.new(digestname)
    except ValueError:
        return unittest.skip(f"hash digest {digestname!r} is not available.")
    return lambda test: test
