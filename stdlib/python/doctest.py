# The module doctest: examples in texts are run, and what they print is compared with what the text says.

import io as _io
import re as _re
import sys as _sys
import traceback as _traceback
from collections import namedtuple as _namedtuple

TestResults = _namedtuple("TestResults", "failed attempted")

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The bit of an option, which is the next free one if the name is new."""
    if name not in OPTIONFLAGS_BY_NAME:
        OPTIONFLAGS_BY_NAME[name] = 2 ** len(OPTIONFLAGS_BY_NAME)
    return OPTIONFLAGS_BY_NAME[name]


_COMPARISONS = "DONT_ACCEPT_TRUE_FOR_1 DONT_ACCEPT_BLANKLINE NORMALIZE_WHITESPACE ELLIPSIS SKIP IGNORE_EXCEPTION_DETAIL".split()
_REPORTS = "REPORT_UDIFF REPORT_CDIFF REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE FAIL_FAST".split()
DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = map(register_optionflag, _COMPARISONS)
REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST = map(register_optionflag, _REPORTS)
COMPARISON_FLAGS = sum(map(OPTIONFLAGS_BY_NAME.get, _COMPARISONS))
REPORTING_FLAGS = sum(map(OPTIONFLAGS_BY_NAME.get, _REPORTS))
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def _ended(text):
    # With an end of line, unless there is nothing.
    return text + "\n" if text and not text.endswith("\n") else text


def _indented(text):
    return _re.sub("(?m)^(?!$)", "    ", text)


# Examples

class Example:
    """Code, and what it should print or which exception it should raise."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _ended(source) or "\n"
        self.want = _ended(want)
        self.exc_msg = exc_msg if exc_msg is None else _ended(exc_msg) or "\n"
        self.lineno, self.indent = lineno, indent
        self.options = options if options is not None else {}

    def _key(self):
        return (self.source, self.want, self.exc_msg, self.lineno, self.indent)

    def __eq__(self, other):
        return (self._key(), self.options) == (other._key(), other.options) if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class DocTest:
    """The examples of one text, which share their global names."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.name, self.filename, self.lineno = name, filename, lineno
        self.docstring, self.examples = docstring, examples
        self.globs = dict(globs)

    def __repr__(self):
        count = {0: "no examples", 1: "1 example"}.get(len(self.examples), f"{len(self.examples)} examples")
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({count})>"

    def _key(self):
        return (self.name, self.filename, self.lineno, self.docstring)

    def __eq__(self, other):
        if type(other) is type(self):
            return (self._key(), self.examples, self.globs) == (other._key(), other.examples, other.globs)
        return NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __lt__(self, other):
        if isinstance(other, DocTest):
            first, second = [(one.name, one.filename or "", one.lineno or 0, id(one)) for one in (self, other)]
            return first < second
        return NotImplemented


_PROMPT = _re.compile(r"( *)>>>(?: (.*)|)$")
_NO_BLANK = _re.compile(r" *>>>[^ >]")
_TRACEBACK = _re.compile(r"Traceback \((?:most recent call|innermost) last\):\s*$")
_DIRECTIVE = _re.compile(r"#\s*doctest:\s*([^\n'\"]*)$")


def _lines_without_margin(text):
    lines = text.expandtabs().split("\n")
    margin = min([len(line) - len(line.lstrip(" ")) for line in lines if line.strip()], default=0)
    return [line[margin:] for line in lines]


class DocTestParser:
    """Finds the examples in a text: a prompt, lines that go on with `...`, and what is expected up to an empty line."""

    def parse(self, string, name="<string>"):
        """Examples and the texts between them, in turns."""
        lines = _lines_without_margin(string)
        pieces = []
        text = []
        at = 0
        while at < len(lines):
            if _NO_BLANK.match(lines[at]):
                raise ValueError(f"line {at + 1} of the docstring for {name} lacks blank after >>>: {lines[at]!r}")
            prompt = _PROMPT.match(lines[at])
            if prompt is None:
                text.append(lines[at])
                at += 1
                continue
            example, at = self._example(lines, at, prompt, name)
            if example is not None:
                pieces += ["".join([line + "\n" for line in text]), example]
                text = []
        pieces.append("\n".join(text))
        return pieces

    def get_examples(self, string, name="<string>"):
        return self.parse(string, name)[1::2]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def _example(self, lines, start, prompt, name):
        # The example that starts with this prompt, None if it is only a comment, and where it ends.
        indent = len(prompt[1])
        more = prompt[1] + "..."
        source = [prompt[2] or ""]
        end = start + 1
        while end < len(lines) and lines[end].startswith(more):
            behind = lines[end][len(more):len(more) + 1]
            if behind.isalnum():
                raise ValueError(f"line {end + 1} of the docstring for {name} lacks blank after ...: {lines[end]!r}")
            if behind not in ("", " "):
                break
            source.append(lines[end][len(more) + 1:])
            end += 1
        want = []
        while end < len(lines) and lines[end].strip() and not lines[end].lstrip(" ").startswith(">>>"):
            if lines[end][:indent].strip():
                raise ValueError(f"line {end + 1} of the docstring for {name} has inconsistent leading whitespace: {lines[end]!r}")
            want.append(lines[end][indent:])
            end += 1
        code = "\n".join(source)
        options = self._options(source, f"line {start + 1} of the doctest for {name}")
        if not [line for line in source if line.strip() and not line.strip().startswith("#")]:
            if options:
                raise ValueError(f"line {start} of the doctest for {name} has an option directive on a line with no example: {code!r}")
            return None, end
        return Example(code, "\n".join(want), _message_of(want), start, indent, options), end

    def _options(self, source, place):
        options = {}
        for directive in filter(None, map(_DIRECTIVE.search, source)):
            for word in directive[1].replace(",", " ").split():
                sign, flag = word[0], OPTIONFLAGS_BY_NAME.get(word[1:])
                if flag is None or sign not in "+-":
                    raise ValueError(f"{place} has an invalid option: {word!r}")
                options[flag] = sign == "+"
        return options


def _message_of(want):
    # What follows the stack of a traceback; lines of the stack are indented or begin with marks.
    if want and _TRACEBACK.match(want[0]):
        for at, line in enumerate(want):
            if at and _re.match(r"\w", line):
                return "\n".join(want[at:])
    return None


# Finding texts

class DocTestFinder:
    """Finds the docstrings of an object and of what was defined in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        name = name if name is not None else getattr(obj, "__name__", None)
        if name is None:
            raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {(type(obj),)!r}")
        holder = module or (obj if _is_module(obj) else _sys.modules.get(getattr(obj, "__module__", None)))
        filename = getattr(holder, "__file__", None)
        if globs is None:
            globs = getattr(holder, "__dict__", {})
        globs = {"__name__": "__main__", **globs, **(extraglobs or {})}
        found = []
        seen = set()
        for one, full_name in self._documented(obj, name, seen):
            if isinstance(one, str):
                found.append(self._parser.get_doctest(one, globs, full_name, filename, None))
                continue
            doc = getattr(one, "__doc__", None)
            if isinstance(doc, str):
                test = self._parser.get_doctest(doc, globs, full_name, filename, None)
                if test.examples or not self._exclude_empty:
                    test.lineno = _line_of(one, full_name, globs)
                    found.append(test)
        return sorted(found, key=lambda test: test.name)

    def _documented(self, obj, name, seen):
        # The object itself and what is in it, with names. Texts in `__test__` are there as texts.
        if id(obj) in seen:
            return
        seen.add(id(obj))
        yield obj, name
        if not self._recurse:
            return
        inner = []
        if _is_module(obj):
            inner = [(key, value) for key, value in list(obj.__dict__.items()) if _is_defined_in(obj, value)]
            for key, value in list(getattr(obj, "__test__", {}).items()):
                if isinstance(value, str):
                    yield value, f"{name}.__test__.{key}"
                else:
                    inner.append(("__test__." + key, value))
        elif isinstance(obj, type):
            members = [(key, getattr(value, "__func__", value)) for key, value in list(obj.__dict__.items())]
            inner = [(key, value) for key, value in members if isinstance(value, (type, property)) or _is_function(value)]
        for key, value in inner:
            yield from self._documented(value, f"{name}.{key}", seen)


def _is_module(obj):
    return type(obj) is type(_sys) or hasattr(obj, "__file__")


def _is_function(obj):
    return type(obj).__name__ == "function"


def _is_defined_in(module, value):
    name = getattr(module, "__name__", None)
    return (isinstance(value, type) or _is_function(value)) and getattr(value, "__module__", name) == name


def _line_of(obj, name, globs):
    # The line (from 0) on which a docstring starts, as far as the text of the module tells it.
    if _is_module(obj):
        return 0
    if isinstance(obj, property):
        return None
    path = globs.get("__file__")
    head = _re.compile(r"\s*(?:async\s+)?%s\s+%s\b" % ("class" if isinstance(obj, type) else "def", _re.escape(getattr(obj, "__name__", name.rpartition(".")[2]))))
    quote = _re.compile(r"(^|.*:)\s*\w*(\"|')")
    for text in _core_sourceTexts():
        file, _, *lines = text.split("\n")
        if path is not None and _absolute_file(file) != path:
            continue
        for number, line in enumerate(lines):
            if head.match(line):
                while number < len(lines):
                    if quote.match(lines[number]):
                        return number
                    number += 1
    return None


# Comparing

def _escaped(text):
    return text.encode("ascii", "backslashreplace").decode("ascii")


def _fits(want, got):
    """Whether a text is another one in which `...` stands for anything."""
    first, *middle = want.split(ELLIPSIS_MARKER)
    if not middle:
        return want == got
    last = middle.pop()
    if len(first) + len(last) > len(got) or not (got.startswith(first) and got.endswith(last)):
        return False
    left = got[len(first):len(got) - len(last)]
    for part in middle:
        _, found, left = left.partition(part) if part else ("", True, left)
        if not found:
            return False
    return True


class OutputChecker:
    def check_output(self, want, got, optionflags):
        """Each option makes the texts more alike; they are compared before and behind it."""
        want, got = _escaped(want), _escaped(got)
        if want == got or not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (want, got) in (("1\n", "True\n"), ("0\n", "False\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = _re.sub(rf"(?m)^{BLANKLINE_MARKER}\s*?$", "", want)
            got = _re.sub(r"(?m)^[^\S\n]+$", "", got)
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = [" ".join(text.split()) for text in (want, got)]
        return want == got or optionflags & ELLIPSIS != 0 and _fits(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = _re.sub("(?m)^ *(?=\n)", BLANKLINE_MARKER, got)
        difference = self._difference(want, got, optionflags)
        if difference is not None:
            return difference
        shown = [f"{title}:\n{_indented(text)}" if text else f"{title} nothing\n" for title, text in (("Expected", want), ("Got", got))]
        return "".join(shown)

    def _difference(self, want, got, flags):
        # Marked line by line, if that was asked for and the texts are long enough to need it.
        import difflib
        lines = [text.splitlines(True) for text in (want, got)]
        if flags & (REPORT_UDIFF | REPORT_CDIFF) and not flags & REPORT_NDIFF and min(want.count("\n"), got.count("\n")) < 3:
            return None
        if flags & REPORT_UDIFF:
            kind, marked = "unified diff with -expected +actual", list(difflib.unified_diff(*lines, n=2))[2:]
        elif flags & REPORT_CDIFF:
            kind, marked = "context diff with expected followed by actual", list(difflib.context_diff(*lines, n=2))[2:]
        elif flags & REPORT_NDIFF:
            kind, marked = "ndiff with -expected +actual", difflib.ndiff(*lines, charjunk=difflib.IS_CHARACTER_JUNK)
        else:
            return None
        return f"Differences ({kind}):\n{_indented(''.join(marked))}"


def _kind_of(message):
    # The name of the exception, without that of its module and without its text.
    return _re.match(r"[^:\n]*", message)[0].rpartition(".")[2]


# Running

class DocTestRunner:
    """Runs tests, and counts their examples. What the methods `report_…` write can be changed in subclasses."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = verbose if verbose is not None else "-v" in _sys.argv
        self.original_optionflags = self.optionflags = optionflags
        self.tries = self.failures = 0
        self._counts = {}

    def report_start(self, out, test, example):
        if self._verbose:
            expecting = f"Expecting:\n{_indented(example.want)}" if example.want else "Expecting nothing\n"
            out(f"Trying:\n{_indented(example.source)}{expecting}")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._heading(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"{self._heading(test, example)}Exception raised:\n{_indented(''.join(_traceback.format_exception(exc_info[1])))}")

    def _heading(self, test, example):
        number = example.lineno + 1
        place = f"Line {number}"
        if test.filename:
            place = f'File "{test.filename}", line {"?" if test.lineno is None else number + test.lineno}'
        return f"{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n{_indented(example.source)}"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        write = out if out is not None else _sys.stdout.write
        usual = self.optionflags
        failures = tries = 0
        try:
            for number, example in enumerate(test.examples):
                is_quiet = failures and usual & REPORT_ONLY_FIRST_FAILURE
                self.optionflags = usual
                for flag, is_on in example.options.items():
                    self.optionflags = self.optionflags | flag if is_on else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    continue
                tries += 1
                if not self._is_right(test, example, number, compileflags, _nowhere if is_quiet else write):
                    failures += 1
                    if self.optionflags & FAIL_FAST:
                        break
        finally:
            self.optionflags = usual
        before = self._counts.get(test.name, (0, 0))
        self._counts[test.name] = before[0] + failures, before[1] + tries
        self.failures += failures
        self.tries += tries
        if clear_globs:
            test.globs.clear()
        return TestResults(failures, tries)

    def _is_right(self, test, example, number, compileflags, write):
        if write is not _nowhere:
            self.report_start(write, test, example)
        got, problem = _executed(example, f"<doctest {test.name}[{number}]>", compileflags, test.globs)
        if problem is None:
            is_right = self._checker.check_output(example.want, got, self.optionflags)
        elif example.exc_msg is None:
            if write is not _nowhere:
                self.report_unexpected_exception(write, test, example, (type(problem), problem, problem.__traceback__))
            return False
        else:
            message = _traceback.format_exception_only(type(problem), problem)[-1]
            is_right = self._checker.check_output(example.exc_msg, message, self.optionflags) \
                or self.optionflags & IGNORE_EXCEPTION_DETAIL and _kind_of(message) == _kind_of(example.exc_msg)
            if write is not _nowhere and (not is_right or self._verbose):
                got += "".join(_traceback.format_exception(problem))
        if write is not _nowhere:
            report = self.report_success if is_right else self.report_failure
            report(write, test, example, got)
        return is_right

    def summarize(self, verbose=None):
        """Prints how many examples failed; with `verbose` all counts."""
        verbose = verbose if verbose is not None else self._verbose
        counts = sorted(self._counts.items())
        def table(title, form, entries):
            if entries:
                print(len(entries), title)
                for name, (failures, tries) in entries:
                    print(form.format(failures=failures, tries=tries, name=name))
        if verbose:
            table("items had no tests:", "    {name}", [entry for entry in counts if entry[1] == (0, 0)])
            table("items passed all tests:", " {tries:3d} tests in {name}", [entry for entry in counts if entry[1][0] == 0 < entry[1][1]])
        failed = [entry for entry in counts if entry[1][0]]
        if failed:
            print(self.DIVIDER)
            table("items had failures:", " {failures:3d} of {tries:3d} in {name}", failed)
        if verbose:
            print(f"{self.tries} tests in {len(counts)} items.\n{self.tries - self.failures} passed and {self.failures} failed.")
        if self.failures:
            print(f"***Test Failed*** {self.failures} failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)


def _nowhere(text):
    # Stands for the output of examples that nobody wants to see.
    pass


def _executed(example, name, compileflags, globs):
    # What the example has printed, and the exception that ended it.
    usual = _sys.stdout, _sys.displayhook
    _sys.stdout, _sys.displayhook = _io.StringIO(), _sys.__displayhook__
    printed = _sys.stdout
    problem = None
    try:
        exec(compile(example.source, name, "single", compileflags or 0), globs)
    except KeyboardInterrupt:
        raise
    except BaseException as raised:
        problem = raised
    finally:
        _sys.stdout, _sys.displayhook = usual
    return _ended(printed.getvalue()), problem


class _Stopped(Exception):
    # Raised by DebugRunner, with what is known of the example.
    def __init__(self, test, example, details):
        self.test = test
        self.example = example
        setattr(self, self._details, details)

    def __str__(self):
        return str(self.test)


class DocTestFailure(_Stopped):
    """An example whose output was another one: `test`, `example`, `got`."""

    _details = "got"


class UnexpectedException(_Stopped):
    """An example that raised: `test`, `example`, `exc_info`."""

    _details = "exc_info"


class DebugRunner(DocTestRunner):
    """Raises at the first example that fails; what it has defined stays."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        counts = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return counts

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)


# Modules and files

def _conclude(runner, report):
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def _runner(raise_on_error, verbose, optionflags):
    return (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    """Runs the examples of a module, by default of the program."""
    if m is None:
        m = _sys.modules.get("__main__")
    runner = _runner(raise_on_error, verbose, optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name, globs=globs, extraglobs=extraglobs):
        test.filename = test.filename or getattr(m, "__file__", None)
        runner.run(test)
    return _conclude(runner, report)


def _test_of_file(path, module_relative, package, encoding, parser, globs, name=None):
    import os
    where = path
    if module_relative:
        module = package or "__main__"
        module = _sys.modules.get(module) if isinstance(module, str) else module
        where = os.path.join(os.path.dirname(getattr(module, "__file__", "")), *path.split("/"))
    with open(where, encoding=encoding or "utf-8") as file:
        return parser.get_doctest(file.read(), globs(where), name or path.rpartition("/")[2], where, 0)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Runs the examples of a file."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    space = {"__name__": "__main__", **(globs or {}), **(extraglobs or {})}
    runner = _runner(raise_on_error, verbose, optionflags)
    runner.run(_test_of_file(filename, module_relative, package, encoding, parser, lambda where: space, name))
    return _conclude(runner, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Runs the examples of one object; says nothing if they are right."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags)


# Test cases. unittest is only loaded by programs that ask for them.

_unittest_flags = 0


def set_unittest_reportflags(flags):
    """The way of reporting of test cases that name none; gives the former one."""
    global _unittest_flags
    if flags & ~REPORTING_FLAGS:
        raise ValueError("Only reporting flags allowed", flags)
    _unittest_flags, former = flags, _unittest_flags
    return former


def __getattr__(name):
    if name == "DocTestCase":
        from _doctest_cases import DocTestCase
        return DocTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _imported(module):
    return __import__(module, {}, {}, ["*"]) if isinstance(module, str) else module


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The docstrings of a module as test cases."""
    from _doctest_cases import suite_of
    module = _sys.modules["__main__"] if module is None else _imported(module)
    tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    for test in tests:
        test.filename = test.filename or getattr(module, "__file__", None) or module.__name__
    return suite_of([test for test in sorted(tests) if test.examples], options)


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    from _doctest_cases import DocTestCase
    return DocTestCase(_test_of_file(path, module_relative, package, encoding, parser, lambda where: {"__file__": where, **(globs or {})}), **options)


def DocFileSuite(*paths, **kw):
    """Files with examples as test cases."""
    import unittest
    return unittest.TestSuite([DocFileTest(path, **kw) for path in paths])


# Examples as a program

def script_from_examples(s):
    """The examples of a text as a program, with everything else as comments."""
    lines = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, str):
            lines += [f"# {line}".rstrip(" ") if not line else f"# {line}" for line in piece.split("\n")[:-1]]
        else:
            lines += piece.source[:-1].split("\n")
            if piece.want:
                lines += ["# Expected:", *["## " + line for line in piece.want[:-1].split("\n")]]
    written = [number for number, line in enumerate(lines) if line != "#"]
    return "\n".join(lines[written[0]:written[-1] + 1] if written else []) + "\n"


def testsource(module, name):
    for test in DocTestFinder().find(_imported(module)):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")
