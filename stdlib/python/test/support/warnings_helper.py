"""Warnings in tests."""

import contextlib
import functools
import importlib
import re
import sys
import warnings


def import_deprecated(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", category=DeprecationWarning)
        return importlib.import_module(name)


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(found), 1, found)
    testcase.assertTrue(issubclass(found[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(found[0].message), errtext)
    testcase.assertEqual(found[0].lineno, lineno)


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)
        return wrapper
    return decorator


class WarningsRecorder:
    """The warnings since the last `reset`; attributes are those of the newest one."""

    def __init__(self, warnings_list):
        self._warnings = warnings_list
        self._last = 0

    def __getattr__(self, attr):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], attr)
        if attr in ("message", "category", "filename", "lineno", "file", "line", "source"):
            return None
        raise AttributeError("%r has no attribute %r" % (self, attr))

    @property
    def warnings(self):
        return self._warnings[self._last:]

    def reset(self):
        self._last = len(self._warnings)


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    if not filters:
        filters = (("", Warning),)
        if quiet is None:
            quiet = True
    # Frames of the library are not counted, so the nearest one is that of the test.
    registry = sys._getframe(0).f_globals.get("__warningregistry__")
    if registry:
        registry.clear()
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield WarningsRecorder(found)
    left = list(found)
    missing = []
    for message, category in filters:
        seen = False
        for entry in left[:]:
            if re.match(message, str(entry.message), re.I) and issubclass(entry.category, category):
                seen = True
                left.remove(entry)
        if not seen and not quiet:
            missing.append((message, category.__name__))
    if left:
        raise AssertionError("unhandled warning %s" % left[0])
    if missing:
        raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as found:
        warnings.filterwarnings("always", message=message, category=category)
        yield
    testcase.assertEqual(found, [])


@contextlib.contextmanager
def check_no_resource_warning(testcase):
    with check_no_warnings(testcase, category=ResourceWarning):
        yield


@contextlib.contextmanager
def save_restore_warnings_filters():
    former = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = former
