# The classes of numbers: what is abstract in each, what they give, and which numbers are theirs.
import numbers
from decimal import Decimal
from fractions import Fraction
for name in numbers.__all__:
    kind = getattr(numbers, name)
    print(name, [base.__name__ for base in kind.__mro__], sorted(kind.__abstractmethods__), [isinstance(x, kind) for x in (1, True, 2.5, 3j, Fraction(1, 2), Decimal(1), "1")])
    try: kind(); print("made")
    except TypeError as e: print("abstract")

def plain(base, names):
    return type(base.__name__ + "Plain", (base,), {**{name: (lambda name: lambda self, *rest: (name, *rest))(name) for name in base.__abstractmethods__}, "__eq__": lambda self, other: other == 0, "__pos__": lambda self: "plus", "__hash__": lambda self: 7, **names})

c = plain(numbers.Complex, {"__neg__": lambda self: 5})()
print(c - 3, 4 - c, bool(c), c.conjugate(), c.real(), hash(c))
r = plain(numbers.Real, {"__float__": lambda self: 2.5})()
print(divmod(r, 2), divmod(9, r), complex(r), r.real, r.imag, r.conjugate(), bool(r))
q = plain(numbers.Rational, {"numerator": 3, "denominator": 4})()
print(float(q), q.numerator, q.real)
i = plain(numbers.Integral, {"__int__": lambda self: 6})()
print(float(i), i.numerator, i.denominator, list(range(10))[i], complex(i), i << 1, 1 & i)

class Half(numbers.Number): pass
try: print(hash(Half()))
except TypeError as e: print(e)
try: numbers.Complex.__add__(1, 2)
except NotImplementedError as e: print("not implemented")
numbers.Real.register(Decimal)
print(isinstance(Decimal(1), numbers.Complex))
