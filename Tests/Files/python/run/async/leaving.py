# Values that are on their way while something yields.
import asyncio


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("out of", self.name, kind)
        return True


class Box:
    value = 1


async def number():
    await asyncio.sleep(0)
    return 41


async def early():
    async with Manager("a") as a, Manager("b") as b:
        return a.name + b.name


async def swallowed():
    async with Manager("c"):
        raise KeyError("k")
    return 3


async def added():
    box = Box()
    box.value += await number()
    return box.value


def closing():
    with open_box() as box:
        try:
            yield box
            return "returned " + str((yield box.value))
        finally:
            yield "last"


class open_box:
    def __enter__(self):
        return Box()

    def __exit__(self, *rest):
        print("closed")


print(asyncio.run(early()), asyncio.run(swallowed()), asyncio.run(added()))
steps = closing()
print(type(next(steps)).__name__, next(steps), steps.send("x"))
try:
    next(steps)
except StopIteration as stop:
    print(stop.value)
