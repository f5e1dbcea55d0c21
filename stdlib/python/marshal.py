"""The module marshal: values as bytes. Code is not among them here."""

import struct as _struct

version = 4

_SINGLE = {None: b"N", True: b"T", False: b"F", StopIteration: b"S", Ellipsis: b"."}
_BACK = 0x80
_DEEPEST = 2000


class _Writer:
    def __init__(self, number):
        self.out, self.number = [], number
        # Objects that were written, by identity, and their numbers; they are kept alive so that identities stay theirs.
        self.seen, self.kept = {}, []

    def size(self, count):
        if count > 0x7fffffff:
            raise ValueError("unmarshallable object")
        self.out.append(count.to_bytes(4, "little"))

    def begin(self, value, mark):
        """Writes the mark of a value, or a reference to where it was; tells whether what it holds must follow."""
        if self.number >= 3:
            at = self.seen.get(id(value))
            if at is not None:
                self.out.append(b"r" + at.to_bytes(4, "little"))
                return False
            self.seen[id(value)] = len(self.seen)
            self.kept.append(value)
            mark = bytes([mark[0] | _BACK])
        self.out.append(mark)
        return True

    def write(self, value, depth=0):
        if depth > _DEEPEST:
            raise ValueError("object too deeply nested to marshal")
        out = self.out
        kind = type(value)
        if value is None or value is True or value is False or value is Ellipsis or value is StopIteration:
            out.append(_SINGLE[value])
        elif kind is int:
            if -0x80000000 <= value <= 0x7fffffff:
                out.append(b"i" + value.to_bytes(4, "little", signed=True))
            else:
                # Digits of 15 bits; the sign is that of their number.
                digits, rest = [], abs(value)
                while rest:
                    digits.append(rest & 0x7fff)
                    rest >>= 15
                count = len(digits) if value > 0 else -len(digits)
                out.append(b"l" + count.to_bytes(4, "little", signed=True))
                out += [digit.to_bytes(2, "little") for digit in digits]
        elif kind is float:
            if self.number > 1:
                out.append(b"g" + _struct.pack("<d", value))
            else:
                self.text(b"f", value)
        elif kind is complex:
            if self.number > 1:
                out.append(b"y" + _struct.pack("<dd", value.real, value.imag))
            else:
                self.text(b"x", value.real)
                self.text(b"", value.imag)
        elif kind is str:
            data = value.encode("utf-8", "surrogatepass")
            if self.number >= 4 and value.isascii():
                if self.begin(value, b"z" if len(data) < 256 else b"a"):
                    if len(data) < 256:
                        out.append(bytes([len(data)]))
                    else:
                        self.size(len(data))
                    out.append(data)
            elif self.begin(value, b"u"):
                self.size(len(data))
                out.append(data)
        elif kind is bytes:
            if self.begin(value, b"s"):
                self.size(len(value))
                out.append(value)
        elif kind is tuple:
            short = self.number >= 4 and len(value) < 256
            if self.begin(value, b")" if short else b"("):
                if short:
                    out.append(bytes([len(value)]))
                else:
                    self.size(len(value))
                self.each(value, depth)
        elif kind is list:
            if self.begin(value, b"["):
                self.size(len(value))
                self.each(value, depth)
        elif kind is dict:
            if self.begin(value, b"{"):
                for key, its in value.items():
                    self.write(key, depth + 1)
                    self.write(its, depth + 1)
                out.append(b"0")
        elif kind is set or kind is frozenset:
            if self.begin(value, b"<" if kind is set else b">"):
                self.size(len(value))
                # The order is that of the elements' own bytes, so that equal sets give equal results.
                self.each(sorted(value, key=lambda element: dumps(element, self.number)), depth)
        elif kind in (bytearray, memoryview) or kind.__module__ == "array":
            if self.begin(value, b"s"):
                data = bytes(value)
                self.size(len(data))
                out.append(data)
        else:
            raise ValueError("unmarshallable object")

    def each(self, values, depth):
        for value in values:
            self.write(value, depth + 1)

    def text(self, mark, number):
        data = ("%.17g" % number).encode()
        self.out.append(mark + bytes([len(data)]) + data)


def dumps(value, version=version, /):
    writer = _Writer(version)
    writer.write(value)
    return b"".join(writer.out)


def dump(value, file, version=version, /):
    return file.write(dumps(value, version))


_MISSING = object()


class _Reader:
    def __init__(self, read):
        self.read = read
        self.seen = []

    def take(self, count):
        data = self.read(count)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("file.read() returned not bytes but %s" % type(data).__name__)
        if len(data) < count:
            raise EOFError("marshal data too short")
        return bytes(data)

    def count(self):
        value = int.from_bytes(self.take(4), "little", signed=True)
        if value < 0:
            raise ValueError("bad marshal data (%s size out of range)" % self.what)
        return value

    def value(self, depth=0):
        if depth > _DEEPEST:
            raise ValueError("recursion limit exceeded")
        mark = self.read(1)
        if not mark:
            raise EOFError("EOF read where object expected" if depth == 0 else "EOF read where not expected")
        mark = mark[0]
        is_kept, mark = mark & _BACK, chr(mark & 0x7f)
        if mark in "([{<>)":
            return self.container(mark, is_kept, depth)
        result = self.single(mark)
        if is_kept:
            self.seen.append(result)
        return result

    def single(self, mark):
        if mark == "N":
            return None
        if mark == "T":
            return True
        if mark == "F":
            return False
        if mark == "S":
            return StopIteration
        if mark == ".":
            return Ellipsis
        if mark == "i":
            return int.from_bytes(self.take(4), "little", signed=True)
        if mark == "l":
            count = int.from_bytes(self.take(4), "little", signed=True)
            result = 0
            for place in range(abs(count)):
                digit = int.from_bytes(self.take(2), "little")
                if digit > 0x7fff:
                    raise ValueError("bad marshal data (digit out of range in long)")
                if digit == 0 and place == abs(count) - 1:
                    raise ValueError("bad marshal data (unnormalized long data)")
                result |= digit << 15 * place
            return result if count >= 0 else -result
        if mark == "g":
            return _struct.unpack("<d", self.take(8))[0]
        if mark == "y":
            return complex(*_struct.unpack("<dd", self.take(16)))
        if mark == "f":
            return float(self.take(self.take(1)[0]))
        if mark == "x":
            real = float(self.take(self.take(1)[0]))
            return complex(real, float(self.take(self.take(1)[0])))
        if mark in "zZ":
            return self.take(self.take(1)[0]).decode("ascii")
        if mark in "aA":
            self.what = "string"
            return self.take(self.count()).decode("ascii")
        if mark in "ut":
            self.what = "string"
            return self.take(self.count()).decode("utf-8", "surrogatepass")
        if mark == "s":
            self.what = "bytes object"
            return self.take(self.count())
        if mark == "r":
            at = int.from_bytes(self.take(4), "little", signed=True)
            if not 0 <= at < len(self.seen) or self.seen[at] is _MISSING:
                raise ValueError("bad marshal data (invalid reference)")
            return self.seen[at]
        if mark == "0":
            raise TypeError("NULL object in marshal data for object")
        if mark == "c":
            raise NotImplementedError("code objects are not read from marshal data")
        raise ValueError("bad marshal data (unknown type code)")

    def container(self, mark, is_kept, depth):
        place = len(self.seen)
        if is_kept:
            self.seen.append(_MISSING)
        if mark == "{":
            result = {}
            if is_kept:
                self.seen[place] = result
            while True:
                end = self.read(1)
                if end == b"0":
                    return result
                key = self.with_mark(end, depth)
                result[key] = self.value(depth + 1)
        self.what = {"(": "tuple", "[": "list", "<": "set", ">": "set"}.get(mark)
        count = self.take(1)[0] if mark == ")" else self.count()
        if mark == "[":
            result = []
            if is_kept:
                self.seen[place] = result
            for _ in range(count):
                result.append(self.value(depth + 1))
            return result
        if mark == "<":
            result = set()
            if is_kept:
                self.seen[place] = result
            for _ in range(count):
                result.add(self.value(depth + 1))
            return result
        result = [self.value(depth + 1) for _ in range(count)]
        result = frozenset(result) if mark == ">" else tuple(result)
        if is_kept:
            self.seen[place] = result
        return result

    def with_mark(self, mark, depth):
        # The value whose mark was read already.
        read = self.read
        given = [mark]

        def again(count):
            self.read = read
            return given[0]
        self.read = again
        return self.value(depth + 1)


def loads(data, /):
    if isinstance(data, str) or isinstance(data, int):
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    data = bytes(memoryview(data))
    place = 0

    def read(count):
        nonlocal place
        part = data[place:place + count]
        place += count
        return part
    return _Reader(read).value()


def load(file, /):
    return _Reader(file.read).value()
