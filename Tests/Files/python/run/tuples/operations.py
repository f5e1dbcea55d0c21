def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


t = (1, "a", None, 2.5, (3,))
print(t, (), (1,), 1, (1, 2)[0], t[-1], t[1:3], t[::-1], t[::2], len(t), t.index("a"), t.count(1), t + (9,), t * 2, 2 * (0,), t == (1, "a", None, 2.5, (3,)), hash((1, 2)) == hash((1, 2)))
print(tuple("ab"), tuple([1]), tuple(), tuple({1: 2}), tuple(range(2)), tuple(t) is t, (*t, *"xy"), tuple(n * n for n in range(3)), "a" in t, None not in t)
for make in (lambda: t.index("z"), lambda: t[9], lambda: t["a"], lambda: t.__setitem__, lambda: tuple(5), lambda: tuple(1, 2), lambda: t + [1], lambda: t.append(1), lambda: t.count(), lambda: t < 5, lambda: hash(([],)), lambda: t.index(),
             lambda: (1, 2) < (1, "a"), lambda: t * "a", lambda: t - t):
    attempt(make)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "b") > (1, "a"), (2,) > (1, 99), max((1, 5), (2, 0)), sorted([(2, "b"), (1, "z"), (2, "a")]), min([(0, 1), (0, 0)]))
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), e = (1, 2), 3
[f, g] = "xy"
h, = [7]
print(c, d, e, f, g, h)
first, *middle, last = range(5)
*start, end = "abc"
one, *none = [1]
print(first, middle, last, start, end, one, none)
for source in ([1], [1, 2, 3], "a", {}, 5, None, iter([1, 2, 3])):
    try:
        p, q = source
    except (TypeError, ValueError) as e:
        print(e)
for source in ([], [1]):
    try:
        p, *q, r = source
    except ValueError as e:
        print(e)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __init__(self, a, b):
        print("init", a, b)

    @property
    def total(self):
        return self[0] + self[1]


p = Pair(3, 4)
print(p, p.total, type(p + (1,)).__name__, p == (3, 4), isinstance(p, tuple), len(p), [*p], {p: 1}[(3, 4)], "%d-%d" % p)
nested = ((1, (2, 3)), [4])
nested[1].append(5)
print(nested, repr((1,)), str(((),)), (1, 2, 3)[1:], ((1, 2), (3, 4))[1][0])
