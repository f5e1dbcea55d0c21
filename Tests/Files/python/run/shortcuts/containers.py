# Methods of containers and functions that the machine does itself, and where it must not.
d = {}
for i in range(200):
    d[i % 37] = d.get(i % 37, 0) + i
    d.setdefault(str(i % 11), []).append(i)
print(sorted([(str(k), str(v)) for k, v in d.items()]))
print(d.get("no"), d.get("no", 5), d.get(1.0), d.get(True), d.setdefault("new"), d["new"], d.get((1, 2)), d.get(2 ** 70, "big"))
d[(1, 2)] = 3
d[2 ** 70] = "big"
d[None] = 0
d[1.5] = 2
d[-1] = d[-2] = 7
print(d.get((1, 2)), d.get(2 ** 70), d.get(None), d.get(1.5), d[-1], d[-2], len(d), (1, 2) in d, 2 ** 70 in d, None in d, "x" in d)
for bad in (lambda: d.get([]), lambda: d["q"], lambda: [] in d, lambda: {}.setdefault([], 1), lambda: d.get(), lambda: [].pop(), lambda: [1].pop(5),
            lambda: set().remove(1), lambda: set().add([]), lambda: d.get(1, 2, 3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)

s = set()
for i in range(100):
    s.add(i * 7 % 23)
    if i % 3 == 0:
        s.discard(i)
    if i in s and i % 5 == 0:
        s.remove(i)
print(sorted(s), len(s), 3 in s, "a" in s)
s = {"a", "b"}
s.add("c"), s.add("a"), s.discard("q"), s.remove("b")
print(sorted(s), len(s), "a" in s, frozenset(s) == s, "a" in frozenset(s))
words = set()
for i in range(1000):
    words.add("w%d" % (i % 300))
print(len(words), "w299" in words, "w300" in words)
for i in range(300):
    words.discard("w%d" % i)
print(words, len(words))
words.add("again")
print(words)

l = [1, 2.0, "three", None, (4,), [5]]
print(2 in l, "three" in l, None in l, (4,) in l, [5] in l, 6 in l, l.pop(), l.pop(), l, l.pop(0), l.pop(-1), l)


class D(dict):
    def get(self, key, default=None):
        return "mine"

    def __contains__(self, key):
        return True

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value * 2)

    def __missing__(self, key):
        return "missing " + str(key)


x = D()
x["a"] = 5
print(x.get("a"), "q" in x, x["a"], x["q"], len(x), dict.get(x, "a"), x.setdefault("z", 1), x["z"])


class S(set):
    def add(self, value):
        set.add(self, value + 1)

    def __contains__(self, value):
        return value == "yes"

    def __len__(self):
        return 99


y = S()
y.add(5)
print(sorted(y), 6 in y, "yes" in y, len(y))


class L(list):
    def pop(self, *args):
        return "popped"

    def append(self, value):
        list.append(self, -value)

    def __contains__(self, value):
        return value == 1


z = L([1, 2])
z.append(3)
print(z.pop(), z, 1 in z, 2 in z, len(z))


class Meta(type):
    def __instancecheck__(cls, value):
        return value == 5


class M(metaclass=Meta):
    pass


class A:
    pass


class B(A):
    def __abs__(self):
        return "abs"

    def __len__(self):
        return 7


for value in (5, "x", A(), B(), True, 2.5, None, [], A):
    print([isinstance(value, k) for k in (int, str, float, bool, A, B, M, object, type, (int, str), (A, (float, list)), ())])
print(abs(B()), len(B()), abs(-5), abs(-2.5), abs(-(1 << 47)), abs(True), abs(-0.0), abs(3 + 4j))
print(min(3, 1, 2), max(3, 1, 2), min(2, 1.0), max("b", "a"), min(1, True), max(True, 1), min([3, 1]), max("abc"), min(1, 2, key=lambda v: -v))
nan = float("nan")
print(min(nan, 1), max(1, nan), min(1, nan), int(2.9), int(-2.9), int("42"), int("-5"), int(" 7 "), int(True), float(3), int(1e15), int(1e300) > 1)


def ord(value):
    return "my ord"


print(ord("a"))
len = lambda value: "my len"
print(len([1]))


class P:
    def __init__(self):
        self.x, self.y = 1, 2


class Q:
    def __init__(self):
        self.y, self.x = 3, 4

    def name(self):
        return "q"


class R(Q):
    def name(self):
        return "r"


total = 0
for i in range(30):
    for thing in (P(), Q(), R(), P()):
        total += thing.x * 10 + thing.y
        thing.x += 1
        if i == 20:
            Q.name = lambda self: "changed"
        if isinstance(thing, Q):
            total += ("q", "r", "changed").index(thing.name())
print(total)

for mapping in ({"a": 1, "b": 2}, {}):
    print([k for k in mapping], [v for v in mapping.values()], [(k, v) for k, v in mapping.items()], [c for c in "xyz"])
mapping = {1: 2, 3: 4, 5: 6}
del mapping[3]
print(list(mapping.items()), [k for k in mapping])
try:
    for k in mapping:
        mapping[k + 100] = 1
except RuntimeError as e:
    print(e)
for i, (a, b) in enumerate(zip([1, 2, 3], "abcd"), 10):
    print(i, a, b)
print(list(zip([1, 2], [3, 4], strict=True)), list(enumerate("")), list(zip()), dict(enumerate("ab")), next(iter(zip("a"))))
try:
    list(zip([1], [2, 3], strict=True))
except ValueError as e:
    print(e)
