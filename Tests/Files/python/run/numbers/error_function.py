# The error function on a grid, near its seams, and far out.
import math

for k in range(-140, 141):
    x = k / 20
    print(x, math.erf(x))
for x in (0.84375, 0.84374999999, 1.25, 1.2499999999, 1 / 0.35, 2.857, 5.99999, 6.0, 27.9, 28.0, 1e-300, 5e-324, 1e-9, -0.0, math.inf, -math.inf, math.nan, True, 3):
    print(x, math.erf(x), math.erfc(x) if x != 27.9 else "")
for k in range(-60, 60):
    x = k / 16
    print(x, math.erfc(x))
