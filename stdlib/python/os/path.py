# The module os.path.

__name__ = "posixpath"

import _plc_files as _files
from _plc_files import fspath as _fspath

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _signs(path):
    """The slash and the dot in the type of a path."""
    return (b"/", b".") if isinstance(path, bytes) else ("/", ".")


def _same_kind(function, paths):
    """Refuses what is no path, or strings together with bytes."""
    kinds = set()
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(
                function + "() argument must be str, bytes, or os.PathLike object, not " + repr(type(path).__name__)) from None
        kinds.add(type(path) is bytes or isinstance(path, bytes))
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(path):
    return _fspath(path)


def isabs(path):
    path = _fspath(path)
    return path.startswith(_signs(path)[0])


def join(path, *paths):
    path = _fspath(path)
    slash = _signs(path)[0]
    result = path
    for part in paths:
        if hasattr(part, "__fspath__"):
            part = part.__fspath__()
        if type(part) is not type(path):
            _same_kind("join", [path, part])
        if part.startswith(slash):
            result = part
        elif not result or result.endswith(slash):
            result += part
        else:
            result += slash + part
    return result


def split(path):
    path = _fspath(path)
    slash = _signs(path)[0]
    place = path.rfind(slash) + 1
    head, tail = path[:place], path[place:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return (head, tail)


def basename(path):
    path = _fspath(path)
    return path[path.rfind(_signs(path)[0]) + 1:]


def dirname(path):
    return split(path)[0]


def splitext(path):
    path = _fspath(path)
    slash, dot = _signs(path)
    place = path.rfind(dot)
    start = path.rfind(slash)
    if place > start + 1 and path[start + 1:place].strip(dot):
        return (path[:place], path[place:])
    return (path, path[:0])


def splitdrive(path):
    path = _fspath(path)
    return (path[:0], path)


def normpath(path):
    path = _fspath(path)
    slash, dot = _signs(path)
    if not path:
        return dot
    start = 0
    if path.startswith(slash):
        start = 2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else 1
    parts = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dot + dot or not start and not parts or parts and parts[-1] == dot + dot:
            parts.append(part)
        elif parts:
            parts.pop()
    return slash * start + slash.join(parts) or dot


def _cwd():
    import os
    return os.getcwd()


def abspath(path):
    path = _fspath(path)
    if not isabs(path):
        here = _cwd()
        path = join(here.encode() if isinstance(path, bytes) else here, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    name = _files.name_of(_fspath(filename))
    try:
        found = _files.command(_files.REAL_PATH, _files.at(name or "."), filename)
    except OSError:
        if strict:
            raise
        # What is there of it is followed.
        full = abspath(name)
        head, tail = split(full)
        if not islink(full):
            found = full if head == full else join(realpath(head), tail)
        else:
            import os
            target = join(head, os.readlink(full))
            found = normpath(target) if _loops(full) else realpath(target)
    return found.encode() if isinstance(filename, bytes) else found


def _loops(path):
    return _files.code(_files.STATUS, _files.at(path)) == 40


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot = _signs(path)
    start = dot if start is None else _fspath(start)
    _same_kind("relpath", [path, start])
    there = [part for part in abspath(path).split(slash) if part]
    here = [part for part in abspath(start).split(slash) if part]
    common = len(commonprefix([here, there]))
    parts = [dot + dot] * (len(here) - common) + there[common:]
    return slash.join(parts) if parts else dot


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [_fspath(path) for path in m]
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if i >= len(high) or c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = [_fspath(path) for path in paths]
    _same_kind("commonpath", paths)
    slash, dot = _signs(paths[0])
    absolute = {path.startswith(slash) for path in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, part in enumerate(low):
        if i >= len(high) or part != high[i]:
            common = low[:i]
            break
    return (slash if True in absolute else slash[:0]) + slash.join(common)


def expanduser(path):
    path = _fspath(path)
    slash = _signs(path)[0]
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    end = path.find(slash)
    if end < 0:
        end = len(path)
    import os
    if end == 1:
        home = os.environ.get("HOME")
    else:
        home = _home_of(os.fsdecode(path[1:end]))
    if home is None:
        return path
    if isinstance(path, bytes):
        home = home.encode()
    return home.rstrip(slash) + path[end:] or slash


def _home_of(user):
    try:
        with open("/etc/passwd") as file:
            for line in file:
                fields = line.split(":")
                if fields[0] == user and len(fields) > 5:
                    return fields[5]
    except OSError:
        pass
    return None


def expandvars(path):
    path = _fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    if "$" not in path:
        return path
    import os
    result = ""
    i = 0
    while i < len(path):
        c = path[i]
        if c == "$" and i + 1 < len(path):
            if path[i + 1] == "{":
                end = path.find("}", i)
                key = path[i + 2:end] if end > 0 else ""
                stop = end + 1
            else:
                stop = i + 1
                while stop < len(path) and path[stop].isascii() and (path[stop].isalnum() or path[stop] == "_"):
                    stop += 1
                key = path[i + 1:stop]
            if key and key in os.environ:
                result += os.environ[key]
                i = stop
                continue
        result += c
        i += 1
    return result


# What lies there

def _status(path, follows=True):
    """The numbers about a file, by name or number; None if there is none."""
    import io
    io._settle()
    if isinstance(path, int):
        raw = io._numbered.get(path)
        if raw is None:
            return None
        if not isinstance(raw, io.FileIO):
            return [0o010600] + [0] * 11
        path = raw._line.name
    try:
        found = _files.status(_files.name_of(path), follows)
    except ValueError:
        return None
    return found if isinstance(found, list) else None


def _kind(path, follows=True):
    found = _status(path, follows)
    return None if found is None else found[0] & 0o170000


def exists(path):
    return _kind(path) is not None


def lexists(path):
    return _kind(path, False) is not None


def isfile(path):
    return _kind(path) == 0o100000


def isdir(s):
    return _kind(s) == 0o040000


def islink(path):
    return _kind(path, False) == 0o120000


def ismount(path):
    here = _status(path, False)
    above = _status(join(_fspath(path), b".." if isinstance(path, bytes) else ".."), False)
    return here is not None and above is not None and (here[2] != above[2] or here[1] == above[1])


def getsize(filename):
    import os
    return os.stat(filename).st_size


def getmtime(filename):
    import os
    return os.stat(filename).st_mtime


def getatime(filename):
    import os
    return os.stat(filename).st_atime


def getctime(filename):
    import os
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    import os
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    import os
    return samestat(os.fstat(fp1), os.fstat(fp2))
