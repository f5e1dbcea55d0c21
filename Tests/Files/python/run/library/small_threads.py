# The module _thread: threads, locks, identities.
import _thread, time
lock = _thread.allocate_lock()
done = []
def work(n, extra=0):
    for i in range(20):
        with lock: done.append(n + extra)
def leave(): _thread.exit()
def fail():
    try: raise ValueError("inside")
    except ValueError as e:
        with lock: done.append(str(e))
ids = [_thread.start_new_thread(work, (i,)) for i in range(3)]
ids.append(_thread.start_new_thread(work, (10,), {"extra": 5}))
_thread.start_new_thread(leave, ()); _thread.start_new_thread(fail, ())
while len(done) < 81: time.sleep(0)
print(sorted(set(map(str, done))), len(done), len(set(ids)), _thread.get_ident() in ids, type(ids[0]))
gate = _thread.allocate_lock(); gate.acquire()
_thread.start_new_thread(gate.release, ()); gate.acquire(); print(gate.locked(), gate.acquire(False)); gate.release(); print(gate.locked())
print(_thread.stack_size(), _thread.stack_size(65536), _thread.stack_size(0))
for action in (lambda: _thread.start_new_thread(5, ()), lambda: _thread.start_new_thread(work, [1]), lambda: gate.release(), lambda: _thread.start_new_thread(work, (), 3)):
    try: action()
    except (TypeError, RuntimeError) as e: print(type(e).__name__, e)
