# The module hmac (RFC 2104).

import hashlib


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._make = digestmod if callable(digestmod) else lambda data=b"": hashlib.new(digestmod, data)
        sample = self._make()
        self.digest_size, self.block_size, self.name = sample.digest_size, sample.block_size, "hmac-" + sample.name
        if len(key) > self.block_size:
            key = self._make(key).digest()
        self._key = key + bytes(self.block_size - len(key))
        self._inner = self._make(bytes([x ^ 0x36 for x in self._key]))
        if msg is not None:
            self._inner.update(msg)
    def update(self, msg):
        self._inner.update(msg)
    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made._inner = self._inner.copy()
        return made
    def digest(self):
        return self._make(bytes([x ^ 0x5C for x in self._key]) + self._inner.digest()).digest()
    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b):
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return a == b
    for value in (a, b):
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError("a bytes-like object is required, not '" + type(value).__name__ + "'")
    return bytes(a) == bytes(b)
