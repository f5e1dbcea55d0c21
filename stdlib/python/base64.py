# The module base64.

import binascii

_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_alphabet32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_alphabet32_hex = "0123456789ABCDEFGHIJKLMNOPQRSTUV"
_alphabet85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_alphabet_ascii85 = "".join([chr(33 + i) for i in range(85)])

# For each alphabet all pairs of its digits, and the value of each digit.
_pairs = {}
_values = {}


def _pairs_of(alphabet):
    found = _pairs.get(alphabet)
    if found is None:
        found = _pairs[alphabet] = [a + b for a in alphabet for b in alphabet]
    return found


def _values_of(alphabet):
    found = _values.get(alphabet)
    if found is None:
        found = _values[alphabet] = {c: i for i, c in enumerate(alphabet)}
    return found


def _bytes(data):
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if not isinstance(data, (bytes, bytearray, memoryview)):
        try:
            return memoryview(data).tobytes()
        except TypeError:
            raise TypeError("argument should be a bytes-like object or ASCII string, not %r" % type(data).__name__) from None
    return bytes(data)


def _plain(data):
    if isinstance(data, str) or not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, "tobytes"):
        raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
    return data if type(data) is bytes else bytes(data)


def _encode(data, alphabet):
    data = _plain(data)
    codes = list(data)
    rest = len(codes) % 3
    if rest:
        codes.extend([0] * (3 - rest))
    if len(codes) < 60 and alphabet not in _pairs:
        text = "".join([alphabet[a >> 2] + alphabet[(a & 3) << 4 | b >> 4] + alphabet[(b & 15) << 2 | c >> 6] + alphabet[c & 63]
                        for a, b, c in zip(codes[::3], codes[1::3], codes[2::3])])
    else:
        pairs = _pairs_of(alphabet)
        text = "".join([pairs[a << 4 | b >> 4] + pairs[(b & 15) << 8 | c] for a, b, c in zip(codes[::3], codes[1::3], codes[2::3])])
    if rest:
        text = text[:rest - 3] + "=" * (3 - rest)
    return text.encode("ascii")


def _decode(data, alphabet, validate=False):
    values = _values_of(alphabet)
    text = _bytes(data).decode("latin-1")
    end = text.find("=")
    padding = 0
    if end == 0 and validate:
        raise binascii.Error("Leading padding not allowed")
    if end >= 0:
        # Once a group is complete with its padding, nothing more is read.
        count = len([c for c in text[:end] if c in values])
        for place, c in enumerate(text[end:]):
            if c == "=":
                padding += 1
                if count % 4 > 1 and count % 4 + padding == 4:
                    if validate and end + place + 1 < len(text):
                        raise binascii.Error("Excess data after padding")
                    text = text[:end + place + 1]
                    break
            elif c in values:
                if validate:
                    raise binascii.Error("Discontinuous padding not allowed")
                count += 1
                padding = 0
    if validate:
        for c in text:
            if c not in values and c != "=":
                raise binascii.Error("Only base64 data is allowed")
    digits = [values[c] for c in text if c in values]
    rest = len(digits) % 4
    if rest == 1:
        raise binascii.Error("Invalid base64-encoded string: number of data characters (" + str(len(digits)) + ") cannot be 1 more than a multiple of 4")
    if rest:
        if padding < 4 - rest:
            raise binascii.Error("Incorrect padding")
        digits.extend([0] * (4 - rest))
    signs = _byte_signs
    made = "".join([signs[a << 2 | b >> 4] + signs[(b & 15) << 4 | c >> 2] + signs[(c & 3) << 6 | d]
                    for a, b, c, d in zip(digits[::4], digits[1::4], digits[2::4], digits[3::4])])
    return _make_bytes(made[:rest - 4] if rest else made)


def _alphabet_with(altchars):
    altchars = _bytes(altchars)
    if len(altchars) != 2:
        raise AssertionError(repr(altchars))
    return _alphabet[:62] + altchars.decode("latin-1")


def b64encode(s, altchars=None):
    return _encode(s, _alphabet if altchars is None else _alphabet_with(altchars))


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return _decode(s, _alphabet, validate)


def standard_b64encode(s):
    return _encode(s, _alphabet)


def standard_b64decode(s):
    return _decode(s, _alphabet)


def urlsafe_b64encode(s):
    return _encode(s, _alphabet[:62] + "-_")


def urlsafe_b64decode(s):
    return _decode(_bytes(s).translate(bytes.maketrans(b"-_", b"+/")), _alphabet)


def encodebytes(s):
    if isinstance(s, str):
        raise TypeError("expected bytes-like object, not str")
    text = _encode(s, _alphabet).decode()
    return "".join([text[i:i + 76] + "\n" for i in range(0, len(text), 76)]).encode()


def decodebytes(s):
    if isinstance(s, str):
        raise TypeError("expected bytes-like object, not str")
    return _decode(s, _alphabet)


def encode(input, output):
    while True:
        data = input.read(57)
        if not data:
            break
        output.write(encodebytes(data))


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            break
        output.write(decodebytes(line))


def b16encode(s):
    return _plain(s).hex().upper().encode()


def b16decode(s, casefold=False):
    text = _bytes(s).decode("latin-1")
    if casefold:
        text = text.upper()
    if not all([c in "0123456789ABCDEF" for c in text]):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(text)


def _encode32(s, alphabet):
    codes = list(_plain(s))
    rest = len(codes) % 5
    if rest:
        codes.extend([0] * (5 - rest))
    pairs = _pairs_of(alphabet)
    text = "".join([pairs[a << 2 | b >> 6] + pairs[(b & 63) << 4 | c >> 4] + pairs[(c & 15) << 6 | d >> 2] + pairs[(d & 3) << 8 | e]
                    for a, b, c, d, e in zip(codes[::5], codes[1::5], codes[2::5], codes[3::5], codes[4::5])])
    if rest:
        kept = (rest * 8 + 4) // 5
        text = text[:kept - 8] + "=" * (8 - kept)
    return text.encode("ascii")


def _decode32(s, alphabet, casefold, map01):
    text = _bytes(s).decode("latin-1")
    if len(text) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        text = text.replace("0", "O").replace("1", _bytes(map01).decode("latin-1"))
    if casefold:
        text = text.upper()
    size = len(text)
    text = text.rstrip("=")
    padding = size - len(text)
    values = _values_of(alphabet)
    try:
        digits = [values[c] for c in text]
    except KeyError:
        raise binascii.Error("Non-base32 digit found") from None
    if padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    digits.extend([0] * padding)
    signs = _byte_signs
    made = "".join([signs[a << 3 | b >> 2] + signs[(b & 3) << 6 | c << 1 | d >> 4] + signs[(d & 15) << 4 | e >> 1] + signs[(e & 1) << 7 | f << 2 | g >> 3] + signs[(g & 7) << 5 | h]
                    for a, b, c, d, e, f, g, h in zip(*[digits[i::8] for i in range(8)])])
    return _make_bytes(made[:len(text) * 5 // 8] if padding else made)


def b32encode(s):
    return _encode32(s, _alphabet32)


def b32decode(s, casefold=False, map01=None):
    return _decode32(s, _alphabet32, casefold, map01)


def b32hexencode(s):
    return _encode32(s, _alphabet32_hex)


def b32hexdecode(s, casefold=False):
    return _decode32(s, _alphabet32_hex, casefold, None)


def _encode85(data, pad, alphabet, zero=None, spaces=None):
    # Groups of four bytes as five digits; one sign stands for a group of zeros, or of blanks, if there is one.
    codes = list(data)
    missing = -len(codes) % 4
    codes.extend([0] * missing)
    pairs = _pairs_of(alphabet)
    groups = []
    for a, b, c, d in zip(codes[::4], codes[1::4], codes[2::4], codes[3::4]):
        n = a << 24 | b << 16 | c << 8 | d
        if n == 0 and zero is not None:
            groups.append(zero)
        elif n == 0x20202020 and spaces is not None:
            groups.append(spaces)
        else:
            groups.append(pairs[n // 614125] + pairs[n // 85 % 7225] + alphabet[n % 85])
    if missing and not pad:
        if groups[-1] == zero:
            groups[-1] = alphabet[0] * 5
        groups[-1] = groups[-1][:-missing]
    return "".join(groups)


def b85encode(b, pad=False):
    return _encode85(_bytes(b), pad, _alphabet85).encode("ascii")


def _decode85(digits, name):
    # `digits` are numbers below 85; the last group may be shorter.
    missing = -len(digits) % 5
    digits.extend([84] * missing)
    signs = _byte_signs
    parts = []
    for a, b, c, d, e in zip(digits[::5], digits[1::5], digits[2::5], digits[3::5], digits[4::5]):
        n = (((a * 85 + b) * 85 + c) * 85 + d) * 85 + e
        if n > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte " + str(len(parts) * 5) if name == "base85" else "Ascii85 overflow")
        parts.append(signs[n >> 24] + signs[n >> 16 & 255] + signs[n >> 8 & 255] + signs[n & 255])
    made = "".join(parts)
    return _make_bytes(made[:-missing] if missing else made)


def b85decode(b):
    values = _values_of(_alphabet85)
    text = _bytes(b).decode("latin-1")
    try:
        digits = [values[c] for c in text]
    except KeyError:
        for place, c in enumerate(text):
            if c not in values:
                raise ValueError("bad base85 character at position " + str(place)) from None
    return _decode85(digits, "base85")


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    if isinstance(b, str):
        raise TypeError("memoryview: a bytes-like object is required, not 'str'")
    text = _encode85(_bytes(b), pad, _alphabet_ascii85, "z", "y" if foldspaces else None)
    if adobe:
        text = "<~" + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[i:i + wrapcol] for i in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append("")
        text = "\n".join(lines)
    if adobe:
        text += "~>"
    return text.encode("ascii")


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    data = _bytes(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b"<~") else data[:-2]
    digits = []
    for code in data:
        if 33 <= code <= 117:
            digits.append(code - 33)
        elif code == 122:
            if len(digits) % 5:
                raise ValueError("z inside Ascii85 5-tuple")
            digits.extend([0] * 5)
        elif code == 121 and foldspaces:
            if len(digits) % 5:
                raise ValueError("y inside Ascii85 5-tuple")
            # The digits of four blanks.
            digits.extend([10, 27, 53, 67, 43])
        elif code not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: " + chr(code))
    return _decode85(digits, "Ascii85")
