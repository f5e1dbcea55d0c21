a = b = c = []
a.append(1)
print(b, c is a)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), r = (3, 4), 5
print(p, q, r)
first, *rest = "hello"
print(first, rest)
*init, last = range(5)
print(init, last)
head, *mid, tail = [1, 2]
print(head, mid, tail)
[m, n] = {"k": 1, "l": 2}
print(m, n)
i = 0
l = [10, 20, 30]
i, l[i] = 2, 99
print(i, l)
l[0], l[1] = l[1], l[0]
print(l)
for k, (v, w) in [(1, (2, 3)), (4, (5, 6))]:
    print(k, v, w)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    a, b, c = 1, 2
except ValueError as e:
    print(e)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)
