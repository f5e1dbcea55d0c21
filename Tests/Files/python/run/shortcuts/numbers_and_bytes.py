# Numbers, bytes, arrays, texts and heaps that the machine does itself, and where it must not.
import array
import bisect
import collections
import functools
import heapq
import math
import operator
import struct


def told(function, *values):
    try:
        return function(*values)
    except Exception as problem:
        return type(problem).__name__ + ": " + str(problem)


class Whole(int):
    def bit_count(self):
        return "own"


class Text(str):
    def rjust(self, width):
        return "own"


class Bytes(bytes):
    pass


class Array(array.array):
    def __getitem__(self, key):
        return "item"

    def append(self, value):
        super().append(value + 1)


class Less:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return "Less(%r)" % self.value


INTS = [0, 1, -1, 5, 255, 256, -256, 2 ** 31, 2 ** 46, -(2 ** 46), 2 ** 47 - 1, 2 ** 47, 2 ** 63, -(2 ** 63), 2 ** 64 - 1, 2 ** 100, True, Whole(7)]
for turn in range(2):
    for n in INTS:
        print(n, n.bit_length(), n.bit_count(), bin(n), hex(n), oct(n), round(n), round(n, 2), told(n.to_bytes, 4, "big"), told(lambda: n.to_bytes(8, "little")))
        print(told(lambda: n.to_bytes(9, "big", signed=True)), told(lambda: divmod(n, 7)), told(lambda: divmod(n, -7)), told(lambda: divmod(7, n)), told(lambda: pow(n, 3, 1000)))
        print(told(math.isqrt, n), told(math.gcd, n, 12), told(math.comb, abs(n) % 60, 7), math.factorial(abs(n) % 25), told(lambda: math.log(n)), told(lambda: math.hypot(n, 3)))
    for x in (0.0, -0.0, 0.5, 1.5, 2.5, -2.5, 2.675, 1e300, 1e-300, 123456.789, float("inf"), float("nan"), 1e16):
        print(x, told(round, x), told(round, x, 2), told(lambda: round(x, -2)), told(lambda: math.exp(x)), told(lambda: math.log(x)), told(lambda: math.atan2(x, 2)))
        print(told(lambda: math.pow(x, 0.5)), told(lambda: math.hypot(x, x)), math.isnan(x), math.degrees(x), math.radians(x), told(lambda: math.tan(x)), math.atan(x))
    for text, base in (("ff", 16), ("0xff", 16), ("0b1", 2), ("1010", 2), ("z", 36), ("12", 10), ("1_0", 10), ("-7", 8), ("", 10), ("9", 8), (" 11 ", 2), ("8" * 30, 10), ("1", 1), ("0b1", 16)):
        print(repr(text), base, told(lambda: int(text, base)), told(int, text, base))
    for data in (b"", b"\x01", b"\xff\x00", bytes(range(8)), b"\xff" * 8, b"\xff" * 9, bytearray(b"\x01\x02"), [1, 2]):
        print(told(lambda: int.from_bytes(data, "big")), told(lambda: int.from_bytes(data, "little")), int.from_bytes(data, "big", signed=True), told(lambda: int.from_bytes(data, "x")))
    print(Whole(3).bit_count(), Text("a").rjust(5), told(lambda: (5).to_bytes(0, "big")), told(lambda: (5).to_bytes(-1, "big")), told(lambda: "a".rjust("b")))

for turn in range(2):
    for text in ("", "a", "ab c", "-12", "+3", "héé", "a=b=c", "l1\nl2\n\nl4", "x\r\ny", "O'neill's 3RD", "ÅB cd", "tab\tx"):
        print(ascii([text.rjust(6), text.ljust(6, "*"), text.center(7), text.center(8, "-"), text.zfill(6), text.title(), text.partition("="), text.splitlines(), text.encode()]))
        print(ascii([text.rfind("l"), told(lambda: text.index("b")), text.translate({97: "XY", 98: None, 233: 0x1F600}), text.translate({}), text[::-1], text[4:0:-2], text[::2]]))
        print(told(lambda: text.encode("ascii")), told(lambda: text.encode("latin-1")), told(lambda: text.center(5, "ab")), told(lambda: text.partition("")))
    print(told(lambda: "\ud800".encode()), told(lambda: "abc".translate([1])), told(lambda: "ab".translate({97: "x" * 3, 98: 99})))

for turn in range(2):
    for source in ([1, 2], (255,), [256], [-1], ["a"], 3, -1, b"ab", bytearray(b"cd"), "s", None, range(3), [True], Bytes(b"q"), memoryview(b"m")):
        print(told(lambda: bytes(source)), told(lambda: bytearray(source)), told(lambda: b",".join([b"x", source])), told(lambda: b"ab" == source))
    data = bytearray(b"hello\xff")
    data.append(7)
    data.extend(b"\x80z")
    data.extend(bytearray(b"!"))
    data.extend([1, 2])
    data[0] = 72
    data[-1] = 3
    print(data, data[1:4], data[::-2], bytes(data), len(data), data == bytes(data), data != b"", told(lambda: data.append(256)), told(lambda: data.extend([300])))
    print(told(lambda: data.append("a")), told(lambda: data.extend("a")), told(lambda: data[50]), [x for x in data][:3], list(b"a\xff"), bytes(), bytearray())
    print(b"abc".decode(), b"\xc3\xa9".decode(), told(lambda: b"\xff".decode()), b"\xff".decode("latin-1"), told(lambda: b"a".decode("none")), Bytes(b"x") == b"x", b"a" < b"b", b"\x80" > b"\x7f")
    print(b"%c%d" % (65, 5), b"%c" % 255, b"%d-%x" % (10, 255), b"%s" % b"q", b"%5d|%-4d|" % (3, 4), "%c%c" % (97, "b"), told(lambda: "%c" % -1), told(lambda: "%c" % 0x110000))

for turn in range(2):
    for code, given, more in (("b", [1, -2], 128), ("B", [0, 255], -1), ("i", [1, 2], 2 ** 31), ("q", [2 ** 62], 2 ** 63), ("Q", [2 ** 64 - 1], 2 ** 64), ("d", [1.5], "a"), ("f", [0.1], 1e39), ("h", (1,), 1.5), ("l", range(3), None)):
        a = array.array(code, given)
        a.append(given[0])
        print(a, len(a), a[0], a[-1], a.pop(), told(lambda: a[9]), told(lambda: a.append(more)), told(lambda: a.__setitem__(0, more)), a * 2, list(a), sum(a), max(a))
        a[0] = 7
        print(a, a[:1], array.array(code, a), a == array.array("d", a), [x for x in a], told(lambda: a["x"]), told(lambda: a.__setitem__(5, 1)))
        for i, x in enumerate(a):
            a[i] = 1
        print(a, a.typecode, a.itemsize)
    own = Array("i", [1])
    own.append(1)
    print(own[0], own, len(own), list(own), own.tolist())
    d = collections.deque([1, 2, 3], 4)
    d.append(4), d.append(5), d.appendleft(0)
    d[1] = "x"
    print(d, d[0], d[-1], len(d), told(lambda: d[9]), told(lambda: d.__setitem__(-9, 1)), list(d), [x for x in d], told(lambda: d["a"]))
    long = collections.deque(range(12))
    for n in (1, -1, 3, -5, 30, 0):
        long.rotate(n)
        print(long, long.popleft(), len(long), long[2])
    empty = collections.deque()
    empty.rotate(1)
    print(empty, told(empty.popleft), told(lambda: empty.rotate("a")), told(lambda: empty[0]))

for form, values in (("<bBhHiIqQ", (-1, 255, -2, 65535, -3, 2 ** 32 - 1, -4, 2 ** 63)), (">hxi?", (1, 2, True)), ("<fd", (1.5, -2.25)), ("3s2x1sc", (b"abcd", b"", b"z")), ("<b", (200,)), ("<f", (1e39,)), ("<i", (1.5,)), ("<B", (Whole(3),)), ("<I", ()), ("4s", ("no",)), ("<d", (float("nan"),)), ("<e", (1.5,)), ("@bl", (1, 2))):
    for turn in range(2):
        packed = told(struct.pack, form, *values)
        print(form, packed, told(struct.unpack, form, packed) if isinstance(packed, bytes) else None)
print(told(struct.unpack, "<I", b"abc"), struct.unpack_from("<H", b"abcd", 1), struct.unpack("<Q", b"\xff" * 8), list(struct.iter_unpack("<H", b"abcd")), struct.unpack("<H", bytearray(b"ab")))

for turn in range(2):
    for values in ([3, 1, 2, 5, 4, 0], [1.5, -2, 7], ["b", "a", "c"], [(2, "x"), (1, "z"), (2, "a")], [], [1], [float("nan"), 1, 2], [Less(3), Less(1), Less(2)], [True, 0, 2]):
        heap = list(values)
        heapq.heapify(heap)
        print(heap)
        for value in values:
            heapq.heappush(heap, value)
        print(heap, [heapq.heappop(heap) for value in values], heap, told(heapq.heapreplace, heap, values[0] if values else 1), heap)
        print(told(heapq.heappushpop, heap, values[-1] if values else 1), heap, heapq.nsmallest(2, values[:1]), heapq.merge.__name__)
        print(sorted(values, key=repr), told(sorted, values), told(lambda: min(values)), told(lambda: max(values)), told(lambda: sum(values)), all(values), any(values))
        if len(values) > 2 and values[0] == values[0]:
            known = sorted(values)
            print(bisect.bisect(known, values[0]), bisect.bisect_left(known, values[0]), bisect.bisect_right(known, values[1], 1))
    for bad in ([1, "a"], ["a", None], [1, 2j], [(1, "a"), (1, 2)], [None, None]):
        heap = list(bad)
        print(told(heapq.heapify, heap), heap, told(lambda: heapq.heappush(heap, 5)), told(lambda: heapq.heappop(heap)), told(lambda: bad[:].sort()), told(sorted, bad), told(min, bad), told(max, bad), told(sum, bad))
    print(told(heapq.heappush, (), 1), told(heapq.heappop, []), told(lambda: bisect.bisect([1], 1, -1)))

rows = [(2, "b"), (1, "z"), (2, "a"), (1, "b")]
rows.sort()
print(rows, sorted(rows, reverse=True), sorted(rows, key=lambda r: r[1]), sorted([0.0, -0.0, 0, -1.5]), sorted([1, True, 1.0, 0, False]), sorted(["b", "é", "a", "z", "€"]))
many = [(i * 7919) % 1000 for i in range(3000)]
copy = many[:]
copy.sort()
print(copy == sorted(many), copy[:5], copy[-5:], sum(many), max(many), min(many), sorted(map(str, many))[:3], sorted([x / 7 for x in many])[:3])
print(sum([1.5, 2]), sum([2 ** 46, 2 ** 46]), sum([2 ** 62, 2 ** 62]), sum([], 5), sum([1], 1.5), told(sum, ["a"]), told(sum, [[1]], []), sum([True, 2]), sum({1: 2, 3: 4}), sum({1: 2}.values()), sum(b"ab"))
print(max("hello"), min({"b": 1, "a": 2}), max([1, 2.0, 2]), max([2.0, 2]), told(max, []), max([], default=3), max([1, -5], key=abs), min(1, 2.5), any({}), all("a"), any([[], 0, ""]), told(any, 5))
print([1, [2, "a'b", None, (3,), {"k": 1.5}, True], 2 ** 70, b"x"], ((),), {1: {2: []}}, str([1]), str((1, "é\n")), repr({"a": (1,)}), f"{[1, 2]} {(1,)}")
loop = [1]
loop.append(loop)
table = {"t": loop}
table["self"] = table
print(loop, table, str(loop), repr((loop,)))
a, *b = [1, 2, 3]
*c, d = "xyz"
e, *f, g = range(5)
print(a, b, c, d, e, f, g, told(lambda: [h for h, *i, j in [[1]]]), told(lambda: [h for h, *i in [5]]))
print(functools.reduce(operator.add, [1, 2, 3]), functools.reduce(lambda x, y: x + y, [], 5), told(functools.reduce, operator.add, []), told(functools.reduce, operator.add), told(functools.reduce, 1, 2, 3, 4))
print(operator.itemgetter(1)([1, 2]), operator.itemgetter(0, 1)("ab"), told(operator.itemgetter(5), [1]))
