# Decimal arithmetic over rounding modes, precisions, signs and exponents, with the flags that are raised.
from decimal import *
import itertools
values = [Decimal(v) for v in "0 -0 1 -1 0.1 1.50 -2.5 3E+5 7E-10 123456789.987654321 99999999999999999999999999999 -0.00000000000000000000000000000000000012345 1E+100 -9.99E-99 1234567890123456789012345678 0.5 2.5 1E-150 5e-120".split()]
total = 0
def show(f, *a):
    try: return str(f(*a))
    except ArithmeticError as e: return type(e).__name__
def flags(c): return [s.__name__ for s in c.flags if c.flags[s]]
for prec, mode in ((28, ROUND_HALF_EVEN), (5, ROUND_HALF_UP), (9, ROUND_FLOOR), (3, ROUND_CEILING), (16, ROUND_DOWN), (4, ROUND_UP), (6, ROUND_HALF_DOWN), (7, ROUND_05UP), (90, ROUND_HALF_EVEN)):
    c = Context(prec=prec, rounding=mode, traps=[DivisionByZero, InvalidOperation]); setcontext(c)
    lines = []
    for a, b in itertools.product(values, values):
        c.clear_flags()
        lines.append(" ".join([show(lambda: a + b), show(lambda: a - b), show(lambda: a * b), show(lambda: a / b), show(lambda: a.compare(b)), str(a < b), str(a == b), ",".join(sorted(flags(c)))]))
    import hashlib
    print(prec, mode, len(lines), hashlib.md5("\n".join(lines).encode()).hexdigest())
    print(lines[50], "|", lines[100])
    for a in values:
        for q in ("1", "0.01", "1E+2", "1E-20"):
            c.clear_flags()
            print(show(lambda: a.quantize(Decimal(q))), ",".join(sorted(flags(c))), end=";")
        c.clear_flags()
        print(show(lambda: a.sqrt()), a.normalize(), +a, -a, abs(a), hash(a) == hash(Decimal(str(a))), a.to_integral_value(), ",".join(sorted(flags(c))))
small = Context(prec=3, Emin=-5, Emax=5, traps=[]); setcontext(small)
for a, b in itertools.product([Decimal(v) for v in "0 1 999 9.99E+5 1E-5 1.23E-7 9.99E-6 -1E+5 0.00001".split()], repeat=2):
    small.clear_flags()
    print(a + b, a * b, a / b, a - b, a.quantize(Decimal("0.1")), ",".join(sorted(flags(small))))
setcontext(Context(prec=28, clamp=1, Emax=30, Emin=-30, traps=[]))
print(Decimal("1E+29") * 1, Decimal("1E+2") + Decimal(5), Decimal(3) / 7)
setcontext(Context(traps=[Inexact]))
try: print(Decimal(1) / 3)
except Inexact: print("inexact")
print(Decimal(1) / 4, Decimal("1_0.5_0"), Decimal(" 12 "), Decimal("١.٢"), Decimal(-5), Decimal(True), Decimal("12."), Decimal(".5"))
for t in ("", ".", "1.2.3", "--1", "²", "1e", "x"):
    try: print(Decimal(t))
    except InvalidOperation: print("invalid", repr(t))
