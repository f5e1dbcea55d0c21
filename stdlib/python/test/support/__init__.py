"""The module test.support: what test programs share. See the reference's documentation of the names.

Tests that the reference implementation alone can pass (`cpython_only` and the like) are skipped, as this is another one.
"""

import contextlib
import functools
import os
import re
import sys
import time
import types
import unittest

verbose = 0
use_resources = None
max_memuse = 0
real_max_memuse = 0
memlimit = None
failfast = False
junit_xml_list = None
PGO = False
PGO_EXTENDED = False
Py_DEBUG = False
MS_WINDOWS = False
is_jython = False
is_android = is_emscripten = is_wasi = False
unix_shell = "/bin/sh"
has_fork_support = False
has_subprocess_support = False
has_socket_support = False
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = True
has_strftime_extensions = True
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0
LOOPBACK_TIMEOUT = 5.0
INTERNET_TIMEOUT = 60.0
TEST_HTTP_URL = "http://www.pythontest.net"
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
SOCK_MAX_SIZE = 16 * 1024 * 1024 + 1
NHASHBITS = sys.hash_info.width
MAX_Py_ssize_t = sys.maxsize
_1M = 1024 * 1024
_1G = 1024 * _1M
_2G = 2 * _1G
_4G = 4 * _1G
SAVEDCWD = os.getcwd()
TEST_SUPPORT_DIR = os.path.dirname(os.path.abspath(sys.argv[0] or "."))
TEST_HOME_DIR = TEST_SUPPORT_DIR
TEST_DATA_DIR = os.path.join(TEST_HOME_DIR, "data")
STDLIB_DIR = os.path.dirname(TEST_HOME_DIR)
REPO_ROOT = os.path.dirname(STDLIB_DIR)


class Error(Exception):
    """Base class for regression test exceptions."""


class TestFailed(Error):
    """Test failed."""


class TestFailedWithDetails(TestFailed):
    def __init__(self, msg, errors, failures):
        self.msg = msg
        self.errors = errors
        self.failures = failures
        super().__init__(msg, errors, failures)

    def __str__(self):
        return self.msg


class TestDidNotRun(Error):
    """Test did not run any subtests."""


class ResourceDenied(unittest.SkipTest):
    """Test skipped because it requested a disallowed resource."""


# What is skipped

def is_resource_enabled(resource):
    return use_resources is None or resource in use_resources


def requires(resource, msg=None):
    if not is_resource_enabled(resource) or resource in ("network", "gui", "largefile", "urlfetch"):
        raise ResourceDenied("Use of the %r resource not enabled" % resource if msg is None else msg)


def requires_resource(resource):
    if resource in ("gui", "network", "largefile", "urlfetch") or not is_resource_enabled(resource):
        return unittest.skip("resource {0!r} is not enabled".format(resource))
    return _same


def _same(item):
    return item


def _kept(*guards, **named):
    return _same


def impl_detail(msg=None, **guards):
    """Skips a test that is about another implementation."""
    if check_impl_detail(**guards):
        return _same
    names, default = _parse_guards(guards)
    words = ("implementation detail not available on {0}" if default else "implementation detail specific to {0}").format(
        " or ".join(sorted(names)))
    return unittest.skip(msg or words)


def _parse_guards(guards):
    if not guards:
        return {"cpython": True}, False
    wanted = next(iter(guards.values()))
    assert all([value == wanted for value in guards.values()])
    return guards, not wanted


def check_impl_detail(**guards):
    guards, default = _parse_guards(guards)
    return guards.get("plc", default)


def cpython_only(test):
    return unittest.skip("implementation detail specific to cpython")(test)


def no_tracing(func):
    return func


def refcount_test(test):
    return unittest.skip("there are no reference counts")(test)


def bigmemtest(size, memuse, dry_run=True):
    """The test is run with a small size."""
    def decorator(test):
        small = functools.partialmethod(test, 5147)
        small.size, small.memuse = size, memuse
        return small
    return decorator


def bigaddrspacetest(f):
    return unittest.skip("not enough memory")(f)


def precisionbigmemtest(size, memuse, dry_run=True):
    return bigmemtest(size, memuse, dry_run)


def set_memlimit(limit):
    pass


def requires_zlib(reason="requires zlib"):
    return _same


def requires_gzip(reason="requires gzip"):
    return _same


def _module_needed(name):
    def decorator(reason="requires " + name):
        try:
            __import__(name)
        except ImportError:
            return unittest.skip(reason)
        return _same
    return decorator


requires_bz2 = _module_needed("bz2")
requires_lzma = _module_needed("lzma")
requires_IEEE_754 = _same
requires_docstrings = unittest.skip("docstrings of builtin functions are not kept")
requires_legacy_unicode_capi = unittest.skip("requires legacy Unicode C API")
requires_subprocess = functools.partial(unittest.skip, "requires subprocess support")
requires_fork = functools.partial(unittest.skip, "requires working os.fork()")
requires_debug_ranges = functools.partial(unittest.skip, "requires co_positions / debug_ranges")
has_no_debug_ranges = lambda: True


def requires_working_socket(*, module=False):
    reason = "requires socket support"
    # A module asks for its event loops, which need no sockets here.
    return None if module else unittest.skip(reason)


def requires_linux_version(*least):
    return _same


def requires_freebsd_version(*least):
    return _same


def requires_mac_ver(*least):
    return _same


def requires_venv_with_pip():
    return unittest.skip("venv is not available")


def skip_if_buildbot(reason=None):
    return _same


def skip_if_pgo_task(test):
    return test


def skip_if_sanitizer(reason=None, *, address=False, memory=False, ub=False):
    return _same


def check_sanitizer(*, address=False, memory=False, ub=False):
    return False


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest("requires multiprocessing semaphores")


def skip_if_buggy_ucrt_strfptime(test):
    return test


def system_must_validate_cert(f):
    return f


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else _same


def python_is_optimized():
    return False


def with_pymalloc():
    return False


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest("object %r has no attribute %r" % (obj, name))


# Output

def captured_output(stream_name):
    """A stream of `sys` in memory inside."""
    import io
    caught = io.StringIO()

    @contextlib.contextmanager
    def captured():
        with swap_attr(sys, stream_name, caught):
            yield caught

    return captured()


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


def get_original_stdout():
    return sys.__stdout__


def record_original_stdout(stdout):
    pass


def print_warning(msg):
    for line in msg.splitlines():
        print("Warning -- " + line, file=sys.__stderr__, flush=True)


environment_altered = False


def flush_std_streams():
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


# Putting something in the place of something else for a while

@contextlib.contextmanager
def _replaced(get, put, remove, there, value):
    """A value in a place inside. Afterwards the former one, or nothing, as it was before; the context gives the former one."""
    former = get() if there() else None
    restore = functools.partial(put, former) if there() else lambda: there() and remove()
    with contextlib.ExitStack() as ending:
        put(value)
        ending.callback(restore)
        yield former


def swap_attr(obj, attr, new_val):
    """Another value of an attribute inside."""
    return _replaced(lambda: getattr(obj, attr), lambda value: setattr(obj, attr, value), lambda: delattr(obj, attr),
                     lambda: hasattr(obj, attr), new_val)


def swap_item(obj, item, new_val):
    """Another value of an item inside."""
    return _replaced(lambda: obj[item], lambda value: obj.__setitem__(item, value), lambda: obj.__delitem__(item), lambda: item in obj,
                     new_val)


def patch(test_instance, object_to_patch, attr_name, new_value):
    getattr(object_to_patch, attr_name)
    is_local = attr_name in getattr(object_to_patch, "__dict__", {})
    former = getattr(object_to_patch, attr_name)
    def restore():
        if is_local or isinstance(object_to_patch, types.ModuleType):
            setattr(object_to_patch, attr_name, former)
        else:
            delattr(object_to_patch, attr_name)
    test_instance.addCleanup(restore)
    setattr(object_to_patch, attr_name, new_value)


@contextlib.contextmanager
def patch_list(orig):
    """A list that may be changed inside."""
    with contextlib.ExitStack() as ending:
        ending.callback(orig.__setitem__, slice(None), orig[:])
        yield


@contextlib.contextmanager
def run_with_locale(catstr, *locales):
    import locale
    try:
        category = getattr(locale, catstr)
        former = locale.setlocale(category)
    except AttributeError:
        raise
    except Exception:
        locale, former = None, None
    else:
        for name in locales:
            try:
                locale.setlocale(category, name)
                break
            except Exception:
                pass
    try:
        yield
    finally:
        if locale and former:
            locale.setlocale(category, former)


def run_with_tz(tz):
    return unittest.skip("the local time zone cannot be changed")


@contextlib.contextmanager
def disable_gc():
    import gc
    with contextlib.ExitStack() as ending:
        if gc.isenabled():
            gc.disable()
            ending.callback(gc.enable)
        yield


def gc_collect():
    import gc
    gc.collect()


def setswitchinterval(interval):
    return sys.setswitchinterval(interval)


@contextlib.contextmanager
def _limited(get, put, value):
    """Another limit of the machine inside."""
    with contextlib.ExitStack() as ending:
        ending.callback(put, get())
        put(value)
        yield


def set_recursion_limit(limit):
    return _limited(sys.getrecursionlimit, sys.setrecursionlimit, limit)


def infinite_recursion(max_depth=75):
    return set_recursion_limit(max_depth)


def adjust_int_max_str_digits(max_digits):
    return _limited(sys.get_int_max_str_digits, sys.set_int_max_str_digits, max_digits)


def get_recursion_depth():
    depth = 0
    frame = sys._getframe(1)
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return max(depth, 1)


def get_recursion_available():
    return sys.getrecursionlimit() - get_recursion_depth()


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


class SaveSignals:
    """Keeps the handlers of signals and puts them back."""

    def __init__(self):
        import signal
        self.signal = signal
        self.signals = [number for number in signal.valid_signals() if number not in (signal.SIGKILL, signal.SIGSTOP)]
        self.handlers = {}

    def save(self):
        for number in self.signals:
            handler = self.signal.getsignal(number)
            if handler is not None:
                self.handlers[number] = handler

    def restore(self):
        for number, handler in self.handlers.items():
            self.signal.signal(number, handler)


class catch_unraisable_exception:
    """Keeps what `sys.unraisablehook` was called with."""

    def __init__(self):
        self.unraisable = None

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __enter__(self):
        self._former = sys.unraisablehook
        sys.unraisablehook = self._hook
        return self

    def __exit__(self, *details):
        sys.unraisablehook = self._former
        del self.unraisable


def busy_retry(timeout, err_msg=None, /, *, error=True):
    if timeout <= 0:
        raise ValueError("timeout must be greater than zero")
    end = time.monotonic() + timeout
    while True:
        yield
        if time.monotonic() >= end:
            break
    if error:
        raise AssertionError("timeout (%.1f seconds)%s" % (timeout, ": " + err_msg if err_msg else ""))


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    delay = init_delay
    for _ in busy_retry(timeout, err_msg, error=error):
        yield
        time.sleep(delay)
        delay = min(delay * 2, max_delay)


# Checks

def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    """`__all__` has the public names that are defined in the module, or whose values, as numbers and texts, do not say where they are."""
    own = name_of_module or module.__name__
    own = {own} if isinstance(own, str) else {*own}
    data = (str, bytes, int, float, complex, bool, list, tuple, dict, set, frozenset, type(None))

    def belongs(value):
        if type(value) in data or not hasattr(value, "__module__"):
            return not isinstance(value, types.ModuleType)
        return value.__module__ in own

    public = {name for name in dir(module) if name[0] != "_" and name not in not_exported}
    wanted = {name for name in public if belongs(getattr(module, name))}
    test_case.assertCountEqual(module.__all__, wanted.union(extra))


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    missing = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in missing if not name.startswith("_") or name.endswith("__")}


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    name = f"{tp.__module__}.{tp.__name__}" if tp.__module__ != "builtins" else tp.__name__
    testcase.assertRaisesRegex(TypeError, f"cannot create '{re.escape(name)}' instances", tp, *args, **kwds)


def check_free_after_iterating(test, iter, cls, args=()):
    raise unittest.SkipTest("objects are not freed by reference counts")


def check_sizeof(test, o, size):
    raise unittest.SkipTest("sizes of objects are of the reference implementation")


def calcobjsize(fmt):
    return 0


def calcvobjsize(fmt):
    return 0


def sortdict(dict):
    return "{%s}" % ", ".join(["%r: %r" % pair for pair in sorted(dict.items())])


def findfile(filename, subdir=None):
    if os.path.isabs(filename):
        return filename
    if subdir is not None:
        filename = os.path.join(subdir, filename)
    for folder in [TEST_HOME_DIR] + sys.path:
        path = os.path.join(folder, filename)
        if os.path.exists(path):
            return path
    return filename


def open_urlresource(url, *args, **kw):
    raise ResourceDenied("no network")


def run_in_subinterp(code):
    raise unittest.SkipTest("there is only one interpreter")


def reap_children():
    pass


def wait_process(pid, *, exitcode, timeout=None):
    raise unittest.SkipTest("no processes are started")


def args_from_interpreter_flags():
    return []


def optim_args_from_interpreter_flags():
    return []


def collision_stats(nbins, nballs):
    """The mean and the deviation of the number of collisions when balls fall into bins."""
    n, k = nbins, nballs
    empty = n * (1 - 1 / n) ** k
    mean = k - (n - empty)
    variance = n * (n - 1) * (1 - 2 / n) ** k + empty - empty ** 2
    return float(mean), max(variance, 0.0) ** 0.5


def maybe_get_event_loop_policy():
    return None


def ignore_deprecations_from(module, *, like):
    import warnings
    token = object()
    warnings.filterwarnings("ignore", category=DeprecationWarning, module=module, message=like + r"")
    return token


def clear_ignored_deprecations(*tokens):
    pass


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    standard_tests.addTests(loader.discover(start_dir=pkg_dir, pattern=pattern or "test*"))
    return standard_tests


# Running tests

def run_unittest(*classes):
    suite = unittest.TestSuite()
    loader = unittest.TestLoader()
    for one in classes:
        if isinstance(one, str):
            suite.addTest(loader.loadTestsFromModule(sys.modules[one]))
        elif isinstance(one, (unittest.TestSuite, unittest.TestCase)):
            suite.addTest(one)
        else:
            suite.addTest(loader.loadTestsFromTestCase(one))
    _run_suite(suite)


def _run_suite(suite):
    result = unittest.TextTestRunner(sys.stdout, verbosity=2 if verbose else 1, failfast=failfast).run(suite)
    if not result.testsRun and not result.skipped and not result.errors:
        raise TestDidNotRun
    if not result.wasSuccessful():
        problems = result.errors or result.failures
        if len(result.errors) + len(result.failures) == 1:
            raise TestFailed(problems[0][1])
        raise TestFailed("multiple errors occurred")


def run_doctest(module, verbosity=None, optionflags=0):
    import doctest
    failed, tried = doctest.testmod(module, verbose=verbosity, optionflags=optionflags)
    if failed:
        raise TestFailed("%d of %d doctests failed" % (failed, tried))
    return failed, tried


# Objects that are equal to everything, to nothing, and so on

class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()
LARGEST = _Largest()
SMALLEST = _Smallest()


class Matcher:
    """Whether the attributes of a record are as wanted; texts fit if they are contained."""

    _partial_matches = ("msg", "message")

    def matches(self, d, **kwargs):
        return all([self.match_value(name, d.get(name), wanted) for name, wanted in kwargs.items()])

    def match_value(self, k, dv, v):
        if type(v) != type(dv):
            return False
        if type(dv) is not str or k not in self._partial_matches:
            return v == dv
        return dv.find(v) >= 0
