# The module sys.

from collections import namedtuple
from types import SimpleNamespace



def _record(name, fields, values):
    kind = namedtuple(name, fields)
    kind.__repr__ = lambda self: "sys." + name + "(" + ", ".join([field + "=" + repr(value) for field, value in zip(fields.split(), self)]) + ")"
    return kind(*values)


maxsize = 9223372036854775807
maxunicode = 1114111
argv = [_core_programName()] + _core_arguments()
orig_argv = argv
version_info = _record("version_info", "major minor micro releaselevel serial", (3, 11, 7, "final", 0))
version = "3.11.7 (main, Dec  4 2023, 00:00:00) [GCC 12.2.0]"
copyright = "Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved."
api_version = 1013
abiflags = ""
hexversion = 51054576
platform = "linux"
platlibdir = "lib"
byteorder = "little"
executable = _ask_system(69)
prefix = base_prefix = exec_prefix = base_exec_prefix = "/usr/local"
pycache_prefix = None
float_repr_style = "short"
implementation = SimpleNamespace(name="cpython", cache_tag="cpython-311", version=version_info, hexversion=hexversion, _multiarch="x86_64-linux-gnu")
float_info = _record("float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds", (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))
int_info = _record("int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold", (30, 4, 4300, 640))
hash_info = _record("hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff", (64, 2305843009213693951, 314159, 0, 1000003, "siphash13", 64, 128, 0))
thread_info = _record("thread_info", "name lock version", ("pthread", "semaphore", None))
flags = _record("flags", "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits", (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, False, 0, 0, False, -1))
modules = _core_moduleTable()
path = [_absolute_file(_core_programName()).rpartition("/")[0]]
for _line in _ask_system(41).split("\0"):
    if _line.startswith("PYTHONPATH=") and _line != "PYTHONPATH=":
        path += [_absolute_file(_place) for _place in _line[11:].split(":")]
del _line
path_hooks = []
meta_path = []
path_importer_cache = {}
warnoptions = []
_xoptions = {}
dont_write_bytecode = False
stdlib_module_names = frozenset("""abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath code codecs collections
colorsys concurrent configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal difflib dis doctest email enum errno
fnmatch fractions functools gc getopt getpass gettext glob graphlib gzip hashlib heapq hmac html http importlib inspect io ipaddress itertools json
keyword linecache locale logging lzma marshal math mimetypes multiprocessing numbers operator os pathlib pdb pickle pkgutil platform pprint profile
queue random re reprlib sched secrets select selectors shelve shlex shutil signal site socket sqlite3 ssl stat statistics string stringprep struct
subprocess symtable sys sysconfig tarfile tempfile textwrap threading time timeit token tokenize trace traceback tracemalloc types typing unicodedata
unittest urllib uuid venv warnings wave weakref xml zipfile zipimport zlib zoneinfo""".split())
builtin_module_names = ("_abc", "_ast", "_codecs", "_collections", "_functools", "_imp", "_io", "_locale", "_operator", "_signal", "_sre", "_stat", "_string", "_symtable", "_thread", "_tracemalloc", "_warnings", "_weakref", "atexit", "builtins", "errno", "faulthandler", "gc", "itertools", "marshal", "posix", "pwd", "sys", "time", "xxsubtype")


def exc_info():
    current = _core_currentException()
    return (None, None, None) if current is None else (type(current), current, current.__traceback__)


def exception():
    return _core_currentException()


def getsizeof(value, default=0):
    if isinstance(value, (list, tuple)):
        return 56 + 8 * len(value)
    if isinstance(value, str):
        return 49 + len(value)
    if isinstance(value, (dict, set)):
        return 64 + 100 * len(value)
    return 28


def getrefcount(value):
    return 2


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def set_int_max_str_digits(maxdigits):
    if not isinstance(maxdigits, int):
        raise TypeError("'" + type(maxdigits).__name__ + "' object cannot be interpreted as an integer")
    if maxdigits != 0 and maxdigits < int_info.str_digits_check_threshold:
        raise ValueError("maxdigits must be 0 or larger than 640")
    _core_setDigitLimit(maxdigits)


def get_int_max_str_digits():
    return _core_getDigitLimit()


def settrace(function):
    pass


def gettrace():
    return None


def setswitchinterval(interval):
    pass


def getswitchinterval():
    return 0.005


def _getframe(depth=0):
    found = _running_frame(max(depth, 0))
    if found is None:
        raise ValueError("call stack is not deep enough")
    return found


def _current_frames():
    return {1: _running_frame(0)}


def displayhook(value):
    import builtins
    if value is not None:
        builtins._ = None
        stdout.write(repr(value) + "\n")
        builtins._ = value


__displayhook__ = displayhook


def breakpointhook(*args, **named):
    # Calls what the environment names; there is no debugger to call otherwise.
    import os
    name = os.environ.get("PYTHONBREAKPOINT") or "pdb.set_trace"
    if name == "0":
        return None
    module, dot, part = name.rpartition(".")
    try:
        found = getattr(__import__(module if dot else "builtins", None, None, [part]), part)
    except (ImportError, AttributeError, ValueError):
        import warnings
        warnings.warn('Ignoring unimportable $PYTHONBREAKPOINT: "' + name + '"', RuntimeWarning)
        return None
    return found(*args, **named)


__breakpointhook__ = breakpointhook


def unraisablehook(unraisable):
    import traceback
    stderr.write("%s: %r\n" % (unraisable.err_msg or "Exception ignored in", unraisable.object))
    traceback.print_exception(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


__unraisablehook__ = unraisablehook


def audit(event, *args):
    pass


def addaudithook(hook):
    pass


def is_finalizing():
    return False


def getallocatedblocks():
    return 0


def getfilesystemencodeerrors():
    return "surrogateescape"


def setprofile(function):
    pass


def getprofile():
    return None


def call_tracing(function, args):
    return function(*args)


_asyncgen_finalizer = None


def get_asyncgen_hooks():
    return namedtuple("asyncgen_hooks", "firstiter finalizer")(_core_getAsyncObserver(), _asyncgen_finalizer)


def set_asyncgen_hooks(*args, **named):
    """The first function is called with each asynchronous generator that begins; the second one is kept, but none of them is dropped."""
    global _asyncgen_finalizer
    given = dict(zip(("firstiter", "finalizer"), args))
    given.update(named)
    for name, value in given.items():
        if name not in ("firstiter", "finalizer"):
            raise TypeError(f"'{name}' is an invalid keyword argument for set_asyncgen_hooks()")
        if value is not None and not callable(value):
            raise TypeError(f"callable {name} expected, got {type(value).__name__}")
    if "firstiter" in given:
        _core_setAsyncObserver(given["firstiter"])
    _asyncgen_finalizer = given.get("finalizer", _asyncgen_finalizer)


def get_coroutine_origin_tracking_depth():
    return 0


def set_coroutine_origin_tracking_depth(depth):
    pass


def excepthook(kind, value, traceback):
    import traceback as tracebacks
    stderr.write("".join(tracebacks.format_exception(value)))


__excepthook__ = excepthook


# What hands over the output of a program that has started others.
_flush = None


class _Console:
    """What the standard streams of text have in common. They are there before `io` is, and say that they are of its class."""
    encoding = "utf-8"
    errors = "strict"
    newlines = None
    closed = False
    line_buffering = write_through = False
    @property
    def __class__(self):
        io = modules.get("io")
        return type(self) if io is None else io.TextIOWrapper
    def __repr__(self):
        return "<_io.TextIOWrapper name=" + repr(self.name) + " mode=" + repr(self.mode) + " encoding='utf-8'>"
    def flush(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if _flush is not None:
            _flush()
    def isatty(self):
        return False
    def readable(self):
        return False
    def writable(self):
        return False
    def seekable(self):
        return False
    def seek(self, place, whence=0, /):
        self._refuse("underlying stream is not seekable")
    tell = truncate = lambda self, *size: self._refuse("underlying stream is not seekable")
    def _refuse(self, why):
        import io
        raise io.UnsupportedOperation(why)
    def read(self, size=-1, /):
        self._refuse("not readable")
    readline = readlines = __next__ = read
    def write(self, text, /):
        self._refuse("not writable")
    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        if errors is not None:
            self.errors = errors
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through
    def close(self):
        self.closed = True
    def detach(self):
        return self.buffer
    def __iter__(self):
        return self
    def __enter__(self):
        self.flush()
        return self
    def __exit__(self, *details):
        self.close()


class _Output(_Console):
    mode = "w"
    def __init__(self, isError):
        self.isError = isError
        self.name = "<stderr>" if isError else "<stdout>"
        if isError:
            self.errors = "backslashreplace"
    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self.isError:
            _core_writeError(text)
        else:
            _core_write(text)
        return len(text)
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def fileno(self):
        return 2 if self.isError else 1
    def writable(self):
        return True
    @property
    def buffer(self):
        import io
        return io._numbered[self.fileno()]


stdout = _Output(False)
stderr = _Output(True)
__stdout__ = stdout
__stderr__ = stderr


class _Input(_Console):
    name = "<stdin>"
    mode = "r"
    # What was read of a line but not taken.
    _ahead = ""
    _bytes = None
    def readline(self, size=-1):
        line = self._ahead
        self.flush()
        if not line:
            line = _core_readLine()
            line = "" if line is None else line + "\n"
        if size is None or size < 0:
            self._ahead = ""
            return line
        self._ahead = line[size:]
        return line[:size]
    def readable(self):
        return True
    def fileno(self):
        return 0
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    @property
    def buffer(self):
        if self._bytes is None:
            import io
            self._bytes = io.BufferedReader(io._numbered[0])
        return self._bytes
    def read(self, size=-1):
        left = 1 << 62 if size is None or size < 0 else size
        lines = []
        while left > 0:
            line = self.readline(left)
            if not line:
                break
            lines.append(line)
            left -= len(line)
        return "".join(lines)
    def readlines(self, hint=-1):
        return self.read().splitlines(True)
    def __iter__(self):
        return iter(self.readline, "")


stdin = _Input()
__stdin__ = stdin
for _kind in (_Output, _Input):
    _core_renameType(_kind, "TextIOWrapper")
    _kind.__module__ = "_io"


def exit(status=None, /):
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)


_limit = 1000


def setrecursionlimit(limit, /):
    global _limit
    if not hasattr(limit, "__index__"):
        raise TypeError("'" + type(limit).__name__ + "' object cannot be interpreted as an integer")
    limit = limit.__index__()
    if not -2**31 <= limit < 2**31:
        raise OverflowError("Python int too large to convert to C int")
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    depth = _core_limitCalls(limit)
    if depth:
        raise RecursionError(f"cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low")
    _limit = limit


def getrecursionlimit():
    return _limit


def intern(text):
    if not isinstance(text, str):
        raise TypeError("intern() argument must be str, not " + type(text).__name__)
    return text
