"""The names of the package sqlite3."""

from sqlite3 import *
from sqlite3 import Connection, Cursor, Row, Warning, connect
