# The module unittest: test cases and a runner. Its report goes to the standard error stream, as there.

import sys


class SkipTest(Exception):
    pass


def skip(reason):
    def decorate(function):
        def skipped(*args, **named):
            raise SkipTest(reason)
        return skipped
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda function: function


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(function):
    return function


class _Raises:
    def __init__(self, case, kinds, pattern=None):
        self._case = case
        self._kinds = kinds
        self._pattern = pattern
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        if kind is None:
            name = self._kinds.__name__ if isinstance(self._kinds, type) else str(self._kinds)
            self._case.fail(name + " not raised")
        if not isinstance(value, self._kinds):
            return False
        self.exception = value
        if self._pattern is not None:
            import re
            if not re.search(self._pattern, str(value)):
                self._case.fail(repr(self._pattern) + " does not match " + repr(str(value)))
        return True


class _SubTest:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return False


class TestCase:
    failureException = AssertionError
    maxDiff = None
    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
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
        return _SubTest()
    def skipTest(self, reason):
        raise SkipTest(reason)
    def fail(self, msg=None):
        raise AssertionError(msg)
    def _check(self, truth, text, msg):
        if not truth:
            raise AssertionError(text if msg is None else text + " : " + str(msg))
    def assertEqual(self, a, b, msg=None):
        self._check(a == b, repr(a) + " != " + repr(b), msg)
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
        with manager:
            function(*args, **named)
    def assertRaisesRegex(self, kinds, pattern, function=None, *args, **named):
        manager = _Raises(self, kinds, pattern)
        if function is None:
            return manager
        with manager:
            function(*args, **named)
    def run(self, result=None):
        result = TestResult() if result is None else result
        result.testsRun += 1
        try:
            try:
                self.setUp()
                try:
                    getattr(self, self._testMethodName)()
                finally:
                    self.tearDown()
            finally:
                while self._cleanups:
                    function, args, named = self._cleanups.pop()
                    function(*args, **named)
        except SkipTest as reason:
            result.skipped.append((self, str(reason)))
        except AssertionError as error:
            result.failures.append((self, str(error)))
        except Exception as error:
            result.errors.append((self, repr(error)))
        return result


class TestResult:
    def __init__(self):
        self.testsRun = 0
        self.failures = []
        self.errors = []
        self.skipped = []
    def wasSuccessful(self):
        return not self.failures and not self.errors


class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)
    def addTest(self, test):
        self._tests.append(test)
    def addTests(self, tests):
        self._tests.extend(tests)
    def __iter__(self):
        return iter(self._tests)
    def countTestCases(self):
        return sum([t.countTestCases() if isinstance(t, TestSuite) else 1 for t in self._tests])
    def run(self, result):
        previous = None
        for test in self._tests:
            if isinstance(test, TestCase) and type(test) is not previous:
                if previous is not None:
                    previous.tearDownClass()
                previous = type(test)
                previous.setUpClass()
            test.run(result)
        if previous is not None:
            previous.tearDownClass()
        return result


class TestLoader:
    def getTestCaseNames(self, kind):
        return sorted([name for name in dir(kind) if name.startswith("test") and callable(getattr(kind, name))])
    def loadTestsFromTestCase(self, kind):
        return TestSuite([kind(name) for name in self.getTestCaseNames(kind)])
    def loadTestsFromModule(self, module):
        suite = TestSuite()
        for name in sorted(module.__dict__):
            value = module.__dict__[name]
            if isinstance(value, type) and issubclass(value, TestCase) and value is not TestCase:
                suite.addTest(self.loadTestsFromTestCase(value))
        return suite


defaultTestLoader = TestLoader()


class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, **named):
        self._stream = sys.stderr if stream is None else stream
    def run(self, suite):
        result = TestResult()
        suite.run(result)
        write = self._stream.write
        for word, items in (("ERROR", result.errors), ("FAIL", result.failures)):
            for test, text in items:
                write(word + ": " + test.id() + "\n" + text + "\n")
        write("Ran " + str(result.testsRun) + " tests\n\n" + ("OK" if result.wasSuccessful() else "FAILED") + "\n")
        return result


def main(module="__main__", argv=None, exit=True, verbosity=1, **named):
    suite = defaultTestLoader.loadTestsFromModule(_core_findModule("__main__"))
    result = TextTestRunner(verbosity=verbosity).run(suite)
    if exit:
        sys.exit(0 if result.wasSuccessful() else 1)
