async def double(n):
    return n * 2
class Gives:
    def __await__(self):
        got = yield 5
        return got
async def main():
    a = await double(4)
    b = await Gives()
    return a, b
c = main()
print(c.send(None), type(c).__name__, c.__name__)
try: c.send(9)
except StopIteration as stop: print(stop.value)
async def numbers(n):
    for i in range(n):
        yield i
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
class Manager:
    async def __aenter__(self):
        print("enter")
        return self
    async def __aexit__(self, kind, error, tb):
        print("exit", kind and kind.__name__)
        return kind is KeyError
async def use():
    found = []
    async for x in numbers(3): found.append(x)
    else: found.append("end")
    async for x in Count(3):
        if x == 1: break
        found.append(x)
    async with Manager() as m, Manager(): print("inside", isinstance(m, Manager))
    async with Manager(): raise KeyError("k")
    try:
        async with Manager(): raise ValueError("v")
    except ValueError as error: print("passed", error)
    found += [x async for x in numbers(3)], {x async for x in Count(2)}, {x: await double(x) async for x in numbers(2)}
    found.append([await double(x) for x in range(3) if await double(x) != 2])
    try: return found
    finally: print("finally", await double(1))
def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as stop: return stop.value
print(run(use()))
async def failing():
    try: await inner()
    except ZeroDivisionError as error: print("caught", error)
    for f in (lambda: 5, lambda: [1]):
        try: await f()
        except TypeError as error: print(error)
    try:
        async for x in [1]: pass
    except TypeError as error: print(error)
async def inner(): return 1 / 0
run(failing())
async def closing():
    g = numbers(5)
    print(await g.__anext__(), await g.asend(None), await anext(g))
    await g.aclose()
    print([x async for x in g], await anext(g, "default"))
run(closing())
c = main()
c.send(None)
try: c.throw(ValueError("thrown in"))
except ValueError as error: print(error)
lazy = (x * 2 async for x in numbers(3))
async def collect(): return [x async for x in lazy]
print(run(collect()))
main().close()
