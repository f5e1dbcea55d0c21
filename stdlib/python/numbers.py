"""The module numbers: the abstract classes of numbers, each with what follows from its abstract methods."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _required(words):
    """Abstract methods for operations, in the order of their names."""
    def operation(word):
        def method(self, *operands):
            raise NotImplementedError
        method.__name__ = f"__{word}__"
        return abstractmethod(method)
    return map(operation, words.split())


def _attribute(name):
    """An abstract attribute."""
    def value(self):
        raise NotImplementedError
    value.__name__ = name
    return property(abstractmethod(value))


class Number(metaclass=ABCMeta):
    """Any number. A class of them says itself whether they can be hashed."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Numbers with a real and an imaginary part, which can be added, multiplied, divided and raised to powers."""

    __slots__ = ()

    real, imag = _attribute("real"), _attribute("imag")
    __complex__, __abs__, __neg__, __pos__, __eq__ = _required("complex abs neg pos eq")
    __add__, __mul__, __truediv__, __pow__ = _required("add mul truediv pow")
    __radd__, __rmul__, __rtruediv__, __rpow__ = _required("radd rmul rtruediv rpow")
    __hash__ = None

    @abstractmethod
    def conjugate(self):
        """The number with the opposite imaginary part."""
        raise NotImplementedError

    def __sub__(self, other):
        opposite = -other
        return self + opposite

    def __rsub__(self, other):
        opposite = -self
        return opposite + other

    def __bool__(self):
        return self != 0


class Real(Complex):
    """Numbers in an order, which can be rounded and have a remainder."""

    __slots__ = ()

    __float__, __trunc__, __floor__, __ceil__, __round__ = _required("float trunc floor ceil round")
    __floordiv__, __mod__, __rfloordiv__, __rmod__, __lt__, __le__ = _required("floordiv mod rfloordiv rmod lt le")

    def __divmod__(self, other):
        quotient = self // other
        return quotient, self % other

    def __rdivmod__(self, other):
        quotient = other // self
        return quotient, other % self

    def __complex__(self):
        return complex(float(self))

    def conjugate(self):
        return +self

    real = property(conjugate)

    @property
    def imag(self):
        return 0


class Rational(Real):
    """Numbers that are a numerator over a denominator in lowest terms."""

    __slots__ = ()

    numerator, denominator = _attribute("numerator"), _attribute("denominator")

    def __float__(self):
        over, under = int(self.numerator), int(self.denominator)
        return over / under


class Integral(Rational):
    """Whole numbers, with operations on their bits."""

    __slots__ = ()

    __int__, __pow__, __invert__ = _required("int pow invert")
    __lshift__, __rshift__, __and__, __xor__, __or__ = _required("lshift rshift and xor or")
    __rlshift__, __rrshift__, __rand__, __rxor__, __ror__ = _required("rlshift rrshift rand rxor ror")

    def __index__(self):
        return self.__int__()

    def __float__(self):
        return float(int(self))

    numerator = Real.real

    @property
    def denominator(self):
        return 1


for _kind, _class in ((Complex, complex), (Real, float), (Integral, int)):
    _kind.register(_class)
