"""Slices and indices of strings, lists, tuples and ranges."""
from operand_source import below, note, start

start(14)


def bound():
    return None if below(4) == 0 else below(30) - 15


text = "abcdefghijkl"
for turn in range(100000):
    size = below(13)
    key = slice(bound(), bound(), (None, 1, 2, 3, -1, -2, -5)[below(7)])
    kind = turn % 5
    if kind == 0:
        note(text[:size][key], turn)
    elif kind == 1:
        note(str(list(range(size))[key]), turn)
    elif kind == 2:
        note(str(tuple(text[:size])[key]), turn)
    elif kind == 3:
        note(str(range(size)[key]) + str(key.indices(size)), turn)
    else:
        items = list(range(size))
        if key.step in (None, 1):
            items[key] = text[:below(4)]
        else:
            del items[key]
        note(str(items), turn)
