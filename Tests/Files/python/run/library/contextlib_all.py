import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as e:
        print("caught", e)
    finally:
        print(f"</{name}>")


with tag("a") as a, tag("b"):
    print(a)
with tag("c"):
    raise KeyError("swallowed")
try:
    with tag("d"):
        raise ValueError("passes")
except ValueError as e:
    print(e)


@tag("decorated")
def function(x):
    return x * 2


print(function(4), function(5))
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


class Closing:
    def close(self):
        print("closed")


with contextlib.closing(Closing()) as c, contextlib.nullcontext(5) as n:
    print(type(c).__name__, n)
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback", 1)
    stack.push(lambda *details: print("pushed", details[0]))
    print(names)
with contextlib.ExitStack() as stack:
    stack.callback(print, "kept")
    kept = stack.pop_all()
print("after")
kept.close()


class Both(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *details):
        print("exit")
        return False


@Both()
def work():
    print("work")


work()


@contextlib.contextmanager
def empty():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


for bad in (empty, twice):
    try:
        with bad():
            print("in", bad.__name__)
    except RuntimeError as e:
        print(e)


class Abstract(contextlib.AbstractContextManager):
    def __exit__(self, *details):
        print("abstract exit")


with Abstract() as same:
    print(type(same).__name__)
