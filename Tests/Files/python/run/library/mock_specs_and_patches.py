# unittest.mock: specs, calls that are noted and asserted, patches, sealing, coroutines; what is refused, with its words.
from unittest.mock import *
import unittest.mock as um
import asyncio, builtins, functools, os, re


def print(*values):
    # Without addresses.
    builtins.print(re.sub(r"id=.-?\d+.", "id=N", " ".join(map(str, values))))


def tryit(f, *a, **k):
    try: r = f(*a, **k); print("ok", type(r).__name__)
    except Exception as e: print(type(e).__name__, str(e)[:150])
class P:
    attr = 3
    inner = None
    def __init__(self, q): self.z = q
    def f(self, x, y=2): return x
    @classmethod
    def c(cls, a): return 1
    @staticmethod
    def s(a): return 1
    @property
    def p(self): return 3
    def __len__(self): return 2
    def __call__(self, w): pass
    class In:
        def g(self, v): pass
    async def co(self, a): pass
A = create_autospec(P)
tryit(A.f, 1); tryit(A.f, A, 1); tryit(A.f); tryit(A.f, 1, 2, 3); tryit(A.c, 1); tryit(A.c); tryit(A.s, 1); tryit(A.s, 1, 2)
tryit(A); i = A(1); tryit(i.f, 1); tryit(i.f, 1, 2, 3); tryit(i.c, 1); tryit(i.s, 1, 2); tryit(i, 1); tryit(i); tryit(lambda: i.z); tryit(lambda: i.attr); tryit(len, i); tryit(iter, i)
tryit(A.In.g, 1); tryit(A.In().g, 1); tryit(A.In().g); print(type(A.co).__name__, type(A.p).__name__, type(i.p).__name__, type(A.attr).__name__)
print(repr(A)[:20], repr(A.f)[:22], repr(i)[:24], repr(i.f)[:26], repr(A.attr)[:30], repr(A.In)[:30], len(A.mock_calls))
b = create_autospec(P(4)); tryit(b, 1); tryit(b); tryit(b.f, 1); tryit(b.f); tryit(b.s, 1); tryit(b.c, 1); tryit(lambda: b.z.q)
c = create_autospec(P, instance=True); tryit(c, 1); tryit(c.f, 1); tryit(c.f)
def fn(a, b=1, *, k): "doc"
af = create_autospec(fn); tryit(af, 1); tryit(af, 1, k=2); af.assert_called_with(a=1, k=2); print(af.__name__, af.__doc__, af.call_args, af.mock_calls, type(af).__name__, af.called, af.call_count)
af.return_value = 9; print(af(2, k=1)); af.side_effect = [4, 5]; print(af(2, k=1), af(2, k=1)); af.reset_mock(); print(af.call_count, af.called, af.mock_calls)
af = create_autospec(fn, spec_set=True, return_value=3); print(af(3, k=3))
m = Mock(spec=P); tryit(m.f); tryit(m.f, 1, 2, 3, 4); m.f(1, y=5); m.f.assert_called_with(1, 5) if 0 else None; tryit(m, 1, 2, 3); print(isinstance(m, P), m.__class__ is P); tryit(lambda: m.z); m.z = 4; print(m.z); print(type(m.co).__name__)
m = Mock(spec_set=P); tryit(setattr, m, "zz", 3); tryit(setattr, m, "attr", 3)
m = Mock(spec=fn); m(1, k=2); m.assert_called_with(a=1, k=2); tryit(m.assert_called_with, b=3); tryit(m)
for n in ("called_once", "awaited_once", "called_onc", "assert_foo", "asert_x", "has_calls", "not_called", "any_call", "called_with", "called_once_with", "await_any"): tryit(getattr, Mock(), n)
tryit(getattr, Mock(unsafe=True), "assert_foo"); tryit(getattr, Mock(spec=["assert_foo"]), "assert_foo")
m = Mock(); m.a; seal(m); tryit(lambda: m.b); tryit(m); tryit(lambda: m.a.b); tryit(m.a); tryit(setattr, m, "c", 3); tryit(setattr, m, "a", 3)
m = create_autospec(P); seal(m); tryit(lambda: m.attr); tryit(lambda: m.attr.foo); tryit(lambda: m.f(3)); tryit(lambda: m.nope)
m = Mock(spec=P); seal(m); tryit(lambda: m.attr)
class W:
    def __init__(self): self.v = 3
    def f(self, a): return a * 2
w = Mock(wraps=W()); print(w.f(4), w.v, w.f.mock_calls); w.f.return_value = 8; print(w.f(4)); 
tryit(lambda: w.nope); w.f.side_effect = lambda a: DEFAULT; print(w.f(2)); mw = MagicMock(wraps=[1, 2, 3]); print(len(mw), mw.index(2))
m = Mock(side_effect=[1, DEFAULT, KeyError("k"), KeyError]); m.return_value = "r"; print(m(), m()); tryit(m); tryit(m); tryit(m)
m = Mock(); m.reset_mock(); m.a.b(1); m.a.b.return_value = 3; m.a.c.side_effect = KeyError; m.reset_mock(return_value=True, side_effect=True); print(m.mock_calls, m.a.b.call_count, m.a.b() == 3, m.a.c.side_effect)
m = Mock(**{"a.b.return_value": 3, "x": 5}); print(m.a.b(), m.x); m.configure_mock(**{"a.b.side_effect": KeyError}); tryit(m.a.b)
print(call.a.b(1)(2).c, call.a(1).b(2).call_list(), call(1, a=2) == ((1,), {"a": 2}), call.a(1) == ("a", (1,)), call.a() == ("a",), call() == (), call.a(b=1) == ("a", {"b": 1}), call(1) == ("", (1,), {}), call("x") == ("x",), call == call, call.a == call.a, repr(call), call.count(3), call.index)
print(call(1, x=2).args, call(1, x=2).kwargs, call.a(1).args, _ if 0 else "", len(call(1)), tuple(call.a(1)))
m = Mock(); m.f(1)(2).g(3); print(m.mock_calls == call.f(1)(2).g(3).call_list(), call.f(1) in m.mock_calls, [call.f(1), call.f()(2)] in m.mock_calls, m.method_calls, m.f.method_calls, m.f().mock_calls)
tryit(m.assert_has_calls, [call.f(9)]); tryit(m.assert_has_calls, [call.f(9), call.f(1)], any_order=True); m.assert_has_calls([call.f()(2), call.f(1)], any_order=True)
tryit(m.f.assert_any_call, 4); m.f.assert_any_call(1); tryit(m.f.assert_called_once_with, 1); tryit(m.f.assert_not_called); tryit(m.g.assert_called); tryit(m.g.assert_called_with, 1); tryit(m.f.assert_called_once); tryit(m.f.assert_called_with, 1, x=2)
a, b = Mock(), Mock(); p = Mock(); p.attach_mock(a, "a"); p.b = b; p.c = Mock(name="named"); a(1); b.x(2); p.c(3); print(p.mock_calls, p.method_calls)
with patch.object(P, "f", autospec=True) as g: P(3).f(2); print(len(g.call_args[0]), g.call_args[0][1:]); tryit(P(3).f)
with patch.object(P, "attr") as g: print(type(P.attr).__name__, repr(P.attr)[:24])
with patch.object(P, "In") as g: print(repr(P.In())[:26])
with patch.object(P, "In", spec=True) as g: print(repr(P.In)[:28], repr(P.In())[:28]); tryit(lambda: P.In().nope); tryit(lambda: P.In().g)
with patch.object(P, "co") as g: print(type(P.co).__name__)
with patch.multiple(P, attr=1, f=DEFAULT) as d: print(d.keys(), P.attr)
p = patch("os.getcwd", lambda: 4); p.start(); print(os.getcwd()); p.stop(); print(p.stop(), os.getcwd() == 4)
@patch.object(P, "attr", 10)
class T:
    def test_x(self): return P.attr
    def other(self): return P.attr
print(T().test_x(), T().other())
d = {"a": 1}
with patch.dict(d, {"b": 2}, clear=True, c=3) as got: print(d, got is d)
print(d)
@patch.dict(d, b=2)
def g(x): return dict(d)
print(g(1), d)
@patch("os.getcwd")
@patch("os.listdir", new=5)
@patch("os.sep", new_callable=Mock)
def g(x, y, z=1, *more): return type(y).__name__, type(z).__name__, more, os.listdir
print(g(1), [len(g.patchings)], g.__name__)
print(ANY == 1, ANY != 1, [ANY, 2] == [1, 2], repr(ANY), sentinel.a is sentinel.a, sentinel.a == sentinel.b, repr(sentinel.a), DEFAULT)
mo = mock_open(read_data=b"ab\ncd"); h = mo("x", "rb"); print(h.read(1), h.readline(), h.readlines(), h.read()); h = mo("x"); print(list(h)); h = mo(); print(next(h)); h.write("x"); print(mo.mock_calls[:5], mo().write.mock_calls); mo().read.return_value = "R"; print(mo().read())
with mo("f") as hh: print(hh is mo())
am = AsyncMock(side_effect=[1, KeyError("x")]); print(asyncio.run(am(1)), am.await_count, am.await_args, am.await_args_list); 
try: asyncio.run(am(2))
except KeyError as e: print(repr(e), am.await_count)
tryit(lambda: asyncio.run(am(2)))
tryit(am.assert_awaited_once); tryit(am.assert_awaited_with, 7); tryit(am.assert_any_await, 9); tryit(am.assert_not_awaited); tryit(am.assert_has_awaits, [call(5)]); tryit(am.assert_has_awaits, [call(5)], any_order=True); tryit(AsyncMock().assert_awaited); tryit(AsyncMock().assert_awaited_with, 1); tryit(am.assert_awaited_once_with, 3)
async def afn(a): return a
aa = create_autospec(afn, return_value=5); print(asyncio.run(aa(3)), aa.await_count); tryit(aa.assert_awaited_once_with, 4); print(type(Mock(spec=afn)).__name__, type(MagicMock(afn)).__name__)
async def w():
    async with MagicMock() as x: print(type(x).__name__)
    m = MagicMock(); m.__aiter__.return_value = [1, 2]
    print([v async for v in m])
asyncio.run(w())
