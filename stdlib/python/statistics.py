# The module statistics.

from fractions import Fraction
import math
import random


class StatisticsError(ValueError):
    pass


def _exact(values):
    total = Fraction(0)
    for value in values:
        total += Fraction(value)
    return total


def _convert(value, values):
    if all([isinstance(x, int) for x in values]):
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    if any([isinstance(x, float) for x in values]):
        return float(value)
    return value


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    return _convert(_exact(data) / len(data), data)


def fmean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    if weights is not None:
        return math.fsum([a * b for a, b in zip(data, weights)]) / math.fsum(weights)
    return math.fsum(data) / len(data)


def geometric_mean(data):
    data = list(data)
    return math.exp(fmean([math.log(x) for x in data]))


def harmonic_mean(data, weights=None):
    data = list(data)
    if 0 in data:
        return 0
    return _convert(len(data) / sum([1 / Fraction(x) for x in data]), data)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = sorted(data)
    n = len(data)
    x = data[n // 2]
    low = x - interval / 2
    below = len([v for v in data if v < x])
    return low + interval * (n / 2 - below) / data.count(x)


def mode(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=lambda value: counts[value])


def multimode(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def _squares(data, center):
    middle = _exact(data) / len(data) if center is None else Fraction(center)
    return sum([(Fraction(x) - middle) ** 2 for x in data], Fraction(0))


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(_squares(data, xbar) / (len(data) - 1), data)


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(_squares(data, mu) / len(data), data)


def _root(value):
    # The square root of a fraction, correctly rounded.
    n, m = value.numerator, value.denominator
    if n == 0:
        return 0.0
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        a = math.isqrt(n // (m << 2 * q))
        return float((a | (a * a * (m << 2 * q) != n)) << q)
    a = math.isqrt((n << -2 * q) // m)
    return (a | (a * a * m != n << -2 * q)) / (1 << -q)


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(_squares(data, xbar) / (len(data) - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(_squares(data, mu) / len(data))


def quantiles(data, *, n=4, method="exclusive"):
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    else:
        for i in range(1, n):
            j = i * (size + 1) // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def covariance(x, y):
    mx, my = fmean(x), fmean(y)
    return math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)]) / (len(x) - 1)


def correlation(x, y):
    mx, my = fmean(x), fmean(y)
    xy = math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)])
    xx = math.fsum([(a - mx) ** 2 for a in x])
    yy = math.fsum([(b - my) ** 2 for b in y])
    return xy / math.sqrt(xx * yy)


def linear_regression(x, y):
    from collections import namedtuple
    mx, my = fmean(x), fmean(y)
    slope = math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)]) / math.fsum([(a - mx) ** 2 for a in x])
    return namedtuple("LinearRegression", "slope intercept")(slope, my - slope * mx)
