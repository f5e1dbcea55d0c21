import bisect
import heapq

h = []
for n in [5, 3, 8, 1, 9, 2]:
    heapq.heappush(h, n)
print(h, h[0], heapq.heappop(h), h, heapq.heappushpop(h, 4), heapq.heappushpop(h, 0), heapq.heapreplace(h, 7), h, [heapq.heappop(h) for _ in range(len(h))])
data = [9, 4, 7, 1, 8, 2]
heapq.heapify(data)
print(data, heapq.nlargest(3, data), heapq.nsmallest(2, data), heapq.nlargest(2, ["bb", "a", "ccc"], key=len), heapq.nsmallest(0, data), heapq.nsmallest(99, [2, 1]), heapq.nlargest(1, []))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge("adg", "beh", key=str.upper)), list(heapq.merge([7, 4], [5, 2], reverse=True)), list(heapq.merge()), next(heapq.merge([3], [1])))
for make in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush(5, 1), lambda: heapq.heapify((1, 2)), lambda: heapq.heappush([1], "a"), lambda: heapq.heappushpop([], 5)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
tasks = []
for order, (priority, name) in enumerate([(2, "write"), (1, "plan"), (2, "test"), (3, "rest")]):
    heapq.heappush(tasks, (priority, order, name))
print([heapq.heappop(tasks)[2] for _ in range(4)])
a = [1, 3, 3, 5, 8]
print([(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect(a, x)) for x in (0, 1, 3, 4, 8, 9)], bisect.bisect_left(a, 3, 2), bisect.bisect_left(a, 3, 0, 1))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
bisect.insort_right(a, 3.0)
print(a, bisect.bisect([], 1), bisect.bisect_left(["apple", "fig"], "banana"), bisect.bisect_left([10, 8, 5], -8, key=lambda x: -x))
people = [("ann", 20), ("bob", 30)]
bisect.insort(people, ("cid", 25), key=lambda p: p[1])
print(people, bisect.bisect_right(people, 25, key=lambda p: p[1]))


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
for make in (lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(a, 1, -1), lambda: bisect.insort((1,), 2)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


def running_median(numbers):
    low, high = [], []
    for n in numbers:
        heapq.heappush(high, -heapq.heappushpop(low, -n))
        if len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        yield -low[0] if len(low) > len(high) else (high[0] - low[0]) / 2


def longest_increasing(items):
    tails = []
    for x in items:
        place = bisect.bisect_left(tails, x)
        tails[place:place + 1] = [x]
    return len(tails)


print(list(running_median([5, 15, 1, 3, 8])), longest_increasing([3, 1, 4, 1, 5, 9, 2, 6]))
