for value in (0j, 1 + 2j, -1 - 2j, complex(1, -0.0), complex(-0.0, 0.0), 1e300 * 1e300 * 1j, complex("1+2j"), complex("j"), complex("-j"),
              complex(" 3 "), complex("(1-2j)"), complex("1e3+1e-3j"), complex("nan"), complex("inf-infj"), complex(2, 3j), complex(1j, 1j)):
    print(value, repr(value), value.real, value.imag)
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** b, a ** 2, -a, +a, abs(a), a.conjugate(), a == b, a != b, a == complex(3, 4), bool(0j))
print(a + 1, 1 + a, a * 2.5, 2 - a, 2 / a, a + True, 2 ** a, a ** -1, a ** 0, 0j ** 0)
print(hash(3 + 0j) == hash(3), 3 + 0j == 3, {3: 1}[3 + 0j])
print(f"{a:.2f} {a} {a:>12} {a:e} {a:+.1f}", format(b, ".3"), "%s" % a)


def attempt(text, make):
    try:
        print(text, make())
    except Exception as e:
        print(text, type(e).__name__, e)


attempt("less", lambda: a < b)
attempt("int", lambda: int(a))
attempt("float", lambda: float(a))
attempt("floor", lambda: a // b)
attempt("mod", lambda: a % b)
attempt("zero", lambda: a / 0)
attempt("text", lambda: complex("1 + 2j"))
attempt("empty", lambda: complex(""))
attempt("two", lambda: complex("1", 2))
attempt("second", lambda: complex(1, "2"))
attempt("none", lambda: complex(None))
attempt("add", lambda: a + "x")
attempt("power", lambda: 0j ** -1)
attempt("round", lambda: round(a))


class Own:
    def __complex__(self):
        return 7 - 1j


print(complex(Own()), complex(real=2, imag=5), complex(), sum([1j, 2, 3.5]))
