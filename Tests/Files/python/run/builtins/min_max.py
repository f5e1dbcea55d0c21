print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max("hello"), min({5: 1, 2: 9}), max((1, 2), (1, 3)), min(2, 2.0), max(True, 1), max(1, True))
print(min([], default=None), max([], default=5), min(["bb", "a", "ccc"], key=len), max("a", "bbb", "cc", key=len), max([1, 2, 3], key=lambda n: -n))
print(max([(1, "x"), (1, "a")], key=lambda p: p[0]), min([(1, "x"), (1, "a")], key=lambda p: p[0]), max([3, 1], default=0, key=None))
print(min(float("nan"), 1), min(1, float("nan")), max(0.0, -0.0), max(-0.0, 0.0), min("B", "a"), max([[1, 2], [1, 2, 0]]))


def attempt(function, *args, **named):
    try:
        print(function(*args, **named))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


for function in (min, max):
    attempt(function)
    attempt(function, [])
    attempt(function, 5)
    attempt(function, 1, "a")
    attempt(function, [1, None])
    attempt(function, 1, 2, default=3)
    attempt(function, [1], key=5)
    attempt(function, [1], other=5)
    attempt(function, iter(()))
    attempt(function, 1j, 2j)
    attempt(function, ["a", "b"], key=int)
    attempt(function, {}, {})


class Traced:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return self.n > other.n


print(min(Traced(2), Traced(1), Traced(3)).n)
print(max(Traced(2), Traced(1), Traced(3)).n)
print(max(range(10), key=lambda n: n % 4), min(range(10), key=lambda n: (n - 5) ** 2), max({"a": 3, "b": 7}.items(), key=lambda kv: kv[1]))
