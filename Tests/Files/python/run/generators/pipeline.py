def numbers(limit):
    n = 0
    while n < limit:
        print("produce", n)
        yield n
        n += 1
def evens(src):
    for x in src:
        if x % 2 == 0:
            yield x
def squares(src):
    for x in src:
        yield x * x
for v in squares(evens(numbers(5))):
    print("consume", v)
def averager():
    total, count, avg = 0.0, 0, None
    while True:
        term = yield avg
        if term is None:
            break
        total += term
        count += 1
        avg = total / count
    return count, avg
def grouper(results, key):
    while True:
        results[key] = yield from averager()
results = {}
for key, values in {"a": [40.9, 38.5], "b": [1.6, 1.5, 1.4]}.items():
    group = grouper(results, key)
    next(group)
    for v in values: group.send(v)
    group.send(None)
print(results)
def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start
@coroutine
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line: target.send(line)
@coroutine
def printer():
    while True:
        line = yield
        print(">", line)
p = grep("py", printer())
for l in ["python", "java", "pypy"]: p.send(l)
def sched(tasks):
    from collections import deque
    q = deque(tasks)
    while q:
        t = q.popleft()
        try:
            print(next(t))
            q.append(t)
        except StopIteration:
            pass
def task(n, k):
    for i in range(k): yield f"{n}{i}"
sched([task("a", 2), task("b", 3), task("c", 1)])
