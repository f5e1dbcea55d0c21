import statistics as st
from fractions import Fraction
from decimal import Decimal


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median(data), st.median_low(data), st.median_high(data), st.median_grouped(data), st.mode(data), st.multimode("aabbc"), st.pstdev(data), st.pvariance(data), st.stdev(data), st.variance(data), st.harmonic_mean([40, 60]), st.geometric_mean([54, 24, 36]))
print(st.mean([1, 2, 3, 4]), st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("0.5"), Decimal("0.75")]), st.mean([1.5, 2]), st.median([3, 1, 2]), st.median([1.5]), st.mode(["x", "y", "x"]), st.quantiles(range(1, 11)), st.quantiles([1, 2, 3, 4], n=2), st.quantiles([1, 2, 3, 4, 5], n=4, method="inclusive"), st.fmean([1, 2], [3, 1]))
print(st.variance([0.25, 0.5, 1.25]), st.pvariance([1, 2, 3], 2), st.correlation([1, 2, 3], [2, 4, 7]), st.covariance([1, 2, 3], [1, 5, 7]), st.linear_regression([1, 2, 3], [2, 4, 6]), st.stdev([1, 1, 1]))
for make in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.mean(["a"]), lambda: st.harmonic_mean([-1]), lambda: st.geometric_mean([0]), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.correlation([1], [1]), lambda: st.multimode([]), lambda: st.fmean([]), lambda: st.correlation([1, 1], [1, 2])):
    attempt(make)
n = st.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, round(n.cdf(115), 6), round(n.pdf(100), 8), round(n.inv_cdf(0.975), 4), n + 5, n * 2, n.zscore(130), st.NormalDist.from_samples([1, 2, 3]), n == st.NormalDist(100, 15), round(n.overlap(st.NormalDist(110, 15)), 5), [round(q, 3) for q in n.quantiles(4)])
attempt(lambda: st.NormalDist(0, -1))
