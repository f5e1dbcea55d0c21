# inspect: signatures, binding of arguments, sources, kinds of objects.
import inspect, functools
def f(a, b: int, /, c, d=2, *args, e, g: str = "x", **kw) -> list:
    """Doc
       more
    """
    return 1

class A(object):
    """A doc"""
    def m(self, x, *, y=3):
        if x:
            return """
x"""
        return y
    @classmethod
    def c(cls, q): pass
    @staticmethod
    def s(q, w): pass
    @property
    def p(self): return 1
    def __init__(self, i, j=0): pass
    def __call__(self, z): pass
    async def co(self): pass
# hello
def gen():
    yield 1
def deco(fn):
    @functools.wraps(fn)
    def inner(*a, **k): return fn(*a, **k)
    return inner
@deco
def wrapped(a, b=(1,
                  2)):
    # in
    return a

    # after
x = lambda a, b=1: a
print(inspect.signature(f)); print(repr(inspect.signature(f)))
for o in (A, A(1), A.m, A(1).m, A.c, A.s, gen, wrapped, x, functools.partial(f, 1, 2, e=5)):
    print(inspect.signature(o))
s = inspect.signature(f)
b = s.bind(1, 2, 3, e=4, zz=1); print(b, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
for a, k in (((1,), {}), ((1,2,3), {}), ((1,2), dict(c=1, e=2)), ((), dict(a=1))):
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
print(s.parameters["d"].default, s.parameters["e"].kind, s.parameters["args"].kind.name, repr(s.parameters["g"]), s.parameters["a"].kind.description, s.return_annotation)
print(s.parameters["c"].default is inspect.Parameter.empty, inspect.Parameter.empty, inspect._empty)
print(inspect.getfullargspec(f)); print(inspect.getdoc(f)); print(inspect.getsource(A.m)); print(inspect.getsource(wrapped)); print(inspect.getsource(x), inspect.getsource(gen), inspect.getcomments(gen))
print(inspect.getsourcelines(A)[1], len(inspect.getsourcelines(A)[0]))
print([n for n, v in inspect.getmembers(A, inspect.isfunction)], type(inspect.getattr_static(A, "p")), inspect.getattr_static(A(1), "nope", 3))
print(inspect.iscoroutinefunction(A.co), inspect.isgeneratorfunction(gen), inspect.ismethod(A(1).m), inspect.isclass(A), inspect.isroutine(len))
print(inspect.getmro(A), inspect.unwrap(wrapped) is wrapped.__wrapped__)
print(f.__code__ is f.__code__, f.__code__.co_firstlineno, f.__code__.co_filename == __file__, A.m.__code__.co_firstlineno, wrapped.__wrapped__.__code__.co_firstlineno)
print(inspect.getcallargs(f, 1, 2, 3, e=5))
try: inspect.getcallargs(f)
except TypeError as e: print(e)
def fr(a): return inspect.stack()[0].function, inspect.stack()[1].lineno, inspect.currentframe().f_code.co_name
print(fr(1))
print(inspect.Signature([inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter("b", inspect.Parameter.KEYWORD_ONLY, default=1)]))
print(s == inspect.signature(f), hash(s) == hash(inspect.signature(f)), s.replace(return_annotation=int))
for k in inspect.classify_class_attrs(A)[-4:]: print(k.name, k.kind, k.defining_class)
print(inspect.signature(A.__init__), inspect.cleandoc("a\n  b\n   c"))
