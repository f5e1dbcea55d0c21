# Who comes first at locks, queues, semaphores, conditions, barriers, and who is called off while it waits.
import asyncio


async def locks():
    lock = asyncio.Lock()
    order = []

    async def worker(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)

    await lock.acquire()
    tasks = [asyncio.create_task(worker(i)) for i in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    lock.release()
    # The first in the line gets it, though this one asks earlier than it runs.
    await worker("late")
    print(await asyncio.gather(*tasks, return_exceptions=True), order, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


async def events():
    event = asyncio.Event()
    waiting = [asyncio.create_task(event.wait()) for i in range(3)]
    await asyncio.sleep(0)
    print(event.is_set(), event.set(), event.is_set(), await asyncio.gather(*waiting))
    event.clear()
    print(event.is_set())


async def semaphores():
    order = []
    gate = asyncio.Semaphore(2)

    async def worker(name, turns):
        async with gate:
            order.append(name)
            for i in range(turns):
                await asyncio.sleep(0)
            order.append(-name)

    await asyncio.gather(*[worker(i, i % 3) for i in range(1, 6)])
    print(order, gate.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


async def conditions():
    condition = asyncio.Condition()
    order = []

    async def worker(name):
        async with condition:
            order.append((name, await condition.wait()))

    tasks = [asyncio.create_task(worker(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(0.001)
    print(order)
    tasks[3].cancel()
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*tasks, return_exceptions=True), order)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


async def barriers():
    barrier = asyncio.Barrier(3)

    async def worker(name):
        return name, await barrier.wait()

    print(await asyncio.gather(*[worker(i) for i in range(6)]), barrier.n_waiting, barrier.parties, barrier.broken)
    waiting = [asyncio.create_task(barrier.wait()) for i in range(2)]
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    for one in await asyncio.gather(*waiting, return_exceptions=True):
        print(repr(one))
    print(barrier.broken)
    await barrier.reset()
    print(barrier.broken)


async def queues():
    queue = asyncio.Queue(maxsize=2)
    got = []

    async def producer():
        for i in range(5):
            await queue.put(i)
            print("put", i, queue.qsize(), queue.full())
        await queue.put(None)

    async def consumer():
        while (item := await queue.get()) is not None:
            got.append(item)
            queue.task_done()
            await asyncio.sleep(0)
        queue.task_done()

    await asyncio.gather(producer(), consumer())
    await queue.join()
    print(got, queue, queue.empty())
    for ask in (queue.get_nowait, queue.task_done):
        try:
            ask()
        except (asyncio.QueueEmpty, ValueError) as error:
            print(type(error).__name__, error)
    queue.put_nowait(1)
    queue.put_nowait(2)
    print(queue)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(type(error).__name__, error)
    for kind in (asyncio.PriorityQueue, asyncio.LifoQueue):
        other = kind()
        for item in (3, 1, 2):
            other.put_nowait(item)
        print(kind.__name__, [await other.get() for i in range(3)])
    empty = asyncio.Queue()
    getters = [asyncio.create_task(empty.get()) for i in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    empty.put_nowait("a")
    empty.put_nowait("b")
    print(await asyncio.gather(*getters, return_exceptions=True))


for program in (locks, events, semaphores, conditions, barriers, queues):
    print("--", program.__name__)
    asyncio.run(program())
