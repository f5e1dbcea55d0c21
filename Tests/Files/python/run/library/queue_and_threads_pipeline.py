import queue
import threading

work, results = queue.Queue(), queue.Queue()


def worker():
    while True:
        item = work.get()
        if item is None:
            work.task_done()
            return
        results.put(item * item)
        work.task_done()


threads = [threading.Thread(target=worker) for _ in range(3)]
for t in threads:
    t.start()
for n in range(10):
    work.put(n)
for _ in threads:
    work.put(None)
work.join()
for t in threads:
    t.join()
print(sorted(results.get() for _ in range(10)), results.empty(), work.qsize())
p = queue.PriorityQueue()
for item in ((3, "c"), (1, "a"), (2, "b")):
    p.put(item)
l = queue.LifoQueue()
for item in "xyz":
    l.put(item)
s = queue.SimpleQueue()
s.put(1)
print([p.get() for _ in range(3)], [l.get() for _ in range(3)], s.get(), s.empty())
q = queue.Queue(maxsize=1)
q.put("a")
print(q.full(), q.qsize())
for make in (lambda: q.put("b", block=False), lambda: q.put_nowait("b"), lambda: q.put("b", timeout=0.01), lambda: q.get() and q.get_nowait(), lambda: q.get(timeout=0.01), lambda: q.task_done() or q.task_done()):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
total, lock = 0, threading.Lock()


def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1


threads = [threading.Thread(target=add, args=(50,), name=f"t{i}") for i in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print(total, [t.name for t in threads], [t.is_alive() for t in threads])
event, order = threading.Event(), []


def waiter(n):
    event.wait()
    order.append(n)


threads = [threading.Thread(target=waiter, args=(i,)) for i in range(3)]
[t.start() for t in threads]
order.append("set")
event.set()
[t.join() for t in threads]
print(order[0], sorted(order[1:]), event.is_set())
local = threading.local()
local.x = "main"
seen = []
t = threading.Thread(target=lambda: seen.append(hasattr(local, "x")))
t.start()
t.join()
print(seen, local.x, threading.current_thread() is threading.main_thread(), threading.active_count())


class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__(daemon=True)
        self.n, self.result = n, None

    def run(self):
        self.result = sum(range(self.n))


c = Counter(100)
c.start()
c.join()
print(c.result, c.daemon)
semaphore, rlock = threading.Semaphore(2), threading.RLock()
with rlock, rlock:
    print(semaphore.acquire(blocking=False), semaphore.acquire(blocking=False), semaphore.acquire(blocking=False))
condition, box = threading.Condition(), []


def consume():
    with condition:
        condition.wait_for(lambda: box)
        box.append("consumed")


t = threading.Thread(target=consume)
t.start()
with condition:
    box.append("produced")
    condition.notify_all()
t.join()
print(box)
