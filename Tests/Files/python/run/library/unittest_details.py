# unittest: what is seldom asked of test cases: parts in parts, sequences of odd kinds, results of old programs, class and module cleanups, debug.
import contextlib
import io
import sys
import unittest
import warnings


class Parts(unittest.TestCase):
    def test_nested(self):
        with self.subTest("outer", i=1):
            with self.subTest(j=2, i=3):
                self.fail("inner")
            with self.subTest(None):
                raise KeyError("k")
        with self.subTest():
            self.skipTest("a part")

    @unittest.expectedFailure
    def test_expected_in_part(self):
        for i in range(3):
            with self.subTest(i=i):
                print("part", i)
                self.assertEqual(i, 0)

    def test_stops(self):
        for i in range(3):
            with self.subTest(i=i):
                print("part", i)
                self.fail(i)


def outcome(result):
    return {name: [(str(test), text.splitlines()[-1]) for test, text in getattr(result, name)] for name in ("failures", "errors", "skipped", "expectedFailures")}


for name, failfast in (("test_nested", False), ("test_expected_in_part", False), ("test_stops", True)):
    result = unittest.TestResult()
    result.failfast = failfast
    Parts(name).run(result)
    print(name, outcome(result), result.shouldStop)


class Odd:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __repr__(self):
        return "Odd%r" % (self.items,)


class Broken(Odd):
    def __getitem__(self, index):
        raise NotImplementedError


class Unlike(list):
    def __eq__(self, other):
        return False


check = unittest.TestCase()
check.maxDiff = None


def show(name, *args, **named):
    try:
        print(name, getattr(check, name)(*args, **named))
    except Exception as error:
        print(name, type(error).__name__, error)


show("assertSequenceEqual", (1, 2), [1, 2])
show("assertSequenceEqual", Odd(1, 2), (1, 2))
show("assertSequenceEqual", Odd(1, 2), (1, 2, 3))
show("assertSequenceEqual", Broken(1, 2), (1, 2, 3))
show("assertSequenceEqual", (1, 2, 3), Broken(1, 2, 3, 4))
show("assertSequenceEqual", 5, (1,))
show("assertListEqual", [1], (1,))
show("assertListEqual", Unlike([1]), [1])
show("assertEqual", Unlike([1]), Unlike([1]))
show("assertTupleEqual", (1, 2, 3), (1, 5))
show("assertSetEqual", {1}, [1])
show("assertSetEqual", [1], {1})
show("assertSetEqual", {1}, 5)
show("assertDictEqual", {}, [])
show("assertMultiLineEqual", "a\n", b"a\n")
show("assertMultiLineEqual", "one\ntwo\n", "one\n2\n")
show("assertAlmostEqual", 1, 2, places=1, delta=3)
show("assertAlmostEqual", 1, 1, places=1, delta=3)
show("assertAlmostEqual", float("nan"), 1.0)
show("assertAlmostEqual", float("nan"), 1.0, delta=1)
show("assertNotAlmostEqual", float("nan"), 1.0)
show("assertNotAlmostEqual", float("nan"), 1.0, delta=1)
show("assertNotAlmostEqual", 1.0, 1.01, places=1)
show("assertNotAlmostEqual", 1.0, 1.01, delta=0.5, msg="far")
show("assertRaises", 3, print)
show("assertRaises", (ValueError, (KeyError, 4)), print)
show("assertRaises", ValueError, wrong=1)
show("assertRaises", (ValueError, KeyError), int, "1")
show("assertWarns", ValueError)
show("assertWarns", UserWarning, int)
show("assertWarnsRegex", UserWarning, "x", warnings.warn, "none")
show("assertRegex", "text", "")
show("assertIn", 1, 5)
show("assertCountEqual", [[1], [2], [1]], [[2], [3]])
show("assertLess", {1}, {1})
show("fail")
with contextlib.suppress(AssertionError):
    with check.assertRaises(KeyError, msg="nothing came") as caught:
        pass
try:
    with check.assertRaises(KeyError, msg="nothing came"):
        pass
except AssertionError as error:
    print(error)
check.longMessage = False
show("assertTrue", 0, "only this")
show("assertTrue", 0, "")
check.addTypeEqualityFunc(int, lambda first, second, msg: print("compared", first, second, msg))
check.assertEqual(1, 2, "m")
show("assertEqual", 1, 2.5)
print(unittest.TestCase().shortDescription(), check == unittest.TestCase(), hash(check) == hash(unittest.TestCase()))
try:
    Parts("nothing")
except ValueError as error:
    print(error)


class Old:
    # A result with what the oldest programs know.
    shouldStop = False

    def __getattr__(self, name):
        if name in ("startTest", "stopTest", "addSuccess", "addFailure", "addError"):
            return lambda test, *more: print(name, test.id(), *[one[0].__name__ for one in more])
        raise AttributeError(name)


class Several(unittest.TestCase):
    """Doc of the class."""

    @unittest.skip("why")
    def test_skipped(self):
        pass

    @unittest.skip
    def test_skipped_plainly(self):
        """First line.

        More."""

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_parts(self):
        with self.subTest(i=1):
            self.fail("in a part")

    def test_exit(self):
        self.addCleanup(self.fail, "in cleaning up")
        self.addCleanup(print, "cleaned")
        sys.exit(3)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for name in unittest.defaultTestLoader.getTestCaseNames(Several):
        Several(name).run(Old())
    print([str(one.message) for one in caught])
print(Several("test_skipped_plainly").shortDescription(), Several("test_exit").shortDescription())
for name in ("test_skipped", "test_parts"):
    try:
        Several(name).debug()
    except Exception as error:
        print(type(error).__name__, error)


class Managed(unittest.TestCase):
    @contextlib.contextmanager
    def around(self, word):
        print("enter", word)
        yield word.upper()
        print("leave", word)

    def test_contexts(self):
        print(self.enterContext(self.around("a")), self.enterContext(self.around("b")))
        try:
            self.enterContext(5)
        except TypeError as error:
            print(error)

    def test_class(self):
        Managed.addClassCleanup(int, "x")
        Managed.addClassCleanup(print, "last is first")
        Managed.doClassCleanups()
        print([details[0].__name__ for details in Managed.tearDown_exceptions])
        unittest.addModuleCleanup(int, "y")
        unittest.addModuleCleanup(print, "of the module")
        try:
            unittest.doModuleCleanups()
        except ValueError as error:
            print(error)


result = unittest.TestResult()
unittest.TestSuite([Managed("test_contexts"), Managed("test_class")]).run(result)
print(result)
function = unittest.FunctionTestCase(print, setUp=lambda: print("before"), tearDown=lambda: print("after"), description="described")
function.run()
print(function.id(), function, function.shortDescription(), unittest.FunctionTestCase(lambda: 0).shortDescription())
print(function == unittest.FunctionTestCase(print), unittest.FunctionTestCase(len) == unittest.FunctionTestCase(len))
