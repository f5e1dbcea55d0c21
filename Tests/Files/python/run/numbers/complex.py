a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, -a, +a, abs(a), a.real, a.imag, a.conjugate(), a == 3 + 4j, a != b, a == (3 + 4j).conjugate(), 1j * 1j, 2 + 0j == 2)
print(complex(1, 2), complex("1+2j"), complex("3j"), complex(5), complex(), complex(1.5, -0.0), 1j, -1j, 0j, -0j, 1 + 0j, complex(0, float("inf")), complex(float("nan"), 1), 1e20 + 1e-5j, 0.5j)
print(repr(a), str(b), f"{a}", [a], bool(0j), bool(1j), hash(2 + 0j) == hash(2), a + 1, 1.5 * a, a / 2, 2 / a, a ** 0.5, 2 ** a, a ** b, sum([a, b]), 1j ** 2, (1 + 1j) ** 3, (-1) ** 0.5)
for f in (lambda: a < b, lambda: int(a), lambda: float(a), lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: 1j / 0, lambda: complex("x"), lambda: max(a, b), lambda: complex("1", 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import cmath
print(cmath.sqrt(-1), cmath.phase(1j), cmath.polar(1j), cmath.rect(1, 0), cmath.exp(0), abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15, isinstance(a, complex), type(a), f"{a:.2f}", f"{b:+.1f}", "{:g}".format(1j))
z = 0j
c = -0.5 + 0.5j
for i in range(5): z = z * z + c
print(z)
