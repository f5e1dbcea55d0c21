"""Test cases: what one test checks, and what is done around it."""

import functools
import types
import warnings

from unittest import result as _results
from unittest._assertions import Assertions
from unittest.util import strclass

_NO_MESSAGE = object()


class SkipTest(Exception):
    """Raised in a test that is to be skipped."""


class _ShouldStop(Exception):
    """Ends a test behind a part of it that went wrong."""


class _UnexpectedSuccess(Exception):
    """Reported to results that know no unexpected success."""


def _report(result, name, test, fallback, complaint, *details):
    # Results of old programs lack the newer methods; they are told something that they know, and the programmer is warned.
    add = getattr(result, name, None)
    if add is not None:
        add(test, *details)
    else:
        warnings.warn(f"TestResult has no {name} method, {complaint}", RuntimeWarning, 3)
        fallback()


def _report_skip(result, test, reason):
    _report(result, "addSkip", test, lambda: result.addSuccess(test), "skips not reported", reason)


class _Outcome:
    """What came of one run of a test so far. Its steps are attempted; what they raise goes to the result."""

    def __init__(self, case, result=None):
        self.case = case
        self.result = result
        self.problems = 0
        self.is_tolerant = False
        self.expectedFailure = None

    @property
    def success(self):
        return self.problems == 0

    def attempt(self, step, *args, **named):
        """True if the step raised nothing."""
        before = self.problems
        try:
            step(*args, **named)
        except BaseException as problem:
            if not self.file(problem, self.case):
                raise
        return self.problems == before

    def file(self, problem, test, is_part=False):
        """Notes what the test, or a part of it, has raised; False if it is not for the test to know."""
        if isinstance(problem, KeyboardInterrupt):
            return False
        if isinstance(problem, _ShouldStop):
            return True
        details = (type(problem), problem, problem.__traceback__)
        if self.is_tolerant and not isinstance(problem, SkipTest):
            self.expectedFailure = details
            return True
        self.problems += 1
        result = self.result
        if isinstance(problem, SkipTest):
            _report_skip(result, test, str(problem))
        elif is_part:
            result.addSubTest(test.test_case, test, details)
        elif result is not None:
            add = result.addFailure if isinstance(problem, test.failureException) else result.addError
            add(test, details)
        return True

    def conclude(self, expecting):
        """Reports a test of which no step went wrong."""
        case, result = self.case, self.result
        if not expecting:
            result.addSuccess(case)
        elif self.expectedFailure is not None:
            _report(result, "addExpectedFailure", case, lambda: result.addSuccess(case), "reporting as passes", self.expectedFailure)
        else:
            def fail():
                result.addFailure(case, (_UnexpectedSuccess, _UnexpectedSuccess(), None))
            _report(result, "addUnexpectedSuccess", case, fail, "reporting as failure")


class _PartOfTest:
    # The context of subTest: what is raised inside is reported at once, and the test goes on behind it.
    def __init__(self, case, message, params):
        self._case = case
        self._message = message
        self._params = params

    def __enter__(self):
        case = self._case
        outcome = case._outcome
        self._is_reported = outcome is not None and hasattr(outcome.result, "addSubTest")
        if self._is_reported:
            outer = self._outer = case._part
            if outer is not None:
                self._params.update({name: value for name, value in outer.params.items() if name not in self._params})
            case._part = _SubTest(case, self._message, self._params)
            self._problems_before = outcome.problems

    def __exit__(self, kind, problem, trace):
        if not self._is_reported:
            return False
        case = self._case
        outcome, part = case._outcome, case._part
        case._part = self._outer
        if problem is not None and not outcome.file(problem, part, True):
            return False
        if outcome.problems > self._problems_before:
            if getattr(outcome.result, "failfast", False):
                raise _ShouldStop
        elif outcome.expectedFailure is not None:
            raise _ShouldStop
        elif problem is None:
            outcome.result.addSubTest(case, part, None)
        return True


# Cleaning up: each owner has a list of calls, which are made from the last to the first.

_module_cleanups = []


def _drain(calls):
    while calls:
        yield calls.pop()


def _failures(calls):
    # Makes the calls and gives the exceptions that came of them.
    found = []
    for function, args, named in _drain(calls):
        try:
            function(*args, **named)
        except Exception as problem:
            found.append(problem)
    return found


def _enter(manager, register):
    kind = type(manager)
    if not (hasattr(kind, "__enter__") and hasattr(kind, "__exit__")):
        raise TypeError(f"'{strclass(kind)}' object does not support the context manager protocol")
    leave = kind.__exit__
    value = kind.__enter__(manager)
    register(leave, manager, None, None, None)
    return value


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    """Raises the first exception, when all has been called."""
    for problem in _failures(_module_cleanups):
        raise problem


# Marks of tests and classes that are to be treated in a special way

def skip(reason):
    def mark(test):
        if not isinstance(test, type):
            @functools.wraps(test)
            def skipped(*args, **named):
                raise SkipTest(reason)
            test = skipped
        test.__unittest_skip__, test.__unittest_skip_why__ = True, reason
        return test
    if isinstance(reason, types.FunctionType):
        # Used as a decorator by itself.
        test, reason = reason, ""
        return mark(test)
    return mark


def _unmarked(test):
    return test


def skipIf(condition, reason):
    return skip(reason) if condition else _unmarked


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    setattr(test_item, "__unittest_expecting_failure__", True)
    return test_item


def _reason_to_skip(*places):
    # None if no place says that the test is to be skipped.
    if not any([getattr(place, "__unittest_skip__", False) for place in places]):
        return None
    for place in places:
        reason = getattr(place, "__unittest_skip_why__", "")
        if reason:
            return reason
    return ""


class TestCase(Assertions):
    """A test is a method of a subclass; an object of it runs the one method that it is made for."""

    _class_cleanups = []
    _outcome = None
    _part = None

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._class_cleanups = []

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName == "runTest":
            # An object by itself is good for its assertions.
            self._testMethodDoc = "No test"
        else:
            raise ValueError(f"no such test method in {type(self)}: {methodName}")

    # What subclasses replace

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    # Steps, which IsolatedAsyncioTestCase does in its own way

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})", DeprecationWarning, 4)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    # Running

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        if result is not None:
            return self._run(result)
        result = self.defaultTestResult()
        getattr(result, "startTestRun", _nothing)()
        try:
            return self._run(result)
        finally:
            getattr(result, "stopTestRun", _nothing)()

    def _run(self, result):
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            reason = _reason_to_skip(type(self), method)
            if reason is not None:
                _report_skip(result, self, reason)
            else:
                self._outcome = _Outcome(self, result)
                self._take_steps(method)
        finally:
            self._outcome = None
            result.stopTest(self)
        return result

    def _take_steps(self, method):
        outcome = self._outcome
        expecting = any([getattr(place, "__unittest_expecting_failure__", False) for place in (self, method)])
        if outcome.attempt(self._callSetUp):
            outcome.is_tolerant = expecting
            outcome.attempt(self._callTestMethod, method)
            outcome.is_tolerant = False
            outcome.attempt(self._callTearDown)
        self.doCleanups()
        if outcome.success:
            outcome.conclude(expecting)

    def debug(self):
        """Runs the test without a result; exceptions go to the caller."""
        method = getattr(self, self._testMethodName)
        reason = _reason_to_skip(type(self), method)
        if reason is not None:
            raise SkipTest(reason)
        for step, *args in ((self._callSetUp,), (self._callTestMethod, method), (self._callTearDown,)):
            step(*args)
        for function, args, named in _drain(self._cleanups):
            self._callCleanup(function, *args, **named)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=_NO_MESSAGE, **params):
        return _PartOfTest(self, msg, params)

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return _results.TestResult()

    # Cleaning up

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter(cm, self.addCleanup)

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self)
        for function, args, named in _drain(self._cleanups):
            outcome.attempt(self._callCleanup, function, *args, **named)
        return outcome.success

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = [(type(problem), problem, problem.__traceback__) for problem in _failures(cls._class_cleanups)]

    # What a test is called

    def id(self):
        return f"{strclass(type(self))}.{self._testMethodName}"

    def shortDescription(self):
        """The first line of the method's docstring."""
        lines = (self._testMethodDoc or "").strip().splitlines()
        return lines[0].strip() if lines else None

    def __str__(self):
        return f"{self._testMethodName} ({TestCase.id(self)})"

    def __repr__(self):
        return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))


def _nothing():
    pass


class FunctionTestCase(TestCase):
    """A test around functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions = (testFunc, setUp or _nothing, tearDown or _nothing)
        self._description = description

    def setUp(self):
        self._functions[1]()

    def runTest(self):
        self._functions[0]()

    def tearDown(self):
        self._functions[2]()

    def id(self):
        return self._functions[0].__name__

    def shortDescription(self):
        if self._description is None:
            first, _, _ = (self._functions[0].__doc__ or "").partition("\n")
            return first.strip() or None
        return self._description

    def __str__(self):
        return f"{strclass(type(self))} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(type(self))} tec={self._functions[0]}>"

    def _key(self):
        return (self._functions, self._description)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._key()))


class _SubTest(TestCase):
    # Stands for a part of a test in a result.
    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case = test_case
        self.failureException = test_case.failureException
        self.params = params
        self._message = message

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        words = []
        if self._message is not _NO_MESSAGE:
            words.append(f"[{self._message}]")
        if self.params:
            words.append("(%s)" % ", ".join([f"{name}={value!r}" for name, value in self.params.items()]))
        return " ".join(words) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()
