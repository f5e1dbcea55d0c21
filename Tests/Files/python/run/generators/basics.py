def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "done"
g = count(3)
print(next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
print(list(count(4)), sum(count(5)), next(count(0), "default"))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 12)))
print(type(g).__name__, iter(g) is g, g.__name__, count.__name__)
def empty():
    return
    yield
print(list(empty()))
e = (x * x for x in range(4))
print(e.__class__.__name__, next(e), list(e), list(e))
def two():
    x = yield 1
    print("got", x)
    y = yield 2
    print("got", y)
t = two()
print(next(t), t.send("a"))
try:
    t.send("b")
except StopIteration:
    print("end")
try:
    two().send(1)
except TypeError as e:
    print(e)
a = (y for y in "abc")
print("a" in a, "a" in a, list(a))
print(max(x for x in [1, 5, 2]), any(x > 3 for x in range(10)), sorted(x for x in "cab"))
print(dict((k, v) for k, v in zip("ab", range(2))), set(x % 2 for x in range(5)))
