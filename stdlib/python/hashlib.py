# The module hashlib: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), written out.

from _sponges import blake2b, blake2s, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256


def _primes(count):
    found = []
    n = 2
    while len(found) < count:
        if all([n % p for p in found]):
            found.append(n)
        n += 1
    return found


def _root(n, k, bits):
    # The first bits of the fraction of the k-th root of n.
    low = 0
    high = n << bits
    target = n << bits * k
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** k <= target:
            low = middle
        else:
            high = middle - 1
    return low & (1 << bits) - 1


_constants = {}


def _of(name):
    if name not in _constants:
        if name == "md5":
            import math
            _constants[name] = [int(abs(math.sin(i + 1)) * 4294967296) for i in range(64)]
        elif name == "32":
            _constants[name] = [_root(p, 3, 32) for p in _primes(64)]
        else:
            _constants[name] = [_root(p, 3, 64) for p in _primes(80)]
    return _constants[name]


def _padded(data, block, order):
    size = len(data)
    lengths = block // 8
    data = data + b"\x80"
    data += bytes(-(len(data) + lengths) % block)
    return data + (size * 8).to_bytes(lengths, order)


_shifts = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4


def _md5(data):
    constants = _of("md5")
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    data = _padded(data, 64, "little")
    codes = list(data)
    for start in range(0, len(codes), 64):
        words = [codes[i] | codes[i + 1] << 8 | codes[i + 2] << 16 | codes[i + 3] << 24 for i in range(start, start + 64, 4)]
        a, b, c, d = state
        for i in range(64):
            if i < 16:
                f = b & c | ~b & d
                g = i
            elif i < 32:
                f = d & b | ~d & c
                g = (5 * i + 1) % 16
            elif i < 48:
                f = b ^ c ^ d
                g = (3 * i + 5) % 16
            else:
                f = c ^ (b | ~d & 0xFFFFFFFF)
                g = 7 * i % 16
            f = (f + a + constants[i] + words[g]) & 0xFFFFFFFF
            a, d, c = d, c, b
            shift = _shifts[i]
            b = (b + (f << shift | f >> 32 - shift)) & 0xFFFFFFFF
        state = [(x + y) & 0xFFFFFFFF for x, y in zip(state, (a, b, c, d))]
    return b"".join([x.to_bytes(4, "little") for x in state])


def _sha1(data):
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    codes = list(_padded(data, 64, "big"))
    for start in range(0, len(codes), 64):
        w = [codes[i] << 24 | codes[i + 1] << 16 | codes[i + 2] << 8 | codes[i + 3] for i in range(start, start + 64, 4)]
        for i in range(16, 80):
            x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]
            w.append((x << 1 | x >> 31) & 0xFFFFFFFF)
        a, b, c, d, e = state
        for i in range(80):
            if i < 20:
                f = b & c | ~b & d
                k = 0x5A827999
            elif i < 40:
                f = b ^ c ^ d
                k = 0x6ED9EBA1
            elif i < 60:
                f = b & c | b & d | c & d
                k = 0x8F1BBCDC
            else:
                f = b ^ c ^ d
                k = 0xCA62C1D6
            a, b, c, d, e = ((a << 5 | a >> 27) + (f & 0xFFFFFFFF) + e + k + w[i]) & 0xFFFFFFFF, a, (b << 30 | b >> 2) & 0xFFFFFFFF, c, d
        state = [(x + y) & 0xFFFFFFFF for x, y in zip(state, (a, b, c, d, e))]
    return b"".join([x.to_bytes(4, "big") for x in state])


def _sha2(data, state, bits, size):
    wide = bits == 64
    constants = _of("64" if wide else "32")
    mask = (1 << bits) - 1
    unit = bits // 8
    turns = (1, 8, 7, 19, 61, 6, 14, 18, 41, 28, 34, 39) if wide else (7, 18, 3, 17, 19, 10, 6, 11, 25, 2, 13, 22)
    def right(x, n):
        return (x >> n | x << bits - n) & mask
    data = _padded(data, 16 * unit, "big")
    for start in range(0, len(data), 16 * unit):
        w = [int.from_bytes(data[i:i + unit], "big") for i in range(start, start + 16 * unit, unit)]
        for i in range(16, len(constants)):
            x = w[i - 15]
            y = w[i - 2]
            x = right(x, turns[0]) ^ right(x, turns[1]) ^ x >> turns[2]
            y = right(y, turns[3]) ^ right(y, turns[4]) ^ y >> turns[5]
            w.append((w[i - 16] + x + w[i - 7] + y) & mask)
        a, b, c, d, e, f, g, h = state
        for k, x in zip(constants, w):
            one = h + (right(e, turns[6]) ^ right(e, turns[7]) ^ right(e, turns[8])) + (e & f ^ ~e & g) + k + x
            two = (right(a, turns[9]) ^ right(a, turns[10]) ^ right(a, turns[11])) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (one + two) & mask, a, b, c, (d + one) & mask, e, f, g
        state = [(x + y) & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b"".join([x.to_bytes(unit, "big") for x in state])[:size]


def _digest(name, data):
    if name == "md5":
        return _md5(data)
    if name == "sha1":
        return _sha1(data)
    if name == "sha256":
        return _sha2(data, [_root(p, 2, 32) for p in _primes(8)], 32, 32)
    if name == "sha224":
        return _sha2(data, [_root(p, 2, 64) & 0xFFFFFFFF for p in _primes(16)[8:]], 32, 28)
    if name == "sha512":
        return _sha2(data, [_root(p, 2, 64) for p in _primes(8)], 64, 64)
    return _sha2(data, [_root(p, 2, 64) for p in _primes(16)[8:]], 64, 48)


_sizes = {"md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128), "sha512": (64, 128)}
_others = {kind.__name__: kind for kind in (blake2b, blake2s, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256)}
algorithms_guaranteed = set(_sizes) | set(_others)
algorithms_available = set(algorithms_guaranteed)


class _Hash:
    def __init__(self, name, data=b""):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self.name = name
        self.digest_size, self.block_size = _sizes[name]
        # All that has come, in parts until it is asked for.
        self._parts = [data if type(data) is bytes else bytes(data)]
    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._parts.append(data if type(data) is bytes else bytes(data))
    def _data(self):
        if len(self._parts) > 1:
            self._parts = [b"".join(self._parts)]
        return self._parts[0]
    def digest(self):
        return _digest(self.name, self._data())
    def hexdigest(self):
        return self.digest().hex()
    def copy(self):
        return _Hash(self.name, self._data())
    def __repr__(self):
        return "<%s _hashlib.HASH object @ %s>" % (self.name, hex(id(self)))


def new(name, data=b"", **named):
    if name.lower() in _others:
        return _others[name.lower()](data, **named)
    name = name.lower().replace("-", "")
    if name not in _sizes:
        raise ValueError("unsupported hash type " + name)
    return _Hash(name, data)


def md5(string=b"", *, usedforsecurity=True):
    return _Hash("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return _Hash("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return _Hash("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return _Hash("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return _Hash("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return _Hash("sha512", string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password (RFC 8018)."""
    import hmac
    size = new(hash_name).digest_size
    found = b""
    for block in range(1, -(-(dklen or size) // size) + 1):
        last = hmac.digest(password, salt + block.to_bytes(4, "big"), hash_name)
        sum = int.from_bytes(last, "big")
        for i in range(iterations - 1):
            last = hmac.digest(password, last, hash_name)
            sum ^= int.from_bytes(last, "big")
        found += sum.to_bytes(size, "big")
    return found[:dklen or size]


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """A key from a password, which takes room to find (RFC 7914)."""
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    blocks = pbkdf2_hmac("sha256", password, salt, 1, p * 128 * r)
    mixed = b"".join([_mixed_rows(blocks[start:start + 128 * r], n) for start in range(0, len(blocks), 128 * r)])
    return pbkdf2_hmac("sha256", password, mixed, 1, dklen)


def _mixed_rows(block, n):
    words = [int.from_bytes(block[i:i + 4], "little") for i in range(0, len(block), 4)]
    rows = []
    for i in range(n):
        rows.append(words)
        words = _mixed_blocks(words)
    for i in range(n):
        row = rows[words[-16] & n - 1]
        words = _mixed_blocks([x ^ y for x, y in zip(words, row)])
    return b"".join([x.to_bytes(4, "little") for x in words])


def _mixed_blocks(words):
    last = words[-16:]
    even, odd = [], []
    for start in range(0, len(words), 16):
        last = _salsa([x ^ y for x, y in zip(last, words[start:start + 16])])
        (odd if start & 16 else even).extend(last)
    return even + odd


def _salsa(words):
    # Eight rounds of Salsa20, on columns and on rows.
    x = words[:]
    for turn in range(4):
        for lines in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11)), ((0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
            for a, b, c, d in lines:
                for to, one, two, count in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                    sum = x[one] + x[two] & 0xFFFFFFFF
                    x[to] ^= (sum << count | sum >> 32 - count) & 0xFFFFFFFF
    return [x + y & 0xFFFFFFFF for x, y in zip(x, words)]


def file_digest(fileobj, digest, /):
    made = new(digest) if isinstance(digest, str) else digest()
    made.update(fileobj.read())
    return made
