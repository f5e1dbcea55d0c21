# The module math.

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")


def _real(x):
    if not isinstance(x, (int, float)) and not _core_hasMember(x, "__float__") and not _core_hasMember(x, "__index__"):
        raise TypeError("must be real number, not " + _core_typeName(x))
    return float(x)


def floor(x):
    if isinstance(x, int):
        return +x
    if not isinstance(x, float):
        if _core_hasMember(x, "__floor__"):
            return x.__floor__()
        x = _real(x)
    n = int(x)
    return n - 1 if n > x else n


def ceil(x):
    if isinstance(x, int):
        return +x
    if not isinstance(x, float):
        if _core_hasMember(x, "__ceil__"):
            return x.__ceil__()
        x = _real(x)
    n = int(x)
    return n + 1 if n < x else n


def trunc(x):
    if not isinstance(x, (int, float)):
        if _core_hasMember(x, "__trunc__"):
            return x.__trunc__()
        raise TypeError("type " + _core_typeName(x) + " doesn't define __trunc__ method")
    return int(x)


def fabs(x):
    return abs(_real(x))


def sqrt(x):
    x = _real(x)
    if x < 0:
        raise ValueError("math domain error")
    return _method_sqrt(_core_mathematics(), x)


def exp(x):
    x = _real(x)
    result = _method_exp(_core_mathematics(), x)
    if result == inf and x != inf:
        raise OverflowError("math range error")
    return result


def _shifted(x):
    # A large int as a float and a number of binary places.
    shift = x.bit_length() - 64
    return float(x >> shift), shift


def log(x, base=None, /):
    x = x if isinstance(x, (int, float)) else _real(x)
    if x <= 0:
        raise ValueError("math domain error")
    if isinstance(x, int) and x >= 1 << 1000:
        high, shift = _shifted(x)
        value = _method_log(_core_mathematics(), high) + shift * 0.69314718055994530942
    else:
        value = _method_log(_core_mathematics(), float(x))
    if base is None:
        return value
    divisor = log(base)
    if divisor == 0:
        raise ZeroDivisionError("float division by zero")
    return value / divisor


def log2(x):
    x = x if isinstance(x, int) else _real(x)
    if x != x or x == inf:
        return x
    if x <= 0:
        raise ValueError("math domain error")
    if isinstance(x, int) and x >= 1 << 1000:
        high, shift = _shifted(x)
        return _method_log2(_core_mathematics(), high) + shift
    return _method_log2(_core_mathematics(), float(x))


def log10(x):
    x = x if isinstance(x, int) else _real(x)
    if x != x:
        return x
    if x <= 0:
        raise ValueError("math domain error")
    if isinstance(x, int) and x >= 1 << 1000:
        high, shift = _shifted(x)
        return log10(high) + shift * 0.30102999566398119521
    x = float(x)
    if x == inf:
        return x
    # The parts of log10 of 2, as the C library has them.
    m, k = frexp(x)
    k -= 1
    i = 1 if k < 0 else 0
    y = float(k + i)
    z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * _method_log(_core_mathematics(), m * (1.0 if i else 2.0))
    return z + y * 3.01029995663611771306e-01


def pow(x, y):
    x = _real(x)
    y = _real(y)
    if x == 0 and -inf < y < 0:
        raise ValueError("math domain error")
    if x < 0 and y != floor(y) if y - y == 0 and x - x == 0 else False:
        raise ValueError("math domain error")
    if x == -inf and y - y == 0 and y != floor(y):
        return inf if y > 0 else 0.0
    try:
        return x ** y
    except OverflowError:
        raise OverflowError("math range error") from None


def sin(x):
    x = _real(x)
    if x - x != 0 and x == x:
        raise ValueError("math domain error")
    return _method_sin(_core_mathematics(), x)


def cos(x):
    x = _real(x)
    if x - x != 0 and x == x:
        raise ValueError("math domain error")
    return _method_cos(_core_mathematics(), x)


def tan(x):
    x = _real(x)
    if x - x != 0 and x == x:
        raise ValueError("math domain error")
    return _method_tan(_core_mathematics(), x)


def asin(x):
    x = _real(x)
    if x > 1 or x < -1:
        raise ValueError("math domain error")
    return _method_asin(_core_mathematics(), x)


def acos(x):
    x = _real(x)
    if x > 1 or x < -1:
        raise ValueError("math domain error")
    return _method_acos(_core_mathematics(), x)


def atan(x):
    x = _real(x)
    return _method_atan(_core_mathematics(), x)


def atan2(y, x):
    return _method_atan2(_core_mathematics(), _real(y), _real(x))


def _square(x):
    # The exact square as two floats.
    t = 134217729.0 * x
    high = t - (t - x)
    low = x - high
    square = x * x
    return square, (high * high - square + 2.0 * high * low) + low * low


def hypot(*values):
    values = [abs(_real(v)) for v in values]
    top = max(values, default=0.0)
    if inf in values:
        return inf
    if top == 0 or top != top:
        return top
    for v in values:
        if v != v:
            return v
    scale = 2.0 ** -frexp(top)[1] if top > 1e-300 else 2.0 ** 600
    total = rest = 0.0
    for v in values:
        high, low = _square(v * scale)
        t = total + high
        rest += (total - t + high if total >= high else high - t + total) + low
        total = t
    root = _method_sqrt(_core_mathematics(), total + rest)
    high, low = _square(root)
    return (root + ((total - high) + (rest - low)) / (2.0 * root)) / scale


def degrees(x):
    return _real(x) * (180.0 / pi)


def radians(x):
    return _real(x) * (pi / 180.0)


def isnan(x):
    x = _real(x)
    return x != x


def isinf(x):
    x = _real(x)
    return x == inf or x == -inf


def isfinite(x):
    x = _real(x)
    return x - x == 0


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _real(a), _real(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)


def _integer(value):
    if isinstance(value, int):
        return +value
    if not _core_hasMember(value, "__index__"):
        raise TypeError("'" + _core_typeName(value) + "' object cannot be interpreted as an integer")
    return value.__index__()


def gcd(*values):
    result = 0
    for value in values:
        value = abs(_integer(value))
        while value:
            result, value = value, result % value
    return result


def lcm(*values):
    result = 1
    for value in [_integer(value) for value in values]:
        if value == 0:
            return 0
        result = result // gcd(result, value) * abs(value)
    return result


def factorial(n):
    n = _integer(n)
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    return _product(2, n)


def _product(low, high):
    # The product of all ints from one to another, of halves as long as there are many: their products have about the same length.
    if high - low > 16:
        middle = (low + high) // 2
        return _product(low, middle) * _product(middle + 1, high)
    result = 1
    for i in range(low, high + 1):
        result *= i
    return result


def isqrt(n):
    n = _integer(n)
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    return _root(n)


def _root(n):
    # The root of the upper half, and one step of Newton from there, which is then off by one at most a few times.
    if n < 70368744177664:
        return int(sqrt(n))
    half = (n.bit_length() - 1) // 4
    upper = _root(n >> 2 * half)
    x = ((upper << half) + (n >> half) // upper) >> 1
    while x * x > n:
        x -= 1
    while (x + 1) * (x + 1) <= n:
        x += 1
    return x


def comb(n, k, /):
    n, k = _integer(n), _integer(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    result = 1
    for i in range(k):
        result = result * (n - i) // (i + 1)
    return result


def perm(n, k=None, /):
    if k is None:
        return factorial(n)
    n, k = _integer(n), _integer(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    return _product(n - k + 1, n)


def prod(values, *, start=1):
    for value in values:
        start = start * value
    return start


def fsum(values):
    # Parts that do not overlap, the smallest first (Shewchuk 1997).
    partials = []
    special = infinite = 0.0
    for x in values:
        if type(x) is not float:
            x = _real(x)
        given = x
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
        if x - x != 0.0:
            if given - given == 0.0:
                raise OverflowError("intermediate overflow in fsum")
            if given == given:
                infinite += given
            special += given
            partials = []
            continue
        partials[i:] = [x] if x else []
    if special != 0.0:
        if infinite != infinite:
            raise ValueError("-inf + inf in fsum")
        return special
    if not partials:
        return 0.0
    # Added from the largest on; what is left decides a tie.
    high = partials.pop()
    while partials:
        x, y = high, partials.pop()
        high = x + y
        low = y - (high - x)
        if low:
            if partials and (low < 0.0) == (partials[-1] < 0.0):
                y = low * 2.0
                x = high + y
                if y == x - high:
                    high = x
            break
    return high


def copysign(x, y):
    x = abs(float(x))
    return x if str(float(y))[0] != "-" else -x


def fmod(x, y):
    x, y = _real(x), _real(y)
    if x != x or y != y:
        return x + y
    if y == 0 or x - x != 0:
        raise ValueError("math domain error")
    if isinf(y):
        return x
    return copysign(abs(x) % abs(y), x)


def modf(x):
    x = _real(x)
    if x != x:
        return (x, x)
    if isinf(x):
        return (copysign(0.0, x), x)
    whole = copysign(float(int(x)), x)
    return (copysign(x - whole, x), whole)


def dist(p, q):
    if not isinstance(p, (list, tuple)):
        p = tuple(p)
    if not isinstance(q, (list, tuple)):
        q = tuple(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return hypot(*[a - b for a, b in zip(p, q)])


def frexp(x):
    x = _real(x)
    if x == 0 or x - x != 0:
        return (x, 0)
    exponent = 0
    while abs(x) >= 1:
        x /= 2
        exponent += 1
    while abs(x) < 0.5:
        x *= 2
        exponent -= 1
    return (x, exponent)


def ldexp(x, i):
    x = _real(x)
    if not isinstance(i, int):
        raise TypeError("Expected an int as second argument to ldexp.")
    if x == 0 or x - x != 0:
        return x
    i = max(min(i, 3000), -3000)
    given = x
    while i > 1000:
        x *= 2.0 ** 1000
        i -= 1000
    while i < -1000:
        # The last step, which may leave the normal numbers, rounds only once.
        step = min(1000, -i - 1000)
        x *= 2.0 ** -step
        i += step
    x *= 2.0 ** i
    if isinf(x):
        raise OverflowError("math range error")
    return x


def expm1(x):
    x = _real(x)
    if x == 0 or x != x:
        return x
    if abs(x) > 1:
        return exp(x) - 1
    if abs(x) < 0.35:
        # The terms behind the first are small, and so is what they lose.
        rest = 0.0
        for n in range(17, 1, -1):
            rest = (rest + 1) * x / n
        return x + x * rest
    u = exp(x)
    if u == 1:
        return x
    if u - 1 == -1:
        return -1.0
    return (u - 1) * x / log(u)


def log1p(x):
    x = _real(x)
    if x <= -1:
        raise ValueError("math domain error")
    if x == 0 or x == inf:
        return x
    u = 1 + x
    return float(x) if u == 1 else log(u) * x / (u - 1)


def sinh(x):
    x = _real(x)
    if x == 0 or x - x != 0:
        return x
    t = expm1(abs(x))
    result = (t + t / (t + 1)) / 2 if abs(x) < 709 else exp(abs(x) - 0.6931471805599453)
    return -result if x < 0 else result


def cosh(x):
    x = _real(x)
    if x - x != 0:
        return abs(x)
    e = exp(abs(x)) if abs(x) < 709 else 0.0
    return (e + 1 / e) / 2 if e else exp(abs(x) - 0.6931471805599453)


def tanh(x):
    x = _real(x)
    if x == 0 or x != x:
        return x
    if abs(x) > 22:
        return 1.0 if x > 0 else -1.0
    t = expm1(-2 * abs(x))
    result = -t / (t + 2)
    return -result if x < 0 else result


def asinh(x):
    x = _real(x)
    if x == 0 or x - x != 0:
        return x
    y = abs(x)
    result = log1p(y + y * y / (1 + sqrt(y * y + 1)))
    return -result if x < 0 else result


def acosh(x):
    x = _real(x)
    if x < 1:
        raise ValueError("math domain error")
    if x > 268435456.0:
        return log(x) + 0.6931471805599453
    if x > 2:
        return log(2 * x - 1 / (x + sqrt(x * x - 1)))
    t = x - 1
    return log1p(t + sqrt(2 * t + t * t))


def atanh(x):
    x = _real(x)
    if x == 0:
        return x
    if abs(x) >= 1:
        raise ValueError("math domain error")
    return 0.5 * log1p(2 * x / (1 - x))


def cbrt(x):
    x = _real(x)
    if x == 0 or x - x != 0:
        return float(x)
    y = abs(x) ** (1 / 3)
    if round(y) ** 3 == abs(x):
        return float(-round(y) if x < 0 else round(y))
    y -= (y * y * y - abs(x)) / (3 * y * y)
    return -y if x < 0 else y


def exp2(x):
    x = _real(x)
    try:
        return 2.0 ** x
    except OverflowError:
        raise OverflowError("math range error") from None


def remainder(x, y):
    x, y = _real(x), _real(y)
    if x != x or y != y:
        return x + y
    if y == 0 or isinf(x):
        raise ValueError("math domain error")
    if isinf(y):
        return x
    # The rest of the division that cuts off, and whether one more fits better; a tie goes to the even quotient.
    size, y = abs(x), abs(y)
    rest = size % y
    other = y - rest
    if rest > other or rest == other and (size - rest) % (2.0 * y) != 0:
        rest = -other
    return copysign(1.0, x) * rest


# Rational approximations of the error function on five ranges (Sun Microsystems, 1993), the lowest power first.
_erf_small = (
    (1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05),
    (1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06))
_erf_one = (
    (-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01, -1.10894694282396677476e-01,
     3.54783043256182359371e-02, -2.16637559486879084300e-03),
    (1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02,
     1.19844998467991074170e-02))
_erf_middle = (
    (-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01, -6.23753324503260060396e+01, -1.62396669462573470355e+02,
     -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00),
    (1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02,
     1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02))
_erf_far = (
    (-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01, -1.60636384855821916062e+02, -6.37566443368389627722e+02,
     -1.02509513161107724954e+03, -4.83519191608651397019e+02),
    (1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03,
     4.74528541206955367215e+02, -2.24409524465858183362e+01))
# erf(1), as a float with few bits.
_erf_at_one = 8.45062911510467529297e-01


def _polynomial(factors, x):
    # Pairs of terms are added first, so that rounding is what it is in the C library.
    square = x * x
    total = 0.0
    power = 1.0
    for place in range(0, len(factors), 2):
        pair = factors[place]
        if place + 1 < len(factors):
            pair += x * factors[place + 1]
        total += power * pair
        power *= square
    return total


def _ratio(factors, x):
    return _polynomial(factors[0], x) / _polynomial(factors[1], x)


def _erf_rest(x):
    # 1 - erf(x) for x from 1.25 on.
    ratio = _ratio(_erf_middle if x < 1 / 0.35 else _erf_far, 1.0 / (x * x))
    # exp(-x * x) from a part of x whose square is exact.
    mantissa, exponent = frexp(x)
    part = ldexp(floor(ldexp(mantissa, 21)), exponent - 21)
    return exp(-part * part - 0.5625) * exp((part - x) * (part + x) + ratio) / x


def erf(x):
    x = _real(x)
    if x != x:
        return x
    size = fabs(x)
    if size < 0.84375:
        if size < 2.0 ** -28:
            return x + 0.1283791670955126 * x
        return x + x * _ratio(_erf_small, x * x)
    if size < 1.25:
        found = _erf_at_one + _ratio(_erf_one, size - 1.0)
    else:
        found = 1.0 - _erf_rest(size) if size < 6.0 else 1.0
    return copysign(found, x)


def erfc(x):
    x = _real(x)
    if x != x:
        return x
    size = fabs(x)
    if size < 0.84375:
        if size < 2.0 ** -56:
            return 1.0 - x
        ratio = _ratio(_erf_small, x * x)
        if x < 0.25:
            return 1.0 - (x + x * ratio)
        return 0.5 - (x - 0.5 + x * ratio)
    if size < 1.25:
        found = _ratio(_erf_one, size - 1.0)
        return 1.0 - _erf_at_one - found if x >= 0 else 1.0 + (_erf_at_one + found)
    if size >= 28.0 or x < -6.0:
        return 0.0 if x > 0 else 2.0
    found = _erf_rest(size)
    return found if x > 0 else 2.0 - found


_up = (23531376880.41075968857200767445163675473076, 42919803642.64909876895789904700198885093263, 35711959237.35566804944018545154716670596104, 17921034426.03720969991975575445893111267057, 6039542586.352028005064291644307297921069938, 1439720407.311721673663223072794912393971548, 248874557.8620541565114603864132294232163212, 31426415.58540019438061423162831820536287468, 2876370.628935372441225409051620849613599114, 186056.2653952234950402949897160456992822078, 8071.672002365816210638002902272250613821851, 210.8242777515793458725097339207133627116696, 2.506628274631000270164908177133837338626431)
_down = (0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0)


def _lanczos(x):
    num = den = 0.0
    if x < 5:
        for i in range(12, -1, -1):
            num = num * x + _up[i]
            den = den * x + _down[i]
    else:
        for i in range(13):
            num = num / x + _up[i]
            den = den / x + _down[i]
    return num / den


def gamma(x):
    x = _real(x)
    x = float(x)
    if x == floor(x) if x - x == 0 else False:
        if x <= 0:
            raise ValueError("math domain error")
        if x <= 23:
            return float(factorial(int(x) - 1))
    if x - x != 0:
        if x == -inf:
            raise ValueError("math domain error")
        return x
    if x > 171.7:
        raise OverflowError("math range error")
    if x < 0.5:
        return pi / (sin(pi * x) * gamma(1 - x))
    y = x + 5.524680040776729583740234375
    return _lanczos(x) / exp(y) * _power(y, x / 2 - 0.25) * _power(y, x / 2 - 0.25)


def _power(a, b):
    return a ** b


def lgamma(x):
    x = _real(x)
    x = float(x)
    if x - x != 0:
        return inf if x == x else x
    if x == floor(x) and x <= 2:
        if x <= 0:
            raise ValueError("math domain error")
        return 0.0
    if x < 0.5:
        return log(pi / abs(sin(pi * x))) - lgamma(1 - x)
    return log(_lanczos(x)) - 6.024680040776729583740234375 + (x - 0.5) * (log(x + 5.524680040776729583740234375) - 1)


def nextafter(x, y):
    x, y = _real(x), _real(y)
    if x != x or y != y:
        return x + y
    if x == y:
        return y
    if x == 0:
        return copysign(5e-324, y)
    if isinf(x):
        return copysign(1.7976931348623157e+308, x)
    step = ulp(x)
    # Below a power of two the steps are half as large.
    if (y < x) == (x > 0) and step > 5e-324 and abs(frexp(x)[0]) == 0.5:
        step /= 2
    return x - step if y < x else x + step


def ulp(x):
    x = abs(_real(x))
    if x - x != 0:
        return x
    if x < 2.2250738585072014e-308:
        return 5e-324
    return ldexp(1.0, frexp(x)[1] - 53)
