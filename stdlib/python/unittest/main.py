"""The command line: which tests are run, and how."""

import os
import sys

from unittest.loader import defaultTestLoader
from unittest.runner import TextTestRunner

# Switches of the command line: flags, attribute, what the attribute becomes, help.
_SWITCHES = (
    ("-v", "--verbose", "verbosity", 2, "Verbose output"),
    ("-q", "--quiet", "verbosity", 0, "Quiet output"),
    (None, "--locals", "tb_locals", True, "Show local variables in tracebacks"),
    ("-f", "--failfast", "failfast", True, "Stop on first fail or error"),
    ("-c", "--catch", "catchbreak", True, "Catch Ctrl-C and display results so far"),
    ("-b", "--buffer", "buffer", True, "Buffer stdout and stderr during tests"),
)

# Options of the command `discover`, which may be given by their place, too: flags, attribute, default, help.
_PLACES = (
    ("-s", "--start-directory", "start", ".", "Directory to start discovery ('.' default)"),
    ("-p", "--pattern", "pattern", "test*.py", "Pattern to match tests ('test*.py' default)"),
    ("-t", "--top-level-directory", "top", None, "Top level directory of project (defaults to start directory)"),
)


class TestProgram:
    """Reads a command line, loads tests of a module, runs them, and ends the program."""

    module = failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    verbosity = 1

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        self.module = _imported(module) if isinstance(module, str) else module
        self.defaultTest, self.testLoader, self.testRunner = defaultTest, testLoader, testRunner
        self.verbosity, self.exit = verbosity, exit
        self.failfast, self.catchbreak, self.buffer, self.tb_locals = failfast, catchbreak, buffer, tb_locals
        if warnings is None and not sys.warnoptions:
            warnings = "default"
        self.warnings = warnings
        argv = sys.argv if argv is None else argv
        self.progName = os.path.basename(argv[0]) if argv else ""
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        words = list(argv[1:])
        is_discovery = self.module is None and (not words or words[0] == "discover")
        parser = self._parser()
        if is_discovery:
            words = words[1:]
            for short, long, name, default, words_of_help in _PLACES:
                parser.add_argument(short, long, dest=name, help=words_of_help)
                parser.add_argument(name + "_by_place", nargs="?", help=words_of_help)
        else:
            parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        given = vars(parser.parse_args(words))
        if given["verbosity"] is not None:
            self.verbosity = given["verbosity"]
        for name in ("failfast", "catchbreak", "buffer", "tb_locals"):
            setattr(self, name, bool(given[name] or getattr(self, name)))
        patterns = given["patterns"]
        if patterns:
            self.testNamePatterns = [pattern if "*" in pattern else f"*{pattern}*" for pattern in patterns]
        if is_discovery:
            self.testNames = None
            self._discovery = [given[name] or given[name + "_by_place"] or default for _, _, name, default, _ in _PLACES]
            self.createTests(from_discovery=True)
        else:
            self.testNames = given["tests"] or self._default_names()
            self.createTests()

    def _parser(self):
        from argparse import ArgumentParser
        parser = ArgumentParser(prog=self.progName)
        for short, long, name, value, words in _SWITCHES:
            parser.add_argument(*filter(None, (short, long)), dest=name, action="store_const", const=value, help=words)
        parser.add_argument("-k", dest="patterns", action="append", metavar="TESTNAMEPATTERNS",
                            help="Only run tests which match the given substring")
        return parser

    def _default_names(self):
        names = self.defaultTest
        return (names,) if isinstance(names, str) else names and list(names)

    def createTests(self, from_discovery=False, Loader=None):
        loader = self.testLoader if Loader is None else Loader()
        if self.testNamePatterns:
            loader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            self.test = loader.discover(*self._discovery)
        elif self.testNames is None:
            self.test = loader.loadTestsFromModule(self.module)
        else:
            self.test = loader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            from unittest.signals import installHandler
            installHandler()
        runner = self.testRunner or TextTestRunner
        self.result = (self._made(runner) if isinstance(runner, type) else runner).run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())

    def _made(self, kind):
        # Runners of others may know fewer options.
        basic = {name: getattr(self, name) for name in ("verbosity", "failfast", "buffer")}
        for options in ({**basic, "warnings": self.warnings, "tb_locals": self.tb_locals}, {**basic, "warnings": self.warnings}, basic):
            try:
                return kind(**options)
            except TypeError:
                pass
        return kind()


def _imported(name):
    __import__(name)
    return sys.modules[name]


main = TestProgram
