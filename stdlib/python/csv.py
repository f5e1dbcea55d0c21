"""The module csv: tables as text."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    pass


class Dialect:
    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_limit = 131072


def register_dialect(name, dialect=None, **named):
    _dialects[name] = _chosen(dialect, named)


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


def field_size_limit(new_limit=None):
    global _limit
    old = _limit
    if new_limit is not None:
        _limit = new_limit
    return old


def _chosen(dialect, named):
    base = get_dialect(dialect) if isinstance(dialect, str) else excel if dialect is None else dialect
    made = Dialect()
    for name in ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict"):
        setattr(made, name, getattr(base, name))
    for name, value in named.items():
        if name not in Dialect.__dict__:
            raise TypeError("'" + name + "' is an invalid keyword argument for this function")
        setattr(made, name, value)
    if not isinstance(made.delimiter, str) or len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    return made


class reader:
    def __init__(self, csvfile, dialect="excel", **named):
        self._lines = iter(csvfile)
        self.dialect = _chosen(dialect, named)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        row, field, is_quoted, is_open, was_quoted = [], [], False, False, False
        line = next(self._lines)
        self.line_num += 1
        if not isinstance(line, str):
            raise Error("iterator should return strings, not %s (the file should be opened in text mode)" % type(line).__name__)
        if d.skipinitialspace:
            line = line.lstrip(" ")
        if line in ("", "\n", "\r", "\r\n"):
            return []
        i = 0
        fresh = True
        while True:
            while i < len(line):
                c = line[i]
                i += 1
                if is_open:
                    if d.escapechar and c == d.escapechar and i < len(line):
                        field.append(line[i])
                        i += 1
                    elif c == d.quotechar:
                        if d.doublequote and line[i:i + 1] == c:
                            field.append(c)
                            i += 1
                        else:
                            is_open = False
                    else:
                        field.append(c)
                elif d.escapechar and c == d.escapechar and i < len(line):
                    field.append(line[i])
                    i += 1
                    fresh = False
                elif c == d.delimiter:
                    row.append(self._value(field, was_quoted))
                    field, was_quoted, fresh = [], False, True
                elif c in "\r\n":
                    if line[i:].strip("\r\n"):
                        raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
                    i = len(line)
                elif c == d.quotechar and fresh and d.quoting != QUOTE_NONE:
                    is_open = was_quoted = True
                    fresh = False
                elif c == " " and fresh and d.skipinitialspace:
                    pass
                else:
                    if d.strict and was_quoted:
                        raise Error("'%s' expected after '%s'" % (d.delimiter, d.quotechar))
                    field.append(c)
                    fresh = False
            if not is_open:
                row.append(self._value(field, was_quoted))
                return row
            line = next(self._lines, None)
            if line is None:
                if d.strict:
                    raise Error("unexpected end of data")
                row.append(self._value(field, was_quoted))
                return row
            self.line_num += 1
            i = 0

    def _value(self, field, was_quoted):
        text = "".join(field)
        if self.dialect.quoting == QUOTE_NONNUMERIC and not was_quoted:
            return float(text)
        return text


class writer:
    def __init__(self, csvfile, dialect="excel", **named):
        self._write = csvfile.write
        self.dialect = _chosen(dialect, named)

    def writerow(self, row):
        d = self.dialect
        try:
            values = list(row)
        except TypeError:
            raise Error("iterable expected, not %s" % type(row).__name__)
        parts = [self._field(value, len(values) == 1) for value in values]
        return self._write(d.delimiter.join(parts) + d.lineterminator)

    def _field(self, value, is_alone):
        d = self.dialect
        is_number = isinstance(value, (int, float))
        text = "" if value is None else repr(value) if isinstance(value, float) else str(value)
        quoted = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not is_number
        special = any(c in (d.delimiter, d.quotechar, d.escapechar, "\r", "\n") or c in d.lineterminator for c in text)
        if special and not quoted:
            if d.quoting == QUOTE_NONE or d.quotechar in text and not d.doublequote and d.escapechar:
                if d.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                return "".join(d.escapechar + c if c in (d.delimiter, d.quotechar, d.escapechar, "\r", "\n") else c for c in text)
            quoted = True
        if text == "" and is_alone and not quoted:
            if d.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            quoted = True
        if not quoted:
            return text
        if d.doublequote:
            text = text.replace(d.quotechar, d.quotechar * 2)
        elif d.quotechar in text:
            if d.escapechar is None:
                raise Error("need to escape, but no escapechar set")
            text = text.replace(d.quotechar, d.escapechar + d.quotechar)
        return d.quotechar + text + d.quotechar

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **named):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **named)

    @property
    def line_num(self):
        return self.reader.line_num

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        result = dict(zip(names, row))
        if len(row) > len(names):
            result[self.restkey] = row[len(names):]
        else:
            for name in names[len(row):]:
                result[name] = self.restval
        return result


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **named):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **named)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, row):
        if self.extrasaction == "raise":
            wrong = [name for name in row if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
        return [row.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, row):
        return self.writer.writerow(self._values(row))

    def writerows(self, rows):
        return self.writer.writerows([self._values(row) for row in rows])
