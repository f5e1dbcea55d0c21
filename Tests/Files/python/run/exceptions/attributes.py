import sys
try: {}["key"]
except KeyError as e: print(e.args, str(e), repr(e))
try: open("/nonexistent/file")
except OSError as e: print(type(e).__name__ in ("FileNotFoundError", "PermissionError"))
e = OSError(2, "No such file or directory", "name.txt")
print(e, e.errno, e.strerror, e.filename, repr(e), type(e).__name__, type(OSError(13, "x")).__name__, type(OSError(17, "x")).__name__)
try: int("x")
except ValueError as e:
    print(e.with_traceback(None) is e, e.__traceback__)
try: raise StopIteration(5)
except StopIteration as e: print(e.value, e.args)
try: "\ud800".encode()
except UnicodeEncodeError as e: print(e.start, e.end, e.reason, e.encoding)
try: b"ab\xff".decode("utf-8")
except UnicodeDecodeError as e: print(e.start, e.end, e.reason, e.encoding, e)
try: None.x
except AttributeError as e: print(e.name, e.obj)
try: import nonexistent_module
except ImportError as e: print(e, e.name, type(e).__name__)
try: from math import nothing
except ImportError as e: print(str(e)[:33])
def f():
    try: 1 / 0
    except ZeroDivisionError: return sys.exc_info()[0].__name__, sys.exc_info()[1]
print(f(), sys.exc_info())
class E(Exception):
    def __str__(self): return "custom str"
    def __repr__(self): return "custom repr"
try: raise E(1)
except E as e: print(e, repr(e), e.args, f"{e}", f"{e!r}")
class Code(Exception):
    default = "d"
    def __init__(self, *args, detail=None):
        self.detail = detail or self.default
        super().__init__(*args)
print(Code("a").detail, Code(detail=3).detail, Code("a", "b"))
print(Exception("a") == Exception("a"), Exception(1).args == (1,), isinstance(KeyError(), LookupError))
try:
    raise Exception("a", "b")
except Exception as x:
    a, b = x.args
    print(a, b)
exc = None
try: raise ValueError("save")
except ValueError as e: exc = e
print(exc)
for c in (Exception, ValueError, KeyError): print(c.__name__, c.__module__, c("m"))
print(SyntaxError("s"), IndentationError.__mro__[1].__name__, UnicodeError.__bases__[0].__name__)
