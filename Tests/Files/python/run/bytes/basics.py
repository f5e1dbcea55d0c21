b = b"hello"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b), b + b" w", b * 2, 104 in b, b"ell" in b, b == b"hello", b != b"x", b < b"i", hash(b) == hash(b"hello"))
print(b.upper(), b.find(b"l"), b.find(108), b.rfind(b"l"), b.count(b"l"), b.index(b"e"), b.replace(b"l", b"L"), b.split(b"l"), b.startswith(b"he"), b.endswith((b"lo", b"x")), b.title(), b.capitalize(), b.swapcase(), b"A b".lower())
print(b" x ".strip(), b"xxa".lstrip(b"x"), b.center(9, b"*"), b.ljust(7), b.rjust(7, b"."), b"42".zfill(5), b",".join([b"a", b"b"]), b"a b".split(), b"a\nb".splitlines(), b"k=v".partition(b"="), b"a,b,c".rsplit(b",", 1))
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"a".isascii())
print(bytes(), bytes(2), bytes([1, 2]), bytes(b"x"), bytes("é", "utf8"), bytes(x for x in range(3)), bytes.fromhex("ff00"))
for f in (lambda: b[10], lambda: b + "x", lambda: "x" + b, lambda: bytes([300]), lambda: bytes([-1]), lambda: bytes("x"), lambda: b.index(b"z"), lambda: bytes(-1), lambda: b"a" in "abc", lambda: "a" in b, lambda: 300 in b, lambda: b.join(["a"]), lambda: bytes(1.5), lambda: b"x" % 1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: b[0] = 1
except TypeError as e: print(e)
print(b"%d %s %x %c" % (5, b"z", 255, 65), b"%b" % b"q", b"%5d|" % 3, b"abc".translate(bytes.maketrans(b"a", b"z")), b"abc".translate(None, b"b"), b"\t".expandtabs(4), b"pre-x".removeprefix(b"pre-"))
print([hex(x) for x in b"\x00\xff"], int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(2, "little"), sum(b), max(b), sorted(b"cab"), tuple(b"ab"), set(b"aa"), bytes(reversed(b"abc")), dict(zip(b"ab", "xy")))
x, y = b"ab"
print(x, y, b"a" < b"b", b"" == b"", not b"", b"ab" in [b"ab"], {b"k": 1}[b"k"], b"a" == "a", b"\x80abc".decode("latin1").encode("latin1"))
