"""Finds tests in classes, modules, names and directories."""

import os
import re
import sys

from fnmatch import fnmatch, fnmatchcase
from functools import cmp_to_key
from types import FunctionType, ModuleType

from unittest.case import FunctionTestCase, SkipTest, TestCase
from unittest.suite import TestSuite
from unittest.util import three_way_cmp

_MODULE_FILE = re.compile(r"[^\W\d]\w*\.py")


class _Raising(TestCase):
    # Stands for what could not be loaded: its only test raises the reason. The names of the subclasses are seen in reports.
    def __init__(self, name, reason):
        def test():
            raise reason
        setattr(self, name, test)
        TestCase.__init__(self, name)


class _FailedTest(_Raising):
    pass


class ModuleSkipped(_Raising):
    pass


def _is_case_class(item):
    return isinstance(item, type) and issubclass(item, TestCase)


def _holds_tests(item):
    return _is_case_class(item) and item is not TestCase and item is not FunctionTestCase


def _described(title):
    """The exception that is handled, as a text below a title."""
    import traceback
    return title + "\n" + traceback.format_exc()


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(three_way_cmp)
    testNamePatterns = None
    suiteClass = TestSuite
    _top = None

    def __init__(self):
        super().__init__()
        self.errors = []

    # Classes.

    def getTestCaseNames(self, testCaseClass):
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        compare = self.sortTestMethodsUsing
        return sorted(names, key=cmp_to_key(compare)) if compare else names

    def _is_test(self, kind, name):
        if not (name.startswith(self.testMethodPrefix) and callable(getattr(kind, name))):
            return False
        patterns = self.testNamePatterns
        if patterns is None:
            return True
        full = ".".join((kind.__module__, kind.__qualname__, name))
        return any(map(lambda pattern: fnmatchcase(full, pattern), patterns))

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = ()
        if testCaseClass is not TestCase and testCaseClass is not FunctionTestCase:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ("runTest",)
        return self.suiteClass([testCaseClass(name) for name in names])

    # Modules.

    def loadTestsFromModule(self, module, *ignored, pattern=None, **also_ignored):
        found = [getattr(module, name) for name in dir(module)]
        tests = self.suiteClass([self.loadTestsFromTestCase(item) for item in found if _holds_tests(item)])
        load_tests = getattr(module, "load_tests", None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            return self._failed(module.__name__, error, _described("Failed to call load_tests:"))

    def _failed(self, name, reason, message):
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, reason)])

    # Names.

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        problem = None
        found, holder = module, None
        if module is None:
            found, problem = _import_first(parts)
            if found is None:
                return self._failed(parts[0], problem, str(problem))
            del parts[0]
        for part in parts:
            holder = found
            try:
                found = getattr(holder, part)
            except AttributeError as error:
                # A package has no such attribute because the module of that name could not be imported.
                if problem is not None and hasattr(holder, "__path__"):
                    return self._failed(part, problem, str(problem))
                return self._failed(part, error, _described("Failed to access attribute:"))
        return self._loaded(found, holder, parts[-1] if parts else None)

    def _loaded(self, found, holder, name):
        if isinstance(found, ModuleType):
            return self.loadTestsFromModule(found)
        if _is_case_class(found):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, FunctionType) and _is_case_class(holder):
            test = holder(name)
            # What is no method of a test case, such as a static one, is called below.
            if not isinstance(getattr(test, name), FunctionType):
                return self.suiteClass([test])
        if isinstance(found, TestSuite):
            return found
        if not callable(found):
            raise TypeError(f"don't know how to make test from: {found}")
        made = found()
        if isinstance(made, TestCase):
            return self.suiteClass([made])
        if isinstance(made, TestSuite):
            return made
        raise TypeError(f"calling {found} returned {made}, not a test")

    # Directories.

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        start = os.path.abspath(start_dir)
        if not os.path.isdir(start):
            start = self._folder_of_package(start_dir)
        # The top is kept for `load_tests` that go on below it.
        top = self._top = os.path.abspath(top_level_dir or self._top or start)
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._found_below(start, top, pattern)))

    def _folder_of_package(self, name):
        try:
            __import__(name)
            return os.path.abspath(list(sys.modules[name].__path__)[0])
        except (ImportError, AttributeError):
            raise ImportError("Start directory is not importable: %r" % name) from None

    def _found_below(self, folder, top, pattern):
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            dotted = os.path.relpath(path, top).replace(os.sep, ".")
            if os.path.isdir(path):
                if os.path.isfile(os.path.join(path, "__init__.py")):
                    module, tests = self._module_and_tests(dotted, pattern)
                    yield tests
                    if module is not None and not hasattr(module, "load_tests"):
                        yield from self._found_below(path, top, pattern)
            elif _MODULE_FILE.fullmatch(name) and fnmatch(name, pattern):
                yield self._module_and_tests(dotted.removesuffix(".py"), pattern)[1]

    def _module_and_tests(self, dotted, pattern):
        """A module, or None if there is none to go on with, and its tests."""
        try:
            __import__(dotted)
        except SkipTest as reason:
            return None, self.suiteClass([ModuleSkipped(dotted, reason)])
        except Exception:
            message = _described("Failed to import test module: " + dotted)
            return None, self._failed(dotted, ImportError(message), message)
        module = sys.modules[dotted]
        return module, self.loadTestsFromModule(module, pattern=pattern)


def _import_first(parts):
    """The module of the first name, or None, with as many of the modules inside it as can be imported; and why there are no more."""
    for count in range(1, len(parts) + 1):
        try:
            __import__(".".join(parts[:count]))
        except ImportError:
            problem = ImportError(_described("Failed to import test module: " + parts[count - 1]))
            return (sys.modules[parts[0]] if count > 1 else None), problem
    return sys.modules[parts[0]], None


defaultTestLoader = TestLoader()


def _older(name, instead, **attributes):
    # A loader for one of the functions that there were before loaders.
    import warnings
    warnings.warn(f"unittest.{name}() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.{instead}() instead.",
                  DeprecationWarning, stacklevel=3)
    loader = TestLoader()
    for attribute, value in attributes.items():
        setattr(loader, attribute, value)
    return loader


def getTestCaseNames(testCaseClass, prefix, sortUsing=three_way_cmp, testNamePatterns=None):
    loader = _older("getTestCaseNames", "getTestCaseNames", testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing,
                    testNamePatterns=testNamePatterns)
    return loader.getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=three_way_cmp, suiteClass=TestSuite):
    loader = _older("makeSuite", "loadTestsFromTestCase", testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, suiteClass=suiteClass)
    return loader.loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=three_way_cmp, suiteClass=TestSuite):
    loader = _older("findTestCases", "loadTestsFromModule", testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, suiteClass=suiteClass)
    return loader.loadTestsFromModule(module)
