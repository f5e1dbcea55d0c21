def attempt(make, *args, **named):
    try:
        print(repr(make(*args, **named)))
    except Exception as e:
        print(make.__name__, type(e).__name__, e)


class Index:
    def __index__(self):
        return 3


class HasBytes:
    def __bytes__(self):
        return b"own bytes"


for make in (bytes, bytearray):
    for args in ((), (0,), (4,), (b"abc",), ([1, 2, 255],), (range(5),), ("text", "utf-8"), ("é", "latin-1"), ("a", "ascii", "strict"),
                 (bytearray(b"xy"),), (memoryview(b"mem"),), ((n * n for n in range(4)),), (Index(),), ({65},), (True,)):
        attempt(make, *args)
    for args in ((-1,), (256,), ([256],), ([-1],), ("text",), ("é", "ascii"), (1.5,), (None,), (["a"],), (5, "utf-8"), (b"a", "utf-8"),
                 ("x", "no-such-codec"), ([1, 2, None],), ("é", "ascii", "ignore"), ("é", "ascii", "replace")):
        if args != (256,):
            attempt(make, *args)
    attempt(make, source="a", encoding="utf-8")
    attempt(make, "a", encoding="utf-16-le")
attempt(bytes, HasBytes())
attempt(bytes.fromhex, "0a FF 10")
attempt(bytes.fromhex, "0a F")
attempt(bytes.fromhex, "zz")
attempt(bytearray.fromhex, "00ff")
attempt(bytes.maketrans, b"abc", b"xyz"[:2])
print(bytes([0, 9, 10, 13, 32, 39, 34, 92, 127, 128, 255]), bytes(b"'"), b'"\'')
