print((lambda: 1)(), (lambda x: x * 2)(4), (lambda *a, **k: (a, k))(1, z=2))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print(list(map(lambda x, y: x + y, [1, 2, 3], [10, 20, 30])))
print(list(filter(lambda x: x % 2, range(10))), list(filter(None, [0, 1, "", "a"])))
from functools import reduce
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], 7))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
print(max([3, -5, 4], key=abs), min("hello", key=ord), max(1, 2, 3), max([], default=0))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print(ops["+"](1, 2), ops["-"](1, 2))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))
print((lambda x: (yield))(1).__class__.__name__)
def apply(f, *a): return f(*a)
print(apply(max, 1, 5, 2), apply(str.upper, "x"), apply("a-b".split, "-"))
print(list(map(str, range(3))), list(map(int, "123")), list(map(len, ["a", "bb"])))
pairs = sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1])
print(pairs)
f = lambda n: n if n < 2 else f(n - 1) + f(n - 2)
print([f(i) for i in range(10)], f.__name__)
print(sum(map(lambda t: t[0] * t[1], zip(range(4), range(4)))))
