# The module struct.

_sizes = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "n": 8, "N": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1, "P": 8}


class error(Exception):
    pass


def _parse(form):
    if isinstance(form, bytes):
        form = form.decode()
    order = "little"
    aligned = True
    place = 0
    if form and form[0] in "@=<>!":
        order = "big" if form[0] in ">!" else "little"
        aligned = form[0] == "@"
        place = 1
    items = []
    while place < len(form):
        c = form[place]
        if c.isspace():
            place += 1
            continue
        count = ""
        while place < len(form) and form[place].isdigit():
            count += form[place]
            place += 1
        if place == len(form):
            raise error("repeat count given without format specifier")
        kind = form[place]
        place += 1
        if kind not in _sizes:
            raise error("bad char in struct format")
        size = _sizes[kind]
        if aligned and kind in "lL":
            size = 8
        items.append((kind, int(count) if count else 1, size, size if aligned and kind not in "xcbBsp?" else 1))
    return order, items


# The fields of the formats that were used last.
_known = {}


def _fields(form):
    found = _known.get(form)
    if found is None:
        if len(_known) > 100:
            _known.clear()
        found = _known[form] = _find_fields(form)
    return found


def _find_fields(form):
    # Kind, place and size of each field; the place behind the last one.
    order, items = _parse(form)
    fields = []
    place = 0
    for kind, count, size, align in items:
        place += -place % align
        if kind in "sp":
            fields.append((kind, place, count))
            place += count
        else:
            for i in range(count):
                fields.append((kind, place, size))
                place += size
    return order, fields, place


def calcsize(form):
    return _fields(form)[2]


def _float_bits(value, exponent_bits, fraction_bits):
    import math
    sign = 1 if math.copysign(1.0, value) < 0 else 0
    value = abs(value)
    limit = (1 << exponent_bits) - 1
    bias = limit >> 1
    if value != value:
        exponent, fraction = limit, 1 << fraction_bits - 1
    elif value == math.inf:
        exponent, fraction = limit, 0
    elif value == 0:
        exponent, fraction = 0, 0
    else:
        mantissa, exponent = math.frexp(value)
        exponent += bias - 1
        if exponent <= 0:
            fraction = round(value * 2.0 ** 500 * 2.0 ** (bias - 1 + fraction_bits - 500))
            exponent = 0
        else:
            fraction = round((mantissa * 2 - 1) * (1 << fraction_bits))
        if fraction == 1 << fraction_bits:
            fraction = 0
            exponent += 1
        if exponent >= limit:
            raise OverflowError("float too large to pack with " + ("f" if exponent_bits == 8 else "e") + " format")
    return (sign << exponent_bits | exponent) << fraction_bits | fraction


def _float_of(bits, exponent_bits, fraction_bits):
    limit = (1 << exponent_bits) - 1
    fraction = bits & (1 << fraction_bits) - 1
    exponent = bits >> fraction_bits & limit
    sign = -1.0 if bits >> fraction_bits + exponent_bits else 1.0
    bias = limit >> 1
    if exponent == limit:
        return float("nan") if fraction else sign * float("inf")
    if exponent == 0:
        power = 1 - bias - fraction_bits
        return sign * (float(fraction) * 2.0 ** (power + 100)) * 2.0 ** -100
    power = exponent - bias - fraction_bits
    value = float(fraction | 1 << fraction_bits)
    return sign * (value * 2.0 ** power if power > -1000 else value * 2.0 ** (power + 100) * 2.0 ** -100)


_shapes = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}


def _range_text(kind, value, low, high, order):
    # What is said of an int that is too large depends on the order of the bytes as well.
    name = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}.get(kind)
    if name is None or order == "big" and kind in "hH":
        if kind in "qQ":
            return "int too large to convert" if order == "big" else "argument out of range"
        if value < 0 and low == 0:
            return "argument out of range"
        name = "'%s'" % kind
    return "%s format requires %d <= number <= %d" % (name, low, high)


def _packed(kind, size, value, order):
    if kind == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if kind in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error("argument for '" + kind + "' must be a bytes object")
        value = bytes(value)
        if kind == "p":
            value = bytes([min(len(value), size - 1, 255)]) + value[:size - 1] if size else b""
        return value[:size] + bytes(size - len(value[:size]))
    if kind == "?":
        return b"\1" if value else b"\0"
    if kind in _shapes:
        if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
            raise error("required argument is not a float")
        return _float_bits(float(value), *_shapes[kind]).to_bytes(size, order)
    if not isinstance(value, int):
        if not hasattr(value, "__index__"):
            raise error("required argument is not an integer")
        value = value.__index__()
    signed = kind.islower()
    low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not low <= value <= high:
        raise error(_range_text(kind, value, low, high, order))
    return value.to_bytes(size, order, signed=signed)


def pack(form, *values):
    found = _fields(form)
    made = _core_quick(3, found, values)
    if made is not None:
        return made
    order, fields, size = found
    wanted = [f for f in fields if f[0] != "x"]
    if len(wanted) != len(values):
        raise error("pack expected " + str(len(wanted)) + " items for packing (got " + str(len(values)) + ")")
    # Characters that stand for bytes.
    parts = []
    signs = _byte_signs
    place = 0
    at = 0
    for kind, start, length in fields:
        if start > place:
            parts.append("\0" * (start - place))
        place = start + length
        if kind == "x":
            parts.append("\0" * length)
            continue
        value = values[at]
        at += 1
        if type(value) is int and kind in "bBhHiIlLqQ" and 0 <= value < 1 << 8 * length - 1:
            number = []
            for i in range(length):
                number.append(signs[value & 255])
                value >>= 8
            if order == "big":
                number.reverse()
            parts.extend(number)
        else:
            parts.append(_packed(kind, length, value, order)._text)
    parts.append("\0" * (size - place))
    return _make_bytes("".join(parts))


def _read(form, data, offset):
    found = _fields(form)
    order, fields, size = found
    result = []
    data = bytes(data[offset:offset + size]) if type(data) is not bytes or offset or len(data) != size else data
    made = _core_quick(4, found, data)
    if made is not None:
        return made
    codes = list(data)
    for kind, start, length in fields:
        if kind in "bBhHiIlLqQ":
            number = codes[start:start + length]
            if order == "little":
                number.reverse()
            value = 0
            for code in number:
                value = value << 8 | code
            if kind > "Z" and number[0] > 127:
                value -= 1 << 8 * length
            result.append(value)
            continue
        if kind == "x":
            continue
        piece = data[start:start + length]
        if kind == "c" or kind == "s":
            result.append(piece)
        elif kind == "p":
            result.append(piece[1:1 + piece[0]])
        elif kind == "?":
            result.append(piece != b"\0")
        elif kind in _shapes:
            result.append(_float_of(int.from_bytes(piece, order), *_shapes[kind]))
        else:
            result.append(int.from_bytes(piece, order, signed=kind.islower()))
    return tuple(result)


def unpack(form, data):
    found = _fields(form)
    made = _core_quick(4, found, data)
    if made is not None:
        return made
    size = found[2]
    if len(data) != size:
        raise error("unpack requires a buffer of " + str(size) + " bytes")
    return _read(form, data, 0)


def _from_end(offset, room, size, problem):
    if offset + size > 0:
        raise error(problem + str(size) + " bytes at offset " + str(offset))
    if offset + room < 0:
        raise error("offset " + str(offset) + " out of range for " + str(room) + "-byte buffer")
    return offset + room


def unpack_from(form, buffer, offset=0):
    size = calcsize(form)
    if offset < 0:
        offset = _from_end(offset, len(buffer), size, "not enough data to unpack ")
    if len(buffer) - offset < size:
        raise error("unpack_from requires a buffer of at least " + str(size + offset) + " bytes for unpacking " + str(size) + " bytes at offset " + str(offset) + " (actual buffer size is " + str(len(buffer)) + ")")
    return _read(form, buffer, offset)


def pack_into(form, buffer, offset, *values):
    try:
        data = pack(form, *values)
    except error as problem:
        if str(problem).startswith("pack expected"):
            raise error("pack_into" + str(problem)[4:]) from None
        raise
    if isinstance(buffer, (bytes, str)) or isinstance(buffer, memoryview) and buffer.readonly:
        raise TypeError("argument must be read-write bytes-like object, not " + type(buffer).__name__)
    if offset < 0:
        offset = _from_end(offset, len(buffer), len(data), "no space to pack ")
    if len(buffer) - offset < len(data):
        raise error("pack_into requires a buffer of at least " + str(len(data) + offset) + " bytes for packing " + str(len(data)) + " bytes at offset " + str(offset) + " (actual buffer size is " + str(len(buffer)) + ")")
    for i, byte in enumerate(data):
        buffer[offset + i] = byte


def iter_unpack(form, data):
    size = calcsize(form)
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(data) % size:
        raise error("iterative unpacking requires a buffer of a multiple of " + str(size) + " bytes")
    return _Unpacked(form, data, size)


class _Unpacked:
    def __init__(self, form, data, size):
        self._form = form
        self._data = data
        self._size = size
        self._place = 0
    def __iter__(self):
        return self
    def __next__(self):
        place = self._place
        if place >= len(self._data):
            raise StopIteration
        self._place = place + self._size
        return _read(self._form, self._data, place)
    def __length_hint__(self):
        return (len(self._data) - self._place) // self._size


_core_renameType(_Unpacked, "unpack_iterator")


class Struct:
    def __init__(self, format):
        self.format = format.decode("ascii") if isinstance(format, (bytes, bytearray)) else format
        self.size = calcsize(format)
    def pack(self, *values):
        return pack(self.format, *values)
    def unpack(self, data):
        return unpack(self.format, data)
    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)
    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)
    def iter_unpack(self, data):
        return iter_unpack(self.format, data)
