"""Decimal numbers of any precision, by the General Decimal Arithmetic Specification (speleotrove.com/decimal)."""

from collections import namedtuple as _namedtuple
import math as _math
import numbers as _numbers

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent")
DecimalTuple.__module__ = "decimal"

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
_MODES = (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP)

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
# The signal of a condition that has none of its own.
_SIGNAL_OF = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation, DivisionUndefined: InvalidOperation,
              InvalidContext: InvalidOperation}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext if _started else None
        self.prec = prec if prec is not None else base.prec if base else 28
        self.rounding = rounding if rounding is not None else base.rounding if base else ROUND_HALF_EVEN
        self.Emin = Emin if Emin is not None else base.Emin if base else -999999
        self.Emax = Emax if Emax is not None else base.Emax if base else 999999
        self.capitals = capitals if capitals is not None else base.capitals if base else 1
        self.clamp = clamp if clamp is not None else base.clamp if base else 0
        if traps is None:
            self.traps = dict(base.traps) if base else dict.fromkeys(_SIGNALS, 0)
        elif isinstance(traps, dict):
            self.traps = {signal: bool(traps.get(signal, False)) for signal in _SIGNALS}
        else:
            self.traps = {signal: signal in traps for signal in _SIGNALS}
        if flags is None:
            self.flags = {signal: False for signal in _SIGNALS}
        elif isinstance(flags, dict):
            self.flags = {signal: bool(flags.get(signal, False)) for signal in _SIGNALS}
        else:
            self.flags = {signal: signal in flags for signal in _SIGNALS}

    def __setattr__(self, name, value):
        if name == "prec":
            if not isinstance(value, int):
                raise TypeError("an integer is required" if not isinstance(value, (str, float)) else
                                "'" + type(value).__name__ + "' object cannot be interpreted as an integer")
            if not 1 <= value <= MAX_PREC:
                raise ValueError("valid range for prec is [1, MAX_PREC]")
        elif name == "rounding" and value not in _MODES:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name == "capitals" and value not in (0, 1):
            raise ValueError("valid values for capitals are 0 or 1")
        elif name == "clamp" and value not in (0, 1):
            raise ValueError("valid values for clamp are 0 or 1")
        object.__setattr__(self, name, value)

    def __repr__(self):
        return ("Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=[%s], traps=[%s])" % (
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
            ", ".join(s.__name__ for s in _SIGNALS if self.flags[s]), ", ".join(s.__name__ for s in _SIGNALS if self.traps[s])))

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        for signal in _SIGNALS:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in _SIGNALS:
            self.traps[signal] = False

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _raise(self, condition, result):
        """Notes a condition; the result, if the condition is not trapped."""
        signal = condition if condition is Inexact or condition is Rounded else _SIGNAL_OF.get(condition, condition)
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition])
        return result

    def create_decimal(self, value="0"):
        return _fix(Decimal(value, self), self)

    def create_decimal_from_float(self, value):
        return _fix(Decimal.from_float(value), self)

    def abs(self, a): return _dec(a).__abs__(self)
    def add(self, a, b): return _add(_dec(a), _dec(b), self)
    def subtract(self, a, b): return _add(_dec(a), _minus(_dec(b)), self)
    def multiply(self, a, b): return _multiply(_dec(a), _dec(b), self)
    def divide(self, a, b): return _divide(_dec(a), _dec(b), self)
    def divide_int(self, a, b): return _quotient(_dec(a), _dec(b), self)
    def remainder(self, a, b): return _remainder(_dec(a), _dec(b), self)
    def divmod(self, a, b): return _divide_whole(_dec(a), _dec(b), self)
    def power(self, a, b, modulo=None): return _power(_dec(a), _dec(b), self) if modulo is None else pow(_dec(a), _dec(b), modulo)
    def sqrt(self, a): return _dec(a).sqrt(self)
    def exp(self, a): return _dec(a).exp(self)
    def ln(self, a): return _dec(a).ln(self)
    def log10(self, a): return _dec(a).log10(self)
    def fma(self, a, b, c): return _dec(a).fma(b, c, self)
    def minus(self, a): return _dec(a).__neg__(self)
    def plus(self, a): return _dec(a).__pos__(self)
    def compare(self, a, b): return _dec(a).compare(b, self)
    def max(self, a, b): return _dec(a).max(b, self)
    def min(self, a, b): return _dec(a).min(b, self)
    def quantize(self, a, b): return _dec(a).quantize(b, context=self)
    def normalize(self, a): return _dec(a).normalize(self)
    def to_integral_value(self, a): return _dec(a).to_integral_value(context=self)
    def to_integral_exact(self, a): return _dec(a).to_integral_exact(context=self)
    def to_sci_string(self, a): return str(_dec(a))
    def to_eng_string(self, a): return _dec(a).to_eng_string()
    def is_nan(self, a): return _dec(a).is_nan()
    def is_finite(self, a): return _dec(a).is_finite()
    def is_infinite(self, a): return _dec(a).is_infinite()
    def is_zero(self, a): return _dec(a).is_zero()
    def is_signed(self, a): return _dec(a).is_signed()


_started = False
DefaultContext = Context(traps=[DivisionByZero, Overflow, InvalidOperation])
_started = True
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_current = None


def getcontext():
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context):
    global _current
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current = context


class _Local:
    def __init__(self, context):
        self._fresh = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._fresh)
        return self._fresh

    def __exit__(self, kind, value, traceback):
        setcontext(self._saved)


def localcontext(ctx=None, **named):
    fresh = (getcontext() if ctx is None else ctx).copy()
    for name, value in named.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError("'" + name + "' is an invalid keyword argument for this function")
        setattr(fresh, name, value)
    return _Local(fresh)


def _new(sign, digits, exponent, special=None):
    """A number from its parts: `digits` is an int; `special` is None, 'F' for infinity, 'n' or 'N' for what is no number."""
    made = _core_newInstance(Decimal)
    made._sign = sign
    made._int = digits
    made._exp = exponent
    made._special = special
    return made


# Powers of 10 that are wanted again and again.
_TENS = [10 ** _i for _i in range(80)]


def _ten(exponent):
    return _TENS[exponent] if 0 <= exponent < 80 else 10 ** exponent


def _length(digits):
    if digits < 100000000000000:
        return len(str(digits))
    # A bit is about 1233/4096 of a digit.
    guess = digits.bit_length() * 1233 >> 12
    if guess >= 80:
        return len(str(digits))
    return guess + 1 if digits >= _TENS[guess] else guess


def _dec(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)


def _operand(value):
    """The number for an operand of an operator, else NotImplemented."""
    if type(value) is Decimal or isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(1 if value < 0 else 0, abs(value), 0)
    return NotImplemented


def _round_up(mode, sign, kept, rest, unit):
    """Whether the digits that are kept are increased, where `rest` of `unit` is dropped and is not 0."""
    if mode == ROUND_HALF_EVEN:
        twice = 2 * rest
        return twice > unit or twice == unit and kept % 2 == 1
    if mode == ROUND_HALF_UP:
        return 2 * rest >= unit
    if mode == ROUND_DOWN:
        return False
    if mode == ROUND_UP:
        return True
    if mode == ROUND_HALF_DOWN:
        return 2 * rest > unit
    if mode == ROUND_CEILING:
        return sign == 0
    if mode == ROUND_FLOOR:
        return sign == 1
    return kept % 10 in (0, 5)


def _shorten(sign, digits, drop, mode):
    """The digits without the last `drop`, rounded, and whether something was lost."""
    unit = _ten(drop)
    kept = digits // unit
    rest = digits - kept * unit
    if rest and _round_up(mode, sign, kept, rest, unit):
        kept += 1
    return kept, rest != 0


def _finish(sign, digits, exponent, context):
    """The number with these parts as the context can hold it."""
    prec = context.prec
    if prec > 80 and digits.bit_length() < prec:
        # A power of so many digits may be too large to be looked at.
        unit = digits + 1
    else:
        unit = _ten(prec)
    if context.clamp or exponent < context.Emin or exponent > context.Emax - prec:
        return _fix(_new(sign, digits, exponent), context)
    if digits < unit:
        made = _core_newInstance(Decimal)
        made._sign, made._int, made._exp, made._special = sign, digits, exponent, None
        return made
    drop = _length(digits) - prec
    if exponent + drop > context.Emax - prec:
        return _fix(_new(sign, digits, exponent), context)
    kept, lost = _shorten(sign, digits, drop, context.rounding)
    exponent += drop
    if kept == unit:
        kept //= 10
        exponent += 1
    made = _new(sign, kept, exponent)
    if lost:
        context.flags[Inexact] = True
        if context.traps[Inexact]:
            context._raise(Inexact, None)
    context.flags[Rounded] = True
    if context.traps[Rounded]:
        context._raise(Rounded, None)
    return made


def _fix(a, context):
    """A number as the context can hold it."""
    if a._special is not None:
        if a._special in "nN" and _length(a._int) > context.prec - context.clamp:
            return _new(a._sign, a._int % 10 ** (context.prec - context.clamp), 0, a._special)
        return a
    digits, exponent = a._int, a._exp
    if not digits:
        low, high = context.Etiny(), context.Etop() if context.clamp else context.Emax
        if low <= exponent <= high:
            return a
        return context._raise(Clamped, _new(a._sign, 0, min(max(exponent, low), high)))
    size = len(str(digits))
    if size <= context.prec and context.Emin <= exponent + size - 1 <= context.Emax and not context.clamp:
        return a
    adjusted = exponent + size - 1
    if adjusted > context.Emax:
        return _overflow(a._sign, context)
    least = max(exponent + size - context.prec, context.Etiny())
    is_small = adjusted < context.Emin
    if exponent < least:
        kept, lost = _shorten(a._sign, digits, least - exponent, context.rounding)
        if _length(kept) > context.prec:
            kept //= 10
            least += 1
        if kept and least + _length(kept) - 1 > context.Emax:
            return _overflow(a._sign, context)
        result = _new(a._sign, kept, least)
        if is_small:
            if lost:
                context._raise(Underflow, None)
            context._raise(Subnormal, None)
        if lost:
            context._raise(Inexact, None)
        context._raise(Rounded, None)
        if not kept and lost:
            context._raise(Clamped, None)
        return result
    if is_small:
        context._raise(Subnormal, None)
    if context.clamp and exponent > context.Etop():
        context._raise(Clamped, None)
        return _new(a._sign, digits * 10 ** (exponent - context.Etop()), context.Etop())
    return a


def _overflow(sign, context):
    context._raise(Overflow, None)
    context._raise(Inexact, None)
    context._raise(Rounded, None)
    mode = context.rounding
    if mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) or mode == ROUND_CEILING and sign == 0 or mode == ROUND_FLOOR and sign == 1:
        return _new(sign, 0, 0, "F")
    return _new(sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)


def _minus(a):
    return a if a.is_nan() else a.copy_negate()


def _nans(a, b, context):
    """The result of an operation with something among its operands that is no number; None if there is none."""
    for value in (a, b):
        if value is not None and value._special == "N":
            return context._raise(InvalidOperation, _fix(_new(value._sign, value._int, 0, "n"), context))
    for value in (a, b):
        if value is not None and value._special == "n":
            return _fix(value, context)
    return None


def _invalid(context, condition=InvalidOperation):
    return context._raise(condition, _new(0, 0, 0, "n"))


def _add(a, b, context):
    if a._special is not None or b._special is not None:
        found = _nans(a, b, context)
        if found is not None:
            return found
        if a._special == "F":
            if b._special == "F" and a._sign != b._sign:
                return _invalid(context)
            return a
        return b
    places, others = a._exp, b._exp
    if a._int and b._int and -100 < places - others < 100:
        # Added exactly; the result is rounded.
        left, right = a._int, b._int
        if places > others:
            left *= _ten(places - others)
            places = others
        elif places < others:
            right *= _ten(others - places)
        if a._sign == b._sign:
            return _finish(a._sign, left + right, places, context)
        if left == right:
            return _finish(1 if context.rounding == ROUND_FLOOR else 0, 0, places, context)
        return _finish(a._sign, left - right, places, context) if left > right else _finish(b._sign, right - left, places, context)
    exponent = min(places, others)
    if not a._int or not b._int:
        if not a._int and not b._int:
            sign = a._sign if a._sign == b._sign else 1 if context.rounding == ROUND_FLOOR else 0
            return _fix(_new(sign, 0, exponent), context)
        value = b if not a._int else a
        least = max(exponent, value._exp + _length(value._int) - context.prec - 1)
        if value._exp > least:
            value = _new(value._sign, value._int * 10 ** (value._exp - least), least)
        return _fix(value, context)
    # What lies far below the last digit that is kept only says to which side to round.
    high, low = (a, b) if a._exp + _length(a._int) >= b._exp + _length(b._int) else (b, a)
    floor = high._exp + _length(high._int) - context.prec - 2
    if low._exp + _length(low._int) < min(high._exp, floor):
        low = _new(low._sign, 1, min(high._exp, floor) - 1)
        exponent = min(high._exp, low._exp)
    left = high._int * 10 ** (high._exp - exponent)
    right = low._int * 10 ** (low._exp - exponent)
    total = (-left if high._sign else left) + (-right if low._sign else right)
    if total == 0:
        return _fix(_new(1 if context.rounding == ROUND_FLOOR else 0, 0, exponent), context)
    return _fix(_new(1 if total < 0 else 0, abs(total), exponent), context)


def _multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._special is not None or b._special is not None:
        found = _nans(a, b, context)
        if found is not None:
            return found
        if a._special is None and not a._int or b._special is None and not b._int:
            return _invalid(context)
        return _new(sign, 0, 0, "F")
    return _finish(sign, a._int * b._int, a._exp + b._exp, context)


def _divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._special is not None or b._special is not None:
        found = _nans(a, b, context)
        if found is not None:
            return found
        if a._special == "F" and b._special == "F":
            return _invalid(context)
        if a._special == "F":
            return _new(sign, 0, 0, "F")
        context._raise(Clamped, None)
        return _new(sign, 0, context.Etiny())
    if not b._int:
        if not a._int:
            return context._raise(DivisionUndefined, _new(0, 0, 0, "n"))
        return context._raise(DivisionByZero, _new(sign, 0, 0, "F"))
    ideal = a._exp - b._exp
    if not a._int:
        return _fix(_new(sign, 0, ideal), context)
    shift = _length(b._int) - _length(a._int) + context.prec + 1
    exponent = ideal - shift
    upper, lower = a._int, b._int
    if shift >= 0:
        upper *= _ten(shift)
    else:
        lower *= _ten(-shift)
    digits = upper // lower
    if digits * lower != upper:
        if digits % 5 == 0:
            digits += 1
    else:
        digits, exponent = _without_zeros(digits, exponent, ideal)
    return _finish(sign, digits, exponent, context)


def _without_zeros(digits, exponent, most):
    """The digits without zeros at their end, as long as the exponent is less than `most`."""
    if exponent >= most or digits % 10:
        return digits, exponent
    for step in (64, 32, 16, 8, 4, 2, 1):
        unit = _TENS[step]
        while exponent + step <= most and digits % unit == 0:
            digits //= unit
            exponent += step
    return digits, exponent


def _divide_whole(a, b, context, wants_rest=True):
    """Quotient towards zero, and remainder with the sign of `a`; without the latter None in its place."""
    sign = a._sign ^ b._sign
    found = _nans(a, b, context)
    if found is not None:
        return found, found
    if a._special == "F":
        if b._special == "F":
            bad = _invalid(context)
            return bad, bad
        return _new(sign, 0, 0, "F"), _invalid(context) if wants_rest else None
    if b._special == "F":
        return _new(sign, 0, 0), _fix(a, context) if wants_rest else None
    if not b._int:
        if not a._int:
            bad = context._raise(DivisionUndefined, _new(0, 0, 0, "n"))
            return bad, bad
        return context._raise(DivisionByZero, _new(sign, 0, 0, "F")), _invalid(context) if wants_rest else None
    exponent = min(a._exp, b._exp)
    if a._int and a._exp + _length(a._int) - b._exp - _length(b._int) > context.prec:
        bad = context._raise(DivisionImpossible, _new(0, 0, 0, "n"))
        return bad, bad
    whole, rest = divmod(a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent))
    if whole.bit_length() >= context.prec and whole >= 10 ** context.prec:
        bad = context._raise(DivisionImpossible, _new(0, 0, 0, "n"))
        return bad, bad
    return _new(sign, whole, 0), _fix(_new(a._sign, rest, exponent), context) if wants_rest else None


def _quotient(a, b, context):
    return _divide_whole(a, b, context, False)[0]


def _remainder(a, b, context):
    if a._special == "F" and not b.is_nan() or b.is_zero() and a.is_finite() and a._int:
        return _invalid(context)
    return _divide_whole(a, b, context)[1]


def _isqrt_parts(a, places):
    """floor(sqrt(a) * 10**places) of a finite number that is not negative, and whether that is exact."""
    exponent = a._exp + 2 * places
    scaled, exact = (a._int * 10 ** exponent, True) if exponent >= 0 else (a._int // 10 ** -exponent, a._int % 10 ** -exponent == 0)
    root = _math.isqrt(scaled)
    return root, exact and root * root == scaled


def _exp_digits(numerator, denominator, places):
    """exp(numerator/denominator) * 10**places, with an error of a few units."""
    guard = places + 10
    halvings = max(0, (abs(numerator) // denominator).bit_length()) + 8
    unit = 10 ** (guard + halvings)
    x = numerator * unit // denominator >> halvings
    term = total = unit
    i = 1
    while term:
        term = term * x // unit // i
        if term == -1:
            break
        total += term
        i += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // 10 ** (guard + halvings - places)


_logs = {}


def _log_small(numerator, denominator, places):
    """ln(numerator/denominator) * 10**places for a quotient between about 0.5 and 2."""
    unit = 10 ** (places + 10)
    z = (numerator - denominator) * unit // (numerator + denominator)
    square = z * z // unit
    total, power, i = 0, z, 1
    while power and power != -1:
        total += power // i
        power = power * square // unit
        i += 2
    return 2 * total // 10 ** 10


def _log_ten(places):
    if _logs.get("places", -1) < places:
        p = places + 10
        # ln 10 = 3 ln 2 + ln 1.25, and ln 2 = 7 ln(16/15) + 5 ln(25/24) + 3 ln(81/80)
        two = 7 * _log_small(16, 15, p) + 5 * _log_small(25, 24, p) + 3 * _log_small(81, 80, p)
        _logs["two"], _logs["ten"], _logs["places"] = two, 3 * two + _log_small(5, 4, p), places
    extra = _logs["places"] + 10 - places
    return _logs["ten"] // 10 ** extra, _logs["two"] // 10 ** extra


def _ln_digits(a, places):
    """ln(a) * 10**places of a positive number, with an error of a few units."""
    p = places + 6
    size = _length(a._int)
    ten, two = _log_ten(p + len(str(abs(a._exp + size))))
    cut = 10 ** len(str(abs(a._exp + size)))
    # a = m * 10**e with 1 <= m < 10; m is halved until it is near 1.
    numerator, denominator = a._int, 10 ** (size - 1)
    halvings = 0
    while numerator * 3 > denominator * 4:
        denominator *= 2
        halvings += 1
    # Square roots would be faster for many digits; the series is short enough near 1.
    return (_log_small(numerator, denominator, p) + (halvings * two + (a._exp + size - 1) * ten) // cut) // 10 ** 6


def _rounded_value(digits_of, context, start=None):
    """Asks for more and more digits until the rounded result is certain. `digits_of(places)` gives an int that is off by less
    than 20 units."""
    places = start if start is not None else context.prec + 4
    while True:
        value = digits_of(places)
        size = _length(abs(value))
        drop = size - context.prec
        if drop > 2:
            unit = 10 ** drop
            rest = abs(value) % unit
            if 50 < rest < unit - 50 and abs(rest - unit // 2) > 50:
                return _new(1 if value < 0 else 0, abs(value) * 10 + 1, -places - 1)
            places += 8
        else:
            places += context.prec - size + 5


def _half_even(context):
    if context.rounding == ROUND_HALF_EVEN:
        return context
    copy = context.copy()
    copy.rounding = ROUND_HALF_EVEN
    copy.flags = context.flags
    copy.traps = context.traps
    return copy


def _power(a, b, context):
    found = _nans(a, b, context)
    if found is not None:
        return found
    if b._special is None and not b._int:
        if a._special is None and not a._int:
            return _invalid(context)
        return _new(0, 1, 0)
    whole = b._special is None and (b._exp >= 0 or b._int % 10 ** -b._exp == 0)
    n = int(b) if whole else None
    sign = 1 if a._sign and whole and n % 2 else 0
    if a._sign and not whole and (a._special == "F" or a._int):
        return _invalid(context) if b._special is None else _power_infinite(a, b, context)
    if a._special is None and not a._int:
        if b._sign:
            return _new(sign, 0, 0, "F")
        return _new(sign, 0, 0)
    if a._special == "F":
        return _new(sign, 0, 0) if b._sign else _new(sign, 0, 0, "F")
    if b._special == "F":
        return _power_infinite(a, b, context)
    size = a._exp + _length(a._int) - 1
    if a._int == 10 ** (_length(a._int) - 1) and size == 0:
        # The base is 1.
        if not whole:
            context._raise(Inexact, None)
            context._raise(Rounded, None)
            return _new(0, 10 ** (context.prec - 1), 1 - context.prec)
        exponent = a._exp * abs(n) if not b._sign else 0
        if a._exp == 0:
            return _new(sign, 1, 0)
        exponent = max(min(a._exp * n, 0), 1 - context.prec)
        return _new(sign, 10 ** -exponent, exponent)
    # A rough size of the result tells overflow and underflow.
    rough = (_math.log10(a._int // 10 ** max(0, _length(a._int) - 17) or 1) + max(0, _length(a._int) - 17) + a._exp)
    estimate = rough * float(b) if abs(b.adjusted()) < 300 else _math.copysign(1e300, rough) * (-1 if b._sign else 1)
    if estimate > context.Emax + 2:
        return _overflow(sign, context)
    if estimate < context.Etiny() - 2:
        return _fix(_new(sign, 1, context.Etiny() - 10), context)
    if whole and n > 0 and (_length(a._int) * n <= 4 * context.prec + 20 or a._int == 1 or n <= 4):
        return _fix(_new(sign, a._int ** n, a._exp * n), context)
    if whole and n < 0:
        # Exact if the digits divide a power of 10.
        digits = a._int
        zeros = 0
        while digits % 10 == 0:
            digits //= 10
            zeros += 1
        if _length(digits) * -n <= 4 * context.prec + 20:
            d = digits ** -n
            rest, twos, fives = d, 0, 0
            while rest % 2 == 0:
                rest //= 2
                twos += 1
            while rest % 5 == 0:
                rest //= 5
                fives += 1
            if rest == 1:
                shift = max(twos, fives)
                return _fix(_new(sign, 10 ** shift // d, n * (a._exp + zeros) - shift), context)
    if not whole and not b._sign and b._int * 2 == 10 ** -b._exp:
        root = _exact_root(a)
        if root is not None and _length(root._int) <= context.prec:
            return _pad_inexact(root, context)
    magnitude = _new(0, a._int, a._exp)

    def digits_of(places):
        extra = places + max(0, int(abs(estimate))) + len(str(int(abs(estimate) + 1))) + 8
        log = _ln_digits(magnitude, extra)
        product = log * b._int
        if b._sign:
            product = -product
        product = product * 10 ** b._exp if b._exp >= 0 else product // 10 ** -b._exp
        return _exp_scaled(product, extra, places)

    start = context.prec + 4 - int(_math.floor(estimate))
    value = _rounded_value_any(digits_of, context, start)
    value = _new(sign, value._int, value._exp)
    result = _fix(value, _half_even(context))
    return result


def _exact_root(a):
    exponent, digits = a._exp, a._int
    if exponent % 2:
        digits *= 10
        exponent -= 1
    root = _math.isqrt(digits)
    return _new(0, root, exponent // 2) if root * root == digits else None


def _pad_inexact(value, context):
    """A result of a function that is exact, with as many digits as the context has."""
    size = _length(value._int)
    if size < context.prec:
        value = _new(value._sign, value._int * 10 ** (context.prec - size), value._exp - context.prec + size)
    context._raise(Inexact, None)
    context._raise(Rounded, None)
    return value


def _power_infinite(a, b, context):
    one = _compare(_new(0, a._int, a._exp, a._special), _new(0, 1, 0))
    if a._sign and a._special is None and a._int:
        return _invalid(context)
    if one == 0:
        context._raise(Inexact, None)
        context._raise(Rounded, None)
        return _new(0, 10 ** (context.prec - 1), 1 - context.prec)
    return _new(0, 0, 0, "F") if (one > 0) == (b._sign == 0) else _new(0, 0, 0)


def _exp_scaled(x, scale, places):
    """exp(x / 10**scale) * 10**places where places may be negative."""
    if places >= 0:
        return _exp_digits(x, 10 ** scale, places)
    ten = _log_ten(scale + 10)[0]
    shift = -places
    return _exp_digits(x * 10 ** 10 - shift * ten, 10 ** (scale + 10), 0)


def _rounded_value_any(digits_of, context, places):
    while True:
        value = digits_of(places)
        size = _length(value)
        drop = size - context.prec
        if drop > 2:
            unit = 10 ** drop
            rest = value % unit
            if 50 < rest < unit - 50 and abs(rest - unit // 2) > 50:
                return _new(0, value * 10 + 1, -places - 1)
            if drop > context.prec + 20:
                return _new(0, value, -places)
            places += 8
        else:
            places += context.prec - size + 5


def _compare(a, b):
    """-1, 0 or 1 for two numbers; neither is a NaN."""
    if a._special == "F" or b._special == "F":
        left = 0 if a._special is None else -1 if a._sign else 1
        right = 0 if b._special is None else -1 if b._sign else 1
        return (left > right) - (left < right)
    if not a._int or not b._int:
        left = 0 if not a._int else -1 if a._sign else 1
        right = 0 if not b._int else -1 if b._sign else 1
        return (left > right) - (left < right)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    difference = a._exp - b._exp
    if -40 < difference < 40:
        left, right = a._int, b._int
        if difference > 0:
            left *= _TENS[difference]
        elif difference < 0:
            right *= _TENS[-difference]
        result = 0 if left == right else 1 if left > right else -1
        return -result if a._sign else result
    high, low = a._exp + _length(a._int), b._exp + _length(b._int)
    if high != low:
        result = 1 if high > low else -1
    else:
        exponent = min(a._exp, b._exp)
        left, right = a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent)
        result = (left > right) - (left < right)
    return -result if a._sign else result


def _parse(text):
    """The parts of a number in a text; None if it is none."""
    parts = text.split(".")
    if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit():
        try:
            return 0, int(parts[0] + parts[1]), -len(parts[1]), None
        except ValueError:
            # Digits that are none of a number, such as raised ones.
            return None
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    low = text.lower()
    if low in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for name, special in (("snan", "N"), ("nan", "n")):
        if low.startswith(name):
            rest = low[len(name):]
            if rest == "":
                return sign, 0, 0, special
            return (sign, int(rest), 0, special) if rest.isdigit() else None
    exponent = 0
    if "e" in low:
        low, _, tail = low.partition("e")
        digits = tail[1:] if tail[:1] in ("+", "-") else tail
        if not digits.isdecimal():
            return None
        exponent = int(tail)
    whole, point, part = low.partition(".")
    if not (whole + part).isdecimal():
        return None
    return sign, int(whole + part), exponent - len(part), None


class Decimal:
    __slots__ = ("_sign", "_int", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        if type(value) is int:
            found = (0, value, 0, None) if value >= 0 else (1, -value, 0, None)
        elif isinstance(value, str):
            found = _parse(value)
            if found is None:
                return (context or getcontext())._raise(ConversionSyntax, _new(0, 0, 0, "n"))
        elif isinstance(value, int):
            found = (1 if value < 0 else 0, abs(int(value)), 0, None)
        elif isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            found = (value._sign, value._int, value._exp, value._special)
        elif isinstance(value, float):
            (context or getcontext())._raise(FloatOperation, None)
            made = Decimal.from_float(value)
            found = (made._sign, made._int, made._exp, made._special)
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("Invalid tuple size in creation of Decimal from list or tuple.  The list or tuple should have exactly three elements.")
            if value[0] not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            digits = int("".join(map(str, value[1])) or "0")
            if value[2] in ("F", "n", "N"):
                found = (value[0], 0 if value[2] == "F" else digits, 0, value[2])
            else:
                if not isinstance(value[2], int):
                    raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
                found = (value[0], digits, value[2], None)
        else:
            raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)
        made = _core_newInstance(cls)
        made._sign, made._int, made._exp, made._special = found
        return made

    @classmethod
    def from_float(cls, value):
        if isinstance(value, int):
            made = cls(value)
            return made
        if not isinstance(value, float):
            raise TypeError("argument must be int or float")
        if value != value:
            made = _new(0, 0, 0, "n")
        elif value in (_math.inf, -_math.inf):
            made = _new(0 if value > 0 else 1, 0, 0, "F")
        else:
            numerator, denominator = abs(value).as_integer_ratio()
            power = denominator.bit_length() - 1
            made = _new(1 if _math.copysign(1.0, value) < 0 else 0, numerator * 5 ** power, -power)
        return made if cls is Decimal else cls(made)

    # What it is

    def is_nan(self): return self._special is not None and self._special in "nN"
    def is_qnan(self): return self._special == "n"
    def is_snan(self): return self._special == "N"
    def is_infinite(self): return self._special == "F"
    def is_finite(self): return self._special is None
    def is_zero(self): return self._special is None and not self._int
    def is_signed(self): return self._sign == 1
    def is_canonical(self): return True
    def is_normal(self, context=None):
        return self._special is None and self._int != 0 and (context or getcontext()).Emin <= self.adjusted()
    def is_subnormal(self, context=None):
        return self._special is None and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self._special == "N":
            return "sNaN"
        if self._special == "n":
            return "NaN"
        sign = "-" if self._sign else "+"
        if self._special == "F":
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def adjusted(self):
        return 0 if self._special is not None else self._exp + _length(self._int) - 1

    def as_tuple(self):
        if self._special == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = () if self._special is not None and not self._int else tuple(map(int, str(self._int)))
        return DecimalTuple(self._sign, digits, self._special or self._exp)

    def as_integer_ratio(self):
        if self._special is not None:
            if self._special == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        digits = -self._int if self._sign else self._int
        if self._exp >= 0:
            return digits * 10 ** self._exp, 1
        unit = 10 ** -self._exp
        shared = _math.gcd(digits, unit)
        return digits // shared, unit // shared

    def canonical(self): return self
    def copy_abs(self): return _new(0, self._int, self._exp, self._special)
    def copy_negate(self): return _new(1 - self._sign, self._int, self._exp, self._special)
    def copy_sign(self, other, context=None): return _new(_dec(other)._sign, self._int, self._exp, self._special)
    def conjugate(self): return self
    def radix(self): return Decimal(10)
    @property
    def real(self): return self
    @property
    def imag(self): return Decimal(0)

    # Text

    def __str__(self, eng=False):
        sign = "-" if self._sign else ""
        if self._exp == 0 and self._special is None:
            return sign + str(self._int)
        if self._special is not None:
            if self._special == "F":
                return sign + "Infinity"
            return sign + ("NaN" if self._special == "n" else "sNaN") + (str(self._int) if self._int else "")
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif digits == "0":
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        if left != point:
            text += ("E" if getcontext().capitals else "e") + "%+d" % (left - point)
        return sign + text

    def to_eng_string(self, context=None):
        return self.__str__(True)

    def __repr__(self):
        return "Decimal('" + str(self) + "')"

    def __format__(self, spec, context=None):
        if not spec:
            return str(self)
        return _format(self, spec, context or getcontext())

    # Comparison

    def _compare_with(self, other):
        """-1, 0, 1, None beside what is no number, or NotImplemented."""
        if type(other) is Decimal or type(other) is int:
            other = _operand(other)
        elif isinstance(other, float):
            getcontext().flags[FloatOperation] = True
            other = Decimal.from_float(other)
        elif isinstance(other, _numbers.Rational) and not isinstance(other, int):
            if self._special is not None:
                return None if self._special in "nN" else -1 if self._sign else 1
            n, d = self.as_integer_ratio()
            left, right = n * other.denominator, other.numerator * d
            return (left > right) - (left < right)
        else:
            other = _operand(other)
            if other is NotImplemented:
                return other
        if self._special is None and other._special is None:
            return _compare(self, other)
        if self.is_nan() or other.is_nan():
            if self._special == "N" or other._special == "N":
                _invalid(getcontext())
            return None
        return _compare(self, other)

    def __eq__(self, other):
        if type(other) is Decimal and self._special is None and other._special is None:
            return _compare(self, other) == 0
        if type(other) is complex:
            if other.imag:
                return False
            other = other.real
        found = self._compare_with(other)
        return found if found is NotImplemented else found == 0

    def _ordered(self, other):
        found = self._compare_with(other)
        if found is None:
            _invalid(getcontext())
        return found

    def __lt__(self, other):
        if type(other) is Decimal and self._special is None and other._special is None:
            return _compare(self, other) < 0
        found = self._ordered(other)
        return found if found is NotImplemented else found is not None and found < 0

    def __le__(self, other):
        if type(other) is Decimal and self._special is None and other._special is None:
            return _compare(self, other) <= 0
        found = self._ordered(other)
        return found if found is NotImplemented else found is not None and found <= 0

    def __gt__(self, other):
        if type(other) is Decimal and self._special is None and other._special is None:
            return _compare(self, other) > 0
        found = self._ordered(other)
        return found if found is NotImplemented else found is not None and found > 0

    def __ge__(self, other):
        if type(other) is Decimal and self._special is None and other._special is None:
            return _compare(self, other) >= 0
        found = self._ordered(other)
        return found if found is NotImplemented else found is not None and found >= 0

    def __hash__(self):
        if self._special is not None:
            if self._special == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self._special == "n" else -314159 if self._sign else 314159
        prime = 2 ** 61 - 1
        power = pow(10, self._exp, prime) if self._exp >= 0 else pow(pow(10, prime - 2, prime), -self._exp, prime)
        result = self._int * power % prime
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def compare(self, other, context=None):
        other = _dec(other)
        found = _nans(self, other, context or getcontext())
        return found if found is not None else Decimal(_compare(self, other))

    def compare_signal(self, other, context=None):
        other = _dec(other)
        if self.is_nan() or other.is_nan():
            return _invalid(context or getcontext())
        return Decimal(_compare(self, other))

    def compare_total(self, other, context=None):
        other = _dec(other)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        rank = {None: 0, "F": 0, "N": 1, "n": 2}
        left, right = rank[self._special], rank[other._special]
        if left != right:
            result = 1 if left > right else -1
        elif left:
            result = (self._int > other._int) - (self._int < other._int)
        else:
            result = _compare(self.copy_abs(), other.copy_abs())
            if result == 0:
                result = (self._exp > other._exp) - (self._exp < other._exp)
        return Decimal(-result if self._sign else result)

    def same_quantum(self, other, context=None):
        other = _dec(other)
        if self._special is not None or other._special is not None:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def _extreme(self, other, context, way):
        other = _dec(other)
        context = context or getcontext()
        if self._special is not None or other._special is not None:
            if self._special == "n" and other._special not in ("n", "N"):
                return _fix(other, context)
            if other._special == "n" and self._special not in ("n", "N"):
                return _fix(self, context)
            found = _nans(self, other, context)
            if found is not None:
                return found
        order = _compare(self, other) or int(self.compare_total(other))
        return _fix(self if order * way >= 0 else other, context)

    def max(self, other, context=None): return self._extreme(other, context, 1)
    def min(self, other, context=None): return self._extreme(other, context, -1)

    def max_mag(self, other, context=None):
        order = _compare(self.copy_abs(), _dec(other).copy_abs())
        return self.max(other, context) if order == 0 else _fix(self if order > 0 else _dec(other), context or getcontext())

    def min_mag(self, other, context=None):
        order = _compare(self.copy_abs(), _dec(other).copy_abs())
        return self.min(other, context) if order == 0 else _fix(self if order < 0 else _dec(other), context or getcontext())

    # Arithmetic

    def __bool__(self):
        return self._special is not None or self._int != 0

    def __neg__(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        if not self._int and self._special is None and context.rounding != ROUND_FLOOR:
            return _fix(self.copy_abs(), context)
        return _fix(self.copy_negate(), context)

    def __pos__(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        if not self._int and self._special is None and context.rounding != ROUND_FLOOR:
            return _fix(self.copy_abs(), context)
        return _fix(self, context)

    def __abs__(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        return found if found is not None else _fix(self.copy_abs(), context)

    def __add__(self, other):
        if type(other) is Decimal and _current is not None and self._exp == other._exp and self._sign == other._sign \
                and self._special is None and other._special is None:
            return _finish(self._sign, self._int + other._int, self._exp, _current)
        other = _operand(other)
        return other if other is NotImplemented else _add(self, other, getcontext())

    def __radd__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _add(other, self, getcontext())

    def __sub__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        return _add(self, _new(1 - other._sign, other._int, other._exp) if other._special is None else _minus(other), getcontext())

    def __rsub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other):
        if type(other) is Decimal and _current is not None and self._special is None and other._special is None:
            return _finish(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp, _current)
        other = _operand(other)
        return other if other is NotImplemented else _multiply(self, other, getcontext())

    def __rmul__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _multiply(other, self, getcontext())

    def __truediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divide(self, other, getcontext())

    def __rtruediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divide(other, self, getcontext())

    def __floordiv__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        return _quotient(self, other, getcontext())

    def __rfloordiv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__floordiv__(self)

    def __mod__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        return _remainder(self, other, getcontext())

    def __rmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__mod__(self)

    def __divmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divide_whole(self, other, getcontext())

    def __rdivmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divide_whole(other, self, getcontext())

    def __pow__(self, other, modulo=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        return _power(self, other, getcontext())

    def __rpow__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _power(other, self, getcontext())

    def fma(self, other, third, context=None):
        other, third = _dec(other), _dec(third)
        exact = (context or getcontext()).copy()
        exact.prec = _length(self._int) + _length(other._int) + 1
        exact.Emax, exact.Emin = MAX_EMAX, MIN_EMIN
        return _add(_multiply(self, other, exact), third, context or getcontext())

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _dec(other)
        whole, rest = _divide_whole(self, other, context)
        if rest._special is not None or other._special is not None:
            return rest
        twice = _compare(_new(0, 2 * rest._int, rest._exp), other.copy_abs())
        if twice > 0 or twice == 0 and whole._int % 2:
            sign = rest._sign
            moved = _add(rest.copy_abs(), _new(1, other._int, other._exp), context)
            rest = _new(1 - sign, moved._int, moved._exp)
        return _fix(rest, context)

    def sqrt(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        if self._special == "F":
            return _invalid(context) if self._sign else self
        if not self._int:
            return _fix(_new(self._sign, 0, self._exp // 2), context)
        if self._sign:
            return _invalid(context)
        places = context.prec + 2 - (self.adjusted() // 2)
        root, exact = _isqrt_parts(self, places)
        ideal = self._exp // 2
        exponent = -places
        if exact:
            root, exponent = _without_zeros(root, exponent, ideal)
            if exponent > ideal and _length(root) + exponent - ideal <= context.prec:
                root *= 10 ** (exponent - ideal)
                exponent = ideal
        else:
            root = root * 10 + 1
            exponent -= 1
        return _fix(_new(0, root, exponent), _half_even(context))

    def exp(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        if self._special == "F":
            return _new(0, 0, 0) if self._sign else self
        if not self._int:
            return _new(0, 1, 0)
        if self.adjusted() > 20:
            return _fix(_new(0, 1, context.Etiny() - 10), context) if self._sign else _overflow(0, context)
        if self.adjusted() < -context.prec - 2:
            near = 10 ** (context.prec + 1) + (-1 if self._sign else 1)
            return _fix(_new(0, near, -context.prec - 1), _half_even(context))
        digits = -self._int if self._sign else self._int
        estimate = float(self) / 2.302585092994046
        if estimate > context.Emax + 2:
            return _overflow(0, context)
        if estimate < context.Etiny() - 2:
            return _fix(_new(0, 1, context.Etiny() - 10), context)

        def digits_of(places):
            scale = max(places, 0) + int(abs(estimate)) + 12
            x = digits * 10 ** (scale + self._exp) if scale + self._exp >= 0 else digits // 10 ** -(scale + self._exp)
            return _exp_scaled(x, scale, places)

        return _fix(_rounded_value_any(digits_of, context, context.prec + 4 - int(_math.floor(estimate))), _half_even(context))

    def ln(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        if self._special is None and not self._int:
            return _new(1, 0, 0, "F")
        if self._sign:
            return _invalid(context)
        if self._special == "F":
            return self
        if _compare(self, _new(0, 1, 0)) == 0:
            return _new(0, 0, 0)
        return _fix(_rounded_value(lambda places: _ln_digits(self, places), context), _half_even(context))

    def log10(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        if self._special is None and not self._int:
            return _new(1, 0, 0, "F")
        if self._sign:
            return _invalid(context)
        if self._special == "F":
            return self
        if self._int == 10 ** (_length(self._int) - 1):
            return _fix(Decimal(self.adjusted()), context)

        def digits_of(places):
            p = places + 10 + len(str(abs(self.adjusted())))
            return _ln_digits(self, p) * 10 ** places // _log_ten(p)[0]

        return _fix(_rounded_value(digits_of, context), _half_even(context))

    def logb(self, context=None):
        context = context or getcontext()
        if self._special == "F":
            return _new(0, 0, 0, "F")
        if not self._int:
            return context._raise(DivisionByZero, _new(1, 0, 0, "F"))
        return _fix(Decimal(self.adjusted()), context)

    def scaleb(self, other, context=None):
        return _fix(_new(self._sign, self._int, self._exp + int(other), self._special), context or getcontext())

    def shift(self, other, context=None):
        context = context or getcontext()
        count = int(other)
        digits = self._int * 10 ** count % 10 ** context.prec if count >= 0 else self._int // 10 ** -count
        return _new(self._sign, digits, self._exp, self._special)

    # Rounding

    def _rescaled(self, exponent, mode, context=None):
        if not self._int:
            return _new(self._sign, 0, exponent), False
        if self._exp >= exponent:
            return _new(self._sign, self._int * 10 ** (self._exp - exponent), exponent), False
        kept, lost = _shorten(self._sign, self._int, exponent - self._exp, mode)
        return _new(self._sign, kept, exponent), lost

    def quantize(self, exp, rounding=None, context=None):
        exp = _dec(exp)
        context = context or getcontext()
        mode = rounding or context.rounding
        if self._special is not None or exp._special is not None:
            found = _nans(self, exp, context)
            if found is not None:
                return found
            return self if self._special == "F" and exp._special == "F" else _invalid(context)
        places, prec = exp._exp, context.prec
        if prec < 80 and -100 < places - self._exp < 100 and context.Emin <= places <= context.Emax - prec:
            # The exponents are those of every day.
            digits, drop = self._int, places - self._exp
            if drop > 0:
                digits, lost = _shorten(self._sign, digits, drop, mode)
            elif drop < 0:
                digits *= _ten(-drop)
            if digits < _TENS[prec]:
                if drop > 0 and self._int:
                    if lost:
                        context._raise(Inexact, None)
                    context._raise(Rounded, None)
                return _new(self._sign, digits, places)
            return _invalid(context)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return _invalid(context)
        if self._int and self.adjusted() - exp._exp + 1 > context.prec + 1:
            return _invalid(context)
        result, lost = self._rescaled(exp._exp, mode)
        if _length(result._int) > context.prec or result.adjusted() > context.Emax:
            return _invalid(context)
        if result._int and result.adjusted() < context.Emin:
            context._raise(Subnormal, None)
        if result._exp > self._exp and self._int:
            if lost:
                context._raise(Inexact, None)
            context._raise(Rounded, None)
        return result

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special is not None:
            found = _nans(self, None, context)
            return found if found is not None else self
        return self if self._exp >= 0 else self._rescaled(0, rounding or context.rounding)[0]

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special is not None or self._exp >= 0:
            return self.to_integral_value(rounding, context)
        result, lost = self._rescaled(0, rounding or context.rounding)
        if lost:
            context._raise(Inexact, None)
        context._raise(Rounded, None)
        return result

    def normalize(self, context=None):
        context = context or getcontext()
        found = _nans(self, None, context)
        if found is not None:
            return found
        result = _fix(self, context)
        if result._special is not None:
            return result
        digits, exponent = result._int, result._exp
        if not digits:
            return _new(result._sign, 0, 0)
        digits, exponent = _without_zeros(digits, exponent, context.Emax)
        return _new(result._sign, digits, exponent)

    def next_plus(self, context=None):
        context = (context or getcontext()).copy()
        context.rounding = ROUND_CEILING
        context.traps = dict.fromkeys(_SIGNALS, False)
        fixed = _fix(self, context)
        if fixed != self:
            return fixed
        return _add(self, _new(0, 1, context.Etiny() - 1), context)

    def next_minus(self, context=None):
        context = (context or getcontext()).copy()
        context.rounding = ROUND_FLOOR
        context.traps = dict.fromkeys(_SIGNALS, False)
        fixed = _fix(self, context)
        if fixed != self:
            return fixed
        return _add(self, _new(1, 1, context.Etiny() - 1), context)

    def next_toward(self, other, context=None):
        order = _compare(self, _dec(other))
        return self.copy_sign(other) if order == 0 else self.next_plus(context) if order < 0 else self.next_minus(context)

    # Conversions

    def _finite(self):
        if self._special == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._special is not None:
            raise ValueError("cannot convert NaN to integer")

    def __int__(self):
        self._finite()
        value = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -value if self._sign else value

    __trunc__ = __int__

    def __floor__(self):
        self._finite()
        return int(self._rescaled(0, ROUND_FLOOR)[0]) if self._exp < 0 else int(self)

    def __ceil__(self):
        self._finite()
        return int(self._rescaled(0, ROUND_CEILING)[0]) if self._exp < 0 else int(self)

    def __round__(self, n=None):
        if n is None:
            self._finite()
            return int(self._rescaled(0, ROUND_HALF_EVEN)[0]) if self._exp < 0 else int(self)
        return self.quantize(_new(0, 1, -n), ROUND_HALF_EVEN)

    def __float__(self):
        if self._special is not None:
            if self._special == "N":
                raise ValueError("cannot convert signaling NaN to float")
            return float("nan") if self._special == "n" else float("-inf" if self._sign else "inf")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __copy__(self): return self
    def __deepcopy__(self, memo): return self
    def __reduce__(self): return (Decimal, (str(self),))


_numbers.Number.register(Decimal)


def _format(value, spec, context):
    fill, align, sign, alternate, zero, width, group, precision, kind = " ", "", "-", False, False, 0, "", None, ""
    rest = spec
    if len(rest) > 1 and rest[1] in "<>=^":
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] and rest[0] in "<>=^":
        align, rest = rest[0], rest[1:]
    if rest[:1] and rest[0] in "+- ":
        sign, rest = rest[0], rest[1:]
    if rest[:1] == "z":
        rest = rest[1:]
    if rest[:1] == "#":
        alternate, rest = True, rest[1:]
    if rest[:1] == "0":
        zero, rest = True, rest[1:]
    digits = ""
    while rest[:1].isdigit():
        digits, rest = digits + rest[0], rest[1:]
    width = int(digits or 0)
    if rest[:1] and rest[0] in ",_":
        group, rest = rest[0], rest[1:]
    if rest[:1] == ".":
        digits, rest = "", rest[1:]
        while rest[:1].isdigit():
            digits, rest = digits + rest[0], rest[1:]
        if not digits:
            raise ValueError("invalid format string")
        precision = int(digits)
    if len(rest) > 1 or rest and rest not in "eEfFgGn%":
        raise ValueError("invalid format string")
    kind = rest
    if zero and not align:
        fill, align = "0", "="
    align = align or ">"
    minus = "-" if value._sign else "" if sign == "-" else sign
    if value._special is not None:
        body = str(value.copy_abs()) + ("%" if kind == "%" else "")
        if fill == "0" and align == "=":
            fill = " "
        return _padded(minus, body, fill, align, width)
    if kind == "%":
        value = _new(value._sign, value._int, value._exp + 2)
    mode = context.rounding
    if precision is not None:
        if kind in ("e", "E") and kind:
            size = _length(value._int)
            if size > precision + 1:
                kept, _ = _shorten(value._sign, value._int, size - precision - 1, mode)
                value = _new(value._sign, kept, value._exp + size - precision - 1)
                if _length(kept) > precision + 1:
                    value = _new(value._sign, kept // 10, value._exp + 1)
            elif value._int:
                value = _new(value._sign, value._int * 10 ** (precision + 1 - size), value._exp - (precision + 1 - size))
            else:
                value = _new(value._sign, 0, value._exp)
        elif kind in ("f", "F", "%") and kind:
            value = value._rescaled(-precision, mode)[0]
        else:
            size = _length(value._int)
            if size > max(precision, 1):
                drop = size - max(precision, 1)
                kept, _ = _shorten(value._sign, value._int, drop, mode)
                value = _new(value._sign, kept, value._exp + drop)
                if _length(kept) > max(precision, 1):
                    value = _new(value._sign, kept // 10, value._exp + 1)
    digits = str(value._int)
    left = value._exp + len(digits)
    if not value._int and value._exp > 0 and kind in ("f", "F", "%") and kind:
        value = _new(value._sign, 0, 0)
        digits, left = "0", 1
    if kind and kind in "eE":
        point = 1 if value._int or precision is None else 1 - precision
        if not value._int and precision is not None:

            digits = "0" * (precision + 1)
            point, left = 1, value._exp + 1
    elif kind and kind in "fF%":
        point = left
    elif value._exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point <= 0:
        whole, part = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point], digits[point:]
    exponent = ""
    if left != point or kind and kind in "eE":
        letter = "E" if kind in ("E", "G") or not kind and context.capitals or kind == "" and context.capitals else "e"
        exponent = letter + "%+d" % (left - point)
    tail = ("." + part if part or alternate else "") + exponent + ("%" if kind == "%" else "")
    if group:
        room = width - len(minus) - len(tail) if fill == "0" and align == "=" else 0
        while True:
            shown, rest = "", whole
            while len(rest) > 3:
                shown, rest = group + rest[-3:] + shown, rest[:-3]
            shown = rest + shown
            if len(shown) >= room:
                break
            whole = "0" + whole
        whole = shown
    return _padded(minus, whole + tail, fill, align, width)


def _padded(sign, body, fill, align, width):
    missing = max(0, width - len(sign) - len(body))
    if align == "<":
        return sign + body + fill * missing
    if align == "=":
        return sign + fill * missing + body
    if align == "^":
        return fill * (missing // 2) + sign + body + fill * (missing - missing // 2)
    return fill * missing + sign + body
