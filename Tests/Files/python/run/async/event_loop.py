import asyncio
async def w(n, d):
    await asyncio.sleep(d)
    print("done", n)
    return n * 2
async def main():
    print(await asyncio.gather(w(1, 0.02), w(2, 0.01), w(3, 0)))
    t = asyncio.create_task(w(9, 1))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")
    try:
        await asyncio.wait_for(w(5, 1), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    q = asyncio.Queue(2)
    async def prod():
        for i in range(4):
            await q.put(i)
            print("put", i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None:
            print("got", x)
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock()
    async def crit(n):
        async with lock:
            print("in", n)
            await asyncio.sleep(0)
            print("out", n)
    await asyncio.gather(*(crit(i) for i in range(3)))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(7, 0))
        b = tg.create_task(w(8, 0.01))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            async def bad(): raise ValueError("x")
            tg.create_task(bad())
            tg.create_task(w(1, 5))
    except* ValueError as eg:
        print("group", eg.exceptions)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out")
    print([x async for x in agen()], await anext(agen()))
    print(await asyncio.gather(w(1, 0), bad2(), return_exceptions=True))
async def bad2(): raise KeyError("k")
async def agen():
    for i in range(3):
        await asyncio.sleep(0)
        yield i
asyncio.run(main())
