from math import comb


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


print(list(pascal(6)), [sum(r) for r in pascal(8)], [comb(2 * n, n) // (n + 1) for n in range(10)])


def bell(n):
    row = [1]
    for _ in range(n):
        yield row[0]
        new = [row[-1]]
        for x in row:
            new.append(new[-1] + x)
        row = new


def stirling(n, k):
    return 1 if n == k else 0 if k < 1 or k > n else k * stirling(n - 1, k) + stirling(n - 1, k - 1)


def bernoulli(n):
    from fractions import Fraction
    b = []
    for m in range(n + 1):
        b.append(Fraction(1, m + 1))
        for j in range(m, 0, -1):
            b[j - 1] = j * (b[j - 1] - b[j])
    return b[0]


print(list(bell(10)), [stirling(5, k) for k in range(6)], [str(bernoulli(n)) for n in (0, 1, 2, 4, 6, 8, 10, 12)])
