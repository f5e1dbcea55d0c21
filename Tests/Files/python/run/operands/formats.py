"""Format specifications of ints and floats."""
from operand_source import below, note, start

start(13)


def specification(types):
    text = ""
    if below(3) == 0:
        text += ("*", "0", "_", " ", "é")[below(5)] + "<>^="[below(4)]
    elif below(4) == 0:
        text += "<>^="[below(4)]
    if below(3) == 0:
        text += "+- "[below(3)]
    if below(5) == 0:
        text += "#"
    if below(5) == 0:
        text += "0"
    if below(2):
        text += str(below(30) + 1)
    if below(4) == 0:
        text += ",_"[below(2)]
    if types == "f" and below(2):
        text += "." + str(below(12))
    kinds = "bodxXn" if types == "i" else "eEfFgG%"
    return text + ("" if below(5) == 0 else kinds[below(len(kinds))])


for turn in range(100000):
    if below(2):
        value = (below(1 << 30) << below(40)) * (1 if below(2) else -1)
        spec = specification("i")
    else:
        value = (below(1 << 30) - (1 << 29)) / (below(100000) + 1) * 10.0 ** (below(20) - 10)
        spec = specification("f")
    try:
        note(format(value, spec), turn)
    except ValueError as error:
        note(str(error), turn)
