# The module fractions.

from math import gcd as _gcd


class Fraction:
    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if isinstance(numerator, int):
                self._numerator, self._denominator = int(numerator), 1
                return self
            if isinstance(numerator, Fraction):
                self._numerator, self._denominator = numerator._numerator, numerator._denominator
                return self
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                self._numerator, self._denominator = _parse(numerator)
                return self
            raise TypeError("argument should be a string or a Rational instance")
        if not isinstance(numerator, (int, Fraction)) or not isinstance(denominator, (int, Fraction)):
            raise TypeError("both arguments should be Rational instances")
        a = numerator.numerator * denominator.denominator
        b = numerator.denominator * denominator.numerator
        if b == 0:
            raise ZeroDivisionError("Fraction(" + str(a) + ", 0)")
        g = _gcd(a, b)
        if b < 0:
            g = -g
        self._numerator, self._denominator = a // g, b // g
        return self
    @property
    def numerator(self):
        return self._numerator
    @property
    def denominator(self):
        return self._denominator
    @classmethod
    def from_float(cls, value):
        return cls(*value.as_integer_ratio())
    @classmethod
    def from_decimal(cls, value):
        return cls(*value.as_integer_ratio())
    def as_integer_ratio(self):
        return (self._numerator, self._denominator)
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        first = Fraction(p0 + k * p1, q0 + k * q1)
        second = Fraction(p1, q1)
        return second if abs(second - self) <= abs(first - self) else first
    def _operate(self, other, exact, floating, reverse=False):
        if isinstance(other, (int, Fraction)):
            other = Fraction(other)
            return exact(other, self) if reverse else exact(self, other)
        if isinstance(other, float):
            return floating(other, float(self)) if reverse else floating(float(self), other)
        if isinstance(other, complex):
            return floating(other, complex(float(self))) if reverse else floating(complex(float(self)), other)
        return NotImplemented
    def __add__(self, other):
        return self._operate(other, _add, lambda a, b: a + b)
    def __radd__(self, other):
        return self._operate(other, _add, lambda a, b: a + b, True)
    def __sub__(self, other):
        return self._operate(other, _sub, lambda a, b: a - b)
    def __rsub__(self, other):
        return self._operate(other, _sub, lambda a, b: a - b, True)
    def __mul__(self, other):
        return self._operate(other, _mul, lambda a, b: a * b)
    def __rmul__(self, other):
        return self._operate(other, _mul, lambda a, b: a * b, True)
    def __truediv__(self, other):
        return self._operate(other, _div, lambda a, b: a / b)
    def __rtruediv__(self, other):
        return self._operate(other, _div, lambda a, b: a / b, True)
    def __floordiv__(self, other):
        return self._operate(other, _floordiv, lambda a, b: a // b)
    def __rfloordiv__(self, other):
        return self._operate(other, _floordiv, lambda a, b: a // b, True)
    def __mod__(self, other):
        return self._operate(other, _mod, lambda a, b: a % b)
    def __rmod__(self, other):
        return self._operate(other, _mod, lambda a, b: a % b, True)
    def __divmod__(self, other):
        return (self // other, self % other)
    def __pow__(self, other):
        if isinstance(other, Fraction) and other._denominator == 1:
            other = other._numerator
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._numerator ** other, self._denominator ** other)
            if self._numerator == 0:
                raise ZeroDivisionError("Fraction(1, 0)")
            return Fraction(self._denominator ** -other, self._numerator ** -other)
        return float(self) ** float(other)
    def __rpow__(self, other):
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)
    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)
    def __pos__(self):
        return Fraction(self._numerator, self._denominator)
    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)
    def __bool__(self):
        return self._numerator != 0
    def __float__(self):
        return self._numerator / self._denominator
    def __int__(self):
        return self.__trunc__()
    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator
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
        return hash(self._numerator) if self._denominator == 1 else hash(float(self)) if float(self).as_integer_ratio() == (self._numerator, self._denominator) else hash((self._numerator, self._denominator))
    def _compare(self, other, test):
        if isinstance(other, (int, Fraction)):
            return test(self._numerator * other.denominator, other.numerator * self._denominator)
        if isinstance(other, float):
            return test(float(self), other)
        return NotImplemented
    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b)
    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)
    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)
    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)
    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)
    def __repr__(self):
        return "Fraction(" + str(self._numerator) + ", " + str(self._denominator) + ")"
    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else str(self._numerator) + "/" + str(self._denominator)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self


def _add(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    return a - b * _floordiv(a, b)


def _parse(text):
    given = text
    text = text.strip().replace("_", "")
    try:
        if "/" in text:
            a, b = text.split("/")
            result = Fraction(int(a), int(b))
        else:
            mantissa, _, exponent = text.lower().partition("e")
            whole, _, part = mantissa.partition(".")
            result = Fraction(int(whole + part), 10 ** len(part)) * Fraction(10) ** int(exponent or "0")
    except ValueError:
        raise ValueError("Invalid literal for Fraction: " + repr(given)) from None
    return (result._numerator, result._denominator)
