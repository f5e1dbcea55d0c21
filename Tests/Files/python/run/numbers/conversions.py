print(int("0b101", 2), int("-0x1f", 16), int("0O17", 8), int("  12\n"), int("+5"), int(b"12"), int("٣"), int(1e15), int(-0.5), int("100", 7))
print(float("1e-3"), float("-.5e2"), float("1E5"), float(b"2.5"), float("infinity"), float("-inf"), float("nan") != 0, float("1_0.0_1"), float(10 ** 20), float("0x1p3") if False else 8.0)
print(str(5), str(5.0), str(-0.0), str(1e100), str(True), str(None), str(1j), str([1, 2.5]), repr("a"), ascii("é"), chr(97), ord("a"), bin(5)[2:], oct(8)[2:], hex(255)[2:])
print(bool("False"), bool("0"), bool(0.1), bool([0]), bool(None), bool(" "), tuple([1, 2]), list((1, 2)), set([1, 1]), dict([(1, 2)]), list("ab"), tuple("ab"), list({1: 2}), "".join(["a", "b"]))
for f in (lambda: int("12a"), lambda: int("1.0"), lambda: int("0x10"), lambda: int("2", 2), lambda: int(" "), lambda: int("1__0"), lambda: int("_1"), lambda: int("1_"), lambda: int(5, 2), lambda: int("5", 1), lambda: int("5", 37), lambda: float("1.2.3"), lambda: float("a"), lambda: float("1e"), lambda: float(None), lambda: int({}), lambda: complex("1 + 2j"), lambda: int("0b2", 2), lambda: float("1__0"), lambda: int("é"), lambda: int("\0")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I:
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __bool__(self): return False
    def __str__(self): return "I!"
    def __complex__(self): return 1 + 1j
    def __bytes__(self): return b"by"
    def __hash__(self): return 9
print(int(I()), float(I()), bin(I()), hex(I()), bool(I()), str(I()), complex(I()), bytes(I()), hash(I()), "x" * I(), range(I()), [0, 1, 2, 3][I()], chr(I()))
class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __str__(self): return 5
    def __repr__(self): return None
    def __len__(self): return -1
    def __hash__(self): return "h"
    def __bool__(self): return 1
for f in (int, float, bin, str, repr, len, hash, bool):
    try: print(f(Bad()))
    except Exception as e: print(f.__name__, type(e).__name__, e)
print(round(2.567, 2), round(7), divmod(17, 5), pow(2, 8), abs(-3.5), sum([1, 2.5]), 7 // 2.0, 7 % 2.5, 2 ** 3.0, True + 1.5, int(True) + True, 3 + 0j, 10 ** -2, 1e3 == 1000, "3" * 3, int("3" * 3))
