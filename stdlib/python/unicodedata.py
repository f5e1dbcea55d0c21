"""The module unicodedata: properties of characters, from the tables of _unicode_tables and _unicode_names."""

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

def _block(number):
    """The names of 256 characters by their codes."""
    blocks = _known.get("blocks")
    if blocks is None:
        import _unicode_names
        blocks = _known["blocks"] = {}
        for block in _unicode_names.names.split("\t"):
            blocks[int(block[:block.index("\n")], 36)] = block
    found = blocks.get(number, {})
    if isinstance(found, str):
        lines = found.split("\n")
        found, words, code = {}, [], 256 * number - 1
        for line in lines[1:]:
            code += 1
            if line:
                words = words[:int(line[0])] + (line[1:].split(" ") if line[1:] else [])
                found[code] = " ".join(words)
        blocks[number] = found
    return found


def _compatible(code):
    found = _known.get("compatible")
    if found is None:
        import _unicode_names
        found = _known["compatible"] = [[int(end, 36) for end in row.split("-")] for row in _unicode_names.compatible_ideographs.split(" ")]
    return any([first <= code <= last for first, last in found])


def _codes():
    """The characters by their names and by other names, as codes."""
    found = _known.get("codes")
    if found is None:
        import _unicode_names
        _block(0)
        found = {}
        for line in _unicode_names.aliases.split("\n"):
            code, text = line.split("=")
            found[text] = int(code, 36)
        for number in list(_known["blocks"]):
            for code, text in _block(number).items():
                found[text] = code
        _known["codes"] = found
    return found


_ideographs = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B738), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
               (0x30000, 0x3134A))
_leads = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ")
_vowels = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ")
_tails = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ")


def name(chr, default=_nothing, /):
    code = ord(_character("name", chr, " 1"))
    found = _block(code // 256).get(code)
    if found is None and _first_syllable <= code <= _last_syllable:
        code -= _first_syllable
        found = "HANGUL SYLLABLE " + _leads[code // 588] + _vowels[code % 588 // 28] + _tails[code % 28]
    if found is None and any([first <= code <= last for first, last in _ideographs]):
        found = "CJK UNIFIED IDEOGRAPH-%X" % code
    if found is None and _compatible(code):
        found = "CJK COMPATIBILITY IDEOGRAPH-%X" % code
    if found is not None:
        return found
    if default is _nothing:
        raise ValueError("no such name")
    return default


def lookup(name, /):
    wanted = name.upper()
    found = _codes().get(wanted)
    if found is not None:
        return chr(found)
    # Names that follow from the number of the character have capital letters only, but for those that are listed.
    for text, start, test in ((name, "CJK UNIFIED IDEOGRAPH-", lambda code: any([first <= code <= last for first, last in _ideographs])),
                              (wanted, "CJK COMPATIBILITY IDEOGRAPH-", _compatible)):
        digits = text[len(start):]
        if text.startswith(start) and 4 <= len(digits) <= 5 and all([c in "0123456789ABCDEF" for c in digits]) and test(int(digits, 16)):
            return chr(int(digits, 16))
    if name.startswith("HANGUL SYLLABLE "):
        found = _syllable(name[16:])
        if found is not None:
            return chr(found)
    raise KeyError("undefined character name '" + name + "'")


def _syllable(text):
    for lead, sound in enumerate(_leads):
        for vowel, middle in enumerate(_vowels):
            start = sound + middle
            if text.startswith(start) and text[len(start):] in _tails:
                return _first_syllable + lead * 588 + vowel * 28 + _tails.index(text[len(start):])
    return None


class UCD:
    """Properties of an older version of Unicode, which are not kept."""

    def __init__(self):
        raise TypeError("cannot create 'unicodedata.UCD' instances")
