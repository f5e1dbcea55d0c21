"""The module importlib.util: finding modules, and making them from sources."""

import os as _os
import sys as _sys

from importlib.machinery import ModuleSpec, SourceFileLoader, _LibraryLoader


def resolve_name(name, package):
    if name[:1] != ".":
        return name
    if not package:
        raise ImportError("no package specified for " + repr(name) + " (required for relative module names)")
    from importlib import _absolute
    rest = name.lstrip(".")
    return _absolute(rest, package, len(name) - len(rest))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    location = _os.fspath(location)
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is not None:
        spec.submodule_search_locations = submodule_search_locations
    elif loader.is_package(name):
        spec.submodule_search_locations = [_os.path.dirname(location)]
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def module_from_spec(spec):
    import types
    module = spec.loader.create_module(spec) if spec.loader is not None and hasattr(spec.loader, "create_module") else None
    if module is None:
        module = types.ModuleType(spec.name)
        module.__spec__ = spec
        module.__loader__ = spec.loader
        module.__package__ = spec.parent
        if spec.origin is not None and spec.has_location:
            module.__file__ = spec.origin
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
    return module


def find_spec(name, package=None):
    """What is known of a module; None if there is none. One of the library is loaded by this."""
    name = resolve_name(name, package)
    if name in _sys.modules:
        module = _sys.modules[name]
        if module is None:
            return None
        spec = getattr(module, "__spec__", None)
        if spec is not None:
            return spec
        if name == "__main__":
            raise ValueError("__main__.__spec__ is None")
        file = getattr(module, "__file__", None)
        return spec_from_file_location(name, file) if file else ModuleSpec(name, _LibraryLoader(), origin="built-in")
    parent, dot, last = name.rpartition(".")
    if parent:
        above = _core_loadModule(parent)
        places = list(getattr(above, "__path__", []))
    else:
        places = _sys.path
    for place in places:
        for path in (_os.path.join(place, last, "__init__.py"), _os.path.join(place, last + ".py")):
            if _os.path.isfile(path):
                return spec_from_file_location(name, path)
    try:
        _core_loadModule(name)
    except ImportError:
        return None
    return ModuleSpec(name, _LibraryLoader(), origin="built-in")


def cache_from_source(path, debug_override=None, *, optimization=None):
    head, tail = _os.path.split(_os.fspath(path))
    return _os.path.join(head, "__pycache__", tail.rpartition(".")[0] + ".cpython-311.pyc")


def source_from_cache(path):
    head, tail = _os.path.split(_os.fspath(path))
    above, folder = _os.path.split(head)
    if folder != "__pycache__":
        raise ValueError("__pycache__ not bottom-level directory in " + repr(path))
    return _os.path.join(above, tail.partition(".")[0] + ".py")


def decode_source(source_bytes):
    import io
    import tokenize
    encoding = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)[0]
    return source_bytes.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
