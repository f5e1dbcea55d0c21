# Pools, queues, values and what else of multiprocessing works within one process.
import multiprocessing
from multiprocessing import Queue, Value, Array, Lock, Event, SimpleQueue
from multiprocessing.dummy import Pool as DummyPool, Process as DummyProcess
from multiprocessing.pool import ThreadPool

def square(x):
    return x * x

def add(a, b=10):
    return a + b

if __name__ == "__main__":
    print(multiprocessing.cpu_count() >= 1, multiprocessing.current_process().name, multiprocessing.active_children(), multiprocessing.get_start_method())
    with ThreadPool(3) as pool:
        print(pool.map(square, range(6)), pool.starmap(add, [(1, 2), (3,)]), pool.apply(add, (1,), {"b": 2}), list(pool.imap(square, [3, 4])), sorted(pool.imap_unordered(square, [1, 2])))
        found = pool.apply_async(square, (7,), callback=lambda result: print("called with", result))
        print(found.get(timeout=5), found.ready(), found.successful())
        print(pool.map_async(square, [1, 2]).get())
        try:
            pool.map(lambda x: 1 // x, [1, 0])
        except ZeroDivisionError as e:
            print(e)
        bad = pool.apply_async(int, ("x",), error_callback=lambda e: print("failed", e))
        bad.wait()
        print(bad.successful())
    try:
        pool.map(square, [1])
    except ValueError as e:
        print(e)
    pool = DummyPool(2)
    print(pool.map(str, [1, 2]))
    pool.close()
    pool.join()
    q, s = Queue(), SimpleQueue()
    worker = DummyProcess(target=lambda: [q.put(i) for i in range(3)])
    worker.start()
    worker.join()
    s.put("x")
    print([q.get() for _ in range(3)], q.empty(), s.get(), s.empty(), worker.exitcode)
    v, a = Value("i", 5), Array("d", [1.5, 2.5])
    with v.get_lock():
        v.value += 1
    a[0] = 9.0
    print(v.value, a[:], len(a), Value("d").value, list(Array("i", 3)))
    with Lock():
        print(Event().is_set())
    try:
        ThreadPool(0)
    except ValueError as e:
        print(e)
