# unittest: subtests, skips, expected failures, logs and warnings that are asserted, cleanups, suites, messages.
import io
import logging
import re
import unittest
import warnings


class Cases(unittest.TestCase):
    def test_parts(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertTrue(i % 2)

    @unittest.skip("no")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("x")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        self.assertIn("invalid", str(caught.exception))
        self.assertIsNone(caught.exception.__traceback__)
        self.assertRaises(ValueError, int, "y")

    def test_logs(self):
        with self.assertLogs("some", level="INFO") as caught:
            logging.getLogger("some").info("first")
            logging.getLogger("some.where").error("second %d", 2)
        print(caught.output, [record.levelname for record in caught.records])
        with self.assertNoLogs():
            pass

    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as caught:
            warnings.warn("old", DeprecationWarning)
        print(caught.warning)
        with self.assertWarnsRegex(UserWarning, "^no"):
            warnings.warn("not old")

    def test_later(self):
        self.addCleanup(print, "cleaned")
        self.skipTest("later")

    def test_error(self):
        raise KeyError("k")


class Prepared(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("up")
        cls.addClassCleanup(print, "class cleaned")
        cls.value = 1

    @classmethod
    def tearDownClass(cls):
        print("down")

    def test_value(self):
        self.assertEqual(self.value, 1)


class Unprepared(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("not ready")

    def test_value(self):
        pass


class Waiting(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.value = 1

    async def test_value(self):
        self.assertEqual(self.value, 1)


class Messages(unittest.TestCase):
    def show(self, name, *args, **named):
        try:
            getattr(self, name)(*args, **named)
        except AssertionError as error:
            print(name, "|", error)

    def runTest(self):
        self.show("assertEqual", [1, 2, 3], [1, 2, 4, 5])
        self.show("assertEqual", {"a": 1}, {"a": 2})
        self.show("assertEqual", "a\nb", "a\nc", "message")
        self.show("assertEqual", "x" * 200, "x" * 190 + "y" * 10)
        self.show("assertAlmostEqual", 1, 1.1, msg="near")
        self.show("assertAlmostEqual", 1, 1.5, delta=0.1)
        self.show("assertCountEqual", [1, 2, 2], [2, 1, 1])
        self.show("assertSetEqual", {1, 2}, {2, 3})
        self.show("assertIsInstance", 1, str)
        self.show("assertRegex", "abc", "x+")
        self.show("assertNotRegex", "abc", "b")
        self.show("assertSequenceEqual", (1, 2), [1, 3])
        self.show("assertRaisesRegex", ValueError, "^nope", int, "x")
        self.show("assertRaises", KeyError, int, "1")
        self.show("assertLess", 2, 1)
        self.show("assertIsNone", 0)


def run(tests):
    out = io.StringIO()
    result = unittest.TextTestRunner(stream=out, verbosity=2).run(tests)
    print([line for line in out.getvalue().splitlines() if re.match(r"test_|  test_|(OK|FAILED|FAIL|ERROR|UNEXPECTED|setUp)\b", line)])
    print(result)


load = unittest.defaultTestLoader.loadTestsFromTestCase
for kind in (Cases, Prepared, Unprepared, Waiting):
    run(load(kind))
run(unittest.TestSuite([unittest.FunctionTestCase(lambda: None), Messages()]))
try:
    unittest.main(argv=["program", "Prepared.test_value"], testRunner=unittest.TextTestRunner(stream=io.StringIO()))
except SystemExit as end:
    print("exit", end.code)
