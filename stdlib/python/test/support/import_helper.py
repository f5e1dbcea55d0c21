"""Importing in tests."""

import contextlib
import importlib
import sys
import unittest
import warnings


def unload(name):
    if name in sys.modules:
        del sys.modules[name]


# There are no compiled files beside modules that would have to be removed.
forget = unload


def make_legacy_pyc(source):
    raise unittest.SkipTest("modules are not compiled into files of their own")


def import_module(name, deprecated=False, *, required_on=()):
    """A module; without it the test is skipped, except where the module is required."""
    with warnings.catch_warnings():
        if deprecated:
            warnings.filterwarnings("ignore", message=".+ (module|package)", category=DeprecationWarning)
        try:
            return importlib.import_module(name)
        except ImportError as missing:
            if sys.platform.startswith(tuple(required_on)):
                raise
            raise unittest.SkipTest(f"{missing}") from missing


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    """A module, or None where one of those that are to be imported anew with it does not exist.

    Modules of the library are loaded only once."""
    for each in fresh:
        try:
            importlib.import_module(each)
        except ImportError:
            return None
    return importlib.import_module(name)


def frozen_modules(enabled=True):
    return contextlib.nullcontext()


class _Kept:
    """A context behind which a mapping or list is as it was when the object was made."""

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self._restore()


class CleanImport(_Kept):
    """The named modules are imported anew inside."""

    def __init__(self, *module_names, usefrozen=False):
        self._loaded = [(name, sys.modules[name]) for name in module_names if name in sys.modules]
        for name, module in self._loaded:
            unload(name)

    def _restore(self):
        sys.modules.update(self._loaded)


class DirsOnSysPath(_Kept):
    """Modules are looked for in more directories inside."""

    def __init__(self, *paths):
        self._path = list(sys.path)
        sys.path += paths

    def _restore(self):
        sys.path[:] = self._path


def modules_setup():
    """What `modules_cleanup` is given to remove modules that came since."""
    return sys.modules.copy(),


def modules_cleanup(oldmodules):
    for name in sys.modules.keys() - oldmodules.keys():
        unload(name)


def mock_register_at_fork(func):
    return func
