import array, struct, pickle, copy, io
for code in array.typecodes:
    if code == "u": a = array.array("u", "abc"); a.append("d")
    else: a = array.array(code, [1, 2, 3]); a.append(4)
    print(a, a.itemsize, a.typecode, len(a), a.tobytes(), a[1], a[-1], a[1:3], a[::-1])
    b = array.array(code); b.frombytes(a.tobytes()); print(b == a, b + a, b * 2, a.index(a[2]), a.count(a[0]), a.tolist(), copy.copy(a) == a, pickle.loads(pickle.dumps(a)) == a)
    if code in "bBhHiIlLqQ":
        for v in (2**7, 2**8, 2**15, 2**16, 2**31, 2**32, 2**63, 2**64, -1, -2**7-1, -2**15-1, -2**31-1, -2**63-1):
            try: a.append(v); a.pop()
            except (OverflowError, TypeError) as e: print(code, v, type(e).__name__, e)
a = array.array("i", [3,1,2]); a.reverse(); a.insert(1, 9); a.remove(3); print(a, 9 in a, a < array.array("i",[5]), a.pop(), a.buffer_info()[1]); a.byteswap(); print(a)
for f in (lambda: array.array("x"), lambda: array.array("i","abc"), lambda: a[10], lambda: a.append("x"), lambda: a.remove(77), lambda: array.array("i").pop(), lambda: a + [1], lambda: a.extend(array.array("d",[1])), lambda: a.frombytes(b"abc"), lambda: a.index(77), lambda: a["x"], lambda: array.array("f", ["x"])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
f = io.BytesIO(); array.array("h",[1,2]).tofile(f); f.seek(0); b = array.array("h"); b.fromfile(f, 2); print(b)
a = array.array("f", [1.1, 2.5]); print(a, a == array.array("d",[1.1,2.5])); a[0:1] = array.array("f",[9,8]); print(a); del a[0]; print(a, array.array("d", b"\0"*8), array.array("B", b"ab"))
m = memoryview(b"abcdef"); print(m[1], m[1:3].tobytes(), m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.readonly, m.ndim, m.contiguous, m.tolist(), m[::2].tobytes(), m == b"abcdef", len(m), bytes(m[::-1]), m.hex(), m.obj)
ba = bytearray(b"12345678"); m = memoryview(ba); m[0] = 65; m[1:3] = b"ZZ"; print(ba); c = m.cast("I"); print(c.tolist(), c.itemsize, c.shape, c[1], c.format, len(c), c.nbytes); c[0] = 1; print(ba, c.cast("B").tolist(), m.cast("h").tolist())
m = memoryview(array.array("i", [1,2,3])); print(m.format, m.itemsize, m.tolist(), m.tobytes(), m.nbytes, m[1:].tolist(), m.cast("B").tolist()[:5], m.shape, m.strides); m[0] = 7; print(m.obj)
for f in (lambda: memoryview("x"), lambda: memoryview(b"x").__setitem__(0, 1), lambda: memoryview(bytearray(2)).__setitem__(0, 300), lambda: memoryview(b"x")[5], lambda: memoryview(bytearray(3)).__setitem__(slice(0,2), b"abc"), lambda: memoryview(b"abc").cast("I"), lambda: memoryview(b"abc")["x"], lambda: memoryview(bytearray(3)).__setitem__(0, "x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = memoryview(bytearray(b"abc"))
with m as n: print(n[0])
try: m[0]
except ValueError as e: print(e)
m2 = memoryview(bytes(range(12))).cast("B", [3,4]); print(m2.tolist(), m2.shape, m2.ndim, m2[1,2], m2.strides)
print(hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"abc") == memoryview(bytearray(b"abc")), b"b" in [memoryview(b"b")], 98 in memoryview(b"abc"), list(reversed(memoryview(b"abc"))))
d = memoryview(struct.pack("<2d", 1.5, 2.5)).cast("d"); print(d.tolist()); print(bytes(memoryview(bytearray(b"xyz"))), bytearray(memoryview(b"q")), b"".join([memoryview(b"a"), b"b"]), int.from_bytes(memoryview(b"\1\2"), "big"))
