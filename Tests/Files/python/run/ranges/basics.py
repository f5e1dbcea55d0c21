for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -2), range(0), range(5, 2), range(-3, 3), range(3, -4, -3)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), sum(r), r[::-1], list(reversed(r)))
r = range(10, 50, 5)
print(r[0], r[-1], r[2:4], r[::2], r[1:-1:3], 25 in r, 26 in r, 25.0 in r, "a" in r, r.index(20), r.count(20), r.count(1), max(r), min(r))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 5, 2) == range(0, 6, 2), range(3) != range(4), hash(range(3)) == hash(range(0, 3)), range(3) == [0, 1, 2], {range(2): 1}[range(2)])
for f in (lambda: r[100], lambda: r.index(3), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1.0), lambda: range(1, 2, 3, 4)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: r[0] = 1
except TypeError as e: print(e)
print(range(10 ** 20, 10 ** 20 + 3)[1], list(range(10 ** 20, 10 ** 20 + 2)), 5 in range(10 ** 30), range(2 ** 70)[-1])
print(range(5)[-2], range(1, 10)[3:], *range(3), [*range(2)], tuple(range(2)), set(range(2)), list(enumerate(range(2))), list(zip(range(2), range(2))), list(map(lambda x: x, range(2))))
i = iter(range(3)); print(next(i), list(i))
print(range(True), range(False, True), isinstance(range(1), range), type(range(1)).__name__, repr(range(1, 2, 3)), str(range(0, 3)))
a, b, c = range(3); print(a, b, c)
print(range(0, -5, -1)[2], list(range(-5, 0)), list(range(0, 1, 5)), len(range(0, 100, 7)), range(7)[2:100], range(7)[-100:2])
