"""Reads what is compressed as RFC 1951 says, in portions."""


class Damaged(Exception):
    """The data are none of this kind."""


# Base and extra bits of lengths and distances.
LENGTHS = [(3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2), (23, 2),
           (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5),
           (227, 5), (258, 0)]
DISTANCES = [(1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5), (97, 5),
             (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10), (3073, 10), (4097, 11),
             (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13)]
ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)

# Codes up to this length are found by one look into a list, longer ones are in a dictionary.
_QUICK = 9
_fixed = None


def reverse(code, count):
    """The lowest bits of a number in the other order."""
    result = 0
    for _ in range(count):
        result = result << 1 | code & 1
        code >>= 1
    return result


def _table(lengths):
    """What the next bits mean: a list for short codes with `symbol << 4 | length`, -1 for others, and a dictionary of long ones."""
    counts = [0] * 16
    for length in lengths:
        counts[length] += 1
    counts[0] = 0
    code, left = 0, 1
    following = [0] * 16
    for bits in range(1, 16):
        code = code + counts[bits - 1] << 1
        following[bits] = code
        left = (left << 1) - counts[bits]
        if left < 0:
            return None
    quick, long = [-1] * (1 << _QUICK), {}
    for symbol, length in enumerate(lengths):
        if length:
            code = reverse(following[length], length)
            following[length] += 1
            if length <= _QUICK:
                entry = symbol << 4 | length
                for place in range(code, 1 << _QUICK, 1 << length):
                    quick[place] = entry
            else:
                long[length << 16 | code] = symbol << 4 | length
    return quick, long, left > 0 and sum(counts) != 1


def _fixed_tables():
    global _fixed
    if _fixed is None:
        _fixed = _table([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8), _table([5] * 30)
    return _fixed


class Inflater:
    """Decompresses: `feed` gives it bytes, `out` is a bytearray of what they mean.

    `step` stops where bytes are missing or enough are there, and the end of the data. Then `data[at:]` is what follows.
    """

    def __init__(self, window=b""):
        self.data = b""
        self.at = 0
        self.out = list(window)
        # How many bytes of `out` were taken, and where it shall stop; None is nowhere.
        self.taken = len(self.out)
        self.most = None
        self._hold = self._count = 0
        self._steps = self._run()
        self.is_over = self.is_hungry = False

    def _give_back(self):
        # Whole bytes that wait as bits are bytes again.
        spare = self._count >> 3
        self.at -= spare
        self._count &= 7
        self._hold &= (1 << self._count) - 1

    def feed(self, data):
        self.data = self.data[self.at:] + data
        self.at = 0

    def step(self, most):
        """Goes on until the data are used up or there are so many bytes that nobody has taken."""
        self.most = None if most is None else self.taken + most
        for waits_for in self._steps:
            self.is_hungry = waits_for is None
            self._give_back()
            return
        self.is_over = True

    def take(self, most=None):
        end = len(self.out) if most is None else min(len(self.out), self.taken + most)
        result = bytes(self.out[self.taken:end])
        self.taken = end
        # Distances reach no further back than this.
        if end > 200000:
            del self.out[:end - 32768]
            self.taken = 32768
        return result

    def has_more(self):
        return len(self.out) > self.taken

    def _bits(self, count):
        # A generator that waits for bits; its value are these.
        while self._count < count:
            if self.at >= len(self.data):
                yield
                continue
            self._hold |= self.data[self.at] << self._count
            self.at += 1
            self._count += 8
        value = self._hold & (1 << count) - 1
        self._hold >>= count
        self._count -= count
        return value

    def _symbol(self, table):
        quick, long, _ = table
        length = 1
        while True:
            # As few bytes as possible are read, as others may belong to what follows.
            entry = quick[self._hold & (1 << _QUICK) - 1]
            if entry >= 0 and entry & 15 <= self._count:
                break
            if entry < 0:
                for length in range(_QUICK + 1, min(self._count, 15) + 1):
                    entry = long.get(length << 16 | self._hold & (1 << length) - 1, -1)
                    if entry >= 0:
                        break
                if entry >= 0:
                    break
                if self._count >= 15:
                    return -1
            if self.at >= len(self.data):
                yield
                continue
            self._hold |= self.data[self.at] << self._count
            self.at += 1
            self._count += 8
        self._hold >>= entry & 15
        self._count -= entry & 15
        return entry >> 4

    def _run(self):
        is_last = False
        while not is_last:
            is_last = yield from self._bits(1)
            kind = yield from self._bits(2)
            if kind == 0:
                yield from self._stored()
            elif kind == 3:
                raise Damaged("invalid block type")
            else:
                literals, distances = _fixed_tables() if kind == 1 else (yield from self._tables())
                yield from self._block(literals, distances)
        # Bytes that were not needed belong to what follows.
        while self._count >= 8:
            self.at -= 1
            self._count -= 8
        self._hold = self._count = 0

    def _stored(self):
        skipped = self._count & 7
        self._hold >>= skipped
        self._count -= skipped
        size = yield from self._bits(16)
        if size ^ 0xffff != (yield from self._bits(16)):
            raise Damaged("invalid stored block lengths")
        while size:
            if self._count:
                self.out.append((yield from self._bits(8)))
                size -= 1
                continue
            part = self.data[self.at:self.at + size]
            if part:
                self.out.extend(part)
                self.at += len(part)
                size -= len(part)
            if size:
                yield

    def _tables(self):
        literals = (yield from self._bits(5)) + 257
        distances = (yield from self._bits(5)) + 1
        count = (yield from self._bits(4)) + 4
        if literals > 286 or distances > 30:
            raise Damaged("too many length or distance symbols")
        lengths = [0] * 19
        for i in range(count):
            lengths[ORDER[i]] = yield from self._bits(3)
        table = _table(lengths)
        if table is None or table[2]:
            raise Damaged("invalid code lengths set")
        found = []
        while len(found) < literals + distances:
            symbol = yield from self._symbol(table)
            if symbol < 0:
                raise Damaged("invalid code lengths set")
            if symbol < 16:
                found.append(symbol)
            elif symbol == 16:
                if not found:
                    raise Damaged("invalid bit length repeat")
                found.extend([found[-1]] * (3 + (yield from self._bits(2))))
            else:
                found.extend([0] * (3 + (yield from self._bits(3)) if symbol == 17 else 11 + (yield from self._bits(7))))
        if len(found) > literals + distances:
            raise Damaged("invalid bit length repeat")
        if not found[256]:
            raise Damaged("invalid code -- missing end-of-block")
        first, second = _table(found[:literals]), _table(found[literals:])
        if first is None or first[2]:
            raise Damaged("invalid literal/lengths set")
        if second is None or second[2]:
            raise Damaged("invalid distances set")
        return first, second

    def _block(self, literals, distances):
        out = self.out
        quick = literals[0]
        far = distances[0]
        mask = (1 << _QUICK) - 1
        while True:
            # While there are bytes enough nothing has to wait.
            data, at, hold, count = self.data, self.at, self._hold, self._count
            last = len(data) - 8
            most = self.most
            symbol = -1
            while at <= last and (most is None or len(out) < most):
                if count < 15:
                    hold |= (data[at] | data[at + 1] << 8) << count
                    at += 2
                    count += 16
                entry = quick[hold & mask]
                if entry < 0:
                    break
                length = entry & 15
                hold >>= length
                count -= length
                symbol = entry >> 4
                if symbol < 256:
                    out.append(symbol)
                    symbol = -1
                    continue
                break
            self.at, self._hold, self._count = at, hold, count
            if symbol < 0:
                symbol = yield from self._symbol(literals)
                if 0 <= symbol < 256:
                    out.append(symbol)
                    if most is not None and len(out) >= most:
                        yield "room"
                    continue
            if symbol == 256:
                return
            if symbol < 0 or symbol > 285:
                raise Damaged("invalid literal/length code")
            size, extra = LENGTHS[symbol - 257]
            if extra:
                size += yield from self._bits(extra)
            symbol = -1
            if self._count >= _QUICK:
                entry = far[self._hold & mask]
                if entry >= 0:
                    self._hold >>= entry & 15
                    self._count -= entry & 15
                    symbol = entry >> 4
            if symbol < 0:
                symbol = yield from self._symbol(distances)
            if symbol < 0 or symbol > 29:
                raise Damaged("invalid distance code")
            distance, extra = DISTANCES[symbol]
            if extra:
                distance += yield from self._bits(extra)
            start = len(out) - distance
            if start < 0:
                raise Damaged("invalid distance too far back")
            if distance >= size:
                out.extend(out[start:start + size])
            else:
                part = out[start:]
                out.extend((part * (size // distance + 1))[:size])
            if most is not None and len(out) >= most:
                yield "room"
