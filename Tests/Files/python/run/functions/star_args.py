def f(*args, **kwargs):
    return args, kwargs
print(f(), f(1, 2), f(a=1), f(1, b=2))
print(f(*[1, 2], *(3,), **{"x": 1}, **{"y": 2}))
print(f(*"abc", 5, *range(2), k=1))
print(f(*{"a": 1}, **dict(z=3)))
def g(a, b, c):
    return a * 100 + b * 10 + c
print(g(*[1, 2, 3]), g(1, *[2, 3]), g(*[1], 2, *[3]), g(**{"a": 1, "b": 2, "c": 3}), g(1, **{"c": 3, "b": 2}))
try:
    f(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(e)
def wrap(fn):
    def inner(*a, **k):
        return fn(*a, **k) + 1
    return inner
print(wrap(g)(1, c=3, b=2))
print(*[1, 2, 3], sep="-")
print(*"abc", *[1], sep="", end="!\n")
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
def it():
    yield 1
    yield 2
print(f(*it()), f(*(x for x in range(2))), f(*map(str, [1])))
def h(first, *rest): return first, rest
print(h(1), h(1, 2, 3), h(*"xyz"))
a, *b = f(1, 2, k=3)
print(a, b)
