"""Suites: tests that are run one after the other, with the preparation of their classes and modules."""

import sys

from unittest import case, util


class BaseTestSuite:
    """A row of tests and suites."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._dropped = 0
        self.addTests(tests)

    def addTest(self, test):
        if isinstance(test, type) and issubclass(test, (BaseTestSuite, case.TestCase)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        if not callable(test):
            raise TypeError(repr(test) + " is not callable")
        self._tests.append(test)

    def addTests(self, tests):
        if type(tests) is str:
            raise TypeError("tests must be an iterable of tests, not a string")
        add = self.addTest
        for test in tests:
            add(test)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def __repr__(self):
        return f"<{util.strclass(type(self))} tests={list(self)}>"

    def countTestCases(self):
        """The number of tests, those that were run and are no longer kept included."""
        count = self._dropped
        for test in self:
            if test:
                count += test.countTestCases()
        return count

    def __call__(self, *args, **named):
        return self.run(*args, **named)

    def run(self, result):
        return self._run_each(result, lambda test: test(result))

    def debug(self):
        """Runs the tests without a result; exceptions are not caught."""
        for test in self:
            test.debug()

    def _run_each(self, result, run_one):
        # Tests for which `run_one` returns False could not be run.
        for place, test in enumerate(self):
            if result.shouldStop:
                break
            if run_one(test) is not False and self._cleanup:
                self._drop(place)
        return result

    def _drop(self, place):
        # A test that was run is not kept, so that what it holds can go.
        count = getattr(self._tests[place], "countTestCases", None)
        if count is not None:
            self._dropped += count()
        self._tests[place] = None


class TestSuite(BaseTestSuite):
    """A suite that prepares classes and modules before their first test, and closes them behind their last one."""

    def run(self, result, debug=False):
        course = getattr(result, "_course", None)
        if course is not None:
            return self._run_along(course, result, debug)
        course = result._course = _Course(result)
        try:
            self._run_along(course, result, debug)
            course.end()
        finally:
            result._course = None
        return result

    def debug(self):
        self.run(_NoResult(), True)

    def _run_along(self, course, result, debug):
        def run_one(test):
            if not _is_row(test) and not course.reach(type(test)):
                return False
            if debug:
                test.debug()
            else:
                test(result)
        return self._run_each(result, run_one)


def _is_row(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


class _NoResult:
    """Given to a suite in place of a result where exceptions are not caught."""

    shouldStop = False


class _Fixture:
    """What surrounds the tests of a class or module. It is open from its preparation until its end."""

    def __init__(self, level, owner, holder, clean):
        self.owner = owner
        self._level = level
        self._holder = holder
        self._clean = clean
        self.is_open = False
        self.has_failed = False

    def title(self, step):
        return "%s%s (%s)" % (step, self._level, self.owner)

    def parts(self, step):
        """The functions of a step and what is called behind them; the latter returns exceptions."""
        return getattr(self._holder, step + self._level, None), self._clean


def _clean_class(kind):
    clean = getattr(kind, "doClassCleanups", None)
    if clean is None:
        return ()
    clean()
    return [details[1] for details in kind.tearDown_exceptions]


def _clean_module():
    try:
        case.doModuleCleanups()
    except Exception as error:
        return [error]
    return ()


class _Course:
    """The way of a run through classes and modules."""

    def __init__(self, result):
        self._result = result
        self._kind = self._of_class = self._of_module = None

    def reach(self, kind):
        """Goes on to the tests of a class. The answer is whether they can be run."""
        if kind is not self._kind:
            self._change(kind)
        return not (self._of_module.has_failed or self._of_class.has_failed)

    def end(self):
        for fixture in (self._of_class, self._of_module):
            if fixture is not None and fixture.is_open:
                fixture.is_open = False
                self._take(fixture, "tearDown", True)

    def _change(self, kind):
        name = kind.__module__
        if self._of_module is None or self._of_module.owner != name:
            self.end()
            self._of_module = _Fixture("Module", name, sys.modules.get(name), _clean_module)
            self._open(self._of_module)
        elif self._of_class.is_open:
            self._take(self._of_class, "tearDown", True)
        self._kind = kind
        self._of_class = _Fixture("Class", util.strclass(kind), kind, lambda: _clean_class(kind))
        if not self._of_module.has_failed and not getattr(kind, "__unittest_skip__", False):
            self._open(self._of_class)

    def _open(self, fixture):
        fixture.is_open = self._take(fixture, "setUp", False)
        fixture.has_failed = not fixture.is_open

    def _take(self, fixture, step, is_last):
        # The cleanups are done behind the last step, or when there will be no last step. The answer is whether nothing was raised.
        function, clean = fixture.parts(step)
        title = fixture.title(step)
        went_well = True
        self._tell_result("_begin_step")
        try:
            if function is not None:
                try:
                    function()
                except Exception as error:
                    went_well = False
                    self._note(title, error)
            if is_last or not went_well:
                for error in clean():
                    went_well = False
                    self._note(title, error)
        finally:
            self._tell_result("_end_step")
        return went_well

    def _tell_result(self, name):
        # Results need not be of the class TestResult.
        function = getattr(self._result, name, None)
        if function is not None:
            function()

    def _note(self, title, error):
        if isinstance(self._result, _NoResult):
            raise error
        step = _Step(title)
        skip = getattr(self._result, "addSkip", None)
        if isinstance(error, case.SkipTest) and skip is not None:
            skip(step, str(error))
        else:
            self._result.addError(step, (type(error), error, error.__traceback__))


class _Step:
    """Stands for a step of a class or module in reports, where tests are expected."""

    failureException = None

    def __init__(self, title):
        self._title = title

    def id(self):
        return self._title

    __str__ = id

    def __repr__(self):
        return "<ErrorHolder description=%r>" % self._title

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def __call__(self, result):
        pass

    run = __call__
