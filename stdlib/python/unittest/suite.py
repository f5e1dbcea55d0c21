"""Suites: tests that are run one after the other, with the preparation of their classes and modules."""

import sys

from unittest import case, util


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (util.strclass(self.__class__), list(self))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError("%s is not callable" % (repr(test),))
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            self._forget(index)
        return result

    def _forget(self, index):
        # A test that was run is not kept, so that what it holds can go.
        if self._cleanup:
            test = self._tests[index]
            if hasattr(test, "countTestCases"):
                self._removed_tests += test.countTestCases()
            self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        is_outermost = not getattr(result, "_testRunEntered", False)
        if is_outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not _is_suite(test):
                self._leave_class(test, result)
                self._change_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            self._forget(index)
        if is_outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _enter_class(self, test, result):
        kind = test.__class__
        if kind == getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed or getattr(kind, "__unittest_skip__", False):
            return
        failed = False
        try:
            kind._classSetupFailed = False
        except TypeError:
            pass
        prepare = getattr(kind, "setUpClass", None)
        clean = getattr(kind, "doClassCleanups", None)
        if prepare is None:
            return
        _call(result, "_setupStdout")
        try:
            try:
                prepare()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                failed = True
                try:
                    kind._classSetupFailed = True
                except TypeError:
                    pass
                self._note(result, error, "setUpClass", util.strclass(kind))
            if failed and clean is not None:
                clean()
                for details in kind.tearDown_exceptions:
                    self._note(result, details[1], "setUpClass", util.strclass(kind), details)
        finally:
            _call(result, "_restoreStdout")

    def _leave_class(self, test, result):
        previous = getattr(result, "_previousTestClass", None)
        kind = None if test is None else test.__class__
        if kind == previous or previous is None or getattr(previous, "_classSetupFailed", False) \
                or getattr(result, "_moduleSetUpFailed", False) or getattr(previous, "__unittest_skip__", False):
            return
        finish = getattr(previous, "tearDownClass", None)
        clean = getattr(previous, "doClassCleanups", None)
        if finish is None and clean is None:
            return
        _call(result, "_setupStdout")
        try:
            if finish is not None:
                try:
                    finish()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    self._note(result, error, "tearDownClass", util.strclass(previous))
            if clean is not None:
                clean()
                for details in previous.tearDown_exceptions:
                    if isinstance(result, _DebugResult):
                        raise details[1]
                    self._note(result, details[1], "tearDownClass", util.strclass(previous), details)
        finally:
            _call(result, "_restoreStdout")

    def _change_module(self, test, result):
        name = test.__class__.__module__
        previous = result._previousTestClass.__module__ if getattr(result, "_previousTestClass", None) is not None else None
        if name == previous:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(name)
        prepare = getattr(module, "setUpModule", None)
        if prepare is None:
            return
        _call(result, "_setupStdout")
        try:
            try:
                prepare()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                result._moduleSetUpFailed = True
                self._note(result, error, "setUpModule", name)
            if result._moduleSetUpFailed:
                try:
                    case.doModuleCleanups()
                except Exception as error:
                    self._note(result, error, "setUpModule", name)
        finally:
            _call(result, "_restoreStdout")

    def _leave_module(self, result):
        if getattr(result, "_previousTestClass", None) is None or getattr(result, "_moduleSetUpFailed", False):
            return
        name = result._previousTestClass.__module__
        module = sys.modules.get(name)
        if module is None:
            return
        _call(result, "_setupStdout")
        try:
            for step in (getattr(module, "tearDownModule", None), case.doModuleCleanups):
                if step is None:
                    continue
                try:
                    step()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    self._note(result, error, "tearDownModule", name)
        finally:
            _call(result, "_restoreStdout")

    def _note(self, result, error, step, owner, details=None):
        holder = _ErrorHolder("%s (%s)" % (step, owner))
        if isinstance(error, case.SkipTest) and callable(getattr(result, "addSkip", None)):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, details or (type(error), error, error.__traceback__))


class _ErrorHolder:
    """Stands for the preparation of a class or module in a report."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


def _call(result, name):
    function = getattr(result, name, None)
    if function is not None:
        function()
