# Generator expressions that wait, wherever they stand, annotations with stars, and policies of loops.
import asyncio
import typing


async def double(x):
    await asyncio.sleep(0)
    return 2 * x


async def several(items):
    for item in items:
        yield item


def lazy(count):
    return (i for i in range(count) if await double(i) > 2)


def nested():
    return ([i + j async for i in several([1, 2])] for j in [10, 20])


async def main():
    print([x async for x in lazy(4)])
    print([x async for x in nested()])
    print([x async for x in (await double(y) for y in [1, 2])])
    print(type(lazy(2)).__name__, type(x for x in [1]).__name__)


asyncio.run(main())


def stars(first, *rest: *tuple[int, str], last: int = 0):
    return rest


print(stars(1, 2, 3))
print(typing.get_args(stars.__annotations__["rest"]), stars.__annotations__["last"])


class Counted(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        Counted.made += 1
        return super().new_event_loop()


asyncio.set_event_loop_policy(Counted())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop_policy().get_event_loop() is loop, Counted.made)
print(loop.run_until_complete(double(21)))
loop.close()
asyncio.set_event_loop_policy(None)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as problem:
    print(problem)

T = typing.TypeVar("T")
print(dict[T, list[T]][str], list[T].__parameters__, [*list[int]], {list[int]: 1}[list[int]])
for wrong in (lambda: list[int][str], lambda: list(typing.Any), lambda: dict[T, T][int, str]):
    try:
        print(wrong())
    except TypeError as problem:
        print(type(problem).__name__, "not a generic class" in str(problem), "iterable" in str(problem), "Too many" in str(problem))
