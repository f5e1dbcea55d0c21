from decimal import *
import random
r = random.Random(6)
for prec in (6, 15, 28, 50):
    getcontext().prec = prec
    for i in range(40):
        a = Decimal(r.randrange(1, 10**r.randrange(1, 20))).scaleb(-r.randrange(0, 12))
        b = Decimal(r.randrange(-2000, 2000)).scaleb(-r.randrange(0, 3))
        print(a, a.ln(), a.log10(), a.sqrt())
        print((a % 50).exp(), (-(a % 20)).exp())
        try: print(a ** b)
        except DecimalException as e: print(type(e).__name__, e)
        print(a ** 3, a ** -2, a ** Decimal("0.5"))
print(Decimal(4) ** Decimal("0.5"), Decimal(2) ** -3, Decimal(10) ** 50, Decimal("1.00") ** 5, Decimal(0) ** 3, Decimal(1) ** Decimal("2.5"))
print(hash(Decimal("1.5")) == hash(1.5), hash(Decimal(10**30)) == hash(10**30), hash(Decimal("-7")))
for spec in ("", ".2f", "10.3f", "<12", "^15.1e", "+.3g", ",.2f", "012.4f", "%", ".1%", "e", "E", "g", "n", "_", "*>20,", "08.2f"):
    for v in ("0","1234567.891","-0.000012345","1E+10","9.995","NaN","-Infinity","0E-5","100"):
        try: print(spec, v, format(Decimal(v), spec))
        except Exception as e: print(spec, v, type(e).__name__, e)
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), int(Decimal("-3.7")), float(Decimal("0.1")), Decimal(0.1), Decimal("3.14").as_tuple())
for bad in ("abc", "1..2", ""):
    try: Decimal(bad)
    except InvalidOperation as e: print(repr(e), e)
for op in (lambda: Decimal(1)/0, lambda: Decimal(0)/0, lambda: Decimal("inf")-Decimal("inf"), lambda: Decimal(5)%0, lambda: Decimal(5)//0, lambda: Decimal(1)+1.5, lambda: Decimal(1) < "a", lambda: Decimal([1])):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
print(Decimal("1.1") + 1, 2 * Decimal("1.5"), Decimal(7) // 2, -7 % Decimal(3), divmod(Decimal(7), 2), Decimal(3) == 3.0, Decimal("0.1") == 0.1, sum([Decimal("0.1")]*3), max(Decimal(3), 2))
with localcontext() as ctx:
    ctx.prec = 3
    print(Decimal(2).sqrt(), +Decimal("1.23456"))
print(getcontext())
print(Decimal("12.345").quantize(Decimal("0.01")), Decimal("12.345").quantize(Decimal("0.01"), rounding=ROUND_UP), Decimal("1E+3").to_eng_string())
print(sorted([Decimal(3), Decimal("1.5"), 2]), repr(Decimal("-0.0")), bool(Decimal(0)), Decimal("123").adjusted(), Decimal("0.25").as_integer_ratio())
