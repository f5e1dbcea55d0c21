# What objects become that are formatted into bytes, and which cannot; what can be gone through from its end.
class Bytes:
    def __bytes__(self):
        return b"fb"

    def __repr__(self):
        return "Bytes!"


class Number:
    def __index__(self):
        return 5


for text, value in (
    (b"%b", Bytes()), (b"%s", b"x"), (b"%s", "abc"), (b"%b", Bytes), (b"%r", "abc"), (b"%a", "\u00e9"), (b"%d", "x"), (b"%d", 3), (b"%s", memoryview(b"mv")),
    (b"%s", bytearray(b"ba")), (b"%r", b"x"), (b"%c", "x"), (b"%c", b"xy"), (b"%c", 256), (b"%c%c", (b"x", 255)), (b"%(a)s", {b"a": b"1"}), (b"%x", b"a"), (b"%5s|", b"a"),
    (b"%.2s", b"abc"), (b"%r", Bytes()), (b"%s %d", (b"a", 2)), (b"%d", 1.9), (b"%s", None), (b"%f", "a"), (b"%d", Number()), (b"%x", Number()), (b"%s", [1]),
):
    try:
        print(text, text % value)
    except (TypeError, OverflowError) as e:
        print(text, e)


def function():
    pass


class Backwards:
    def __reversed__(self):
        return iter([3])


for value in (function, {1}, 3, None, (x for x in "a"), Backwards(), {1: 2, 3: 4}, range(3), "abc"):
    try:
        print(list(reversed(value)))
    except TypeError as e:
        print(e)
