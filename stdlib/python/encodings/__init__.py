"""The package encodings: codecs by their names. Those with a table of 256 characters are made from `_tables` when they are first asked for."""

import sys as _sys
import types as _types

from encodings import aliases


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """The name in small steps: everything but letters, digits and points is one underscore."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    parts, pending = [], False
    for c in encoding:
        if c.isalnum() or c == ".":
            if pending and parts:
                parts.append("_")
            if c.isascii():
                parts.append(c)
            pending = False
        else:
            pending = True
    return "".join(parts)


_made = {}


def search_function(encoding):
    """The codec of a name; None if there is none."""
    name = normalize_encoding(encoding.lower())
    name = aliases.aliases.get(name) or aliases.aliases.get(name.replace(".", "_")) or name
    if name not in _made:
        _made[name] = _make(name)
    return _made[name]


def _make(name):
    from encodings import _charmap, _tables
    if name in _tables.tables:
        return _charmap.codec(name, _charmap.decoding_table(name))
    if name in ("utf_7", "punycode", "idna"):
        from encodings import _texts
        return _texts.codec(name)
    return None


class _CodecModule(_types.ModuleType):
    # The module of a codec; what is in it is made when it is asked for.
    def __getattr__(self, name):
        if name[:2] == "__":
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        import codecs
        own = self.__name__.rpartition(".")[2]
        if name == "getregentry":
            return lambda: codecs.lookup(own)
        if name in ("decoding_table", "encoding_table"):
            from encodings import _charmap, _tables
            if own in _tables.tables:
                table = _charmap.decoding_table(own)
                return table if name[0] == "d" else codecs.charmap_build(table)
        places = {"Codec": None, "IncrementalEncoder": "incrementalencoder", "IncrementalDecoder": "incrementaldecoder",
                  "StreamReader": "streamreader", "StreamWriter": "streamwriter", "encode": "encode", "decode": "decode"}
        if name in places:
            found = codecs.lookup(own)
            if name != "Codec":
                return getattr(found, places[name])
            return type("Codec", (codecs.Codec,), {"encode": staticmethod(found.encode), "decode": staticmethod(found.decode)})
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")


def _add_modules():
    from encodings import _tables
    # Codecs of texts with several bytes for a character of the east of Asia are not there.
    others = ("ascii", "base64_codec", "hex_codec", "idna", "latin_1", "punycode", "quopri_codec", "raw_unicode_escape", "rot_13",
              "unicode_escape", "utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le", "utf_7", "utf_8", "utf_8_sig",
              "zlib_codec")
    for name in (*_tables.tables, *others):
        full = "encodings." + name
        if full not in _sys.modules:
            _sys.modules[full] = _CodecModule(full)


_add_modules()


def __getattr__(name):
    found = _sys.modules.get("encodings." + name)
    if isinstance(found, _CodecModule):
        return found
    raise AttributeError(f"module 'encodings' has no attribute {name!r}")
