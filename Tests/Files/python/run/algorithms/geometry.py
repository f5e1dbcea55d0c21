import math


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k) if not isinstance(k, Vector) else self.x * k.x + self.y * k.y

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self.x * o.y - self.y * o.x

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, o):
        return (self.x, self.y) == (o.x, o.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __repr__(self):
        return f"({self.x:g}, {self.y:g})"


def hull(points):
    points = sorted(set(points))

    def half(points):
        chain = []
        for p in points:
            while len(chain) > 1 and (chain[-1][0] - chain[-2][0]) * (p[1] - chain[-2][1]) <= (chain[-1][1] - chain[-2][1]) * (p[0] - chain[-2][0]):
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(points) + half(points[::-1])


def area(polygon):
    return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(polygon, polygon[1:] + polygon[:1]))) / 2


def inside(p, polygon):
    found = False
    for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1]):
        if (y1 > p[1]) != (y2 > p[1]) and p[0] < (x2 - x1) * (p[1] - y1) / (y2 - y1) + x1:
            found = not found
    return found


def crossing(p, q, r, s):
    d1, d2 = q - p, s - r
    denominator = d1 @ d2
    if denominator == 0:
        return None
    t, u = (r - p) @ d2 / denominator, (r - p) @ d1 / denominator
    return p + t * d1 if 0 <= t <= 1 and 0 <= u <= 1 else None


def closest(points):
    points = sorted(points)

    def solve(part):
        if len(part) < 4:
            return min(((math.dist(a, b), a, b) for i, a in enumerate(part) for b in part[i + 1:]), default=(math.inf,))
        middle = len(part) // 2
        best = min(solve(part[:middle]), solve(part[middle:]))
        strip = sorted((p for p in part if abs(p[0] - part[middle][0]) < best[0]), key=lambda p: p[1])
        for i, a in enumerate(strip):
            for b in strip[i + 1:i + 8]:
                if math.dist(a, b) < best[0]:
                    best = (math.dist(a, b), *sorted((a, b)))
        return best

    return solve(points)


v, w = Vector(3, 4), Vector(1, -2)
print(v + w, v - w, v * 2, 2 * v, v * w, v @ w, abs(v), v == Vector(3, 4), [*w])
points = [(0, 3), (1, 1), (2, 2), (4, 4), (0, 0), (1, 2), (3, 1), (3, 3)]
print(hull(points), area(hull(points)), inside((2, 2), hull(points)), inside((5, 5), hull(points)))
print(crossing(Vector(0, 0), Vector(4, 4), Vector(0, 4), Vector(4, 0)), crossing(Vector(0, 0), Vector(1, 1), Vector(2, 0), Vector(3, 1)), crossing(Vector(0, 0), Vector(1, 1), Vector(3, 0), Vector(0, 9)))
print(closest([(2, 3), (12, 30), (40, 50), (5, 1), (12, 10), (3, 4)]))


def circle(a, b, c):
    d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]))
    x = ((a[0] ** 2 + a[1] ** 2) * (b[1] - c[1]) + (b[0] ** 2 + b[1] ** 2) * (c[1] - a[1]) + (c[0] ** 2 + c[1] ** 2) * (a[1] - b[1])) / d
    y = ((a[0] ** 2 + a[1] ** 2) * (c[0] - b[0]) + (b[0] ** 2 + b[1] ** 2) * (a[0] - c[0]) + (c[0] ** 2 + c[1] ** 2) * (b[0] - a[0])) / d
    return x, y, math.dist((x, y), a)


print(circle((0, 0), (4, 0), (0, 3)), [round(math.degrees(math.atan2(y, x)), 2) for x, y in ((1, 0), (1, 1), (0, 1), (-1, 0), (0, -1))])
line = []
x0, y0, x1, y1 = 0, 0, 7, 3
dx, dy, error = x1 - x0, y1 - y0, (x1 - x0) // 2
while x0 <= x1:
    line.append((x0, y0))
    error -= dy
    if error < 0:
        y0, error = y0 + 1, error + dx
    x0 += 1
print(line)
