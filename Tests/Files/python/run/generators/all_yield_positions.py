def every():
    x = yield
    print("got", x)
    y = (yield 1) + (yield 2)
    print("sum", y)
    z = [(yield 3), (yield 4)]
    print(z)
    if (yield 5):
        print("true")
    while (yield "again"):
        print("loop")
    d = {(yield "key"): (yield "value")}
    print(d, f"{(yield 'in text')}!")
    print(*(yield "star"))
    lambda_result = (lambda: 5)()
    return (yield "last") or lambda_result


g = every()
print(next(g))
try:
    for value in ("a", 10, 20, "p", "q", True, 1, 0, "k", "v", "t", [1, 2], None):
        print("->", g.send(value))
except StopIteration as e:
    print("returned", e.value)


def conditional(n):
    return
    yield n


def arguments(a, *, b):
    yield a
    yield b


print(list(conditional(1)), list(arguments(1, b=2)), [*arguments(b="x", a="y")])
gen = (yield_value * 2 for yield_value in range(3))
print(next(gen), gen.send(None), list(gen))
try:
    every().send(5)
except TypeError as e:
    print(e)
