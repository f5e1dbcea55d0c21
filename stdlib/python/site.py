"""The module site: directories of modules; none is added when a program starts."""

import os as _os
import sys as _sys

ENABLE_USER_SITE = False
PREFIXES = [_sys.prefix, _sys.exec_prefix]
USER_SITE = USER_BASE = None


def getuserbase():
    return _os.path.expanduser("~/.local")


def getusersitepackages():
    return _os.path.join(getuserbase(), "lib", "python%d.%d" % _sys.version_info[:2], "site-packages")


def getsitepackages(prefixes=None):
    prefixes = PREFIXES if prefixes is None else prefixes
    found = []
    for prefix in prefixes:
        place = _os.path.join(prefix, "lib", "python%d.%d" % _sys.version_info[:2], "site-packages")
        if prefix and place not in found:
            found.append(place)
    return found


def addsitedir(sitedir, known_paths=None):
    """Puts a directory on the path, and the directories that its files .pth name."""
    sitedir = _os.path.abspath(sitedir)
    if sitedir not in _sys.path:
        _sys.path.append(sitedir)
    try:
        names = sorted(_os.listdir(sitedir))
    except OSError:
        return known_paths
    for name in names:
        if name.endswith(".pth") and not name.startswith("."):
            with open(_os.path.join(sitedir, name)) as file:
                for line in file.read().splitlines():
                    place = _os.path.join(sitedir, line.rstrip())
                    if line.strip() and not line.startswith(("#", "import ", "import\t")) and _os.path.exists(place) and place not in _sys.path:
                        _sys.path.append(place)
    return known_paths


def main():
    """Has nothing to do."""
