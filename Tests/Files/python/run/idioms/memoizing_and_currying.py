import functools

def memo(f):
    cache = {}
    @functools.wraps(f)
    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper
calls = []
@memo
def ackermann(m, n):
    calls.append((m, n))
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))
print(ackermann(2, 3), len(calls), len(ackermann.cache), ackermann.__name__)
def curry(f, *args):
    count = f.__code__.co_argcount
    def curried(*more):
        every = args + more
        return f(*every) if len(every) >= count else curry(f, *every)
    return curried
volume = curry(lambda a, b, c: a * b * c)
print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4))
def compose(*fs):
    return functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, lambda x: x + 1, abs)(-5), list(map(compose(len, str), [1, 22, 333])))
def church(n):
    return lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))
to_int = lambda c: c(lambda x: x + 1)(0)
plus = lambda a: lambda b: lambda f: lambda x: a(f)(b(f)(x))
times = lambda a: lambda b: lambda f: a(b(f))
print(to_int(plus(church(3))(church(4))), to_int(times(church(3))(church(4))))
def trampoline(f, *args):
    while callable(f):
        f = f(*args)
        args = ()
    return f
def count(n, total=0):
    return total if n == 0 else lambda: count(n - 1, total + n)
print(trampoline(count, 3000))
adders = [functools.partial(lambda a, b: a + b, n) for n in range(3)]
print([f(10) for f in adders], functools.reduce(lambda acc, f: f(acc), adders, 100))
even = lambda n: True if n == 0 else odd(n - 1)
odd = lambda n: False if n == 0 else even(n - 1)
print(even(10), odd(7), (lambda *a, **k: (a, k))(1, b=2), (lambda x, *y, z=3: (x, y, z))(1, 2, z=4))
def fix(f):
    return lambda *a: f(fix(f), *a)
print(fix(lambda self, n: 1 if n < 2 else n * self(n - 1))(10))
