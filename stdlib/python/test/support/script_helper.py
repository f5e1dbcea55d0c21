"""Running other programs in tests. No programs are started here, so these tests are skipped."""

import contextlib
import os
import unittest


def _refuse(*args, **named):
    raise unittest.SkipTest("no other programs are started")


assert_python_ok = assert_python_failure = run_python_until_end = spawn_python = kill_python = run_test_script = _assert_python = _refuse


def interpreter_requires_environment():
    return False


def make_script(script_dir, script_basename, source, omit_suffix=False):
    name = script_basename if omit_suffix else script_basename + os.extsep + "py"
    path = os.path.join(script_dir, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(source)
    return path


def make_pkg(pkg_dir, init_source=""):
    os.mkdir(pkg_dir)
    make_script(pkg_dir, "__init__", init_source)


make_zip_script = make_zip_pkg = _refuse
