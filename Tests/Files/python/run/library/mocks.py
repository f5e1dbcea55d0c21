# unittest.mock: calls that are noted, magic methods, patches, specs.
from unittest.mock import *
from unittest import mock
m = Mock()
m(1, a=2); m.foo(3); m.foo.bar("x")
print(m.mock_calls, m.call_args, m.called, m.call_count, m.method_calls)
m.assert_called_with(1, a=2); m.assert_called_once_with(1, a=2)
try: m.assert_called_with(2)
except AssertionError as e: print(e)
try: m.foo.assert_called_once_with(4)
except AssertionError as e: print(e)
try: m.nope.assert_called_once()
except AssertionError as e: print(e)
try: m.foo.assert_not_called()
except AssertionError as e: print(e)
m.x.return_value = 5; print(m.x(), m.x.call_count)
m.y.side_effect = [1, 2, ValueError("z")]
print(m.y(), m.y())
try: m.y()
except ValueError as e: print(repr(e))
m.z.side_effect = lambda a: a * 2; print(m.z(4))
mm = MagicMock()
mm.__len__.return_value = 7; print(len(mm), bool(mm), int(mm), list(mm), 3 in mm, float(mm))
mm.__getitem__.return_value = "item"; print(mm[3], mm.__getitem__.call_args)
mm.__enter__.return_value = "in"
with mm as v: print(v)
mm.__iter__.return_value = [1, 2]; print(list(mm), list(mm))
mm.__str__.return_value = "text"; print(str(mm))
mm < 3 if False else None
class P:
    a = 1
    def f(self, x, y=2): return x + y
    @classmethod
    def c(cls): return 1
    @property
    def p(self): return 3
with patch.object(P, "f", return_value=9) as pf:
    print(P().f(1)); pf.assert_called_once_with(1)
print(P().f(1))
with patch("builtins.print") as pr:
    print("hidden")
pr.assert_called_once_with("hidden")
import os
with patch.dict(os.environ, {"ABC": "1"}): print(os.environ["ABC"])
print("ABC" in os.environ)
@patch("os.getcwd", return_value="/x")
@patch.object(P, "a", 5)
def t(g): print(os.getcwd(), P.a, g.call_count)
t()
s = create_autospec(P)
i = s(); i.f(1); i.f.assert_called_with(1)
try: i.f()
except TypeError as e: print(e)
try: i.nope
except AttributeError as e: print(e)
def fn(a, b=1): pass
af = create_autospec(fn, return_value=3); print(af(1), af.call_args)
try: af()
except TypeError as e: print(e)
sp = Mock(spec=P)
try: sp.q
except AttributeError as e: print(e)
print(call(1, a=2), call.foo.bar(1), call.a().b(2).call_list(), ANY == 3, call(1) == call(1), call.x(1) in [call.x(1)])
print(sentinel.abc, DEFAULT)
m = mock_open(read_data="l1\nl2\n")
with patch("builtins.open", m):
    with open("f") as h: print(h.read())
    with open("f") as h: print(list(h))
    with open("f") as h: print(h.readline(), h.readlines())
m.assert_called_with("f")
print(m.mock_calls[:3])
import asyncio
am = AsyncMock(return_value=4)
print(asyncio.run(am(1))); am.assert_awaited_once_with(1); am.assert_awaited()
class Q: pass
with patch.object(Q, "prop", new_callable=PropertyMock, create=True) as pm:
    pm.return_value = 3; print(Q().prop); pm.assert_called_once()
m = Mock(**{"a.return_value": 3, "b.side_effect": KeyError}); print(m.a())
try: m.b()
except KeyError: print("KeyError")
m.reset_mock(); print(m.a.call_count)
m = Mock(name="nm"); print(repr(m)[:20], repr(m.foo)[:24], repr(m.foo())[:26])
m.assert_has_calls([call.foo()])
try: m.assert_has_calls([call.bar()])
except AssertionError as e: print(e)
try: m.assert_foo()
except AttributeError as e: print(e)
m = Mock(spec=["a", "b"]); m.a; 
try: m.c
except AttributeError as e: print(e)
m = Mock(); m.a = 3; print(m.a); del m.a
try: m.a
except AttributeError as e: print(e)
w = Mock(wraps=P()); print(w.f(1, 2)); w.f.assert_called_with(1,2)
manager = Mock(); o = Mock(); tw = Mock(); manager.attach_mock(o, "one"); manager.attach_mock(tw, "two"); o(1); tw(2); print(manager.mock_calls)
seal(manager)
try: manager.three
except AttributeError as e: print(e)
p = patch("os.getcwd"); p.start().return_value = "z"; print(os.getcwd()); p.stop(); patch.stopall()
with patch.multiple(P, a=DEFAULT, f=DEFAULT) as vs: print(sorted(vs))
try: patch("os.nope").start()
except AttributeError as e: print(str(e)[-30:])
m = MagicMock(); m.a.b.c(1).d(2); print(m.mock_calls)
print(m == m, m != m, m == 3, hash(m) == hash(m))
m = MagicMock(side_effect=StopIteration)
m = Mock(return_value=None); print(m())
m = MagicMock(); m.__add__.return_value = 5; print(m + 1, m.__add__.mock_calls); m.method.__name__ = "nn"
