"""The part of the module csv that reads and writes rows; the reference implementation has it in C."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)

_dialects = {}
_limit = 131072


class Error(Exception):
    """What is said of rows that are none."""


Error.__module__ = "_csv"

_DEFAULTS = {"delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
             "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False}


def _character(name, value, may_be_none):
    if value is None and may_be_none:
        return None
    if not isinstance(value, str):
        raise TypeError('"%s" must be string%s, not %s' % (name, " or None" if may_be_none else "", type(value).__name__))
    if len(value) != 1:
        raise TypeError('"%s" must be a 1-character string' % name)
    return value


class Dialect:
    """The settings of a reader or writer, which do not change."""

    __slots__ = tuple(_DEFAULTS)

    def __init__(self, dialect=None, **named):
        for name in named:
            if name not in _DEFAULTS:
                raise TypeError("'" + name + "' is an invalid keyword argument for this function")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)

        def value(name):
            if name in named:
                return named[name]
            return getattr(dialect, name, _DEFAULTS[name])
        keep = object.__setattr__
        keep(self, "delimiter", _character("delimiter", value("delimiter"), False))
        for name in ("doublequote", "skipinitialspace", "strict"):
            keep(self, name, bool(value(name)))
        keep(self, "escapechar", _character("escapechar", value("escapechar"), True))
        ending = value("lineterminator")
        if ending is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(ending, str):
            raise TypeError('"lineterminator" must be a string')
        keep(self, "lineterminator", ending)
        quote, quoting = value("quotechar"), value("quoting")
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 3:
            raise TypeError('bad "quoting" value')
        quote = _character("quotechar", quote, True)
        if quote is None and "quoting" not in named and getattr(dialect, "quoting", None) is None:
            quoting = QUOTE_NONE
        if quoting != QUOTE_NONE and quote is None:
            raise TypeError("quotechar must be set if quoting enabled")
        keep(self, "quotechar", quote)
        keep(self, "quoting", quoting)

    def __setattr__(self, name, value=None):
        if name in _DEFAULTS:
            raise AttributeError("attribute '%s' of '_csv.Dialect' objects is not writable" % name)
        raise AttributeError("'_csv.Dialect' object has no attribute %r" % name)

    __delattr__ = __setattr__

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


def _chosen(dialect, named):
    if not named and type(dialect) is Dialect:
        return dialect
    return Dialect(dialect, **named)


def register_dialect(*args, **named):
    if not args:
        raise TypeError(" expected at least 1 argument, got 0")
    if not isinstance(args[0], str):
        raise TypeError("dialect name must be a string")
    if len(args) > 2:
        raise TypeError(" expected at most 2 arguments, got %d" % len(args))
    _dialects[args[0]] = _chosen(args[1] if len(args) > 1 else None, named)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(*limits):
    global _limit
    if len(limits) > 1:
        raise TypeError("field_size_limit() takes at most 1 argument (%d given)" % len(limits))
    old = _limit
    if limits:
        if not isinstance(limits[0], int):
            raise TypeError("limit must be an integer")
        _limit = limits[0]
    return old


# Where a reader is in a row.
_ROW, _FIELD, _ESCAPED, _IN_FIELD, _QUOTED, _QUOTED_ESCAPED, _QUOTE, _ENDING, _AFTER_ESCAPED_ENDING = range(9)


class _Reader:
    """The rows in an iterable of lines."""

    def __init__(self, lines, dialect=None, **named):
        self._lines = iter(lines)
        self.dialect = _chosen(dialect, named)
        self._count = 0

    line_num = property(lambda self: self._count)

    def __iter__(self):
        return self

    def __next__(self):
        line = next(self._lines)
        d = self.dialect
        if type(line) is str and d.escapechar is None and d.quoting != QUOTE_NONNUMERIC and not d.skipinitialspace:
            # A line without anything special is split by the machine.
            plain = line[:-2] if line[-2:] == "\r\n" else line[:-1] if line[-1:] == "\n" else line
            quote = d.quotechar
            if (d.quoting == QUOTE_NONE or quote not in plain) and "\n" not in plain and "\r" not in plain and len(plain) <= _limit:
                if d.delimiter != "\n" and d.delimiter != "\r":
                    self._count += 1
                    return plain.split(d.delimiter) if plain else []
        return self._row(line)

    def _row(self, line):
        d = self.dialect
        delimiter, quote, escape, quoting = d.delimiter, d.quotechar, d.escapechar, d.quoting
        if quoting == QUOTE_NONE:
            quote = None
        limit = _limit
        row, field = [], []
        is_number = False
        state = _ROW
        while True:
            if not isinstance(line, str):
                raise Error("iterator should return strings, not %s (the file should be opened in text mode)" % type(line).__name__)
            self._count += 1
            for c in line:
                if state == _IN_FIELD or state == _AFTER_ESCAPED_ENDING:
                    if c == "\n" or c == "\r":
                        state = _ENDING
                    elif c == escape:
                        state = _ESCAPED
                        continue
                    elif c == delimiter:
                        state = _FIELD
                    else:
                        state = _IN_FIELD
                        field.append(c)
                        if len(field) > limit:
                            raise Error("field larger than field limit (%d)" % limit)
                        continue
                elif state == _QUOTED:
                    if c == escape:
                        state = _QUOTED_ESCAPED
                    elif c == quote:
                        state = _QUOTE if d.doublequote else _IN_FIELD
                    else:
                        field.append(c)
                        if len(field) > limit:
                            raise Error("field larger than field limit (%d)" % limit)
                    continue
                elif state <= _FIELD:
                    if c == "\n" or c == "\r":
                        if state == _ROW:
                            state = _ENDING
                            continue
                        state = _ENDING
                    elif c == quote:
                        state = _QUOTED
                        continue
                    elif c == escape:
                        state = _ESCAPED
                        continue
                    elif c == " " and d.skipinitialspace:
                        state = _FIELD
                        continue
                    elif c == delimiter:
                        state = _FIELD
                    else:
                        is_number = quoting == QUOTE_NONNUMERIC
                        field.append(c)
                        state = _IN_FIELD
                        continue
                elif state == _QUOTE:
                    if c == quote:
                        field.append(c)
                        state = _QUOTED
                        continue
                    if c == delimiter:
                        state = _FIELD
                    elif c == "\n" or c == "\r":
                        state = _ENDING
                    elif d.strict:
                        raise Error("'%s' expected after '%s'" % (delimiter, quote))
                    else:
                        field.append(c)
                        state = _IN_FIELD
                        continue
                elif state == _ESCAPED:
                    field.append(c)
                    state = _AFTER_ESCAPED_ENDING if c == "\n" or c == "\r" else _IN_FIELD
                    continue
                elif state == _QUOTED_ESCAPED:
                    field.append(c)
                    state = _QUOTED
                    continue
                else:
                    if c != "\n" and c != "\r":
                        raise Error("new-line character seen in unquoted field - do you need to open the file in "
                                    "universal-newline mode?")
                    continue
                # A field has ended.
                text = "".join(field)
                row.append(float(text) if is_number else text)
                field, is_number = [], False
            # The line has ended.
            if state == _ENDING or state == _ROW:
                return row
            if state == _ESCAPED:
                field.append("\n")
                state = _IN_FIELD
            elif state == _QUOTED_ESCAPED:
                field.append("\n")
                state = _QUOTED
            elif state == _FIELD or state == _IN_FIELD or state == _QUOTE:
                text = "".join(field)
                row.append(float(text) if is_number else text)
                return row
            try:
                line = next(self._lines)
            except StopIteration:
                if not field and state != _QUOTED:
                    raise
                if d.strict:
                    raise Error("unexpected end of data") from None
                text = "".join(field)
                row.append(float(text) if is_number else text)
                return row


_Reader.__name__ = _Reader.__qualname__ = "reader"


class _Writer:
    """Writes rows to anything that has `write`."""

    def __init__(self, file, dialect=None, **named):
        self._write = getattr(file, "write", None)
        if not callable(self._write):
            raise TypeError('argument 1 must have a "write" method')
        d = self.dialect = _chosen(dialect, named)
        self._special = {c for c in (d.delimiter, d.escapechar, d.quotechar) if c is not None} | set(d.lineterminator)

    def writerow(self, row, /):
        return self._write(self._text(row))

    def _text(self, row):
        try:
            values = iter(row)
        except TypeError:
            raise Error("iterable expected, not %s" % type(row).__name__) from None
        d = self.dialect
        parts = [self._field(value) for value in values]
        if len(parts) == 1 and parts[0] == "":
            if d.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            parts[0] = d.quotechar + d.quotechar
        return d.delimiter.join(parts) + d.lineterminator

    def _field(self, value):
        d = self.dialect
        quoting = d.quoting
        text = value if type(value) is str else "" if value is None else str(value)
        is_quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not _is_number(value)
        for c in self._special:
            if c in text:
                break
        else:
            return d.quotechar + text + d.quotechar if is_quoted else text
        quote, escape = d.quotechar, d.escapechar
        result = []
        for c in text:
            if c in self._special:
                if quoting == QUOTE_NONE or c == escape or c == quote and not d.doublequote:
                    if escape is None:
                        raise Error("need to escape, but no escapechar set")
                    result.append(escape)
                else:
                    is_quoted = True
                    if c == quote:
                        result.append(c)
            result.append(c)
        text = "".join(result)
        return quote + text + quote if is_quoted else text

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


_Writer.__name__ = _Writer.__qualname__ = "writer"


def _is_number(value):
    return isinstance(value, (int, float)) or any(
        hasattr(type(value), name) for name in ("__index__", "__int__", "__float__", "__complex__"))


def reader(*args, **named):
    """A reader of the lines that an iterable gives."""
    if not args:
        raise TypeError(" expected at least 1 argument, got 0")
    return _Reader(*args, **named)


def writer(*args, **named):
    """A writer to anything that has a method `write`."""
    if not args:
        raise TypeError(" expected at least 1 argument, got 0")
    return _Writer(*args, **named)


Reader, Writer = _Reader, _Writer
__version__ = "1.0"
