# What a Python program finds without an import. Names that begin with _core_ are methods of .python.core, with _method_ those of the first
# argument.

class object:
    def __new__(cls, *args, **named):
        return _core_newInstance(cls)
    def __repr__(self):
        return "<" + _module_of(self) + _core_typeName(self) + " object at 0x7f0000000000>"
    def __hash__(self):
        return _core_identityHash(self)
    def __init_subclass__(cls):
        pass

class type(object):
    def __new__(cls, value):
        return _core_typeOf(value)
    def mro(cls):
        return list(cls.__mro__)

class NoneType(object):
    pass

def _module_of(value):
    return "__main__."

class function(object):
    pass

class method(object):
    def __repr__(self):
        return "<bound method " + self.__func__.__name__ + " of " + repr(self.__self__) + ">"

class module(object):
    def __repr__(self):
        return "<module '" + self.__name__ + "'>"

class iterator(object):
    def __iter__(self):
        return self
    def __next__(self):
        item = _core_next(self)
        if _core_isUnbound(item):
            raise StopIteration
        return item

class generator(object):
    def __iter__(self):
        return self
    def _given(self, item):
        if _core_isUnbound(item):
            result = _method_getResult(self)
            if result is None:
                raise StopIteration
            raise StopIteration(result)
        return item
    def __next__(self):
        return self._given(_core_next(self))
    def send(self, value):
        return self._given(_method_go(self, value, _core_unboundValue()))
    def throw(self, kind, value=None, traceback=None):
        if isinstance(kind, type):
            kind = kind() if value is None else kind(value)
        return self._given(_method_go(self, None, kind))
    def close(self):
        _method_close(self)

class NotImplementedType(object):
    def __repr__(self):
        return "NotImplemented"

NotImplemented = NotImplementedType()

class ellipsis(object):
    def __repr__(self):
        return "Ellipsis"

Ellipsis = ellipsis()

# Descriptors

class property(object):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)
    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("property of '" + _core_typeName(instance) + "' object has no setter")
        self.fset(instance, value)
    def getter(self, fget):
        return property(fget, self.fset, self.fdel)
    def setter(self, fset):
        return property(self.fget, fset, self.fdel)
    def deleter(self, fdel):
        return property(self.fget, self.fset, fdel)

class staticmethod(object):
    def __init__(self, function):
        self.__func__ = function
    def __get__(self, instance, owner=None):
        return self.__func__
    def __call__(self, *args, **named):
        return self.__func__(*args, **named)

class classmethod(object):
    def __init__(self, function):
        self.__func__ = function
    def __get__(self, instance, owner=None):
        if owner is None:
            owner = _core_typeOf(instance)
        return _core_bound(owner, self.__func__)

class super(object):
    def __new__(cls, owner, instance):
        return _core_superObject(owner, instance)

# Exceptions

class BaseException(object):
    __cause__ = None
    __context__ = None
    __traceback__ = None
    args = ()
    def __init__(self, *args):
        self.args = args
    def __str__(self):
        args = self.args
        if len(args) == 0:
            return ""
        if len(args) == 1:
            return str(args[0])
        return repr(args)
    def __repr__(self):
        args = self.args
        if len(args) == 1:
            return _core_typeName(self) + "(" + repr(args[0]) + ")"
        return _core_typeName(self) + repr(args)
    def with_traceback(self, traceback):
        return self
    def add_note(self, note):
        pass

class Exception(BaseException): pass
class SystemExit(BaseException):
    @property
    def code(self):
        return self.args[0] if self.args else None
class KeyboardInterrupt(BaseException): pass
class GeneratorExit(BaseException): pass
class ArithmeticError(Exception): pass
class ZeroDivisionError(ArithmeticError): pass
class OverflowError(ArithmeticError): pass
class FloatingPointError(ArithmeticError): pass
class AssertionError(Exception): pass
class AttributeError(Exception): pass
class EOFError(Exception): pass
class ImportError(Exception): pass
class ModuleNotFoundError(ImportError): pass
class LookupError(Exception): pass
class IndexError(LookupError): pass
class KeyError(LookupError):
    def __str__(self):
        if len(self.args) == 1:
            return repr(self.args[0])
        return Exception.__str__(self)
class MemoryError(Exception): pass
class NameError(Exception): pass
class UnboundLocalError(NameError): pass
class OSError(Exception): pass
class FileNotFoundError(OSError): pass
class RuntimeError(Exception): pass
class NotImplementedError(RuntimeError): pass
class RecursionError(RuntimeError): pass
class StopIteration(Exception):
    @property
    def value(self):
        return self.args[0] if self.args else None
class SyntaxError(Exception): pass
class SystemError(Exception): pass
class TypeError(Exception): pass
class ValueError(Exception): pass
class UnicodeError(ValueError): pass
class Warning(Exception): pass
class UserWarning(Warning): pass
class DeprecationWarning(Warning): pass
IOError = OSError

# Numbers

class int(object):
    def __new__(cls, value=0, base=None):
        if base is not None:
            if not isinstance(value, str):
                raise TypeError("int() can't convert non-string with explicit base")
            result = _method_parseInt(_core_native(), value, base)
            if result is None:
                raise ValueError("invalid literal for int() with base " + str(base) + ": " + repr(value))
            return result
        kind = _method_kind(_core_native(), value)
        if kind is 1:
            pass
        if isinstance(value, bool):
            return 1 if value else 0
        if isinstance(value, int):
            return value
        if isinstance(value, float):
            return _method_truncate(_core_native(), value)
        if isinstance(value, str):
            result = _method_parseInt(_core_native(), value, 10)
            if result is None:
                raise ValueError("invalid literal for int() with base 10: " + repr(value))
            return result
        if hasattr(value, "__int__"):
            return value.__int__()
        if hasattr(value, "__index__"):
            return value.__index__()
        raise TypeError("int() argument must be a string, a bytes-like object or a real number, not '" + _core_typeName(value) + "'")
    def bit_length(self):
        return _method_bitLength(_core_native(), self)
    def bit_count(self):
        return bin(self).count("1")
    def __abs__(self):
        return -self if self < 0 else +self
    def __index__(self):
        return +self
    def __int__(self):
        return +self
    def __float__(self):
        return float(self)
    def conjugate(self):
        return +self
    def is_integer(self):
        return True
    def __hash__(self):
        return _core_hash(self)
    @property
    def real(self):
        return +self
    @property
    def imag(self):
        return 0
    @property
    def numerator(self):
        return +self
    @property
    def denominator(self):
        return 1

class bool(int):
    def __new__(cls, value=False):
        return _core_truth(value)

class float(object):
    def __new__(cls, value=0.0):
        if isinstance(value, int) or isinstance(value, float):
            result = _method_toFloat(_core_native(), value)
            if (result == inf or result == -inf) and isinstance(value, int):
                raise OverflowError("int too large to convert to float")
            return result
        if isinstance(value, str):
            result = _method_parseFloat(_core_native(), value)
            if result is None:
                raise ValueError("could not convert string to float: " + repr(value))
            return result
        if hasattr(value, "__float__"):
            return value.__float__()
        raise TypeError("float() argument must be a string or a real number, not '" + _core_typeName(value) + "'")
    def __abs__(self):
        return -self if self < 0 or (self == 0 and str(self) == "-0.0") else self
    def is_integer(self):
        return self == self and self - self == 0 and self == int(self)
    def __int__(self):
        return int(self)
    def __float__(self):
        return self
    def __hash__(self):
        return _core_hash(self)
    @property
    def real(self):
        return self
    @property
    def imag(self):
        return 0.0

inf = 1e999

# Slices

class slice(object):
    def __init__(self, start, stop=None, step=None):
        self.start = start
        self.stop = stop
        self.step = step
    def indices(self, size):
        step = 1 if self.step is None else self.step
        if step == 0:
            raise ValueError("slice step cannot be zero")
        start = self.start
        stop = self.stop
        if start is None:
            start = size - 1 if step < 0 else 0
        else:
            if start < 0:
                start = start + size
                if start < 0:
                    start = -1 if step < 0 else 0
            elif start >= size:
                start = size - 1 if step < 0 else size
        if stop is None:
            stop = -1 if step < 0 else size
        else:
            if stop < 0:
                stop = stop + size
                if stop < 0:
                    stop = -1 if step < 0 else 0
            elif stop >= size:
                stop = size - 1 if step < 0 else size
        return (start, stop, step)
    def __repr__(self):
        return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"
    def __eq__(self, other):
        return isinstance(other, slice) and (self.start, self.stop, self.step) == (other.start, other.stop, other.step)

def _range_of(start, end, size):
    if start is None:
        start = 0
    elif start < 0:
        start = max(0, start + size)
    if end is None or end > size:
        end = size
    elif end < 0:
        end = max(0, end + size)
    return start, end

# Strings

class str(object):
    def __new__(cls, value="", encoding=None, errors=None):
        return _core_str(value)
    def __len__(self):
        return _method_length(_core_native(), self)
    def __getitem__(self, key):
        size = _method_length(_core_native(), self)
        if isinstance(key, int):
            if key < 0:
                key = key + size
            if key < 0 or key >= size:
                raise IndexError("string index out of range")
            return _method_slice(_core_native(), self, key, key + 1, 1)
        if isinstance(key, slice):
            start, stop, step = key.indices(size)
            return _method_slice(_core_native(), self, start, stop, step)
        raise TypeError("string indices must be integers, not '" + _core_typeName(key) + "'")
    def __contains__(self, part):
        if not isinstance(part, str):
            raise TypeError("'in <string>' requires string as left operand, not " + _core_typeName(part))
        return _method_search(_core_native(), self, part, 0, len(self), 0) >= 0
    def __iter__(self):
        return _core_iterate(self)
    def __mod__(self, values):
        return _percent(self, values)
    def __hash__(self):
        return _core_hash(self)
    def upper(self):
        return _method_cased(_core_native(), self, 0)
    def lower(self):
        return _method_cased(_core_native(), self, 1)
    def casefold(self):
        return _method_cased(_core_native(), self, 1)
    def swapcase(self):
        return _method_cased(_core_native(), self, 2)
    def capitalize(self):
        return self[:1].upper() + self[1:].lower()
    def title(self):
        result = []
        inside = False
        for c in self:
            result.append(c.lower() if inside else c.upper())
            inside = c.isalpha()
        return "".join(result)
    def istitle(self):
        return self.title() == self and any([c.isalpha() for c in self])
    def isdigit(self):
        return _method_test(_core_native(), self, 0)
    def isdecimal(self):
        return _method_test(_core_native(), self, 0)
    def isnumeric(self):
        return _method_test(_core_native(), self, 0)
    def isalpha(self):
        return _method_test(_core_native(), self, 1)
    def isalnum(self):
        return _method_test(_core_native(), self, 2)
    def isspace(self):
        return _method_test(_core_native(), self, 3)
    def isupper(self):
        return _method_test(_core_native(), self, 4)
    def islower(self):
        return _method_test(_core_native(), self, 5)
    def isascii(self):
        return all([ord(c) < 128 for c in self])
    def isprintable(self):
        return all([" " <= c and c != "\x7f" for c in self])
    def isidentifier(self):
        return self != "" and not self[0].isdigit() and all([c == "_" or c.isalnum() for c in self])
    def strip(self, chars=None):
        return _method_strip(_core_native(), self, chars, 3)
    def lstrip(self, chars=None):
        return _method_strip(_core_native(), self, chars, 1)
    def rstrip(self, chars=None):
        return _method_strip(_core_native(), self, chars, 2)
    def split(self, sep=None, maxsplit=-1):
        return _core_splitText(self, sep, maxsplit, 0)
    def rsplit(self, sep=None, maxsplit=-1):
        return _core_splitText(self, sep, maxsplit, 1)
    def splitlines(self, keepends=False):
        result = []
        start = 0
        i = 0
        size = len(self)
        while i < size:
            if self[i] in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
                end = i + 1
                if self[i] == "\r" and end < size and self[end] == "\n":
                    end += 1
                result.append(self[start:end] if keepends else self[start:i])
                start = end
                i = end
            else:
                i += 1
        if start < size:
            result.append(self[start:])
        return result
    def replace(self, old, new, count=-1):
        return _method_replace(_core_native(), self, old, new, count)
    def join(self, iterable):
        if type(iterable) is not list and type(iterable) is not tuple:
            iterable = list(iterable)
        return _core_joinList(self, iterable)
    def find(self, sub, start=None, end=None):
        start, end = _range_of(start, end, len(self))
        return _method_search(_core_native(), self, sub, start, end, 0)
    def rfind(self, sub, start=None, end=None):
        start, end = _range_of(start, end, len(self))
        return _method_search(_core_native(), self, sub, start, end, 1)
    def index(self, sub, start=None, end=None):
        place = self.find(sub, start, end)
        if place < 0:
            raise ValueError("substring not found")
        return place
    def rindex(self, sub, start=None, end=None):
        place = self.rfind(sub, start, end)
        if place < 0:
            raise ValueError("substring not found")
        return place
    def count(self, sub, start=None, end=None):
        start, end = _range_of(start, end, len(self))
        if sub == "":
            return end - start + 1 if end >= start else 0
        total = 0
        place = _method_search(_core_native(), self, sub, start, end, 0)
        while place >= 0:
            total += 1
            place = _method_search(_core_native(), self, sub, place + len(sub), end, 0)
        return total
    def startswith(self, prefix, start=None, end=None):
        if isinstance(prefix, tuple):
            return any([self.startswith(p, start, end) for p in prefix])
        if not isinstance(prefix, str):
            raise TypeError("startswith first arg must be str or a tuple of str, not " + _core_typeName(prefix))
        start, end = _range_of(start, end, len(self))
        return start <= end and self[start:end][:len(prefix)] == prefix
    def endswith(self, suffix, start=None, end=None):
        if isinstance(suffix, tuple):
            return any([self.endswith(s, start, end) for s in suffix])
        if not isinstance(suffix, str):
            raise TypeError("endswith first arg must be str or a tuple of str, not " + _core_typeName(suffix))
        start, end = _range_of(start, end, len(self))
        part = self[start:end]
        return len(part) >= len(suffix) and part[len(part) - len(suffix):] == suffix
    def removeprefix(self, prefix):
        return self[len(prefix):] if self.startswith(prefix) else self
    def removesuffix(self, suffix):
        return self[:len(self) - len(suffix)] if suffix != "" and self.endswith(suffix) else self
    def partition(self, sep):
        place = self.find(sep)
        if place < 0:
            return (self, "", "")
        return (self[:place], sep, self[place + len(sep):])
    def rpartition(self, sep):
        place = self.rfind(sep)
        if place < 0:
            return ("", "", self)
        return (self[:place], sep, self[place + len(sep):])
    def ljust(self, width, fill=" "):
        return self + fill * (width - len(self))
    def rjust(self, width, fill=" "):
        return fill * (width - len(self)) + self
    def center(self, width, fill=" "):
        missing = width - len(self)
        if missing <= 0:
            return self
        left = missing // 2 + (missing & width & 1)
        return fill * left + self + fill * (missing - left)
    def zfill(self, width):
        missing = width - len(self)
        if missing <= 0:
            return self
        if self[:1] == "-" or self[:1] == "+":
            return self[0] + "0" * missing + self[1:]
        return "0" * missing + self
    def expandtabs(self, tabsize=8):
        result = []
        column = 0
        for c in self:
            if c == "\t":
                missing = tabsize - column % tabsize if tabsize > 0 else 0
                result.append(" " * missing)
                column += missing
            else:
                result.append(c)
                column = 0 if c == "\n" or c == "\r" else column + 1
        return "".join(result)
    def translate(self, table):
        result = []
        for c in self:
            code = ord(c)
            if code in table:
                other = table[code]
                if other is None:
                    continue
                result.append(chr(other) if isinstance(other, int) else other)
            else:
                result.append(c)
        return "".join(result)
    @staticmethod
    def maketrans(x, y=None, z=None):
        table = {}
        if y is None:
            for key in x:
                table[ord(key) if isinstance(key, str) else key] = x[key]
            return table
        for i in range(len(x)):
            table[ord(x[i])] = ord(y[i])
        if z is not None:
            for c in z:
                table[ord(c)] = None
        return table
    def format(self, *args, **named):
        return _format_text(self, args, named, [0], 0)
    def format_map(self, mapping):
        return _format_text(self, (), mapping, [0], 0)

def _field(name, args, named, counter):
    end = 0
    while end < len(name) and name[end] != "." and name[end] != "[":
        end += 1
    first = name[:end]
    if first == "":
        value = args[counter[0]]
        counter[0] += 1
    elif first.isdigit():
        if int(first) >= len(args):
            raise IndexError("Replacement index " + first + " out of range for positional args tuple")
        value = args[int(first)]
    else:
        value = named[first]
    rest = name[end:]
    while rest != "":
        if rest[0] == ".":
            end = 1
            while end < len(rest) and rest[end] != "." and rest[end] != "[":
                end += 1
            value = getattr(value, rest[1:end])
        else:
            end = rest.index("]") + 1
            key = rest[1:end - 1]
            value = value[int(key) if key.isdigit() else key]
        rest = rest[end:]
    return value

def _format_text(text, args, named, counter, depth):
    result = []
    i = 0
    size = len(text)
    while i < size:
        c = text[i]
        if c == "{":
            if i + 1 < size and text[i + 1] == "{":
                result.append("{")
                i += 2
                continue
            level = 1
            end = i + 1
            while end < size and level > 0:
                if text[end] == "{":
                    level += 1
                elif text[end] == "}":
                    level -= 1
                end += 1
            if level > 0:
                raise ValueError("expected '}' before end of string" if end > i + 1 else "Single '{' encountered in format string")
            inside = text[i + 1:end - 1]
            spec = ""
            colon = inside.find(":")
            if colon >= 0:
                spec = inside[colon + 1:]
                inside = inside[:colon]
            conversion = ""
            mark = inside.find("!")
            if mark >= 0:
                conversion = inside[mark + 1:]
                inside = inside[:mark]
            if inside == "" and counter[0] >= len(args):
                raise IndexError("Replacement index " + str(counter[0]) + " out of range for positional args tuple")
            value = _field(inside, args, named, counter)
            if conversion == "r":
                value = repr(value)
            elif conversion == "s":
                value = str(value)
            elif conversion == "a":
                value = ascii(value)
            if "{" in spec:
                spec = _format_text(spec, args, named, counter, depth + 1)
            result.append(format(value, spec))
            i = end
        elif c == "}":
            if i + 1 < size and text[i + 1] == "}":
                result.append("}")
                i += 2
                continue
            raise ValueError("Single '}' encountered in format string")
        else:
            end = i
            while end < size and text[end] != "{" and text[end] != "}":
                end += 1
            result.append(text[i:end])
            i = end
    return "".join(result)

def _percent(text, values):
    result = []
    if not isinstance(values, tuple):
        mapping = values
        values = (values,)
    else:
        mapping = None
    used = 0
    i = 0
    size = len(text)
    while i < size:
        if text[i] != "%":
            end = text.find("%", i)
            if end < 0:
                end = size
            result.append(text[i:end])
            i = end
            continue
        i += 1
        if i >= size:
            raise ValueError("incomplete format")
        key = None
        if text[i] == "(":
            end = text.index(")", i)
            key = text[i + 1:end]
            i = end + 1
        flags = ""
        while text[i] in "-+ #0":
            flags += text[i]
            i += 1
        width = ""
        if text[i] == "*":
            width = str(values[used])
            used += 1
            i += 1
        while text[i].isdigit():
            width += text[i]
            i += 1
        precision = ""
        if text[i] == ".":
            precision = "."
            i += 1
            if text[i] == "*":
                precision += str(values[used])
                used += 1
                i += 1
            while text[i].isdigit():
                precision += text[i]
                i += 1
            if precision == ".":
                precision = ".0"
        kind = text[i]
        i += 1
        if kind == "%":
            result.append("%")
            continue
        if key is not None:
            value = mapping[key]
        else:
            if used >= len(values):
                raise TypeError("not enough arguments for format string")
            value = values[used]
            used += 1
        left = "-" in flags
        if kind in "sra":
            piece = str(value) if kind == "s" else repr(value) if kind == "r" else ascii(value)
            if precision != "":
                piece = piece[:int(precision[1:])]
        elif kind == "c":
            piece = chr(value) if isinstance(value, int) else value
        else:
            if not isinstance(value, (int, float)):
                raise TypeError("%" + kind + " format: a real number is required, not " + _core_typeName(value))
            sign = "+" if "+" in flags else " " if " " in flags else ""
            if kind in "diu":
                piece = format(int(value), sign + "d")
                if precision != "":
                    digits = piece.lstrip("+- ")
                    piece = piece[:len(piece) - len(digits)] + digits.zfill(int(precision[1:]))
            elif kind in "xXo":
                piece = format(int(value), sign + ("#" if "#" in flags else "") + kind)
            else:
                piece = format(float(value), sign + precision + kind)
            if "0" in flags and not left and width != "":
                piece = piece.zfill(int(width))
        if width != "":
            piece = piece.ljust(int(width)) if left else piece.rjust(int(width))
        result.append(piece)
    if mapping is None and used < len(values):
        raise TypeError("not all arguments converted during string formatting")
    if mapping is not None and used == 0 and not hasattr(mapping, "keys") and "%" not in text.replace("%%", ""):
        raise TypeError("not all arguments converted during string formatting")
    return "".join(result)

# Sequences

def _compare_lists(a, b):
    n = min(len(a), len(b))
    for i in range(n):
        if not _core_equal(a[i], b[i]):
            return i
    return -1

_shown = []

def _show(value, opening, closing, parts):
    return opening + ", ".join(parts) + closing

class list(object):
    def __new__(cls, iterable=(), *args, **named):
        result = _core_newList()
        if cls is not list:
            _core_setKindOf(result, cls)
            return result
        _core_extend(result, iterable)
        return result
    def __init__(self, iterable=()):
        _core_listAssign(self, list(iterable))
    def __len__(self):
        return _core_listSize(self)
    def __getitem__(self, key):
        if isinstance(key, int):
            size = _core_listSize(self)
            if key < 0:
                key += size
            if key < 0 or key >= size:
                raise IndexError("list index out of range")
            return _core_listAt(self, key)
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self))
            result = []
            if step > 0:
                while start < stop:
                    result.append(_core_listAt(self, start))
                    start += step
            else:
                while start > stop:
                    result.append(_core_listAt(self, start))
                    start += step
            return result
        if hasattr(key, "__index__"):
            return self[key.__index__()]
        raise TypeError("list indices must be integers or slices, not " + _core_typeName(key))
    def __setitem__(self, key, value):
        if isinstance(key, int):
            size = _core_listSize(self)
            if key < 0:
                key += size
            if key < 0 or key >= size:
                raise IndexError("list assignment index out of range")
            _core_listSet(self, key, value)
            return
        if not isinstance(key, slice):
            raise TypeError("list indices must be integers or slices, not " + _core_typeName(key))
        start, stop, step = key.indices(len(self))
        value = list(value)
        if step == 1:
            if stop < start:
                stop = start
            _core_listAssign(self, self[:start] + value + self[stop:])
            return
        places = list(range(start, stop, step))
        if len(places) != len(value):
            raise ValueError("attempt to assign sequence of size " + str(len(value)) + " to extended slice of size " + str(len(places)))
        for i in range(len(places)):
            self[places[i]] = value[i]
    def __delitem__(self, key):
        size = len(self)
        if isinstance(key, slice):
            start, stop, step = key.indices(size)
            gone = set(range(start, stop, step))
            _core_listAssign(self, [self[i] for i in range(size) if i not in gone])
            return
        if not isinstance(key, int):
            raise TypeError("list indices must be integers or slices, not " + _core_typeName(key))
        if key < 0:
            key += size
        if key < 0 or key >= size:
            raise IndexError("list assignment index out of range")
        _core_listRemove(self, key)
    def __iter__(self):
        return _core_listIterator(self)
    def __add__(self, other):
        if not isinstance(other, list):
            raise TypeError("can only concatenate list (not \"" + _core_typeName(other) + "\") to list")
        result = list(self)
        _core_extend(result, other)
        return result
    def __iadd__(self, other):
        self.extend(other)
        return self
    def __mul__(self, count):
        if not isinstance(count, int):
            return NotImplemented
        result = []
        for i in range(count):
            _core_extend(result, self)
        return result
    def __rmul__(self, count):
        return self * count
    def __imul__(self, count):
        _core_listAssign(self, self * count)
        return self
    def __eq__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        return len(self) == len(other) and _compare_lists(self, other) < 0
    def __ne__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        return not (self == other)
    def __lt__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) < len(other) if i < 0 else self[i] < other[i]
    def __le__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) <= len(other) if i < 0 else self[i] <= other[i]
    def __gt__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) > len(other) if i < 0 else self[i] > other[i]
    def __ge__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) >= len(other) if i < 0 else self[i] >= other[i]
    def __repr__(self):
        for other in _shown:
            if other is self:
                return "[...]"
        _core_append(_shown, self)
        try:
            parts = []
            for item in self:
                parts.append(repr(item))
            return "[" + ", ".join(parts) + "]"
        finally:
            _core_listRemove(_shown, len(_shown) - 1)
    __hash__ = None
    def append(self, value):
        _core_append(self, value)
    def extend(self, iterable):
        if iterable is self:
            iterable = list(self)
        _core_extend(self, iterable)
    def insert(self, index, value):
        size = len(self)
        if index < 0:
            index = max(0, index + size)
        _core_listInsert(self, min(index, size), value)
    def pop(self, index=-1):
        size = len(self)
        if size == 0:
            raise IndexError("pop from empty list")
        if index < 0:
            index += size
        if index < 0 or index >= size:
            raise IndexError("pop index out of range")
        return _core_listRemove(self, index)
    def remove(self, value):
        for i in range(len(self)):
            if _core_equal(self[i], value):
                _core_listRemove(self, i)
                return
        raise ValueError("list.remove(x): x not in list")
    def clear(self):
        _core_listAssign(self, [])
    def index(self, value, start=0, stop=None):
        start, stop = _range_of(start, stop, len(self))
        for i in range(start, stop):
            if _core_equal(self[i], value):
                return i
        raise ValueError(repr(value) + " is not in list")
    def count(self, value):
        total = 0
        for item in self:
            if _core_equal(item, value):
                total += 1
        return total
    def copy(self):
        return list(self)
    def reverse(self):
        _core_listAssign(self, self[::-1])
    def sort(self, *, key=None, reverse=False):
        _core_listAssign(self, _sorted(list(self), key, reverse))

def _sorted(items, key, reverse):
    if reverse:
        items = items[::-1]
    if key is None:
        result = _merge_sort(items)
    else:
        pairs = []
        for item in items:
            pairs.append((key(item), item))
        result = []
        for pair in _merge_sort_pairs(pairs):
            result.append(pair[1])
    if reverse:
        result = result[::-1]
    return result

def _merge_sort(items):
    size = len(items)
    width = 1
    while width < size:
        merged = []
        start = 0
        while start < size:
            middle = min(start + width, size)
            end = min(start + 2 * width, size)
            i = start
            j = middle
            while i < middle and j < end:
                if items[j] < items[i]:
                    _core_append(merged, items[j])
                    j += 1
                else:
                    _core_append(merged, items[i])
                    i += 1
            while i < middle:
                _core_append(merged, items[i])
                i += 1
            while j < end:
                _core_append(merged, items[j])
                j += 1
            start = end
        items = merged
        width *= 2
    return items

def _merge_sort_pairs(items):
    size = len(items)
    width = 1
    while width < size:
        merged = []
        start = 0
        while start < size:
            middle = min(start + width, size)
            end = min(start + 2 * width, size)
            i = start
            j = middle
            while i < middle and j < end:
                if items[j][0] < items[i][0]:
                    _core_append(merged, items[j])
                    j += 1
                else:
                    _core_append(merged, items[i])
                    i += 1
            while i < middle:
                _core_append(merged, items[i])
                i += 1
            while j < end:
                _core_append(merged, items[j])
                j += 1
            start = end
        items = merged
        width *= 2
    return items

class tuple(object):
    def __new__(cls, iterable=()):
        if cls is tuple and type(iterable) is tuple:
            return iterable
        if not isinstance(iterable, list):
            iterable = list(iterable)
        result = _core_asTuple(iterable)
        if cls is not tuple:
            _core_setKindOf(result, cls)
        return result
    def __len__(self):
        return _core_listSize(self)
    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self))
            return tuple([self[i] for i in range(start, stop, step)])
        if isinstance(key, int):
            return list(self)[key]
        raise TypeError("tuple indices must be integers or slices, not " + _core_typeName(key))
    def __iter__(self):
        return _core_listIterator(self)
    def __add__(self, other):
        if not isinstance(other, tuple):
            raise TypeError("can only concatenate tuple (not \"" + _core_typeName(other) + "\") to tuple")
        return tuple([*self, *other])
    def __mul__(self, count):
        if not isinstance(count, int):
            return NotImplemented
        return tuple([x for x in self] * count)
    def __rmul__(self, count):
        return self * count
    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        return len(self) == len(other) and _compare_lists(self, other) < 0
    def __ne__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        return not (self == other)
    def __lt__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) < len(other) if i < 0 else self[i] < other[i]
    def __le__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) <= len(other) if i < 0 else self[i] <= other[i]
    def __gt__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) > len(other) if i < 0 else self[i] > other[i]
    def __ge__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return len(self) >= len(other) if i < 0 else self[i] >= other[i]
    def __hash__(self):
        result = 5381
        for item in self:
            result = (result * 1000003 ^ hash(item)) & 0xFFFFFFFFFFFF
        return result
    def __repr__(self):
        if len(self) == 1:
            return "(" + repr(self[0]) + ",)"
        parts = []
        for item in self:
            parts.append(repr(item))
        return "(" + ", ".join(parts) + ")"
    def index(self, value, start=0, stop=None):
        start, stop = _range_of(start, stop, len(self))
        for i in range(start, stop):
            if _core_equal(self[i], value):
                return i
        raise ValueError("tuple.index(x): x not in tuple")
    def count(self, value):
        total = 0
        for item in self:
            if _core_equal(item, value):
                total += 1
        return total

class range(object):
    def __init__(self, start, stop=None, step=1):
        if stop is None:
            stop = start
            start = 0
        if step == 0:
            raise ValueError("range() arg 3 must not be zero")
        if not isinstance(start, int) or not isinstance(stop, int) or not isinstance(step, int):
            bad = start if not isinstance(start, int) else stop if not isinstance(stop, int) else step
            raise TypeError("'" + _core_typeName(bad) + "' object cannot be interpreted as an integer")
        self.start = start
        self.stop = stop
        self.step = step
    def __iter__(self):
        return _core_rangeIterator(self.start, self.stop, self.step, self.step < 0)
    def __len__(self):
        if self.step > 0:
            return max(0, (self.stop - self.start + self.step - 1) // self.step)
        return max(0, (self.start - self.stop - self.step - 1) // -self.step)
    def __getitem__(self, key):
        size = len(self)
        if isinstance(key, slice):
            start, stop, step = key.indices(size)
            return range(self.start + start * self.step, self.start + stop * self.step, self.step * step)
        if key < 0:
            key += size
        if key < 0 or key >= size:
            raise IndexError("range object index out of range")
        return self.start + key * self.step
    def __contains__(self, value):
        if not isinstance(value, (int, float)):
            return False
        if self.step > 0:
            return self.start <= value and value < self.stop and (value - self.start) % self.step == 0
        return self.stop < value and value <= self.start and (self.start - value) % -self.step == 0
    def __reversed__(self):
        size = len(self)
        return iter(range(self.start + (size - 1) * self.step, self.start - self.step, -self.step))
    def __eq__(self, other):
        return isinstance(other, range) and list(self) == list(other)
    def __hash__(self):
        return hash((len(self), self.start, self.step))
    def index(self, value):
        if value in self:
            return (value - self.start) // self.step
        raise ValueError(str(value) + " is not in range")
    def count(self, value):
        return 1 if value in self else 0
    def __repr__(self):
        if self.step == 1:
            return "range(" + repr(self.start) + ", " + repr(self.stop) + ")"
        return "range(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"

# Dictionaries and sets

class dict_view(object):
    def __init__(self, source, mode, name):
        self.source = source
        self.mode = mode
        self.name = name
    def __iter__(self):
        return _core_dictIterator(self.source, self.mode)
    def __len__(self):
        return len(self.source)
    def __contains__(self, value):
        if self.mode == 0:
            return value in self.source
        if self.mode == 2:
            return value[0] in self.source and self.source[value[0]] == value[1]
        for item in self:
            if item == value:
                return True
        return False
    def __repr__(self):
        return self.name + "(" + repr(list(self)) + ")"
    def __eq__(self, other):
        return set(self) == set(other)
    def __and__(self, other):
        return set(self) & set(other)
    def __or__(self, other):
        return set(self) | set(other)
    def __sub__(self, other):
        return set(self) - set(other)
    def __xor__(self, other):
        return set(self) ^ set(other)
    def isdisjoint(self, other):
        return set(self).isdisjoint(other)
    def __reversed__(self):
        return iter(list(self)[::-1])

class dict(object):
    def __new__(cls, *args, **named):
        result = _core_dict()
        if cls is not dict:
            _core_setKindOf(result, cls)
            return result
        dict.update(result, *args, **named)
        return result
    def __init__(self, *args, **named):
        dict.update(self, *args, **named)
    def __len__(self):
        return _core_dictSize(self)
    def __getitem__(self, key):
        value = _core_dictGet(self, key, _missing)
        if value is _missing:
            if hasattr(self, "__missing__"):
                return self.__missing__(key)
            raise KeyError(key)
        return value
    def __setitem__(self, key, value):
        _core_put(self, key, value)
    def __delitem__(self, key):
        if not _core_dictRemove(self, key):
            raise KeyError(key)
    def __contains__(self, key):
        return _core_dictHas(self, key)
    def __iter__(self):
        return _core_dictIterator(self, 0)
    def __reversed__(self):
        return iter(list(self)[::-1])
    def __eq__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        if len(self) != len(other):
            return False
        for key in self:
            if not _core_dictHas(other, key) or not _core_equal(self[key], other[key]):
                return False
        return True
    def __ne__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        return not (self == other)
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = dict(self)
        result.update(other)
        return result
    def __ior__(self, other):
        self.update(other)
        return self
    __hash__ = None
    def __repr__(self):
        for other in _shown:
            if other is self:
                return "{...}"
        _core_append(_shown, self)
        try:
            parts = []
            for key in self:
                parts.append(repr(key) + ": " + repr(self[key]))
            return "{" + ", ".join(parts) + "}"
        finally:
            _core_listRemove(_shown, len(_shown) - 1)
    def get(self, key, default=None):
        return _core_dictGet(self, key, default)
    def keys(self):
        return dict_view(self, 0, "dict_keys")
    def values(self):
        return dict_view(self, 1, "dict_values")
    def items(self):
        return dict_view(self, 2, "dict_items")
    def setdefault(self, key, default=None):
        value = _core_dictGet(self, key, _missing)
        if value is _missing:
            _core_put(self, key, default)
            return default
        return value
    def pop(self, key, *default):
        value = _core_dictGet(self, key, _missing)
        if value is _missing:
            if default:
                return default[0]
            raise KeyError(key)
        _core_dictRemove(self, key)
        return value
    def popitem(self):
        if len(self) == 0:
            raise KeyError("popitem(): dictionary is empty")
        key = list(self)[-1]
        value = self[key]
        _core_dictRemove(self, key)
        return (key, value)
    def update(self, source=(), **named):
        if _core_isDict(source):
            _core_update(self, source)
        elif hasattr(source, "keys"):
            for key in source.keys():
                self[key] = source[key]
        else:
            for pair in source:
                key, value = pair
                _core_put(self, key, value)
        _core_update(self, named)
    def clear(self):
        _core_dictClear(self)
    def copy(self):
        result = {}
        _core_update(result, self)
        return result
    @staticmethod
    def fromkeys(keys, value=None):
        result = {}
        for key in keys:
            result[key] = value
        return result

class _Missing(object):
    pass

_missing = _Missing()

class _set_methods(object):
    def __len__(self):
        return _core_dictSize(self)
    def __contains__(self, value):
        return _core_dictHas(self, value)
    def __iter__(self):
        return _core_dictIterator(self, 0)
    def __eq__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return len(self) == len(other) and self.issubset(other)
    def __ne__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return not (self == other)
    def __le__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.issubset(other)
    def __lt__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return len(self) < len(other) and self.issubset(other)
    def __ge__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.issuperset(other)
    def __gt__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return len(self) > len(other) and self.issuperset(other)
    def __or__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.union(other)
    def __and__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.intersection(other)
    def __sub__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.difference(other)
    def __xor__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.symmetric_difference(other)
    def issubset(self, other):
        for item in self:
            if item not in other:
                return False
        return True
    def issuperset(self, other):
        for item in other:
            if not _core_dictHas(self, item):
                return False
        return True
    def isdisjoint(self, other):
        for item in other:
            if _core_dictHas(self, item):
                return False
        return True
    def copy(self):
        result = _core_newSet(_core_typeOf(self))
        _core_extend(result, self)
        return result
    def union(self, *others):
        result = self.copy()
        for other in others:
            _core_extend(result, other)
        return result
    def intersection(self, *others):
        result = self.copy()
        for other in others:
            if not isinstance(other, (_set_methods, dict)):
                other = set(other)
            for item in list(result):
                if item not in other:
                    _core_dictRemove(result, item)
        return result
    def difference(self, *others):
        result = self.copy()
        for other in others:
            for item in other:
                _core_dictRemove(result, item)
        return result
    def symmetric_difference(self, other):
        result = self.copy()
        for item in set(other):
            if item in self:
                _core_dictRemove(result, item)
            else:
                _core_append(result, item)
        return result

class set(_set_methods):
    def __new__(cls, iterable=()):
        result = _core_newSet(cls)
        if cls is set:
            _core_extend(result, iterable)
        return result
    def __init__(self, iterable=()):
        _core_extend(self, iterable)
    __hash__ = None
    def __repr__(self):
        if len(self) == 0:
            return "set()"
        return "{" + ", ".join([repr(x) for x in self]) + "}"
    def add(self, value):
        _core_append(self, value)
    def remove(self, value):
        if not _core_dictRemove(self, value):
            raise KeyError(value)
    def discard(self, value):
        _core_dictRemove(self, value)
    def pop(self):
        for item in self:
            _core_dictRemove(self, item)
            return item
        raise KeyError("pop from an empty set")
    def clear(self):
        _core_dictClear(self)
    def update(self, *others):
        for other in others:
            _core_extend(self, list(other))
    def difference_update(self, *others):
        for other in others:
            for item in list(other):
                _core_dictRemove(self, item)
    def intersection_update(self, *others):
        kept = self.intersection(*others)
        for item in list(self):
            if item not in kept:
                _core_dictRemove(self, item)
    def symmetric_difference_update(self, other):
        for item in set(other):
            if item in self:
                _core_dictRemove(self, item)
            else:
                _core_append(self, item)
    def __ior__(self, other):
        self.update(other)
        return self
    def __iand__(self, other):
        self.intersection_update(other)
        return self
    def __isub__(self, other):
        self.difference_update(other)
        return self
    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

class frozenset(_set_methods):
    def __new__(cls, iterable=()):
        result = _core_newSet(cls)
        _core_extend(result, iterable)
        return result
    def __hash__(self):
        result = 1927868237
        for item in self:
            result ^= hash(item) * 2654435761 & 0xFFFFFFFFFFFF
        return result
    def __repr__(self):
        if len(self) == 0:
            return "frozenset()"
        return "frozenset({" + ", ".join([repr(x) for x in self]) + "})"

# Iterators

class sequence_iterator(object):
    def __init__(self, source):
        self.source = source
        self.place = 0
    def __iter__(self):
        return self
    def __next__(self):
        try:
            item = self.source[self.place]
        except IndexError:
            raise StopIteration
        self.place += 1
        return item

class enumerate(object):
    def __init__(self, iterable, start=0):
        self.iterator = iter(iterable)
        self.place = start
    def __iter__(self):
        return self
    def __next__(self):
        item = _core_next(self.iterator)
        if _core_isUnbound(item):
            raise StopIteration
        self.place += 1
        return (self.place - 1, item)

class zip(object):
    def __init__(self, *iterables, strict=False):
        self.iterators = [iter(x) for x in iterables]
        self.strict = strict
    def __iter__(self):
        return self
    def __next__(self):
        items = []
        if not self.iterators:
            raise StopIteration
        for iterator in self.iterators:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                if self.strict and items:
                    raise ValueError("zip() argument " + str(len(items) + 1) + " is shorter than argument " + ("1" if len(items) == 1 else "s 1-" + str(len(items))))
                raise StopIteration
            items.append(item)
        return tuple(items)

class map(object):
    def __init__(self, function, *iterables):
        self.function = function
        self.iterators = [iter(x) for x in iterables]
    def __iter__(self):
        return self
    def __next__(self):
        items = []
        for iterator in self.iterators:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                raise StopIteration
            items.append(item)
        return self.function(*items)

class filter(object):
    def __init__(self, function, iterable):
        self.function = function
        self.iterator = iter(iterable)
    def __iter__(self):
        return self
    def __next__(self):
        while True:
            item = _core_next(self.iterator)
            if _core_isUnbound(item):
                raise StopIteration
            if item if self.function is None else self.function(item):
                return item

class callable_iterator(object):
    def __init__(self, function, sentinel):
        self.function = function
        self.sentinel = sentinel
    def __iter__(self):
        return self
    def __next__(self):
        value = self.function()
        if value == self.sentinel:
            raise StopIteration
        return value

def iter(iterable, *sentinel):
    if sentinel:
        return callable_iterator(iterable, sentinel[0])
    return _core_iterate(iterable)

def next(iterator, *default):
    item = _core_next(iterator)
    if _core_isUnbound(item):
        if default:
            return default[0]
        result = _core_generatorResult(iterator)
        if result is not None:
            raise StopIteration(result)
        raise StopIteration
    return item

def reversed(sequence):
    if hasattr(sequence, "__reversed__"):
        return sequence.__reversed__()
    if isinstance(sequence, (list, tuple, str)):
        return iter(sequence[::-1])
    return iter([sequence[i] for i in range(len(sequence) - 1, -1, -1)])

# Functions

def print(*values, sep=" ", end="\n", file=None, flush=False):
    parts = []
    for value in values:
        parts.append(_core_str(value))
    text = (" " if sep is None else sep).join(parts) + ("\n" if end is None else end)
    if file is None:
        _core_write(text)
    else:
        file.write(text)

def input(prompt=""):
    if prompt != "":
        _core_write(str(prompt))
    line = _core_readLine()
    if line is None:
        raise EOFError("EOF when reading a line")
    return line

def len(value):
    if isinstance(value, str):
        return _method_length(_core_native(), value)
    if _core_isList(value):
        return _core_listSize(value)
    if _core_isDict(value):
        return _core_dictSize(value)
    if not hasattr(value, "__len__"):
        raise TypeError("object of type '" + _core_typeName(value) + "' has no len()")
    return value.__len__()

def isinstance(value, kind):
    return _core_isInstance(value, kind)

def issubclass(value, kind):
    return _core_isSubclass(value, kind)

def hasattr(value, name):
    if not _core_isUnbound(_core_findAttribute(value, name)):
        return True
    try:
        _core_getAttribute(value, name)
        return True
    except AttributeError:
        return False

def getattr(value, name, *default):
    if default:
        try:
            return _core_getAttribute(value, name)
        except AttributeError:
            return default[0]
    return _core_getAttribute(value, name)

def setattr(value, name, to):
    _core_setAttribute(value, name, to)

def delattr(value, name):
    _core_deleteAttribute(value, name)

def callable(value):
    return isinstance(value, (function, method, type)) or hasattr(value, "__call__")

def repr(value):
    return _core_repr(value)

def ascii(value):
    result = []
    for c in repr(value):
        code = ord(c)
        if code < 128:
            result.append(c)
        elif code < 256:
            result.append("\\x" + format(code, "02x"))
        elif code < 65536:
            result.append("\\u" + format(code, "04x"))
        else:
            result.append("\\U" + format(code, "08x"))
    return "".join(result)

def format(value, spec=""):
    return _core_formatValue(value, spec)

def hash(value):
    return _core_hash(value)

def id(value):
    return _core_identityHash(value)

def vars(value):
    return value.__dict__

def abs(value):
    if not hasattr(value, "__abs__"):
        raise TypeError("bad operand type for abs(): '" + _core_typeName(value) + "'")
    return value.__abs__()

def _smallest(name, values, key, default, sign):
    if len(values) == 1:
        values = values[0]
    best = _missing
    best_key = None
    for value in values:
        value_key = value if key is None else key(value)
        if best is _missing or (value_key < best_key if sign else value_key > best_key):
            best = value
            best_key = value_key
    if best is _missing:
        if default is _missing:
            raise ValueError(name + "() arg is an empty sequence")
        return default
    return best

def min(*values, key=None, default=_missing):
    return _smallest("min", values, key, default, True)

def max(*values, key=None, default=_missing):
    return _smallest("max", values, key, default, False)

def sum(iterable, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    for value in iterable:
        start = start + value
    return start

def any(iterable):
    for value in iterable:
        if value:
            return True
    return False

def all(iterable):
    for value in iterable:
        if not value:
            return False
    return True

def sorted(iterable, *, key=None, reverse=False):
    return _sorted(list(iterable), key, reverse)

def divmod(a, b):
    return (a // b, a % b)

def pow(base, exponent, modulus=None):
    if modulus is None:
        return base ** exponent
    if exponent < 0:
        base = _inverse(base, modulus)
        exponent = -exponent
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result

def _inverse(a, n):
    t, new_t, r, new_r = 0, 1, n, a % n
    while new_r:
        q = r // new_r
        t, new_t = new_t, t - q * new_t
        r, new_r = new_r, r - q * new_r
    if r > 1:
        raise ValueError("base is not invertible for the given modulus")
    return t % n

def round(value, places=None):
    if isinstance(value, int):
        if places is None or places >= 0:
            return +value
        unit = 10 ** -places
        quotient, rest = divmod(value, unit)
        if rest * 2 > unit or (rest * 2 == unit and quotient & 1):
            quotient += 1
        return quotient * unit
    if isinstance(value, float):
        if places is None:
            return int(_method_round(_core_native(), value, 0)) if value - value == 0 else int(value)
        return _method_round(_core_native(), value, places)
    if places is None:
        return value.__round__()
    return value.__round__(places)

def chr(code):
    return _method_character(_core_native(), code)

def ord(text):
    if not isinstance(text, str):
        raise TypeError("ord() expected string of length 1, but " + _core_typeName(text) + " found")
    return _method_code(_core_native(), text)

def bin(value):
    return format(value, "#b")

def oct(value):
    return format(value, "#o")

def hex(value):
    return format(value, "#x")

def exit(code=None):
    raise SystemExit(code)

quit = exit

def dir(value):
    names = set()
    for kind in type(value).__mro__:
        names.update(kind.__dict__)
    return sorted(names)

def _nothing(*args, **named):
    return None

def _end(exception):
    if isinstance(exception, SystemExit):
        code = exception.code
        if code is None:
            _core_exit(0)
        if isinstance(code, int):
            _core_exit(code)
        _core_exit(1)

__debug__ = True
