def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


l = [3, 1, 2]
for name, args in (("append", (4,)), ("extend", ("ab",)), ("insert", (0, "first")), ("insert", (-1, "near end")), ("insert", (100, "last")), ("insert", (-100, "very first")), ("remove", ("a",)),
                   ("pop", ()), ("pop", (0,)), ("pop", (-2,)), ("reverse", ())):
    print(name, args, getattr(l, name)(*args), l)
print(l.index(3), l.index(2, 1), l.count(2), l.copy() == l, l.copy() is l, l.__len__(), l.__contains__(3))
for make in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop("a"), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1].insert("a", 1), lambda: [].append(), lambda: [].append(1, 2),
             lambda: [].extend(5), lambda: [1].index(), lambda: [3, "a"].sort(), lambda: [1].sort(lambda a: a), lambda: [1][1], lambda: [1]["a"], lambda: [1][None], lambda: [1].__setitem__(3, 1),
             lambda: [1].count(), lambda: [1].copy(1), lambda: [].clear(1), lambda: list(5), lambda: list(1, 2), lambda: [] < 5, lambda: [1] + (2,), lambda: [1] - [1]):
    attempt(make)
l.clear()
print(l, [1, 2, 3, 2].index(2, 2), [1, 2, 3].index(3, -1), [1, 2, 1].index(1, -1, 10))
a = [1, 2]
a.extend(a)
print(a)
a.append(a)
print(a, a[4] is a, len(a))
b = [[0] * 2] * 2
b[0][0] = 1
print(b, [[0] * 2 for _ in range(2)], [None] * 3, [1, 2] * 2, 0 * [1], -1 * [1])
c = list("hello")
c.sort()
print(c, sorted(c, reverse=True), c.sort(key=lambda x: -ord(x)), c)
d = [1, 2, 3, 4, 5]
for item in d:
    if item % 2 == 0:
        d.remove(item)
print(d)
e = [1]
for item in e:
    if item < 5:
        e.append(item + 1)
print(e)
print([1, 2] == [1, 2], [1, 2] != [1, 3], [1, 2] < [1, 2, 3], [2] > [1, 9], [] < [0], [[1], [0]] > [[0], [9]], [1, "a"] == [1, "b"])
print(list((1, 2)), list({1: 2}), list("ab"), list(range(3)), list(), [*range(3), *"ab"], list(map(str, [1])), list(b"ab"), list({3}))


class Sub(list):
    def __repr__(self):
        return "Sub" + super().__repr__()


s = Sub([1, 2])
print(s, s + [3], type(s + s).__name__, type(s[:]).__name__, type(s.copy()).__name__, type(s * 2).__name__, s == [1, 2], len(s), isinstance(s, list))
