"""Docstrings with examples as test cases of unittest."""

import doctest
import io
import unittest


class DocTestCase(unittest.TestCase):
    """One test of doctest; what its examples print where they fail is the message."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test = test
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_steps = setUp, tearDown
        self._dt_globs = dict(test.globs)

    def setUp(self):
        prepare, _ = self._dt_steps
        if prepare is not None:
            prepare(self._dt_test)

    def tearDown(self):
        _, finish = self._dt_steps
        if finish is not None:
            finish(self._dt_test)
        # As before, so that the test can be run again.
        globs = self._dt_test.globs
        globs.clear()
        globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & doctest.REPORTING_FLAGS:
            flags |= doctest._unittest_flags
        runner = doctest.DocTestRunner(self._dt_checker, False, flags)
        runner.DIVIDER = "-" * 70
        report = io.StringIO()
        if runner.run(self._dt_test, out=report.write, clear_globs=False).failed:
            self.fail(self.format_failure(report.getvalue()))

    def format_failure(self, err):
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else test.lineno
        last = test.name.rpartition(".")[2]
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {last}\n\n{err}'

    def debug(self):
        """Raises what the first example that fails raises."""
        self.setUp()
        doctest.DebugRunner(self._dt_checker, False, self._dt_optionflags).run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def shortDescription(self):
        return f"Doctest: {self.id()}"

    def __repr__(self):
        owner, _, last = self.id().rpartition(".")
        return f"{last} ({owner})"

    __str__ = __repr__

    def __eq__(self, other):
        return self._dt_test == other._dt_test if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((self._dt_optionflags, self._dt_steps, self._dt_checker))


def suite_of(tests, options):
    return unittest.TestSuite([DocTestCase(test, **options) for test in tests])
