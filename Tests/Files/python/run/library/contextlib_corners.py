# contextlib: managers that are used twice, exceptions that end generators, contexts of exceptions in stacks.
import asyncio
import contextlib


@contextlib.contextmanager
def once():
    yield 1


@contextlib.asynccontextmanager
async def once_later():
    yield 1


@contextlib.contextmanager
def translating():
    try:
        yield
    except Exception as error:
        raise RuntimeError("translated") from error


@contextlib.contextmanager
def going_on():
    try:
        yield
    except Exception:
        yield


manager = once()
with manager:
    pass
try:
    with manager:
        pass
except AttributeError as error:
    print(error)


async def main():
    manager = once_later()
    async with manager:
        pass
    try:
        async with manager:
            pass
    except AttributeError as error:
        print(error)
    for given in (StopIteration(1), StopAsyncIteration(2), RuntimeError("x"), ValueError()):
        try:
            async with once_later():
                raise given
        except Exception as error:
            print(repr(error), error is given)
        generator = once_later.__wrapped__()
        print(await generator.__anext__())
        try:
            await generator.athrow(given)
        except Exception as error:
            print(repr(error), error is given, error.__cause__ is given)


asyncio.run(main())
for make in (once, translating, going_on):
    for given in (StopIteration(1), RuntimeError("x"), GeneratorExit(), StopAsyncIteration(2), KeyError()):
        try:
            with make():
                raise given
        except BaseException as error:
            print(make.__name__, repr(error), error is given, repr(error.__cause__))


def raising(error):
    def step(*details):
        raise error
    return step


def show(error):
    chain = []
    while error is not None:
        chain.append(repr(error))
        error = error.__context__
    print(" < ".join(chain))


def fill(stack, *numbers):
    for number in numbers:
        stack.callback(raising(ValueError(number)))


try:
    with contextlib.ExitStack() as stack:
        fill(stack, 1, 2, 3)
except ValueError as error:
    show(error)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        with contextlib.ExitStack() as stack:
            fill(stack, 1, 2, 3)
except ValueError as error:
    show(error)
try:
    with contextlib.ExitStack() as stack:
        fill(stack, 1)
        stack.push(lambda *details: True)
        fill(stack, 2, 3)
        raise KeyError(4)
except ValueError as error:
    show(error)
try:
    with contextlib.ExitStack() as stack:
        fill(stack, 1)
        stack.push(raising(KeyError(2)))
        raise KeyError(3)
except ValueError as error:
    show(error)


class Off:
    __enter__ = None

    def __exit__(self, *details):
        pass


print(issubclass(Off, contextlib.AbstractContextManager), issubclass(contextlib.closing, contextlib.AbstractAsyncContextManager),
      issubclass(contextlib.nullcontext, contextlib.AbstractAsyncContextManager), issubclass(Off, contextlib.closing))
