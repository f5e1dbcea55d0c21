"""The package sqlite3: its names; there is no database, which `connect` says."""

apilevel, paramstyle, threadsafety = "2.0", "qmark", 1
version, sqlite_version = "2.6.0", "0.0.0"
version_info, sqlite_version_info = (2, 6, 0), (0, 0, 0)
PARSE_DECLTYPES, PARSE_COLNAMES = 1, 2


class Warning(Exception):
    pass


class Error(Exception):
    pass


class InterfaceError(Error):
    pass


class DatabaseError(Error):
    pass


class DataError(DatabaseError):
    pass


class OperationalError(DatabaseError):
    pass


class IntegrityError(DatabaseError):
    pass


class InternalError(DatabaseError):
    pass


class ProgrammingError(DatabaseError):
    pass


class NotSupportedError(DatabaseError):
    pass


def connect(database=None, *args, **named):
    raise NotImplementedError("there is no database (module sqlite3)")


class Connection:
    __init__ = connect


class Cursor:
    __init__ = connect


class Row:
    __init__ = connect


Binary = memoryview


def register_adapter(type, adapter, /):
    """Keeps nothing: there is nothing to adapt values for."""


register_converter = register_adapter
