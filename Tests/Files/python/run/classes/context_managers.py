class CM:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self):
        print("enter", self.n)
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None, v, tb is not None)
        return self.s
with CM(1) as a, CM(2) as b:
    print(a.n, b.n)
with CM(3, True):
    raise ValueError("x")
try:
    with CM(4):
        raise KeyError("k")
except KeyError as e:
    print("caught", e)
def f():
    with CM(5):
        return "ret"
print(f())
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
with (CM("p") as p, CM("q") as q):
    pass
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout
@contextmanager
def tag(n):
    print(f"<{n}>")
    try:
        yield n.upper()
    except ValueError as e:
        print("tag caught", e)
    finally:
        print(f"</{n}>")
with tag("b") as t: print(t)
with tag("i"): raise ValueError("inside")
@tag("deco")
def g(): print("in g")
g()
with suppress(ZeroDivisionError): 1 / 0
with ExitStack() as st:
    for i in range(2): st.enter_context(CM("s%d" % i))
    st.callback(print, "callback")
with nullcontext(5) as n: print(n)
import io
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue()))
class Closer:
    def close(self): print("closed")
with closing(Closer()) as c: print("using")
try:
    with CM(7):
        with CM(8):
            1 / 0
except ZeroDivisionError: print("zde")
class NoExit:
    def __enter__(self): return self
class ExitRaises:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError("from exit")
try:
    with ExitRaises(): raise ValueError("body")
except RuntimeError as e: print(e, repr(e.__context__))
