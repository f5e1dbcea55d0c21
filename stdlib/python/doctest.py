# The module doctest: examples in texts are run, and what they print is compared with what the text says.

import io as _io
import re as _re
import sys as _sys
import traceback as _traceback
from collections import namedtuple as _namedtuple

TestResults = _namedtuple("TestResults", "failed attempted")

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
COMPARISON_FLAGS = DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."
_divider = "*" * 70


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _parts(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        return "<%s %s from %s:%s (%s)>" % (
            type(self).__name__, self.name, self.filename, self.lineno,
            "no examples" if not count else "1 example" if count == 1 else "%d examples" % count)

    def _parts(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return (self.name, self.filename or "", self.lineno or 0, id(self)) < (other.name, other.filename or "", other.lineno or 0, id(other))


_exception = _re.compile(r"Traceback \((?:most recent call last|innermost last)\):\s*$")
_option = _re.compile(r"#\s*doctest:\s*([^\n'\"]*)$")


class DocTestParser:
    """Finds the examples in a text: a prompt, lines that go on with `...`, and what is expected up to an empty line."""

    def parse(self, string, name="<string>"):
        """Examples and the texts between them."""
        return self._pieces(string, name)

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        return [piece for piece in self._pieces(string, name) if isinstance(piece, Example)]

    def _pieces(self, string, name):
        lines = string.expandtabs().split("\n")
        margins = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
        if margins and min(margins) > 0:
            lines = [line[min(margins):] for line in lines]
        found = []
        between = []
        i = 0
        while i < len(lines):
            stripped = lines[i].lstrip(" ")
            if not (stripped.startswith(">>> ") or stripped.rstrip() == ">>>"):
                if stripped[:3] == ">>>" and stripped[3:4] not in ("", " ") and stripped[3:4] != ">":
                    raise ValueError("line %r of the docstring for %s lacks blank after >>>: %r" % (i + 1, name, lines[i]))
                between.append(lines[i])
                i += 1
                continue
            indent = len(lines[i]) - len(stripped)
            start = i
            source = [stripped[4:]]
            i += 1
            while i < len(lines) and lines[i][indent:indent + 3] == "..." and not lines[i][:indent].strip() \
                    and (lines[i][indent + 3:indent + 4] == " " or not lines[i][indent + 3:].strip()):
                source.append(lines[i][indent + 4:])
                i += 1
            if i < len(lines) and lines[i][indent:indent + 3] == "..." and not lines[i][:indent].strip() and lines[i][indent + 3:indent + 4].isalnum():
                raise ValueError("line %r of the docstring for %s lacks blank after ...: %r" % (i + 1, name, lines[i]))
            want = []
            while i < len(lines) and lines[i].strip() and not lines[i].lstrip(" ").startswith(">>>"):
                if lines[i][:indent].strip():
                    raise ValueError("line %r of the docstring for %s has inconsistent leading whitespace: %r" % (
                        i + 1, name, lines[i]))
                want.append(lines[i][indent:] if len(lines[i]) > indent else "")
                i += 1
            text = "\n".join(source)
            options = self._options(text, source, name, start)
            if all([not line.strip() or line.strip().startswith("#") for line in source]):
                if options:
                    raise ValueError("line %r of the doctest for %s has an option directive on a line with no example: %r" % (start + 1, name, text))
                continue
            message = None
            if want and _exception.match(want[0]):
                for k in range(1, len(want)):
                    if want[k] and (want[k][0].isalnum() or want[k][0] == "_"):
                        message = "\n".join(want[k:])
                        break
            found.append("\n".join(between) + ("\n" if between else ""))
            between = []
            found.append(Example(text, "\n".join(want), message, start, indent, options))
        found.append("\n".join(between))
        return found

    def _options(self, text, source, name, start):
        options = {}
        for line in source:
            match = _option.search(line)
            if match:
                for word in match.group(1).replace(",", " ").split():
                    if word[0] not in "+-" or word[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError("line %r of the doctest for %s has an invalid option: %r" % (start + 1, name, word))
                    options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == "+"
        return options


class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._recurse = recurse
        self._keeps_empty = not exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r" % (type(obj),))
        if globs is None:
            globs = dict(getattr(module, "__dict__", None) or getattr(obj, "__dict__", {}))
        else:
            globs = dict(globs)
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._walk(tests, obj, name, globs, set())
        tests.sort(key=lambda test: test.name)
        return tests

    def _walk(self, tests, obj, name, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        doc = getattr(obj, "__doc__", None)
        if isinstance(doc, str):
            examples = self._parser.get_examples(doc, name)
            if examples or self._keeps_empty:
                tests.append(DocTest(examples, globs, name, None, _line_of(obj, name, globs), doc))
        if not self._recurse:
            return
        if hasattr(obj, "__file__") or type(obj).__name__ == "module":
            owner = getattr(obj, "__name__", None)
            for key, value in list(obj.__dict__.items()):
                if (isinstance(value, type) or type(value).__name__ == "function") and getattr(value, "__module__", owner) == owner:
                    self._walk(tests, value, name + "." + key, globs, seen)
            for key, value in list(getattr(obj, "__test__", {}).items()):
                full = name + ".__test__." + key
                if isinstance(value, str):
                    tests.append(self._parser.get_doctest(value, globs, full, None, None))
                else:
                    self._walk(tests, value, full, globs, seen)
        elif isinstance(obj, type):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if type(value).__name__ == "function" or isinstance(value, (type, property)):
                    self._walk(tests, value, name + "." + key, globs, seen)


def _line_of(obj, name, globs):
    # The line (from 0) on which a docstring starts, as far as the text of the module tells it.
    if type(obj).__name__ == "module":
        return 0
    path = globs.get("__file__")
    for text in _core_sourceTexts():
        if path is None or _absolute_file(text[:text.index("\n")]) != path:
            continue
        lines = text.split("\n")[2:]
        word = "class" if isinstance(obj, type) else "def"
        start = _re.compile(r"^\s*(?:async\s+)?%s\s+%s\b" % (word, _re.escape(name.rpartition(".")[2])))
        quote = _re.compile(r"(^|.*:)\s*\w*(\"|')")
        for number, line in enumerate(lines):
            if start.match(line):
                while number < len(lines):
                    if quote.match(lines[number]):
                        return number
                    number += 1
    return None


class OutputChecker:
    def check_output(self, want, got, optionflags):
        got = str(got.encode("ascii", "backslashreplace"), "ascii")
        want = str(want.encode("ascii", "backslashreplace"), "ascii")
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = _re.sub(r"(?m)^%s\s*?$" % _re.escape(BLANKLINE_MARKER), "", want)
            got = _re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _fits(want, got)

    def _wants_difference(self, want, got, flags):
        if not flags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(flags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = _re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if self._wants_difference(want, got, optionflags):
            import difflib
            want_lines, got_lines = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                lines, words = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:], "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                lines, words = list(difflib.context_diff(want_lines, got_lines, n=2))[2:], "context diff with expected followed by actual"
            else:
                lines, words = list(difflib.ndiff(want_lines, got_lines, charjunk=difflib.IS_CHARACTER_JUNK)), "ndiff with -expected +actual"
            return "Differences (%s):\n" % words + _indented("".join(lines))
        if want and got:
            return "Expected:\n%sGot:\n%s" % (_indented(want), _indented(got))
        if want:
            return "Expected:\n%sGot nothing\n" % _indented(want)
        if got:
            return "Expected nothing\nGot:\n%s" % _indented(got)
        return "Expected nothing\nGot nothing\n"


def _fits(want, got):
    """Whether a text is another one in which `...` stands for anything."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    pieces = want.split(ELLIPSIS_MARKER)
    first, last = pieces[0], pieces[-1]
    if not got.startswith(first) or not got.endswith(last) or len(first) + len(last) > len(got):
        return False
    start, end = len(first), len(got) - len(last)
    for piece in pieces[1:-1]:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


def _indented(text):
    return _re.sub("(?m)^(?!$)", "    ", text)


class _Spoof(_io.StringIO):
    def getvalue(self):
        text = _io.StringIO.getvalue(self)
        return text + "\n" if text and not text.endswith("\n") else text

    def truncate(self, size=None):
        self.seek(size)
        _io.StringIO.truncate(self)


class DocTestRunner:
    DIVIDER = _divider

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in _sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._results = {}

    def report_start(self, out, test, example):
        if self._verbose:
            out("Trying:\n" + _indented(example.source)
                + ("Expecting:\n" + _indented(example.want) if example.want else "Expecting nothing\n"))

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._head(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        text = "".join(_traceback.format_exception(exc_info[1]))
        out(self._head(test, example) + "Exception raised:\n" + _indented(text))

    def _head(self, test, example):
        if test.filename:
            where = 'File "%s", line %s, in %s' % (test.filename, (test.lineno or 0) + example.lineno + 1, test.name)
        else:
            where = "Line %s, in %s" % (example.lineno + 1, test.name)
        return "\n".join([self.DIVIDER, where, "Failed example:", _indented(example.source)])

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        former = _sys.stdout
        if out is None:
            out = former.write
        failures = tries = 0
        spoof = _Spoof()
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            flags = self.optionflags
            for flag, isOn in example.options.items():
                flags = flags | flag if isOn else flags & ~flag
            if flags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            problem = None
            _sys.stdout = spoof
            shown = _sys.displayhook
            _sys.displayhook = _sys.__displayhook__
            try:
                exec(compile(example.source, "<doctest %s[%d]>" % (test.name, number), "single", compileflags or 0), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException as exception:
                problem = exception
            finally:
                _sys.stdout = former
                _sys.displayhook = shown
            got = spoof.getvalue()
            spoof.truncate(0)
            if problem is None:
                isGood = self._checker.check_output(example.want, got, flags)
            else:
                text = _traceback.format_exception_only(type(problem), problem)[-1]
                if not quiet:
                    got += "".join(_traceback.format_exception(problem))
                if example.exc_msg is None:
                    failures += 1
                    if not quiet:
                        self.report_unexpected_exception(out, test, example, (type(problem), problem, problem.__traceback__))
                    if flags & FAIL_FAST:
                        break
                    continue
                isGood = self._checker.check_output(example.exc_msg, text, flags)
                if not isGood and flags & IGNORE_EXCEPTION_DETAIL:
                    isGood = _kind_of(example.exc_msg) == _kind_of(text)
            if isGood:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                failures += 1
                if not quiet:
                    self.report_failure(out, test, example, got)
                if flags & FAIL_FAST:
                    break
        self.failures += failures
        self.tries += tries
        known = self._results.get(test.name, (0, 0))
        self._results[test.name] = (known[0] + failures, known[1] + tries)
        if clear_globs:
            test.globs.clear()
        return TestResults(failures, tries)

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        failed = [(name, found) for name, found in sorted(self._results.items()) if found[0]]
        passed = [(name, found) for name, found in sorted(self._results.items()) if not found[0] and found[1]]
        empty = [name for name, found in sorted(self._results.items()) if not found[1]]
        if verbose:
            if empty:
                print(len(empty), "items had no tests:")
                for name in empty:
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, found in passed:
                    print(" %3d tests in %s" % (found[1], name))
        if failed:
            print(_divider)
            print(len(failed), "items had failures:")
            for name, found in failed:
                print(" %3d of %3d in %s" % (found[0], found[1], name))
        if verbose:
            print(self.tries, "tests in", len(self._results), "items.")
            print(self.tries - self.failures, "passed and", self.failures, "failed.")
        if self.failures:
            print("***Test Failed***", self.failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)


def _kind_of(text):
    return text.split("\n", 1)[0].split(":", 1)[0].rsplit(".", 1)[-1]


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    if m is None:
        m = _sys.modules.get("__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name, globs=globs, extraglobs=extraglobs):
        if test.filename is None:
            test.filename = getattr(m, "__file__", None)
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def _text_of(filename, module_relative, package, encoding):
    path = filename
    if module_relative:
        import os
        module = _sys.modules.get(package) if isinstance(package, str) else package or _sys.modules.get("__main__")
        path = os.path.join(os.path.dirname(getattr(module, "__file__", "")), *filename.split("/"))
    with open(path, encoding=encoding or "utf-8") as file:
        return file.read(), path


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text, path = _text_of(filename, module_relative, package, encoding)
    space = dict(globs or {})
    space.update(extraglobs or {})
    space.setdefault("__name__", "__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, space, name or filename.rpartition("/")[2], path, 0))
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


class DocTestFailure(Exception):
    """An example whose output was another one: `test`, `example`, `got`."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example that raised: `test`, `example`, `exc_info`."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first example that fails."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


_report_flags = 0


def set_unittest_reportflags(flags):
    global _report_flags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    former = _report_flags
    _report_flags = flags
    return former


def DocTestCase(test, optionflags=0, setUp=None, tearDown=None, checker=None):
    """The test of a docstring as a test case."""
    return _case_class()(test, optionflags, setUp, tearDown, checker)


_case = None


def _case_class():
    # unittest is only loaded by programs that make test cases.
    global _case
    if _case is not None:
        return _case
    import unittest

    class DocTestCase(unittest.TestCase):
        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
            super().__init__()
            self._dt_optionflags = optionflags
            self._dt_checker = checker
            self._dt_globs = test.globs.copy()
            self._dt_test = test
            self._dt_setUp = setUp
            self._dt_tearDown = tearDown

        def setUp(self):
            if self._dt_setUp is not None:
                self._dt_setUp(self._dt_test)

        def tearDown(self):
            if self._dt_tearDown is not None:
                self._dt_tearDown(self._dt_test)
            self._dt_test.globs.clear()
            self._dt_test.globs.update(self._dt_globs)

        def runTest(self):
            out = _io.StringIO()
            flags = self._dt_optionflags
            if not flags & REPORTING_FLAGS:
                flags |= _report_flags
            runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
            runner.DIVIDER = "-" * 70
            failures, tries = runner.run(self._dt_test, out=out.write, clear_globs=False)
            if failures:
                raise self.failureException(self.format_failure(out.getvalue()))

        def format_failure(self, err):
            test = self._dt_test
            line = "unknown line number" if test.lineno is None else "%s" % test.lineno
            return "Failed doctest test for %s\n  File \"%s\", line %s, in %s\n\n%s" % (
                test.name, test.filename, line, test.name.split(".")[-1], err)

        def debug(self):
            self.setUp()
            DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False).run(self._dt_test, clear_globs=False)
            self.tearDown()

        def id(self):
            return self._dt_test.name

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._dt_test == other._dt_test

        def __hash__(self):
            return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker))

        def __repr__(self):
            name = self._dt_test.name.split(".")
            return "%s (%s)" % (name[-1], ".".join(name[:-1]))

        __str__ = __repr__

        def shortDescription(self):
            return "Doctest: " + self._dt_test.name

    _case = DocTestCase
    return _case


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    import unittest
    if module is None:
        module = _sys.modules["__main__"]
    elif isinstance(module, str):
        module = __import__(module, {}, {}, ["*"])
    tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    suite = unittest.TestSuite()
    for test in sorted(tests):
        if test.examples:
            if not test.filename:
                test.filename = getattr(module, "__file__", None) or module.__name__
            suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    text, path = _text_of(path, module_relative, package, encoding)
    space = {} if globs is None else globs.copy()
    space.setdefault("__file__", path)
    return DocTestCase(parser.get_doctest(text, space, path.rpartition("/")[2], path, 0), **options)


def DocFileSuite(*paths, **kw):
    import unittest
    suite = unittest.TestSuite()
    for path in paths:
        suite.addTest(DocFileTest(path, **kw))
    return suite


def script_from_examples(s):
    """The examples of a text as a program, with everything else as comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            output += ["#" if not line else "# " + line for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def testsource(module, name):
    if isinstance(module, str):
        module = __import__(module, {}, {}, ["*"])
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")
