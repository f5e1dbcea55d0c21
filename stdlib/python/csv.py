"""The module csv: tables as text."""

import re as _re
from io import StringIO as _StringIO
from _csv import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, __version__, field_size_limit, get_dialect,
                  list_dialects, reader, register_dialect, unregister_dialect, writer)
from _csv import Dialect as _Settings

__all__ = ["Dialect", "DictReader", "DictWriter", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE", "QUOTE_NONNUMERIC", "Sniffer",
           "__doc__", "__version__", "excel", "excel_tab", "field_size_limit", "get_dialect", "list_dialects", "reader",
           "register_dialect", "unix_dialect", "unregister_dialect", "writer"]


class Dialect:
    """The settings of a kind of table; a subclass gives them values."""

    _name = ""
    _valid = False
    delimiter = escapechar = lineterminator = quotechar = quoting = None
    doublequote = skipinitialspace = None

    def __init__(self):
        self._valid = type(self) is not Dialect
        try:
            _Settings(self)
        except TypeError as problem:
            # Only rows that cannot be read or written are errors of another kind.
            raise Error(str(problem))


class excel(Dialect):
    """What spreadsheets write."""

    delimiter, quotechar, lineterminator = ",", '"', "\r\n"
    quoting = QUOTE_MINIMAL
    doublequote, skipinitialspace = True, False


class excel_tab(excel):
    """The same with tabs."""

    delimiter = "\t"


class unix_dialect(excel):
    """Lines as on Unix, with everything quoted."""

    lineterminator = "\n"
    quoting = QUOTE_ALL


for _name, _kind in (("excel", excel), ("excel-tab", excel_tab), ("unix", unix_dialect)):
    register_dialect(_name, _kind)


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


class Sniffer:
    """Guesses the settings of a table from a part of its text."""

    def __init__(self):
        # Of several delimiters that fit the first of these is taken.
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        delimiter, quote, is_doubled, skips = self._from_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skips = self._from_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL
        dialect.delimiter, dialect.skipinitialspace = delimiter, skips
        dialect.doublequote, dialect.quotechar = is_doubled, quote or '"'
        return dialect

    def _from_quotes(self, sample, delimiters):
        """The settings that quoted fields show, if there are any: what stands before and behind them."""
        found = []
        field = r"""(?P<q>["']).*?(?P=q)"""
        around = r"(?P<d>[^\w\n\"'])(?P<s> ?)"
        for form in (around + field + "(?P=d)", r"(?:^|\n)" + field + around, around + field + r"(?:$|\n)", r"(?:^|\n)" + field + r"(?:$|\n)"):
            found = list(_re.finditer(form, sample, _re.DOTALL | _re.MULTILINE))
            if found:
                break
        if not found:
            return "", None, False, False
        quotes, before, spaces = {}, {}, 0
        for match in found:
            parts = match.groupdict()
            quotes[parts["q"]] = quotes.get(parts["q"], 0) + 1
            mark = parts.get("d")
            if mark and (delimiters is None or mark in delimiters):
                before[mark] = before.get(mark, 0) + 1
            if parts.get("s"):
                spaces += 1
        quote = max(quotes, key=quotes.get)
        delimiter = max(before, key=before.get) if before else ""
        skips = bool(before) and before[delimiter] == spaces
        if delimiter == "\n":
            # A single column.
            delimiter = ""
        mark = _re.escape(delimiter)
        within = r"[^%s\n]*" % mark
        doubled = "(?:%s|^)\\W*%s%s%s%s%s\\W*(?:%s|$)" % (mark, quote, within, quote + quote, within, quote, mark)
        return delimiter, quote, bool(_re.search(doubled, sample, _re.MULTILINE)), skips

    def _from_counts(self, sample, delimiters):
        """The character that is in most lines equally often."""
        lines = [line for line in sample.split("\n") if line]
        ascii_characters = [chr(code) for code in range(127)]
        counts = {c: {} for c in ascii_characters}
        candidates = {}
        done = 0
        step = min(10, len(lines))
        while done < len(lines):
            for line in lines[done:done + step]:
                for c in ascii_characters:
                    times = line.count(c)
                    counts[c][times] = counts[c].get(times, 0) + 1
            done = min(done + step, len(lines))
            # The usual number of each, and in how many lines it is not another one.
            usual = {}
            for c, table in counts.items():
                if len(table) == 1 and 0 in table:
                    continue
                times = max(table, key=table.get)
                usual[c] = times, 2 * table[times] - sum(table.values())
            # The share of lines that is asked for gets smaller until something fits.
            for percent in range(100, 89, -1):
                candidates = {c: what for c, what in usual.items()
                              if what[0] > 0 and what[1] > 0 and what[1] * 100 >= percent * done
                              and (delimiters is None or c in delimiters)}
                if candidates:
                    break
            if len(candidates) == 1:
                return self._with_spaces(next(iter(candidates)), lines)
        if not candidates:
            return "", False
        for c in self.preferred:
            if c in candidates:
                return self._with_spaces(c, lines)
        return self._with_spaces(max(candidates, key=lambda c: (candidates[c], c)), lines)

    @staticmethod
    def _with_spaces(delimiter, lines):
        return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + " ")

    def has_header(self, sample):
        """Whether the first row looks other than the following twenty: texts above numbers, or texts of another length."""
        rows = reader(_StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number == 21:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = _kind_of(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                votes += -1 if kind is not None and _kind_of(header[column]) == kind else 1
        return votes > 0


def _kind_of(text):
    """What a field is: a number, or a text of a length."""
    try:
        complex(text)
    except ValueError:
        return len(text)
    return "number"
