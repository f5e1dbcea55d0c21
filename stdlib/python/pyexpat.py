"""The names of the module xml.parsers.expat, under which the reference implementation has them in C."""

from xml.parsers.expat import *
from xml.parsers.expat import ErrorString, ParserCreate, error
