print([("fizz" * (n % 3 == 0) + "buzz" * (n % 5 == 0)) or n for n in range(1, 16)])
print(sum(int(d) for d in str(2**1000)), [n for n in range(100, 500) if sum(int(d)**3 for d in str(n)) == n], int("".join(sorted(str(3847), reverse=True))))
def digits(n, base=10):
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1] or [0]
print(digits(255, 16), digits(10, 2), digits(0), int("zz", 36), "".join("0123456789abcdef"[d] for d in digits(48879, 16)))
def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(d * d for d in digits(n))
    return n == 1
print([n for n in range(1, 50) if happy(n)])
from fractions import Fraction
def egyptian(f):
    while f:
        d = -(-f.denominator // f.numerator)
        yield d
        f -= Fraction(1, d)
print(list(egyptian(Fraction(43, 48))), list(egyptian(Fraction(5, 121)))[:3])
def newton(n, guess=1.0):
    while abs(guess * guess - n) > 1e-12:
        guess = (guess + n / guess) / 2
    return guess
print(round(newton(2), 10), round(newton(144), 6))
def kaprekar(n):
    steps = 0
    while n != 6174:
        s = "".join(sorted(f"{n:04}"))
        n, steps = int(s[::-1]) - int(s), steps + 1
    return steps
print([kaprekar(n) for n in (3524, 1000, 9998)])
print([n for n in range(1, 200) if str(n * n).endswith(str(n))], [a * b for a in range(90, 100) for b in range(a, 100) if str(a * b) == str(a * b)[::-1]])
def bisect(f, low, high):
    for _ in range(60):
        mid = (low + high) / 2
        if f(low) * f(mid) <= 0:
            high = mid
        else:
            low = mid
    return round(mid, 9)
print(bisect(lambda x: x**3 - x - 2, 1, 2))
def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))
import math
print(round(simpson(math.sin, 0, math.pi), 8), round(simpson(lambda x: x * x, 0, 3), 8))
def horner(coefficients, x):
    total = 0
    for c in coefficients:
        total = total * x + c
    return total
print(horner([2, -6, 2, -1], 3), [horner([1, 0, -2], x) for x in range(-2, 3)])
def multiply(a, b):
    out = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += x * y
    return out
print(multiply([1, 2], [1, -2]), multiply([1, 1], multiply([1, 1], [1, 1])))
print(sum(1 for a in range(1, 7) for b in range(1, 7) if a + b == 7), 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), round(2.675, 2), 1e16 + 1 == 1e16, int(1e23), 10**23 == 1e23)
print([f"{x:.3g}" for x in (1234.5, 0.00012345, 1e10, 100)], -7 // 2, -7 % 3, divmod(-7, 2), int(-3.7), round(-3.5), 7 & -7, bin(-5 & 0xFF), (5).bit_length())
