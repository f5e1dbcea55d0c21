# The largest singular value of an endless matrix: nested loops over ints and floats.
def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    n = len(v)
    result = [0.0] * n
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(i, j) * v[j]
        result[i] = total
    return result


def times_transposed(v):
    n = len(v)
    result = [0.0] * n
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(j, i) * v[j]
        result[i] = total
    return result


def spectral(n):
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    above = below = 0.0
    for a, b in zip(u, v):
        above += a * b
        below += b * b
    return (above / below) ** 0.5


print("%.9f" % spectral(100))
