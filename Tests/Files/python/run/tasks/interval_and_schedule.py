def merge(intervals):
    out = []
    for a, b in sorted(intervals):
        if out and a <= out[-1][1]:
            out[-1][1] = max(out[-1][1], b)
        else:
            out.append([a, b])
    return [tuple(i) for i in out]


def most_activities(items):
    chosen, end = [], float("-inf")
    for name, a, b in sorted(items, key=lambda i: i[2]):
        if a >= end:
            chosen.append(name)
            end = b
    return chosen


def rooms(items):
    events = sorted([(a, 1) for _, a, _ in items] + [(b, -1) for _, _, b in items], key=lambda e: (e[0], e[1]))
    most = now = 0
    for _, change in events:
        now += change
        most = max(most, now)
    return most


def weighted(items):
    import bisect
    items = sorted(items, key=lambda i: i[1])
    ends, best = [i[1] for i in items], [0]
    for n, (a, b, value) in enumerate(items):
        best.append(max(best[-1], best[bisect.bisect_right(ends, a, 0, n)] + value))
    return best[-1]


def skyline(buildings):
    places = sorted({x for a, b, _ in buildings for x in (a, b)})
    out = []
    for x in places:
        height = max((h for a, b, h in buildings if a <= x < b), default=0)
        if not out or out[-1][1] != height:
            out.append((x, height))
    return out


meetings = [("a", 1, 4), ("b", 3, 5), ("c", 0, 6), ("d", 5, 7), ("e", 8, 9), ("f", 5, 9)]
print(merge([(1, 3), (2, 6), (8, 10), (10, 12), (15, 18)]), most_activities(meetings), rooms(meetings), weighted([(1, 2, 50), (3, 5, 20), (6, 19, 100), (2, 100, 200)]), skyline([(2, 9, 10), (3, 7, 15), (5, 12, 12), (15, 20, 10), (19, 24, 8)]))
merged = merge([(9, 10), (9.5, 11), (13, 14), (16, 17)])
free = [(b, c) for (_, b), (c, _) in zip(merged, merged[1:])]
print(merged, free, sum(b - a for a, b in free))
