m = memoryview(b"abcdef")
print(len(m), m[0], m[1:3].tobytes(), bytes(m), list(m[::2]), m[-1], m.tolist())
a = bytearray(b"abcdef")
v = memoryview(a)
v[0] = 90
v[1:3] = b"XY"
print(a, v.nbytes, v.itemsize, v.format, v.readonly, memoryview(b"x").readonly)
try: memoryview(b"x")[0] = 1
except TypeError as e: print(e)
print(v == b"ZXYdef", v[2:4] == b"Yd", b"Y" in bytes(v), v.hex())
s = v[2:]
s[0] = 33
print(a, s.tobytes())
with memoryview(a) as w:
    print(w[0])
try: memoryview("x")
except TypeError as e: print(e)
print(sum(memoryview(bytes(range(5)))), bytes(memoryview(b"ab")) + b"c", bytearray(memoryview(b"q")))
