import types


def f(a, b: int = 2, *args: str, c, d=4, **kw) -> float:
    """Doc of f."""
    return a


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames, f.__code__.co_name, f.__code__.co_flags & 12)
f.attribute = 5
f.__name__ = "renamed"
f.__doc__ = None
f.__defaults__ = (20,)
print(f.attribute, f.__name__, f.__doc__, f(1, c=3), vars(f))
del f.attribute
print(hasattr(f, "attribute"), callable(f), type(f) is types.FunctionType, isinstance(lambda: 0, types.LambdaType), type(len) is types.BuiltinFunctionType)
try:
    f.missing
except AttributeError as e:
    print(e)


class C:
    def m(self):
        return self

    @staticmethod
    def s():
        return "s"

    @classmethod
    def c(cls):
        return cls


c = C()
m = c.m
print(m.__self__ is c, m.__func__ is C.m, m.__name__, m == c.m, m is c.m, m() is c, type(m) is types.MethodType, C.c.__self__ is C, C.s is c.s, C.m is C.__dict__["m"])
try:
    m.x = 1
except AttributeError as e:
    print(e)
bound = types.MethodType(lambda self, x: (self, x), "me")
print(bound(5), C.m.__qualname__, C.__qualname__, (lambda: 0).__name__, (lambda: 0).__qualname__)


def outer():
    v = 1

    def inner():
        return v

    return inner


i = outer()
print(i.__qualname__, i.__closure__[0].cell_contents, outer.__closure__, i())
c.m = lambda: "instance function"
print(c.m(), C.m(5))
C.m = lambda self: "replaced"
print(C().m(), c.m())
print([g(3) for g in (str, float, lambda n: n + 1, [].__class__, "{:03}".format, range(9).__getitem__)])


def compose(*functions):
    def composed(x):
        for function in reversed(functions):
            x = function(x)
        return x

    return composed


print(compose(str, abs, int)("-5"), compose()(1))


def recursive_default(n, f=lambda n: n * 10):
    return f(n)


print(recursive_default(2), (lambda *a: a)(), (lambda **k: k)(a=1), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
y = (lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n))))
print(y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(6))
