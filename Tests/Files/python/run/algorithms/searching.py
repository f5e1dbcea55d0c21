def binary(items, wanted):
    low, high, steps = 0, len(items), 0
    while low < high:
        steps += 1
        middle = (low + high) >> 1
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return (low if low < len(items) and items[low] == wanted else -1), steps


def interpolation(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high and items[low] <= wanted <= items[high]:
        if items[low] == items[high]:
            return low if items[low] == wanted else -1
        place = low + (wanted - items[low]) * (high - low) // (items[high] - items[low])
        if items[place] == wanted:
            return place
        if items[place] < wanted:
            low = place + 1
        else:
            high = place - 1
    return -1


def exponential(items, wanted):
    if not items:
        return -1
    bound = 1
    while bound < len(items) and items[bound] < wanted:
        bound *= 2
    part = items[bound // 2:bound + 1]
    found = binary(part, wanted)[0]
    return -1 if found < 0 else found + bound // 2


def ternary_minimum(f, low, high, steps=60):
    for _ in range(steps):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        low, high = (low, b) if f(a) < f(b) else (a, high)
    return (low + high) / 2


def quick_select(items, k):
    pivot = items[len(items) // 2]
    less = [x for x in items if x < pivot]
    equal = [x for x in items if x == pivot]
    if k < len(less):
        return quick_select(less, k)
    if k < len(less) + len(equal):
        return pivot
    return quick_select([x for x in items if x > pivot], k - len(less) - len(equal))


def peak(items):
    low, high = 0, len(items) - 1
    while low < high:
        middle = (low + high) // 2
        if items[middle] < items[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


items = [n * n for n in range(40)]
for wanted in (0, 1, 400, 401, 1521, 9999, -1):
    print(wanted, binary(items, wanted), interpolation(items, wanted), exponential(items, wanted))
print(round(ternary_minimum(lambda x: (x - 2.5) ** 2 + 1, -10, 10), 6), [quick_select([9, 1, 8, 2, 7], k) for k in range(5)], peak([1, 3, 7, 9, 4, 2]), binary([], 1))


def rotated(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[low] <= items[middle]:
            if items[low] <= wanted < items[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif items[middle] < wanted <= items[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1


print([rotated([4, 5, 6, 7, 0, 1, 2], n) for n in range(9)])
