# The module codecs.

import io as _io

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_UTF16_LE = BOM_LE = b"\xff\xfe"
BOM_UTF16_BE = BOM_BE = b"\xfe\xff"
BOM_UTF16 = BOM = BOM_UTF16_LE
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE

_lower, _upper = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_rotated = str.maketrans(_lower + _upper, _lower[13:] + _lower[:13] + _upper[13:] + _upper[:13])


def _rot13(text):
    return text.translate(_rotated)


def _hex_decode(data):
    import binascii
    return binascii.unhexlify(data)


def _hex_encode(data):
    import binascii
    return binascii.hexlify(data)


def _base64_encode(data):
    import base64
    return base64.encodebytes(data)


def _base64_decode(data):
    import base64
    return base64.decodebytes(data)


def _zlib_encode(data):
    import zlib
    return zlib.compress(data)


def _zlib_decode(data):
    import zlib
    return zlib.decompress(data)


def _quoted_encode(data):
    import binascii
    return binascii.b2a_qp(data, quotetabs=True)


def _quoted_decode(data):
    import binascii
    return binascii.a2b_qp(data)


# Codecs from one type to the same one, which str.encode and bytes.decode refuse: how to encode and to decode.
_transforms = {"rot13": (_rot13, _rot13), "hex": (_hex_encode, _hex_decode), "base64": (_base64_encode, _base64_decode),
               "zlib": (_zlib_encode, _zlib_decode), "quopri": (_quoted_encode, _quoted_decode)}
_transform_names = {"rot-13": "rot13", "rot_13": "rot13", "hex_codec": "hex", "base64_codec": "base64", "base_64": "base64",
                    "zlib_codec": "zlib", "zip": "zlib", "quoted_printable": "quopri", "quopri_codec": "quopri"}

_searches = []
_handlers = {}


def _plain(encoding):
    return encoding.lower().replace("-", "_").replace(" ", "_")


def _transform(encoding):
    name = encoding.lower().replace(" ", "_")
    return _transforms.get(_transform_names.get(name, _transform_names.get(name.replace("-", "_"), name)))


def _unicode_escape(text):
    parts = []
    for c in text:
        code = ord(c)
        if c == "\\":
            parts.append("\\\\")
        elif 32 <= code < 127:
            parts.append(c)
        elif c in "\t\n\r":
            parts.append({"\t": "\\t", "\n": "\\n", "\r": "\\r"}[c])
        else:
            parts.append("\\x%02x" % code if code < 256 else "\\u%04x" % code if code < 65536 else "\\U%08x" % code)
    return "".join(parts).encode()


def _raw_unicode_escape(text):
    parts = []
    for c in text:
        code = ord(c)
        parts.append(c if code < 256 else "\\u%04x" % code if code < 65536 else "\\U%08x" % code)
    return "".join(parts).encode("latin-1")


_simple = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", "\"": "\"", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": ""}


def _unescaped(text, name, isRaw=False, isBytes=False):
    parts = []
    i = 0
    size = len(text)
    while i < size:
        place = text.find("\\", i)
        if place < 0:
            parts.append(text[i:])
            break
        parts.append(text[i:place])
        i = place + 1
        if i >= size:
            if isRaw:
                parts.append("\\")
                break
            if isBytes:
                raise ValueError("Trailing \\ in string")
            raise UnicodeDecodeError(name, text.encode("latin-1"), place, size, "\\ at end of string")
        c = text[i]
        i += 1
        if isRaw and c not in "uU":
            parts.append("\\")
            i -= 1
            if c == "\\":
                # Two of them stay two, and the second begins nothing.
                parts.append("\\")
                i += 1
            continue
        if c in _simple and not isRaw:
            parts.append(_simple[c])
        elif c in "01234567" and not isRaw:
            end = i
            while end < i + 2 and end < size and text[end] in "01234567":
                end += 1
            parts.append(chr(int(text[i - 1:end], 8) & (255 if isBytes else 511)))
            i = end
        elif c in "xuU" and not (isBytes and c != "x"):
            count = {"x": 2, "u": 4, "U": 8}[c]
            digits = text[i:i + count]
            if len(digits) < count or not all([d in "0123456789abcdefABCDEF" for d in digits]):
                if isBytes:
                    raise ValueError("invalid \\x escape at position " + str(place))
                end = i
                while end < size and end < i + count and text[end] in "0123456789abcdefABCDEF":
                    end += 1
                raise UnicodeDecodeError(
                    name, text.encode("latin-1"), place, end, "truncated \\" + c + "X" * count + " escape")
            value = int(digits, 16)
            if value > 0x10ffff:
                raise UnicodeDecodeError(name, text.encode("latin-1"), place, i + count, "illegal Unicode character")
            parts.append(chr(value))
            i += count
        else:
            parts.append("\\" + c)
    return "".join(parts)


def escape_decode(data, errors=None):
    text = data if isinstance(data, str) else data.decode("latin-1")
    return _unescaped(text, "escape", isBytes=True).encode("latin-1"), len(data)


def escape_encode(data, errors=None):
    return repr(bytes(data))[2:-1].encode(), len(data)


def encode(obj, encoding="utf-8", errors="strict"):
    found = _transform(encoding)
    if found is not None:
        return found[0](obj)
    name = _plain(encoding)
    if name in ("unicode_escape", "unicodeescape"):
        return _unicode_escape(obj)
    if name == "raw_unicode_escape":
        return _raw_unicode_escape(obj)
    other = _searched(encoding)
    if other is not None:
        return other.encode(obj, errors)[0]
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    found = _transform(encoding)
    if found is not None:
        return found[1](obj)
    name = _plain(encoding)
    if name in ("unicode_escape", "unicodeescape", "raw_unicode_escape"):
        text = obj if isinstance(obj, str) else bytes(obj).decode("latin-1")
        return _unescaped(text, "unicodeescape" if name != "raw_unicode_escape" else "rawunicodeescape", name == "raw_unicode_escape")
    other = _searched(encoding)
    if other is not None:
        return other.decode(obj, errors)[0]
    return bytes(obj).decode(encoding, errors)


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name = name
        made.encode = encode
        made.decode = decode
        made.streamreader = streamreader
        made.streamwriter = streamwriter
        made.incrementalencoder = incrementalencoder
        made.incrementaldecoder = incrementaldecoder
        return made

    def __repr__(self):
        return "<codecs.CodecInfo object for encoding " + str(self.name) + " at " + hex(id(self)) + ">"


_names = {"utf8": "utf-8", "utf_8": "utf-8", "u8": "utf-8", "utf": "utf-8", "cp65001": "utf-8", "ascii": "ascii", "us_ascii": "ascii",
          "646": "ascii", "latin_1": "iso8859-1", "latin1": "iso8859-1", "iso_8859_1": "iso8859-1", "iso8859_1": "iso8859-1",
          "l1": "iso8859-1", "8859": "iso8859-1", "cp819": "iso8859-1", "utf_16": "utf-16", "utf16": "utf-16", "u16": "utf-16",
          "utf_16_le": "utf-16-le", "utf_16_be": "utf-16-be", "utf_16le": "utf-16-le", "utf_16be": "utf-16-be", "utf_32": "utf-32",
          "utf32": "utf-32", "u32": "utf-32", "utf_32_le": "utf-32-le", "utf_32_be": "utf-32-be", "utf_8_sig": "utf-8-sig"}


def _searched(encoding):
    for function in _searches:
        found = function(_plain(encoding))
        if found is not None:
            return found
    return None


def _by_table(encoding):
    # A codec of the package encodings.
    import encodings
    return encodings.search_function(encoding)


def _text_codec(encoding):
    # The codec that str.encode and bytes.decode ask for what they do not know themselves.
    found = _searched(encoding) or _by_table(encoding)
    if found is None:
        raise LookupError("unknown encoding: " + encoding)
    return found


def register(search_function, /):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError("lookup() argument must be str, not " + type(encoding).__name__)
    found = _searched(encoding)
    if found is not None:
        return found
    name = _names.get(_plain(encoding))
    transform = _transform(encoding)
    if name is None:
        if transform is None and _plain(encoding) not in ("unicode_escape", "raw_unicode_escape"):
            found = _by_table(encoding)
            if found is not None:
                return found
            try:
                "".encode(encoding)
            except LookupError:
                raise LookupError("unknown encoding: " + encoding) from None
        name = _plain(encoding).replace("_", "-") if transform is not None else encoding.lower()

    def encoder(text, errors="strict"):
        return encode(text, encoding, errors), len(text)

    def decoder(data, errors="strict"):
        return decode(data, encoding, errors), len(data)

    class Encoder(IncrementalEncoder):
        def encode(self, text, final=False):
            return encode(text, encoding, self.errors)

    class Decoder(BufferedIncrementalDecoder):
        _encoding = encoding

    class Reader(StreamReader):
        _encoding = encoding

    class Writer(StreamWriter):
        _encoding = encoding

    return CodecInfo(encoder, decoder, Reader, Writer, Encoder, Decoder, name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


class Codec:
    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes of a character whose other bytes have not come yet."""

    _encoding = "utf-8"

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _held(self, data):
        name = _plain(self._encoding)
        if name in ("utf_8", "utf8"):
            return _io._unfinished(data._text)
        if "16" in name:
            return len(data) % 2
        if "32" in name:
            return len(data) % 4
        return 0

    def decode(self, input, final=False):
        data = self.buffer + bytes(input)
        count = 0 if final or not data else self._held(data)
        self.buffer = data[len(data) - count:]
        return decode(data[:len(data) - count], self._encoding, self.errors)

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    _encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        self.stream.write(encode(object, self._encoding, self.errors))

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


class StreamReader(Codec):
    _encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._text = None
        self._at = 0

    def _all(self):
        if self._text is None:
            self._text = decode(self.stream.read(), self._encoding, self.errors)
        return self._text

    def read(self, size=-1, chars=-1, firstline=False):
        text = self._all()
        count = chars if chars >= 0 else size
        end = len(text) if count < 0 else self._at + count
        found = text[self._at:end]
        self._at += len(found)
        return found

    def readline(self, size=None, keepends=True):
        text = self._all()
        end = text.find("\n", self._at)
        line = text[self._at:len(text) if end < 0 else end + 1]
        self._at += len(line)
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._text = None
        self._at = 0

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


def _passed_on(place, name):
    # A method that is one of the reader or of the writer.
    def method(self, *args):
        return getattr(getattr(self, place), name)(*args)
    method.__name__ = name
    return method


class StreamReaderWriter:
    """A stream that is read by one object and written by another."""

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = [kind(stream, errors) for kind in (Reader, Writer)]

    read, readline, readlines, __next__ = [_passed_on("reader", name) for name in ("read", "readline", "readlines", "__next__")]
    write, writelines = [_passed_on("writer", name) for name in ("write", "writelines")]

    def __iter__(self):
        return self

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = _io.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    made.encoding = encoding
    return made


def iterencode(iterator, encoding, errors="strict", **named):
    encoder = getincrementalencoder(encoding)(errors)
    for text in iterator:
        data = encoder.encode(text)
        if data:
            yield data


def iterdecode(iterator, encoding, errors="strict", **named):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def register_error(name, handler, /):
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[name] = handler


def lookup_error(name, /):
    if name in _handlers:
        return _handlers[name]
    raise LookupError("unknown error handler name '" + name + "'")


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return ("", exception.end)


def replace_errors(exception):
    if isinstance(exception, UnicodeEncodeError):
        return ("?" * (exception.end - exception.start), exception.end)
    return ("\ufffd", exception.end)


def backslashreplace_errors(exception):
    part = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeDecodeError):
        return ("".join(["\\x%02x" % byte for byte in part]), exception.end)
    codes = [ord(c) for c in part]
    return ("".join(["\\x%02x" % c if c < 256 else "\\u%04x" % c if c < 65536 else "\\U%08x" % c for c in codes]), exception.end)


def xmlcharrefreplace_errors(exception):
    return ("".join(["&#%d;" % ord(c) for c in exception.object[exception.start:exception.end]]), exception.end)


_handlers.update({"strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
                  "backslashreplace": backslashreplace_errors, "xmlcharrefreplace": xmlcharrefreplace_errors})


def charmap_build(table):
    return {ord(c): i for i, c in enumerate(table)}


def charmap_encode(text, errors="strict", mapping=None):
    from encodings import _charmap
    if mapping is None:
        return latin_1_encode(text, errors)
    codes = {code: value[0] if isinstance(value, bytes) else value for code, value in mapping.items() if value is not None}
    return _charmap.encode(text, errors or "strict", codes)


def charmap_decode(data, errors="strict", mapping=None):
    from encodings import _charmap
    if mapping is None:
        return latin_1_decode(data, errors)
    if isinstance(mapping, str):
        table = mapping
    else:
        found = [mapping.get(code) for code in range(256)]
        table = ["\ufffe" if value is None else chr(value) if isinstance(value, int) else value for value in found]
    return _charmap.decode(data, errors or "strict", table)


def utf_8_encode(text, errors="strict"):
    return text.encode("utf-8", errors), len(text)


def utf_8_decode(data, errors="strict", final=False):
    return bytes(data).decode("utf-8", errors), len(data)


def latin_1_encode(text, errors="strict"):
    return text.encode("latin-1", errors), len(text)


def latin_1_decode(data, errors="strict"):
    return bytes(data).decode("latin-1", errors), len(data)


def ascii_encode(text, errors="strict"):
    return text.encode("ascii", errors), len(text)


def ascii_decode(data, errors="strict"):
    return bytes(data).decode("ascii", errors), len(data)
