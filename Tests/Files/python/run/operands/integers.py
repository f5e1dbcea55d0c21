"""Arithmetic of ints of all sizes."""
from operand_source import below, note, start

start(11)


def number():
    kind = below(6)
    if kind < 2:
        return below(200) - 100
    if kind < 4:
        return (below(1 << 30) << below(34)) - (below(1 << 30) << below(34))
    return (below(1 << 30) << 31 * below(5)) * (below(1 << 30) + 1) - below(1 << 30)


operations = [
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a // b if b else a, lambda a, b: a % b if b else b,
    lambda a, b: divmod(a, b or 7), lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a << (b & 63),
    lambda a, b: a >> (b & 63), lambda a, b: (a < b, a <= b, a == b, a != b), lambda a, b: a ** (b & 7), lambda a, b: -a,
    lambda a, b: ~a, lambda a, b: abs(a), lambda a, b: hash(a), lambda a, b: a.bit_length(), lambda a, b: pow(a, b & 31, (a ^ b) | 1),
]
for turn in range(100000):
    a, b = number(), number()
    note(str(operations[turn % len(operations)](a, b)), turn)
