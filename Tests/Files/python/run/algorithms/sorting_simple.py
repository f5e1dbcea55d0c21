def bubble(items):
    items = list(items)
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    items = list(items)
    for i in range(1, len(items)):
        value, j = items[i], i - 1
        while j >= 0 and items[j] > value:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = value
    return items


def selection(items):
    items = list(items)
    for i in range(len(items)):
        least = min(range(i, len(items)), key=items.__getitem__)
        items[i], items[least] = items[least], items[i]
    return items


def shell(items):
    items = list(items)
    gap = len(items) // 2
    while gap:
        for i in range(gap, len(items)):
            j, value = i, items[i]
            while j >= gap and items[j - gap] > value:
                items[j] = items[j - gap]
                j -= gap
            items[j] = value
        gap //= 2
    return items


def gnome(items):
    items, i = list(items), 0
    while i < len(items):
        if i == 0 or items[i - 1] <= items[i]:
            i += 1
        else:
            items[i - 1], items[i] = items[i], items[i - 1]
            i -= 1
    return items


def comb(items):
    items, gap, swapped = list(items), len(items), True
    while gap > 1 or swapped:
        gap, swapped = max(1, int(gap / 1.3)), False
        for i in range(len(items) - gap):
            if items[i] > items[i + gap]:
                items[i], items[i + gap], swapped = items[i + gap], items[i], True
    return items


cases = [[], [1], [2, 1], [5, 3, 9, 1, 5, 0], list("sorting"), [(2, "b"), (1, "z"), (2, "a")], [3.5, -1, 2, 0.25], list(range(20, 0, -1))]
for sort in (bubble, insertion, selection, shell, gnome, comb):
    print(sort.__name__, [sort(case) == sorted(case) for case in cases], sort(cases[3]))
