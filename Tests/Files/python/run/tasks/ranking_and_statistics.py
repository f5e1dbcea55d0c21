scores = [("Ann", 44), ("Bob", 42), ("Cid", 42), ("Dan", 41), ("Eve", 41), ("Fay", 41), ("Gus", 39)]


def standard(scores):
    values = [s for _, s in scores]
    return [values.index(s) + 1 for s in values]


def dense(scores):
    order = sorted({s for _, s in scores}, reverse=True)
    return [order.index(s) + 1 for _, s in scores]


def fractional(scores):
    values = [s for _, s in scores]
    return [sum(i + 1 for i, v in enumerate(values) if v == s) / values.count(s) for s in values]


for (name, score), *ranks in zip(scores, standard(scores), dense(scores), fractional(scores)):
    print(f"{name:5}{score:4}{ranks[0]:4}{ranks[1]:4}{ranks[2]:6.1f}")


def moving_average(n):
    from collections import deque
    window = deque(maxlen=n)
    average = None
    while True:
        window.append((yield average))
        average = sum(window) / len(window)


m = moving_average(3)
next(m)
print([round(m.send(x), 3) for x in (1, 2, 3, 4, 5, 5, 4)])


class Running:
    def __init__(self):
        self.n, self.mean, self.squares = 0, 0.0, 0.0

    def add(self, x):
        self.n += 1
        delta = x - self.mean
        self.mean += delta / self.n
        self.squares += delta * (x - self.mean)
        return round((self.squares / self.n) ** 0.5, 6)


r = Running()
print([r.add(x) for x in (2, 4, 4, 4, 5, 5, 7, 9)])
values = sorted([12, 16, 56, 24, 29, 18])
from math import prod
print(sum(values) / 6, prod(values) ** (1 / 6), 6 / sum(1 / v for v in values), (values[2] + values[3]) / 2, sum(v * v for v in values) ** 0.5)


def stem(values):
    rows = {}
    for v in sorted(values):
        rows.setdefault(v // 10, []).append(v % 10)
    return [f"{k} | {' '.join(map(str, rows.get(k, [])))}".rstrip() for k in range(min(rows), max(rows) + 1)]


print("\n".join(stem([12, 27, 18, 31, 44, 25, 13, 39, 41])))
