from itertools import permutations
from math import prod


def sign(p):
    return (-1) ** sum(p[i] > p[j] for i in range(len(p)) for j in range(i + 1, len(p)))


def determinant(a):
    return sum(sign(p) * prod(a[i][j] for i, j in enumerate(p)) for p in permutations(range(len(a))))


def permanent(a):
    return sum(prod(a[i][j] for i, j in enumerate(p)) for p in permutations(range(len(a))))


def laplace(a):
    return a[0][0] if len(a) == 1 else sum((-1) ** j * x * laplace([r[:j] + r[j + 1:] for r in a[1:]]) for j, x in enumerate(a[0]))


m = [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [1, 0, 2, 5]]
print(determinant(m), permanent(m), laplace(m), determinant([[1, 2], [3, 4]]), [sign(p) for p in permutations(range(3))])
