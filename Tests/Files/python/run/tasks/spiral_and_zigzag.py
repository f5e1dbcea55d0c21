def spiral(n):
    grid = [[0] * n for _ in range(n)]
    y, x, dy, dx = 0, 0, 0, 1
    for k in range(n * n):
        grid[y][x] = k
        if grid[(y + dy) % n][(x + dx) % n] or not 0 <= x + dx < n or not 0 <= y + dy < n:
            dy, dx = dx, -dy
        y, x = y + dy, x + dx
    return grid


def zigzag(n):
    order = sorted(((x, y) for x in range(n) for y in range(n)), key=lambda p: (p[0] + p[1], -p[1] if (p[0] + p[1]) % 2 else p[1]))
    return {p: k for k, p in enumerate(order)}


for row in spiral(5):
    print(" ".join(f"{k:2}" for k in row))
z = zigzag(5)
for y in range(5):
    print(" ".join(f"{z[x, y]:2}" for x in range(5)))
ulam = {}
x = y = k = 0
for n in range(1, 26):
    ulam[x, y] = n
    if x == y or (x < 0 and x == -y) or (x > 0 and x == 1 - y):
        k += 1
    x, y = x + (1, 0, -1, 0)[k % 4], y + (0, 1, 0, -1)[k % 4]
print(len(ulam), sorted(ulam.items(), key=lambda kv: kv[1])[:8])
