import asyncio


async def say(delay, text):
    await asyncio.sleep(delay)
    log.append(text)
    return text


log = []


async def main():
    print(await asyncio.gather(say(0.02, "b"), say(0.01, "a"), say(0, "c")), log)
    task = asyncio.create_task(say(0.01, "task"))
    print(task.done(), await task, task.result(), task.done())
    try:
        await asyncio.wait_for(asyncio.sleep(5), timeout=0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__)
    cancelled = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    cancelled.cancel()
    try:
        await cancelled
    except asyncio.CancelledError:
        print("cancelled", cancelled.cancelled())
    results = await asyncio.gather(say(0, "x"), fail("bad"), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(fail("first"), say(0, "y"))
    except ValueError as e:
        print("gather raised", e)
    done, pending = await asyncio.wait([asyncio.create_task(say(0.001 * i, i)) for i in range(3)])
    print(sorted(t.result() for t in done), pending)
    for future in asyncio.as_completed([say(0.02, "slow"), say(0, "quick")]):
        print(await future)
    queue = asyncio.Queue(2)
    print(await asyncio.gather(produce(queue), consume(queue)))
    lock, order = asyncio.Lock(), []

    async def locked(n):
        async with lock:
            order.append(("in", n))
            await asyncio.sleep(0)
            order.append(("out", n))

    await asyncio.gather(*(locked(n) for n in range(2)))
    print(order)
    async with asyncio.TaskGroup() as group:
        first = group.create_task(say(0, 1))
        second = group.create_task(say(0, 2))
    print(first.result() + second.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("in group"))
            group.create_task(asyncio.sleep(1))
    except* ValueError as e:
        print("group", [str(x) for x in e.exceptions])
    print([x async for x in ticks(3)], {x: y async for x, y in pairs()}, [await say(0, i) for i in range(2)])
    async with Manager() as m:
        print("in", m)
    event = asyncio.Event()
    waiters = [asyncio.create_task(wait(event, n)) for n in range(2)]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*waiters))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(future.set_result, "soon")
    print(await future)
    semaphore = asyncio.Semaphore(1)
    async with semaphore:
        print(semaphore.locked())
    return "main result"


async def fail(text):
    await asyncio.sleep(0)
    raise ValueError(text)


async def produce(queue):
    for i in range(4):
        await queue.put(i)
    await queue.put(None)
    return "produced"


async def consume(queue):
    items = []
    while (item := await queue.get()) is not None:
        items.append(item)
    return items


async def ticks(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        log.append("ticks closed")


async def pairs():
    yield "a", 1
    yield "b", 2


async def wait(event, n):
    await event.wait()
    return n


class Manager:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return "managed"

    async def __aexit__(self, *details):
        print("leaving", details[0])


print(asyncio.run(main()), log[-3:])
try:
    asyncio.run(fail("uncaught in run"))
except ValueError as e:
    print(e)


async def nothing():
    pass


c = nothing()
print(asyncio.iscoroutine(c), asyncio.iscoroutinefunction(nothing), type(c).__name__)
c.close()
