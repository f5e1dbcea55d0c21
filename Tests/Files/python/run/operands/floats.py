"""Arithmetic, comparison and repr of floats of all exponents."""
from operand_source import below, note, start

start(12)


def number():
    kind = below(5)
    if kind == 0:
        return float(below(2000) - 1000)
    if kind == 1:
        return (below(2000000) - 1000000) / 1000
    mantissa = (below(1 << 30) << 23 | below(1 << 23)) * (1 if below(2) else -1)
    return mantissa * 2.0 ** (below(120) - 100) if kind < 4 else mantissa * 2.0 ** (below(1900) - 1000)


operations = [
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b if b else a, lambda a, b: a // b if b else a,
    lambda a, b: a % b if b else b, lambda a, b: divmod(a, b or 0.5), lambda a, b: (a < b, a <= b, a == b), lambda a, b: -a,
    lambda a, b: round(a, below(8) - 3), lambda a, b: int(a), lambda a, b: hash(a), lambda a, b: a.is_integer(), lambda a, b: a.hex(),
    lambda a, b: a.as_integer_ratio(), lambda a, b: float(repr(a)) == a, lambda a, b: abs(a), lambda a, b: a + below(1000),
]
for turn in range(100000):
    a, b = number(), number()
    try:
        note(repr(operations[turn % len(operations)](a, b)), turn)
    except OverflowError as error:
        note(str(error), turn)
