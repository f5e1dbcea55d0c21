"""The module pkgutil: the modules of packages that are directories, and files in them."""

import os as _os
import sys as _sys
from collections import namedtuple as _namedtuple

__all__ = ["ModuleInfo", "get_data", "iter_modules", "resolve_name", "walk_packages", "extend_path"]

ModuleInfo = _namedtuple("ModuleInfo", "module_finder name ispkg")


def extend_path(path, name):
    return path


def iter_modules(path=None, prefix=""):
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for place in _sys.path if path is None else path:
        if not _os.path.isdir(place):
            continue
        for entry in sorted(_os.listdir(place)):
            full = _os.path.join(place, entry)
            isPackage = _os.path.isdir(full) and _os.path.isfile(_os.path.join(full, "__init__.py"))
            name = entry if isPackage else entry[:-3] if entry.endswith(".py") else ""
            if name and name != "__init__" and name.isidentifier() and name not in seen:
                seen.add(name)
                yield ModuleInfo(None, prefix + name, isPackage)


def walk_packages(path=None, prefix="", onerror=None):
    import importlib
    for info in iter_modules(path, prefix):
        yield info
        if info.ispkg:
            try:
                module = importlib.import_module(info.name)
            except ImportError:
                if onerror is not None:
                    onerror(info.name)
                continue
            except Exception:
                if onerror is None:
                    raise
                onerror(info.name)
                continue
            yield from walk_packages(list(getattr(module, "__path__", [])), info.name + ".", onerror)


def get_data(package, resource):
    import importlib
    module = importlib.import_module(package)
    file = getattr(module, "__file__", None)
    if file is None:
        return None
    with open(_os.path.join(_os.path.dirname(file), *resource.split("/")), "rb") as data:
        return data.read()


def resolve_name(name):
    import importlib
    module, colon, rest = name.partition(":")
    if colon:
        found = importlib.import_module(module)
    else:
        parts = name.split(".")
        found = importlib.import_module(parts.pop(0))
        place = found.__name__
        while parts:
            try:
                found = importlib.import_module(place + "." + parts[0])
            except ImportError:
                break
            place += "." + parts.pop(0)
        rest = ".".join(parts)
    for part in rest.split(".") if rest else []:
        found = getattr(found, part)
    return found
