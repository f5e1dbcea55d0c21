from ctypes import *
import ctypes, ctypes.util
for k in (c_int8, c_uint8, c_int16, c_uint16, c_int32, c_uint32, c_int64, c_uint64, c_byte, c_long, c_ulonglong, c_size_t, c_float, c_double, c_bool, c_char, c_void_p, c_char_p, py_object, c_wchar):
    print(k.__name__, sizeof(k), alignment(k), k())  if k is not py_object else print(k.__name__)
print(c_int8(200), c_uint8(-1), c_int32(2**31).value, c_uint64(-1).value, c_float(0.1).value, c_bool(5), c_char(b"x").value, c_short(70000))
for bad in (lambda: c_int("a"), lambda: c_int(1.5), lambda: c_double("x"), lambda: c_char(b"xy"), lambda: c_char_p("s")):
    try: print(bad())
    except TypeError as e: print("TypeError")
x = c_int(5); x.value += 10; print(x, x.value, bool(c_int(0)), bool(x))
A = c_int * 4
a = A(1, 2, 3)
print(list(a), len(a), a[1], a[-1], a[1:3], A.__name__, sizeof(A))
a[3] = 9
try: a[4]
except IndexError as e: print(e)
print(sum(a), bytes(A(1)))
class P(Structure):
    _fields_ = [("x", c_int), ("y", c_double), ("c", c_char), ("n", c_char * 8)]
p = P(1, 2.5, b"z", b"name")
print(p.x, p.y, p.c, p.n, sizeof(P), P.y.offset, P.y.size, alignment(P))
p.x = -7; p.y = 3
print(p.x, p.y)
class Q(Structure):
    _fields_ = [("a", P), ("b", P), ("arr", c_short * 3)]
q = Q(p, P(y=1.0))
q.a.x = 77; q.arr[1] = 5
print(q.a.x, q.b.y, list(q.arr), p.x, sizeof(Q))
class U(Union):
    _fields_ = [("i", c_uint32), ("b", c_uint8 * 4), ("f", c_float)]
u = U(); u.i = 0x01020304
print(list(u.b), sizeof(U)); u.f = 1.0; print(hex(u.i))
class R(Structure):
    _pack_ = 1
    _fields_ = [("a", c_char), ("b", c_int)]
print(sizeof(R), R.b.offset)
class S(P):
    _fields_ = [("z", c_int)]
print(sizeof(S), S(1, 2.0, b"a", b"b", 9).z)
i = c_int(42)
ptr = pointer(i)
print(ptr.contents, ptr[0], bool(ptr), bool(POINTER(c_int)()))
ptr[0] = 22; print(i)
ptr.contents = c_int(3); print(ptr[0], i)
class Node(Structure): pass
Node._fields_ = [("v", c_int), ("next", POINTER(Node))]
n1 = Node(1); n2 = Node(2, pointer(n1))
print(n2.next.contents.v, bool(n1.next))
s = create_string_buffer(b"hello", 10)
print(s.value, s.raw, len(s), sizeof(s)); s.value = b"hi"; print(s.raw)
print(create_unicode_buffer("abc").value, create_string_buffer(3).raw)
f = CFUNCTYPE(c_int, c_int, c_int)(lambda a, b: a + b)
print(f(2, 3))
t = P.from_buffer_copy(bytes(p)); print(t.x, t.n)
print(cast(pointer(a), POINTER(c_int))[2], c_int is c_int32, c_long is c_int64)
try: P(1, 2, b"c", b"d", 5)
except TypeError as e: print(e)
try: CDLL("libnothing.so.9")
except OSError as e: print(e)
