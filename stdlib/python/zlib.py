# The module zlib: checksums only.

from binascii import crc32


class error(Exception):
    pass


def adler32(data, value=1):
    a = value & 0xFFFF
    b = value >> 16
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a
