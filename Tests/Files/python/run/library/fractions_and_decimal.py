from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, InvalidOperation, DivisionByZero
from fractions import Fraction


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


a, b = Fraction(3, 4), Fraction("-5/6")
print(a, repr(a), a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -1, -a, abs(b), a < b, a == 0.75, hash(Fraction(2)) == hash(2), float(a), int(b), round(Fraction(5, 2)), round(a, 1), a.numerator, a.denominator, bool(Fraction()))
print(Fraction(0.125), Fraction("1.25"), Fraction("1e-2"), Fraction(6, -4), Fraction(Decimal("0.1")), Fraction(1.1).limit_denominator(10), Fraction(3.14159).limit_denominator(100), a + 1, 1 - a, 2 * a, a + 0.5, Fraction(7, 2).__floor__(), divmod(Fraction(7, 2), 1), Fraction.from_float(0.5), a ** 0.5 == 0.75 ** 0.5, sum([a, b, 1]), max(a, b), sorted([a, b, 0]))
for make in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: a + "x", lambda: Fraction(float("nan")), lambda: Fraction("1/0"), lambda: a < "x", lambda: Fraction(0) ** -1):
    attempt(make)
x, y = Decimal("1.10"), Decimal("3")
print(x, repr(x), x + y, x - y, x * y, x / y, x // y, y % x, y ** 3, -x, abs(-x), x == Decimal("1.1"), x == 1.1, x < y, hash(Decimal("1.0")) == hash(1), float(x), int(y), round(x, 1), round(Decimal("2.5")), x.quantize(Decimal("1")), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("-2.5").to_integral_value(), bool(Decimal(0)))
print(Decimal(5), Decimal("1E+3"), Decimal("-0"), Decimal("NaN"), Decimal("Infinity"), Decimal((1, (1, 2, 3), -2)), Decimal(0.5), Decimal(" 1_000 "), Decimal("1.200").normalize(), Decimal("123.45").as_tuple(), Decimal(2).sqrt(), Decimal(1).exp(), Decimal("100").log10(), Decimal("1.5").as_integer_ratio(), Decimal("12.30").adjusted(), Decimal("7").max(Decimal("9")), x.compare(y), Decimal("1e-10") + 1)
print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.5'):%} {Decimal('1.5'):10}| {Decimal('123'):.1e}", str(Decimal("0.000001")), str(Decimal("0.0000001")), Decimal("1E5").to_eng_string(), Decimal(1) / Decimal(7), sum([Decimal("0.1")] * 3) == Decimal("0.3"), 2 + x, 2 ** Decimal(3))
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3, Decimal("123456") + 1)
    ctx.rounding = ROUND_DOWN
    print(Decimal(2) / 3)
print(getcontext().prec)
for make in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: x + 1.5, lambda: x < "a", lambda: Decimal("NaN") < 1, lambda: int(Decimal("NaN")), lambda: int(Decimal("Infinity")), lambda: Decimal("1e10").quantize(Decimal("1e-30"))):
    attempt(make)
print(Decimal("NaN") == Decimal("NaN"), Decimal("Infinity") > 10**100, sorted(map(Decimal, ["3", "-1.5", "2.25"])), Decimal("1.10").is_signed(), Decimal("10").is_finite(), x.copy_negate(), Decimal("5").remainder_near(3), Decimal(10).fma(2, 3))
