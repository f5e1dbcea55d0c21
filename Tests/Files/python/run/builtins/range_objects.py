def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


for r in (range(5), range(2, 10, 3), range(10, 0, -3), range(0), range(5, 1), range(2**70, 2**70 + 3), range(-5, 5, 4)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), list(reversed(r)), r[1:], r[::-1])
r = range(10, 50, 5)
print(r[0], r[-1], r[2:5], r[::2], r[::-2], r[10:], r[-3:], 25 in r, 26 in r, 25.0 in r, "a" in r, r.index(25), r.count(25), r.count(26))
attempt(lambda: r[8])
attempt(lambda: r[-9])
attempt(lambda: r["a"])
attempt(lambda: r.index(26))
attempt(lambda: range())
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(1.0))
attempt(lambda: range("5"))
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(None))
attempt(lambda: r.__setitem__(0, 1))
attempt(lambda: range(3) + range(2))
attempt(lambda: len(range(2**70)))
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1, 1) == range(7, 3), range(3) != range(4))
print(max(range(5)), sum(range(101)), sorted(range(3), reverse=True), tuple(range(3)), 10**20 in range(10**30), 2**70 in range(2**70))


class Index:
    def __index__(self):
        return 3


print(list(range(Index())), range(5)[Index()], [i for i in range(True)], range(True, 4))
i = "before"
for i in range(0):
    pass
print(i)
for i in range(3):
    i += 10
print(i)
print(str(range(1, 5)), repr(range(0, 10, 2)), hash(range(3)) == hash(range(0, 3)), {range(2): 1}[range(0, 2)])
