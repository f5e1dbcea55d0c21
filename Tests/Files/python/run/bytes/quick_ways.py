# Bytes made, read, searched and turned into numbers and texts, short and long, with what is refused.
for e in ("utf-8", "UTF8", "latin-1", "ascii", "cp1252"):
    for t in ("abc", "aéb", "€", "", "\ud800"):
        try: r = t.encode(e); print(e, r, r.decode(e) == t)
        except Exception as x: print(type(x).__name__, x)
for v in (b"\xff", b"\xc3\xa9", b"\xc3", b"abc", b"\xe2\x82\xac", b"\xed\xa0\x80"):
    for e in ("utf-8", "ascii", "latin-1"):
        for r in ("strict", "replace", "ignore", "backslashreplace"):
            try: print(v.decode(e, r))
            except Exception as x: print(type(x).__name__, x)
for n in (0, 1, 255, 256, 2**31, 2**63, 2**64 + 5, 3**100):
    for size in (1, 4, 8, 9, 20):
        for o in ("big", "little"):
            try: r = n.to_bytes(size, o); print(r, int.from_bytes(r, o), int.from_bytes(r, o, signed=True))
            except Exception as x: print(type(x).__name__, x)
for n in (-1, -128, -129, -2**70):
    for size in (1, 4, 8, 9, 20):
        try: r = n.to_bytes(size, "big", signed=True); print(r, int.from_bytes(r, "big", signed=True))
        except Exception as x: print(type(x).__name__, x)
for v in ([1, 2], (255,), [256], [-1], [1.0], ["a"], [True], range(3), [2**70], "x", 3, -1, None, {1: 2}, b"ab", bytearray(b"cd"), iter([1])):
    for k in (bytes, bytearray):
        try: print(k(v))
        except Exception as x: print(type(x).__name__, x)
for t in ("aa bb", "AAbb", "a", "a a", "zz", "aab b", " aa ", "aAFf", "é", ""):
    try: print(bytes.fromhex(t), bytearray.fromhex(t))
    except Exception as x: print(type(x).__name__, x)
print(b"ab\xff".hex(), b"abcd".hex(":"), b"abcde".hex("-", 2), b"abcde".hex("-", -2), bytearray(b"ab").hex())
print(b"it's", b'"', b"\\", b"a\n\0\xff", bytearray(b"it's"), b"'\"")
print(b"hello".translate(bytes(range(255, -1, -1))), b"hello".translate(None, b"l"), b"hello".translate(bytes.maketrans(b"h", b"\xe9"), b"o"), bytearray(b"abc").translate(bytes.maketrans(b"a", b"b")))
big = bytes(range(256)) * 4
print(big[200], big[-1], big[300:303], big[1000:20:-200], len(big), big[:3], big[250:260], big.find(b"\xff"), list(big)[:4], big[5:5])
for k in (1024, -1025, "a", 1.0, None):
    try: print(big[k])
    except Exception as x: print(type(x).__name__, x)
