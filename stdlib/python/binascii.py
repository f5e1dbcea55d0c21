# The module binascii.

_table = []
_values = {}


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
    if type(data) is not bytes:
        if isinstance(data, (str, int)) or data is None:
            raise TypeError("a bytes-like object is required, not %r" % type(data).__name__)
        data = bytes(data)
    return data.hex(sep, bytes_per_sep).encode() if sep else data.hex().encode()


def unhexlify(text):
    if isinstance(text, str):
        if not text.isascii():
            raise ValueError("string argument should contain only ASCII characters")
    else:
        if isinstance(text, (int, float, list)) or text is None:
            raise TypeError("argument should be bytes, buffer or ASCII string, not %r" % type(text).__name__)
        text = bytes(text).decode("latin-1")
    if any(c.isspace() for c in text):
        raise Error("Non-hexadecimal digit found" if len(text) % 2 == 0 else "Odd-length string")
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
    data = _as_bytes(data)
    if not _values:
        for value, byte in enumerate(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"):
            _values[byte] = value
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    result = bytearray()
    hold = place = pads = 0
    hasPadding = False
    for at, byte in enumerate(data):
        if byte == 61:
            hasPadding = True
            if place >= 2:
                pads += 1
                if place + pads >= 4:
                    if strict_mode and at + 1 < len(data):
                        raise Error("Excess data after padding")
                    return bytes(result)
            continue
        value = _values.get(byte)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and hasPadding:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        # Of each four digits the last three complete a byte.
        hold = (hold << 6 | value) & 0xfff
        if place:
            result.append(hold >> 6 - 2 * place & 255)
        place = place + 1 & 3
    if place == 1:
        raise Error("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4"
                    % (len(result) // 3 * 4 + 1))
    if place:
        raise Error("Incorrect padding")
    return bytes(result)


def crc_hqx(data, value, /):
    value &= 0xffff
    for byte in data:
        value ^= byte << 8
        for i in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xffff
    return value


def _as_bytes(data):
    if not isinstance(data, str):
        return bytes(data)
    if not data.isascii():
        raise ValueError("string argument should contain only ASCII characters")
    return data.encode()


def b2a_uu(data, /, *, backtick=False):
    data = bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = "`" if backtick else " "
    def sign(value):
        return chr(32 + value) if value else zero
    text = sign(len(data))
    for i in range(0, len(data), 3):
        part = data[i:i + 3] + b"\0" * (3 - len(data[i:i + 3]))
        n = part[0] << 16 | part[1] << 8 | part[2]
        text += sign(n >> 18) + sign(n >> 12 & 63) + sign(n >> 6 & 63) + sign(n & 63)
    return (text + "\n").encode("ascii")


def a2b_uu(data, /):
    data = _as_bytes(data).rstrip(b"\r\n")
    if not data:
        return b""
    count = (data[0] - 32) & 63
    found = []
    data = data[1:] + b" " * (-(len(data) - 1) % 4)
    for byte in data:
        if byte < 32 or byte > 96:
            raise Error("Illegal char")
    for i in range(0, len(data), 4):
        n = 0
        for byte in data[i:i + 4]:
            n = n << 6 | (byte - 32 & 63)
        found.extend([n >> 16 & 255, n >> 8 & 255, n & 255])
    if any(found[count:]):
        raise Error("Trailing garbage")
    return bytes((found + [0] * count)[:count])


def a2b_qp(data, header=False):
    data = _as_bytes(data)
    found = []
    i = 0
    size = len(data)
    digits = b"0123456789abcdefABCDEF"
    while i < size:
        byte = data[i]
        if byte == 61:
            i += 1
            if i >= size:
                break
            if data[i] in b"\n\r":
                if data[i] != 10:
                    while i < size and data[i] != 10:
                        i += 1
                i += 1
            elif data[i] == 61:
                found.append(61)
                i += 1
            elif i + 1 < size and data[i] in digits and data[i + 1] in digits:
                found.append(int(data[i:i + 2], 16))
                i += 2
            else:
                found.append(61)
        elif header and byte == 95:
            found.append(32)
            i += 1
        else:
            found.append(byte)
            i += 1
    return bytes(found)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = bytes(data)
    # Lines end as the first one does.
    first = data.find(b"\n")
    end = b"\r\n" if first > 0 and data[first - 1] == 13 else b"\n"
    found = []
    line = 0
    i = 0
    size = len(data)
    while i < size:
        byte = data[i]
        following = data[i + 1] if i + 1 < size else -1
        if (byte > 126 or byte == 61 or header and byte == 95 or byte == 46 and line == 0 and following in (-1, 0, 10, 13)
                or not istext and byte in (10, 13) or byte in (9, 32) and following == -1
                or byte < 33 and byte not in (10, 13) and (quotetabs or byte not in (9, 32))):
            if line + 3 >= 76:
                found.extend(b"=" + end)
                line = 0
            found.extend(b"=%02X" % byte)
            line += 3
        elif istext and (byte == 10 or byte == 13 and following == 10):
            # A blank before the end of a line would get lost.
            if found and found[-1] in (9, 32):
                found.extend(b"=%02X" % found.pop())
            found.extend(end)
            line = 0
            if byte == 13:
                i += 1
        else:
            if following not in (-1, 10) and line + 1 >= 76:
                found.extend(b"=" + end)
                line = 0
            line += 1
            found.append(95 if header and byte == 32 else byte)
        i += 1
    return bytes(found)
