# The module binascii.

_table = []


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _fill():
    for n in range(256):
        for k in range(8):
            n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
        _table.append(n)


def crc32(data, value=0):
    if not _table:
        _fill()
    value ^= 0xFFFFFFFF
    for byte in data:
        value = _table[(value ^ byte) & 255] ^ value >> 8
    return value ^ 0xFFFFFFFF


def hexlify(data, sep="", bytes_per_sep=1):
    return data.hex(sep, bytes_per_sep).encode() if sep else bytes(data).hex().encode()


def unhexlify(text):
    text = text if isinstance(text, str) else text.decode()
    if len(text) % 2:
        raise Error("Odd-length string")
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


b2a_hex = hexlify
a2b_hex = unhexlify


def b2a_base64(data, *, newline=True):
    import base64
    return base64.b64encode(data) + (b"\n" if newline else b"")


def a2b_base64(data, *, strict_mode=False):
    import base64
    return base64.b64decode(data)
