# The module sys.

from collections import namedtuple

maxsize = 9223372036854775807
maxunicode = 1114111
argv = [_core_programName()] + _core_arguments()
orig_argv = argv
version_info = namedtuple("version_info", "major minor micro releaselevel serial")(3, 11, 7, "final", 0)
version = "3.11.7 (main)"
hexversion = 51054576
platform = "linux"
byteorder = "little"
executable = ""
prefix = ""
implementation = namedtuple("implementation", "name version")("cpython", version_info)
float_info = namedtuple("float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds")(1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)
int_info = namedtuple("int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold")(30, 4, 4300, 640)
hash_info = namedtuple("hash_info", "width modulus inf nan imag")(64, 2305843009213693951, 314159, 0, 1000003)
modules = {}
path = [""]
warnoptions = []
dont_write_bytecode = False
stdlib_module_names = frozenset()
builtin_module_names = ()


def exc_info():
    current = _core_currentException()
    return (None, None, None) if current is None else (type(current), current, None)


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


def set_int_max_str_digits(digits):
    pass


def get_int_max_str_digits():
    return 0


def settrace(function):
    pass


def gettrace():
    return None


def setswitchinterval(interval):
    pass


def getswitchinterval():
    return 0.005


def _getframe(depth=0):
    raise NotImplementedError("sys._getframe")


def excepthook(kind, value, traceback):
    import traceback as tracebacks
    stderr.write("".join(tracebacks.format_exception(value)))


__excepthook__ = excepthook


class _Output:
    def __init__(self, isError):
        self.isError = isError
        self.name = "<stderr>" if isError else "<stdout>"
        self.encoding = "utf-8"
        self.errors = "strict"
        self.closed = False
    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        if self.isError:
            _core_writeError(text)
        else:
            _core_write(text)
        return len(text)
    def writelines(self, lines):
        for line in lines:
            self.write(line)
    def flush(self):
        pass
    def isatty(self):
        return False
    def fileno(self):
        return 2 if self.isError else 1
    def writable(self):
        return True
    def readable(self):
        return False
    def reconfigure(self, **named):
        pass
    @property
    def buffer(self):
        return _Bytes(self)


class _Bytes:
    def __init__(self, stream):
        self._stream = stream
    def write(self, data):
        self._stream.write(data.decode("utf-8"))
        return len(data)
    def flush(self):
        pass


stdout = _Output(False)
stderr = _Output(True)
__stdout__ = stdout
__stderr__ = stderr


class _Input:
    name = "<stdin>"
    encoding = "utf-8"
    def readline(self, size=-1):
        line = _core_readLine()
        return "" if line is None else line + "\n"
    def isatty(self):
        return False
    def fileno(self):
        return 0
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *details):
        pass
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    @property
    def buffer(self):
        return _ByteInput()
    def read(self, size=-1):
        lines = []
        line = self.readline()
        while line:
            lines.append(line)
            line = self.readline()
        return "".join(lines)
    def readlines(self):
        return self.read().splitlines(True)
    def __iter__(self):
        return iter(self.readline, "")


class _ByteInput:
    def readline(self):
        return stdin.readline().encode()
    def read(self):
        return stdin.read().encode()
    def readlines(self):
        return [line.encode() for line in stdin.readlines()]
    def __iter__(self):
        return iter(self.readline, b"")


stdin = _Input()
__stdin__ = stdin


def exit(code=None):
    raise SystemExit(code)


_limit = 1000


def setrecursionlimit(limit):
    global _limit
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _limit = limit


def getrecursionlimit():
    return _limit


def intern(text):
    return text
