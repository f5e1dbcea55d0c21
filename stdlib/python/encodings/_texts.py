"""Codecs that write any characters in ASCII: UTF-7 (RFC 2152), Punycode (RFC 3492) and names of hosts (RFC 3490)."""

import base64 as _base64
import unicodedata as _unicodedata

from encodings._charmap import _handled, info as _info

_DIRECT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\r\n")
# Optional characters, which the reference implementation writes as they are, too.
_PLAIN = _DIRECT | frozenset("!\"#$%&*;<=>@[]^_`{|}")
_BASE64 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")


def _utf_7_encode(text, errors="strict"):
    parts, place = [], 0
    while place < len(text):
        c = text[place]
        if c == "+":
            parts.append("+-")
            place += 1
        elif c in _PLAIN:
            parts.append(c)
            place += 1
        else:
            end = place
            while end < len(text) and text[end] not in _PLAIN and text[end] != "+":
                end += 1
            coded = _base64.b64encode(text[place:end].encode("utf-16-be", "surrogatepass")).decode("ascii").rstrip("=")
            follows = text[end:end + 1]
            parts.append("+" + coded + ("-" if not follows or follows in _BASE64 or follows == "-" else ""))
            place = end
    return "".join(parts).encode("ascii"), len(text)


def _utf_7_decode(data, errors="strict"):
    data = bytes(data)
    parts, place = [], 0
    while place < len(data):
        code = data[place]
        if code == 43:
            end = place + 1
            while end < len(data) and chr(data[end]) in _BASE64:
                end += 1
            coded = data[place + 1:end]
            if not coded:
                if data[end:end + 1] == b"-":
                    parts.append("+")
                    place = end + 1
                    continue
                made, place = _handled(UnicodeDecodeError("utf7", data, place, min(end + 1, len(data)), "ill-formed sequence" if end < len(data) else "unterminated shift sequence"), errors)
                parts.append(made)
                continue
            found = _base64.b64decode(coded + b"=" * (-len(coded) % 4))
            if len(found) % 2:
                found = found[:-1]
            parts.append(found.decode("utf-16-be", "surrogatepass"))
            place = end + (data[end:end + 1] == b"-")
        elif code < 128:
            parts.append(chr(code))
            place += 1
        else:
            made, place = _handled(UnicodeDecodeError("utf7", data, place, place + 1, "unexpected special character"), errors)
            parts.append(made)
    return "".join(parts), len(data)


# Punycode: deltas between sorted characters, in digits of a changing base.

_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789"


def _adapted(delta, isFirst, count):
    delta = delta // 700 if isFirst else delta // 2
    delta += delta // count
    steps = 0
    while delta > 455:
        delta //= 35
        steps += 36
    return steps + 36 * delta // (delta + 38)


def _threshold(place, bias):
    return min(max(36 * (place + 1) - bias, 1), 26)


def punycode_encode(text):
    base = "".join([c for c in text if c < "\x80"])
    digits = []
    handled, bias, delta, low = len(base), 72, 0, 128
    while handled < len(text):
        smallest = min([ord(c) for c in text if ord(c) >= low])
        delta += (smallest - low) * (handled + 1)
        low = smallest
        for c in text:
            if ord(c) < low:
                delta += 1
            elif ord(c) == low:
                rest, place = delta, 0
                while rest >= (limit := _threshold(place, bias)):
                    rest, digit = divmod(rest - limit, 36 - limit)
                    digits.append(_DIGITS[limit + digit])
                    place += 1
                digits.append(_DIGITS[rest])
                bias = _adapted(delta, handled == len(base), handled + 1)
                delta = 0
                handled += 1
        delta += 1
        low += 1
    coded = "".join(digits)
    return (base + "-" + coded if base else coded).encode("ascii")


def punycode_decode(data, errors="strict"):
    text = bytes(data).decode("ascii", errors) if not isinstance(data, str) else data
    base, dash, coded = text.rpartition("-")
    found = list(base)
    low, bias, number, place, first = 128, 72, 0, 0, True
    coded = coded.lower()
    while place < len(coded):
        before, weight, step = number, 1, 0
        while True:
            if place >= len(coded):
                if errors == "strict":
                    raise UnicodeError("incomplete punicode string")
                return "".join(found)
            digit = _DIGITS.find(coded[place])
            if digit < 0:
                if errors == "strict":
                    raise UnicodeError("Invalid extended code point '%s'" % coded[place].upper())
                return "".join(found)
            place += 1
            number += digit * weight
            limit = _threshold(step, bias)
            if digit < limit:
                break
            weight *= 36 - limit
            step += 1
        bias = _adapted(number - before, first, len(found) + 1)
        first = False
        low += number // (len(found) + 1)
        if low > 0x10FFFF:
            if errors == "strict":
                raise UnicodeError("Invalid character U+%x" % low)
            low = ord("?")
        number %= len(found) + 1
        found.insert(number, chr(low))
        number += 1
    return "".join(found)


# Names of hosts: each label by itself.

_DOTS = "\u3002\uff0e\uff61"


def _prepared(label):
    kept = [c for c in label.casefold() if c not in "\u00ad\u200b\u2060\ufeff\u200c\u200d"]
    label = _unicodedata.normalize("NFKC", "".join(kept))
    for c in label:
        if _unicodedata.category(c) in ("Cc", "Cs", "Co") or c == "\xa0":
            raise UnicodeError(f"Invalid character {c!r}")
    return label


def ToASCII(label):
    if not label.isascii():
        label = _prepared(label)
    if label.isascii():
        if 0 < len(label) < 64:
            return label.encode("ascii")
        raise UnicodeError("label empty or too long")
    if label.startswith("xn--"):
        raise UnicodeError("Label starts with ACE prefix")
    coded = b"xn--" + punycode_encode(label)
    if len(coded) < 64:
        return coded
    raise UnicodeError("label empty or too long")


def ToUnicode(label):
    if isinstance(label, bytes):
        label = label.decode("ascii")
    if not label.isascii():
        label = _prepared(label)
    if not label.lower().startswith("xn--"):
        return label
    found = punycode_decode(label[4:].encode("ascii"))
    if str(ToASCII(found), "ascii") != label.lower():
        raise UnicodeError("IDNA does not round-trip", label, ToASCII(found))
    return found


def _idna_encode(text, errors="strict"):
    if errors != "strict":
        raise UnicodeError("unsupported error handling " + errors)
    if not text:
        return b"", 0
    plain = text
    for dot in _DOTS:
        plain = plain.replace(dot, ".")
    labels = plain.split(".")
    end = b""
    if labels and not labels[-1]:
        labels.pop()
        end = b"."
    return b".".join([ToASCII(label) for label in labels]) + end, len(text)


def _idna_decode(data, errors="strict"):
    if errors != "strict":
        raise UnicodeError("Unsupported error handling " + errors)
    data = bytes(data)
    if not data:
        return "", 0
    if b"xn--" not in data.lower():
        return data.decode("ascii"), len(data)
    labels = data.split(b".")
    end = ""
    if not labels[-1]:
        labels.pop()
        end = "."
    return ".".join([ToUnicode(label) for label in labels]) + end, len(data)


def codec(name):
    if name == "utf_7":
        made = _info(name, _utf_7_encode, _utf_7_decode)
        made.name = "utf-7"
        return made
    if name == "idna":
        return _info(name, _idna_encode, _idna_decode)

    def encoder(text, errors="strict"):
        return punycode_encode(text), len(text)

    def decoder(data, errors="strict"):
        if errors not in ("strict", "replace", "ignore"):
            raise UnicodeError("Unsupported error handling " + errors)
        return punycode_decode(data, errors), len(data)

    return _info(name, encoder, decoder)
