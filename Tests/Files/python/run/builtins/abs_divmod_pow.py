def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


for value in (0, -0.0, -7, 7.5, True, False, -2**70, 3 + 4j, -1e308, float("-inf")):
    attempt(abs, value)
for value in ("text", None, [1], {}, b"a"):
    attempt(abs, value)

for a in (7, -7, 7.5, -7.5, True, 2**70):
    for b in (3, -3, 2.5, -2.5, True):
        attempt(divmod, a, b)
attempt(divmod, 1, 0)
attempt(divmod, 1.0, 0)
attempt(divmod, 1, 0.0)
attempt(divmod, "a", 1)
attempt(divmod, 1j, 1)
attempt(divmod, 1)

for args in ((2, 10), (2, -1), (2.0, 3), (-8, 1 / 3), (0, 0), (0.0, 0), (2, 100), (3, 4, 5), (3, -1, 7),
             (2, 0, 1), (-3, 5, 7), (3, 5, -7), (10**20, 10**3, 10**9 + 7), (True, 5), (1j, 2)):
    attempt(pow, *args)
for args in ((0, -1), (0.0, -1.0), (2, -1, 4), (2, 3, 0), (2.0, 3, 5), ("a", 2), (2, "a"), (2,)):
    attempt(pow, *args)
print(pow(base=2, exp=5), pow(2, exp=3, mod=5))


class Scale:
    def __init__(self, n):
        self.n = n

    def __abs__(self):
        return f"abs {self.n}"

    def __divmod__(self, other):
        return ("divmod", self.n, other)

    def __rdivmod__(self, other):
        return ("rdivmod", other, self.n)

    def __pow__(self, other, mod=None):
        return ("pow", self.n, other, mod)

    def __rpow__(self, other, mod=None):
        return ("rpow", other, self.n, mod)


scale = Scale(3)
print(abs(scale), divmod(scale, 4), divmod(4, scale), pow(scale, 2), pow(scale, 2, 9), pow(2, scale), 2 ** scale)
