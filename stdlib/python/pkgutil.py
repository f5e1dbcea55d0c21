"""The module pkgutil: the modules of packages that are directories, and files in them."""

import importlib as _importlib
import os as _os
import re as _re
import sys as _sys
from collections import namedtuple as _namedtuple

__all__ = ["ModuleInfo", "extend_path", "get_data", "iter_modules", "resolve_name", "walk_packages"]

ModuleInfo = _namedtuple("ModuleInfo", ["module_finder", "name", "ispkg"])


def extend_path(path, name):
    """The path of a package, extended by its other directories and by lines of files NAME.pkg."""
    if not isinstance(path, list):
        return path
    parent, _, last = name.rpartition(".")
    extended = list(path)
    for place in getattr(_sys.modules.get(parent), "__path__", []) if parent else _sys.path:
        found = [_os.path.join(place, last)] if _os.path.isdir(_os.path.join(place, last)) else []
        listing = _os.path.join(place, name + ".pkg")
        if _os.path.isfile(listing):
            with open(listing) as lines:
                extended += [line for line in map(str.strip, lines) if line and not line.startswith("#")]
        extended += [portion for portion in found if portion not in extended]
    return extended


def _modules_in(place):
    """Names of the modules in a directory, and whether they are packages."""
    try:
        entries = sorted(_os.scandir(place), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        name, dot, kind = entry.name.partition(".")
        isPackage = not dot and _os.path.isfile(_os.path.join(entry.path, "__init__.py"))
        if name and name != "__init__" and (isPackage or kind == "py"):
            yield name, isPackage


def iter_modules(path=None, prefix=""):
    """The modules that can be imported from directories, each with the prefix before its name."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    # The first of a name hides the others.
    found = {}
    for place in _sys.path if path is None else path:
        for name, isPackage in _modules_in(place):
            if name not in found:
                found[name] = isPackage
                yield ModuleInfo(None, f"{prefix}{name}", isPackage)


def walk_packages(path=None, prefix="", onerror=None, _walked=None):
    """The modules that can be imported from directories, and those of packages among them, which are imported for it."""
    walked = set() if _walked is None else _walked
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            package = _importlib.import_module(info.name)
        except Exception as problem:
            if onerror is not None:
                onerror(info.name)
            elif not isinstance(problem, ImportError):
                raise
        else:
            inner = [place for place in getattr(package, "__path__", None) or () if place not in walked]
            walked.update(inner)
            yield from walk_packages(inner, info.name + ".", onerror, walked)


def get_data(package, resource):
    """The bytes of a file in a package; None if there is no such package, or it is not in a file itself."""
    try:
        folder = _os.path.dirname(_importlib.import_module(package).__file__)
    except (AttributeError, ModuleNotFoundError, TypeError):
        return None
    with open(_os.path.join(folder, *resource.split("/")), "rb") as data:
        return data.read()


_NAME = r"(?!\d)\w+(?:\.(?!\d)\w+)*"
_REFERENCE = _re.compile(rf"({_NAME})(?::({_NAME})?)?")


def resolve_name(name):
    """The object that package.module:object.attribute means, or the same with a dot for the colon."""
    parts = _REFERENCE.fullmatch(name)
    if parts is None:
        raise ValueError(f"invalid format: {name!r}")
    modules, attributes = parts[1].split("."), parts[2].split(".") if parts[2] else []
    if ":" in name:
        found = _importlib.import_module(parts[1])
    else:
        # Modules as far as there are some; what follows are attributes.
        found = _importlib.import_module(modules[0])
        for depth in range(2, len(modules) + 1):
            try:
                found = _importlib.import_module(".".join(modules[:depth]))
            except ImportError:
                attributes = modules[depth - 1:]
                break
    for attribute in attributes:
        found = getattr(found, attribute)
    return found
