from fractions import Fraction


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(a):
    return [list(column) for column in zip(*a)]


def identity(n):
    return [[int(i == j) for j in range(n)] for i in range(n)]


def power(a, n):
    result = identity(len(a))
    while n:
        if n & 1:
            result = multiply(result, a)
        a, n = multiply(a, a), n >> 1
    return result


def determinant(a):
    a, sign, result = [[Fraction(x) for x in row] for row in a], 1, Fraction(1)
    for i in range(len(a)):
        pivot = next((r for r in range(i, len(a)) if a[r][i]), None)
        if pivot is None:
            return 0
        if pivot != i:
            a[i], a[pivot], sign = a[pivot], a[i], -sign
        result *= a[i][i]
        for r in range(i + 1, len(a)):
            factor = a[r][i] / a[i][i]
            a[r] = [x - factor * y for x, y in zip(a[r], a[i])]
    return sign * result


def inverse(a):
    n = len(a)
    rows = [[Fraction(x) for x in row] + [Fraction(x) for x in unit] for row, unit in zip(a, identity(n))]
    for i in range(n):
        pivot = next((r for r in range(i, n) if rows[r][i]), None)
        if pivot is None:
            raise ValueError("singular matrix")
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for r in range(n):
            if r != i:
                rows[r] = [x - rows[r][i] * y for x, y in zip(rows[r], rows[i])]
    return [row[n:] for row in rows]


def spiral(a):
    result = []
    while a:
        result += a[0]
        a = [list(row) for row in zip(*a[1:])][::-1]
    return result


def rotate(a):
    return [list(row) for row in zip(*a[::-1])]


def magic(n):
    square = [[0] * n for _ in range(n)]
    y, x = 0, n // 2
    for k in range(1, n * n + 1):
        square[y][x] = k
        ny, nx = (y - 1) % n, (x + 1) % n
        if square[ny][nx]:
            ny, nx = (y + 1) % n, x
        y, x = ny, nx
    return square


a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
print(multiply(a, b), transpose([[1, 2, 3], [4, 5, 6]]), power([[1, 1], [1, 0]], 50)[0][1], determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), determinant([[1, 2], [2, 4]]), [[str(x) for x in row] for row in inverse([[2, 1], [5, 3]])])
print(multiply(inverse([[1, 2, 3], [0, 1, 4], [5, 6, 0]]), [[1, 2, 3], [0, 1, 4], [5, 6, 0]]) == identity(3), spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2, 3, 4]]), rotate([[1, 2], [3, 4], [5, 6]]))
try:
    inverse([[1, 2], [2, 4]])
except ValueError as e:
    print(e)
for row in magic(5):
    print(" ".join(f"{x:2}" for x in row), sum(row))
pascal = [[1]]
for _ in range(6):
    pascal.append([1] + [x + y for x, y in zip(pascal[-1], pascal[-1][1:])] + [1])
for row in pascal:
    print(" ".join(map(str, row)).center(30).rstrip())
zeros = [[1, 0, 3], [4, 5, 6], [0, 8, 9]]
rows, columns = {i for i, r in enumerate(zeros) if 0 in r}, {j for j, c in enumerate(zip(*zeros)) if 0 in c}
print([[0 if i in rows or j in columns else x for j, x in enumerate(r)] for i, r in enumerate(zeros)])
