# The module pickle, protocols 0 to 5. A stream is a program for a small machine with a stack; `_operations` lists its instructions.

import copyreg as _copyreg
import struct as _struct
import sys as _sys

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]

# What counts as bytes.
bytes_types = (bytes, bytearray)


class PickleError(Exception):
    __module__ = "_pickle"


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


MARK, STOP, POP, POP_MARK, DUP = b"(", b".", b"0", b"1", b"2"
FLOAT, INT, BININT, BININT1, LONG, BININT2, NONE = b"F", b"I", b"J", b"K", b"L", b"M", b"N"
PERSID, BINPERSID, REDUCE, STRING, BINSTRING, SHORT_BINSTRING = b"P", b"Q", b"R", b"S", b"T", b"U"
UNICODE, BINUNICODE, APPEND, BUILD, GLOBAL, DICT, EMPTY_DICT = b"V", b"X", b"a", b"b", b"c", b"d", b"}"
APPENDS, GET, BINGET, INST, LONG_BINGET, LIST, EMPTY_LIST, OBJ = b"e", b"g", b"h", b"i", b"j", b"l", b"]", b"o"
PUT, BINPUT, LONG_BINPUT, SETITEM, TUPLE, EMPTY_TUPLE, SETITEMS, BINFLOAT = b"p", b"q", b"r", b"s", b"t", b")", b"u", b"G"
TRUE, FALSE = b"I01\n", b"I00\n"
PROTO, NEWOBJ, EXT1, EXT2, EXT4 = b"\x80", b"\x81", b"\x82", b"\x83", b"\x84"
TUPLE1, TUPLE2, TUPLE3, NEWTRUE, NEWFALSE, LONG1, LONG4 = b"\x85", b"\x86", b"\x87", b"\x88", b"\x89", b"\x8a", b"\x8b"
BINBYTES, SHORT_BINBYTES = b"B", b"C"
SHORT_BINUNICODE, BINUNICODE8, BINBYTES8, EMPTY_SET, ADDITEMS, FROZENSET, NEWOBJ_EX, STACK_GLOBAL, MEMOIZE, FRAME = (
    b"\x8c", b"\x8d", b"\x8e", b"\x8f", b"\x90", b"\x91", b"\x92", b"\x93", b"\x94", b"\x95")
BYTEARRAY8, NEXT_BUFFER, READONLY_BUFFER = b"\x96", b"\x97", b"\x98"

_frame_size = 64 * 1024
_function_type = type(lambda: 0)
_builtin_type = type(len)
_method_type = type(PickleError("").with_traceback)
# Names of modules that were others in Python 2.
_former_names = {"builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "socketserver": "SocketServer",
                 "configparser": "ConfigParser", "_thread": "thread", "_pickle": "cPickle", "winreg": "_winreg"}
_later_names = {value: key for key, value in _former_names.items()}
_former_functions = {("builtins", "range"): ("__builtin__", "xrange"), ("functools", "reduce"): ("__builtin__", "reduce"),
                     ("builtins", "str"): ("__builtin__", "unicode"), ("builtins", "int"): ("__builtin__", "long"),
                     ("builtins", "chr"): ("__builtin__", "unichr"), ("builtins", "map"): ("itertools", "imap"),
                     ("builtins", "filter"): ("itertools", "ifilter"), ("builtins", "zip"): ("itertools", "izip"),
                     ("builtins", "input"): ("__builtin__", "raw_input"), ("sys", "intern"): ("__builtin__", "intern")}
_later_functions = {value: key for key, value in _former_functions.items()}


class PickleBuffer:
    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        return self._view

    def release(self):
        self._view = None


def encode_long(x):
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, "little", signed=True)
    # A negative number whose last byte says nothing does without it.
    if x < 0 and size > 1 and data[-1] == 255 and data[-2] & 128:
        data = data[:-1]
    return data


def decode_long(data):
    return int.from_bytes(data, "little", signed=True)


def _word(value, size):
    text = ""
    for i in range(size):
        text += chr(value >> 8 * i & 255)
    return text


def _module_of(value, name):
    module = getattr(value, "__module__", None)
    if module is not None and (module != "__main__" or type(value) is not _function_type):
        return module
    # A function does not know where it is from.
    if getattr(_sys.modules.get("__main__"), name, None) is not value:
        for module, found in list(_sys.modules.items()):
            if module != "__main__" and getattr(found, name, None) is value:
                return module
    return "__main__"


def _load_module(name):
    found = _sys.modules.get(name)
    if found is None:
        import importlib
        found = importlib.import_module(name)
    return found


def _reached(module, name, isDotted):
    """What a name of a module stands for, and where it lies."""
    value = module
    parent = None
    for part in name.split(".") if isDotted else [name]:
        if part == "<locals>":
            raise AttributeError("Can't get local attribute %r on %r" % (name, module))
        try:
            parent = value
            value = getattr(value, part)
        except AttributeError:
            raise AttributeError("Can't get attribute %r on %r" % (name, module)) from None
    return value, parent


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._begin(protocol, fix_imports, buffer_callback)

    def _begin(self, protocol, fix_imports, buffer_callback):
        self.proto = protocol
        self.bin = protocol >= 1
        self.fast = False
        self.fix_imports = fix_imports and protocol < 3
        self._callback = buffer_callback
        # Identity of a value to its number and the value, which has to stay.
        self.memo = {}

    def clear_memo(self):
        self.memo.clear()

    def dump(self, obj):
        self._file.write(self._dumped(obj))

    def _dumped(self, obj):
        # Parts of the frame that is open, each a text with a character for each byte.
        self._parts = []
        self._size = 0
        self._done = ["\x80" + chr(self.proto)] if self.proto >= 2 else []
        self._save(obj)
        self._put(".")
        self._end_frame(True)
        text = "".join(self._done)
        self._parts = self._done = None
        return _make_bytes(text)

    def _put(self, text):
        self._parts.append(text)
        self._size += len(text)

    def _end_frame(self, force=False):
        if self._size and (force or self._size >= _frame_size):
            text = "".join(self._parts)
            if self.proto >= 4 and len(text) >= 4:
                self._done.append("\x95" + _word(len(text), 8))
            self._done.append(text)
            self._parts = []
            self._size = 0

    def _put_large(self, head, text):
        """Writes what is too large for a frame."""
        if self.proto >= 4 and len(text) >= _frame_size:
            self._end_frame(True)
            self._done.append(head)
            self._done.append(text)
        else:
            self._put(head + text)

    def _memoize(self, obj):
        if self.fast:
            return
        number = len(self.memo)
        self.memo[id(obj)] = (number, obj)
        if self.proto >= 4:
            self._put("\x94")
        elif self.bin:
            self._put("q" + chr(number) if number < 256 else "r" + _word(number, 4))
        else:
            self._put("p" + str(number) + "\n")

    def _get(self, number):
        if self.bin:
            self._put("h" + chr(number) if number < 256 else "j" + _word(number, 4))
        else:
            self._put("g" + str(number) + "\n")

    def persistent_id(self, obj):
        return None

    def _save(self, obj):
        if self._size >= _frame_size and self.proto >= 4:
            self._end_frame()
        key = self.persistent_id(obj)
        if key is not None:
            if self.bin:
                self._save(key)
                self._put("Q")
            else:
                self._put("P" + str(key) + "\n")
            return
        kind = type(obj)
        if kind is int:
            return self._save_int(obj)
        known = self.memo.get(id(obj))
        if known is not None and kind is not float and obj is not None and kind is not bool:
            return self._get(known[0])
        reduced = NotImplemented
        if hasattr(self, "reducer_override"):
            reduced = self.reducer_override(obj)
        if reduced is NotImplemented:
            save = _savers.get(kind)
            if save is not None:
                return save(self, obj)
            table = getattr(self, "dispatch_table", _copyreg.dispatch_table)
            function = table.get(kind)
            if function is not None:
                reduced = function(obj)
            elif isinstance(obj, type):
                return self._save_type(obj)
            elif kind is _function_type or kind is _builtin_type:
                return self._save_global(obj)
            elif kind is _method_type:
                reduced = (getattr, (obj.__self__, obj.__name__))
            else:
                reduced = _reduce_known(obj, self.proto)
        if isinstance(reduced, str):
            return self._save_global(obj, reduced)
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._save_reduce(obj, *reduced)

    def _save_reduce(self, obj, function, args, state=None, lists=None, dicts=None, setter=None):
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        name = getattr(function, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            kind, positional, named = args
            if self.proto >= 4:
                self._save(kind)
                self._save(positional)
                self._save(named)
                self._put("\x92")
            else:
                from functools import partial
                self._save(partial(kind.__new__, kind, *positional, **named))
                self._save(())
                self._put("R")
        elif self.proto >= 2 and name == "__newobj__":
            kind = args[0]
            if not hasattr(kind, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            self._save(kind)
            self._save(args[1:])
            self._put("\x81")
        else:
            self._save(function)
            self._save(args)
            self._put("R")
        if obj is not None:
            known = self.memo.get(id(obj))
            if known is not None:
                self._put("0")
                self._get(known[0])
            else:
                self._memoize(obj)
        if lists is not None:
            self._batch_list(list(lists))
        if dicts is not None:
            self._batch_dict(list(dicts))
        if state is not None:
            if setter is None:
                self._save(state)
                self._put("b")
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._put("\x86R0")

    def _save_none(self, obj):
        self._put("N")

    def _save_bool(self, obj):
        if self.proto >= 2:
            self._put("\x88" if obj else "\x89")
        else:
            self._put("I01\n" if obj else "I00\n")

    def _save_int(self, obj):
        if self.bin:
            if 0 <= obj < 256:
                return self._put("K" + chr(obj))
            if 0 <= obj < 65536:
                return self._put("M" + _word(obj, 2))
            if -0x80000000 <= obj <= 0x7fffffff:
                return self._put("J" + _word(obj & 0xffffffff, 4))
        if self.proto >= 2:
            text = encode_long(obj)._text
            size = len(text)
            return self._put("\x8a" + chr(size) + text if size < 256 else "\x8b" + _word(size, 4) + text)
        if -0x80000000 <= obj <= 0x7fffffff:
            self._put("I" + str(obj) + "\n")
        else:
            self._put("L" + str(obj) + "L\n")

    def _save_float(self, obj):
        self._put("G" + _struct.pack(">d", obj)._text if self.bin else "F" + repr(obj) + "\n")

    def _save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self._save_reduce(obj, bytes, ())
            else:
                import codecs
                self._save_reduce(obj, codecs.encode, (obj.decode("latin-1"), "latin1"))
            return
        text = obj._text
        size = len(text)
        if size < 256:
            self._put("C" + chr(size) + text)
        else:
            self._put_large("B" + _word(size, 4), text)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            if not obj:
                self._save_reduce(obj, bytearray, ())
            else:
                self._save_reduce(obj, bytearray, (bytes(obj),))
            return
        text = obj._text
        self._put_large("\x96" + _word(len(text), 8), text)
        self._memoize(obj)

    def _save_str(self, obj):
        if not self.bin:
            text = obj.replace("\\", "\\u005c").replace("\0", "\\u0000").replace("\n", "\\u000a").replace("\r", "\\u000d")
            text = text.replace("\x1a", "\\u001a")
            parts = []
            for c in text:
                code = ord(c)
                parts.append(c if code < 256 else "\\u%04x" % code if code < 65536 else "\\U%08x" % code)
            self._put("V" + "".join(parts) + "\n")
        else:
            text = obj if obj.isascii() else obj.encode("utf-8", "surrogatepass")._text
            size = len(text)
            if size < 256 and self.proto >= 4:
                self._put("\x8c" + chr(size) + text)
            else:
                self._put_large("X" + _word(size, 4), text)
        self._memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            return self._put(")" if self.bin else "(t")
        size = len(obj)
        isShort = size <= 3 and self.proto >= 2
        if not isShort:
            self._put("(")
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            # The tuple contains itself.
            self._put("0" * size if isShort else "1" if self.bin else "0" * (size + 1))
            self._get(known[0])
            return
        self._put(chr(0x84 + size) if isShort else "t")
        self._memoize(obj)

    def _save_list(self, obj):
        self._put("]" if self.bin else "(l")
        self._memoize(obj)
        self._batch_list(obj)

    def _batch_list(self, items):
        if not self.bin:
            for item in items:
                self._save(item)
                self._put("a")
            return
        for start in range(0, len(items), 1000):
            part = items[start:start + 1000]
            if len(part) == 1:
                self._save(part[0])
                self._put("a")
            else:
                self._put("(")
                for item in part:
                    self._save(item)
                self._put("e")

    def _save_dict(self, obj):
        self._put("}" if self.bin else "(d")
        self._memoize(obj)
        self._batch_dict(list(obj.items()))

    def _batch_dict(self, items):
        if not self.bin:
            for key, value in items:
                self._save(key)
                self._save(value)
                self._put("s")
            return
        for start in range(0, len(items), 1000):
            part = items[start:start + 1000]
            if len(part) > 1:
                self._put("(")
            for key, value in part:
                self._save(key)
                self._save(value)
            self._put("u" if len(part) > 1 else "s")

    def _save_set(self, obj):
        if self.proto < 4:
            return self._save_reduce(obj, set, (list(obj),))
        self._put("\x8f")
        self._memoize(obj)
        items = list(obj)
        for start in range(0, len(items), 1000):
            self._put("(")
            for item in items[start:start + 1000]:
                self._save(item)
            self._put("\x90")

    def _save_frozenset(self, obj):
        if self.proto < 4:
            return self._save_reduce(obj, frozenset, (list(obj),))
        self._put("(")
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            self._put("1")
            self._get(known[0])
            return
        self._put("\x91")
        self._memoize(obj)

    def _save_type(self, obj):
        if obj is type(None):
            return self._save_reduce(obj, type, (None,))
        if obj is type(NotImplemented):
            return self._save_reduce(obj, type, (NotImplemented,))
        if obj is type(...):
            return self._save_reduce(obj, type, (...,))
        self._save_global(obj)

    def _save_buffer(self, obj):
        if self._callback is not None and not self._callback(obj):
            self._put("\x97" + ("\x98" if obj.raw().readonly else ""))
        elif obj.raw().readonly:
            self._save_bytes(bytes(obj.raw()))
        else:
            self._save_bytearray(bytearray(obj.raw()))

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module = _module_of(obj, name)
        if obj is ... or obj is NotImplemented:
            module = "builtins"
        if module == "codecs" and name in ("encode", "decode"):
            module = "_codecs"
        try:
            found, parent = _reached(_load_module("codecs" if module == "_codecs" else module), name, True)
        except (ImportError, KeyError, AttributeError) as problem:
            raise (AttributeError if "<locals>" in name and isinstance(problem, AttributeError) else PicklingError)(
                "Can't pickle local object '" + name + "'" if "<locals>" in name else
                "Can't pickle %r: %s" % (obj, _why(problem, module, name))) from None
        if found is not obj:
            raise PicklingError("Can't pickle %r: it's not the same object as %s.%s" % (obj, module, name))
        if self.proto >= 2:
            code = _copyreg._extension_registry.get((module, name))
            if code is not None:
                if code < 256:
                    self._put("\x82" + chr(code))
                elif code < 65536:
                    self._put("\x83" + _word(code, 2))
                else:
                    self._put("\x84" + _word(code, 4))
                return
        if self.proto >= 4:
            self._save(module)
            self._save(name)
            self._put("\x93")
        elif "." in name:
            outer, dot, last = name.rpartition(".")
            self._save_reduce(obj, getattr, (parent, last))
            return
        else:
            if self.fix_imports:
                if (module, name) in _former_functions:
                    module, name = _former_functions[(module, name)]
                elif module in _former_names:
                    module = _former_names[module]
            self._put("c" + module.encode()._text + "\n" + name.encode()._text + "\n")
        self._memoize(obj)


def _why(problem, module, name):
    if isinstance(problem, AttributeError):
        return "attribute lookup %s on %s failed" % (name, module)
    return "import of module %r failed" % module


_savers = {
    type(None): Pickler._save_none, bool: Pickler._save_bool, float: Pickler._save_float, bytes: Pickler._save_bytes,
    bytearray: Pickler._save_bytearray, str: Pickler._save_str, tuple: Pickler._save_tuple, list: Pickler._save_list,
    dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset, type: Pickler._save_type,
    PickleBuffer: Pickler._save_buffer,
}


def _reduce_known(value, protocol):
    """Classes of the library whose objects are other ones inside than those of the reference implementation."""
    if value is ...:
        return "Ellipsis"
    if value is NotImplemented:
        return "NotImplemented"
    kind = type(value)
    if kind is range:
        return range, (value.start, value.stop, value.step)
    if kind is slice:
        return slice, (value.start, value.stop, value.step)
    if not _copyreg._own(kind, "__reduce_ex__") and not _copyreg._own(kind, "__reduce__"):
        collections = _sys.modules.get("collections")
        if collections is not None:
            if kind is collections.deque:
                args = () if value.maxlen is None else ((), value.maxlen)
                return kind, args, None, iter(value)
            if kind is collections.defaultdict:
                return kind, () if value.default_factory is None else (value.default_factory,), None, None, iter(value.items())
            if kind is collections.OrderedDict:
                return kind, (), None, None, iter(value.items())
            if kind is collections.Counter:
                return kind, (dict(value),)
        enum = _sys.modules.get("enum")
        if enum is not None and isinstance(value, enum.Enum):
            return kind, (value.value,)
        decimal = _sys.modules.get("decimal")
        if decimal is not None and kind is decimal.Decimal:
            return kind, (str(value),)
        fractions = _sys.modules.get("fractions")
        if fractions is not None and kind is fractions.Fraction:
            return kind, (value.numerator, value.denominator)
    return _copyreg._reduce(value, protocol)


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._begin(fix_imports, encoding, errors, buffers)

    def _begin(self, fix_imports, encoding, errors, buffers):
        self._fixes = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = iter(buffers) if buffers is not None else None
        self.memo = {}
        self.proto = 0

    def load(self):
        file = self._file
        start = file.tell() if hasattr(file, "tell") and hasattr(file, "seek") else None
        data = file.read()
        if not data:
            raise EOFError("Ran out of input")
        value = self._loaded(data)
        if start is not None:
            file.seek(start + self._at)
        return value

    def _loaded(self, data):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        # A list, as characters of a text have to be counted.
        self._text = list(bytes(data)._text)
        self._size = len(self._text)
        self._at = 0
        self.stack = []
        # Stacks below a mark.
        self._outer = []
        text = self._text
        operations = _operations
        while True:
            if self._at >= self._size:
                raise EOFError("Ran out of input")
            code = text[self._at]
            self._at += 1
            if code == ".":
                if not self.stack:
                    raise UnpicklingError("unexpected MARK found" if self._outer else "unpickling stack underflow")
                return self.stack.pop()
            operation = operations.get(code)
            if operation is None:
                raise UnpicklingError("invalid load key, '" + _key(code) + "'.")
            try:
                operation(self)
            except IndexError:
                raise UnpicklingError("unpickling stack underflow") from None

    def persistent_load(self, key):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was specified.")

    def find_class(self, module, name):
        if self.proto < 3 and self._fixes:
            if (module, name) in _later_functions:
                module, name = _later_functions[(module, name)]
            elif module in _later_names:
                module = _later_names[module]
        if module == "_codecs":
            module = "codecs"
        return _reached(_load_module(module), name, self.proto >= 4)[0]

    # Reading

    def _take(self, count):
        end = self._at + count
        if end > self._size or count < 0:
            raise UnpicklingError("pickle data was truncated")
        text = "".join(self._text[self._at:end])
        self._at = end
        return text

    def _line(self):
        try:
            end = self._text.index("\n", self._at)
        except ValueError:
            raise UnpicklingError("pickle data was truncated") from None
        text = "".join(self._text[self._at:end])
        self._at = end + 1
        return text

    def _number(self, size):
        value = 0
        shift = 0
        for c in self._take(size):
            value |= ord(c) << shift
            shift += 8
        return value

    def _signed(self):
        value = self._number(4)
        return value - (1 << 32) if value >= 1 << 31 else value

    def _above(self):
        items = self.stack
        if not self._outer:
            raise UnpicklingError("could not find MARK")
        self.stack = self._outer.pop()
        return items

    def _push(self, value):
        self.stack.append(value)

    def _str_of(self, text):
        data = _make_bytes(text)
        return data if self._encoding == "bytes" else data.decode(self._encoding, self._errors)

    # Instructions

    def _proto(self):
        self.proto = ord(self._take(1))
        if self.proto > HIGHEST_PROTOCOL:
            raise ValueError("unsupported pickle protocol: %d" % self.proto)

    def _frame(self):
        size = self._number(8)
        if size > self._size - self._at:
            raise UnpicklingError("pickle data was truncated")

    def _mark(self):
        self._outer.append(self.stack)
        self.stack = []

    def _pop(self):
        if self.stack:
            self.stack.pop()
        else:
            self._above()

    def _int(self):
        line = self._line()
        self.stack.append(False if line == "00" else True if line == "01" else int(line, 0))

    def _long(self):
        line = self._line()
        self.stack.append(int(line[:-1] if line[-1:] == "L" else line, 0))

    def _long1(self):
        self.stack.append(decode_long(_make_bytes(self._take(ord(self._take(1))))))

    def _long4(self):
        size = self._signed()
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self.stack.append(decode_long(_make_bytes(self._take(size))))

    def _string(self):
        line = self._line().strip()
        if len(line) < 2 or line[0] != line[-1] or line[0] not in "\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        import codecs
        self.stack.append(self._str_of(codecs.escape_decode(_make_bytes(line[1:-1]))[0]._text))

    def _unicode(self):
        import codecs
        self.stack.append(codecs.decode(_make_bytes(self._line()), "raw-unicode-escape"))

    def _text_of(self, size):
        text = self._take(size)
        self.stack.append(text if text.isascii() else _make_bytes(text).decode("utf-8", "surrogatepass"))

    def _tuple_of(self, count):
        items = tuple(self.stack[-count:])
        if len(items) < count:
            raise IndexError
        del self.stack[-count:]
        self.stack.append(items)

    def _dict(self):
        items = self._above()
        self._push({items[i]: items[i + 1] for i in range(0, len(items), 2)})

    def _class(self):
        module = _make_bytes(self._line()).decode()
        name = _make_bytes(self._line()).decode()
        self.stack.append(self.find_class(module, name))

    def _stack_class(self):
        name = self.stack.pop()
        module = self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self.stack.append(self.find_class(module, name))

    def _instantiate(self, kind, args):
        if not args and isinstance(kind, type) and not hasattr(kind, "__getinitargs__"):
            self.stack.append(kind.__new__(kind))
        else:
            self.stack.append(kind(*args))

    def _inst(self):
        module = self._line()
        name = self._line()
        args = self._above()
        self._instantiate(self.find_class(module, name), args)

    def _obj(self):
        args = self._above()
        self._instantiate(args[0], args[1:])

    def _newobj(self):
        args = self.stack.pop()
        kind = self.stack.pop()
        self.stack.append(kind.__new__(kind, *args))

    def _newobj_ex(self):
        named = self.stack.pop()
        args = self.stack.pop()
        kind = self.stack.pop()
        self.stack.append(kind.__new__(kind, *args, **named))

    def _reduce(self):
        args = self.stack.pop()
        function = self.stack.pop()
        self.stack.append(function(*args))

    def _extension(self, size):
        code = self._number(size)
        found = _copyreg._inverted_registry.get(code)
        if found is None:
            raise ValueError("unregistered extension code %d" % code)
        self.stack.append(self.find_class(*found))

    def _fetch(self, number):
        try:
            self.stack.append(self.memo[number])
        except KeyError:
            raise UnpicklingError("Memo value not found at index %d" % number) from None

    def _keep(self, number):
        self.memo[number] = self.stack[-1]

    def _append(self):
        value = self.stack.pop()
        self._extend([value])

    def _extend(self, items):
        target = self.stack[-1]
        if type(target) is list:
            target.extend(items)
        elif hasattr(target, "extend") and isinstance(target, list):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _set_item(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value

    def _set_items(self):
        items = self._above()
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _add_items(self):
        items = self._above()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _build(self):
        state = self.stack.pop()
        target = self.stack[-1]
        setter = getattr(target, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            space = target.__dict__
            for key, value in state.items():
                space[key] = value
        if slots:
            for key, value in slots.items():
                setattr(target, key, value)

    def _persistent(self):
        self.stack.append(self.persistent_load(self._line()))

    def _binary_persistent(self):
        self.stack.append(self.persistent_load(self.stack.pop()))

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        try:
            self.stack.append(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _read_only(self):
        self.stack[-1] = memoryview(self.stack[-1]).toreadonly()


def _key(code):
    number = ord(code)
    return code if " " <= code <= "~" and code not in "\\'" else "\\" + code if code in "\\'" else "\\x%02x" % number


_operations = {
    "\x80": Unpickler._proto, "\x95": Unpickler._frame, "(": Unpickler._mark, "0": Unpickler._pop,
    "1": Unpickler._above, "2": lambda self: self.stack.append(self.stack[-1]),
    "N": lambda self: self.stack.append(None), "\x88": lambda self: self.stack.append(True),
    "\x89": lambda self: self.stack.append(False), "I": Unpickler._int, "L": Unpickler._long,
    "K": lambda self: self.stack.append(self._number(1)), "M": lambda self: self.stack.append(self._number(2)),
    "J": lambda self: self.stack.append(self._signed()), "\x8a": Unpickler._long1, "\x8b": Unpickler._long4,
    "F": lambda self: self.stack.append(float(self._line())),
    "G": lambda self: self.stack.append(_struct.unpack(">d", _make_bytes(self._take(8)))[0]),
    "S": Unpickler._string, "T": lambda self: self.stack.append(self._str_of(self._take(self._signed()))),
    "U": lambda self: self.stack.append(self._str_of(self._take(self._number(1)))),
    "V": Unpickler._unicode, "X": lambda self: self._text_of(self._number(4)), "\x8c": lambda self: self._text_of(self._number(1)),
    "\x8d": lambda self: self._text_of(self._number(8)),
    "B": lambda self: self.stack.append(_make_bytes(self._take(self._number(4)))),
    "C": lambda self: self.stack.append(_make_bytes(self._take(self._number(1)))),
    "\x8e": lambda self: self.stack.append(_make_bytes(self._take(self._number(8)))),
    "\x96": lambda self: self.stack.append(bytearray(_make_bytes(self._take(self._number(8))))),
    ")": lambda self: self.stack.append(()), "t": lambda self: self._push(tuple(self._above())),
    "\x85": lambda self: self._tuple_of(1), "\x86": lambda self: self._tuple_of(2), "\x87": lambda self: self._tuple_of(3),
    "]": lambda self: self.stack.append([]), "l": lambda self: self._push(self._above()),
    "}": lambda self: self.stack.append({}), "d": Unpickler._dict, "\x8f": lambda self: self.stack.append(set()),
    "\x91": lambda self: self._push(frozenset(self._above())), "c": Unpickler._class, "\x93": Unpickler._stack_class,
    "i": Unpickler._inst, "o": Unpickler._obj, "\x81": Unpickler._newobj, "\x92": Unpickler._newobj_ex, "R": Unpickler._reduce,
    "\x82": lambda self: self._extension(1), "\x83": lambda self: self._extension(2), "\x84": lambda self: self._extension(4),
    "g": lambda self: self._fetch(int(self._line())), "h": lambda self: self._fetch(self._number(1)),
    "j": lambda self: self._fetch(self._number(4)), "p": lambda self: self._keep(int(self._line())),
    "q": lambda self: self._keep(self._number(1)), "r": lambda self: self._keep(self._number(4)),
    "\x94": lambda self: self._keep(len(self.memo)), "a": Unpickler._append,
    "e": lambda self: self._extend(self._above()), "s": Unpickler._set_item, "u": Unpickler._set_items,
    "\x90": Unpickler._add_items, "b": Unpickler._build, "P": Unpickler._persistent, "Q": Unpickler._binary_persistent,
    "\x97": Unpickler._next_buffer, "\x98": Unpickler._read_only,
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


class _Nowhere:
    def write(self, data):
        pass


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    return Pickler(_Nowhere(), protocol, fix_imports=fix_imports, buffer_callback=buffer_callback)._dumped(obj)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


class _Memory:
    def read(self, *size):
        return b""

    readline = read


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(_Memory(), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers)._loaded(data)


_Pickler, _Unpickler, _dump, _dumps, _load, _loads = Pickler, Unpickler, dump, dumps, load, loads
