# Commands that asyncio waits for.
import asyncio
import sys

PIPE = asyncio.subprocess.PIPE


async def main():
    process = await asyncio.create_subprocess_exec("echo", "hi", stdout=PIPE)
    print(await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_shell("cat; echo err >&2; exit 3", stdin=PIPE, stdout=PIPE, stderr=PIPE)
    print(process.returncode, await process.communicate(b"data"), process.returncode)
    process = await asyncio.create_subprocess_exec("seq", "3", stdout=PIPE)
    print([line async for line in process.stdout], await process.wait())
    process = await asyncio.create_subprocess_exec("sleep", "9")
    process.kill()
    print(await process.wait())
    outputs = await asyncio.gather(*[run("echo", str(i)) for i in range(4)], run(sys.executable, "-c", "print(6 * 7)"))
    print(outputs)
    try:
        await asyncio.create_subprocess_exec("no-such-command")
    except FileNotFoundError as error:
        print(error)
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    process.stdin.write(b"one\ntwo\n")
    await process.stdin.drain()
    print(await process.stdout.readline())
    process.stdin.close()
    print(await process.stdout.read(), await process.wait())
    process = await asyncio.create_subprocess_exec("sleep", "9")
    try:
        await asyncio.wait_for(process.wait(), 0.01)
    except TimeoutError:
        process.terminate()
        print("too long", await process.wait())


async def run(*command):
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE)
    return (await process.communicate())[0]


asyncio.run(main())
