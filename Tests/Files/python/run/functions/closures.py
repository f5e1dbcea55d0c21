def make_counter(start=0, step=1):
    count = start
    def counter():
        nonlocal count
        value = count
        count += step
        return value
    return counter
c = make_counter(10, 5)
print([c() for _ in range(4)])
def adders():
    return [lambda x, n=n: x + n for n in range(4)]
print([f(10) for f in adders()])
def shared():
    data = []
    def put(x): data.append(x)
    def get(): return list(data)
    return put, get
put, get = shared()
put(1); put(2)
print(get())
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(compose(str, lambda x: x * 2, abs)(-21))
def memo(f):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    inner.cache = cache
    return inner
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), len(fib.cache))
print(make_counter.__name__, c.__name__, c.__qualname__)
print([x.cell_contents for x in c.__closure__])
def late():
    fns = []
    for i in range(3):
        def fn(): return i
        fns.append(fn)
    return [f() for f in fns]
print(late())
def curry(f):
    return lambda a: lambda b: lambda c: f(a, b, c)
print(curry(lambda a, b, c: a + b * c)(1)(2)(3))
