# The module os.path.

sep = "/"


def join(first, *parts):
    result = first
    for part in parts:
        if part.startswith("/"):
            result = part
        elif result == "" or result.endswith("/"):
            result += part
        else:
            result += "/" + part
    return result


def split(path):
    place = path.rfind("/") + 1
    head, tail = path[:place], path[place:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return (head, tail)


def basename(path):
    return split(path)[1]


def dirname(path):
    return split(path)[0]


def splitext(path):
    place = path.rfind(".")
    slash = path.rfind("/")
    if place > slash + 1 and path[slash + 1:place].strip("."):
        return (path[:place], path[place:])
    return (path, "")


def isabs(path):
    return path.startswith("/")


def normpath(path):
    if path == "":
        return "."
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".." or not path.startswith("/"):
            parts.append(part)
    result = ("/" if path.startswith("/") else "") + "/".join(parts)
    return result or "."


def abspath(path):
    return normpath(path if isabs(path) else "/" + path)


realpath = abspath


def commonprefix(paths):
    if not paths:
        return ""
    low, high = min(paths), max(paths)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def _state(path):
    """What opening it gives: 0, an error number, or -1 where the program may not look."""
    import io
    return io._existing(path.__fspath__() if hasattr(path, "__fspath__") else path)


def exists(path):
    return _state(path) in (0, 21)


def isfile(path):
    return _state(path) == 0


def isdir(path):
    return _state(path) == 21


def islink(path):
    return False


def getsize(path):
    with open(path, "rb") as file:
        return len(file.read())


def expanduser(path):
    return path


def relpath(path, start="."):
    return normpath(path)
