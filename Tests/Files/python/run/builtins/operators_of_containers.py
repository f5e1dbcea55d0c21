# Operators that make lists, sets, bytes and complex numbers of two others.
import random


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"Key{self.value}"


chance = random.Random(1)
for i in range(60):
    make = chance.choice([lambda x: x, str, float, lambda x: (x, x + 1), Key])
    left, right = [
        chance.choice([set, frozenset])(make(chance.randint(0, 20)) for _ in range(chance.randint(0, 12))) for _ in "ab"
    ]
    for result in (left & right, left | right, left - right, left ^ right):
        print(type(result).__name__, sorted(map(repr, result)))
    same = left
    same |= right
    print(same is left, len(same))
x = [1, 2]
y = x
x += [3]
x *= 2
print(x is y, y, [0] * 3, 3 * [1], (1,) * 2, [1] + [2, 3], (1,) + (2,), [] + [], [1] * 0, [1] * -1)
print(b"a\xff" + b"b", bytearray(b"a") + b"b", b"a" + bytearray(b"b"))
for wrong in (lambda: [1] + (2,), lambda: {1} | [2], lambda: (1 + 2j) / 0):
    try:
        wrong()
    except (TypeError, ZeroDivisionError) as problem:
        print(type(problem).__name__, problem)
a, b = 1 + 2j, 3 - 1j
print(a + b, a - b, a * b, a / b, a * 2, 2 * a, a + 1, 1.5 - a, 1 / a, a / 2, -a, abs(3 + 4j), abs(complex("inf")))
for i in range(200):
    z = complex(chance.uniform(-9, 9), chance.uniform(-9, 9) * 10 ** chance.randint(-3, 3))
    print(abs(z), z * z, z / (1 + z), z - 3, 2 * z)
print(abs(1e-200 + 1e-200j), abs(1e200 + 1e200j), abs(0j))
