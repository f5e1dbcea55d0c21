# What threads and what they wait for say, and how they fail.
import queue
import sys
import threading
import time


def f(n):
    print("in", threading.current_thread().name, n)
t = threading.Thread(target=f, args=(1,)); print(t.name, t.daemon, t.is_alive(), t.ident)
t.start(); t.join(); print(t.is_alive())
class Custom(threading.Thread):
    def __init__(self): super().__init__(name="cust")
    def run(self): self.r = 5
c = Custom(); c.start(); c.join(); print(c.r, c.name)
for bad in (lambda: threading.Thread(target=f).join(), lambda: c.start(), lambda: threading.current_thread().join(), lambda: threading.Thread(group=1), lambda: threading.Lock().release(), lambda: threading.RLock().release(), lambda: threading.Semaphore(-1), lambda: threading.Lock().acquire(False, 1), lambda: threading.Lock().acquire(True, -2), lambda: threading.Condition().wait(), lambda: threading.Condition().notify(), lambda: threading.Lock().acquire(timeout=-5), lambda: threading.BoundedSemaphore(1).release(), lambda: setattr(c, "daemon", True), lambda: threading.Thread.__init__(object.__new__(Custom)) , lambda: threading.stack_size(5), lambda: threading.excepthook(3)):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
print(threading.main_thread().name, threading.active_count(), [x.name for x in threading.enumerate()])
def hook(args): print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
t = threading.Thread(target=lambda: 1/0, name="zero"); t.start(); t.join()
threading.excepthook = threading.__excepthook__
tm = threading.Timer(0.01, f, args=("timer",)); print(tm.name); tm.start(); tm.join()
tm = threading.Timer(10, f); tm.start(); tm.cancel(); tm.join()
print(repr(threading.Lock())[:31], repr(threading.Event())[:20], type(threading.Lock()).__name__, type(threading.RLock()).__name__)
l = threading.Lock(); print(l.acquire(), l.acquire(False), l.acquire(timeout=0.01), l.locked())
b = threading.Barrier(2, action=lambda: print("action"))
t = threading.Thread(target=b.wait); t.start(); print(b.wait() in (0, 1), b.parties, b.n_waiting, b.broken); t.join()
b.abort()
try: b.wait()
except threading.BrokenBarrierError as e: print("broken", e)
e = threading.Event(); print(e.wait(0.01), e.is_set(), e.set(), e.wait())
cond = threading.Condition()
items = []
def cons():
    with cond:
        print(cond.wait_for(lambda: len(items) >= 2, timeout=5)); print(items)
t = threading.Thread(target=cons); t.start()
for i in range(2):
    with cond: items.append(i); cond.notify()
t.join()
loc = threading.local(); loc.x = 1
def g():
    print(hasattr(loc, "x")); loc.x = 2
t = threading.Thread(target=g); t.start(); t.join(); print(loc.x)
d = threading.Thread(target=time.sleep, args=(50,), daemon=True); d.start(); print(d.daemon, repr(d)[:22])
print(threading.get_ident() == threading.main_thread().ident, threading.get_native_id() > 0, threading.TIMEOUT_MAX > 1000, threading.gettrace(), threading.getprofile())
q = queue.Queue(2)
try: q.get(timeout=0.01)
except queue.Empty: print("empty")
q.put(1); q.put(2)
try: q.put(3, block=False)
except queue.Full: print("full")
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(blocking=False), s.acquire(blocking=False), s.release(2))
t = threading.Thread(target=sys.exit); t.start(); t.join()
import _thread
lk = _thread.allocate_lock(); lk.acquire()
_thread.start_new_thread(lambda a: (print("low", a), lk.release()), (3,)); lk.acquire()
print(threading.Thread(target=f, name="n", kwargs={"n": 1}).name, threading.Thread(daemon=True).daemon, threading.Thread(target=f).name, threading._shutdown.__name__)
class Counter:
    def __init__(self): self.v = 0; self.l = threading.Lock()
    def inc(self):
        for _ in range(1000):
            with self.l: self.v += 1
c = Counter(); ts = [threading.Thread(target=c.inc) for _ in range(5)]; [t.start() for t in ts]; [t.join() for t in ts]; print(c.v)
print("end")
