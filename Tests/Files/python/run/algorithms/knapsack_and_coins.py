from functools import lru_cache


def knapsack(items, room):
    best = [0] * (room + 1)
    keep = [[False] * (room + 1) for _ in items]
    for i, (name, weight, value) in enumerate(items):
        for r in range(room, weight - 1, -1):
            if best[r - weight] + value > best[r]:
                best[r] = best[r - weight] + value
                keep[i][r] = True
    chosen, r = [], room
    for i in range(len(items) - 1, -1, -1):
        if keep[i][r]:
            chosen.append(items[i][0])
            r -= items[i][1]
    return best[room], chosen[::-1]


def fractional(items, room):
    total = 0.0
    for name, weight, value in sorted(items, key=lambda item: item[2] / item[1], reverse=True):
        part = min(weight, room)
        total += value * part / weight
        room -= part
    return round(total, 3)


def fewest_coins(coins, amount):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - c] for c in coins if c <= a and best[a - c] is not None]
        best[a] = min(options) + 1 if options else None
    return best[amount]


def ways(coins, amount):
    counts = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            counts[a] += counts[a - c]
    return counts[amount]


def subset_sum(numbers, target):
    reached = {0: ()}
    for n in numbers:
        for total, part in list(reached.items()):
            reached.setdefault(total + n, part + (n,))
    return reached.get(target)


@lru_cache(None)
def partitions(n, largest=None):
    largest = n if largest is None else largest
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))


def rod(prices, n):
    best, cut = [0], [0]
    for length in range(1, n + 1):
        value, first = max((prices[k - 1] + best[length - k], k) for k in range(1, min(length, len(prices)) + 1))
        best.append(value)
        cut.append(first)
    pieces = []
    while n:
        pieces.append(cut[n])
        n -= cut[n]
    return best[-1], pieces


items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60), ("apple", 39, 40), ("cheese", 23, 30), ("camera", 32, 30)]
print(knapsack(items, 200), fractional(items, 200))
print(fewest_coins([1, 5, 10, 25], 63), fewest_coins([5, 10], 3), fewest_coins([1, 3, 4], 6), ways([1, 5, 10, 25, 50, 100], 100), ways([2], 3))
print(subset_sum([3, 34, 4, 12, 5, 2], 9), subset_sum([1, 2], 10), [partitions(n) for n in range(15)], rod([1, 5, 8, 9, 10, 17, 17, 20], 8))
