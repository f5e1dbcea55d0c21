from functools import wraps


def coroutine(function):
    @wraps(function)
    def start(*args, **kw):
        g = function(*args, **kw)
        next(g)
        return g

    return start


@coroutine
def averager():
    total, count, average = 0.0, 0, None
    while True:
        value = yield average
        if value is None:
            return count, average
        total += value
        count += 1
        average = total / count


@coroutine
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)


@coroutine
def collect(into):
    try:
        while True:
            into.append((yield))
    except GeneratorExit:
        into.append("closed")


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


a = averager()
print([a.send(n) for n in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as e:
    print(e.value)
apples, pears = [], []
sinks = collect(apples), collect(pears)
lines = broadcast(grep("apple", sinks[0]), grep("pear", sinks[1]))
for line in ("an apple", "a pear", "apple and pear", "nothing"):
    lines.send(line)
for sink in sinks:
    sink.close()
print(apples, pears)


def scheduler(tasks):
    queue, log = list(tasks.items()), []
    while queue:
        name, task = queue.pop(0)
        try:
            log.append((name, next(task)))
            queue.append((name, task))
        except StopIteration as e:
            log.append((name, "done", e.value))
    return log


def task(n):
    for i in range(n):
        yield i
    return n * 10


for entry in scheduler({"x": task(2), "y": task(1), "z": task(0)}):
    print(entry)


@coroutine
def state_machine():
    state = "idle"
    while True:
        event = yield state
        state = {("idle", "start"): "running", ("running", "pause"): "paused", ("paused", "start"): "running", ("running", "stop"): "idle"}.get((state, event), state)


m = state_machine()
print([m.send(e) for e in ("start", "pause", "stop", "start", "stop")], averager.__name__)
