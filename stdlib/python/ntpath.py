"""The module ntpath: paths of Windows as texts. What asks for files asks for those of this system."""

import os as _os
from genericpath import commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, samefile, sameopenfile, samestat

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime",
           "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath",
           "abspath", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "samefile", "sameopenfile", "samestat", "commonpath"]

curdir, pardir, extsep, sep, pathsep, altsep, defpath, devnull = ".", "..", ".", "\\", ";", "/", ".;C:\\bin", "nul"
supports_unicode_filenames = True


def _like(path, text):
    return text.encode() if isinstance(path, bytes) else text


def _plain(path):
    # The path with one kind of separator.
    return path.replace(_like(path, "/"), _like(path, "\\"))


def _check(name, *paths):
    # Says what is wrong with arguments of several paths.
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {type(path).__name__!r}") from None
    if len({isinstance(path, bytes) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    s = _os.fspath(s)
    return s.replace(_like(s, "/"), _like(s, "\\")).lower()


def splitdrive(p):
    """A letter with a colon, or \\\\host\\mount, and the rest."""
    p = _os.fspath(p)
    plain = _plain(p)
    slash, colon = _like(p, "\\"), _like(p, ":")
    if plain[:2] == slash * 2:
        # A device has a name of its own before its host.
        start = 8 if plain[:8].upper() == _like(p, "\\\\?\\UNC\\") else 2
        first = plain.find(slash, start)
        if first < 0:
            return p, p[:0]
        second = plain.find(slash, first + 1)
        return (p, p[:0]) if second < 0 else (p[:second], p[second:])
    return (p[:2], p[2:]) if plain[1:2] == colon else (p[:0], p)


def isabs(s):
    s = _plain(_os.fspath(s))
    if s.startswith(_like(s, "\\\\")):
        return True
    rest = splitdrive(s)[1]
    return rest[:1] == _like(s, "\\")


def join(path, *paths):
    path = _os.fspath(path)
    separators = _like(path, "\\/")
    try:
        if not paths:
            path[:0] + _like(path, "\\")
        drive, result = splitdrive(path)
        for other in map(_os.fspath, paths):
            other_drive, rest = splitdrive(other)
            if rest[:1] and rest[:1] in separators:
                # From the root: of its own drive, or of the one before.
                drive, result = other_drive or drive, rest
                continue
            if other_drive and other_drive != drive:
                if other_drive.lower() != drive.lower():
                    drive, result = other_drive, rest
                    continue
                drive = other_drive
            if result and result[-1:] not in separators:
                result = result + _like(path, "\\")
            result = result + rest
    except (TypeError, AttributeError, BytesWarning):
        _check("join", path, *paths)
        raise
    if result and result[:1] not in separators and drive and drive[-1:] not in _like(path, ":\\/"):
        return drive + _like(path, "\\") + result
    return drive + result


def split(p):
    p = _os.fspath(p)
    separators = _like(p, "\\/")
    drive, rest = splitdrive(p)
    place = len(rest)
    while place and rest[place - 1:place] not in separators:
        place -= 1
    head, tail = rest[:place], rest[place:]
    return drive + (head.rstrip(separators) or head), tail


def splitext(p):
    p = _os.fspath(p)
    base = max(p.rfind(_like(p, "\\")), p.rfind(_like(p, "/")))
    dot = p.rfind(_like(p, "."))
    if dot > base and p[base + 1:dot].strip(_like(p, ".")):
        return p[:dot], p[dot:]
    return p, p[:0]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def islink(path):
    return _os.path.islink(path)


def lexists(path):
    return _os.path.lexists(path)


def ismount(path):
    path = abspath(_os.fspath(path))
    drive, rest = splitdrive(path)
    separators = _like(path, "\\/")
    if drive and drive[:1] in separators:
        return not rest or rest in (separators[:1], separators[1:])
    return rest in (separators[:1], separators[1:])


def _home():
    environment = _os.environ
    if "USERPROFILE" in environment:
        return environment["USERPROFILE"]
    if "HOMEPATH" in environment:
        return join(environment.get("HOMEDRIVE", ""), environment["HOMEPATH"])
    return None


def expanduser(path):
    path = _os.fspath(path)
    if path[:1] != _like(path, "~"):
        return path
    end = 1
    while end < len(path) and path[end:end + 1] not in _like(path, "\\/"):
        end += 1
    home = _home()
    if home is None:
        return path
    name = _os.fsdecode(path[1:end])
    if name and name != _os.environ.get("USERNAME"):
        # Another user's directory is thought to stand beside ours, if ours has its user's name.
        if _os.environ.get("USERNAME") != basename(home):
            return path
        home = join(dirname(home), name)
    return (_os.fsencode(home) if isinstance(path, bytes) else home) + path[end:]


def expandvars(path):
    """Puts values for $name, ${name} and %name%; nothing changes between apostrophes."""
    path = _os.fspath(path)
    isBytes = isinstance(path, bytes)
    text = _os.fsdecode(path)
    parts = []
    place = 0

    def value(name, otherwise):
        return _os.environ.get(name, otherwise)

    while place < len(text):
        c = text[place]
        if c == "'":
            end = text.find("'", place + 1)
            if end < 0:
                parts.append(text[place:])
                break
            parts.append(text[place:end + 1])
            place = end + 1
        elif c in "%$" and text[place + 1:place + 2] == c:
            parts.append(c)
            place += 2
        elif c == "%":
            end = text.find("%", place + 1)
            if end < 0:
                parts.append(text[place:])
                break
            parts.append(value(text[place + 1:end], text[place:end + 1]))
            place = end + 1
        elif c == "$" and text[place + 1:place + 2] == "{":
            end = text.find("}", place)
            if end < 0:
                parts.append(text[place:])
                break
            parts.append(value(text[place + 2:end], text[place:end + 1]))
            place = end + 1
        elif c == "$":
            end = place + 1
            while end < len(text) and (text[end].isascii() and text[end].isalnum() or text[end] in "_-"):
                end += 1
            parts.append(value(text[place + 1:end], text[place:end]) if end > place + 1 else "$")
            place = end
        else:
            parts.append(c)
            place += 1
    found = "".join(parts)
    return _os.fsencode(found) if isBytes else found


def normpath(path):
    path = _os.fspath(path)
    slash, dots = _like(path, "\\"), _like(path, "..")
    if not path:
        return _like(path, ".")
    drive, rest = splitdrive(_plain(path))
    isRooted = rest[:1] == slash
    names = []
    for name in rest.split(slash):
        if not name or name == _like(path, "."):
            continue
        if name == dots and names and names[-1] != dots:
            names.pop()
        elif name != dots or not isRooted:
            names.append(name)
    found = drive + (slash if isRooted else path[:0]) + slash.join(names)
    return found or _like(path, ".")


def abspath(path):
    path = _os.fspath(path)
    if not isabs(path):
        here = _os.getcwd()
        path = join(_os.fsencode(here) if isinstance(path, bytes) else here, path)
    return normpath(path)


def realpath(path, *, strict=False):
    return abspath(path)


def relpath(path, start=None):
    path = _os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    start = _like(path, ".") if start is None else _os.fspath(start)
    try:
        path_drive, path_rest = splitdrive(abspath(normpath(path)))
        start_drive, start_rest = splitdrive(abspath(normpath(start)))
        if normcase(path_drive) != normcase(start_drive):
            raise ValueError("path is on mount %r, start on mount %r" % (path_drive, start_drive))
        slash = _like(path, "\\")
        names = [name for name in path_rest.split(slash) if name]
        others = [name for name in start_rest.split(slash) if name]
        same = 0
        for name, other in zip(names, others):
            if normcase(name) != normcase(other):
                break
            same += 1
        found = [_like(path, "..")] * (len(others) - same) + names[same:]
        return slash.join(found) if found else _like(path, ".")
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _check("relpath", path, start)
        raise


def commonpath(paths):
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(_os.fspath, paths))
    slash = _like(paths[0], "\\")
    try:
        pairs = [splitdrive(_plain(path)) for path in paths]
        if len({rest[:1] == slash for _, rest in pairs}) != 1:
            raise ValueError("Can't mix absolute and relative paths")
        if len({drive.lower() for drive, _ in pairs}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, rest = pairs[0]
        lists = [[name for name in rest.split(slash) if name and name != _like(slash, ".")] for _, rest in pairs]
        names = lists[0]
        for other in lists[1:]:
            same = 0
            while same < min(len(names), len(other)) and names[same].lower() == other[same].lower():
                same += 1
            names = names[:same]
        return drive + (slash if rest[:1] == slash else slash[:0]) + slash.join(names)
    except (TypeError, AttributeError):
        _check("commonpath", *paths)
        raise
