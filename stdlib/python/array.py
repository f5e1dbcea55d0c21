# The module array.

_sizes = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8, "u": 4}


class array:
    def __init__(self, typecode, initializer=()):
        if typecode not in _sizes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self.typecode = typecode
        self.itemsize = _sizes[typecode]
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self.extend(initializer)
    def _form(self):
        return "<" + {"u": "I"}.get(self.typecode, self.typecode)
    def tobytes(self):
        import struct
        return b"".join([struct.pack(self._form().replace("l", "q").replace("L", "Q"), ord(x) if self.typecode == "u" else x) for x in self._items])
    __bytes__ = tobytes
    def frombytes(self, data):
        import struct
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        for value in struct.iter_unpack(self._form().replace("l", "q").replace("L", "Q"), data):
            self._items.append(chr(value[0]) if self.typecode == "u" else value[0])
    def byteswap(self):
        data = self.tobytes()
        self._items = []
        for i in range(0, len(data), self.itemsize):
            self.frombytes(data[i:i + self.itemsize][::-1])
    def tounicode(self):
        return "".join(self._items)
    def buffer_info(self):
        return (id(self), len(self._items))
    def __copy__(self):
        return self._same(list(self._items))
    def __deepcopy__(self, memo):
        return self._same(list(self._items))
    def _check(self, value):
        code = self.typecode
        if code == "u":
            return value
        if code in "fd":
            return float(value)
        if not isinstance(value, int):
            raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
        bits = 8 * self.itemsize
        low, high = (0, (1 << bits) - 1) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
        if not low <= value <= high:
            raise OverflowError({"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short"}.get(code, "integer") + (" is greater than maximum" if value > high else " is less than minimum"))
        return value
    def append(self, value):
        self._items.append(self._check(value))
    def extend(self, values):
        for value in values:
            self._items.append(self._check(value))
    fromlist = extend
    def insert(self, i, value):
        self._items.insert(i, self._check(value))
    def pop(self, i=-1):
        return self._items.pop(i)
    def remove(self, value):
        if value not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(value)
    def index(self, value):
        return self._items.index(value)
    def count(self, value):
        return self._items.count(value)
    def reverse(self):
        self._items.reverse()
    def tolist(self):
        return list(self._items)
    def __len__(self):
        return len(self._items)
    def __iter__(self):
        return iter(self._items)
    def __contains__(self, value):
        return value in self._items
    def _same(self, items):
        made = array(self.typecode)
        made._items = items
        return made
    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._same(self._items[key])
        if isinstance(key, int) and not -len(self._items) <= key < len(self._items):
            raise IndexError("array index out of range")
        return self._items[key]
    def __setitem__(self, key, value):
        if isinstance(key, slice):
            self._items[key] = value._items
        else:
            self._items[key] = self._check(value)
    def __delitem__(self, key):
        del self._items[key]
    def __add__(self, other):
        return self._same(self._items + other._items)
    def __mul__(self, count):
        return self._same(self._items * count)
    __rmul__ = __mul__
    def __iadd__(self, other):
        self._items.extend(other._items)
        return self
    def __eq__(self, other):
        return isinstance(other, array) and self._items == other._items
    def __lt__(self, other):
        return self._items < other._items
    def __repr__(self):
        if not self._items:
            return "array('" + self.typecode + "')"
        if self.typecode == "u":
            return "array('u', " + repr("".join(self._items)) + ")"
        return "array('" + self.typecode + "', " + repr(self._items) + ")"


ArrayType = array
typecodes = "bBuhHiIlLqQfd"
