"""Test cases: what one test checks, and what is done around it."""

import sys
import types

from unittest import result
from unittest.util import (_common_shorten_repr, _count_differences, _hashable_count_differences, safe_repr, strclass)

_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class SkipTest(Exception):
    """Raised in a test that is to be skipped."""


class _ShouldStop(Exception):
    """The test should stop."""


class _UnexpectedSuccess(Exception):
    """The test was supposed to fail, but it didn't!"""


class _Outcome:
    # What came of the parts of one test.
    def __init__(self, found=None):
        self.expecting_failure = False
        self.result = found
        self.result_supports_subtests = hasattr(found, "addSubTest")
        self.success = True
        self.expectedFailure = None

    def testPartExecutor(self, test_case, subTest=False):
        return _Part(self, test_case, subTest)


class _Part:
    # A step whose exceptions are noted instead of raised.
    def __init__(self, outcome, test_case, is_subtest):
        self._outcome = outcome
        self._case = test_case
        self._is_subtest = is_subtest

    def __enter__(self):
        self._former = self._outcome.success
        self._outcome.success = True

    def __exit__(self, kind, value, traceback):
        outcome = self._outcome
        result, case = outcome.result, self._case
        handled = True
        if kind is None:
            if self._is_subtest and outcome.success:
                result.addSubTest(case.test_case, case, None)
        elif issubclass(kind, KeyboardInterrupt):
            handled = False
        elif issubclass(kind, SkipTest):
            outcome.success = False
            _add_skip(result, case, str(value))
        elif not issubclass(kind, _ShouldStop):
            details = (kind, value, traceback)
            if outcome.expecting_failure:
                outcome.expectedFailure = details
            else:
                outcome.success = False
                if self._is_subtest:
                    result.addSubTest(case.test_case, case, details)
                else:
                    _add_error(result, case, details)
        outcome.success = outcome.success and self._former
        return handled


def _add_skip(result, test_case, reason):
    add = getattr(result, "addSkip", None)
    if add is None:
        import warnings
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(test_case)
    else:
        add(test_case, reason)


def _add_error(result, test, details):
    if result is not None:
        if issubclass(details[0], test.failureException):
            result.addFailure(test, details)
        else:
            result.addError(test, details)


def _enter_context(manager, add_cleanup):
    kind = type(manager)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol") from None
    entered = enter(manager)
    add_cleanup(leave, manager, None, None, None)
    return entered


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    problems = []
    while _module_cleanups:
        function, args, named = _module_cleanups.pop()
        try:
            function(*args, **named)
        except Exception as error:
            problems.append(error)
    if problems:
        raise problems[0]


def skip(reason):
    def decorate(item):
        if not isinstance(item, type):
            inner = item
            def item(*args, **named):
                raise SkipTest(reason)
            for name in ("__module__", "__name__", "__qualname__", "__doc__"):
                try:
                    setattr(item, name, getattr(inner, name))
                except AttributeError:
                    pass
            item.__wrapped__ = inner
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if isinstance(reason, types.FunctionType):
        function, reason = reason, ""
        return decorate(function)
    return decorate


def _same(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all([_is_subtype(kind, base) for kind in expected])
    return isinstance(expected, type) and issubclass(expected, base)


class _AssertRaisesContext:
    _base = BaseException
    _words = "an exception type or tuple of exception types"

    def __init__(self, expected, test_case, expected_regex=None):
        self.test_case = test_case
        self.expected = expected
        if expected_regex is not None:
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def _raiseFailure(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def handle(self, name, args, kwargs):
        if not _is_subtype(self.expected, self._base):
            raise TypeError("%s() arg 1 must be %s" % (name, self._words))
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError("%r is an invalid keyword argument for this function" % (next(iter(kwargs)),))
            return self
        function, *args = args
        self.obj_name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*args, **kwargs)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            name = getattr(self.expected, "__name__", None) or str(self.expected)
            self._raiseFailure("{} not raised by {}".format(name, self.obj_name) if self.obj_name else "{} not raised".format(name))
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(value)):
            self._raiseFailure('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(value)))
        return True

    @classmethod
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


class _AssertWarnsContext(_AssertRaisesContext):
    _base = Warning
    _words = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, traceback):
        self._manager.__exit__(kind, value, traceback)
        if kind is not None:
            return
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        first = None
        for entry in self.warnings:
            found = entry.message
            if not isinstance(found, self.expected):
                continue
            if first is None:
                first = found
            if self.expected_regex is not None and not self.expected_regex.search(str(found)):
                continue
            self.warning = found
            self.filename = entry.filename
            self.lineno = entry.lineno
            return
        if first is not None:
            self._raiseFailure('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(first)))
        self._raiseFailure("{} not triggered by {}".format(name, self.obj_name) if self.obj_name else "{} not triggered".format(name))


class _AssertLogsContext:
    """What is logged inside is kept as `records`, and as `output` in the form LEVEL:logger:message."""

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging
        self.test_case = test_case
        self.logger_name = logger_name
        self.level = logging.INFO if not level else logging.getLevelName(level) if isinstance(level, str) else level
        self.msg = None
        self.no_logs = no_logs

    def _raiseFailure(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def __enter__(self):
        import logging
        class Keeper(logging.Handler):
            def __init__(self):
                logging.Handler.__init__(self)
                self.records = []
                self.output = []
            def emit(self, record):
                self.records.append(record)
                self.output.append(self.format(record))
        logger = self.logger_name if isinstance(self.logger_name, logging.Logger) else logging.getLogger(self.logger_name)
        self.logger = logger
        keeper = Keeper()
        keeper.setLevel(self.level)
        keeper.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.watcher = types.SimpleNamespace(records=keeper.records, output=keeper.output)
        self._former = logger.handlers, logger.level, logger.propagate
        logger.handlers = [keeper]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else _LoggingWatcher(keeper.records, keeper.output)

    def __exit__(self, kind, value, traceback):
        self.logger.handlers, level, self.logger.propagate = self._former
        self.logger.setLevel(level)
        if kind is not None:
            return False
        records = self.watcher.records
        import logging
        if self.no_logs:
            if records:
                self._raiseFailure("Unexpected logs found: {!r}".format(self.watcher.output))
        elif not records:
            self._raiseFailure("no logs of level {} or higher triggered on {}".format(
                logging.getLevelName(self.level), self.logger.name))


class _LoggingWatcher(tuple):
    def __new__(cls, records, output):
        return tuple.__new__(cls, (records, output))
    records = property(lambda self: self[0])
    output = property(lambda self: self[1])
    def __repr__(self):
        return "_LoggingWatcher(records=%r, output=%r)" % tuple(self)


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != "runTest":
                raise ValueError("no such test method in %s: %s" % (self.__class__, methodName)) from None
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
                                     frozenset: "assertSetEqual", str: "assertMultiLineEqual"}

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter_context(cm, cls.addClassCleanup)

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

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return "%s.%s" % (strclass(self.__class__), self._testMethodName)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return "%s (%s.%s)" % (self._testMethodName, strclass(self.__class__), self._testMethodName)

    def __repr__(self):
        return "<%s testMethod=%s>" % (strclass(self.__class__), self._testMethodName)

    def subTest(self, msg=None, **params):
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            import warnings
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})", DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        begin = end = None
        if result is None:
            result = self.defaultTestResult()
            begin = getattr(result, "startTestRun", None)
            end = getattr(result, "stopTestRun", None)
            if begin is not None:
                begin()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                _add_skip(result, self, getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", ""))
                return result
            expecting = getattr(self, "__unittest_expecting_failure__", False) or getattr(method, "__unittest_expecting_failure__", False)
            outcome = _Outcome(result)
            try:
                self._outcome = outcome
                with _Part(outcome, self, False):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with _Part(outcome, self, False):
                        self._callTestMethod(method)
                    outcome.expecting_failure = False
                    with _Part(outcome, self, False):
                        self._callTearDown()
                self.doCleanups()
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expectedFailure:
                        self._note_expected(result, outcome.expectedFailure)
                    else:
                        self._note_unexpected(result)
                return result
            finally:
                outcome.expectedFailure = None
                self._outcome = None
        finally:
            result.stopTest(self)
            if end is not None:
                end()

    def _note_expected(self, result, details):
        add = getattr(result, "addExpectedFailure", None)
        if add is None:
            import warnings
            warnings.warn("TestResult has no addExpectedFailure method, reporting as passes", RuntimeWarning)
            result.addSuccess(self)
        else:
            add(self, details)

    def _note_unexpected(self, result):
        add = getattr(result, "addUnexpectedSuccess", None)
        if add is None:
            import warnings
            warnings.warn("TestResult has no addUnexpectedSuccess method, reporting as failure", RuntimeWarning)
            result.addFailure(self, (_UnexpectedSuccess, _UnexpectedSuccess(), None))
        else:
            add(self)

    def doCleanups(self):
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, named = self._cleanups.pop()
            with _Part(outcome, self, False):
                self._callCleanup(function, *args, **named)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, named = cls._class_cleanups.pop()
            try:
                function(*args, **named)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, error.__traceback__))

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        method = getattr(self, self._testMethodName)
        if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            raise SkipTest(getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, named = self._cleanups.pop()
            self._callCleanup(function, *args, **named)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        if msg is None:
            return standard
        try:
            return "%s : %s" % (standard, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standard), safe_repr(msg))

    def _refuse(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._refuse(msg, "%s is not false" % safe_repr(expr))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._refuse(msg, "%s is not true" % safe_repr(expr))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, no_logs=True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            found = self._type_equality_funcs.get(type(first))
            if found is not None:
                return getattr(self, found) if isinstance(found, str) else found
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._refuse(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._refuse(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            if difference <= delta:
                return
            standard = "%s != %s within %s delta (%s difference)" % (safe_repr(first), safe_repr(second), safe_repr(delta), safe_repr(difference))
        else:
            places = 7 if places is None else places
            if round(difference, places) == 0:
                return
            standard = "%s != %s within %r places (%s difference)" % (safe_repr(first), safe_repr(second), places, safe_repr(difference))
        self._refuse(msg, standard)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            if not first == second and difference > delta:
                return
            standard = "%s == %s within %s delta (%s difference)" % (safe_repr(first), safe_repr(second), safe_repr(delta), safe_repr(difference))
        else:
            places = 7 if places is None else places
            if not first == second and round(difference, places) != 0:
                return
            standard = "%s == %s within %r places" % (safe_repr(first), safe_repr(second), places)
        self._refuse(msg, standard)

    def _truncateMessage(self, message, difference):
        limit = self.maxDiff
        if limit is None or len(difference) <= limit:
            return message + difference
        return message + (_OMITTED % len(difference))

    def _with_difference(self, standard, first_lines, second_lines):
        import difflib
        return self._truncateMessage(standard, "\n" + "\n".join(difflib.ndiff(first_lines, second_lines)))

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        if seq_type is not None:
            word = seq_type.__name__
            for place, value in (("First", first), ("Second", second)):
                if not isinstance(value, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (place, word, safe_repr(value)))
        else:
            word = "sequence"
        standard = None
        lengths = []
        for place, value in (("First", first), ("Second", second)):
            try:
                lengths.append(len(value))
            except (TypeError, NotImplementedError):
                if standard is None:
                    standard = "%s %s has no length.    Non-sequence?" % (place, word)
        if standard is None:
            if first == second:
                return
            standard = "%ss differ: %s != %s\n" % ((word.capitalize(),) + _common_shorten_repr(first, second))
            standard = self._first_difference(standard, first, second, word, *lengths)
        import pprint
        self._refuse(msg, self._with_difference(standard, pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))

    def _first_difference(self, standard, first, second, word, length1, length2):
        for i in range(min(length1, length2)):
            items = []
            for place, value in (("first", first), ("second", second)):
                try:
                    items.append(value[i])
                except (TypeError, IndexError, NotImplementedError):
                    return standard + "\nUnable to index element %d of %s %s\n" % (i, place, word)
            if items[0] != items[1]:
                standard += "\nFirst differing element %d:\n%s\n%s\n" % ((i,) + _common_shorten_repr(*items))
                break
        else:
            if length1 == length2 and type(first) != type(second):
                return standard
        if length1 != length2:
            place, value = ("First", first) if length1 > length2 else ("Second", second)
            start = min(length1, length2)
            standard += "\n%s %s contains %d additional elements.\n" % (place, word, abs(length1 - length2))
            try:
                standard += "First extra element %d:\n%s\n" % (start, safe_repr(value[start]))
            except (TypeError, IndexError, NotImplementedError):
                standard += "Unable to index element %d of %s %s\n" % (start, place.lower(), word)
        return standard

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        only = []
        for place, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                only.append(one.difference(other))
            except TypeError as error:
                self.fail("invalid type when attempting set difference: %s" % error)
            except AttributeError as error:
                self.fail("%s argument does not support set difference: %s" % (place, error))
        if not (only[0] or only[1]):
            return
        lines = []
        for words, items in (("first set but not the second", only[0]), ("second set but not the first", only[1])):
            if items:
                lines.append("Items in the %s:" % words)
                lines.extend([repr(item) for item in items])
        self._refuse(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._refuse(msg, "%s not found in %s" % (safe_repr(member), safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._refuse(msg, "%s unexpectedly found in %s" % (safe_repr(member), safe_repr(container)))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._refuse(msg, "%s is not %s" % (safe_repr(expr1), safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._refuse(msg, "unexpectedly identical: %s" % safe_repr(expr1))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            import pprint
            standard = "%s != %s" % _common_shorten_repr(d1, d2)
            self._refuse(msg, self._with_difference(standard, pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        import warnings
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing = [key for key in subset if key not in dictionary]
        wrong = ["%s, expected: %s, actual: %s" % (safe_repr(key), safe_repr(value), safe_repr(dictionary[key]))
                 for key, value in subset.items() if key in dictionary and value != dictionary[key]]
        if not (missing or wrong):
            return
        standard = "Missing: %s" % ",".join([safe_repr(key) for key in missing]) if missing else ""
        if wrong:
            standard += ("; " if standard else "") + "Mismatched values: %s" % ",".join(wrong)
        self._refuse(msg, standard)

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            differences = _hashable_count_differences(first, second)
        except TypeError:
            differences = _count_differences(first, second)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % one for one in differences]
            self._refuse(msg, self._truncateMessage("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        import difflib
        first_lines, second_lines = first.splitlines(keepends=True), second.splitlines(keepends=True)
        if len(first_lines) == 1 and first.strip("\r\n") == first:
            first_lines = [first + "\n"]
            second_lines = [second + "\n"]
        standard = "%s != %s" % _common_shorten_repr(first, second)
        self._refuse(msg, self._truncateMessage(standard, "\n" + "".join(difflib.ndiff(first_lines, second_lines))))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._refuse(msg, "%s not less than %s" % (safe_repr(a), safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._refuse(msg, "%s not less than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._refuse(msg, "%s not greater than %s" % (safe_repr(a), safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._refuse(msg, "%s not greater than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._refuse(msg, "%s is not None" % (safe_repr(obj),))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._refuse(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._refuse(msg, "%s is not an instance of %r" % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._refuse(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._refuse(msg, "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._refuse(msg, "Regex matched: %r matches %r in %r" % (text[match.start():match.end()], unexpected_regex.pattern, text))

    def _older(name, function):
        def older(self, *args, **kwargs):
            import warnings
            warnings.warn("Please use {0} instead.".format(name), DeprecationWarning, 2)
            return function(self, *args, **kwargs)
        return older

    failIfEqual = failUnlessEqual = None
    assertEquals = _older("assertEqual", assertEqual)
    assertNotEquals = _older("assertNotEqual", assertNotEqual)
    assert_ = _older("assertTrue", assertTrue)
    assertAlmostEquals = _older("assertAlmostEqual", assertAlmostEqual)
    assertNotAlmostEquals = _older("assertNotAlmostEqual", assertNotAlmostEqual)
    assertRaisesRegexp = _older("assertRaisesRegex", assertRaisesRegex)
    assertRegexpMatches = _older("assertRegex", assertRegex)
    assertNotRegexpMatches = _older("assertNotRegex", assertNotRegex)
    del _older, failIfEqual, failUnlessEqual


class FunctionTestCase(TestCase):
    """A test case around a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self),) + self._parts())

    def __str__(self):
        return "%s (%s)" % (strclass(self.__class__), self._testFunc.__name__)

    def __repr__(self):
        return "<%s tec=%s>" % (strclass(self.__class__), self._testFunc)

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTestContext:
    # A part of a test that fails by itself; the test goes on behind it.
    def __init__(self, case, message, params):
        self._case = case
        self._message = message
        self._params = params

    def __enter__(self):
        case = self._case
        outcome = case._outcome
        self._is_active = outcome is not None and outcome.result_supports_subtests
        if not self._is_active:
            return
        self._outer = case._subtest
        params = self._params if self._outer is None else {**self._outer.params, **self._params}
        case._subtest = _SubTest(case, self._message, params)
        self._part = _Part(outcome, case._subtest, True)
        self._part.__enter__()

    def __exit__(self, kind, value, traceback):
        if not self._is_active:
            return False
        case = self._case
        outcome = case._outcome
        try:
            handled = self._part.__exit__(kind, value, traceback)
            if handled and not outcome.success:
                found = outcome.result
                if found is not None and getattr(found, "failfast", False):
                    raise _ShouldStop
            elif handled and outcome.expectedFailure:
                raise _ShouldStop
            return handled
        finally:
            case._subtest = self._outer


_NO_MESSAGE = None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = []
        if self._message is not _NO_MESSAGE:
            parts.append("[{}]".format(self._message))
        if self.params:
            parts.append("({})".format(", ".join(["{}={!r}".format(name, value) for name, value in self.params.items()])))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return "{} {}".format(self.test_case.id(), self._subDescription())

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return "{} {}".format(self.test_case, self._subDescription())
