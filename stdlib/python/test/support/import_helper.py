"""Importing in tests."""

import contextlib
import importlib
import os
import sys
import unittest


def unload(name):
    sys.modules.pop(name, None)


def forget(modname):
    unload(modname)


def make_legacy_pyc(source):
    raise unittest.SkipTest("modules are not compiled into files of their own")


@contextlib.contextmanager
def _ignore_deprecated_imports(ignore=True):
    import warnings
    with warnings.catch_warnings():
        if ignore:
            warnings.filterwarnings("ignore", ".+ (module|package)", DeprecationWarning)
        yield


def import_module(name, deprecated=False, *, required_on=()):
    """A module, or the test is skipped."""
    with _ignore_deprecated_imports(deprecated):
        try:
            return importlib.import_module(name)
        except ImportError as problem:
            raise unittest.SkipTest(str(problem))


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    """A module, or None if one that is to be imported anew with it does not exist."""
    try:
        for other in fresh:
            importlib.import_module(other)
        return importlib.import_module(name)
    except ImportError:
        return None


@contextlib.contextmanager
def frozen_modules(enabled=True):
    yield


class CleanImport:
    """Modules are imported anew inside."""

    def __init__(self, *module_names, usefrozen=False):
        self._former = {name: sys.modules[name] for name in module_names if name in sys.modules}

    def __enter__(self):
        for name in self._former:
            del sys.modules[name]
        return self

    def __exit__(self, *details):
        sys.modules.update(self._former)


class DirsOnSysPath:
    def __init__(self, *paths):
        self._former = sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        sys.path[:] = self._former


def modules_setup():
    return (dict(sys.modules),)


def modules_cleanup(oldmodules):
    for name in list(sys.modules):
        if name not in oldmodules:
            del sys.modules[name]


def mock_register_at_fork(func):
    return func
