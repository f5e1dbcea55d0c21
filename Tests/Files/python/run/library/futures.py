# Executors, futures, what they raise, and waiting for several.
import concurrent.futures
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

with ThreadPoolExecutor(max_workers=3) as executor:
    print(list(executor.map(lambda x: x * x, range(6))), list(executor.map(pow, [2, 3], [5, 2])))
    future = executor.submit(pow, 2, 10)
    print(future.result(), future.done(), future.exception(), future.cancelled(), future.cancel())
    bad = executor.submit(lambda: 1 / 0)
    print(type(bad.exception()).__name__)
    try:
        bad.result()
    except ZeroDivisionError as e:
        print(e)


def slow(x):
    time.sleep(x / 50)
    return x


gate = threading.Event()


def late(x):
    gate.wait()
    return x


with ThreadPoolExecutor(4, thread_name_prefix="pool") as executor:
    fs = {executor.submit(slow, x): x for x in (4, 0, 2)}
    print(sorted((f.result(), fs[f]) for f in as_completed(fs)))
    held = executor.submit(late, 5)
    first = next(as_completed([held, executor.submit(slow, 0)]))
    print(first.result(), held.done())
    done, left = wait([executor.submit(slow, 0), held], return_when=concurrent.futures.FIRST_COMPLETED)
    print(len(done), left == {held})
    print(executor.submit(lambda: threading.current_thread().name.startswith("pool_")).result())
    try:
        held.result(timeout=0.01)
    except concurrent.futures.TimeoutError:
        print("too slow")
    gate.set()
    print(held.result())
try:
    executor.submit(slow, 1)
except RuntimeError as e:
    print(e)
seen = []
f = concurrent.futures.Future()
f.add_done_callback(lambda g: seen.append(g.result()))
f.set_result(7)
print(seen, f.result())
try:
    f.set_result(8)
except concurrent.futures.InvalidStateError as e:
    print(type(e).__name__)
g = concurrent.futures.Future()
print(g.cancel(), g.cancelled())
try:
    g.result()
except concurrent.futures.CancelledError:
    print("cancelled")
try:
    ThreadPoolExecutor(0)
except ValueError as e:
    print(e)
