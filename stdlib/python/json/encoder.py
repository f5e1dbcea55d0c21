"""The module json.encoder."""

from json import JSONEncoder, _text

INFINITY = float("inf")


def encode_basestring(s):
    return _text(s, False)


def encode_basestring_ascii(s):
    return _text(s, True)


py_encode_basestring, py_encode_basestring_ascii = encode_basestring, encode_basestring_ascii
