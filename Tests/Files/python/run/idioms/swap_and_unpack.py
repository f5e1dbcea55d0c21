a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
pairs = {"x": 1, "y": 2}
for name, value in pairs.items():
    print(name, value)
(first, second), *others = [(1, 2), (3, 4), (5, 6)]
print(first, second, others)
head, *_, tail = "abcdef"
print(head, tail)
d = dict(zip(*[("k1", "k2"), (10, 20)]))
(k1, v1), (k2, v2) = d.items()
print(k1, v1, k2, v2)
x = y = z = []
x.append(1)
print(y, z is x)
i = 0
i, values = 1, [i, i + 1]
print(i, values)
[p, q], r = [1, 2], 3
print(p, q, r)
lists = [[1, 2], [3, 4]]
lists[0][1], lists[1][0] = lists[1][0], lists[0][1]
print(lists)
def several():
    return 1, (2, 3), [4]
one, (two, three), [four] = several()
print(one + two + three + four)
for index, (left, right) in enumerate(zip("ab", "cd")):
    print(index, left, right)
