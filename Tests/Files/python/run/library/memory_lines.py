# Lines and parts of texts in memory, read in turns; numbers packed in all widths and orders.
import io, struct
for make, text in ((io.StringIO, "one\ntwo\n\nthree é"), (io.BytesIO, b"one\ntwo\n\nthree\xff"), (io.StringIO, ""), (io.StringIO, "\n"), (io.StringIO, "a\n")):
    f = make(text)
    print([line for line in f], f.readline(), f.tell())
    f.seek(0)
    print(f.readline(), f.read(2), f.readline(), f.readline(2), f.readline(), f.readlines(), f.readline())
    f.seek(4); print(f.readline(0), f.readline(100), f.tell())
    f.write(text[:2]); f.seek(2); print(f.readline(), f.getvalue())
    f.seek(0); f.readline(); f.truncate(); print(f.readline(), f.getvalue()); f.seek(50); print(f.readline(), f.tell())
f = io.StringIO("a\nb\nc\n")
for line in f:
    print(line, end="")
    if line == "a\n": f.seek(4)
print(io.StringIO("x\r\ny\r", newline=None).readlines(), io.StringIO("x\r\ny\r", newline="").readlines())
b = io.BytesIO(); b.write(bytearray(b"ab")); b.write(memoryview(b"cd")); b.write(b"ef"); print(b.getvalue())
for order in "<>=@!":
    for kind in "bBhHiIlLqQ":
        size = struct.calcsize(order + kind)
        for value in (0, 1, -1, 127, 128, 255, 256, -128, (1 << 8 * size - 1) - 1, 1 << 8 * size - 1, (1 << 8 * size) - 1, 1 << 8 * size, -(1 << 8 * size - 1), True):
            try:
                data = struct.pack(order + kind, value)
                print(data.hex(), struct.unpack(order + kind, data)[0], end=" ")
            except struct.error as e: print("error", end=" ")
    print()
print(struct.pack("<bxh3s2pfd?c", -5, 1000, b"abcd", b"xyz", 1.5, -2.25, True, b"z"), struct.unpack("<bxh3s2pfd?c", struct.pack("<bxh3s2pfd?c", -5, 1000, b"abcd", b"xyz", 1.5, -2.25, True, b"z")))
print(struct.unpack_from("<H", b"\0\1\2\3", 1), list(struct.iter_unpack(">H", b"\0\1\2\3")), struct.unpack("@bi", struct.pack("@bi", 1, -2)), struct.unpack(">2h", bytearray(b"\xff\xfe\0\1")), struct.unpack("=q", memoryview(b"\xff" * 8)))
buf = bytearray(6); struct.pack_into(">Hh", buf, 1, 258, -2); print(buf, struct.Struct("<I").pack(7), struct.unpack("", b""), struct.pack("0s", b""), struct.calcsize("@cq"))
for f in (lambda: struct.pack("H", "x"), lambda: struct.pack("H", 1.5), lambda: struct.pack("HH", 1), lambda: struct.unpack("H", b"a"), lambda: struct.pack("z", 1), lambda: struct.unpack_from("I", b"abc", 1), lambda: struct.pack("b", 200), lambda: struct.pack("Q", -1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(frozenset([1, 2]) <= {1, 2, 3}, {1, 2, 3} <= {1, 2}, {1}.issubset([1, 2]), {1, 5}.issubset({1: 2}), {1, 2} < {1, 2}, {1} < {1, 2})
