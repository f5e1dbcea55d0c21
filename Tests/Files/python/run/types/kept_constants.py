# Constants that are made once: tuples, bytes, complex numbers, large ints, what `in` looks into, and operators between ints.
def f(x):
    return x * 2**31 % (10**9 + 7) + (1 << 70) - (2**64 - 1) + ~5 + -(3**2) - 7 // 2 + -7 // 2 % 5
print(f(3), f(4))
def h(s):
    v = 0xCBF29CE484222325
    for c in s: v = ((v ^ ord(c)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return v
print(h("hello"), h("world"))
def g(x): return x in (1, 2, 5), x not in [3, 4], x in {"a", 7}, x in (1, (2, 3), -1.5, None, True, b"x")
print(g(1), g(3), g("a"), g((2, 3)), g(-1.5), g(None), g(b"x"), g(2j))
def t(): return (1, (2, 3), "x", b"y", None)
print(t(), t() is t(), t() == t())
def c(z): return z * 2j + 1j
print(c(1), c(1j))
def d(x):
    try: return x in {1, 2}
    except TypeError as e: return str(e)
print(d([]), d(1))
def sh():
    try: return 1 << -1
    except ValueError as e: return str(e)
print(sh(), sh())
def zd():
    try: return 5 // 0
    except ZeroDivisionError as e: return str(e)
print(zd(), zd())
def loop(n):
    s = 0
    for i in range(100):
        s += (i ** 2) % 7 - i ** 2 // 3
        m = 10**9 + 7
        s = s % m
    return s
print(loop(3))
def gen():
    for i in range(3):
        yield (1, 2), 2**80, i in {0, 2}
print(list(gen()))
for k in range(3): print((1, 2), k in [0, 2], 3j, b"z", 2**65)
print(0 ** 0, 2 ** -1, (-2) ** 3, -2 ** 2, 1 ** 1000000, (-1) ** 63, 2 ** 63, -2 ** 63, 2 ** 62)
def k2(): return 0 ** 0, 2 ** -1, (-2) ** 3, -2 ** 2, 1 ** 1000000, (-1) ** 63, (-1) ** 64, 0 ** 500, 2 ** 63, -2 ** 63, 2 ** 62, 7 % -3, -7 % 3, 7 // -2, 5 ^ 3, 5 | 8, 6 & 3, -5 >> 1, -9223372036854775807 - 1, 9223372036854775807 + 1
print(k2(), k2())
def fresh():
    made = [1, 2]
    made.append(3)
    also = {1, 2}
    also.add(3)
    return made, also
print(fresh(), fresh())
class Odd:
    def __eq__(self, other):
        seen.append(other)
        return other == "c"
    __hash__ = None
seen = []
def look(x): return x in ["a", "b", "c", "d"]
print(look(Odd()), seen, look("d"), look("e"))
class Box:
    def get(self, key=(1, 2)): return {(1, 2): "pair", (3,): "one"}[key], (3,) == key, {(3,): 1}[3,]
print(Box().get(), Box().get((3,)))
def squares(n):
    total = 0
    for i in range(-n, n):
        total += i ** 2 % 1000
        total = total % 2 ** 31
        if i ** 2 > 10 ** 2: total ^= 1 << 20
    return total
print(squares(50))
def mix(n):
    h = 1 << 64
    for i in range(n):
        h = (h ^ i) * 0x9E3779B97F4A7C15 & (1 << 64) - 1
    return h
print(mix(20))
def nested(flag):
    for word in ("x", "y"):
        for pair in ((1, "a"), (2, "b")):
            if flag: yield word, pair, pair[0] in (2, 3), 1e3 + 2j
print(list(nested(1)))
try:
    (lambda: {[]: 1} if 1 in (1, 2) else 0)()
except TypeError as error:
    print(error)
