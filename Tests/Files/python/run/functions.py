def add(a, b=10, *args, c=5, **kw):
    return a, b, args, c, kw
print(add(1), add(1, 2), add(1, 2, 3, 4), add(1, c=7), add(a=1, b=2, z=3), add(*[1, 2, 3], **{"c": 9, "q": 1}))
def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x
    return inner
f = outer()
print(f(), f(), f())
counter = 0
def bump():
    global counter
    counter += 1
bump()
bump()
print(counter)
print((lambda x, y=2: x * y)(5), [g(3) for g in [lambda v: v + 1, lambda v: v * 2]])
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15))
def many(a, b, c, d, e, f):
    return a + b + c + d + e + f
print(many(1, 2, 3, 4, 5, 6), many(1, 2, 3, f=4, e=5, d=6))
def pos(a, /, b, *, c):
    return a, b, c
print(pos(1, 2, c=3), pos(1, b=2, c=3))
def deco(fn):
    def wrapper(*args):
        print("before")
        r = fn(*args)
        print("after")
        return r
    return wrapper
@deco
def hello(n):
    print("hello", n)
    return n * 2
print(hello(4))
funcs = []
for i in range(3):
    def show(i=i):
        return i
    funcs.append(show)
print([g() for g in funcs], [g() for g in [(lambda: k) for k in range(3)]])
def noreturn():
    pass
print(noreturn(), add.__name__)
for call in [lambda: add(), lambda: pos(1, 2, 3), lambda: many(1), lambda: pos(1, 2, c=1, d=2), lambda: fib(1, 2)]:
    try:
        call()
    except TypeError as e:
        print("TypeError", e)
n = 0
while n < 10:
    n += 1
    if n == 3:
        continue
    if n == 6:
        break
else:
    print("no")
for q in []:
    pass
else:
    print("else", n)
if (m := n * 2) > 5:
    print("walrus", m)
