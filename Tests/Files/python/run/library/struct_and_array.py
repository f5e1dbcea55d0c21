import array
import struct

print(struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1).hex(), struct.pack(">if", 1, 1.5), struct.pack("=3s5sx?", b"ab", b"toolong", True), struct.pack("!d", 0.1).hex(), struct.pack("<e", 1.5).hex())
print(struct.unpack("<hh", b"\x01\x00\xff\xff"), struct.unpack(">I3s", b"\0\0\1\0abc"), struct.unpack_from("<H", b"\0\0\x05\0", 2), list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.calcsize("<bhiq"), struct.calcsize("bhiq"), struct.calcsize("4s2x"))
s = struct.Struct(">2Hc")
buffer = bytearray(8)
s.pack_into(buffer, 2, 1, 2, b"z")
print(s.size, s.format, buffer, s.unpack_from(buffer, 2), s.pack(3, 4, b"q"))
for make in (lambda: struct.pack("b", 200), lambda: struct.pack("h"), lambda: struct.pack("i", "a"), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("z", 1), lambda: struct.pack("c", b"ab"), lambda: struct.pack("B", -1)):
    try:
        print(make())
    except struct.error as e:
        print(e)
a = array.array("i", [3, 1, 2])
a.append(5)
a.extend([6, 7])
a.insert(0, 9)
print(a, a[0], a[1:3], len(a), a.pop(), a.index(5), a.count(1), a.typecode, a.itemsize, a.tolist(), sum(a), 5 in a, sorted(a))
a[0] = -4
del a[1]
a.remove(2)
a.reverse()
print(a, a + array.array("i", [1]), a * 2, a == array.array("i", a), array.array("d", [1.5]), array.array("H", [1]).tobytes(), array.array("i"))
b = array.array("H")
b.frombytes(b"\1\0\2\0")
b.byteswap()
print(b, bytes(b))
for make in (lambda: a.append("x"), lambda: array.array("b", [200]), lambda: array.array("z"), lambda: a[99], lambda: a.remove(99), lambda: a.append(1.5)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
header = struct.Struct("<4sHHI")
print(header.unpack(header.pack(b"PK\3\4", 20, 0, 123456)), int.from_bytes(struct.pack(">I", 0xDEADBEEF), "big") == 0xDEADBEEF, struct.unpack("<f", struct.pack("<f", 0.1))[0])
