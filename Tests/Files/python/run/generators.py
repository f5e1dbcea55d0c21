def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
print(list(count(4)), sum(count(5)), [x * 2 for x in count(3)])
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
g = fib()
print([next(g) for _ in range(10)])
def echo():
    got = None
    while True:
        got = yield got
        if got == "stop":
            return "done"
e = echo()
print(next(e), e.send(1), e.send("x"))
try:
    e.send("stop")
except StopIteration as s:
    print("stopped", s.value)
def inner():
    yield 1
    yield 2
    return "result"
def outer():
    r = yield from inner()
    print("inner gave", r)
    yield from [7, 8]
print(list(outer()))
def guarded():
    try:
        yield "a"
        yield "b"
    except ValueError as v:
        print("caught", v)
        yield "recovered"
    finally:
        print("cleanup")
h = guarded()
print(next(h), h.throw(ValueError("thrown")))
print(list(h))
h = guarded()
print(next(h))
h.close()
print(list(h))
squares = (x * x for x in range(5))
print(next(squares), list(squares), list(squares))
print(sum(x for x in range(10) if x % 2), any(x > 3 for x in range(5)), ",".join(str(c) for c in "abc"))
print(list((a, b) for a in range(3) for b in range(a)), sorted((x for x in [3, 1, 2]), reverse=True))
def closure(n):
    k = 10
    def gen():
        nonlocal k
        for i in range(n):
            k += i
            yield k
    return list(gen()), k
print(closure(4))
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))))
def nested():
    for i in range(3):
        try:
            for j in range(2):
                if i == 1:
                    continue
                yield (i, j)
        finally:
            yield ("end", i)
print(list(nested()))
def args(*a, k=1, **m):
    yield a
    yield k
    yield m
print(list(args(1, 2, k=3, z=4)))
def broken():
    yield 1
    raise KeyError("late")
try:
    for x in broken():
        print(x)
except KeyError as k:
    print("late", k)
def stop():
    yield 1
    raise StopIteration
try:
    list(stop())
except RuntimeError as r:
    print(r)
print(list(zip(count(3), fib())), dict((k, v) for k, v in [("a", 1)]), max(x for x in [1, 9, 3]), tuple(x for x in "ab"), {x for x in [1, 1]})
import itertools
print(list(itertools.islice(fib(), 5, 10)), list(itertools.takewhile(lambda v: v < 20, fib())))
class Ctx:
    def __enter__(self):
        print("enter")
    def __exit__(self, *e):
        print("exit", e[0] is None)
def managed():
    with Ctx():
        yield 1
        yield 2
for x in managed():
    print(x)
print(next((v for v in [] if v), "default"))
