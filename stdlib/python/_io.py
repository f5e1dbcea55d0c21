"""The names of the module io, under which the reference implementation has them in C."""

from io import *
from io import IOBase as _IOBase, RawIOBase as _RawIOBase, BufferedIOBase as _BufferedIOBase, TextIOBase as _TextIOBase
