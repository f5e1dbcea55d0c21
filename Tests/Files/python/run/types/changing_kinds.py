# Variables that are not always what they are first.


def becomes_float(count):
    total = 0
    for index in range(count):
        total += index * 0.5
    return total


def becomes_text(count):
    value = 1.5
    for index in range(count):
        if index == 3:
            value = "three"
            break
        value = value * 2.0
    return value


def maybe_none(count):
    best = None
    for index in range(count):
        value = (index * 7) % 11 * 1.0
        if best is None or value > best:
            best = value
    return best


def empty_loop(count):
    index = 2.5
    for index in range(count):
        pass
    return index


def unset(count):
    for place in range(count):
        half = place / 2
    try:
        return place, half
    except UnboundLocalError as problem:
        return str(problem)


def deleted():
    value = 0.5
    for _ in range(3):
        value = value * 3.0
    del value
    try:
        return value
    except UnboundLocalError as problem:
        return str(problem)


def shared(count):
    total = 0.0

    def add(amount):
        nonlocal total
        total += amount

    for index in range(count):
        add(index)
        add("x" * 0 == "" and 0.25)
    return total


def observed():
    value = 1.5
    for _ in range(2):
        value = value * 2.0
    return sorted(locals().items())


def listed(count):
    scale = 0.5
    for _ in range(2):
        scale = scale * 3.0
    return [scale * entry for entry in range(count)], [scale for scale in range(2)], scale


def walrus(count):
    value = 1.0
    found = []
    for _ in range(count):
        if (value := value * 1.5) > 2.0:
            found.append(value)
        found.append(value + (value := 2.5) + value)
    [value := entry for entry in ("a", "b")]
    return found, value


def unpacked():
    first, second = 1.0, 2.0
    for _ in range(3):
        first, second = second, first + second
    (first, *rest), last = [first, 3, 4], second
    return first, rest, last


def matched(values):
    number = 0.0
    total = 1.0
    for entry in values:
        match entry:
            case [number, _]:
                total = total + 1.0
            case number:
                total = total * 2.0
    return number, total


class Total:
    value = 0.0
    for _ in range(3):
        value = value + 0.5


print(becomes_float(0), becomes_float(5))
print(becomes_text(2), becomes_text(5))
print(maybe_none(0), maybe_none(9))
print(empty_loop(0), empty_loop(4))
print(unset(0), unset(3))
print(deleted(), shared(4), observed(), listed(3))
print(walrus(3))
print(unpacked(), matched([[1, 2], "x", [3.5, 4]]), matched([]))
print(Total.value)
