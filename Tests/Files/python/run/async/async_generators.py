# Asynchronous generators: what is sent, thrown and closed, and what they leave behind.
import asyncio


async def count(n):
    got = None
    try:
        for i in range(n):
            await asyncio.sleep(0)
            try:
                got = yield i, got
            except KeyError as error:
                print("thrown", error)
                yield "caught"
    finally:
        await asyncio.sleep(0)
        print("finally", n)


async def stubborn():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            pass


async def stops(error):
    yield 0
    raise error


async def main():
    g = count(4)
    print(await anext(g), await g.asend("x"), await g.athrow(KeyError("k")), await g.__anext__())
    print(g.ag_running, g.__name__, g.ag_frame is None, g.ag_await)
    await g.aclose()
    print(g.ag_frame is None)
    await g.aclose()
    for ask in (lambda: anext(g), lambda: g.asend(1), lambda: g.athrow(ValueError)):
        try:
            await ask()
        except StopAsyncIteration as error:
            print("over", error.args)
    print(await anext(g, "default"))
    fresh = count(1)
    try:
        await fresh.asend(5)
    except TypeError as error:
        print(error)
    await fresh.aclose()
    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as error:
        print(error)
    for ask in (s.aclose, s.__anext__):
        try:
            await ask()
        except StopAsyncIteration as error:
            print("closed", error.args)
    print([value async for value in s])
    for error in (StopIteration(1), StopAsyncIteration(2), ValueError(3)):
        try:
            async for value in stops(error):
                print(value)
        except Exception as found:
            print(type(found).__name__, found, repr(found.__cause__))
    two = count(3)
    first, second = anext(two), anext(two)
    step = asyncio.create_task(asyncio.sleep(0))

    async def ask(one):
        try:
            return await one
        except RuntimeError as error:
            return str(error)

    print(await asyncio.gather(ask(first), ask(second)))
    await step
    try:
        await first
    except RuntimeError as error:
        print(error)
    await two.aclose()
    squares = (x * x async for x in plain(4))
    print(type(squares).__name__, [s async for s in squares], {s async for s in plain(2)}, {s: 1 async for s in plain(2) if s})
    print(hasattr(g, "__aiter__"), aiter(g) is g, type(g.__anext__()).__name__)
    left = count(9)
    async for value in left:
        if value[0] == 1:
            break
    print("main ends")


async def plain(n):
    for i in range(n):
        yield i


asyncio.run(main())
