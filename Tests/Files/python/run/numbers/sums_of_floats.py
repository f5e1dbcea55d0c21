# fsum: parts of all sizes, ties, infinities, and what is no number; and averages of floats.
import math, random, statistics
r = random.Random(9)
for n in range(400):
    xs = [r.uniform(-1, 1) * 10.0 ** r.randint(-20, 20) for i in range(r.randint(0, 30))]
    if n % 3 == 0: xs += [-x for x in xs[::2]]
    print(math.fsum(xs).hex())
for n in range(60):
    xs = [r.choice([1.0, 2.0 ** -53, -(2.0 ** -53), 2.0 ** -54, 2.0 ** -106, 1e308, -1e308]) for i in range(6)]
    try: print(math.fsum(xs).hex())
    except Exception as e: print(type(e).__name__, e)
for xs in ([math.inf, 1], [math.inf, -math.inf], [math.nan, 1], [1, True, 2**60], ['a'], [1e308, 1e308], [1e308, 1e308, -1e308], [-0.0], [], [0.1] * 10):
    try: print(math.fsum(xs))
    except Exception as e: print(type(e).__name__, e)
xs = [r.gauss(3, 2) for i in range(500)]
print(statistics.mean(xs), statistics.variance(xs), statistics.stdev(xs), statistics.pstdev(xs), statistics.fmean(xs), statistics.median(xs))
