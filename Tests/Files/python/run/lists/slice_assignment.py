def attempt(change):
    l = list(range(6))
    try:
        change(l)
        print(l)
    except Exception as e:
        print(type(e).__name__, e, l)


def put(key, value):
    return lambda l: l.__setitem__(key, value)


for key, value in ((slice(1, 3), "ab"), (slice(1, 3), []), (slice(0, 0), [9, 8]), (slice(None), [1]), (slice(4, None), (7, 8, 9)), (slice(None, None, 2), "xyz"), (slice(None, None, 2), "xy"), (slice(None, None, -1), range(6)),
                   (slice(5, 2), "q"), (slice(-2, None), iter("z")), (slice(10, 20), [1]), (slice(1, 3), 5), (slice(1, 3), None), (slice(0, 6, 3), [1, 2]), (slice(0, 6, 3), 5), (slice(1, 2, 0), [1]), (slice(1, "a"), [1]), ("a", 1), (6, 1), (-7, 1),
                   (slice(3, 1, -1), "AB"), (slice(None, None, 3), {"a": 1, "b": 2})):
    attempt(put(key, value))
for key in (slice(1, 3), slice(None), slice(None, None, 2), slice(None, None, -2), slice(5, 1), slice(-3, -1), 0, -1, 6, "a", slice(0, 1, 0), slice(100, 200)):
    attempt(lambda l: l.__delitem__(key))
l = [1, 2, 3]
l[1:1] = l
print(l)
l[::2] = l[::-2]
print(l)
l[:] = (n for n in l if n > 1)
print(l)
del l[0], l[-1]
print(l)
l[len(l):] = ["appended"]
l[:0] = ["prepended"]
print(l, l[1:][0:1], l[-1:], l[:-1], l[5:], l[::-1], l[-100:100])
x, l[0], *rest = "abcd"
print(x, l, rest)
(l[1], l[0]), y = l[:2], 5
print(l, y)
i = 0
i, l[i] = 1, "index 1"
print(l)
