r"""Module doc.

>>> 1 + 1
2
>>> print("a\n\nb")
a
<BLANKLINE>
b
"""
import doctest, os, sys, unittest
os.chdir(os.path.dirname(os.path.abspath(__file__)))
def f(x):
    """
    Text before.

        >>> f(1)
        2
        >>> f(2)
        4
        >>> f("x")
        Traceback (most recent call last):
          File "x", line 3
        TypeError: can only concatenate str (not "int") to str
        >>> f([])  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        TypeError: whatever
        >>> for i in range(2):
        ...     print(i)
        ...
        0
        1
        >>> f(3) # doctest: +SKIP
        >>> print("x" * 3)
        >>> print(1, 2, 3) # doctest: +ELLIPSIS
        1 ... 3
        >>> print(1, 2, 4) # doctest: +ELLIPSIS
        1 ... 3
        >>> True
        1
        >>> None
        >>> print("a  b") # doctest: +NORMALIZE_WHITESPACE
        a b
        >>> print("1\\n2\\n3\\n4") # doctest: +REPORT_NDIFF
        1
        2
        5
        4

    After.
    """
    return x + 1
class C:
    """
    >>> C().m(2)
    5
    """
    def m(self, a):
        """
        >>> C().m(1)
        1
        """
        return a
    @staticmethod
    def s():
        """
        >>> C.s()
        """
    @classmethod
    def c(cls):
        """>>> C.c()
        3"""
        return 3
    @property
    def p(self):
        """
        >>> C().p
        3
        """
        return 3
__test__ = {"extra": ">>> f(5)\n7\n", "fn": f}
p = doctest.DocTestParser()
for bad in (">>>x", ">>> x\n...y", "  >>> x\n y", ">>> 1 # doctest: +NOPE", ">>> # doctest: +SKIP",):
    try: print([sorted(vars(e).items()) for e in p.get_examples(bad, "nm")])
    except ValueError as e: print(e)
print([x if isinstance(x, str) else x.source for x in p.parse("abc\n\n>>> 1\n1\n\ndef\n>>> 2\n2")])
print(doctest.script_from_examples("abc\n\n>>> 1\n1\n\ndef\n>>> for i in x:\n...   2\n2\n"))
e = p.get_examples(">>> f(1)\nTraceback (most recent call last):\n  x\nValueError: a\n  b\n")[0]; print(sorted(vars(e).items()), e == e, hash(e) == hash(e))
print([t.name for t in doctest.DocTestFinder().find(sys.modules["__main__"])], [(t.name, len(t.examples), t.lineno) for t in doctest.DocTestFinder(recurse=False).find(f)])
print([t for t in doctest.DocTestFinder(exclude_empty=False).find(C, "C")])
r = doctest.testmod(); print(r)
r = doctest.testmod(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE, verbose=True); print(r)
r = doctest.testmod(optionflags=doctest.FAIL_FAST|doctest.REPORT_UDIFF, report=False); print(r)
doctest.run_docstring_examples(f, globals(), optionflags=doctest.REPORT_CDIFF, name="ff")
c = doctest.OutputChecker()
for w, g, fl in (("a...b\n", "aXb\n", doctest.ELLIPSIS), ("a...b...c", "abXc", doctest.ELLIPSIS), ("...", "", doctest.ELLIPSIS), ("a...a", "a", doctest.ELLIPSIS), ("1\n", "True\n", 0), ("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1), ("<BLANKLINE>\n", "\n", 0), ("<BLANKLINE>\n", "\n", doctest.DONT_ACCEPT_BLANKLINE), ("a  b\n", "a b", doctest.NORMALIZE_WHITESPACE), ("é\n", "é\n", 0), ("a...a...a", "aba", doctest.ELLIPSIS), ("x\n   \ny\n", "x\n\ny\n", 0), ("<BLANKLINE>...", "\nq", doctest.ELLIPSIS)):
    print(c.check_output(w, g, fl), end=" ")
print()
for w, g, fl in (("a\n", "", 0), ("", "b\n", 0), ("", "", 0), ("a\n\nb\n", "a\n\nc\n", 0), ("a\nb\nc\n", "a\nx\nc\n", doctest.REPORT_UDIFF), ("a\nb\nc\nd\n", "a\nx\nc\nd\n", doctest.REPORT_UDIFF), ("a\nb\nc\nd\n", "a\nx\nc\nd\n", doctest.REPORT_CDIFF), ("a\n", "b\n", doctest.REPORT_NDIFF)):
    print(c.output_difference(doctest.Example("x", w), g, fl))
for runner in (doctest.DebugRunner(verbose=False),):
    for text in (">>> 1\n2\n", ">>> 1/0\n", ">>> x = 1\n>>> x\n1\n"):
        t = p.get_doctest(text, {}, "n", "fn", 3)
        try: print(runner.run(t, clear_globs=False), t.globs.get("x"))
        except doctest.DocTestFailure as e: print("failure", e, repr(e.got), e.example.source, e.test is t)
        except doctest.UnexpectedException as e: print("unexpected", e, e.exc_info[0], e.example.want == "")
s = doctest.DocTestSuite(); print(s.countTestCases()); res = unittest.TestResult(); s.run(res); print(res.testsRun, [str(t) for t, _ in res.failures]); print(res.failures[0][1].splitlines()[-3:])
print(repr(next(iter(s))) if 0 else "", doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
try: doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except ValueError as e: print(e)
print(doctest.testsource("__main__", "__main__.C.m")); print(doctest.register_optionflag("MINE"), doctest.register_optionflag("SKIP"), doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS)
t = p.get_doctest(">>> 1\n1\n", {}, "n", "fn", 3); print(t, t == p.get_doctest(">>> 1\n1\n", {}, "n", "fn", 3), t < p.get_doctest("", {}, "o", None, None), p.get_doctest("", {}, "o", None, None))
case = doctest.DocTestCase(t); print(case, case.id(), case.shortDescription(), repr(case))
