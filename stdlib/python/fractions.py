"""The module fractions: rational numbers in lowest terms."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_MODULUS = sys.hash_info.modulus
_INF_HASH = sys.hash_info.inf
_gcd = math.gcd
_pattern = None


def _parse(text):
    """Numerator and denominator of a text such as `3/7`, `-1.5e3` or ` 4 `, not reduced."""
    global _pattern
    if _pattern is None:
        import re
        digits = r"\d+(?:_\d+)*"
        _pattern = re.compile(
            r"\s*([-+]?)(?=\d|\.\d)(\d*|%s)(?:(?:/(%s))?|(?:\.(\d*|%s))?(?:[eE]([-+]?%s))?)\s*\Z" % ((digits,) * 4))
    match = _pattern.match(text)
    if match is None:
        raise ValueError("Invalid literal for Fraction: %r" % text)
    sign, whole, below, part, exponent = match.groups()
    numerator = int(whole or "0")
    denominator = 1
    if below:
        denominator = int(below)
    else:
        if part:
            part = part.replace("_", "")
            denominator = 10 ** len(part)
            numerator = numerator * denominator + int(part)
        if exponent:
            exponent = int(exponent)
            if exponent >= 0:
                numerator *= 10 ** exponent
            else:
                denominator *= 10 ** -exponent
    return -numerator if sign == "-" else numerator, denominator


def _reduced(numerator, denominator):
    # A fraction of two ints, the second of which is not negative.
    g = _gcd(numerator, denominator)
    if g > 1:
        numerator //= g
        denominator //= g
    made = object.__new__(Fraction)
    made._numerator = numerator
    made._denominator = denominator
    return made


def _add(a, b):
    return _reduced(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return _reduced(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return _reduced(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    numerator, denominator = a._numerator * b._denominator, a._denominator * b._numerator
    if denominator == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
    return _reduced(-numerator, -denominator) if denominator < 0 else _reduced(numerator, denominator)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _divmod(a, b):
    below = a._denominator * b._denominator
    whole, rest = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
    return whole, _reduced(rest, below)


def _mod(a, b):
    return _reduced((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)


def _operations(exact, plain):
    """The methods of an operator: exact for ints and fractions, with floats and complex numbers as for those."""
    def forward(a, b):
        if isinstance(b, Fraction):
            return exact(a, b)
        if isinstance(b, int):
            return exact(a, _reduced(int(b), 1))
        if isinstance(b, float):
            return plain(float(a), b)
        if isinstance(b, complex):
            return plain(complex(a), b)
        return NotImplemented
    def reverse(b, a):
        if isinstance(a, int):
            return exact(_reduced(int(a), 1), b)
        if isinstance(a, numbers.Rational):
            return exact(Fraction(a), b)
        if isinstance(a, numbers.Real):
            return plain(float(a), float(b))
        if isinstance(a, numbers.Complex):
            return plain(complex(a), complex(b))
        return NotImplemented
    name = "__" + plain.__name__ + "__"
    forward.__name__ = name
    reverse.__name__ = "__r" + plain.__name__ + "__"
    return forward, reverse


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or type(numerator).__name__ == "Decimal" and hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = _parse(numerator)
        elif not (type(numerator) is int and type(denominator) is int):
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = (numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        g = _gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(dec)
        if type(dec).__name__ != "Decimal":
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction come nearer from both sides, until one has too large a denominator.
        below, above = (0, 1), (1, 0)
        left, right = self._numerator, self._denominator
        while True:
            whole, rest = divmod(left, right)
            following = (below[0] + whole * above[0], below[1] + whole * above[1])
            if following[1] > max_denominator:
                break
            below, above = above, following
            left, right = right, rest
        steps = (max_denominator - below[1]) // above[1]
        between = (below[0] + steps * above[0], below[1] + steps * above[1])
        # The nearer one of the last two; the simpler one if they are equally near.
        return _reduced(*(above if 2 * right * between[1] <= self._denominator else between))

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: +self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return +self

    __add__, __radd__ = _operations(_add, operator.add)
    __sub__, __rsub__ = _operations(_sub, operator.sub)
    __mul__, __rmul__ = _operations(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operations(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operations(_floordiv, operator.floordiv)
    __mod__, __rmod__ = _operations(_mod, operator.mod)
    __divmod__, __rdivmod__ = _operations(_divmod, divmod)

    def __pow__(self, other):
        if isinstance(other, numbers.Rational):
            if other.denominator != 1:
                return float(self) ** float(other)
            power = other.numerator
            above, below = self._numerator, self._denominator
            if power < 0:
                if above == 0:
                    raise ZeroDivisionError("Fraction(%s, 0)" % below ** -power)
                above, below = (below, above) if above > 0 else (-below, -above)
            # What is in lowest terms stays so.
            made = object.__new__(Fraction)
            made._numerator, made._denominator = above ** abs(power), below ** abs(power)
            return made
        if isinstance(other, (float, complex)):
            return float(self) ** other
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other) ** self
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)

    def __neg__(self):
        return _reduced(-self._numerator, self._denominator)

    def __pos__(self):
        return _reduced(self._numerator, self._denominator)

    def __abs__(self):
        return _reduced(abs(self._numerator), self._denominator)

    def __bool__(self):
        return bool(self._numerator)

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or rest * 2 == self._denominator and whole % 2 == 0:
                return whole
            return whole + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # Equal numbers of all kinds have the same hash: the quotient modulo a prime.
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            result = _INF_HASH
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if type(other) is int:
            return self._numerator == other and self._denominator == 1
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if other != other or other in (math.inf, -math.inf):
                return 0.0 == other
            return self == Fraction(*other.as_integer_ratio())
        return NotImplemented

    def _compare(self, other, test):
        if isinstance(other, numbers.Rational):
            return test(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (math.inf, -math.inf):
                return test(0.0, other)
            return test(self, Fraction(*other.as_integer_ratio()))
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __repr__(self):
        return "%s(%s, %s)" % (type(self).__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __reduce__(self):
        return (type(self), (self._numerator, self._denominator))

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


numbers.Rational.register(Fraction)
