"""The module pydoc: what objects and their descriptions are called. It makes no pages, and there is no `help`."""

import importlib as _importlib
import inspect as _inspect
import re as _re

import builtins


def getdoc(object):
    """The description of an object, or the comment before it; an empty text if it has none."""
    found = _inspect.getdoc(object)
    if not found:
        try:
            found = _inspect.getcomments(object)
        except (OSError, TypeError):
            found = None
    return _re.sub("^ *\n", "", found.rstrip()) if found else ""


def splitdoc(doc):
    """The first line of a description and the rest behind an empty line."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if len(lines) >= 2 and not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def classname(object, modname):
    """The name of a class, with that of its module if it is another one."""
    return object.__name__ if object.__module__ == modname else object.__module__ + "." + object.__name__


def isdata(object):
    """Whether something is neither module, class, function, method, frame, traceback nor code."""
    return not (_inspect.ismodule(object) or _inspect.isclass(object) or _inspect.isroutine(object) or _inspect.isframe(object)
                or _inspect.istraceback(object) or _inspect.iscode(object))


def plain(text):
    """A text without the letters that are written over."""
    return _re.sub(".\b", "", text)


def locate(path, forceload=0):
    """The object of a dotted name, whose first part is a module or a builtin; None if there is none."""
    parts = [part for part in path.split(".") if part]
    found, count = None, 0
    while count < len(parts):
        try:
            found = _importlib.import_module(".".join(parts[:count + 1]))
        except ModuleNotFoundError:
            break
        count += 1
    if not count:
        found = builtins
    for part in parts[count:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found
