"""Numerical programs: planets, a spectral norm, matrices, integrals, roots, a Fourier transform, and differential equations."""

import math
from operator import mul


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def __abs__(self):
        return math.sqrt(self.dot(self))

    def __repr__(self):
        return f"Vector({self.x:.6f}, {self.y:.6f}, {self.z:.6f})"


class Body:
    def __init__(self, name, mass, place, speed):
        self.name, self.mass, self.place, self.speed = name, mass, place, speed


def solar_system():
    year, sun = 365.24, 4 * math.pi ** 2
    bodies = [
        Body("sun", sun, Vector(0.0, 0.0, 0.0), Vector(0.0, 0.0, 0.0)),
        Body("inner", sun * 3e-6, Vector(1.0, 0.0, 0.01), Vector(0.0, 2 * math.pi, 0.0)),
        Body("giant", sun * 9.5e-4, Vector(4.84, -1.16, -0.10), Vector(0.0016 * year, 0.0077 * year, -0.00007 * year)),
        Body("far", sun * 4.4e-5, Vector(12.9, -15.1, -0.22), Vector(0.003 * year, 0.0024 * year, -0.00003 * year)),
    ]
    total = Vector(0.0, 0.0, 0.0)
    for body in bodies:
        total = total + body.mass * body.speed
    bodies[0].speed = total * (-1 / sun)
    return bodies


def energy(bodies):
    result = 0.0
    for i, body in enumerate(bodies):
        result += 0.5 * body.mass * body.speed.dot(body.speed)
        for other in bodies[i + 1:]:
            result -= body.mass * other.mass / abs(body.place - other.place)
    return result


def advance(bodies, step, count):
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    for _ in range(count):
        for a, b in pairs:
            gap = a.place - b.place
            distance = abs(gap)
            strength = step / distance ** 3
            a.speed = a.speed - gap * (b.mass * strength)
            b.speed = b.speed + gap * (a.mass * strength)
        for body in bodies:
            body.place = body.place + step * body.speed


def spectral_norm(n):
    def entry(i, j):
        return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)

    def times(v):
        return [sum(entry(i, j) * v[j] for j in range(n)) for i in range(n)]

    def times_turned(v):
        return [sum(entry(j, i) * v[j] for j in range(n)) for i in range(n)]

    u = [1.0] * n
    for _ in range(10):
        v = times_turned(times(u))
        u = times_turned(times(v))
    return math.sqrt(sum(map(mul, u, v)) / sum(map(mul, v, v)))


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("the rows have different lengths")

    @classmethod
    def unit(cls, n):
        return cls([[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)])

    @classmethod
    def hilbert(cls, n):
        return cls([[1.0 / (i + j + 1) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, place):
        i, j = place
        return self.rows[i][j]

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} and {other.shape} do not fit")
        columns = list(zip(*other.rows))
        return Matrix([[sum(map(mul, row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.unit(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def turned(self):
        return Matrix(zip(*self.rows))

    def decomposed(self):
        """Rows after elimination, the order of the rows, and the sign of that order."""
        rows, order, sign = [row[:] for row in self.rows], list(range(len(self.rows))), 1
        for k in range(len(rows)):
            pivot = max(range(k, len(rows)), key=lambda i: abs(rows[i][k]))
            if abs(rows[pivot][k]) < 1e-14:
                raise ZeroDivisionError("the matrix is singular")
            if pivot != k:
                rows[k], rows[pivot] = rows[pivot], rows[k]
                order[k], order[pivot] = order[pivot], order[k]
                sign = -sign
            for i in range(k + 1, len(rows)):
                factor = rows[i][k] = rows[i][k] / rows[k][k]
                for j in range(k + 1, len(rows)):
                    rows[i][j] -= factor * rows[k][j]
        return rows, order, sign

    def determinant(self):
        rows, _, sign = self.decomposed()
        return math.prod((row[i] for i, row in enumerate(rows)), start=sign)

    def solve(self, values):
        rows, order, _ = self.decomposed()
        n = len(rows)
        x = [values[i] for i in order]
        for i in range(n):
            x[i] -= sum(rows[i][j] * x[j] for j in range(i))
        for i in reversed(range(n)):
            x[i] = (x[i] - sum(rows[i][j] * x[j] for j in range(i + 1, n))) / rows[i][i]
        return x

    def __str__(self):
        return "\n".join(" ".join(f"{value:9.4f}" for value in row) for row in self.rows)


def simpson(f, a, b, n=200):
    h = (b - a) / n
    inner = sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n))
    return h / 3 * (f(a) + inner + f(b))


def newton(f, x, tolerance=1e-12):
    steps = 0
    while abs(f(x)) > tolerance and steps < 50:
        slope = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
        x -= f(x) / slope
        steps += 1
    return x, steps


def transform(values, sign=-1):
    n = len(values)
    if n == 1:
        return list(values)
    even, odd = transform(values[::2], sign), transform(values[1::2], sign)
    turned = [complex(math.cos(sign * 2 * math.pi * k / n), math.sin(sign * 2 * math.pi * k / n)) * odd[k] for k in range(n // 2)]
    return [e + o for e, o in zip(even, turned)] + [e - o for e, o in zip(even, turned)]


def runge_kutta(f, y, t, end, n):
    h = (end - t) / n
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, [a + h / 2 * k for a, k in zip(y, k1)])
        k3 = f(t + h / 2, [a + h / 2 * k for a, k in zip(y, k2)])
        k4 = f(t + h, [a + h * k for a, k in zip(y, k3)])
        y = [a + h / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]
        t += h
    return y


def main():
    bodies = solar_system()
    print(f"energy {energy(bodies):.9f}")
    advance(bodies, 0.01, 300)
    print(f"energy {energy(bodies):.9f}", bodies[1].place)
    print(f"spectral norm {spectral_norm(24):.9f}")
    m = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
    print(m.determinant(), [round(x, 9) for x in m.solve([8, -11, -3])])
    print(Matrix.hilbert(4), f"{Matrix.hilbert(5).determinant():.6e}", sep="\n")
    print((Matrix([[1, 1], [1, 0]]) ** 30)[0, 1], m.turned().rows, (m @ Matrix.unit(3)).rows == m.rows)
    for bad in (lambda: m @ Matrix([[1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).solve([1, 2]), lambda: Matrix([[1], [2, 3]])):
        try:
            print(bad())
        except (ValueError, ZeroDivisionError) as error:
            print(type(error).__name__, error)
    print(f"{simpson(math.sin, 0, math.pi):.9f} {simpson(lambda x: math.exp(-x * x), -5, 5):.9f}")
    for f in (lambda x: x * x - 2, lambda x: math.cos(x) - x, lambda x: x ** 3 - x - 1):
        root, steps = newton(f, 1.5)
        print(f"root {root:.10f} after {steps} steps")
    signal = [math.sin(2 * math.pi * 3 * i / 32) + 0.5 * math.cos(2 * math.pi * 5 * i / 32) for i in range(32)]
    spectrum = transform(signal)
    print([k for k in range(17) if abs(spectrum[k]) > 1e-9], round(abs(spectrum[3]), 6), round(abs(spectrum[5]), 6))
    back = [value.real / 32 for value in transform(spectrum, 1)]
    print(max(abs(a - b) for a, b in zip(signal, back)) < 1e-12)
    x, v = runge_kutta(lambda t, y: [y[1], -y[0]], [1.0, 0.0], 0.0, 2 * math.pi, 100)
    print(f"oscillator {x:.6f} {v + 0.0:.6f}")
    prey, hunters = runge_kutta(lambda t, y: [1.1 * y[0] - 0.4 * y[0] * y[1], 0.1 * y[0] * y[1] - 0.4 * y[1]], [10.0, 10.0], 0, 20, 400)
    print(f"prey {prey:.5f} hunters {hunters:.5f}")


main()
