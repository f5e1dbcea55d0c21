# The package test: helpers that test programs import.
import os
import sys
import unittest
import warnings

from test import support
from test.support import import_helper, os_helper, warnings_helper
from test.support.os_helper import TESTFN

with support.captured_stdout() as out:
    print("caught")
print(repr(out.getvalue()))
with support.swap_attr(os, "sep", "|") as former:
    print(os.sep, former)
print(os.sep)
with os_helper.temp_dir() as folder:
    os_helper.create_empty_file(os.path.join(folder, "empty"))
    print(os.listdir(folder))
    os_helper.unlink(os.path.join(folder, "missing"))
print(os.path.exists(folder))
with os_helper.EnvironmentVarGuard() as environment:
    environment["SOME_NAME"] = "1"
    print(os.environ["SOME_NAME"])
print("SOME_NAME" in os.environ)
with warnings_helper.check_warnings(("some", UserWarning)) as recorder:
    warnings.warn("something")
print(recorder.category)
try:
    import_helper.import_module("no_such_module_here")
except unittest.SkipTest as reason:
    print("skipped", reason)
print(support.ALWAYS_EQ == 3, support.NEVER_EQ == 3, support.LARGEST > 3, support.SMALLEST < 3)


class Cases(unittest.TestCase):
    def test_syntax(self):
        support.check_syntax_error(self, "a = = 1", "invalid syntax")


print(unittest.TextTestRunner(stream=open(os.devnull, "w")).run(unittest.defaultTestLoader.loadTestsFromTestCase(Cases)).wasSuccessful())
