"""The module uuid: identifiers of 128 bits (RFC 4122)."""

import enum as _enum
import hashlib as _hashlib
import operator as _operator
import os as _os
import random as _random
import time as _time

RESERVED_NCS = "reserved for NCS compatibility"
RFC_4122 = "specified in RFC 4122"
RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
RESERVED_FUTURE = "reserved for future definition"

# The fields from the highest bits down, with their widths.
_FIELDS = (("time_low", 32), ("time_mid", 16), ("time_hi_version", 16), ("clock_seq_hi_variant", 8), ("clock_seq_low", 8), ("node", 48))

# The upper three bits of clock_seq_hi_variant tell whose rules an identifier follows.
_VARIANTS = [RESERVED_NCS] * 4 + [RFC_4122] * 2 + [RESERVED_MICROSOFT, RESERVED_FUTURE]


class SafeUUID(_enum.Enum):
    """Whether an identifier was made so that no other process can have made the same."""

    safe = 0
    unsafe = -1
    unknown = None


def _from_hex(text):
    digits = text.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
    if len(digits) != 32:
        raise ValueError("badly formed hexadecimal UUID string")
    return int(digits, 16)


def _from_bytes(data):
    if len(data) != 16:
        raise ValueError("bytes is not a 16-char string")
    return int.from_bytes(data, "big")


def _turned(data):
    # The first three fields with their bytes the other way round.
    return data[:4][::-1] + data[4:6][::-1] + data[6:8][::-1] + data[8:]


def _from_turned_bytes(data):
    if len(data) != 16:
        raise ValueError("bytes_le is not a 16-char string")
    return _from_bytes(_turned(data))


def _from_fields(values):
    if len(values) != len(_FIELDS):
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for place, ((_, width), value) in enumerate(zip(_FIELDS, values), 1):
        if value < 0 or value >> width:
            raise ValueError(f"field {place} out of range (need a{'n' if width == 8 else ''} {width}-bit value)")
        number = number << width | value
    return number


def _from_int(number):
    return number


_READERS = (_from_hex, _from_bytes, _from_turned_bytes, _from_fields, _from_int)


def _comparison(compare):
    def method(self, other):
        return compare(self.int, other.int) if isinstance(other, UUID) else NotImplemented
    return method


class UUID:
    """An identifier, made from one of its forms. With a version, the bits that tell the version and variant are set."""

    __slots__ = ("int", "is_safe")

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        given = [(read, form) for read, form in zip(_READERS, (hex, bytes, bytes_le, fields, int)) if form is not None]
        if len(given) != 1:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        read, form = given[0]
        number = read(form)
        if number < 0 or number >> 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if version not in range(1, 6):
                raise ValueError("illegal version number")
            for place, width, bits in ((62, 2, 0b10), (76, 4, version)):
                number = number & ~((1 << width) - 1 << place) | bits << place
        object.__setattr__(self, "int", number)
        object.__setattr__(self, "is_safe", is_safe)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __reduce__(self):
        return UUID, (self.hex,)

    __eq__, __lt__, __le__, __gt__, __ge__ = map(_comparison, (_operator.eq, _operator.lt, _operator.le, _operator.gt, _operator.ge))

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self):
        whole = self.hex
        parts = []
        for length in (8, 4, 4, 4, 12):
            parts.append(whole[:length])
            whole = whole[length:]
        return "-".join(parts)

    hex = property(lambda self: f"{self.int:032x}")
    bytes = property(lambda self: self.int.to_bytes(16, "big"))
    bytes_le = property(lambda self: _turned(self.bytes))
    urn = property(lambda self: f"urn:uuid:{self}")
    fields = property(lambda self: tuple([getattr(self, name) for name, _ in _FIELDS]))
    # The time and the number of the clock are spread over several fields; the uppermost bits there tell version and variant.
    time = property(lambda self: (self.time_hi_version & 0xFFF) << 48 | self.time_mid << 32 | self.time_low)
    clock_seq = property(lambda self: (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low)
    variant = property(lambda self: _VARIANTS[self.clock_seq_hi_variant >> 5])
    version = property(lambda self: self.time_hi_version >> 12 if self.variant is RFC_4122 else None)


def _add_fields():
    place = 128
    for name, width in _FIELDS:
        place -= width
        def field(self, place=place, mask=(1 << width) - 1):
            return self.int >> place & mask
        setattr(UUID, name, property(field))


_add_fields()

NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = [UUID(f"6ba7b81{digit}-9dad-11d1-80b4-00c04fd430c8") for digit in "0124"]


def _named(version, hashed, namespace, name):
    return UUID(bytes=hashed(namespace.bytes + name.encode()).digest()[:16], version=version)


def uuid3(namespace, name):
    """The identifier of a name in a namespace, by MD5."""
    return _named(3, _hashlib.md5, namespace, name)


def uuid5(namespace, name):
    """The identifier of a name in a namespace, by SHA-1."""
    return _named(5, _hashlib.sha1, namespace, name)


def uuid4():
    return UUID(int=int.from_bytes(_os.urandom(16), "big"), version=4)


def getnode():
    """The number of this machine's network card; as programs see none, always the same."""
    return 0x010203040506


_EPOCH = 0x01B21DD213814000  # Of Unix, in steps of 100 ns since the reform of the calendar in 1582.
_last_time = 0


def uuid1(node=None, clock_seq=None):
    """An identifier from the time, a number for the clock, and the machine."""
    global _last_time
    now = _last_time = max(_time.time_ns() // 100 + _EPOCH, _last_time + 1)
    clock = _random.getrandbits(14) if clock_seq is None else clock_seq
    machine = getnode() if node is None else node
    return UUID(fields=(now & 0xFFFFFFFF, now >> 32 & 0xFFFF, now >> 48 & 0xFFF, clock >> 8 & 0x3F, clock & 0xFF, machine), version=1)
