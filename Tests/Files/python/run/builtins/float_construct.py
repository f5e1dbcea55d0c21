for text in ("1", " 1.5 ", "-2e3", "+.5", "5.", "1_000.5", "inf", "-Infinity", "nan", "1e400", "-1e400", "1e-400", "0x10", "", "1__0", "1e", "abc", "1 2",
             "\t7\n", "١٢", "infinit", "--1", "1,5", "1e+05", "_1", "1_", "∞"):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(e)
for value in (True, 5, 2**53 + 1, -2**1000, 1.5, b"2.5", bytearray(b"3")):
    print(float(value))


class Real:
    def __float__(self):
        return 2.25


class Index:
    def __index__(self):
        return 9


class Wrong:
    def __float__(self):
        return 1


print(float(Real()), float(Index()), float())
for make in (lambda: float(Wrong()), lambda: float(2**1024), lambda: float(None), lambda: float([]), lambda: float(1j), lambda: float(1, 2),
             lambda: float(b"x"), lambda: float(x=1)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print((0.1).as_integer_ratio(), (-2.5).as_integer_ratio(), (1e20).is_integer(), (1.5).is_integer(), (0.1).hex(), (-3.75).hex(), (0.0).hex())
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.8"), float.fromhex("inf"), float.fromhex("1p-1074"), float("inf").hex(), float("nan").hex())
for value in (float("inf"), float("nan")):
    for method in ("as_integer_ratio", "is_integer", "__int__", "__round__"):
        try:
            print(getattr(value, method)())
        except Exception as e:
            print(type(e).__name__, e)
print((2.5).real, (2.5).imag, (2.5).conjugate(), (7.9).__trunc__(), (7.2).__ceil__(), (-7.2).__floor__())
print(float("nan") == float("nan"), float("inf") == float("inf"), -0.0 == 0.0, 1e308 * 10, 5e-324 / 2, 0.1 + 0.2)
