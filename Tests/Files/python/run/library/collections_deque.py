from collections import deque


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


d = deque("abc")
d.append("d")
d.appendleft("z")
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], "b" in d, list(d), list(reversed(d)), d.count("a"), d.index("c"), d.maxlen)
d.extend([1, 2])
d.extendleft([8, 9])
print(d, d.rotate(2), d, d.rotate(-1), d, d.reverse(), d)
d.insert(1, "new")
d.remove(1)
del d[0]
d[0] = "first"
print(d, d.copy() == d, d == deque(list(d)), deque([1]) < deque([2]), deque([1]) + deque([2]), deque([1]) * 2, bool(deque()), d.clear(), d)
b = deque(range(10), maxlen=3)
print(b, b.maxlen, b.append(10), b, b.appendleft(0), b, b.extend("xy"), b, deque(b, 2), deque(maxlen=0), repr(deque([b])))
for make in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque([1]).remove(5), lambda: deque([1]).index(5), lambda: deque(5), lambda: deque([], -1), lambda: deque([1], 1).insert(0, 2), lambda: deque([1])["a"],
             lambda: deque([1, 2])[0:1], lambda: deque().rotate("a"), lambda: deque() + [1], lambda: deque([], "a")):
    attempt(make)
d = deque([3, 1, 2])
d += [5]
d *= 2
print(d, sorted(d), max(d), sum(d), [*d], d.index(1, 2), 5 in d)


def tail(items, n):
    return list(deque(items, n))


def window_maxima(items, k):
    best, result = deque(), []
    for i, x in enumerate(items):
        while best and items[best[-1]] <= x:
            best.pop()
        best.append(i)
        if best[0] <= i - k:
            best.popleft()
        if i >= k - 1:
            result.append(items[best[0]])
    return result


print(tail(range(100), 3), window_maxima([1, 3, -1, -3, 5, 3, 6, 7], 3))
josephus = deque(range(1, 8))
order = []
while josephus:
    josephus.rotate(-2)
    order.append(josephus.popleft())
print(order)
