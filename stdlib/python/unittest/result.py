"""What came of a run of tests."""

import io
import sys

from unittest.util import strclass


class _Streams:
    """Stands in for standard output and standard error while a test runs. What is written is kept, and shown if the test went wrong."""

    def __init__(self):
        self._real = {name: getattr(sys, name) for name in ("stdout", "stderr")}
        self._kept = {}

    def take(self):
        for name in self._real:
            setattr(sys, name, self._kept.setdefault(name, io.StringIO()))

    def give_back(self, is_shown):
        for name, kept in self._kept.items():
            real = self._real[name]
            if is_shown:
                real.write(self._headed(name))
            setattr(sys, name, real)
            kept.truncate(0)
            kept.seek(0)

    def __str__(self):
        return "".join([self._headed(name) for name in self._kept])

    def _headed(self, name):
        text = self._kept[name].getvalue()
        if not text:
            return ""
        return "\n%s:\n%s%s" % (name.capitalize(), text, "" if text[-1] == "\n" else "\n")


class TestResult:
    """Counts tests and keeps what went otherwise than well: pairs of a test and a text, or tests alone."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.errors, self.failures = [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.skipped = []
        self.testsRun = 0
        self.shouldStop = self.failfast = self.buffer = self.tb_locals = False
        self._streams = _Streams()
        self._went_wrong = False

    def __repr__(self):
        return "<%s run=%d errors=%d failures=%d>" % (strclass(type(self)), self.testsRun, len(self.errors), len(self.failures))

    def wasSuccessful(self):
        return not (self.errors or self.failures or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    # The course of a run.

    def startTestRun(self):
        """Before the first test."""

    def stopTestRun(self):
        """Behind the last test."""

    def printErrors(self):
        """When all is over, for results that report."""

    def startTest(self, test):
        self.testsRun += 1
        self._begin_step()

    def stopTest(self, test):
        self._end_step()

    def _begin_step(self):
        # A step is a test, or what prepares or follows those of a class or module.
        self._went_wrong = False
        if self.buffer:
            self._streams.take()

    def _end_step(self):
        if self.buffer:
            self._streams.give_back(self._went_wrong)
        self._went_wrong = False

    # What came of a test. Each way ends with `_tell`, which says nothing here.

    def addSuccess(self, test):
        self._tell(test, "success")

    def addError(self, test, err):
        self._note_problem("error", test, test, err)

    def addFailure(self, test, err):
        self._note_problem("failure", test, test, err)

    def addSubTest(self, test, subtest, err):
        """Called for each part of a test; `err` is None for one that went well."""
        if err is not None:
            self._note_problem("failure" if issubclass(err[0], test.failureException) else "error", subtest, test, err)

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self._tell(test, "skip", reason)

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))
        self._tell(test, "expected failure")

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._tell(test, "unexpected success")
        if self.failfast:
            self.stop()

    def _note_problem(self, outcome, part, test, err):
        where = self.errors if outcome == "error" else self.failures
        where.append((part, self._exc_info_to_string(err, test)))
        self._went_wrong = True
        self._tell(part, outcome)
        if self.failfast:
            self.stop()

    def _tell(self, test, outcome, reason=None):
        pass

    def _exc_info_to_string(self, err, test):
        from traceback import format_exception
        text = "".join(format_exception(err[1]))
        return text + str(self._streams) if self.buffer else text
