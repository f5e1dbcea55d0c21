"""Warnings in tests: catching them, expecting them, and keeping the filters as they were."""

import contextlib
import functools
import importlib
import re
import sys
import warnings


def _recorded(action="always", **which):
    """A context that collects warnings, with one filter."""
    stack = contextlib.ExitStack()
    found = stack.enter_context(warnings.catch_warnings(record=True))
    warnings.filterwarnings(action, **which)
    stack.found = found
    return stack


def _ignoring(category):
    return _recorded("ignore", category=category)


def import_deprecated(name):
    """A module that warns of being deprecated."""
    with _ignoring(DeprecationWarning):
        return importlib.import_module(name)


def ignore_warnings(*, category):
    """A decorator for tests."""
    def decorated(test):
        def quiet(*args, **kwargs):
            with _ignoring(category):
                return test(*args, **kwargs)
        return functools.update_wrapper(quiet, test)
    return decorated


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    """The statement compiles, with one warning."""
    with _recorded() as context:
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(context.found), 1, context.found)
    warning = context.found[0]
    testcase.assertTrue(issubclass(warning.category, SyntaxWarning), warning.category)
    testcase.assertRegex(str(warning.message), errtext or "")
    testcase.assertEqual(lineno, warning.lineno)


class WarningsRecorder:
    """The warnings since the last `reset`. Attributes are those of the newest one, None if there is none."""

    _details = frozenset(("category", "file", "filename", "line", "lineno", "message", "source"))

    def __init__(self, warnings_list):
        self._all = warnings_list
        self.reset()

    def reset(self):
        self._seen = len(self._all)

    @property
    def warnings(self):
        return self._all[self._seen:]

    def __getattr__(self, attr):
        current = self.warnings
        if not current and attr not in self._details:
            raise AttributeError(f"{self!r} has no attribute {attr!r}")
        return getattr(current[-1], attr) if current else None


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    """Each filter, a pattern and a category, has to fit some warning, unless `quiet`; each warning has to fit some filter."""
    if quiet is None:
        quiet = not filters
    # Frames of the library are not counted, so the nearest one is that of the test. What it warned of before counts as new.
    sys._getframe(0).f_globals.get("__warningregistry__", {}).clear()
    with _recorded() as context:
        yield WarningsRecorder(context.found)
    expected = {given: False for given in filters or [("", Warning)]}
    for warning in context.found:
        fitting = [given for given in expected
                   if issubclass(warning.category, given[1]) and re.match(given[0], str(warning.message), re.IGNORECASE)]
        if not fitting:
            raise AssertionError(f"unhandled warning {warning}")
        expected[fitting[0]] = True
    for (message, category), met in expected.items():
        if not (met or quiet):
            raise AssertionError(f"filter ({message!r}, {category.__name__}) did not catch any warning")


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    """No such warning comes inside."""
    with _recorded(message=message, category=category) as context:
        yield
    testcase.assertEqual(context.found, [])


def check_no_resource_warning(testcase):
    return check_no_warnings(testcase, category=ResourceWarning)


@contextlib.contextmanager
def save_restore_warnings_filters():
    saved = list(warnings.filters)
    try:
        yield
    finally:
        warnings.filters[:] = saved
