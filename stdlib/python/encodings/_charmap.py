"""Codecs that have one byte for each of their characters."""

import codecs as _codecs

from encodings._tables import tables as _tables

_UNDEFINED = "character maps to <undefined>"
_decoding = {}


def decoding_table(name):
    """The 256 characters of a codec; U+FFFE is none."""
    if name not in _decoding:
        parts = []
        for run in _tables[name].split():
            first, _, count = run.partition("+")
            for place in range(int(count, 16) if count else 1):
                parts.append("\ufffe" if first == "-" else chr(int(first, 16) + place))
        _decoding[name] = "".join(parts)
    return _decoding[name]


def _handled(problem, errors):
    # What a handler puts in the place of what cannot be translated, and where to go on.
    if errors == "surrogateescape":
        part = problem.object[problem.start:problem.end]
        if isinstance(problem, UnicodeDecodeError):
            return "".join([chr(0xDC00 + byte) for byte in part]), problem.end
        if all(["\udc80" <= c <= "\udcff" for c in part]):
            return bytes([ord(c) - 0xDC00 for c in part]), problem.end
        raise problem
    found = _codecs.lookup_error(errors)(problem)
    if not isinstance(found, tuple) or len(found) != 2:
        raise TypeError("encoding error handler must return (str/bytes, int) tuple")
    return found


def encode(text, errors, codes):
    """The bytes of a text; `codes` has the byte of each character."""
    items = bytearray()
    place, size = 0, len(text)
    while place < size:
        code = codes.get(ord(text[place]))
        if code is not None:
            items.append(code)
            place += 1
            continue
        end = place + 1
        while end < size and ord(text[end]) not in codes:
            end += 1
        made, place = _handled(UnicodeEncodeError("charmap", text, place, end, _UNDEFINED), errors)
        if isinstance(made, str):
            for c in made:
                if ord(c) not in codes:
                    raise UnicodeEncodeError("charmap", text, place - 1, end, _UNDEFINED)
            made = bytes([codes[ord(c)] for c in made])
        items += made
    return bytes(items), size


def decode(data, errors, table):
    parts = []
    data = bytes(data)
    place = 0
    while place < len(data):
        code = data[place]
        c = table[code] if code < len(table) else "\ufffe"
        if c == "\ufffe":
            c, place = _handled(UnicodeDecodeError("charmap", data, place, place + 1, _UNDEFINED), errors)
            place -= 1
        parts.append(c)
        place += 1
    return "".join(parts), len(data)


def info(name, encoder, decoder):
    """The codec of two functions that need nothing but what they are given."""
    class Encoder(_codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encoder(input, self.errors)[0]

    class Decoder(_codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return decoder(input, self.errors)[0]

    class Reader(_codecs.StreamReader):
        _encoding = name

    class Writer(_codecs.StreamWriter):
        _encoding = name

    return _codecs.CodecInfo(encoder, decoder, Reader, Writer, Encoder, Decoder, name.replace("_", "-"))


def codec(name, table):
    codes = {ord(c): code for code, c in reversed(list(enumerate(table))) if c != "\ufffe"}

    def encoder(text, errors="strict"):
        return encode(text, errors, codes)

    def decoder(data, errors="strict"):
        return decode(data, errors, table)

    return info(name, encoder, decoder)
