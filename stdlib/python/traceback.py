# The module traceback.

import linecache
import sys


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._text = line
        self.locals = {name: repr(value) for name, value in locals.items()} if locals else None
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        # Where the operator lies between the columns, if the line has one.
        self._operator = (0, 0)
        if lookup_line:
            self.line
    @property
    def line(self):
        if self._text is None:
            if self.lineno is None:
                return None
            self._text = _text_at(self.filename, self.lineno)
        return self._text.strip()
    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))
    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]
    def __len__(self):
        return 4
    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented
    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _text_at(filename, lineno):
    return _source_line(filename, lineno) or linecache.getline(filename, lineno).rstrip("\n")


def _summary(entry):
    path, line, name, where = entry
    made = FrameSummary(path, line, name)
    if where is not None:
        made.colno, made.end_lineno, made.end_colno = where[:3]
        made._operator = where[3:]
    return made


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        result = cls()
        for frame, line in frame_gen:
            result.append(FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name, lookup_line=lookup_lines,
                                       locals=frame.f_locals if capture_locals else None))
        if limit is not None:
            result[:] = result[:limit] if limit >= 0 else result[limit:]
        return result
    @classmethod
    def from_list(cls, entries):
        return cls([entry if isinstance(entry, FrameSummary) else FrameSummary(*entry[:3], line=entry[3]) for entry in entries])
    def format_frame_summary(self, frame):
        where = None
        if frame.colno is not None and frame.end_colno is not None:
            where = (frame.colno, frame.end_lineno, frame.end_colno) + tuple(frame._operator)
        frame.line
        text = _frame_lines(frame.filename, frame.lineno, frame.name, where, frame._text or "", False)
        for name, value in sorted((frame.locals or {}).items()):
            text += f"    {name} = {value}\n"
        return text
    def format(self):
        """The lines of all frames; what comes more than three times in a row is counted."""
        lines = []
        last = None
        same = 0
        for frame in [*self, None]:
            here = None if frame is None else (frame.filename, frame.lineno, frame.name)
            if here is None or here != last:
                if same > 3:
                    lines.append(f"  [Previous line repeated {same - 3} more time{'s' if same > 4 else ''}]\n")
                last = here
                same = 0
            if frame is None:
                break
            same += 1
            if same <= 3:
                text = self.format_frame_summary(frame)
                if text is not None:
                    lines.append(text)
        return lines


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
        result.append(_summary(tb._entries[tb._place]))
        tb = tb.tb_next
    if limit is not None:
        result = StackSummary(result[:limit] if limit >= 0 else result[limit:])
    return result


def format_list(entries):
    return StackSummary.from_list(entries).format()


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
    """What is to be shown of an exception, noted when it is made."""
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, _seen=None):
        seen = [] if _seen is None else _seen
        seen.append(exc_value)
        self._exception = exc_value
        self._limit = limit
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            for (frame, _), summary in zip(walk_tb(exc_traceback), self.stack):
                summary.locals = {name: repr(value) for name, value in frame.f_locals.items()} or None
        try:
            self._text = str(exc_value)
        except Exception:
            self._text = "<exception str() failed>"
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if isinstance(exc_value, SyntaxError):
            for name in ("filename", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name))
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
        def inner(exception):
            if exception is None or any([exception is one for one in seen]):
                return None
            return TracebackException(type(exception), exception, exception.__traceback__, limit=limit, lookup_lines=lookup_lines,
                                      capture_locals=capture_locals, max_group_width=max_group_width,
                                      max_group_depth=max_group_depth, _seen=seen)
        cause = getattr(exc_value, "__cause__", None)
        self.__cause__ = inner(cause)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        needed = not compact or cause is None and not self.__suppress_context__
        self.__context__ = inner(getattr(exc_value, "__context__", None)) if needed else None
        self.exceptions = [inner(one) for one in exc_value.exceptions] if isinstance(exc_value, BaseExceptionGroup) else None
    @classmethod
    def from_exception(cls, exc, *args, **named):
        return cls(type(exc), exc, exc.__traceback__, *args, **named)
    def format(self, *, chain=True, _ctx=None):
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield "\nThe above exception was the direct cause of the following exception:\n\n"
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield "\nDuring handling of the above exception, another exception occurred:\n\n"
        if self.exceptions is not None:
            yield from _exception_lines(self._exception, False, None, self._limit)
            return
        if self.stack:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self.format_exception_only()
    def format_exception_only(self):
        yield from ["NoneType: None\n"] if self._exception is None else _exception_line(self._exception)
    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=sys.stderr if file is None else file, end="")
    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return list(self.format()) == list(other.format())
        return NotImplemented
    def __str__(self):
        return self._text
