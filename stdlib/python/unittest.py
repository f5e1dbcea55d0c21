# The module unittest: test cases and a runner. Its report goes to the standard error stream, as there.

import sys


class SkipTest(Exception):
    pass


def skip(reason):
    def decorate(item):
        if not isinstance(item, type):
            inner = item
            def item(*args, **named):
                raise SkipTest(reason)
            item.__name__ = inner.__name__
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason):
        function, reason = reason, ""
        return decorate(function)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda function: function


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(function):
    function.__unittest_expecting_failure__ = True
    return function


def _lines_of_difference(a, b):
    import difflib
    return "\n".join(difflib.ndiff(a, b))


def _difference(a, b):
    text = repr(a) + " != " + repr(b)
    kind = type(a)
    if kind is not type(b):
        return text
    import pprint
    if kind is list or kind is tuple:
        text = ("Lists" if kind is list else "Tuples") + " differ: " + text + "\n"
        for i in range(min(len(a), len(b))):
            if a[i] != b[i]:
                text += "\nFirst differing element " + str(i) + ":\n" + repr(a[i]) + "\n" + repr(b[i]) + "\n"
                break
        if len(a) != len(b):
            name = "list" if kind is list else "tuple"
            longer = "First" if len(a) > len(b) else "Second"
            first = min(len(a), len(b))
            text += "\n" + longer + " " + name + " contains " + str(abs(len(a) - len(b))) + " additional elements.\nFirst extra element " + str(first) + ":\n" + repr((a if len(a) > len(b) else b)[first]) + "\n"
        return text + "\n" + _lines_of_difference(pprint.pformat(a).splitlines(), pprint.pformat(b).splitlines())
    if kind is dict:
        return text + "\n" + _lines_of_difference(pprint.pformat(a).splitlines(), pprint.pformat(b).splitlines())
    if kind is set or kind is frozenset:
        lines = []
        for here, there, words in ((a, b, "first set but not the second"), (b, a, "second set but not the first")):
            if here - there:
                lines.append("Items in the " + words + ":")
                lines.extend([repr(x) for x in here - there])
        return "\n".join(lines)
    if kind is str:
        import difflib
        return text + "\n" + "".join(difflib.ndiff((a + "\n").splitlines(True), (b + "\n").splitlines(True)))
    return text


class _Raises:
    def __init__(self, case, kinds, pattern=None):
        self._case = case
        self._kinds = kinds
        self._pattern = pattern
        self._called = None
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        if kind is None:
            name = self._kinds.__name__ if isinstance(self._kinds, type) else str(self._kinds)
            self._case.fail(name + " not raised" + ("" if self._called is None else " by " + self._called))
        if not isinstance(value, self._kinds):
            return False
        self.exception = value
        if self._pattern is not None:
            import re
            if not re.search(self._pattern, str(value)):
                self._case.fail(repr(self._pattern) + " does not match " + repr(str(value)))
        return True


class _SubTest:
    # A part of a test that fails for itself; what it raises is noted, and the test goes on.
    def __init__(self, case, message, params):
        self._case = case
        self._message = message
        self._params = params
        self.failureException = case.failureException
    def id(self):
        return self._case.id() + " " + self._details()
    def _details(self):
        parts = []
        if self._message is not None:
            parts.append("[" + str(self._message) + "]")
        if self._params:
            parts.append("(" + ", ".join([name + "=" + repr(value) for name, value in self._params.items()]) + ")")
        return " ".join(parts) or "(<subtest>)"
    def shortDescription(self):
        return self._case.shortDescription()
    def __str__(self):
        return str(self._case) + " " + self._details()
    def __enter__(self):
        case = self._case
        self._outer = case._params
        self._params = {**self._outer, **self._params}
        case._params = self._params
        return self
    def __exit__(self, kind, value, traceback):
        case = self._case
        case._params = self._outer
        if kind is None or case._result is None or not issubclass(kind, Exception):
            return False
        if issubclass(kind, SkipTest):
            case._result.addSkip(self, str(value))
        else:
            case._failed = True
            case._result.addSubTest(case, self, (kind, value, traceback))
        return True


class TestCase:
    failureException = AssertionError
    maxDiff = None
    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._testMethodDoc = getattr(getattr(type(self), methodName, None), "__doc__", None)
        self._cleanups = []
        self._params = {}
        self._result = None
        self._failed = False
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
    def addCleanup(self, function, *args, **named):
        self._cleanups.append((function, args, named))
    def id(self):
        return "__main__." + type(self).__qualname__ + "." + self._testMethodName
    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)
    def shortDescription(self):
        return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None
    def countTestCases(self):
        return 1
    def defaultTestResult(self):
        return TestResult()
    def doCleanups(self):
        while self._cleanups:
            function, args, named = self._cleanups.pop()
            self._step(lambda: function(*args, **named))
        return not self._failed
    @classmethod
    def addClassCleanup(cls, function, *args, **named):
        cls.__dict__.get("_class_cleanups") or setattr(cls, "_class_cleanups", [])
        cls._class_cleanups.append((function, args, named))
    def enterContext(self, manager):
        entered = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return entered
    def __str__(self):
        return self._testMethodName + " (" + self.id() + ")"
    def __repr__(self):
        return "<" + type(self).__module__ + "." + type(self).__qualname__ + " testMethod=" + self._testMethodName + ">"
    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName
    def __hash__(self):
        return hash((type(self), self._testMethodName))
    def __call__(self, *args, **named):
        return self.run(*args, **named)
    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()
    def skipTest(self, reason):
        raise SkipTest(reason)
    def fail(self, msg=None):
        raise AssertionError(msg)
    def _check(self, truth, text, msg):
        if not truth:
            raise AssertionError(text if msg is None else text + " : " + str(msg))
    def assertEqual(self, a, b, msg=None):
        if not a == b:
            self._check(False, _difference(a, b), msg)
    assertListEqual = assertDictEqual = assertTupleEqual = assertSetEqual = assertMultiLineEqual = assertSequenceEqual = assertEqual
    def assertNotEqual(self, a, b, msg=None):
        self._check(a != b, repr(a) + " == " + repr(b), msg)
    def assertTrue(self, a, msg=None):
        self._check(a, repr(a) + " is not true", msg)
    def assertFalse(self, a, msg=None):
        self._check(not a, repr(a) + " is not false", msg)
    def assertIs(self, a, b, msg=None):
        self._check(a is b, repr(a) + " is not " + repr(b), msg)
    def assertIsNot(self, a, b, msg=None):
        self._check(a is not b, "unexpectedly identical: " + repr(a), msg)
    def assertIsNone(self, a, msg=None):
        self._check(a is None, repr(a) + " is not None", msg)
    def assertIsNotNone(self, a, msg=None):
        self._check(a is not None, "unexpectedly None", msg)
    def assertIn(self, a, b, msg=None):
        self._check(a in b, repr(a) + " not found in " + repr(b), msg)
    def assertNotIn(self, a, b, msg=None):
        self._check(a not in b, repr(a) + " unexpectedly found in " + repr(b), msg)
    def assertIsInstance(self, a, b, msg=None):
        self._check(isinstance(a, b), repr(a) + " is not an instance of " + repr(b), msg)
    def assertNotIsInstance(self, a, b, msg=None):
        self._check(not isinstance(a, b), repr(a) + " is an instance of " + repr(b), msg)
    def assertLess(self, a, b, msg=None):
        self._check(a < b, repr(a) + " not less than " + repr(b), msg)
    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, repr(a) + " not less than or equal to " + repr(b), msg)
    def assertGreater(self, a, b, msg=None):
        self._check(a > b, repr(a) + " not greater than " + repr(b), msg)
    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, repr(a) + " not greater than or equal to " + repr(b), msg)
    def assertAlmostEqual(self, a, b, places=7, msg=None, delta=None):
        if a == b:
            return
        difference = abs(a - b)
        self._check(difference <= delta if delta is not None else round(difference, places) == 0, repr(a) + " != " + repr(b) + " within " + repr(places) + " places (" + repr(difference) + " difference)", msg)
    def assertNotAlmostEqual(self, a, b, places=7, msg=None, delta=None):
        self._check(round(abs(a - b), places) != 0, repr(a) + " == " + repr(b) + " within " + repr(places) + " places", msg)
    def assertCountEqual(self, a, b, msg=None):
        a, b = list(a), list(b)
        for item in a:
            self._check(a.count(item) == b.count(item), "Element counts were not equal", msg)
        self._check(len(a) == len(b), "Element counts were not equal", msg)
    def assertRegex(self, text, pattern, msg=None):
        import re
        self._check(re.search(pattern, text), "Regex didn't match: " + repr(pattern) + " not found in " + repr(text), msg)
    def assertRaises(self, kinds, function=None, *args, **named):
        manager = _Raises(self, kinds)
        if function is None:
            return manager
        manager._called = getattr(function, "__name__", None)
        with manager:
            function(*args, **named)
    def assertRaisesRegex(self, kinds, pattern, function=None, *args, **named):
        manager = _Raises(self, kinds, pattern)
        if function is None:
            return manager
        manager._called = getattr(function, "__name__", None)
        with manager:
            function(*args, **named)
    def _call(self, function):
        return function()
    def _step(self, function):
        # Whether a part of the test has gone well; what went wrong is noted.
        try:
            self._call(function)
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as reason:
            self._skipped = True
            self._result.addSkip(self, str(reason))
        except BaseException as error:
            self._failed = True
            details = (type(error), error, error.__traceback__)
            if self._expecting:
                self._expected = details
            elif isinstance(error, self.failureException):
                self._result.addFailure(self, details)
            else:
                self._result.addError(self, details)
        return False
    def run(self, result=None):
        result = self.defaultTestResult() if result is None else result
        method = getattr(self, self._testMethodName)
        result.startTest(self)
        self._result = result
        self._failed = self._skipped = self._expecting = False
        self._expected = None
        skipped = type(self) if getattr(type(self), "__unittest_skip__", False) else method if getattr(method, "__unittest_skip__", False) else None
        if skipped is not None:
            result.addSkip(self, skipped.__unittest_skip_why__)
            result.stopTest(self)
            return result
        expecting = getattr(method, "__unittest_expecting_failure__", False) or getattr(type(self), "__unittest_expecting_failure__", False)
        if self._step(self.setUp):
            self._expecting = expecting
            self._step(method)
            self._expecting = False
            self._step(self.tearDown)
        self.doCleanups()
        if not self._skipped:
            if expecting:
                if self._expected is not None:
                    result.addExpectedFailure(self, self._expected)
                elif not self._failed:
                    result.addUnexpectedSuccess(self)
            elif not self._failed:
                result.addSuccess(self)
        result.stopTest(self)
        self._result = None
        return result


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass
    async def asyncTearDown(self):
        pass
    def _call(self, function):
        import asyncio
        async def whole():
            if function == self.setUp:
                await self.asyncSetUp()
            result = function()
            if hasattr(result, "__await__"):
                await result
            if function == self.tearDown:
                await self.asyncTearDown()
        asyncio.run(whole())


class FunctionTestCase(TestCase):
    def __init__(self, function, setUp=None, tearDown=None, description=None):
        TestCase.__init__(self, "runTest")
        self._function = function
        self._before = setUp
        self._after = tearDown
    def setUp(self):
        if self._before is not None:
            self._before()
    def tearDown(self):
        if self._after is not None:
            self._after()
    def runTest(self):
        self._function()
    def id(self):
        return self._function.__name__


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.failfast = False
        self.buffer = False
    def startTest(self, test):
        self.testsRun += 1
    def stopTest(self, test):
        pass
    def startTestRun(self):
        pass
    def stopTestRun(self):
        pass
    def stop(self):
        self.shouldStop = True
    def _text(self, details):
        import traceback
        return "".join(traceback.format_exception(*details))
    def addError(self, test, details):
        self.errors.append((test, self._text(details)))
        self.shouldStop = self.shouldStop or self.failfast
    def addFailure(self, test, details):
        self.failures.append((test, self._text(details)))
        self.shouldStop = self.shouldStop or self.failfast
    def addSubTest(self, test, part, details):
        if details is not None:
            (self.failures if issubclass(details[0], test.failureException) else self.errors).append((part, self._text(details)))
            self.shouldStop = self.shouldStop or self.failfast
    def addSuccess(self, test):
        pass
    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
    def addExpectedFailure(self, test, details):
        self.expectedFailures.append((test, self._text(details)))
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses
    def __repr__(self):
        return "<unittest.result.TestResult run=" + str(self.testsRun) + " errors=" + str(len(self.errors)) + " failures=" + str(len(self.failures)) + ">"


class TextTestResult(TestResult):
    def __init__(self, stream, descriptions, verbosity):
        TestResult.__init__(self, stream, descriptions, verbosity)
        self.stream = stream
        self.descriptions = descriptions
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
    def getDescription(self, test):
        short = test.shortDescription() if self.descriptions and hasattr(test, "shortDescription") else None
        return str(test) if not short else str(test) + "\n" + short
    def startTest(self, test):
        TestResult.startTest(self, test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + " ... ")
    def _show(self, long, short):
        if self.showAll:
            self.stream.write(long + "\n")
        elif self.dots:
            self.stream.write(short)
    def addSuccess(self, test):
        TestResult.addSuccess(self, test)
        self._show("ok", ".")
    def addError(self, test, details):
        TestResult.addError(self, test, details)
        self._show("ERROR", "E")
    def addFailure(self, test, details):
        TestResult.addFailure(self, test, details)
        self._show("FAIL", "F")
    def addSubTest(self, test, part, details):
        TestResult.addSubTest(self, test, part, details)
        if details is not None:
            is_failure = issubclass(details[0], test.failureException)
            self._show("  " + str(part) + " ... " + ("FAIL" if is_failure else "ERROR"), "F" if is_failure else "E")
    def addSkip(self, test, reason):
        TestResult.addSkip(self, test, reason)
        self._show("skipped " + repr(reason), "s")
    def addExpectedFailure(self, test, details):
        TestResult.addExpectedFailure(self, test, details)
        self._show("expected failure", "x")
    def addUnexpectedSuccess(self, test):
        TestResult.addUnexpectedSuccess(self, test)
        self._show("unexpected success", "u")
    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write("\n")
        for word, items in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in items:
                self.stream.write("=" * 70 + "\n" + word + ": " + self.getDescription(test) + "\n" + "-" * 70 + "\n" + text + "\n")
        if self.unexpectedSuccesses:
            self.stream.write("=" * 70 + "\n")
            for test in self.unexpectedSuccesses:
                self.stream.write("UNEXPECTED SUCCESS: " + self.getDescription(test) + "\n")


class _Fixture:
    # What stands for the preparation of a class or module in a report.
    def __init__(self, text):
        self._text = text
    failureException = AssertionError
    def id(self):
        return self._text
    def shortDescription(self):
        return None
    def __str__(self):
        return self._text


class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)
    def addTest(self, test):
        if not callable(test):
            raise TypeError(repr(test) + " is not callable")
        self._tests.append(test)
    def addTests(self, tests):
        for test in tests:
            self.addTest(test)
    def __iter__(self):
        return iter(self._tests)
    def __call__(self, result):
        return self.run(result)
    def countTestCases(self):
        return sum([t.countTestCases() for t in self._tests])
    def _flat(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                yield from test._flat()
            else:
                yield test
    def _fixture(self, result, owner, name, what):
        function = getattr(owner, name, None)
        if function is None:
            return True
        try:
            function()
            return True
        except SkipTest as reason:
            result.addSkip(_Fixture(name + " (" + what + ")"), str(reason))
        except Exception as error:
            result.addError(_Fixture(name + " (" + what + ")"), (type(error), error, error.__traceback__))
        return False
    def _leave(self, result, kind):
        if kind is None:
            return
        if not getattr(kind, "__unittest_skip__", False):
            self._fixture(result, kind, "tearDownClass", "__main__." + kind.__qualname__)
            cleanups = kind.__dict__.get("_class_cleanups", [])
            while cleanups:
                function, args, named = cleanups.pop()
                function(*args, **named)
    def run(self, result, debug=False):
        module = _core_findModule("__main__")
        previous = None
        is_ready = self._fixture(result, module, "setUpModule", "__main__")
        class_is_ready = True
        for test in self._flat():
            if result.shouldStop or not is_ready:
                break
            kind = type(test)
            if isinstance(test, TestCase) and kind is not previous:
                if class_is_ready:
                    self._leave(result, previous)
                previous = kind
                class_is_ready = getattr(kind, "__unittest_skip__", False) or self._fixture(result, kind, "setUpClass", "__main__." + kind.__qualname__)
            if class_is_ready:
                test(result)
        if class_is_ready:
            self._leave(result, previous)
        if is_ready:
            self._fixture(result, module, "tearDownModule", "__main__")
        return result


class TestLoader:
    testMethodPrefix = "test"
    def getTestCaseNames(self, kind):
        return sorted([name for name in dir(kind) if name.startswith(self.testMethodPrefix) and callable(getattr(kind, name))])
    def loadTestsFromTestCase(self, kind):
        names = self.getTestCaseNames(kind)
        if not names and hasattr(kind, "runTest"):
            names = ["runTest"]
        return TestSuite([kind(name) for name in names])
    def loadTestsFromModule(self, module, *args, **named):
        suite = TestSuite()
        for name in sorted(module.__dict__):
            value = getattr(module, name, None)
            if isinstance(value, type) and issubclass(value, TestCase) and value not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                suite.addTest(self.loadTestsFromTestCase(value))
        if hasattr(module, "load_tests"):
            return module.load_tests(self, suite, None)
        return suite
    def loadTestsFromName(self, name, module=None):
        found = _core_findModule("__main__") if module is None else module
        for part in name.split("."):
            owner, found = found, getattr(found, part)
        if isinstance(found, type):
            return self.loadTestsFromTestCase(found)
        return TestSuite([owner(part)])
    def loadTestsFromNames(self, names, module=None):
        return TestSuite([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


def makeSuite(kind, prefix="test"):
    return defaultTestLoader.loadTestsFromTestCase(kind)


class TextTestRunner:
    resultclass = TextTestResult
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, **named):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass
    def run(self, test):
        import time
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        start = time.perf_counter()
        result.startTestRun()
        test(result)
        result.stopTestRun()
        took = time.perf_counter() - start
        if hasattr(result, "printErrors"):
            result.printErrors()
        write = self.stream.write
        write("-" * 70 + "\n")
        write("Ran " + str(result.testsRun) + " test" + ("" if result.testsRun == 1 else "s") + " in " + format(took, ".3f") + "s\n\n")
        details = []
        for name, items in (("failures", result.failures), ("errors", result.errors), ("skipped", result.skipped), ("expected failures", result.expectedFailures), ("unexpected successes", result.unexpectedSuccesses)):
            if items:
                details.append(name + "=" + str(len(items)))
        write(("OK" if result.wasSuccessful() else "FAILED") + (" (" + ", ".join(details) + ")" if details else "") + "\n")
        return result


class TestProgram:
    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, **named):
        argv = sys.argv if argv is None else argv
        names = []
        for word in argv[1:]:
            if word in ("-v", "--verbose"):
                verbosity = 2
            elif word in ("-q", "--quiet"):
                verbosity = 0
            elif word in ("-f", "--failfast"):
                failfast = True
            else:
                names.append(word)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if isinstance(module, str):
            module = _core_findModule(module)
        self.test = testLoader.loadTestsFromNames(names, module) if names else testLoader.loadTestsFromModule(module)
        runner = TextTestRunner if testRunner is None else testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity, failfast=bool(failfast))
        self.result = runner.run(self.test)
        if exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
