# Threads: locks, conditions, queues, events, barriers, daemons, names, exceptions.
import queue
import threading
import time

q = queue.Queue()
out = []


def consumer():
    while True:
        item = q.get()
        if item is None:
            break
        out.append(item * 2)
        q.task_done()


t = threading.Thread(target=consumer)
t.start()
for i in range(5):
    q.put(i)
q.join()
q.put(None)
t.join()
print(out, t.is_alive(), t.name)

lock = threading.Lock()
n = 0


def work(count):
    global n
    for _ in range(count):
        with lock:
            n += 1


ts = [threading.Thread(target=work, args=(200,), name=f"w{i}") for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n, [t.name for t in ts])

event = threading.Event()
log = []


def waiter(number):
    log.append(f"wait {number}")
    event.wait()
    log.append(f"woke {number}")


ts = [threading.Thread(target=waiter, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
while len(log) < 3:
    time.sleep(0.001)
log.append("set")
print(event.is_set(), event.wait(0.01))
event.set()
for t in ts:
    t.join()
print(sorted(log[:3]), log[3], sorted(log[4:]), event.wait(), event.is_set())

# A bounded buffer with a condition.
condition = threading.Condition()
buffer, taken = [], []


def producer():
    for i in range(6):
        with condition:
            condition.wait_for(lambda: len(buffer) < 2)
            buffer.append(i)
            condition.notify_all()


def taker():
    while len(taken) < 6:
        with condition:
            while not buffer:
                condition.wait()
            taken.append(buffer.pop(0))
            condition.notify_all()


ts = [threading.Thread(target=taker), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(taken)

try:
    condition.wait()
except RuntimeError as e:
    print(e)
try:
    condition.notify()
except RuntimeError as e:
    print(e)

barrier = threading.Barrier(3, action=lambda: log.append("all there"))
log = []


def meet(i):
    log.append(i)
    barrier.wait()
    log.append("on")


ts = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(log[:3]), log[3:])

r = threading.RLock()
with r:
    with r:
        print("twice")
try:
    r.release()
except RuntimeError as e:
    print(e)
try:
    threading.Lock().release()
except RuntimeError as e:
    print(e)
s = threading.BoundedSemaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01))
s.release(), s.release()
try:
    s.release()
except ValueError as e:
    print(e)

mine = threading.local()
mine.x = "main"
seen = []


def other():
    seen.append(hasattr(mine, "x"))
    mine.x = threading.current_thread().name
    time.sleep(0.01)
    seen.append(mine.x)


ts = [threading.Thread(target=other, name=name) for name in "ab"]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(map(str, seen)), mine.x)

print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
t = threading.Thread(target=print, args=("in a thread",), kwargs={"end": "!\n"})
try:
    t.join()
except RuntimeError as e:
    print(e)
t.start()
t.join()
try:
    t.start()
except RuntimeError as e:
    print(e)


class Counter(threading.Thread):
    def __init__(self, limit):
        super().__init__(name="counter", daemon=True)
        self.limit, self.total = limit, 0

    def run(self):
        for i in range(self.limit):
            self.total += i


c = Counter(100)
c.start()
c.join(timeout=5)
print(c.total, c.daemon, c.is_alive())

# An exception in one thread is handled there, while another thread handles its own.
found = []


def failing(number):
    try:
        raise KeyError(number)
    except KeyError as e:
        time.sleep(0.005)
        try:
            raise ValueError(number) from e
        except ValueError as v:
            found.append((v.args, v.__cause__.args, v.__context__ is e))


ts = [threading.Thread(target=failing, args=(i,)) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(found))

timer = threading.Timer(0.01, lambda: print("rang"))
timer.start()
timer.join()
cancelled = threading.Timer(5, lambda: print("never"))
cancelled.start()
cancelled.cancel()

small = queue.Queue(maxsize=1)
small.put(1)
for action in (lambda: small.put(2, block=False), lambda: small.put(2, timeout=0.01), lambda: queue.Queue().get_nowait(),
               lambda: queue.Queue().get(timeout=0.01)):
    try:
        action()
    except (queue.Full, queue.Empty) as e:
        print(type(e).__name__)


def for_ever():
    while True:
        time.sleep(0.01)


threading.Thread(target=for_ever, daemon=True).start()


def last():
    time.sleep(0.2)
    print("the last line is that of a thread")


threading.Thread(target=last).start()
print("the end of the module")
