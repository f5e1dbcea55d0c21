"""Runs tests and writes a report."""

import sys
import time
import warnings

from unittest.case import _SubTest
from unittest.result import TestResult
from unittest.signals import registerResult

# How each outcome of a test is shown: in words, and as one character.
_SHOWN = {
    "success": ("ok", "."),
    "failure": ("FAIL", "F"),
    "error": ("ERROR", "E"),
    "skip": ("skipped", "s"),
    "expected failure": ("expected failure", "x"),
    "unexpected success": ("unexpected success", "u"),
}

# What the last line of a report counts, in its order, and the lists of the result that hold it.
_COUNTED = {
    "failures": "failures",
    "errors": "errors",
    "skipped": "skipped",
    "expected failures": "expectedFailures",
    "unexpected successes": "unexpectedSuccesses",
}


class _Report:
    """A stream with a method for whole lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name == "stream":
            # A copy that has no attributes yet is asked for them.
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, text=""):
        self.stream.write((text or "") + "\n")


class TextTestResult(TestResult):
    """Shows each outcome when it is known: as a line if `verbosity` is 2 or more, as a character if it is 1."""

    separator1 = 70 * "="
    separator2 = 70 * "-"

    def __init__(self, stream, descriptions, verbosity):
        TestResult.__init__(self, stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity >= 2, verbosity == 1
        self._has_open_line = False

    def getDescription(self, test):
        doc = self.descriptions and test.shortDescription()
        return str(test) + ("\n" + doc if doc else "")

    def startTest(self, test):
        TestResult.startTest(self, test)
        if self.showAll:
            self._open_line(test)

    def _open_line(self, test, indent=""):
        self._show(indent + self.getDescription(test) + " ... ")
        self._has_open_line = True

    def _show(self, text):
        self.stream.write(text)
        self.stream.flush()

    def _tell(self, test, outcome, reason=None):
        word, character = _SHOWN[outcome]
        if self.showAll:
            self._close_line(test, word if reason is None else "%s %r" % (word, reason))
        elif self.dots:
            self._show(character)

    def _close_line(self, test, words):
        # A part of a test has a line of its own, below that of the test; so has what is told when the test's line is already closed.
        if isinstance(test, _SubTest):
            self._open_line(test, "\n  " if self._has_open_line else "  ")
        elif not self._has_open_line:
            self._open_line(test)
        self._show(words + "\n")
        self._has_open_line = False

    def printErrors(self):
        if self.showAll or self.dots:
            self._show("\n")
        for flavour, found in (("ERROR", self.errors), ("FAIL", self.failures)):
            self.printErrorList(flavour, found)
        if self.unexpectedSuccesses:
            titles = ["UNEXPECTED SUCCESS: " + self.getDescription(test) for test in self.unexpectedSuccesses]
            self._show("\n".join([self.separator1] + titles + [""]))

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            title = flavour + ": " + self.getDescription(test)
            self._show("\n".join((self.separator1, title, self.separator2, text, "")))


class TextTestRunner:
    """Runs a test or suite with a result that writes to a stream, and closes the report with counts."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *,
                 tb_locals=False):
        self.stream = _Report(stream if stream is not None else sys.stderr)
        self.verbosity, self.descriptions = verbosity, descriptions
        self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
        self.warnings = warnings
        if resultclass:
            self.resultclass = resultclass

    def _makeResult(self):
        # Named in the documentation, for runners that make other results.
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        for option in ("failfast", "buffer", "tb_locals"):
            setattr(result, option, getattr(self, option))
        registerResult(result)
        seconds = self._timed(test, result)
        result.printErrors()
        self._close_report(result, seconds)
        return result

    def _timed(self, test, result):
        """Runs the tests between the beginning and the end that the result may have; how long that took."""
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            began = time.perf_counter()
            getattr(result, "startTestRun", _nothing)()
            try:
                test(result)
            finally:
                getattr(result, "stopTestRun", _nothing)()
            return time.perf_counter() - began

    def _close_report(self, result, seconds):
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        self.stream.writeln(f"Ran {result.testsRun} test{'s' if result.testsRun != 1 else ''} in {seconds:.3f}s\n")
        counts = []
        for words, name in _COUNTED.items():
            count = len(getattr(result, name, ()))
            if count:
                counts.append(f"{words}={count}")
        verdict = "OK" if result.wasSuccessful() else "FAILED"
        self.stream.writeln(f"{verdict} ({', '.join(counts)})" if counts else verdict)
        self.stream.flush()


def _nothing():
    pass
