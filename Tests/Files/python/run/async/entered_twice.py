# What is said to who enters, or asks, at the wrong time.
import asyncio
async def main():
    tg = asyncio.TaskGroup()
    async with tg:
        try: await tg.__aenter__()
        except RuntimeError as e: print(e)
    t = asyncio.timeout(1)
    try: t.reschedule(3)
    except RuntimeError as e: print(e)
    async with t:
        try: await t.__aenter__()
        except RuntimeError as e: print(e)
    try: t.reschedule(3)
    except RuntimeError as e: print(e)
    try: asyncio.TaskGroup().create_task(0)
    except RuntimeError as e: print(e)
asyncio.run(main())
