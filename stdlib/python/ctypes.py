# The module ctypes without libraries: numbers of a fixed size, arrays, structures, unions and pointers to them, as on a 64-bit machine with
# the lowest byte first. Each object is a place in a bytearray, which it shares with what it is a part of. No library can be loaded.

import struct as _struct

# What a place with an address stands for: texts, objects and targets of pointers, by numbers that are stored instead of addresses.
_kept = [None]


class _Kind(type):
    def __mul__(cls, count):
        return _array_of(cls, count)
    __rmul__ = __mul__


class _CData(metaclass=_Kind):
    _size = 0
    _align = 1
    _b_base_ = None
    def _own(self):
        self._memory = bytearray(self._size)
        self._place = 0
    @classmethod
    def _at(cls, memory, place):
        made = cls.__new__(cls)
        made._memory = memory
        made._place = place
        return made
    @classmethod
    def from_buffer(cls, source, offset=0):
        if len(source) - offset < cls._size:
            raise ValueError("Buffer size too small (" + str(len(source)) + " instead of at least " + str(cls._size + offset) + " bytes)")
        return cls._at(source, offset)
    @classmethod
    def from_buffer_copy(cls, source, offset=0):
        return cls.from_buffer(bytearray(source), offset)
    def __bytes__(self):
        return bytes(self._memory[self._place:self._place + self._size])
    def _assign(self, value):
        if not isinstance(value, type(self)):
            raise TypeError("incompatible types, " + type(value).__name__ + " instance instead of " + type(self).__name__ + " instance")
        self._memory[self._place:self._place + self._size] = bytes(value)


class _SimpleCData(_CData):
    """A value of a fixed size; `_type_` is its letter in the module struct."""
    _type_ = "i"
    def __init__(self, *values):
        self._own()
        if values:
            self.value = values[0]
    @property
    def value(self):
        return _struct.unpack_from("<" + self._type_, self._memory, self._place)[0]
    @value.setter
    def value(self, value):
        _struct.pack_into("<" + self._type_, self._memory, self._place, self._stored(value))
    def _stored(self, value):
        if isinstance(value, float):
            raise TypeError("int expected instead of float instance")
        if not hasattr(type(value), "__index__"):
            raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
        bits = 8 * self._size
        value = value.__index__() & (1 << bits) - 1
        return value - (1 << bits) if self._type_.islower() and value >> bits - 1 else value
    def _assign(self, value):
        self.value = value.value if type(value) is type(self) else value
    @classmethod
    def from_param(cls, value):
        return value if isinstance(value, cls) else cls(value)
    def __bool__(self):
        return self.value not in (0, b"\0", None)
    def __repr__(self):
        name = type(self).__name__
        return name + "(" + repr(self.value) + ")" if type(self).__base__ is _SimpleCData or type(self).__module__ == "ctypes" else "<" + name + " object at " + hex(id(self)) + ">"


def _simple(name, letter, base=_SimpleCData, size=None):
    size = _struct.calcsize("<" + letter) if size is None else size
    return _Kind(name, (base,), {"_type_": letter, "_size": size, "_align": size, "__module__": "ctypes", "__doc__": None})


class _Real(_SimpleCData):
    def _stored(self, value):
        if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
            raise TypeError("must be real number, not " + type(value).__name__)
        return float(value)


class _Truth(_SimpleCData):
    def _stored(self, value):
        return bool(value)


class _Byte(_SimpleCData):
    def _stored(self, value):
        if isinstance(value, int) and 0 <= value < 256:
            return bytes([value])
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError("one character bytes, bytearray or integer expected")
        return bytes(value)


class _Character(_SimpleCData):
    @property
    def value(self):
        return chr(_struct.unpack_from("<I", self._memory, self._place)[0])
    @value.setter
    def value(self, value):
        if not isinstance(value, str):
            raise TypeError("unicode string expected instead of " + type(value).__name__ + " instance")
        if len(value) != 1:
            raise TypeError("one character unicode string expected")
        _struct.pack_into("<I", self._memory, self._place, ord(value))


class _Kept(_SimpleCData):
    """A value that is told by a number in `_kept`."""
    _accepts = (object,)
    _wanted = "object"
    @property
    def value(self):
        return _kept[_struct.unpack_from("<Q", self._memory, self._place)[0]]
    @value.setter
    def value(self, value):
        if value is not None and not isinstance(value, self._accepts):
            raise TypeError(self._wanted + " or integer address expected instead of " + type(value).__name__ + " instance")
        if value is not None:
            _kept.append(value)
        _struct.pack_into("<Q", self._memory, self._place, 0 if value is None else len(_kept) - 1)
    def __bool__(self):
        return self.value is not None


class _Address(_SimpleCData):
    @property
    def value(self):
        return _struct.unpack_from("<Q", self._memory, self._place)[0] or None
    @value.setter
    def value(self, value):
        if value is not None and not isinstance(value, int):
            raise TypeError("cannot be converted to pointer")
        _struct.pack_into("<Q", self._memory, self._place, (value or 0) & (1 << 64) - 1)


c_byte = _simple("c_byte", "b")
c_ubyte = _simple("c_ubyte", "B")
c_short = _simple("c_short", "h")
c_ushort = _simple("c_ushort", "H")
c_int = _simple("c_int", "i")
c_uint = _simple("c_uint", "I")
c_long = _simple("c_long", "q")
c_ulong = _simple("c_ulong", "Q")
c_float = _simple("c_float", "f", _Real)
c_double = _simple("c_double", "d", _Real)
c_bool = _simple("c_bool", "?", _Truth)
c_char = _simple("c_char", "c", _Byte)
c_wchar = _simple("c_wchar", "I", _Character)
c_char_p = _simple("c_char_p", "z", _Kept, 8)
c_char_p._accepts, c_char_p._wanted = (bytes,), "bytes"
c_wchar_p = _simple("c_wchar_p", "Z", _Kept, 8)
c_wchar_p._accepts, c_wchar_p._wanted = (str,), "unicode string"
py_object = _simple("py_object", "O", _Kept, 8)
c_void_p = _simple("c_void_p", "P", _Address, 8)
c_voidp = c_void_p
c_int8, c_int16, c_int32, c_int64 = c_byte, c_short, c_int, c_long
c_uint8, c_uint16, c_uint32, c_uint64 = c_ubyte, c_ushort, c_uint, c_ulong
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long


def _item(kind, memory, place):
    # What a part is as a value: simple ones are numbers and texts, as are rows of characters.
    part = kind._at(memory, place)
    return part.value if kind.__base__ in _PLAIN or kind.__base__ is Array and kind._type_ in (c_char, c_wchar) else part


_PLAIN = (_SimpleCData, _Real, _Truth, _Byte, _Character, _Kept, _Address)
_arrays = {}


def _array_of(kind, count):
    if not isinstance(count, int):
        raise TypeError("can't multiply sequence by non-int of type '" + type(count).__name__ + "'")
    if count < 0:
        raise ValueError("Array length must be >= 0, not " + str(count))
    made = _arrays.get((kind, count))
    if made is None:
        made = _arrays[kind, count] = _Kind(kind.__name__ + "_Array_" + str(count), (Array,), {
            "_type_": kind, "_length_": count, "_size": kind._size * count, "_align": kind._align, "__module__": "__main__"})
    return made


class Array(_CData):
    """So many objects of one type in a row."""
    _type_ = None
    _length_ = 0
    def __init_subclass__(cls, **named):
        super().__init_subclass__(**named)
        if cls._type_ is not None:
            cls._size, cls._align = cls._type_._size * cls._length_, cls._type_._align
    def __init__(self, *values):
        self._own()
        if len(values) > self._length_:
            raise IndexError("invalid index")
        for place, value in enumerate(values):
            self[place] = value
    def __len__(self):
        return self._length_
    def _part(self, place):
        if not isinstance(place, int):
            raise TypeError("indices must be integers")
        if place < 0:
            place += self._length_
        if not 0 <= place < self._length_:
            raise IndexError("invalid index")
        return self._place + place * self._type_._size
    def __getitem__(self, place):
        if isinstance(place, slice):
            items = [self[i] for i in range(*place.indices(self._length_))]
            return b"".join(items) if self._type_ is c_char else "".join(items) if self._type_ is c_wchar else items
        return _item(self._type_, self._memory, self._part(place))
    def __setitem__(self, place, value):
        if isinstance(place, slice):
            places = range(*place.indices(self._length_))
            if len(places) != len(value):
                raise ValueError("Can only assign sequence of same size")
            for i, item in zip(places, value):
                self[i] = item
            return
        self._type_._at(self._memory, self._part(place))._assign(value)
    def __iter__(self):
        for place in range(self._length_):
            yield self[place]
    def _text_kind(self):
        if self._type_ is not c_char and self._type_ is not c_wchar:
            raise AttributeError("'" + type(self).__name__ + "' object has no attribute 'value'")
        return self._type_
    @property
    def value(self):
        kind = self._text_kind()
        end = 0
        while end < self._length_ and self[end] not in (b"\0", "\0"):
            end += 1
        return self[:end]
    @value.setter
    def value(self, value):
        self._text_kind()
        if len(value) > self._length_:
            raise ValueError("byte string too long")
        for place in range(len(value)):
            self[place] = value[place:place + 1]
        if len(value) < self._length_:
            self[len(value)] = value[:0] + (b"\0" if self._type_ is c_char else "\0")
    @property
    def raw(self):
        return bytes(self)
    @raw.setter
    def raw(self, value):
        self._memory[self._place:self._place + len(value)] = value


class _Field:
    """Where a part of a structure is."""
    def __init__(self, name, kind, offset):
        self.name, self.kind, self.offset, self.size = name, kind, offset, kind._size
    def __get__(self, instance, owner=None):
        return self if instance is None else _item(self.kind, instance._memory, instance._place + self.offset)
    def __set__(self, instance, value):
        part = self.kind._at(instance._memory, instance._place + self.offset)
        if isinstance(value, tuple) and not isinstance(part, _SimpleCData):
            value = self.kind(*value)
        elif isinstance(part, Array) and isinstance(value, (bytes, str)):
            part.value = value
            return
        part._assign(value)
    def __repr__(self):
        return "<Field type=" + self.kind.__name__ + ", ofs=" + str(self.offset) + ", size=" + str(self.size) + ">"


class _StructureKind(_Kind):
    def __init__(cls, name, bases, body, **named):
        super().__init__(name, bases, body)
        if "_fields_" in body:
            cls._lay_out(body["_fields_"])
    def __setattr__(cls, name, value):
        super().__setattr__(name, value)
        if name == "_fields_":
            cls._lay_out(value)
    def _lay_out(cls, fields):
        place = cls.__base__._size
        align = cls.__base__._align
        size = place
        names = list(cls.__base__._names)
        for field in fields:
            if len(field) != 2:
                raise NotImplementedError("ctypes: fields of bits")
            name, kind = field
            step = min(kind._align, getattr(cls, "_pack_", kind._align))
            align = max(align, step)
            if cls._is_union:
                place = 0
            place += -place % step
            type.__setattr__(cls, name, _Field(name, kind, place))
            names.append(name)
            place += kind._size
            size = max(size, place)
        for name, value in (("_names", tuple(names)), ("_align", align), ("_size", size + -size % align)):
            type.__setattr__(cls, name, value)


class Structure(_CData, metaclass=_StructureKind):
    """Parts of several types, one after the other, each at a multiple of its size."""
    _names = ()
    _is_union = False
    def __init__(self, *values, **named):
        self._own()
        if len(values) > len(self._names):
            raise TypeError("too many initializers")
        for name, value in zip(self._names, values):
            if name in named:
                raise TypeError("duplicate values for field " + repr(name))
            setattr(self, name, value)
        for name, value in named.items():
            setattr(self, name, value)


class Union(_CData, metaclass=_StructureKind):
    """Parts of several types in one place."""
    _names = ()
    _is_union = True
    __init__ = Structure.__init__


LittleEndianStructure = Structure
LittleEndianUnion = Union


class _Pointer(_CData):
    """Where an object is; stored as the number of its memory and place in `_kept`."""
    _type_ = None
    _size = 8
    _align = 8
    def __init__(self, *target):
        self._own()
        if target:
            self.contents = target[0]
    def _target(self):
        found = _kept[_struct.unpack_from("<Q", self._memory, self._place)[0]]
        if found is None:
            raise ValueError("NULL pointer access")
        return found
    @property
    def contents(self):
        return self._type_._at(*self._target())
    @contents.setter
    def contents(self, target):
        if not isinstance(target, self._type_) and not (isinstance(target, Array) and target._type_ is self._type_):
            raise TypeError("expected " + self._type_.__name__ + " instead of " + type(target).__name__)
        _kept.append((target._memory, target._place))
        _struct.pack_into("<Q", self._memory, self._place, len(_kept) - 1)
    def _assign(self, value):
        if isinstance(value, Array):
            self.contents = value
        elif value is None:
            self._memory[self._place:self._place + 8] = bytes(8)
        else:
            _CData._assign(self, value)
    def __getitem__(self, place):
        memory, start = self._target()
        if isinstance(place, slice):
            items = [_item(self._type_, memory, start + i * self._type_._size) for i in range(place.start or 0, place.stop, place.step or 1)]
            return b"".join(items) if self._type_ is c_char else items
        return _item(self._type_, memory, start + place * self._type_._size)
    def __setitem__(self, place, value):
        memory, start = self._target()
        self._type_._at(memory, start + place * self._type_._size)._assign(value)
    def __bool__(self):
        return _struct.unpack_from("<Q", self._memory, self._place)[0] != 0


_pointers = {}


def POINTER(kind):
    """The type of pointers to a type."""
    if kind is None:
        return c_void_p
    made = _pointers.get(kind)
    if made is None:
        made = _pointers[kind] = _Kind("LP_" + kind.__name__, (_Pointer,), {"_type_": kind, "__module__": "__main__"})
    return made


def pointer(target):
    return POINTER(type(target))(target)


def byref(target, offset=0):
    if not isinstance(target, _CData):
        raise TypeError("byref() argument must be a ctypes instance, not '" + type(target).__name__ + "'")
    return pointer(target)


def cast(target, kind):
    if isinstance(target, _Pointer):
        memory, place = target._target()
    elif isinstance(target, _CData):
        memory, place = target._memory, target._place
    else:
        memory, place = bytearray(target) + b"\0", 0
    if kind is c_char_p:
        return c_char_p(bytes(memory[place:memory.index(0, place)]))
    made = kind()
    if isinstance(made, _Pointer):
        made.contents = kind._type_._at(memory, place)
    return made


def sizeof(target):
    if not isinstance(target, _CData) and not (isinstance(target, type) and issubclass(target, _CData)):
        raise TypeError("this type has no size")
    return target._size


def alignment(target):
    if not isinstance(target, _CData) and not (isinstance(target, type) and issubclass(target, _CData)):
        raise TypeError("no alignment info")
    return target._align


def addressof(target):
    return id(target._memory) + target._place


def create_string_buffer(init, size=None):
    if isinstance(init, int):
        return (c_char * init)()
    if not isinstance(init, bytes):
        raise TypeError(init)
    made = (c_char * (len(init) + 1 if size is None else size))()
    made.value = init
    return made


c_buffer = create_string_buffer


def create_unicode_buffer(init, size=None):
    if isinstance(init, int):
        return (c_wchar * init)()
    made = (c_wchar * (len(init) + 1 if size is None else size))()
    made.value = init
    return made


def memset(target, value, count):
    target._memory[target._place:target._place + count] = bytes([value & 255]) * count
    return addressof(target)


def memmove(target, source, count):
    data = bytes(source)[:count]
    target._memory[target._place:target._place + len(data)] = data
    return addressof(target)


class _CFuncPtr:
    """A function of Python with the types of its arguments and its result."""
    _restype_ = c_int
    _argtypes_ = ()
    def __init__(self, function):
        self._function = function
    def __call__(self, *args):
        if len(args) < len(self._argtypes_):
            raise TypeError("this function takes at least " + str(len(self._argtypes_)) + " argument" + ("s" if len(self._argtypes_) != 1 else "") + " (" + str(len(args)) + " given)")
        given = [_item(kind, part._memory, part._place) for kind, part in [(kind, kind.from_param(arg)) for kind, arg in zip(self._argtypes_, args)]]
        result = self._function(*given)
        return None if self._restype_ is None else self._restype_(result).value


def CFUNCTYPE(restype, *argtypes, **named):
    return type("CFunctionType", (_CFuncPtr,), {"_restype_": restype, "_argtypes_": argtypes})


PYFUNCTYPE = CFUNCTYPE


class ArgumentError(Exception):
    pass


class CDLL:
    """A library; none can be loaded."""
    def __init__(self, name, *args, **named):
        raise OSError(str(name) + ": cannot open shared object file: No such file or directory")


PyDLL = CDLL


class LibraryLoader:
    def __init__(self, kind):
        self._kind = kind
    def __getattr__(self, name):
        if name[:1] == "_":
            raise AttributeError(name)
        return self._kind(name)
    def LoadLibrary(self, name):
        return self._kind(name)


cdll = LibraryLoader(CDLL)
pydll = LibraryLoader(PyDLL)
_errno = [0]


def get_errno():
    return _errno[0]


def set_errno(value):
    previous, _errno[0] = _errno[0], value
    return previous
