# Ranges that are kept, asked and indexed.
for r in (range(5), range(2, 9), range(9, 2, -2), range(0), range(5, 0), range(-3, 4, 3), range(10**15, 10**15 + 3), range(2**70, 2**70 + 2)):
    print(r, len(r) if r.stop < 2**60 else "-", list(r), [x in r for x in (0, 2, 3, -3, 9, 10**15 + 1, 2**70, 2.0, 2.5, True, "2", None)])
    print(r.start, r.stop, r.step, bool(r), r[0] if r else None, r[-1] if r else None, list(reversed(r)), r[1:], r[::-1])
    for place in (5, -9, 10**20):
        try:
            print(r[place])
        except IndexError as problem:
            print(problem)
print(3 in range(3), 3 not in range(3), 0 in range(0), 5 in range(10, 0, -5), 10 in range(10, 0, -5), 0 in range(10, 0, -5))
print(range(True), range(3) == range(0, 3, 1), range(0) == range(2, 2), hash(range(3)) == hash(range(0, 3)), range(3) != range(4))
for wrong in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("1"), lambda: range(1)["a"]):
    try:
        print(wrong())
    except (TypeError, ValueError) as problem:
        print(problem)


class Index:
    def __index__(self):
        return 4


print(list(range(Index())), range(Index(), 6), 2 in range(Index()))
r = range(3)
for name in ("start", "new"):
    try:
        setattr(r, name, 1)
    except AttributeError as problem:
        print(problem)
count = 0
for i in range(200):
    if i in range(10, 190, 7) and i not in range(0, 100):
        count += i
print(count, sum(range(100)), max(range(5)), sorted(range(5, 0, -1)), tuple(range(3)), [*range(2)], dict.fromkeys(range(2)), set(range(3)))
a, b, c = range(3)
print(a, b, c, [list(x) for x in (range(i) for i in range(4))])


def own(range):
    return range(3), 1 in range(3)


print(own(lambda n: [n, 1]))
