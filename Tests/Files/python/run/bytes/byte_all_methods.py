def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


for kind in (bytes, bytearray):
    b = kind(b"Hello, World")
    print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.find(111), b.replace(b"l", b"L", 2), b.split(b", "), b.rsplit(None, 1), b.partition(b","), b.rpartition(b"o"))
    print(b.startswith(b"He"), b.endswith((b"x", b"ld")), b.center(16, b"*"), b.ljust(14, b"."), b.rjust(14), b.zfill(15), b.strip(b"Hd"), b.lstrip(b"He"), b.rstrip(b"d"), b.hex(), b.hex("-", 4), b.isalpha(), kind(b"12").isdigit(), kind(b" ").isspace())
    print(b[0], b[-1], b[2:5], b[::-1], b + b"!", b * 2, len(b), 72 in b, b"World" in b, list(b[:3]), b == b"Hello, World", b < b"I", b.translate(None, b"lo"), b.removeprefix(b"Hello"), b.removesuffix(b"World"), b.expandtabs(), b.splitlines())
    print(kind(b"-").join([b"a", bytearray(b"b")]), kind(b"a\nb\r\nc").splitlines(True), kind(b"%s=%d %r %x") % (b"k", 5, b"v", 255), b.decode(), kind.fromhex("48 69"), kind(b"abc").islower(), kind(b"a1").isalnum(), kind(b"Ab C").istitle(), kind(b"\tx").expandtabs(3))
    for make in (lambda: b + "x", lambda: b.find("x"), lambda: b.index(b"zz"), lambda: b[99], lambda: b["a"], lambda: b.split(""), lambda: b.split(b""), lambda: b"".join(["a"]), lambda: b.join([1]), lambda: b.decode("ascii", 5), lambda: b.replace("a", b"b"),
                 lambda: b.startswith("H"), lambda: b.center(20, "x"), lambda: b.count(300), lambda: b.strip("H"), lambda: b.zfill("a"), lambda: b.translate(b"short"), lambda: 300 in b, lambda: "H" in b, lambda: b < 5):
        attempt(make)
a = bytearray(b"abc")
a[0] = 65
a.append(100)
a.extend(b"ef")
a.insert(0, 33)
a += b"!"
print(a, a.pop(), a.pop(0), a.remove(100), a, a.reverse(), a, a.copy() is a)
a[1:3] = b"XYZ"
del a[0]
a[::2] = b"123"
print(a, a.clear(), a)
for change in (lambda: a.append(256), lambda: a.append("a"), lambda: a.extend("ab"), lambda: a.extend([1, 300]), lambda: a.pop(), lambda: a.remove(5), lambda: a.__setitem__(0, 1), lambda: a.insert("a", 1), lambda: a.__setitem__(slice(0, 1), "a"), lambda: a.__iadd__("a")):
    attempt(change)
attempt(lambda: b"a".__setitem__)
try:
    x = b"abc"
    x[0] = 1
except TypeError as e:
    print(e)
print({b"k": 1}[b"k"], hash(b"a") == hash(b"a"), b"a" == "a", bytearray(b"a") == b"a", sorted([b"b", b"a"]), max(b"abc"), [b for b in b"\x00\xff"], bytes(reversed(b"abc")), b"%c%c" % (65, b"B"), b"a" b"b")
