from itertools import chain, islice, zip_longest

items = list(range(10))
print([items[i:i + 3] for i in range(0, len(items), 3)])
print(list(zip(*[iter(items)] * 4)), list(zip_longest(*[iter("abcde")] * 2, fillvalue="-")))
def windows(items, n):
    return [items[i:i + n] for i in range(len(items) - n + 1)]
print(windows(items, 4)[:3], list(zip(items, items[1:]))[:3])
nested = [[1, 2], [3, [4, 5]], [], [6]]
print(list(chain.from_iterable(nested)), sum(nested, []), [x for part in nested for x in part])
def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, list) else [x]
print(flatten(nested))
def batched(source, n):
    source = iter(source)
    while batch := tuple(islice(source, n)):
        yield batch
print(list(batched("abcdefg", 3)))
print(items[::2], items[1::2], items[::-1], items[-3:], items[:-3], items[5:2:-1])
rows = [(1, "a"), (2, "b")]
numbers, letters = zip(*rows)
print(numbers, letters, list(map(list, zip(*rows))))
def split_at(items, predicate):
    parts, current = [], []
    for x in items:
        if predicate(x):
            parts.append(current)
            current = []
        else:
            current.append(x)
    return parts + [current]
print(split_at([1, 0, 2, 3, 0, 4], lambda x: x == 0))
print([list(g) for g in ([x for x in items if x % 3 == r] for r in range(3))], sorted(items, key=lambda x: x % 3))
interleaved = [x for pair in zip("ace", "bdf") for x in pair]
print("".join(interleaved), list(dict.fromkeys([3, 1, 3, 2, 1])), [*{}.fromkeys("banana")])
rotated = items[3:] + items[:3]
print(rotated, [items[(i + 3) % len(items)] for i in range(len(items))] == rotated)
