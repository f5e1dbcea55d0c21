"""SHA-3 (FIPS 202) and BLAKE2 (RFC 7693), written out; the module hashlib hands their names on."""

_LANE = (1 << 64) - 1

# How far the lanes are turned, in the order in which a walk over the state reaches them, and where each goes.
_turns = [i * (i + 1) // 2 % 64 for i in range(1, 25)]
_walk = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]


def _round_constants():
    # From the register with feedback of x^8 + x^6 + x^5 + x^4 + 1.
    found = []
    register = 1
    for i in range(24):
        constant = 0
        for j in range(7):
            if register & 1:
                constant |= 1 << (1 << j) - 1
            register <<= 1
            if register & 256:
                register ^= 0x171
        found.append(constant)
    return found


_constants = _round_constants()


def _permute(state):
    for constant in _constants:
        columns = [state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20] for x in range(5)]
        for x in range(5):
            after = columns[(x + 1) % 5]
            change = columns[x - 1] ^ ((after << 1 | after >> 63) & _LANE)
            for y in range(x, 25, 5):
                state[y] ^= change
        last = state[1]
        for place, turn in zip(_walk, _turns):
            state[place], last = (last << turn | last >> 64 - turn) & _LANE, state[place]
        for y in range(0, 25, 5):
            a, b, c, d, e = state[y:y + 5]
            state[y] = a ^ ~b & c
            state[y + 1] = b ^ ~c & d
            state[y + 2] = c ^ ~d & e
            state[y + 3] = d ^ ~e & a
            state[y + 4] = e ^ ~a & b
        state[0] ^= constant


def _keccak(data, rate, suffix, size):
    data = bytearray(data)
    data.append(suffix)
    data += bytes(-len(data) % rate)
    data[-1] |= 0x80
    state = [0] * 25
    for start in range(0, len(data), rate):
        for i in range(rate // 8):
            state[i] ^= int.from_bytes(data[start + 8 * i:start + 8 * i + 8], "little")
        _permute(state)
    found = b""
    while True:
        found += b"".join([lane.to_bytes(8, "little") for lane in state[:rate // 8]])
        if len(found) >= size:
            return found[:size]
        _permute(state)


class _Digest:
    """What all of them have: data that is gathered until somebody asks."""

    def __init__(self, data):
        self._data = b""
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._data += bytes(data)

    def digest(self):
        return self._of(self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made


class _Sha3(_Digest):
    def __init__(self, bits, data):
        self.name = "sha3_" + str(bits)
        self.digest_size = bits // 8
        self.block_size = 200 - bits // 4
        _Digest.__init__(self, data)

    def _of(self, data):
        return _keccak(data, self.block_size, 0x06, self.digest_size)


class _Shake(_Digest):
    digest_size = 0

    def __init__(self, bits, data):
        self.name = "shake_" + str(bits)
        self.block_size = 200 - bits // 4
        _Digest.__init__(self, data)

    def digest(self, length):
        return _keccak(self._data, self.block_size, 0x1F, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


def sha3_224(data=b"", **named):
    return _Sha3(224, data)


def sha3_256(data=b"", **named):
    return _Sha3(256, data)


def sha3_384(data=b"", **named):
    return _Sha3(384, data)


def sha3_512(data=b"", **named):
    return _Sha3(512, data)


def shake_128(data=b"", **named):
    return _Shake(128, data)


def shake_256(data=b"", **named):
    return _Shake(256, data)


_orders = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0]]
_mixed = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
_begin = [0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
          0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179]


class _Blake2(_Digest):
    """The variants differ in the width of their words, the number of rounds and how far words are turned."""

    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0,
                 node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        most = self.MAX_DIGEST_SIZE
        digest_size = most if digest_size is None else digest_size
        if not 1 <= digest_size <= most:
            raise ValueError("digest_size must be between 1 and %d bytes" % most)
        if len(key) > most:
            raise ValueError("maximum key length is %d bytes" % most)
        if len(salt) > self.SALT_SIZE:
            raise ValueError("maximum salt length is %d bytes" % self.SALT_SIZE)
        if len(person) > self.PERSON_SIZE:
            raise ValueError("maximum person length is %d bytes" % self.PERSON_SIZE)
        self.digest_size = digest_size
        offset_bytes = 8 if self._bits == 64 else 6
        settings = bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little") + node_offset.to_bytes(offset_bytes, "little")
        settings += bytes([node_depth, inner_size])
        settings = settings.ljust(most // 2, b"\0") + bytes(salt).ljust(self.SALT_SIZE, b"\0") + bytes(person).ljust(self.PERSON_SIZE, b"\0")
        width = self._bits // 8
        self._state = [
            (start >> 64 - self._bits) ^ int.from_bytes(settings[width * i:width * i + width], "little") for i, start in enumerate(_begin)]
        self._last = last_node
        _Digest.__init__(self, bytes(key).ljust(self.block_size, b"\0") if key else b"")
        self.update(data)

    def _of(self, data):
        state = list(self._state)
        block = self.block_size
        last = max(0, (len(data) - 1) // block * block)
        for start in range(0, last, block):
            self._compress(state, data[start:start + block], start + block, False)
        self._compress(state, data[last:].ljust(block, b"\0"), len(data), True)
        return b"".join([word.to_bytes(self._bits // 8, "little") for word in state])[:self.digest_size]

    def _compress(self, state, data, counted, is_last):
        bits = self._bits
        mask = (1 << bits) - 1
        width = bits // 8
        words = [int.from_bytes(data[i:i + width], "little") for i in range(0, self.block_size, width)]
        v = state + [start >> 64 - bits for start in _begin]
        v[12] ^= counted & mask
        v[13] ^= counted >> bits
        if is_last:
            v[14] ^= mask
            if self._last:
                v[15] ^= mask
        turn_1, turn_2, turn_3, turn_4 = self._turns
        for i in range(self._rounds):
            order = _orders[i % 10]
            for j, (a, b, c, d) in enumerate(_mixed):
                va = v[a] + v[b] + words[order[2 * j]] & mask
                x = v[d] ^ va
                vd = (x >> turn_1 | x << bits - turn_1) & mask
                vc = v[c] + vd & mask
                x = v[b] ^ vc
                vb = (x >> turn_2 | x << bits - turn_2) & mask
                v[a] = va = va + vb + words[order[2 * j + 1]] & mask
                x = vd ^ va
                v[d] = vd = (x >> turn_3 | x << bits - turn_3) & mask
                v[c] = vc = vc + vd & mask
                x = vb ^ vc
                v[b] = (x >> turn_4 | x << bits - turn_4) & mask
        for i in range(8):
            state[i] ^= v[i] ^ v[i + 8]


class blake2b(_Blake2):
    name = "blake2b"
    block_size = 128
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _bits, _rounds, _turns = 64, 12, (32, 24, 16, 63)


class blake2s(_Blake2):
    name = "blake2s"
    block_size = 64
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _bits, _rounds, _turns = 32, 10, (16, 12, 8, 7)
