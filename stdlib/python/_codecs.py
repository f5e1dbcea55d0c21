"""The names of the module codecs, under which the reference implementation has them in C."""

from codecs import *
from codecs import ascii_decode, ascii_encode, escape_decode, escape_encode, latin_1_decode, latin_1_encode, lookup_error, utf_8_decode, utf_8_encode
