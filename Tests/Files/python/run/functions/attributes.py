def f(a, b: int = 2, *c, d: "x" = 4, **e) -> str:
    """Doc string.

    More.
    """
    return ""
print(f.__name__, f.__qualname__, f.__module__)
print(f.__doc__)
print(f.__annotations__)
print(f.__defaults__, f.__kwdefaults__)
f.attr = 5
f.attr += 1
print(f.attr, f.__dict__, hasattr(f, "nope"))
del f.attr
print(hasattr(f, "attr"))
try:
    f.nope
except AttributeError as e:
    print(e)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_varnames[:2], f.__code__.co_kwonlyargcount)
print(callable(f), callable(5), callable(int), callable(lambda: 0), callable("x".join))
class C:
    def m(self):
        "mdoc"
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
print(C.m.__name__, C.m.__qualname__, C().m.__doc__, C.s.__name__, C.c.__name__, C().m.__func__ is C.m, C.c.__self__ is C)
f.__name__ = "renamed"
f.__doc__ = "new"
print(f.__name__, f.__doc__)
f.__defaults__ = (1, 2)
print(f.__defaults__)
print(type(f), type(C.m), type(C().m), type(len))
print(repr(len), str(print))
def outer():
    def inner(): pass
    class D:
        def x(self): pass
    return inner, D
i, D = outer()
print(i.__qualname__, D.__qualname__, D.x.__qualname__)
