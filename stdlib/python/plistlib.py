"""The module plistlib: property lists as XML and in the binary format."""

import binascii as _binascii
import datetime as _datetime
import enum as _enum
import io as _io
import os as _os
import re as _re
import struct as _struct

__all__ = ["InvalidFileException", "FMT_XML", "FMT_BINARY", "load", "dump", "loads", "dumps", "UID"]


class PlistFormat(_enum.Enum):
    FMT_XML = 1
    FMT_BINARY = 2


FMT_XML, FMT_BINARY = PlistFormat


class UID:
    """A number that archives of keyed objects refer with."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError("data must be an int")
        if data >= 1 << 64:
            raise ValueError("UIDs cannot be >= 2**64")
        if data < 0:
            raise ValueError("UIDs must be positive")
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f"{type(self).__name__}({self.data!r})"

    def __reduce__(self):
        return type(self), (self.data,)

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)


class InvalidFileException(ValueError):
    def __init__(self, message="Invalid file"):
        super().__init__(message)


_UNPRINTABLE = _re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DATE = _re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z", _re.ASCII)
_HEADER = ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" '
           '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n')


def _escaped(text):
    found = _UNPRINTABLE.search(text)
    if found is not None:
        raise ValueError("strings can't contain control characters; use bytes instead")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class _Writer:
    # Writes XML, indented by tabs.

    def __init__(self, file, sort_keys, skipkeys):
        self.file, self.sort_keys, self.skipkeys = file, sort_keys, skipkeys

    def line(self, depth, text):
        self.file.write(("\t" * depth + text + "\n").encode("utf-8"))

    def simple(self, depth, name, text):
        self.line(depth, f"<{name}>{_escaped(text)}</{name}>")

    def value(self, value, depth):
        if isinstance(value, str):
            self.simple(depth, "string", value)
        elif value is True or value is False:
            self.line(depth, "<true/>" if value else "<false/>")
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.simple(depth, "integer", "%d" % value)
        elif isinstance(value, float):
            self.simple(depth, "real", repr(value))
        elif isinstance(value, dict):
            self.dictionary(value, depth)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value, depth)
        elif isinstance(value, _datetime.datetime):
            self.simple(depth, "date", "%04d-%02d-%02dT%02d:%02d:%02dZ" % value.timetuple()[:6])
        elif isinstance(value, (tuple, list)):
            self.collection("array", value, depth, self.value)
        else:
            raise TypeError(f"unsupported type: {type(value)}")

    def collection(self, name, items, depth, write):
        if not items:
            self.line(depth, f"<{name}/>")
            return
        self.line(depth, f"<{name}>")
        for item in items:
            write(item, depth + 1)
        self.line(depth, f"</{name}>")

    def dictionary(self, value, depth):
        def entry(pair, depth):
            key, item = pair
            if isinstance(key, str):
                self.simple(depth, "key", key)
                self.value(item, depth)
            elif not self.skipkeys:
                raise TypeError("keys must be strings")
        self.collection("dict", sorted(value.items()) if self.sort_keys else value.items(), depth, entry)

    def data(self, value, depth):
        # Lines of 76 columns, in which a tab counts as eight.
        self.line(depth, "<data>")
        width = max(16, 76 - 8 * depth) // 4 * 3
        for start in range(0, len(value), width):
            self.line(depth, _binascii.b2a_base64(value[start:start + width], newline=False).decode())
        self.line(depth, "</data>")


def _date(text):
    found = _DATE.match(text)
    numbers = [int(part) for part in found.groups() if part is not None]
    return _datetime.datetime(*numbers)


class _Reader:
    # Makes values from the events of an XML parser.

    def __init__(self, dict_type):
        self.dict_type = dict_type
        self.root = None
        self.stack = []
        self.key = None
        self.parts = []

    def parse(self, file):
        from xml.parsers.expat import ParserCreate
        parser = ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self.start, self.end
        parser.CharacterDataHandler = self.parts_of
        parser.EntityDeclHandler = self.entity
        self.parser = parser
        parser.ParseFile(file)
        return self.root

    def entity(self, *details):
        raise InvalidFileException("XML entity declarations are not supported in plist files")

    def parts_of(self, text):
        self.parts.append(text)

    def wrong(self, text):
        raise ValueError(f"{text} at line {self.parser.CurrentLineNumber}")

    def add(self, value):
        if not self.stack:
            self.root = value
        elif isinstance(self.stack[-1], list):
            self.stack[-1].append(value)
        else:
            if self.key is None:
                self.wrong("unexpected element")
            self.stack[-1][self.key] = value
            self.key = None

    def start(self, name, attributes):
        self.parts = []
        if name in ("dict", "array"):
            made = self.dict_type() if name == "dict" else []
            self.add(made)
            self.stack.append(made)

    def end(self, name):
        text = "".join(self.parts)
        self.parts = []
        if name == "dict":
            if self.key is not None:
                self.wrong(f"missing value for key '{self.key}'")
            self.stack.pop()
        elif name == "array":
            self.stack.pop()
        elif name == "key":
            if self.key is not None or not self.stack or isinstance(self.stack[-1], list):
                self.wrong("unexpected key")
            self.key = text
        elif name == "true" or name == "false":
            self.add(name == "true")
        elif name == "integer":
            self.add(int(text, 16) if text[:2].lower() == "0x" else int(text))
        elif name == "real":
            self.add(float(text))
        elif name == "string":
            self.add(text)
        elif name == "data":
            self.add(_binascii.a2b_base64(text.encode("ascii")))
        elif name == "date":
            self.add(_date(text))


# The binary format: "bplist00", the objects, a table of their offsets, and a trailer of 32 bytes that says where the table is.

_TRAILER = ">6xBBQQQ"
_EPOCH = _datetime.datetime(2001, 1, 1)
_WIDTHS = {1: "B", 2: "H", 4: "L", 8: "Q"}


class _BinaryReader:
    def __init__(self, dict_type):
        self.dict_type = dict_type

    def parse(self, file):
        try:
            file.seek(-32, _os.SEEK_END)
            trailer = file.read(32)
            if len(trailer) != 32:
                raise InvalidFileException
            width, self.reference, count, top, table = _struct.unpack(_TRAILER, trailer)
            self.file = file
            file.seek(table)
            self.offsets = self.numbers(count, width)
            self.objects = [None] * count
            self.known = [False] * count
            return self.object(top)
        except (OSError, IndexError, _struct.error, OverflowError, ValueError):
            raise InvalidFileException

    def read(self, size):
        data = self.file.read(size)
        if len(data) != size:
            raise InvalidFileException
        return data

    def numbers(self, count, width):
        data = self.read(count * width)
        if not width:
            raise InvalidFileException
        if width in _WIDTHS:
            return _struct.unpack(f">{count}{_WIDTHS[width]}", data)
        return [int.from_bytes(data[i:i + width], "big") for i in range(0, count * width, width)]

    def size(self, low):
        # A size that does not fit into four bits follows as a number.
        if low != 15:
            return low
        width = 1 << (self.read(1)[0] & 3)
        return int.from_bytes(self.read(width), "big")

    def object(self, number):
        if self.known[number]:
            return self.objects[number]
        self.file.seek(self.offsets[number])
        token = self.read(1)[0]
        kind, low = token >> 4, token & 15
        if token in (0x00, 0x08, 0x09, 0x0F):
            made = {0x00: None, 0x08: False, 0x09: True, 0x0F: b""}[token]
        elif kind == 1:
            made = int.from_bytes(self.read(1 << low), "big", signed=low >= 3)
        elif token in (0x22, 0x23):
            made = _struct.unpack(">f" if token == 0x22 else ">d", self.read(4 if token == 0x22 else 8))[0]
        elif token == 0x33:
            made = _EPOCH + _datetime.timedelta(seconds=_struct.unpack(">d", self.read(8))[0])
        elif kind == 4:
            made = self.read(self.size(low))
        elif kind == 5:
            made = self.read(self.size(low)).decode("ascii")
        elif kind == 6:
            made = self.read(2 * self.size(low)).decode("utf-16-be")
        elif kind == 8:
            made = UID(int.from_bytes(self.read(1 + low), "big"))
        elif kind == 10:
            references = self.numbers(self.size(low), self.reference)
            made = []
            self.keep(number, made)
            made.extend([self.object(reference) for reference in references])
        elif kind == 13:
            size = self.size(low)
            keys, values = self.numbers(size, self.reference), self.numbers(size, self.reference)
            made = self.dict_type()
            self.keep(number, made)
            try:
                for key, value in zip(keys, values):
                    made[self.object(key)] = self.object(value)
            except TypeError:
                raise InvalidFileException
        else:
            raise InvalidFileException
        self.keep(number, made)
        return made

    def keep(self, number, made):
        self.objects[number], self.known[number] = made, True


def _width(number):
    return 1 if number < 1 << 8 else 2 if number < 1 << 16 else 4 if number < 1 << 32 else 8


class _BinaryWriter:
    def __init__(self, file, sort_keys, skipkeys):
        self.file, self.sort_keys, self.skipkeys = file, sort_keys, skipkeys

    def write(self, value):
        self.objects, self.places, self.contents = [], {}, {}
        self.flatten(value)
        count = len(self.objects)
        self.reference = _width(count)
        self.file.write(b"bplist00")
        offsets = []
        for number, found in enumerate(self.objects):
            offsets.append(self.file.tell())
            self.object(found, self.contents.get(number))
        table = self.file.tell()
        width = _width(table)
        self.file.write(_struct.pack(f">{count}{_WIDTHS[width]}", *offsets))
        self.file.write(_struct.pack(_TRAILER, width, self.reference, count, self.number(value), table))

    def place_of(self, value):
        # Equal values of one type are written once, containers if they are the same one.
        if isinstance(value, (str, int, float, _datetime.datetime, bytes, bytearray)):
            return (type(value), bytes(value) if isinstance(value, bytearray) else value)
        return id(value)

    def number(self, value):
        return self.places[self.place_of(value)]

    def flatten(self, value):
        place = self.place_of(value)
        if place in self.places:
            return
        number = self.places[place] = len(self.objects)
        self.objects.append(value)
        if isinstance(value, dict):
            keys, values = [], []
            for key, item in sorted(value.items()) if self.sort_keys else value.items():
                if not isinstance(key, str):
                    if self.skipkeys:
                        continue
                    raise TypeError("keys must be strings")
                keys.append(key)
                values.append(item)
            self.contents[number] = keys + values
        elif isinstance(value, (list, tuple)):
            self.contents[number] = value
        for item in self.contents.get(number, ()):
            self.flatten(item)

    def sized(self, kind, size):
        if size < 15:
            self.file.write(bytes([kind << 4 | size]))
        else:
            width = _width(size)
            self.file.write(bytes([kind << 4 | 15, 0x10 | width.bit_length() - 1]) + size.to_bytes(width, "big"))

    def object(self, value, contents):
        write = self.file.write
        if value is None or value is False or value is True:
            write(b"\x00" if value is None else b"\x09" if value else b"\x08")
        elif isinstance(value, UID):
            width = _width(value.data)
            write(bytes([0x80 | width - 1]) + value.data.to_bytes(width, "big"))
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            width = 8 if value < 0 else 16 if value >= 1 << 63 else _width(value)
            write(bytes([0x10 | width.bit_length() - 1]) + value.to_bytes(width, "big", signed=value < 0))
        elif isinstance(value, float):
            write(_struct.pack(">Bd", 0x23, value))
        elif isinstance(value, _datetime.datetime):
            write(_struct.pack(">Bd", 0x33, (value - _EPOCH).total_seconds()))
        elif isinstance(value, (bytes, bytearray)):
            self.sized(4, len(value))
            write(value)
        elif isinstance(value, str):
            data = value.encode("ascii") if value.isascii() else value.encode("utf-16-be")
            self.sized(5 if value.isascii() else 6, len(data) if value.isascii() else len(data) // 2)
            write(data)
        elif contents is not None:
            isDict = isinstance(value, dict)
            self.sized(13 if isDict else 10, len(contents) // 2 if isDict else len(contents))
            for item in contents:
                write(self.number(item).to_bytes(self.reference, "big"))
        else:
            raise TypeError(value)


_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xfe\xff": "utf-16-be", b"\xff\xfe": "utf-16-le"}


def _is_xml(start):
    if start.startswith((b"<?xml", b"<plist")):
        return True
    return any([start[len(mark):].startswith(prefix.encode(encoding)) for mark, encoding in _MARKS.items() if start.startswith(mark)
                for prefix in ("<?xml", "<plist")])


def load(fp, *, fmt=None, dict_type=dict):
    if fmt is None:
        start = fp.read(32)
        fp.seek(0)
        if start[:8] == b"bplist00":
            fmt = FMT_BINARY
        elif _is_xml(start):
            fmt = FMT_XML
        else:
            raise InvalidFileException()
    return (_BinaryReader if fmt is FMT_BINARY else _Reader)(dict_type).parse(fp)


def loads(value, *, fmt=None, dict_type=dict):
    return load(_io.BytesIO(value), fmt=fmt, dict_type=dict_type)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False):
    if fmt is FMT_XML:
        fp.write((_HEADER + '<plist version="1.0">\n').encode("utf-8"))
        _Writer(fp, sort_keys, skipkeys).value(value, 0)
        fp.write(b"</plist>\n")
    elif fmt is FMT_BINARY:
        _BinaryWriter(fp, sort_keys, skipkeys).write(value)
    else:
        raise ValueError("Unsupported format: %r" % (fmt,))


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True):
    file = _io.BytesIO()
    dump(value, file, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys)
    return file.getvalue()
