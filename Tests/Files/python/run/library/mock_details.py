# unittest.mock: what mocks make of attributes, magic methods, names, patches of all kinds, specs of functions and classes.
from unittest.mock import *
import unittest.mock as um
import asyncio, builtins, functools, os, re


def print(*values):
    # Without addresses.
    builtins.print(re.sub(r"id=.-?\d+.", "id=N", " ".join(map(str, values))))


def tryit(f, *a, **k):
    try: r = f(*a, **k); print("ok", type(r).__name__)
    except Exception as e: print(type(e).__name__, str(e)[:150])
async def afn(a): return a
tryit(lambda: Mock(spec=afn).foo)
print(asyncio.run(Mock(afn, return_value=3)(1)))
class K:
    async def a(self): pass
    def s(self): pass
    async def __aenter__(self): pass
m = AsyncMock(spec=K); print(type(m.a).__name__, type(m.s).__name__); m = AsyncMock(K()); print(type(m.s).__name__)
m = MagicMock(spec=K); print(type(m.a).__name__, type(m.s).__name__, type(m.__aenter__).__name__)
class Sub(Mock):
    def _get_child_mock(self, **kw): return Mock(**kw)
print(type(Sub().x).__name__, type(Sub().x.y).__name__)
class Sub2(MagicMock):
    def __init__(self, extra, **kw): super().__init__(spec=["a", "__len__"], **kw); self.extra = extra
tryit(Sub2, 3)
class Sub3(Mock):
    def hello(self): return "hi" + str(self.x)
s = Sub3(); s.x = 3; print(s.hello(), type(s.y).__name__, type(s()).__name__)
n = NonCallableMock(); tryit(lambda: n()); print(type(n.x).__name__, callable(n.x)); n = NonCallableMagicMock(); tryit(lambda: n()); print(type(n.x).__name__, len(n))
m = Mock(return_value=3); print(m._mock_name, m._mock_children, m._mock_return_value, Mock(name="x")._mock_name, m._mock_parent, m.x._mock_parent is m, m.x._mock_new_name, m.x._mock_new_parent is m, m._mock_wraps, m._mock_methods)
m = MagicMock(); m.foo.bar; print(sorted(k for k in m._mock_children))
m = Mock(); m.mock_add_spec(["a", "b"]); tryit(lambda: m.c); m.a
m = MagicMock(); m.mock_add_spec(["a", "__len__"]); tryit(len, m); tryit(iter, m); 
m.mock_add_spec(["a", "__iter__"], spec_set=True); tryit(iter, m); tryit(len, m); tryit(setattr, m, "q", 1)
m = Mock(); tryit(setattr, m, "__getattr__", 3); tryit(setattr, m, "__reversed__", lambda self: 4); print(reversed(m)); m.__enter__ = Mock(return_value=1); m.__exit__ = Mock(return_value=False)
with m as q: print(q, m.mock_calls)
print(m.__enter__.call_count)
m = MagicMock(); m.__setitem__.side_effect = lambda k, v: print("set", k, v); m[1] = 2; m.__contains__.return_value = True; print(3 in m, m + 1 is m.__add__.return_value, -m is m.__neg__(), m.__iadd__.called); x = m; x += 1; print(x is m, x is m.__iadd__.return_value, x is m.__iadd__.return_value)
print(m > m.x if 0 else "", bool(m), round(m) is m.__round__(), divmod(m, 2) is m.__divmod__(2), m ** 2 is m.__pow__(2), 2 * m is m.__rmul__(2), m @ 2 is m.__matmul__(2))
m = MagicMock(); m.__eq__.return_value = True; print(m == 3, m != 3, m.__eq__.mock_calls); m.__hash__.return_value = 12; print(hash(m), m.__hash__())
m.__bool__.return_value = False; print(bool(m), not m); m.__iter__.return_value = iter([1]); print(list(m), list(m)); m.__next__.side_effect = [1, 2]; print(next(m), next(m))
m.__getitem__.side_effect = {"a": 1}.__getitem__; print(m["a"]); tryit(lambda: m["b"])
m = MagicMock(); print(m.__str__() == str(m), m.__sizeof__() > 0, complex(m), m.__index__(), [1, 2, 3][m], "%d" % m, hash(m) == hash(m), {m: 1}[m], m in [m], [m].index(m))
print(m.mock_calls)
m = Mock(); m.side_effect = KeyError; print(m.side_effect); m.side_effect = [1]; print(type(m.side_effect).__name__); m.side_effect = None; tryit(m)
m.called = 5; print(m.called); m.call_count = 0; m(1); print(m.call_count, m.called, m.call_args_list, m.call_args == (1,), m.call_args == ((1,), {}), m.call_args == call(1), m.call_args[0], m.call_args[1], m.call_args.args)
m(x=1); print(m.call_args_list == [call(1), call(x=1)], m.call_args_list == [((1,),), ({"x": 1},)], m.mock_calls, str(m.call_args), repr(m.call_args_list))
args, kwargs = m.call_args; print(args, kwargs); n, a, k = m.mock_calls[0]; print(repr(n), a, k)
tryit(copy.copy, Mock()) if 0 else None
m = Mock(); c = Mock(); m.child = c; c.go(1); print(m.mock_calls, repr(c)[:28]); d = Mock(name="d"); m.other = d; d(); print(m.mock_calls); m.ret.return_value = Mock(); m.ret().zz(4); print(m.mock_calls)
m.attach_mock(d, "dd"); d(2); print(m.mock_calls[-1], repr(d)[:20])
@patch("os.getcwd")
def t(g): m.attach_mock(g, "cwd"); import os; os.getcwd(); print(m.mock_calls[-1])
t()
def fn(a, b=2): pass
with patch(__name__ + ".fn", autospec=True) as f: fn(1, b=3); m.attach_mock(f, "fn"); fn(7); print(m.mock_calls[-1]); f.assert_called_with(7); f.assert_has_calls([call(1, 3), call(a=7)]); m.assert_has_calls([call.fn(a=7)])
class C:
    @patch("os.getcwd", return_value=1)
    def test(self, g): import os; return os.getcwd()
    @patch.dict("os.environ", {"QQ": "1"})
    def env(self): import os; return os.environ.get("QQ")
print(C().test(), C().env())
print(os.environ.get("QQ"))
async def co():
    with patch("os.getcwd", return_value=2): return os.getcwd()
print(asyncio.run(co()))
@patch("os.getcwd", return_value=2)
async def co(g): return os.getcwd(), g.called
print(asyncio.run(co()))
class D(dict): pass
p1 = patch.dict(D(a=1), b=2); d = p1.start(); print(d); p1.stop(); print(d)
p1 = patch("os.getcwd"); p2 = patch("os.listdir"); p1.start(); p2.start(); patch.stopall(); print(isinstance(os.getcwd, Mock), isinstance(os.listdir, Mock))
with patch("builtins.open", mock_open(read_data="x\ny")) as mo:
    print([l for l in open("f")], open("g").read(), mo.call_args_list)
with patch("builtins.input", side_effect=["a", "b"]): print(input(), input())
with patch("sys.stdout") as so: print("hid")
print(so.write.mock_calls)
with patch.object(C, "newattr", 3, create=True): print(C.newattr)
print(hasattr(C, "newattr"))
class E:
    x = 1
e = E()
with patch.object(e, "x", 2): print(e.x, E.x)
print(e.x, "x" in e.__dict__)
with patch.object(e, "x", new_callable=PropertyMock): print(type(e.x).__name__)
with patch.object(E, "x", new_callable=PropertyMock, return_value=8) as p: print(e.x, p.mock_calls); e.x = 9; print(p.mock_calls)
with patch.multiple("os", getcwd=DEFAULT, sep="!") as got: print(list(got), os.sep)
@patch.multiple(E, x=DEFAULT)
def t(x): print(type(x).__name__, E.x is x)
t()
tryit(lambda: patch("nopackage.thing").start()); tryit(lambda: patch.object(E, "nope").start())
try:
    with patch.object(E, "x", 5): raise KeyError("in")
except KeyError: print(E.x)
print(create_autospec([1, 2]).append.called, isinstance(create_autospec({}), dict), create_autospec(5).__class__, create_autospec("s").upper() is not None)
print(isinstance(create_autospec(E), type), issubclass(create_autospec(E)().__class__, E), create_autospec(E)().__class__)
E2 = create_autospec(E, instance=True, x=7); print(E2.x); tryit(lambda: E2.y)
def gen(): yield 1
print(type(create_autospec(gen)()).__name__); f = create_autospec(lambda a, /, *b, c=1, **d: 0); f(1, 2, 3, c=4, e=5); tryit(f); tryit(f, a=1); print(f.call_args)
class Prop:
    @property
    def p(self): raise KeyError("p")
    @classmethod
    def cm(cls, a): pass
    slots = [1]
    def __init__(self): self.later = Prop
print(type(create_autospec(Prop).p).__name__, type(create_autospec(Prop)().slots).__name__, type(create_autospec(Prop, instance=True).slots.append).__name__)
um.FILTER_DIR = False; print("_mock_children" in dir(Mock())); um.FILTER_DIR = True; print([n for n in dir(Mock(spec=E)) if n[0] != "_"], [n for n in dir(create_autospec(E)) if n[0] != "_"][:3])
del m.child; tryit(lambda: m.child); tryit(delattr, m, "child"); m.child = 3; print(m.child)
m = Mock(spec=["a"]); del m.a; tryit(lambda: m.a)
def fn(a, b=1, *, k: int = 3) -> str: "doc"
fn.extra = 5
f = create_autospec(fn); print(f.__name__, f.__doc__, f.__qualname__, f.__module__ == __name__, f.__defaults__, f.__kwdefaults__, f.__annotations__, hasattr(f, "__wrapped__")); tryit(lambda: f.extra); tryit(lambda: f.other)
f(1); f.assert_called_once(); print(f.mock.called, f.method_calls); f.called = False; print(f.mock.called); f.side_effect = KeyError; tryit(f, 1); f.side_effect = None; f.return_value.x.return_value = 4; print(f(1).x(), f.mock_calls)
class P:
    lst = [1]
    def __init__(self): pass
    class In:
        def g(self, v): pass
    class Callable:
        def __call__(self, a): pass
    part = functools.partial(fn, 1)
    lam = lambda self, x: x
A = create_autospec(P); i = A()
print(type(i.In).__name__, type(A.In).__name__); tryit(lambda: i.In()); tryit(lambda: i.In().g); tryit(lambda: i.In().g(1)); print(type(i.Callable).__name__); tryit(i.Callable); tryit(i.Callable, 1); tryit(lambda: A.Callable()(1)); tryit(lambda: A.Callable()())
print(type(i.lst).__name__, type(A.lst).__name__); tryit(lambda: i.lst()); tryit(lambda: A.lst().append(1)); tryit(lambda: A.lst.append(1)); tryit(i.part, 2); tryit(i.lam, 2); tryit(i.lam); tryit(A.lam, 2)
m = MagicMock(spec=P, instance=True) if 0 else None
class M(P):
    def extra(self, *, k): pass
b = create_autospec(M, spec_set=True); tryit(setattr, b, "zz", 1); tryit(setattr, b(), "lst", 1); tryit(b().extra, k=1); tryit(b().extra, 1)
tryit(create_autospec, P, nope=3); c = create_autospec(P, lst=3); print(c.lst); c = create_autospec(P, return_value=3); print(c()); c = create_autospec(P, name="nn"); print(repr(c)[:30], repr(c())[:30])
f = create_autospec(fn, side_effect=[1, 2]); print(f(1), f(1)); f.side_effect = [3, 4]; print(f(1), f(1)); tryit(f, 1)
f = create_autospec(fn, side_effect=lambda a, b: a + b); print(f(1, 2))
with patch(__name__ + ".fn", autospec=True, return_value=7): print(fn(1)); tryit(fn)
with patch.object(P, "lam", autospec=True) as l: p = P(); p.lam(3); l.assert_called_once_with(p, 3); tryit(p.lam)
with patch(__name__ + ".P", autospec=True) as PP: x = P(); x.lam(3); x.lam.assert_called_with(3); print(PP.mock_calls); tryit(lambda: x.nope)
with patch.object(P, "lst", autospec=True): P.lst.append(3); print(type(P.lst).__name__, P.lst.append.mock_calls)
print(Mock(spec=P()).__class__, repr(Mock(spec=[1]))[:8])
class A:
    class B: pass
with patch.object(A, "B"):
    for k in ("spec", "spec_set", "autospec"):
        try: patch.object(A, "B", **{k: A.B}).start()
        except Exception as e: print(e)
        try: patch.object(A, "B", **{k: True}).start()
        except Exception as e: print(e)
for n in ("autospect", "auto_spec", "set_spec"):
    for f in (Mock, create_autospec, MagicMock):
        try: f(A, **{n: True}); print("ok")
        except Exception as e: print(e)
m = Mock(); m.x.y.return_value = 3; m.reset_mock(); print(m.x.y())
