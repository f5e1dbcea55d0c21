# The module math.

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")


def floor(x):
    if isinstance(x, int):
        return +x
    n = int(x)
    return n - 1 if n > x else n


def ceil(x):
    if isinstance(x, int):
        return +x
    n = int(x)
    return n + 1 if n < x else n


def trunc(x):
    return int(x)


def fabs(x):
    return abs(float(x))


def sqrt(x):
    x = float(x)
    if x < 0:
        raise ValueError("math domain error")
    return _method_sqrt(_core_mathematics(), x)


def exp(x):
    return _method_exp(_core_mathematics(), float(x))


def log(x, base=None):
    if x <= 0:
        raise ValueError("math domain error")
    value = _method_log(_core_mathematics(), float(x))
    if base is None:
        return value
    return value / _method_log(_core_mathematics(), float(base))


def log2(x):
    if x <= 0:
        raise ValueError("math domain error")
    n = int(x)
    if n == x and n & (n - 1) == 0:
        return float(n.bit_length() - 1)
    return log(x) / log(2)


def log10(x):
    if x <= 0:
        raise ValueError("math domain error")
    return _method_log10(_core_mathematics(), float(x))


def pow(x, y):
    return float(x) ** float(y)


def sin(x):
    return _method_sin(_core_mathematics(), float(x))


def cos(x):
    return _method_cos(_core_mathematics(), float(x))


def tan(x):
    return _method_tan(_core_mathematics(), float(x))


def asin(x):
    return _method_asin(_core_mathematics(), float(x))


def acos(x):
    return _method_acos(_core_mathematics(), float(x))


def atan(x):
    return _method_atan(_core_mathematics(), float(x))


def atan2(y, x):
    return _method_atan2(_core_mathematics(), float(y), float(x))


def hypot(*values):
    return sqrt(sum([v * v for v in values]))


def degrees(x):
    return x * (180.0 / pi)


def radians(x):
    return x * (pi / 180.0)


def isnan(x):
    return x != x


def isinf(x):
    return x == inf or x == -inf


def isfinite(x):
    return x - x == 0


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if a == b:
        return True
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)


def gcd(*values):
    result = 0
    for value in values:
        value = abs(value)
        while value:
            result, value = value, result % value
    return result


def lcm(*values):
    result = 1
    for value in values:
        if value == 0:
            return 0
        result = result // gcd(result, value) * abs(value)
    return result


def factorial(n):
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def isqrt(n):
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def comb(n, k):
    if k > n:
        return 0
    return factorial(n) // (factorial(k) * factorial(n - k))


def perm(n, k=None):
    if k is None:
        k = n
    if k > n:
        return 0
    return factorial(n) // factorial(n - k)


def prod(values, *, start=1):
    for value in values:
        start = start * value
    return start


def fsum(values):
    partials = []
    for x in values:
        i = 0
        for y in partials:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low:
                partials[i] = low
                i += 1
            x = high
        partials[i:] = [x]
    return sum(partials, 0.0)


def copysign(x, y):
    return abs(x) if str(float(y))[0] != "-" else -abs(x)


def fmod(x, y):
    if y == 0:
        raise ValueError("math domain error")
    result = abs(x) % abs(y)
    return float(-result if x < 0 else result)


def modf(x):
    whole = float(int(x))
    return (x - whole, whole)


def dist(p, q):
    return sqrt(sum([(a - b) * (a - b) for a, b in zip(p, q)]))
