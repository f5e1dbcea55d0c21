"""Finds tests in classes, modules, names and directories."""

import functools
import os
import re
import sys
import traceback

from fnmatch import fnmatch, fnmatchcase
from unittest import case, suite, util


class _FailedTest(case.TestCase):
    # Stands for what could not be loaded; running it raises the reason.
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattr__(name)
        def fail():
            raise self._exception
        return fail


def _three_way(x, y):
    return (x > y) - (x < y)


def _stands_for(kind):
    return kind in (case.TestCase, case.FunctionTestCase)


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(_three_way)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        super().__init__()
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if _stands_for(testCaseClass):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        tests = []
        for name in dir(module):
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, case.TestCase) and not _stands_for(found):
                tests.append(self.loadTestsFromTestCase(found))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                return self._failed(module.__name__, error, "Failed to call load_tests:\n" + traceback.format_exc())
        return tests

    def _failed(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, error),))

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        problem = None
        if module is None:
            left = parts[:]
            while left:
                try:
                    module = __import__(".".join(left))
                    break
                except ImportError as error:
                    problem = ImportError("Failed to import test module: %s\n%s" % (left[-1], traceback.format_exc()))
                    left.pop()
                    if not left:
                        return self._failed(parts[-1], problem, str(problem))
            parts = parts[1:]
        found = module
        parent = None
        for part in parts:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                if problem is not None and getattr(found, "__path__", None) is not None:
                    return self._failed(part, problem, str(problem))
                return self._failed(part, error, "Failed to access attribute:\n" + traceback.format_exc())
        if type(found) is type(sys):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, case.TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(parent, type) and issubclass(parent, case.TestCase) and callable(found):
            made = parent(parts[-1])
            # What is no method of a test case, such as a static one, is called.
            if not isinstance(getattr(made, parts[-1]), type(case.skip)):
                return self.suiteClass([made])
        elif isinstance(found, suite.TestSuite):
            return found
        if callable(found):
            test = found()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (found, test))
        raise TypeError("don't know how to make test from: %s" % found)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def is_wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            full = "%s.%s.%s" % (testCaseClass.__module__, testCaseClass.__qualname__, name)
            return any([fnmatchcase(full, pattern) for pattern in self.testNamePatterns])
        names = [name for name in dir(testCaseClass) if is_wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        start = os.path.abspath(start_dir)
        top = start if top_level_dir is None else os.path.abspath(top_level_dir)
        if not os.path.isdir(start):
            raise ImportError("Start directory is not importable: %r" % start_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._discovered(start, top, pattern)))

    def _discovered(self, folder, top, pattern):
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            dotted = os.path.splitext(os.path.relpath(path, top))[0].replace(os.sep, ".")
            if os.path.isfile(path):
                if re.match(r"[_a-z]\w*\.py$", name, re.IGNORECASE) and fnmatch(name, pattern):
                    try:
                        module = self._imported(dotted)
                    except case.SkipTest as reason:
                        yield self.suiteClass((_skipped(dotted, str(reason)),))
                    except Exception as error:
                        message = "Failed to import test module: %s\n%s" % (dotted, traceback.format_exc())
                        yield self._failed(dotted, ImportError(message), message)
                    else:
                        yield self.loadTestsFromModule(module, pattern=pattern)
            elif os.path.isfile(os.path.join(path, "__init__.py")):
                yield from self._discovered(path, top, pattern)

    def _imported(self, dotted):
        __import__(dotted)
        return sys.modules[dotted]


def _skipped(name, reason):
    @case.skip(reason)
    def skipped(self):
        pass
    return type("ModuleSkipped", (case.TestCase,), {name: skipped})(name)


defaultTestLoader = TestLoader()


def _loader(prefix, order, suite_class=None, patterns=None):
    made = TestLoader()
    made.sortTestMethodsUsing = order
    made.testMethodPrefix = prefix
    made.testNamePatterns = patterns
    if suite_class:
        made.suiteClass = suite_class
    return made


def _deprecated(name, instead):
    import warnings
    warnings.warn("unittest.%s() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.%s() instead." % (
        name, instead), DeprecationWarning, stacklevel=2)


def getTestCaseNames(testCaseClass, prefix, sortUsing=_three_way, testNamePatterns=None):
    _deprecated("getTestCaseNames", "getTestCaseNames")
    return _loader(prefix, sortUsing, patterns=testNamePatterns).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=_three_way, suiteClass=suite.TestSuite):
    _deprecated("makeSuite", "loadTestsFromTestCase")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=_three_way, suiteClass=suite.TestSuite):
    _deprecated("findTestCases", "loadTestsFromModule")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
