# Loops over floats: sums, products, fixed points, and what is special about floats.
import math


def integral(count):
    width = 1.0 / count
    total = 0.0
    for index in range(count):
        place = width * (index + 0.5)
        total += 4.0 / (1.0 + place * place)
    return total * width


def alternating(count):
    total = 0.0
    sign = 1.0
    for index in range(count):
        total += sign / (2 * index + 1)
        sign = -sign
    return 4 * total


def newton(value):
    guess = 1.0
    rounds = 0
    while True:
        rounds += 1
        better = (guess + value / guess) / 2
        if abs(better - guess) < 1e-12:
            return better, rounds
        guess = better


def escape(real, imaginary, limit):
    x = y = 0.0
    for step in range(limit):
        a, b = x * x, y * y
        if a + b > 4.0:
            return step
        x, y = a - b + real, 2.0 * x * y + imaginary
    return -1


def specials():
    infinity = 1e308
    found = []
    for _ in range(3):
        infinity = infinity * 10.0
        nan = infinity - infinity
        found.append((infinity, -infinity, nan != nan, nan == nan, nan < 1.0, nan > 1.0, not nan < 1.0, math.isnan(nan)))
    zero = 0.0
    for _ in range(2):
        zero = -zero
        found.append((zero, math.copysign(1.0, zero), zero == 0.0, zero < 0.0))
    return found


def remainders():
    value = -7.5
    result = []
    for _ in range(6):
        result.append((value % 2.0, value // 2.0, value % -2.5, value // -2.5, value % 3))
        value += 2.75
    zero = -0.0
    for divisor in (7, -7, 2.5, -2.5):
        result.append((zero % divisor, zero // divisor, 0.0 % divisor, 0.0 // divisor, 0 // (divisor * 1.0), divmod(zero, divisor)))
    return result


def powers():
    base = 1.5
    result = []
    for exponent in range(-2, 4):
        result.append(base ** 2)
        result.append(base ** exponent)
        base = base * -1.25
    return result


print(repr(integral(1000)), repr(alternating(1000)))
print(newton(2.0), newton(2), newton(1e10))
print([escape(0.1 * place, 0.3, 50) for place in range(-20, 6)])
print(escape(0, 0, 5), escape(1, 1, 5), escape(True, 0.5, 7))
for line in specials():
    print(line)
for line in remainders():
    print(line)
print(powers())
