for value in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e16, -2.4, 0.49999999999999994, 123456.789, -0.0, 5e-324):
    print(value, round(value), [round(value, n) for n in (-3, -1, 0, 1, 2, 5)])
for value in (0, 5, 15, 25, -25, 1250, 10**20 + 5, True):
    print(value, round(value), [round(value, n) for n in (-3, -2, -1, 0, 2)])
print(type(round(1.5)), type(round(1.5, 0)), type(round(1.5, None)), type(round(7, 1)), round(1e300), round(number=2.5), round(2.567, ndigits=1))


class Own:
    def __round__(self, n=None):
        return ("own", n)


print(round(Own()), round(Own(), 3), round(Own(), None))
for args in ((float("nan"),), (float("inf"),), ("a",), (None,), (1.5, 1.0), (1.5, "a"), (5, 1.5), (1j,), ()):
    try:
        print(round(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(round(float("nan"), 1), round(float("-inf"), 2), round(1.5, 400), round(1.5, -400), round(12345, -10), round(8, -1), round(51, -2), round(50, -2), round(150, -2))
print([round(n / 10) for n in range(-15, 16, 5)], [round(x * 0.1, 1) for x in range(5)], round(2**70 + 1, -3), round(-1250, -2), round(-1350, -2))
