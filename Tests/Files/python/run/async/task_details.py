# What tasks, futures and loops say, and in which order things happen.
import asyncio
import contextvars

level = contextvars.ContextVar("level", default="none")


async def child(name, turns):
    level.set(name)
    for turn in range(turns):
        await asyncio.sleep(0)
        print(name, turn, level.get())
    return name


async def orders():
    print(await asyncio.gather(child("a", 2), child("b", 3), child("c", 1)), level.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon")
    for i in range(7):
        loop.call_at(1, print, "at", i)
    task = asyncio.create_task(child("d", 1), name="named")
    print(task.get_name(), task.done(), asyncio.current_task().get_name())
    await asyncio.sleep(0.01)
    print(task.done(), task.result(), len(asyncio.all_tasks()))
    context = contextvars.copy_context()
    context.run(level.set, "given")
    print(await asyncio.create_task(child("e", 1), context=context), context[level])


async def cancelling():
    async def long():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError as error:
            print("told", error.args)
            raise

    for message in (None, "why", ""):
        task = asyncio.create_task(long())
        await asyncio.sleep(0)
        print(task.cancel() if message is None else task.cancel(message), task.cancelling())
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error), task.cancelled(), task.cancel())

    async def stubborn():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
            return "stays"

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling())

    group = asyncio.gather(asyncio.sleep(50), asyncio.sleep(50))
    await asyncio.sleep(0)
    group.cancel()
    try:
        await group
    except asyncio.CancelledError as error:
        print("group", repr(error), group.cancelled())

    async def inner():
        await asyncio.sleep(0.01)
        print("inner ends")
        return 5

    kept = asyncio.create_task(inner())
    waiting = asyncio.shield(kept)
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("shield off", kept.cancelled())
    print(await kept)


async def failing():
    raise KeyError("k")


async def timing():
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.001)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    print(await asyncio.wait_for(child("f", 1), 5), await asyncio.wait_for(child("g", 0), None))
    try:
        async with asyncio.timeout(0.001) as limit:
            await asyncio.sleep(5)
    except TimeoutError:
        print("out", limit.expired(), asyncio.current_task().cancelling())
    async with asyncio.timeout(None) as limit:
        limit.reschedule(asyncio.get_running_loop().time() + 50)
        await asyncio.sleep(0)
    print(limit.expired(), repr(limit))
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print("at once", repr(error.__cause__))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.001, 1)), asyncio.create_task(asyncio.sleep(9))],
                                       return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))
    for task in pending:
        task.cancel()
    for wrong in ([], [one_more]):
        try:
            await asyncio.wait([one() for one in wrong])
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    results = []
    for one in asyncio.as_completed([asyncio.sleep(0.02, "h"), asyncio.sleep(0.001, "i")]):
        results.append(await one)
    print(results)


async def nothing():
    pass


made = []


def one_more():
    made.append(nothing())
    return made[-1]


async def groups():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("j", 9))
            group.create_task(failing(), name="bad")
            print(repr(group))
            await asyncio.sleep(100)
    except* KeyError as errors:
        print(errors.message, errors.exceptions)
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("k", 1))
            raise ValueError("own")
    except* ValueError as errors:
        print(errors, errors.exceptions)
    try:
        group.create_task(made[0])
    except RuntimeError as error:
        print(error)


async def outcomes():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    future.add_done_callback(lambda f: print("called", f))
    future.set_result([1, 2])
    print(future)
    try:
        future.set_result(3)
    except asyncio.InvalidStateError as error:
        print(error)
    await asyncio.sleep(0)
    other = loop.create_future()
    try:
        other.set_exception(StopIteration)
    except TypeError as error:
        print(error)
    other.set_exception(ValueError)
    print(other, repr(other.exception()))
    gone = loop.create_future()
    gone.cancel("msg")
    print(gone, gone.cancelled())
    try:
        await gone
    except asyncio.CancelledError as error:
        print(repr(error))
    try:
        asyncio.current_task().set_result(1)
    except RuntimeError as error:
        print(error)

    class Once:
        def __await__(self):
            yield "odd"

    try:
        await Once()
    except RuntimeError as error:
        print(str(error).partition(":")[2])
    loop.set_exception_handler(lambda loop, context: print("handler", context["message"][:21], repr(context["exception"])))
    loop.call_soon(lambda: {}["missing"])
    await asyncio.sleep(0)
    print(await asyncio.to_thread(lambda a, b: (a + b, level.get()), 1, b=2))
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))


for program in (orders, cancelling, timing, groups, outcomes):
    print("--", program.__name__)
    asyncio.run(program())
for ask in (asyncio.current_task, asyncio.get_running_loop, asyncio.get_event_loop, lambda: asyncio.run(3)):
    try:
        ask()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0])


async def nested():
    again = nothing()
    try:
        asyncio.run(again)
    except RuntimeError as error:
        print(error)
    again.close()


with asyncio.Runner() as runner:
    runner.run(nested())
    print(runner.run(child("l", 1)), runner.get_loop().is_running())
loop = asyncio.new_event_loop()
print(loop.is_closed(), loop)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
for one in made:
    one.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
