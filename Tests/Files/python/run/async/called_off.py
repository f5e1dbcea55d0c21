# Tasks that are cancelled while they wait, or when it is their turn already; barriers that are reset; queues of a program's own kind; runners.
import asyncio
import contextvars
import copy


async def turns():
    for gate in (asyncio.Lock(), asyncio.Semaphore(1)):
        order = []

        async def worker(n):
            try:
                async with gate:
                    order.append(n)
                    await asyncio.sleep(0)
            except asyncio.CancelledError:
                order.append(f"off {n}")
                raise

        await gate.acquire()
        tasks = [asyncio.create_task(worker(i)) for i in range(4)]
        await asyncio.sleep(0)
        print(repr(gate).split("[")[1])
        gate.release()
        print(repr(gate).split("[")[1], gate.locked())
        tasks[0].cancel()
        tasks[2].cancel()
        print(await asyncio.gather(*tasks, return_exceptions=True), order, repr(gate).split("[")[1])


async def conditions():
    condition = asyncio.Condition()
    log = []

    async def worker(n):
        async with condition:
            try:
                log.append((n, await condition.wait()))
            except asyncio.CancelledError as error:
                log.append((n, "off", error.args, condition.locked()))
                raise

    tasks = [asyncio.create_task(worker(i)) for i in range(5)]
    await asyncio.sleep(0)
    await condition.acquire()
    for n in (-1, 0, 1):
        condition.notify(n)
    tasks[1].cancel("why")
    for text in ("again", "more", "at last"):
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        # The lock comes first.
        tasks[1].cancel(text)
        print(log)
    condition.release()
    for i in range(4):
        await asyncio.sleep(0)
    print(log)
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*tasks, return_exceptions=True), log, condition.locked())


async def barriers():
    barrier = asyncio.Barrier(3)
    log = []

    async def worker(n):
        try:
            place = await barrier.wait()
            log.append((n, place, barrier.n_waiting))
        except asyncio.BrokenBarrierError as error:
            log.append((n, str(error)))
        except asyncio.CancelledError:
            log.append((n, "off"))
            raise

    def look():
        print(log, barrier.n_waiting, repr(barrier).split("[")[1])

    def start(*names):
        tasks.extend([asyncio.create_task(worker(n)) for n in names])

    tasks = []
    start(*range(8))
    for i in range(7):
        await asyncio.sleep(0)
        look()
    tasks[6].cancel()
    await asyncio.sleep(0)
    start(10, 11)
    await asyncio.sleep(0)
    await barrier.abort()
    start(20)
    for i in range(4):
        await asyncio.sleep(0)
    look()
    log.clear()
    await barrier.reset()
    start(30, 31)
    await asyncio.sleep(0)
    await barrier.reset()
    look()
    start(40, 41, 42)
    for i in range(6):
        await asyncio.sleep(0)
    look()
    print(await asyncio.gather(*tasks, return_exceptions=True))


class Largest(asyncio.PriorityQueue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self.put_so_far = 0

    def _put(self, item):
        self.put_so_far += 1
        super()._put(-item)

    def _get(self):
        return -super()._get()


async def queues():
    queue = asyncio.Queue(1)
    log = []

    async def putter(n):
        try:
            await queue.put(n)
            log.append(n)
        except asyncio.CancelledError:
            log.append(f"off {n}")
            raise

    tasks = [asyncio.create_task(putter(i)) for i in range(5)]
    await asyncio.sleep(0)
    print(queue, queue.get_nowait(), queue)
    tasks[1].cancel()
    tasks[3].cancel()
    await asyncio.sleep(0)
    print(queue, log)
    print(await queue.get(), await queue.get(), queue)
    print(await asyncio.gather(*tasks, return_exceptions=True), log)
    joining = [asyncio.create_task(queue.join()) for i in range(2)]
    for i in range(3):
        await asyncio.sleep(0)
        print([one.done() for one in joining])
        queue.task_done()
    queue.put_nowait(3)
    print(await asyncio.gather(*joining), queue)
    largest = Largest()
    for item in (3, 9, 4):
        largest.put_nowait(item)
    print([largest.get_nowait() for i in range(3)], largest.put_so_far)


for program in (turns, conditions, barriers, queues):
    print("--", program.__name__)
    asyncio.run(program())
print("-- runners")
for error in (asyncio.IncompleteReadError(b"ab", 5), asyncio.IncompleteReadError(b"", None), asyncio.LimitOverrunError("full", 7)):
    print(repr(copy.copy(error)), vars(copy.copy(error)))
number = contextvars.ContextVar("number", default=0)


async def exchange(n):
    old = number.get()
    number.set(n)
    return old


class Policy(asyncio.DefaultEventLoopPolicy):
    def set_event_loop(self, loop):
        print("set", loop is not None)
        super().set_event_loop(loop)


asyncio.set_event_loop_policy(Policy())
runner = asyncio.Runner()
runner.close()
with runner:
    print(runner.run(exchange(1)), runner.run(exchange(2)), runner.run(exchange(3), context=contextvars.Context()), runner.run(exchange(4)))
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)
with asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop) as runner:
    print(runner.get_loop().get_debug(), runner.run(exchange(5)))
