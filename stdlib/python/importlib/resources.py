"""The module importlib.resources: files that lie in packages."""

import contextlib as _contextlib
import importlib as _importlib
import os as _os
import pathlib as _pathlib


def files(package):
    """The directory of a package, which is given by name or as a module."""
    module = _importlib.import_module(package) if isinstance(package, str) else package
    if not hasattr(module, "__path__"):
        raise TypeError("{!r} is not a package".format(module.__name__))
    return _pathlib.Path(list(module.__path__)[0])


def _resource(package, name):
    name = str(name)
    if _os.path.basename(name) != name:
        raise ValueError("{!r} must be only a file name".format(name))
    return files(package) / name


@_contextlib.contextmanager
def as_file(path):
    yield path


def path(package, resource):
    return as_file(_resource(package, resource))


def open_binary(package, resource):
    return open(_resource(package, resource), "rb")


def open_text(package, resource, encoding="utf-8", errors="strict"):
    return open(_resource(package, resource), encoding=encoding, errors=errors)


def read_binary(package, resource):
    return _resource(package, resource).read_bytes()


def read_text(package, resource, encoding="utf-8", errors="strict"):
    return _resource(package, resource).read_text(encoding=encoding, errors=errors)


def is_resource(package, name):
    return _resource(package, name).is_file()


def contents(package):
    return iter(_os.listdir(files(package)))
