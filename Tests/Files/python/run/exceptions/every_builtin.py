import builtins

names = sorted(n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException))
skip = {"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "BaseExceptionGroup", "ExceptionGroup", "EncodingWarning"}
for name in names:
    kind = getattr(builtins, name)
    if name in skip or name != kind.__name__:
        continue
    print(name, [b.__name__ for b in kind.__mro__[1:-1]], repr(kind()), repr(kind("x")), str(kind("x")), str(kind()), kind("a", 1).args)
e = ValueError("a", 2)
print(str(e), repr(e), e.args, e == ValueError("a", 2), isinstance(e, Exception))
e.args = (1, 2, 3)
print(e, repr(e))
k = KeyError("key")
print(str(k), repr(k), str(KeyError()), str(KeyError("a", "b")), str(KeyError(5)))
s = StopIteration(5)
print(s.value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit("a", "b").code)
o = OSError(2, "No such file", "name.txt")
print(o, o.errno, o.strerror, o.filename, type(o).__name__, repr(o), OSError(1), str(OSError(5, "text")), type(OSError(13, "x")).__name__)
i = ImportError("message", name="mod", path="/p")
print(i, i.name, i.path, i.msg)
a = AttributeError("text", name="n", obj=5)
print(a, a.name, a.obj, NameError("q", name="w").name)
u = UnicodeDecodeError("utf-8", b"abc\xff", 3, 4, "bad byte")
print(u, u.encoding, u.object, u.start, u.end, u.reason)
print(UnicodeEncodeError("ascii", "é", 0, 1, "ordinal"))
y = SyntaxError("bad", ("f.py", 3, 5, "code"))
print(y.msg, y.filename, y.lineno, y.offset, y.text)


class Custom(Exception):
    def __init__(self, code, *rest):
        super().__init__(f"code {code}", *rest)
        self.code = code


class Texted(Exception):
    def __str__(self):
        return "own text"


class NoCall(ValueError):
    def __init__(self, x):
        self.x = x


for e in (Custom(5), Custom(5, "more"), Texted("ignored"), NoCall(1)):
    print(str(e), repr(e), e.args)
for make in (lambda: ValueError(x=1), lambda: KeyError(a=2), lambda: Custom(), lambda: NoCall(1, 2), lambda: NameError("a", foo=1)):
    try:
        make()
    except TypeError as e:
        print(e)
