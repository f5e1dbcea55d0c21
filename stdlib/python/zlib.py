# The module zlib: checksums, and the format of RFC 1950 and 1951. What is compressed here is larger than elsewhere, as only the
# fixed codes are used; it is read everywhere.

from binascii import crc32

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.2.13"
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)


class error(Exception):
    pass


def adler32(data, value=1):
    a = value & 0xFFFF
    b = value >> 16
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


# Base and extra bits of lengths and distances.
_lengths = [(3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2), (23, 2),
            (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5),
            (227, 5), (258, 0)]
_distances = [(1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5), (97, 5),
              (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10), (3073, 10), (4097, 11),
              (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13)]
_order = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
_fixed = None


def _table(lengths):
    """The codes of lengths: a dictionary from length and bits, in the order in which they come, to the symbol."""
    counts = [0] * 16
    for length in lengths:
        counts[length] += 1
    counts[0] = 0
    code = 0
    following = [0] * 16
    left = 1
    for bits in range(1, 16):
        code = code + counts[bits - 1] << 1
        following[bits] = code
        left = (left << 1) - counts[bits]
        if left < 0:
            raise error("Error -3 while decompressing data: invalid code lengths set")
    table = {}
    for symbol, length in enumerate(lengths):
        if length:
            table[length << 16 | following[length]] = symbol
            following[length] += 1
    return table


class _More(Exception):
    pass


class _Inflater:
    """Reads bits of bytes, least first."""

    def __init__(self, data, start):
        self.data = data
        self.at = start
        self.hold = 0
        self.count = 0

    def bits(self, count):
        while self.count < count:
            if self.at >= len(self.data):
                raise _More
            self.hold |= self.data[self.at] << self.count
            self.at += 1
            self.count += 8
        value = self.hold & (1 << count) - 1
        self.hold >>= count
        self.count -= count
        return value

    def symbol(self, table):
        code = 0
        for length in range(1, 16):
            code = code << 1 | self.bits(1)
            found = table.get(length << 16 | code)
            if found is not None:
                return found
        raise error("Error -3 while decompressing data: invalid literal/length code")

    def run(self, out):
        """Appends what is compressed to a list of bytes."""
        isLast = False
        while not isLast:
            isLast = self.bits(1)
            kind = self.bits(2)
            if kind == 0:
                self.stored(out)
            elif kind == 3:
                raise error("Error -3 while decompressing data: invalid block type")
            else:
                self.block(out, *(_fixed_tables() if kind == 1 else self.tables()))

    def stored(self, out):
        self.hold = self.count = 0
        if self.at + 4 > len(self.data):
            raise _More
        size = self.data[self.at] | self.data[self.at + 1] << 8
        if size ^ 0xffff != self.data[self.at + 2] | self.data[self.at + 3] << 8:
            raise error("Error -3 while decompressing data: invalid stored block lengths")
        self.at += 4
        if self.at + size > len(self.data):
            raise _More
        out.extend(self.data[self.at:self.at + size])
        self.at += size

    def tables(self):
        literals = self.bits(5) + 257
        distances = self.bits(5) + 1
        if literals > 286 or distances > 30:
            raise error("Error -3 while decompressing data: too many length or distance symbols")
        lengths = [0] * 19
        for i in range(self.bits(4) + 4):
            lengths[_order[i]] = self.bits(3)
        table = _table(lengths)
        found = []
        while len(found) < literals + distances:
            symbol = self.symbol(table)
            if symbol < 16:
                found.append(symbol)
            elif symbol == 16:
                if not found:
                    raise error("Error -3 while decompressing data: invalid bit length repeat")
                found.extend([found[-1]] * (3 + self.bits(2)))
            else:
                found.extend([0] * (3 + self.bits(3) if symbol == 17 else 11 + self.bits(7)))
        if len(found) > literals + distances:
            raise error("Error -3 while decompressing data: invalid bit length repeat")
        return _table(found[:literals]), _table(found[literals:])

    def block(self, out, literals, distances):
        while True:
            symbol = self.symbol(literals)
            if symbol < 256:
                out.append(symbol)
            elif symbol == 256:
                return
            else:
                if symbol > 285:
                    raise error("Error -3 while decompressing data: invalid literal/length code")
                base, extra = _lengths[symbol - 257]
                size = base + self.bits(extra)
                symbol = self.symbol(distances)
                if symbol > 29:
                    raise error("Error -3 while decompressing data: invalid distance code")
                base, extra = _distances[symbol]
                distance = base + self.bits(extra)
                start = len(out) - distance
                if start < 0:
                    raise error("Error -3 while decompressing data: invalid distance too far back")
                if distance >= size:
                    out.extend(out[start:start + size])
                else:
                    part = out[start:]
                    out.extend((part * (size // distance + 1))[:size])


def _fixed_tables():
    global _fixed
    if _fixed is None:
        _fixed = _table([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8), _table([5] * 30)
    return _fixed


def _reversed(value, count):
    result = 0
    for i in range(count):
        result = result << 1 | value & 1
        value >>= 1
    return result


_codes = []


def _deflated(data, level):
    """The bytes of RFC 1951."""
    size = len(data)
    if level == 0:
        parts = []
        for start in range(0, max(size, 1), 65535):
            part = data[start:start + 65535]
            last = start + 65535 >= size
            parts.append(bytes([last]) + len(part).to_bytes(2, "little") + (len(part) ^ 0xffff).to_bytes(2, "little") + part)
        return b"".join(parts)
    if not _codes:
        for symbol in range(288):
            if symbol < 144:
                code, count = 48 + symbol, 8
            elif symbol < 256:
                code, count = 400 + symbol - 144, 9
            elif symbol < 280:
                code, count = symbol - 256, 7
            else:
                code, count = 192 + symbol - 280, 8
            _codes.append((_reversed(code, count), count))
    out = []
    hold, count = 3, 3
    places = {}
    i = 0
    while i < size:
        length = 0
        if i + 2 < size:
            key = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
            known = places.get(key)
            places[key] = i
            if known is not None and i - known <= 32768:
                length = 3
                most = min(258, size - i)
                while length < most and data[known + length] == data[i + length]:
                    length += 1
                distance = i - known
        if length:
            place = 28
            while _lengths[place][0] > length:
                place -= 1
            base, extra = _lengths[place]
            code, bits = _codes[257 + place]
            hold |= code << count
            count += bits
            hold |= length - base << count
            count += extra
            place = 29
            while _distances[place][0] > distance:
                place -= 1
            base, extra = _distances[place]
            hold |= _reversed(place, 5) << count
            count += 5
            hold |= distance - base << count
            count += extra
            for k in range(i + 1, min(i + length, size - 2)):
                places[data[k] << 16 | data[k + 1] << 8 | data[k + 2]] = k
            i += length
        else:
            code, bits = _codes[data[i]]
            hold |= code << count
            count += bits
            i += 1
        while count >= 8:
            out.append(hold & 255)
            hold >>= 8
            count -= 8
    code, bits = _codes[256]
    hold |= code << count
    count += bits
    while count > 0:
        out.append(hold & 255)
        hold >>= 8
        count -= 8
    return bytes(out)


def _checked(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(data)


def compress(data, /, level=-1, wbits=15):
    data = _checked(data)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    return _wrapped(data, level, wbits)


def _wrapped(data, level, wbits):
    body = _deflated(data, level)
    if wbits < 0:
        return body
    if wbits > 15:
        return (b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + body + crc32(data).to_bytes(4, "little")
                + (len(data) & 0xffffffff).to_bytes(4, "little"))
    head = b"\x78" + {0: b"\x01", 1: b"\x01", 2: b"\x5e", 3: b"\x5e", 4: b"\x5e", 5: b"\x5e", 7: b"\xda", 8: b"\xda", 9: b"\xda"}.get(
        level, b"\x9c")
    return head + body + adler32(data).to_bytes(4, "big")


def _gzip_start(data, start):
    """Where the body of a gzip file begins."""
    if len(data) < start + 10:
        raise _More
    flags = data[start + 3]
    at = start + 10
    if flags & 4:
        at += 2 + (data[at] | data[at + 1] << 8)
    for flag in (8, 16):
        if flags & flag:
            end = data.find(b"\0", at)
            if end < 0:
                raise _More
            at = end + 1
    return at + 2 if flags & 2 else at


def _inflated(data, wbits):
    """The bytes, and where what follows begins."""
    out = []
    kind = "raw" if wbits < 0 else "gzip" if wbits > 15 and (wbits < 32 or data[:2] == b"\x1f\x8b") else "zlib"
    if kind == "zlib":
        if len(data) < 2:
            raise _More
        if data[0] << 8 | data[1] and (data[0] << 8 | data[1]) % 31 or data[0] & 15 != 8:
            raise error("Error -3 while decompressing data: " + (
                "incorrect header check" if (data[0] << 8 | data[1]) % 31 else "unknown compression method"))
        if data[1] & 32:
            raise error("Error 2 while decompressing data")
        start = 2
    elif kind == "gzip":
        if data[:2] != b"\x1f\x8b"[:len(data)]:
            raise error("Error -3 while decompressing data: incorrect header check")
        start = _gzip_start(data, 0)
    else:
        start = 0
    reader = _Inflater(data, start)
    reader.run(out)
    result = bytes(out)
    at = reader.at
    if kind == "zlib":
        if at + 4 > len(data):
            raise _More
        if int.from_bytes(data[at:at + 4], "big") != adler32(result):
            raise error("Error -3 while decompressing data: incorrect data check")
        at += 4
    elif kind == "gzip":
        if at + 8 > len(data):
            raise _More
        if int.from_bytes(data[at:at + 4], "little") != crc32(result):
            raise error("Error -3 while decompressing data: incorrect data check")
        if int.from_bytes(data[at + 4:at + 8], "little") != len(result) & 0xffffffff:
            raise error("Error -3 while decompressing data: incorrect length check")
        at += 8
    return result, at


def decompress(data, /, wbits=15, bufsize=16384):
    data = _checked(data)
    try:
        return _inflated(data, wbits)[0]
    except _More:
        raise error("Error -5 while decompressing data: incomplete or truncated stream") from None


class _Compress:
    def __init__(self, level, wbits, parts=()):
        self._level = level
        self._wbits = wbits
        self._parts = list(parts)

    def compress(self, data, /):
        self._parts.append(_checked(data))
        return b""

    def flush(self, mode=Z_FINISH, /):
        if mode != Z_FINISH:
            return b""
        return _wrapped(b"".join(self._parts), self._level, self._wbits)

    def copy(self):
        return _Compress(self._level, self._wbits, self._parts)


class _Decompress:
    def __init__(self, wbits):
        self._wbits = wbits
        self._data = b""
        self._held = b""
        self.unused_data = b""
        self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, max_length=0, /):
        data = _checked(data)
        if self.eof:
            if self._held:
                return self._given(max_length)
            self.unused_data += data
            return b""
        # What is not complete is kept until it is.
        self._data += data
        try:
            found, end = _inflated(self._data, self._wbits)
        except _More:
            return b""
        self.eof = True
        self.unused_data = self._data[end:]
        self._held = found
        return self._given(max_length)

    def _given(self, most):
        if most <= 0 or most >= len(self._held):
            found, self._held = self._held, b""
            self.unconsumed_tail = b""
            return found
        found, self._held = self._held[:most], self._held[most:]
        self.unconsumed_tail = b"\0"
        return found

    def flush(self, length=16384, /):
        return self._given(0)


def compressobj(level=-1, method=DEFLATED, wbits=15, memLevel=8, strategy=0, zdict=None):
    return _Compress(level, wbits)


def decompressobj(wbits=15, zdict=b""):
    return _Decompress(wbits)
