# unittest: what runners report at each verbosity, captured output, stopping early, preparation of classes and modules that fails, suites, loaders,
# the command line.
import io
import re
import sys
import types
import unittest
from unittest import util


class Mixed(unittest.TestCase):
    def test_a(self):
        """Says what it does.

        And more."""

    def test_b(self):
        print("on the way")
        print("to the error", file=sys.stderr, end="")
        raise KeyError("b")

    def test_c(self):
        print("before the failure")
        self.assertEqual(1, 2)

    def test_d(self):
        for i in range(3):
            with self.subTest("part", i=i):
                print("part", i)
                if i:
                    self.fail("odd") if i == 1 else [][i]

    @unittest.skip("later")
    def test_e(self):
        pass

    @unittest.expectedFailure
    def test_f(self):
        self.fail("x")

    @unittest.expectedFailure
    def test_g(self):
        pass

    def test_h(self):
        with self.subTest(n=1):
            self.skipTest("part")


def report(tests, **options):
    out = io.StringIO()
    result = unittest.TextTestRunner(stream=out, **options).run(tests)
    text = re.sub(r"in \d+\.\d+s", "in T", out.getvalue())
    text = re.sub(r'(?m)^    *\^*~*\^*\n', "", text)
    print(re.sub(r'File ".*?([^/"]+)", line \d+', r'File "\1", line N', text))
    print(result, result.wasSuccessful(), result.shouldStop)
    return result


load = unittest.defaultTestLoader.loadTestsFromTestCase
for options in ({"verbosity": 0}, {"verbosity": 1}, {"verbosity": 2}, {"verbosity": 2, "descriptions": False, "buffer": True}, {"failfast": True}):
    print("----", options)
    real, sys.stderr = sys.stderr, io.StringIO()
    try:
        report(load(Mixed), **options)
    finally:
        sys.stderr, caught = real, sys.stderr
    print("stderr:", caught.getvalue())


class Counting(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.calls = []

    def startTestRun(self):
        self.calls.append("begin")

    def stopTestRun(self):
        self.calls.append("end")

    def startTest(self, test):
        super().startTest(test)
        self.calls.append("start " + test._testMethodName)

    def stopTest(self, test):
        super().stopTest(test)
        self.calls.append("stop " + test._testMethodName)

    def addSuccess(self, test):
        self.calls.append("success")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        self.calls.append("part " + subtest._subDescription() + (" " + err[0].__name__ if err else ""))


result = Counting()
load(Mixed).run(result)
print(result.calls)
print(result)
print([(str(test), text.splitlines()[-1]) for test, text in result.failures + result.errors])
print(result.skipped, [str(test) for test, _ in result.expectedFailures], result.unexpectedSuccesses)

# Preparation that fails, in classes and in modules.
source = '''
import unittest
log = []
def setUpModule():
    log.append("module up")
    unittest.addModuleCleanup(log.append, "module cleaned")
    if wrong == "setUpModule": raise RuntimeError("module")
def tearDownModule():
    log.append("module down")
    if wrong == "tearDownModule": raise RuntimeError("module")
class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("First up")
        cls.addClassCleanup(log.append, "First cleaned")
        if wrong == "setUpClass": raise RuntimeError("class")
        if wrong == "skip": raise unittest.SkipTest("class")
    @classmethod
    def tearDownClass(cls):
        log.append("First down")
        if wrong == "tearDownClass": raise RuntimeError("class")
    def test_x(self): log.append("x")
    def test_y(self): log.append("y")
class Second(unittest.TestCase):
    def test_z(self): log.append("z")
@unittest.skip("whole class")
class Third(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append("never")
    def test_z(self): log.append("never")
'''
for wrong in ("", "setUpModule", "tearDownModule", "setUpClass", "tearDownClass", "skip"):
    module = types.ModuleType("prepared")
    sys.modules["prepared"] = module
    module.wrong = wrong
    exec(source, module.__dict__)
    result = unittest.TestResult()
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    print(wrong or "right", suite.countTestCases(), suite.run(result) is result)
    print(module.log)
    print(result, [(str(test), text.splitlines()[-1]) for test, text in result.errors], [(str(test), why) for test, why in result.skipped])
    print(suite.countTestCases(), list(suite)[:1])

# Suites.
suite = unittest.TestSuite([Mixed("test_a")])
print(suite, suite == unittest.TestSuite([Mixed("test_a")]), suite == unittest.TestSuite(), suite == 1, suite != unittest.TestSuite([suite]))
for wrong in (1, "text", Mixed, unittest.TestSuite):
    try:
        suite.addTest(wrong)
    except TypeError as error:
        print("TypeError", error)
try:
    suite.addTests("text")
except TypeError as error:
    print("TypeError", error)
suite.addTests([suite.__class__([Mixed("test_b"), Mixed("test_c")]), Mixed("test_d")])
print(suite.countTestCases(), [type(test).__name__ for test in suite])
try:
    suite.debug()
except KeyError as error:
    print("debug raised", error)

# Loaders.
loader = unittest.TestLoader()
print(loader.getTestCaseNames(Mixed))
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(Mixed))
loader.testNamePatterns = ["*test_[ab]", "*Mixed.test_f"]
print(loader.getTestCaseNames(Mixed))
loader = unittest.TestLoader()
loader.testMethodPrefix = "help"
print(loader.getTestCaseNames(Mixed), loader.loadTestsFromTestCase(Mixed))


class Single(unittest.TestCase):
    def runTest(self):
        pass

    @staticmethod
    def make():
        return Single()


def several():
    return unittest.TestSuite([Single(), Single()])


def wrong_kind():
    return 5


loader = unittest.TestLoader()
here = sys.modules["__main__"]
for name in ("Single", "Single.runTest", "Single.make", "several", "several.nothing", "wrong_kind", "source", "no_such_name"):
    try:
        print(name, [str(test) if isinstance(test, Single) else type(test).__name__ for test in loader.loadTestsFromName(name, here)])
    except Exception as error:
        print(name, type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))
missing = loader.loadTestsFromName("no_such_module.inside")
result = unittest.TestResult()
missing.run(result)
print(result, result.errors[0][0], result.errors[0][1].splitlines()[-1])
print([message.splitlines()[0] for message in loader.errors])
try:
    loader.loadTestsFromTestCase(unittest.TestSuite)
except TypeError as error:
    print(error)
bad = types.ModuleType("bad")
bad.load_tests = lambda loader, tests, pattern: 1 / 0
failed = loader.loadTestsFromModule(bad)
result = unittest.TestResult()
failed.run(result)
print(result, [text.splitlines()[-1] for _, text in result.errors])

# The command line.
sys.modules["prepared"] = module
module.wrong = ""
for argv in (["-v", "First"], ["-q", "-k", "test_y", "-k", "*Second*"], ["-f", "--locals", "-b", "-c", "First.test_x", "Second"], []):
    # What the runner writes tells how long it took.
    errors, sys.stderr = sys.stderr, io.StringIO()
    try:
        program = unittest.main("prepared", argv=["dir/prog"] + argv, testRunner=None, exit=False)
    except SystemExit as end:
        print("exit", end.code)
    else:
        print(argv, program.verbosity, program.failfast, program.buffer, program.catchbreak, program.tb_locals, program.testNames, program.progName, program.result)
    sys.stderr = errors
    unittest.removeHandler()
    unittest.defaultTestLoader.testNamePatterns = None

# Texts and comparisons.
print(util.strclass(Mixed), util.safe_repr("x" * 90, short=True), util.three_way_cmp(1, 2), util.three_way_cmp("b", "a"))
print(util.sorted_list_difference([1, 1, 2, 3, 5], [1, 2, 2, 4, 6, 7]), util.sorted_list_difference([], [1]), util.sorted_list_difference([2], []))
print(util.unorderable_list_difference([1, {}, [2]], [[2], 3]))
