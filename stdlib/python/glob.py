# The module glob.

import os as _os
import re as _re
from fnmatch import fnmatchcase as _fits

_signs = _re.compile("[*?[]")


def has_magic(s):
    return _signs.search(s.decode() if isinstance(s, bytes) else s) is not None


def _names(directory, onlyDirectories):
    try:
        with _os.scandir(directory or ".") as entries:
            return [entry.name for entry in entries if not onlyDirectories or entry.is_dir()]
    except OSError:
        return []


def _below(directory, hidden):
    """Everything below a directory, by its path from there."""
    for name in _names(directory, False):
        if not hidden and name.startswith("."):
            continue
        yield name
        path = _os.path.join(directory, name) if directory else name
        if _os.path.isdir(path):
            for rest in _below(path, hidden):
                yield name + "/" + rest


def _found(pattern, root, recursive, onlyDirectories, hidden):
    head, tail = _os.path.split(pattern)
    def full(path):
        return _os.path.join(root, path) if root else path
    if not has_magic(pattern):
        if tail:
            if _os.path.lexists(full(pattern)):
                yield pattern
        elif _os.path.isdir(full(head)):
            yield pattern
        return
    if not head:
        directories = [""]
    elif head != pattern and has_magic(head):
        directories = _found(head, root, recursive, True, hidden)
    else:
        directories = [head]
    for directory in directories:
        place = full(directory) if directory else root
        if tail == "**" and recursive:
            if not place or _os.path.isdir(place):
                yield _os.path.join(directory, "") if directory else ""
            names = _below(place, hidden)
            if onlyDirectories:
                names = [name for name in names if _os.path.isdir(_os.path.join(place, name))]
        elif has_magic(tail):
            names = [name for name in _names(place, onlyDirectories)
                     if _fits(name, tail) and (hidden or tail.startswith(".") or not name.startswith("."))]
        elif tail:
            names = [tail] if _os.path.lexists(_os.path.join(place, tail)) else []
        else:
            names = [""] if _os.path.isdir(place or ".") else []
        for name in names:
            yield _os.path.join(directory, name) if directory else name


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = _os.fspath(pathname)
    isBytes = isinstance(pathname, bytes)
    text = pathname.decode() if isBytes else pathname
    root = _os.fsdecode(root_dir) if root_dir is not None else ""
    seen_empty = False
    for path in _found(text, root, recursive, False, include_hidden):
        # The pattern ** stands for the directory itself too, which has no name here.
        if path == "" and not seen_empty:
            seen_empty = True
            continue
        yield path.encode() if isBytes else path


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))




def escape(pathname):
    if isinstance(pathname, bytes):
        return escape(pathname.decode()).encode()
    return _signs.sub(lambda found: "[" + found.group() + "]", pathname)
