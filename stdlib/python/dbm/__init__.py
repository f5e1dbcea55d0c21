"""The package dbm: dictionaries of bytes in files. Of the formats there is the one that needs no library, `dbm.dumb`."""

import os as _os

__all__ = ["open", "whichdb", "error"]


class _Error(Exception):
    """What all formats say of files that are none of theirs."""


_Error.__name__ = _Error.__qualname__ = "error"
error = (_Error, OSError)
# The formats in the order in which they are tried, and those that could be imported.
_names = ["dbm.dumb"]
_modules = {}
_defaultmod = None


def open(file, flag="r", mode=0o666):
    """A database: `r` and `w` open what is there, `c` makes it if there is none, `n` makes it anew."""
    global _defaultmod
    from dbm import dumb
    _defaultmod = _modules["dbm.dumb"] = dumb
    kind = "" if "n" in flag else whichdb(file)
    if kind is None and "c" not in flag:
        raise _Error("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    if kind == "" and "n" not in flag:
        raise _Error("db type could not be determined")
    if kind not in (None, "", "dbm.dumb"):
        raise _Error(f"db type is {kind}, but the module is not available")
    return dumb.open(file, flag, mode)


# The numbers that files of GNU begin with.
_GNU = (0x13579ACE, 0x13579ACD, 0x13579ACF)


def whichdb(filename):
    """The module for a file: None if it cannot be read, the empty string if it is not known."""
    filename = _os.fspath(filename)
    dot = b"." if isinstance(filename, bytes) else "."

    def place(ending):
        return filename + (ending.encode() if isinstance(filename, bytes) else ending)

    for endings in ((".pag", ".dir"), (".db",)):
        if all([_os.path.isfile(place(ending)) for ending in endings]):
            return "dbm.ndbm"
    if _os.path.isfile(place(".dat")) and _os.path.isfile(place(".dir")):
        with _io_open(place(".dir"), "rb") as file:
            if file.read(1) in (b"", b"'", b'"'):
                return "dbm.dumb"
    try:
        with _io_open(filename, "rb") as file:
            start = file.read(4)
    except OSError:
        return None
    if len(start) == 4 and (int.from_bytes(start, "little") in _GNU or int.from_bytes(start, "big") in _GNU):
        return "dbm.gnu"
    return ""


from io import open as _io_open
