def inner(n):
    r = 0
    for i in range(n):
        got = yield i
        if got: r += got
    return r
def outer():
    a = yield from inner(2)
    print("a", a)
    b = yield from inner(3)
    print("b", b)
    yield from [10, 20]
    yield from "xy"
    return a + b
g = outer()
print(next(g), g.send(5), g.send(7), next(g))
print(list(g))
def d():
    x = yield from (i for i in range(2))
    print("x", x)
    yield from ()
    yield from range(2)
print(list(d()))
def catching():
    try:
        yield from inner(3)
    except ValueError as e:
        print("outer caught", e)
        yield "recovered"
c = catching()
next(c)
print(c.throw(ValueError("v")))
def in2():
    try:
        yield 1
        yield 2
    finally:
        print("in2 finally")
def out2():
    try:
        yield from in2()
    finally:
        print("out2 finally")
o = out2()
next(o)
o.close()
def tree(n):
    if n:
        l, v, r = n
        yield from tree(l)
        yield v
        yield from tree(r)
print(list(tree((((None, 1, None), 2, None), 3, (None, 4, None)))))
class It:
    def __iter__(self): return iter([7, 8])
def f(): yield from It()
print(list(f()))
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)
def chain(*its):
    for i in its: yield from i
print(list(chain([1], (2,), {3: 4}, "5")))
