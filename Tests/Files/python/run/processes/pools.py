# Processes that work for others, and what they share.
import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import (Array, Barrier, Condition, Event, JoinableQueue, Lock, Manager, Pipe, Pool, Process, Queue, Semaphore,
                             SimpleQueue, Value, current_process)

counter = 0


def square(x):
    return x * x


def add(a, b):
    return a + b


def fail(x):
    if x == 3:
        raise ValueError("three")
    return x


def name_of(_):
    return current_process().name[:14], current_process().daemon


def begin(value):
    global counter
    counter = value


def count(_):
    return counter


def pools():
    with Pool(3, begin, (5,)) as pool:
        print(pool.map(square, range(10)), pool.apply(add, (1, 2)), pool.starmap(add, [(1, 2), (3, 4)]))
        result = pool.apply_async(square, (7,))
        print(result.get(timeout=50), result.ready(), result.successful())
        print(list(pool.imap(square, range(5))), sorted(pool.imap_unordered(square, range(5), 2)))
        print(set(pool.map(count, range(5))), counter, set(pool.map(name_of, range(3))), os.getpid() in pool.map(pid_of, range(3)))
        try:
            pool.map(fail, range(5))
        except ValueError as error:
            print(repr(error))
        try:
            pool.map(lambda x: x, [1])
        except AttributeError as error:
            print("lambda", type(error).__name__)
        done = []
        pool.map_async(square, [1, 2], callback=done.append, error_callback=print).wait()
        failed = pool.apply_async(fail, (3,), error_callback=done.append)
        failed.wait()
        print(done, failed.successful())
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(square, range(8))), list(executor.map(square, range(8), chunksize=3)))
        print(sorted([future.result() for future in as_completed([executor.submit(square, i) for i in range(5)])]))
        try:
            executor.submit(fail, 3).result()
        except ValueError as error:
            print(repr(error))


def pid_of(_):
    return os.getpid()


def put(queue, number):
    global counter
    counter += 1
    queue.put((number, counter, current_process().name))


def raise_in(value, array, lock):
    for i in range(20):
        with lock:
            value.value += 1
            array[1] += 2


def talk(connection):
    while (message := connection.recv()) is not None:
        connection.send(message * 2)
    connection.close()


def consume(queue, out):
    while True:
        item = queue.get()
        if item is None:
            break
        out.put(item * 10)
        queue.task_done()
    queue.task_done()


def processes():
    queue = Queue()
    started = [Process(target=put, args=(queue, i), name="put-%d" % i) for i in range(3)]
    print(started[0].pid, started[0].exitcode, started[0].is_alive(), started[0].name, started[0].daemon)
    for process in started:
        process.start()
    print(sorted([queue.get() for process in started]), counter)
    for process in started:
        process.join()
    print([process.exitcode for process in started], queue.empty(), multiprocessing.active_children())
    value, array, lock = Value("i", 0), Array("d", [1, 2, 3]), Lock()
    started = [Process(target=raise_in, args=(value, array, lock)) for i in range(3)]
    for process in started:
        process.start()
    for process in started:
        process.join()
    print(value.value, array[:], len(array), array[-1])
    here, there = Pipe()
    process = Process(target=talk, args=(there,))
    process.start()
    for message in (1, "x", [1, 2]):
        here.send(message)
        print(here.recv(), here.poll())
    here.send(None)
    process.join()
    print(process.exitcode, process.is_alive())
    work, out = JoinableQueue(), SimpleQueue()
    process = Process(target=consume, args=(work, out), daemon=True)
    process.start()
    for i in range(4):
        work.put(i)
    work.put(None)
    work.join()
    print([out.get() for i in range(4)])
    many = Queue()
    for i in range(3000):
        many.put("text %d" % i)
    print(sum([len(many.get()) for i in range(3000)]))
    process = Process(target=time.sleep, args=(100,), name="sleeper")
    process.start()
    print(process.name, process.is_alive(), process.join(0.01))
    process.terminate()
    process.join()
    print(process.exitcode)
    process = Process(target=leave)
    process.start()
    process.join()
    print(process.exitcode)
    for wrong in (process.start, Process(target=leave).join, lambda: Process(group=1)):
        try:
            wrong()
        except AssertionError as error:
            print(error)


def leave():
    raise SystemExit(4)


def wait_for(event, barrier, gate, out):
    event.wait()
    with gate:
        out.put("through")
    barrier.wait()
    out.put("behind")


def waiting():
    event, barrier, gate, out = Event(), Barrier(3), Semaphore(2), Queue()
    started = [Process(target=wait_for, args=(event, barrier, gate, out)) for i in range(2)]
    for process in started:
        process.start()
    print(event.is_set(), event.wait(0.01), out.empty())
    event.set()
    print(sorted([out.get() for i in range(2)]))
    barrier.wait()
    print(sorted([out.get() for i in range(2)]), barrier.n_waiting, gate.acquire(False), gate.acquire(False), gate.acquire(False))
    for process in started:
        process.join()
    condition, place = Condition(), Value("i", 0)
    process = Process(target=tell, args=(condition, place))
    with condition:
        process.start()
        print(condition.wait_for(lambda: place.value == 1, timeout=50))
    process.join()
    lock = Lock()
    print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.release())
    try:
        lock.release()
    except ValueError as error:
        print(error)


def tell(condition, place):
    with condition:
        place.value = 1
        condition.notify()


def note(numbers, names, i):
    numbers[i] = i * i
    names.append(i)


def managers():
    with Manager() as manager:
        numbers, names = manager.dict(), manager.list()
        started = [Process(target=note, args=(numbers, names, i)) for i in range(4)]
        for process in started:
            process.start()
        for process in started:
            process.join()
        print(sorted(numbers.items()), sorted(names), len(numbers), numbers.get(9, "no"), 2 in numbers, str(manager.list([1, 2])))
        space, queue, lock = manager.Namespace(), manager.Queue(), manager.Lock()
        space.x = 5
        queue.put("item")
        with lock:
            print(space.x, queue.get(), queue.empty())
        try:
            names[99]
        except IndexError as error:
            print(error)
        with Pool(2) as pool:
            pool.starmap(note, [(numbers, names, i) for i in range(4, 7)])
        print(sorted(numbers.keys()), sorted(names))


if __name__ == "__main__":
    for part in (pools, processes, waiting, managers):
        print("--", part.__name__)
        part()
    print(multiprocessing.parent_process(), current_process().name, multiprocessing.get_start_method())
