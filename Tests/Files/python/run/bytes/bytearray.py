a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b"??")
a += b"x"
print(a, len(a), a[0], a[1:3], bytes(a), a.pop(), a, a.pop(0))
a.insert(1, 65)
a.remove(108)
del a[0]
print(a, a.find(b"o"), a.index(111), a.count(b"l"), a.reverse(), a)
a[1:3] = b"ZZZZ"
print(a)
a[::2] = b"." * len(a[::2])
print(a)
del a[1:4]
print(a, a.copy(), a * 2, a + b"q", b"q" + a, type(b"q" + a), type(a + b"q"))
print(bytearray(3), bytearray([1, 2]), bytearray("é", "utf8"), bytearray(b"abc").upper(), bytearray(b"a,b").split(b","), bytearray(b"abc") == b"abc", bytearray(b"b") > b"a", bytearray(b"x").decode(), bytearray(b"ab").hex(), bytearray.fromhex("6162"))
for f in (lambda: a.__setitem__(0, 256), lambda: a.__setitem__(99, 1), lambda: a.append(-1), lambda: hash(a), lambda: a.append("x"), lambda: bytearray().pop(), lambda: a.remove(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a.clear()
print(a, bool(a), repr(bytearray(b"'")), list(bytearray(b"ab")), bytearray(b"abc")[::-1], 98 in bytearray(b"abc"), b"bc" in bytearray(b"abc"))
b = bytearray(10)
for i in range(10): b[i] = i * i % 256
print(b, sum(b), max(b), b[5], list(b[2:5]), b.startswith(b"\0\1"))
c = bytearray(b"abcdef")
c[2:2] = b"--"
print(c)
c[-2:] = []
print(c, c.replace(b"-", b"+"), c.isalpha(), bytearray(b" a ").strip())
