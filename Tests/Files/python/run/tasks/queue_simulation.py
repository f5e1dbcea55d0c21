import random
from collections import deque

random.seed(99)


class Clerk:
    def __init__(self, name):
        self.name, self.busy_until, self.served = name, 0, 0


clerks, line, waits, arrivals = [Clerk("A"), Clerk("B")], deque(), [], 0
for minute in range(120):
    if random.random() < 0.5:
        line.append(minute)
        arrivals += 1
    for clerk in clerks:
        if clerk.busy_until <= minute and line:
            waits.append(minute - line.popleft())
            clerk.busy_until = minute + random.randint(2, 5)
            clerk.served += 1
print(arrivals, [(c.name, c.served) for c in clerks], max(waits), round(sum(waits) / len(waits), 3), len(line))
histogram = {}
for w in waits:
    histogram[w] = histogram.get(w, 0) + 1
for w in sorted(histogram):
    print(f"{w:2} {'*' * histogram[w]}")
