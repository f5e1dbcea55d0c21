"""The module linecache: lines of source files, which are read once."""

import os
import sys

__all__ = ["checkcache", "clearcache", "getline", "lazycache"]

# For each name (size, time of change, lines, full name). The time is None for what comes from no file; programs enter such texts themselves.
cache = {}

# Functions that give a text, for names whose lines nobody has asked for.
_later = {}


def clearcache():
    cache.clear()
    _later.clear()


def checkcache(filename=None):
    """Forgets files that have changed."""
    for name in list(cache) if filename is None else [filename] if filename in cache else []:
        size, changed, _, path = cache[name]
        if changed is None:
            continue
        try:
            now = os.stat(path)
        except OSError:
            now = None
        if now is None or (now.st_size, now.st_mtime) != (size, changed):
            del cache[name]


def getline(filename, lineno, module_globals=None):
    """One line with its end; empty if there is none. Never raises an exception for a file."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 0 < lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    return updatecache(filename, module_globals) if entry is None else entry[2]


def lazycache(filename, module_globals):
    """Notes how the loader of a module gives its source. The answer is whether the lines will be found."""
    if filename in cache:
        return False
    if not filename or _is_no_file(filename):
        return False
    get_source = getattr(module_globals.get("__loader__"), "get_source", None) if module_globals else None
    name = module_globals and module_globals.get("__name__")
    if not name or get_source is None:
        return False
    _later[filename] = lambda: get_source(name)
    return True


def _is_no_file(filename):
    return filename[:1] == "<" and filename[-1:] == ">"


def updatecache(filename, module_globals=None):
    """Reads the lines again; there are none if that fails."""
    cache.pop(filename, None)
    if not filename or _is_no_file(filename):
        return []
    entry = _from_file(filename, filename) or _from_loader(filename, module_globals)
    if entry is None and not os.path.isabs(filename):
        for folder in sys.path:
            entry = entry or _from_file(os.path.join(folder, filename), filename)
    if entry is None:
        return []
    cache[filename] = entry
    return entry[2]


def _from_file(path, filename):
    try:
        state = os.stat(path)
        with open(path, encoding=_encoding(path)) as file:
            lines = file.readlines()
    except (OSError, UnicodeError, LookupError):
        return None
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return state.st_size, state.st_mtime, lines, path


def _encoding(path):
    # A source names another encoding than UTF-8 in one of its first two lines.
    with open(path, "rb") as file:
        start = file.readline() + file.readline()
    if b"coding" in start:
        for line in start.split(b"\n"):
            _, found, rest = line.partition(b"coding")
            if line.lstrip().startswith(b"#") and found and rest[:1] in (b":", b"="):
                return rest[1:].split()[0].decode("ascii") if rest[1:].split() else "utf-8"
    return "utf-8-sig"


def _from_loader(filename, module_globals):
    if filename not in _later and not lazycache(filename, module_globals):
        return None
    try:
        text = _later.pop(filename)()
    except (ImportError, OSError):
        return None
    if text is None:
        return None
    return len(text), None, [line + "\n" for line in text.splitlines()], filename
