"""The module unicodedata: properties of characters, from the tables of _unicode_tables. Names are known for the blocks that are kept there."""

import re as _re
from bisect import bisect_right as _bisect

import _unicode_tables as _tables

unidata_version = "14.0.0"
_nothing = object()
_runs = {}
_known = {}


def _property(name, character):
    """The value of a property that is kept as runs."""
    found = _runs.get(name)
    if found is None:
        signs = dict(zip(_signs, getattr(_tables, name + "_values").split(" ")))
        starts, values, start = [], [], 0
        for length, sign in _re.findall("([0-9a-z]*)([^0-9a-z])", getattr(_tables, name)):
            starts.append(start)
            values.append(signs[sign])
            start += int(length, 36) if length else 1
        found = _runs[name] = (starts, values)
    starts, values = found
    return values[_bisect(starts, ord(character)) - 1]


# The signs of the tables, in order.
_signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_`{|}~" + "".join([chr(_i) for _i in range(0xC0, 0x100)])


def _character(function, value, place=""):
    if not isinstance(value, str):
        raise TypeError(function + "() argument" + place + " must be a unicode character, not " + type(value).__name__)
    if len(value) != 1:
        raise TypeError(function + "() argument" + place + " must be a unicode character, not str")
    return value


def category(chr, /):
    return _property("category", _character("category", chr))


def bidirectional(chr, /):
    found = _property("bidirectional", _character("bidirectional", chr))
    return "" if found == "-" else found


def combining(chr, /):
    return int(_property("combining", _character("combining", chr)))


def east_asian_width(chr, /):
    return _property("width", _character("east_asian_width", chr))


def mirrored(chr, /):
    return int(_property("mirrored", _character("mirrored", chr)))


# Numbers

def _decimal(character):
    zeros = _known.get("zeros")
    if zeros is None:
        zeros = _known["zeros"] = [int(code, 36) for code in _tables.zeros.split(" ")]
    code = ord(character)
    place = _bisect(zeros, code) - 1
    return code - zeros[place] if place >= 0 and code - zeros[place] < 10 else None


def _listed(name, character):
    found = _known.get(name)
    if found is None:
        found = _known[name] = {}
        for entry in getattr(_tables, name).split(" "):
            code, value = entry.split("=")
            upper, slash, lower = value.partition("/")
            found[chr(int(code, 36))] = int(upper) / int(lower) if lower else int(upper)
    return found.get(character)


def _number(found, default, problem):
    if found is not None:
        return found
    if default is _nothing:
        raise ValueError(problem)
    return default


def decimal(chr, default=_nothing, /):
    return _number(_decimal(_character("decimal", chr, " 1")), default, "not a decimal")


def digit(chr, default=_nothing, /):
    found = _decimal(_character("digit", chr, " 1"))
    return _number(_listed("digits", chr) if found is None else found, default, "not a digit")


def numeric(chr, default=_nothing, /):
    found = _decimal(_character("numeric", chr, " 1"))
    if found is None:
        found = _listed("digits", chr)
    if found is None:
        found = _listed("numbers", chr)
    return _number(None if found is None else float(found), default, "not a numeric character")


# Normal forms

_first_syllable, _last_syllable = 0xAC00, 0xD7A3


def _decompositions():
    """Each character that has one: its kind and the characters that it is made of."""
    found = _known.get("decompositions")
    if found is None:
        kinds = dict(zip(_signs, _tables.decomposition_kinds.split(" ")))
        found = {}
        for entry in _tables.decompositions.split("\n"):
            found[entry[0]] = (kinds[entry[1]], entry[2:])
        _known["decompositions"] = found
        pairs = {parts: c for c, (kind, parts) in found.items() if kind == "-" and len(parts) == 2}
        for c in _tables.excluded:
            pairs.pop(found[c][1], None)
        _known["pairs"] = pairs
    return found


def decomposition(chr, /):
    found = _decompositions().get(_character("decomposition", chr))
    if found is None:
        return ""
    kind, parts = found
    return ("" if kind == "-" else "<" + kind + "> ") + " ".join(["%04X" % ord(c) for c in parts])


def _taken_apart(character, compatible):
    code = ord(character)
    if _first_syllable <= code <= _last_syllable:
        code -= _first_syllable
        tail = code % 28
        return chr(0x1100 + code // 588) + chr(0x1161 + code % 588 // 28) + (chr(0x11A7 + tail) if tail else "")
    found = _decompositions().get(character)
    if found is None or found[0] != "-" and not compatible:
        return character
    return "".join([_taken_apart(c, compatible) for c in found[1]])


def _decomposed(text, compatible):
    """All characters in their parts, marks in the order of their classes."""
    parts = []
    for c in text:
        if c < "\x80":
            parts.append(c)
        else:
            parts.extend(_taken_apart(c, compatible))
    ordered, marks = [], []
    for c in parts:
        kind = combining(c) if c > "\x7f" else 0
        if kind:
            marks.append((kind, c))
            continue
        if marks:
            marks.sort(key=lambda mark: mark[0])
            ordered.extend([mark for kind, mark in marks])
            marks = []
        ordered.append(c)
    marks.sort(key=lambda mark: mark[0])
    ordered.extend([mark for kind, mark in marks])
    return ordered


def _pair(first, second):
    """The character that two others make, or None."""
    a, b = ord(first), ord(second)
    if 0x1100 <= a < 0x1113 and 0x1161 <= b < 0x1176:
        return chr(_first_syllable + (a - 0x1100) * 588 + (b - 0x1161) * 28)
    if _first_syllable <= a <= _last_syllable and (a - _first_syllable) % 28 == 0 and 0x11A8 <= b < 0x11C3:
        return chr(a + b - 0x11A7)
    return _known["pairs"].get(first + second)


def _composed(parts):
    _decompositions()
    made = []
    starter = -1
    before = 0
    for c in parts:
        kind = combining(c) if c > "\x7f" else 0
        # A mark of the same class, or another starter, stands between this one and the starter.
        if starter >= 0 and (len(made) - 1 == starter or before < kind and before != 0):
            both = _pair(made[starter], c)
            if both is not None:
                made[starter] = both
                continue
        made.append(c)
        if kind == 0:
            starter = len(made) - 1
        before = kind
    return made


def normalize(form, unistr, /):
    if not isinstance(unistr, str):
        raise TypeError("normalize() argument 2 must be str, not " + type(unistr).__name__)
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    if unistr.isascii():
        return unistr
    parts = _decomposed(unistr, "K" in form)
    return "".join(_composed(parts) if form[-1] == "C" else parts)


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


# Names

def _names():
    """The names of characters by their codes, and the ends of the blocks that are kept."""
    found = _known.get("names")
    if found is None:
        found, blocks = {}, []
        for block in _tables.names.split("\t"):
            lines = block.split("\n")
            first = int(lines[0], 36) if lines[0] else 0
            blocks.append((first, first + len(lines) - 1))
            words = []
            for place, line in enumerate(lines[1:]):
                if line:
                    words = words[:int(line[0])] + (line[1:].split(" ") if line[1:] else [])
                    found[first + place] = " ".join(words)
        _known["names"], _known["blocks"] = found, blocks
    return found


_ideographs = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B738), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
               (0x30000, 0x3134A))
_leads = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ")
_vowels = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ")
_tails = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ")


def name(chr, default=_nothing, /):
    code = ord(_character("name", chr, " 1"))
    found = _names().get(code)
    if found is None and _first_syllable <= code <= _last_syllable:
        code -= _first_syllable
        found = "HANGUL SYLLABLE " + _leads[code // 588] + _vowels[code % 588 // 28] + _tails[code % 28]
    if found is None and any([first <= code <= last for first, last in _ideographs]):
        found = "CJK UNIFIED IDEOGRAPH-%X" % code
    if found is not None:
        return found
    if category(chr) not in ("Cc", "Cn", "Co", "Cs") and not any([first <= code < end for first, end in _known["blocks"]]):
        raise NotImplementedError("the names of the block of U+%04X are not kept" % code)
    if default is _nothing:
        raise ValueError("no such name")
    return default


def lookup(name, /):
    codes = _known.get("codes")
    if codes is None:
        codes = _known["codes"] = {text: code for code, text in _names().items()}
    wanted = name.upper()
    if wanted in codes:
        return chr(codes[wanted])
    if wanted.startswith("CJK UNIFIED IDEOGRAPH-"):
        try:
            code = int(wanted[22:], 16)
        except ValueError:
            code = 0
        if any([first <= code <= last for first, last in _ideographs]):
            return chr(code)
    if wanted.startswith("HANGUL SYLLABLE "):
        for code in range(_first_syllable, _last_syllable + 1):
            if globals()["name"](chr(code)) == wanted:
                return chr(code)
    raise KeyError("undefined character name '" + name + "'")


class UCD:
    """Properties of an older version of Unicode, which are not kept."""

    def __init__(self):
        raise TypeError("cannot create 'unicodedata.UCD' instances")
