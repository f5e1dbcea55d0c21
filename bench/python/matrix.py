# Multiplication of matrices, and elimination.
def multiply(a, b):
    rows = len(a)
    columns = len(b[0])
    inner = len(b)
    result = []
    for i in range(rows):
        row = []
        for j in range(columns):
            total = 0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            row.append(total)
        result.append(row)
    return result


def make(n, seed):
    result = []
    for i in range(n):
        result.append([(seed * (i + 1) * (j + 3)) % 17 - 8 for j in range(n)])
    return result


def solve(matrix, right):
    n = len(matrix)
    a = [[float(x) for x in row] + [float(right[i])] for i, row in enumerate(matrix)]
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[best] = a[best], a[i]
        for r in range(i + 1, n):
            factor = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= factor * a[i][c]
    result = [0.0] * n
    for i in range(n - 1, -1, -1):
        total = a[i][n]
        for c in range(i + 1, n):
            total -= a[i][c] * result[c]
        result[i] = total / a[i][i]
    return result


product = multiply(make(120, 7), make(120, 11))
print(sum(sum(row) for row in product), product[3][:5])
size = 60
matrix = [[1.0 / (1 + abs(i - j)) for j in range(size)] for i in range(size)]
answer = solve(matrix, list(range(size)))
print("%.6f %.6f" % (answer[0], sum(answer)))
