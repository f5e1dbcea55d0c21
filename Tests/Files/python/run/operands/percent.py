"""Formatting with the operator %."""
from operand_source import below, note, start

start(16)


for turn in range(100000):
    spec = "%" + ("", "-", "+", "0", " ", "#", "-+", "0+")[below(8)] + ("" if below(2) else str(below(20)))
    kind = below(3)
    if kind == 0:
        spec += ("" if below(3) else "." + str(below(12))) + "dixXo"[below(5)]
        value = (below(1 << 30) << below(40)) * (1 if below(2) else -1)
    elif kind == 1:
        spec += ("" if below(3) else "." + str(below(12))) + "eEfFgG"[below(6)]
        value = (below(1 << 30) - (1 << 29)) / (below(100000) + 1) * 10.0 ** (below(16) - 8)
    else:
        spec += ("" if below(3) else "." + str(below(12))) + "sra"[below(3)]
        value = (None, "text", 3.5, (1, 2), "é'", True)[below(6)]
    note((spec + "|") % ((value,) if isinstance(value, tuple) else value), turn)
