# The module array.

_sizes = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8, "u": 4}
# How a number that is too large or too small is called.
_texts = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short", "i": "signed integer",
          "I": "unsigned int"}
typecodes = "bBuhHiIlLqQfd"


def _bounds_of(code):
    bits = 8 * _sizes[code]
    plain = float if code == "d" else int if code not in "fu" else None
    return (0, (1 << bits) - 1, plain) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1, plain)


_bounds = {code: _bounds_of(code) for code in typecodes}


def _single(value):
    import struct
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return value * float("inf")


class array:
    def __new__(cls, typecode, initializer=(), *args, **named):
        made = _core_newInstance(cls)
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not " + type(typecode).__name__)
        if typecode not in _sizes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        if isinstance(initializer, str) and typecode != "u":
            raise TypeError("cannot use a str to initialize an array with typecode '" + typecode + "'")
        if isinstance(initializer, array) and initializer.typecode == "u" and typecode != "u":
            raise TypeError("cannot use a unicode array to initialize an array with typecode '" + typecode + "'")
        # The machine knows these four by their places. Values of the class `_plain` are taken as they are, integers within the bounds.
        made._items = []
        made._low, made._high, made._plain = _bounds[typecode]
        made.typecode = typecode
        made.itemsize = _sizes[typecode]
        if isinstance(initializer, (bytes, bytearray)):
            made.frombytes(initializer)
        elif initializer is not None:
            items, plain, low, high = made._items, made._plain, made._low, made._high
            if type(initializer) is array and initializer.typecode == typecode:
                items.extend(initializer._items)
                initializer = ()
            for value in initializer:
                items.append(value if type(value) is plain and (plain is float or low <= value <= high) else made._check(value))
        return made

    def __init__(self, *args, **named):
        pass

    def _check(self, value):
        code = self.typecode
        if code == "d" or code == "f":
            if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
                raise TypeError("must be real number, not " + type(value).__name__)
            return float(value) if code == "d" else _single(float(value))
        if code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("array item must be a unicode character, not " + type(value).__name__)
            return value
        if not isinstance(value, int):
            if not hasattr(value, "__index__"):
                raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
            value = value.__index__()
        if not self._low <= value <= self._high:
            self._refuse(value)
        return value + 0

    def _refuse(self, value):
        code = self.typecode
        if code in "bBhHil":
            if not -(1 << 63) <= value < 1 << 63:
                raise OverflowError("Python int too large to convert to C long")
            name = _texts[code]
            if code == "b" and not -(1 << 15) <= value < 1 << 15:
                name = "signed short integer"
            elif code == "H" and not -(1 << 31) <= value < 1 << 31:
                name = "signed integer"
            raise OverflowError(name + (" is greater than maximum" if value > self._high else " is less than minimum"))
        if code == "q":
            raise OverflowError("int too big to convert")
        if code == "Q":
            raise OverflowError("can't convert negative int to unsigned" if value < 0 else "int too big to convert")
        if value < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        if code == "I" and value < 1 << 64:
            raise OverflowError("unsigned int is greater than maximum")
        raise OverflowError("Python int too large to convert to C unsigned long")

    def append(self, value, /):
        self._items.append(self._check(value))

    def extend(self, values, /):
        if isinstance(values, array):
            if values.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(values._items)
            return
        for value in values:
            self._items.append(self._check(value))

    def fromlist(self, values, /):
        if not isinstance(values, list):
            raise TypeError("arg must be list")
        self._items.extend([self._check(value) for value in values])

    def insert(self, i, value, /):
        self._items.insert(i, self._check(value))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        return self._items.pop(i)

    def remove(self, value, /):
        if value not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(value)

    def index(self, value, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(value, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, value, /):
        return self._items.count(value)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    # Bytes

    def _format(self):
        return "<" + str(len(self._items)) + {"l": "q", "L": "Q"}.get(self.typecode, self.typecode)

    def tobytes(self):
        if self.typecode == "u":
            return "".join(self._items).encode("utf-32-le", "surrogatepass")
        if self.typecode == "B":
            return bytes(self._items)
        import struct
        return struct.pack(self._format(), *self._items)

    def frombytes(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        if self.typecode == "u":
            self._items.extend(data.decode("utf-32-le"))
        elif self.typecode == "B":
            self._items.extend(data)
        else:
            import struct
            code = {"l": "q", "L": "Q"}.get(self.typecode, self.typecode)
            self._items.extend(struct.unpack("<" + str(len(data) // self.itemsize) + code, data))

    def tofile(self, file, /):
        file.write(self.tobytes())

    def fromfile(self, file, n, /):
        data = file.read(n * self.itemsize)
        self.frombytes(data[:len(data) - len(data) % self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tounicode(self):
        if self.typecode != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def fromunicode(self, text, /):
        if self.typecode != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        self._items.extend(text)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items = []
        self.frombytes(b"".join([data[i:i + size][::-1] for i in range(0, len(data), size)]))

    def buffer_info(self):
        return (id(self._items), len(self._items))

    # What memoryview asks for.

    def _buffer(self):
        return self._items

    def __bytes__(self):
        return self.tobytes()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def _same(self, items):
        made = _core_newInstance(array)
        made._items = items
        made._low, made._high, made._plain = self._low, self._high, self._plain
        made.typecode = self.typecode
        made.itemsize = self.itemsize
        return made

    def _other(self, other, what):
        if not isinstance(other, array):
            raise TypeError(what + " (not \"" + type(other).__name__ + "\")" + (" to array" if "append" in what else ""))
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return other._items

    def __getitem__(self, key):
        if type(key) is not int and isinstance(key, slice):
            return self._same(self._items[key])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __setitem__(self, key, value):
        if type(key) is int and type(value) is self._plain and (self._plain is float or self._low <= value <= self._high):
            items = self._items
            size = len(items)
            if -size <= key < size:
                items[key] = value
                return
        if isinstance(key, slice):
            self._items[key] = self._other(value, "can only assign array")
            return
        value = self._check(value)
        try:
            self._items[key] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __delitem__(self, key):
        try:
            del self._items[key]
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __add__(self, other):
        return self._same(self._items + self._other(other, "can only append array"))

    def __mul__(self, count):
        if type(count) is not int and not hasattr(count, "__index__"):
            return NotImplemented
        return self._same(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError("can only extend with array (not \"" + type(other).__name__ + "\")")
        self.extend(other)
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._same(list(self._items))

    def __deepcopy__(self, memo):
        return self._same(list(self._items))

    def __reduce_ex__(self, protocol):
        values = "".join(self._items) if self.typecode == "u" else list(self._items)
        state = dict(self.__dict__)
        for name in ("typecode", "itemsize", "_items", "_low", "_high"):
            state.pop(name, None)
        return type(self), (self.typecode, values), state or None

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return name + "('" + self.typecode + "')"
        if self.typecode == "u":
            return name + "('u', " + repr("".join(self._items)) + ")"
        return name + "('" + self.typecode + "', " + repr(self._items) + ")"


array.__module__ = "array"
_core_knowClass(11, array, None)
ArrayType = array


def _array_reconstructor(arraytype, typecode, mformat_code, items):
    made = arraytype(typecode)
    made.frombytes(items)
    return made
