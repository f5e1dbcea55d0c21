# The module statistics: averages and measures of spread, exact as long as the data are.

from decimal import Decimal
from fractions import Fraction
import math
import random


__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "linear_regression", "mean", "median",
    "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _exact(values):
    # The sum as a fraction; a float or decimal if it is not finite.
    parts = {}
    special = None
    for value in values:
        try:
            n, d = value.as_integer_ratio()
        except (OverflowError, ValueError):
            # An infinity or no number.
            special = value if special is None else special + value
            continue
        except AttributeError:
            if not hasattr(value, "numerator"):
                raise TypeError("can't convert type '%s' to numerator/denominator" % type(value).__name__) from None
            n, d = value.numerator, value.denominator
        parts[d] = parts.get(d, 0) + n
    if special is not None:
        return special
    return sum([Fraction(n, d) for d, n in parts.items()], Fraction(0))


def _convert(value, values):
    if not isinstance(value, Fraction):
        return value
    if all([isinstance(x, int) for x in values]):
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    if any([isinstance(x, float) for x in values]):
        return float(value)
    if any([isinstance(x, Decimal) for x in values]):
        return Decimal(value.numerator) / Decimal(value.denominator)
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
    if weights is None:
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(data) != len(weights):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum([a * b for a, b in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(data)
    if not data or min(data) <= 0:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    return math.exp(fmean([math.log(x) for x in data]))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if min(data) < 0:
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    weights = [1] * len(data) if weights is None else list(weights)
    result = Fraction(sum(weights)) / sum([Fraction(w) / Fraction(x) for w, x in zip(weights, data)])
    return float(result) if all([isinstance(x, int) for x in data]) else _convert(result, data)


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
    if n < 1:
        raise StatisticsError("n must be at least 1")
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


def _check_pairs(name, x, y):
    if len(x) != len(y):
        raise StatisticsError(name + " requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(name + " requires at least two data points")


def covariance(x, y):
    _check_pairs("covariance", x, y)
    mx, my = fmean(x), fmean(y)
    return math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)]) / (len(x) - 1)


def correlation(x, y):
    _check_pairs("correlation", x, y)
    mx, my = fmean(x), fmean(y)
    xy = math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)])
    xx = math.fsum([(a - mx) ** 2 for a in x])
    yy = math.fsum([(b - my) ** 2 for b in y])
    if xx == 0 or yy == 0:
        raise StatisticsError("at least one of the inputs is constant")
    return xy / math.sqrt(xx * yy)


def linear_regression(x, y, /, *, proportional=False):
    _check_pairs("linear regression", x, y)
    from collections import namedtuple
    mx, my = fmean(x), fmean(y)
    slope = math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)]) / math.fsum([(a - mx) ** 2 for a in x])
    return namedtuple("LinearRegression", "slope intercept")(slope, my - slope * mx)


# The coefficients of the polynomials of Wichura's algorithm AS 241 for the normal distribution's inverse, highest power first: near
# the middle, and for the two ranges of the tails.
_middle = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080),
           (5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867, 5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1.0))
_near = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734),
         (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0))
_far = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


def _polynomial(coefficients, x):
    result = 0.0
    for coefficient in coefficients:
        result = result * x + coefficient
    return result


def _normal_inverse(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_middle[0], r) * q / _polynomial(_middle[1], r) * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    above, below = _near if r <= 5.0 else _far
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(above, r) / _polynomial(below, r)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)
    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))
    mean = property(lambda self: self._mu)
    median = mean
    mode = mean
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)
    def samples(self, n, *, seed=None):
        source = random.Random(seed) if seed is not None else random
        return [source.gauss(self._mu, self._sigma) for _ in range(n)]
    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        return math.exp((x - self._mu) ** 2 / (-2.0 * variance)) / math.sqrt(2.0 * math.pi * variance)
    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))
    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        if self._sigma <= 0.0:
            raise StatisticsError("cdf() not defined when sigma at or below zero")
        return _normal_inverse(p, self._mu, self._sigma)
    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]
    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = (self, other) if (self._sigma, self._mu) <= (other._sigma, other._mu) else (other, self)
        if not x._sigma or not y._sigma:
            raise StatisticsError("overlap() not defined when sigma is zero")
        spread = y.variance - x.variance
        apart = abs(y._mu - x._mu)
        if not spread:
            return 1.0 - math.erf(apart / (2.0 * x._sigma * math.sqrt(2.0)))
        a = x._mu * y.variance - y._mu * x.variance
        b = x._sigma * y._sigma * math.sqrt(apart * apart + spread * math.log(y.variance / x.variance))
        first, second = (a + b) / spread, (a - b) / spread
        return 1.0 - (abs(y.cdf(first) - x.cdf(first)) + abs(y.cdf(second) - x.cdf(second)))
    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma
    def _moved(self, distance):
        return NormalDist(self._mu + distance, self._sigma)
    def _scaled(self, factor):
        return NormalDist(self._mu * factor, self._sigma * abs(factor))
    def __add__(self, other):
        # Sums of independent variates have the sum of their variances; a number only moves.
        if not isinstance(other, NormalDist):
            return self._moved(other)
        return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
    def __sub__(self, other):
        return self + -other
    def __rsub__(self, other):
        return -self + other
    def __mul__(self, other):
        return self._scaled(other)
    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))
    __radd__, __rmul__ = __add__, __mul__
    def __pos__(self):
        return self._moved(0.0)
    def __neg__(self):
        return self._scaled(-1.0)
    def _key(self):
        return self._mu, self._sigma
    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, NormalDist) else NotImplemented
    def __hash__(self):
        return hash(self._key())
    def __repr__(self):
        return type(self).__name__ + "(mu=" + repr(self._mu) + ", sigma=" + repr(self._sigma) + ")"
