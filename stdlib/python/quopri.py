# The module quopri.

import binascii as _binascii

ESCAPE = b"="
MAXLINESIZE = 76


def encodestring(s, quotetabs=False, header=False):
    return _binascii.b2a_qp(s, quotetabs, True, header)


def decodestring(s, header=False):
    return _binascii.a2b_qp(s, header)


def encode(input, output, quotetabs, header=False):
    output.write(_binascii.b2a_qp(input.read(), quotetabs, True, header))


def decode(input, output, header=False):
    output.write(_binascii.a2b_qp(input.read(), header))
