"""Frames, and the texts that objects come from. The module inspect hands these names on."""

import linecache
import os
import re
import sys
import types


class Traceback(tuple):
    """A place in the program: (filename, lineno, function, code_context, index)."""

    _fields = ("filename", "lineno", "function", "code_context", "index")

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    filename = property(lambda self: self[0])
    lineno = property(lambda self: self[1])
    function = property(lambda self: self[2])
    code_context = property(lambda self: self[3])
    index = property(lambda self: self[4])

    def __repr__(self):
        return "Traceback(filename=%r, lineno=%r, function=%r, code_context=%r, index=%r, positions=%r)" % (tuple(self) + (self.positions,))


class FrameInfo(tuple):
    """A frame and where it is: (frame, filename, lineno, function, code_context, index)."""

    _fields = ("frame",) + Traceback._fields

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (frame, filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    frame = property(lambda self: self[0])
    filename = property(lambda self: self[1])
    lineno = property(lambda self: self[2])
    function = property(lambda self: self[3])
    code_context = property(lambda self: self[4])
    index = property(lambda self: self[5])

    def __repr__(self):
        return "FrameInfo(frame=%r, filename=%r, lineno=%r, function=%r, code_context=%r, index=%r, positions=%r)" % (tuple(self) + (self.positions,))


def getframeinfo(frame, context=1):
    if isinstance(frame, types.TracebackType):
        line = frame.tb_lineno
        frame = frame.tb_frame
    else:
        line = frame.f_lineno
    if not isinstance(frame, types.FrameType):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    path = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        known = linecache.getlines(path)
        if known:
            start = max(0, min(line - 1 - context // 2, len(known) - context))
            lines = known[start:start + context]
            index = line - 1 - start
    return Traceback(path, line, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    return _running_frame(0)


def stack(context=1):
    return getouterframes(_running_frame(0), context)


def trace(context=1):
    return getinnerframes(sys.exc_info()[2], context)


def getfile(object):
    if isinstance(object, types.ModuleType):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isinstance(object, type):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    if isinstance(object, types.MethodType):
        object = object.__func__
    if isinstance(object, types.FunctionType):
        object = object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        object = object.f_code
    if isinstance(object, types.CodeType):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got {}".format(type(object).__name__))


def getsourcefile(object):
    path = getfile(object)
    return path if linecache.getlines(path) else None


def getabsfile(object, _filename=None):
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def getmodulename(path):
    name = os.path.basename(path)
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    if isinstance(object, types.ModuleType):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        path = getfile(object)
    except (TypeError, OSError):
        return None
    for found in list(sys.modules.values()):
        if getattr(found, "__file__", None) == path:
            return found
    return None


def findsource(object):
    """The lines of the file and the place (from 0) where an object begins in it."""
    path = getfile(object)
    lines = linecache.getlines(path)
    if not lines:
        raise OSError("could not get source code")
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, type):
        place = _find_class(lines, object.__qualname__)
        if place is None:
            raise OSError("could not find class definition")
        return lines, place
    if isinstance(object, types.MethodType):
        object = object.__func__
    if isinstance(object, types.FunctionType):
        object = object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        object = object.f_code
    place = object.co_firstlineno - 1
    if place >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, place


def _find_class(lines, full_name):
    place = 0
    indent = -1
    for part in full_name.split("."):
        if part == "<locals>":
            continue
        pattern = re.compile(r"(\s*)(?:class|def|async\s+def)\s+%s\b" % re.escape(part))
        while place < len(lines):
            found = pattern.match(lines[place])
            if found and len(found.group(1)) > indent:
                indent = len(found.group(1))
                break
            place += 1
        else:
            return None
        place += 1
    place -= 1
    while place > 0 and lines[place - 1][indent:indent + 1] == "@" and not lines[place - 1][:indent].strip():
        place -= 1
    return place


def getblock(lines):
    """The lines of the definition at the beginning of some lines, without what is behind it."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    end = 0
    depth = 0
    is_open = True
    quote = None
    for number, line in enumerate(lines):
        text = line.strip()
        if number and not is_open and quote is None and depth <= 0 and text and len(line) - len(line.lstrip()) <= indent:
            break
        depth, quote = _scan(line, depth, quote)
        if is_open and depth <= 0 and quote is None and not text.startswith("@") and text:
            is_open = False
            if not text.partition("#")[0].rstrip().endswith(":"):
                # The body stands on the same line.
                return lines[:number + 1]
        if text and (not text.startswith("#") or quote is not None or len(line) - len(line.lstrip()) > indent):
            end = number + 1
    return lines[:end]


def _scan(line, depth, quote):
    # How many brackets are open behind a line, and in which long string it ends.
    i = 0
    while i < len(line):
        c = line[i]
        if quote is not None:
            if c == "\\":
                i += 1
            elif line.startswith(quote, i):
                i += len(quote) - 1
                quote = None
        elif c in "\"'":
            quote = c * 3 if line.startswith(c * 3, i) else c
            i += len(quote) - 1
        elif c == "#":
            break
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        i += 1
    return depth, quote if quote is not None and len(quote) == 3 else None


def getsourcelines(object):
    unwrapped = object
    while hasattr(unwrapped, "__wrapped__") and not isinstance(unwrapped, type):
        unwrapped = unwrapped.__wrapped__
    lines, place = findsource(unwrapped)
    if isinstance(unwrapped, types.TracebackType):
        unwrapped = unwrapped.tb_frame
    if isinstance(unwrapped, types.ModuleType) or isinstance(unwrapped, types.FrameType) and unwrapped.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[place:]), place + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    try:
        lines, place = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join([line.expandtabs() for line in lines[start:end]]) or None
    indent = len(lines[place]) - len(lines[place].lstrip())
    start = place
    while start > 0 and lines[start - 1].lstrip().startswith("#") and len(lines[start - 1]) - len(lines[start - 1].lstrip()) == indent:
        start -= 1
    return "".join([line.expandtabs().lstrip() for line in lines[start:place]]) or None
