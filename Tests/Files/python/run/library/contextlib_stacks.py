# contextlib: stacks of managers with exceptions, abstract managers, redirections, directories, decorators.
import asyncio
import contextlib
import io
import os


@contextlib.contextmanager
def step(name):
    "A step."
    print("enter", name)
    try:
        yield name
    finally:
        print("leave", name)


with contextlib.ExitStack() as stack:
    names = [stack.enter_context(step(name)) for name in "ab"]
    stack.callback(print, "called", end="!\n")
    stack.push(lambda kind, value, trace: print("pushed", kind))
    print(names)
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}["missing"])
        raise ValueError("first")
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
with contextlib.ExitStack() as stack:
    stack.push(lambda *details: True)
    raise ValueError("swallowed")
kept = stack.pop_all()
kept.close()
try:
    contextlib.ExitStack().enter_context(3)
except TypeError as error:
    print(error)


class Scratch:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


print(issubclass(Scratch, contextlib.AbstractContextManager), issubclass(int, contextlib.AbstractContextManager))
try:
    type("Missing", (contextlib.AbstractContextManager,), {})()
except TypeError as error:
    print(error)
out = io.StringIO()
redirect = contextlib.redirect_stdout(out)
with redirect, redirect:
    print("hidden")
print(repr(out.getvalue()))
with contextlib.suppress(KeyError) as nothing:
    {}["x"]
print(nothing, contextlib.nullcontext(3).enter_result)
here = os.getcwd()
with contextlib.chdir("/"):
    print(os.getcwd())
print(os.getcwd() == here)


@step("decorated")
def work(n):
    return n


print(work(1), work(2), step.__doc__)


@contextlib.asynccontextmanager
async def waiting(name):
    print("in", name)
    yield name
    print("out", name)


async def main():
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(waiting("x")), stack.enter_context(step("y")))
        stack.push_async_callback(asyncio.sleep, 0)

    @waiting("around")
    async def inner():
        return 5
    print(await inner())


asyncio.run(main())
