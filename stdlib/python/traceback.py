# The module traceback.

import sys


class FrameSummary:
    def __init__(self, filename, lineno, name, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = _line_of(filename, lineno) if line is None else line
        self.locals = None
    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))
    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]
    def __len__(self):
        return 4
    def __eq__(self, other):
        return tuple(self) == tuple(other)
    def __repr__(self):
        return "<FrameSummary file " + self.filename + ", line " + str(self.lineno) + " in " + self.name + ">"


class StackSummary(list):
    def format(self):
        return format_list(self)


def _given(exc, value):
    return exc if value is None else value


def format_exception_only(exc, value=None):
    exception = _given(exc, value)
    return ["NoneType: None\n"] if exception is None else _exception_line(exception)


def format_exception(exc, value=None, tb=None, limit=None, chain=True):
    exception = _given(exc, value)
    return ["NoneType: None\n"] if exception is None else _exception_lines(exception, chain, None, limit)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(_core_currentException(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(format_exc(limit, chain))


def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write("".join(format_exception(exc, value, limit=limit, chain=chain)))


def print_last(limit=None, file=None, chain=True):
    pass


def extract_tb(tb, limit=None):
    result = StackSummary()
    while tb is not None:
        result.append(FrameSummary(tb.tb_frame.f_code.co_filename, tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    if limit is not None:
        result = StackSummary(result[:limit] if limit >= 0 else result[limit:])
    return result


def format_list(entries):
    lines = []
    for entry in entries:
        filename, lineno, name, line = entry
        lines.append("  File \"" + filename + "\", line " + str(lineno) + ", in " + name + "\n" + ("    " + line.strip() + "\n" if line else ""))
    return lines


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    (sys.stderr if file is None else file).write("".join(format_tb(tb, limit)))


def extract_stack(f=None, limit=None):
    result = StackSummary()
    found = _running_frame(0) if f is None else f
    while found is not None:
        result.append(FrameSummary(found.f_code.co_filename, found.f_lineno, found.f_code.co_name))
        found = found.f_back
    result.reverse()
    if limit is not None:
        result = StackSummary(result[-limit:] if limit >= 0 else result[:-limit])
    return result


def format_stack(f=None, limit=None):
    return format_list(extract_stack(f, limit))


def print_stack(f=None, limit=None, file=None):
    (sys.stderr if file is None else file).write("".join(format_stack(f, limit)))


def walk_stack(f):
    found = _running_frame(0) if f is None else f
    while found is not None:
        yield found, found.f_lineno
        found = found.f_back


def print_list(entries, file=None):
    (sys.stderr if file is None else file).write("".join(format_list(entries)))


def clear_frames(tb):
    pass


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value=None, exc_traceback=None, **named):
        self._exception = exc_value
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback)
    @classmethod
    def from_exception(cls, exc, **named):
        return cls(type(exc), exc, exc.__traceback__)
    def format(self, *, chain=True):
        yield from format_exception(self._exception, chain=chain)
    def format_exception_only(self):
        yield from format_exception_only(self._exception)
    def __str__(self):
        return str(self._exception)
