import math


def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


for function in (math.floor, math.ceil, math.trunc, math.sqrt, math.isqrt, math.factorial, math.exp, math.log, math.log2, math.log10, math.log1p, math.expm1, math.sin, math.asin, math.acosh, math.atanh, math.gamma, math.lgamma, math.fabs, math.frexp, math.modf, math.isnan, math.isinf, math.isfinite, math.degrees, math.exp2):
    for value in (4, 2.5, -1, 0, "a"):
        attempt(function, value)
for function, args in ((math.gcd, (12, 18)), (math.gcd, ()), (math.gcd, (0, 0)), (math.gcd, (-4, 6, 10)), (math.gcd, (1.5, 2)), (math.lcm, (4, 6)), (math.lcm, ()), (math.lcm, (0, 5)), (math.comb, (5, 2)), (math.comb, (2, 5)), (math.comb, (-1, 2)), (math.perm, (5,)),
                       (math.perm, (5, 2)), (math.pow, (2, 0.5)), (math.pow, (0, -1)), (math.pow, (-1, 0.5)), (math.hypot, (3, 4)), (math.hypot, (1, 2, 2)), (math.hypot, ()), (math.dist, ((0, 0), (3, 4))), (math.dist, ((1,), (1, 2))), (math.atan2, (1, -1)), (math.atan2, (0, -1)),
                       (math.fmod, (-7, 3)), (math.fmod, (5, 0)), (math.remainder, (7, 4)), (math.copysign, (3, -0.0)), (math.ldexp, (0.5, 4)), (math.fsum, ([0.1] * 10,)), (math.prod, ([1, 2, 3],)), (math.prod, ([],)), (math.log, (8, 2)), (math.log, (0,)), (math.log, (10, 0)), (math.log, (2, 1)),
                       (math.isclose, (1, 1 + 1e-10)), (math.isclose, (0, 1e-10)), (math.nextafter, (1.0, 2.0)), (math.ulp, (1.0,)), (math.factorial, (20,)), (math.factorial, (2.0,)), (math.sqrt, (10**400,)), (math.floor, (1e300,)), (math.exp, (1000,)), (math.isqrt, (10**30,)), (math.log, (10**400,)), (math.sin, (float("inf"),))):
    attempt(function, *args)
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf, math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.prod([2, 3], start=10), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 0.5, abs_tol=1), math.comb(50, 25))


class Own:
    def __floor__(self):
        return "f"

    def __ceil__(self):
        return "c"

    def __trunc__(self):
        return "t"

    def __float__(self):
        return 4.0

    def __index__(self):
        return 6


print(math.floor(Own()), math.ceil(Own()), math.trunc(Own()), math.sqrt(Own()), math.factorial(Own()), math.gcd(Own(), 4))
