class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"


binary = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@"}
for name in binary:
    setattr(V, f"__{name}__", lambda self, other, name=name: (name, self, other))
    setattr(V, f"__r{name}__", lambda self, other, name=name: ("r" + name, self, other))
v, w = V(1), V(2)
print(v + w, v - 1, 1 - v, v * w, v / 2, 2 / v, v // w, 7 // v, v % 2, "%s" % v, v ** 2, 2 ** v, v << 1, 1 << v, v >> 1, 1 >> v)
print(v & 1, 1 & v, v | 1, 1 | v, v ^ 1, 1 ^ v, v @ w, 3 @ v, [1] + v if hasattr(v, "__radd__") else 0, "a" * v, 1.5 + v, None | v)
for name in ("neg", "pos", "invert", "abs"):
    setattr(V, f"__{name}__", lambda self, name=name: name)
print(-v, +v, ~v, abs(v))


class Inplace(V):
    def __iadd__(self, other):
        self.n += other
        return self

    def __isub__(self, other):
        return NotImplemented


i = Inplace(5)
j = i
i += 10
print(i, i is j)
i -= 1
print(i)


class Compare:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return f"lt {self.n}"

    def __le__(self, other):
        return f"le {self.n}"

    def __gt__(self, other):
        return f"gt {self.n}"

    def __eq__(self, other):
        return f"eq {self.n}"

    def __ne__(self, other):
        return f"ne {self.n}"

    __hash__ = None


a, b = Compare(1), Compare(2)
print(a < b, a <= b, a > b, a == b, a != b, 5 < a, 5 == a, a < b < a)
try:
    a >= b
    print("reflected", a >= b)
except TypeError as e:
    print(e)


class Conversions:
    def __int__(self):
        return 1

    def __float__(self):
        return 2.5

    def __index__(self):
        return 3

    def __bool__(self):
        return False

    def __len__(self):
        return 4

    def __str__(self):
        return "text"

    def __bytes__(self):
        return b"bytes"

    def __hash__(self):
        return 6

    def __round__(self, n=0):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __format__(self, spec):
        return f"<{spec}>"

    def __contains__(self, x):
        return x == 1

    def __reversed__(self):
        return "backwards"

    def __dir__(self):
        return ["b", "a"]

    def __call__(self, *args, **kw):
        return args, kw


import math
c = Conversions()
print(int(c), float(c), [10, 20, 30, 40][c], bool(c), len(c), str(c), bytes(c), hash(c), round(c), round(c, 2), math.trunc(c), math.floor(c), math.ceil(c), f"{c:x}", 1 in c, 2 in c, reversed(c), dir(c), c(1, a=2), hex(c), range(c))
for bad in ("__int__", "__float__", "__index__", "__len__", "__str__", "__hash__", "__bool__", "__repr__"):
    kind = type("Bad", (), {bad: lambda self: []})
    for function in (int, float, bin, len, str, hash, bool, repr):
        if function.__name__.strip("_") in bad or (bad, function) == ("__index__", bin):
            try:
                function(kind())
            except TypeError as e:
                print(bad, e)
