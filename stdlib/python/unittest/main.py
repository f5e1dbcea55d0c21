"""The command line: which tests are run, and how."""

import sys

from unittest import loader, runner


class TestProgram:
    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition("/")[2] if argv else ""
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        import argparse
        parser = argparse.ArgumentParser(prog=self.progName)
        parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        parser.add_argument("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        parser.add_argument("-f", "--failfast", dest="failfast", action="store_true", help="Stop on first fail or error")
        parser.add_argument("-c", "--catch", dest="catchbreak", action="store_true", help="Catch Ctrl-C and display results so far")
        parser.add_argument("-b", "--buffer", dest="buffer", action="store_true", help="Buffer stdout and stderr during tests")
        parser.add_argument("-k", dest="testNamePatterns", action="append", help="Only run tests which match the given substring")
        parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        given = parser.parse_args(list(argv[1:])) if len(argv) > 1 else parser.parse_args([])
        if given.verbosity is not None:
            self.verbosity = given.verbosity
        self.failfast = given.failfast or self.failfast
        self.catchbreak = given.catchbreak or self.catchbreak
        self.buffer = given.buffer or self.buffer
        self.tb_locals = given.tb_locals or self.tb_locals
        if given.testNamePatterns:
            self.testNamePatterns = [word if "*" in word else "*%s*" % word for word in given.testNamePatterns]
        if given.tests:
            self.testNames = given.tests
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            from unittest.signals import installHandler
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            try:
                made = self.testRunner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings,
                                       tb_locals=self.tb_locals)
            except TypeError:
                try:
                    made = self.testRunner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer)
                except TypeError:
                    made = self.testRunner()
        else:
            made = self.testRunner
        self.result = made.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
