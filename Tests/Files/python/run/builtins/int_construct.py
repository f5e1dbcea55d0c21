for text in ("0", "-0", "  42\n", "1_000", "0b11", "+7", "١٢٣", "", "1.0", "0x1f", "_1", "1_", "1__0", "- 1", "007", "9" * 30, "abc", "1e3"):
    try:
        print(repr(text), int(text))
    except ValueError as e:
        print(e)
for text, base in (("ff", 16), ("0xff", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("017", 0), ("z", 36), ("Z", 36), ("12", 2), ("1", 1), ("1", 37), ("10", -2),
                   ("0b1", 16), ("0b2", 2), ("1_0", 8), ("", 10), (" 11 ", 2), (b"77", 8), (bytearray(b"1"), 10), (5, 10), (None, 10), ("10", "10"), ("10", 2.0)):
    try:
        print(repr(text), base, int(text, base))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for value in (1.9, -1.9, 1e20, True, b"12", -0.5, float("inf"), float("nan"), None, [], 1j, b"x", object):
    try:
        print(int(value))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class Number:
    def __int__(self):
        return 4


class Index:
    def __index__(self):
        return 5


class Trunc:
    def __trunc__(self):
        return 6


class Wrong:
    def __int__(self):
        return 1.5


print(int(Number()), int(Index()), int(), int("11", base=3), int(Number()) + 1)
try:
    int(Wrong())
except TypeError as e:
    print(e)
print((5).bit_length(), (-8).bit_length(), (0).bit_length(), (255).bit_count(), (-7).bit_count(), (2**100).bit_length())
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\x01\x00", "big"),
      int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"), (5).to_bytes())
for make in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes(-1, "big")):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print((7).as_integer_ratio(), (7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate(), (-7).__abs__(), (7).__index__())


class Sub(int):
    def __repr__(self):
        return f"Sub({int(self)})"


print(Sub(3), Sub("12"), Sub(3) + Sub(4), type(Sub(3) + 1).__name__, [Sub(1)], Sub(5) == 5, {5: "five"}[Sub(5)], Sub("a", 16))
