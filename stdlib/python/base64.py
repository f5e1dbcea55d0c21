# The module base64.

_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_alphabet32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def _bytes(data):
    return data.encode("ascii") if isinstance(data, str) else bytes(data)


def _encode(data, alphabet):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data = list(bytes(data))
    parts = []
    for i in range(0, len(data) - 2, 3):
        n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        parts.append(alphabet[n >> 18] + alphabet[n >> 12 & 63] + alphabet[n >> 6 & 63] + alphabet[n & 63])
    rest = len(data) % 3
    if rest == 1:
        n = data[-1] << 16
        parts.append(alphabet[n >> 18] + alphabet[n >> 12 & 63] + "==")
    elif rest == 2:
        n = data[-2] << 16 | data[-1] << 8
        parts.append(alphabet[n >> 18] + alphabet[n >> 12 & 63] + alphabet[n >> 6 & 63] + "=")
    return "".join(parts).encode("ascii")


def _decode(data, alphabet):
    import binascii
    values = {ord(c): i for i, c in enumerate(alphabet)}
    result = []
    n = 0
    count = 0
    padding = 0
    for code in _bytes(data):
        if code == 61:
            padding += 1
            continue
        if code not in values:
            continue
        n = n << 6 | values[code]
        count += 1
        if count % 4 == 0:
            result += [n >> 16 & 255, n >> 8 & 255, n & 255]
            n = 0
    rest = count % 4
    if rest == 1:
        raise binascii.Error("Invalid base64-encoded string: number of data characters (" + str(count) + ") cannot be 1 more than a multiple of 4")
    if rest and padding < 4 - rest:
        raise binascii.Error("Incorrect padding")
    if rest == 2:
        result.append(n >> 4 & 255)
    elif rest == 3:
        result += [n >> 10 & 255, n >> 2 & 255]
    return bytes(result)


def b64encode(s, altchars=None):
    return _encode(s, _alphabet if altchars is None else _alphabet[:62] + altchars.decode())


def b64decode(s, altchars=None, validate=False):
    return _decode(s, _alphabet if altchars is None else _alphabet[:62] + altchars.decode())


standard_b64encode = b64encode
standard_b64decode = b64decode


def urlsafe_b64encode(s):
    return _encode(s, _alphabet[:62] + "-_")


def urlsafe_b64decode(s):
    return _decode(s, _alphabet[:62] + "-_")


def encodebytes(s):
    text = _encode(s, _alphabet).decode()
    return "".join([text[i:i + 76] + "\n" for i in range(0, len(text), 76)]).encode()


def decodebytes(s):
    return _decode(s, _alphabet)


def b16encode(s):
    return bytes(s).hex().upper().encode()


def b16decode(s, casefold=False):
    return bytes.fromhex(_bytes(s).decode())


def b32encode(s):
    data = list(s)
    parts = []
    for i in range(0, len(data), 5):
        block = data[i:i + 5]
        n = int.from_bytes(bytes(block + [0] * (5 - len(block))), "big")
        text = "".join([_alphabet32[n >> 35 - 5 * k & 31] for k in range(8)])
        keep = (len(block) * 8 + 4) // 5
        parts.append(text[:keep] + "=" * (8 - keep))
    return "".join(parts).encode()


def b32decode(s, casefold=False, map01=None):
    text = _bytes(s).decode()
    if casefold:
        text = text.upper()
    result = []
    text = text.rstrip("=")
    for i in range(0, len(text), 8):
        block = text[i:i + 8]
        n = 0
        for c in block + "A" * (8 - len(block)):
            n = n << 5 | _alphabet32.index(c)
        result += list(n.to_bytes(5, "big"))[:len(block) * 5 // 8]
    return bytes(result)


_alphabet85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _encode85(data, pad, digit, zero=None):
    parts = []
    for i in range(0, len(data), 4):
        block = data[i:i + 4]
        n = int.from_bytes(block + bytes(4 - len(block)), "big")
        digits = []
        for _ in range(5):
            n, rest = divmod(n, 85)
            digits.insert(0, digit(rest))
        if zero is not None and len(block) == 4 and not any(block):
            parts.append(zero)
        else:
            parts.extend(digits if pad else digits[:len(block) + 1])
    return bytes(parts)


def b85encode(b, pad=False):
    return _encode85(_bytes(b), pad, lambda n: _alphabet85[n])


def _decode85(digits):
    parts = []
    for i in range(0, len(digits), 5):
        block = digits[i:i + 5]
        n = 0
        for digit in block + [84] * (5 - len(block)):
            n = n * 85 + digit
        parts.append(n.to_bytes(4, "big")[:len(block) - 1])
    return b"".join(parts)


def b85decode(b):
    digits = []
    for place, code in enumerate(_bytes(b)):
        digit = _alphabet85.find(code)
        if digit < 0:
            raise ValueError("bad base85 character at position " + str(place))
        digits.append(digit)
    return _decode85(digits)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    data = _encode85(_bytes(b), pad, lambda n: n + 33, 122)
    return b"<~" + data + b"~>" if adobe else data


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    data = _bytes(b)
    if adobe:
        data = data[data.find(b"<~") + 2 if b"<~" in data else 0:data.find(b"~>")]
    digits = []
    for code in data:
        if code == 122:
            digits.extend([0] * 5)
        elif 33 <= code <= 117:
            digits.append(code - 33)
        elif code not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: " + chr(code))
    return _decode85(digits)
