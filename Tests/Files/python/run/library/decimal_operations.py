from decimal import *
import random
r = random.Random(5)
def num():
    k = r.randrange(8)
    if k == 0: return Decimal(r.choice(["0","-0","1","-1","10","0.1","NaN","Infinity","-Infinity","1E+5","1E-7","0E+3","0.00"]))
    n = r.randrange(1, 30)
    d = "".join(r.choice("0123456789") for _ in range(n))
    e = r.randrange(-20, 20)
    return Decimal(("-" if r.random()<.3 else "") + d + "E" + str(e))
for prec in (5, 9, 28):
    for mode in (ROUND_HALF_EVEN, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP, ROUND_CEILING):
        c = Context(prec=prec, rounding=mode, traps=[])
        setcontext(c)
        for i in range(10):
            a, b = num(), num()
            out = [a, b]
            for f in ("add","subtract","multiply","divide","divide_int","remainder","compare","max","min","quantize"):
                c.clear_flags()
                x = getattr(c, f)(a, b)
                out.append(x)
                out.append("".join(s.__name__[0] if c.flags[s] else "." for s in (InvalidOperation, DivisionByZero, Inexact, Rounded)))
            for f in ("abs","minus","plus","sqrt","normalize","to_integral_value","to_eng_string"):
                out.append(getattr(c, f)(a))
            print(*out)
