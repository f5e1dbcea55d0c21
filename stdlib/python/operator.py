# The module operator: the operators as functions.

__all__ = ["abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge", "getitem",
           "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf", "inv", "invert", "ior",
           "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift", "lt", "matmul",
           "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor"]

_absolute = abs


def abs(a):
    return _absolute(a)


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def truediv(a, b):
    return a / b


def floordiv(a, b):
    return a // b


def mod(a, b):
    return a % b


def pow(a, b):
    return a ** b


def matmul(a, b):
    return a @ b


def neg(a):
    return -a


def pos(a):
    return +a


def not_(a):
    return not a


def and_(a, b):
    return a & b


def or_(a, b):
    return a | b


def xor(a, b):
    return a ^ b


def invert(a):
    return ~a

inv = invert

def lshift(a, b):
    return a << b


def rshift(a, b):
    return a >> b


def eq(a, b):
    return a == b


def ne(a, b):
    return a != b


def lt(a, b):
    return a < b


def le(a, b):
    return a <= b


def gt(a, b):
    return a > b


def ge(a, b):
    return a >= b


def is_(a, b):
    return a is b


def is_not(a, b):
    return a is not b


def contains(a, b):
    return b in a


def getitem(a, b):
    return a[b]


def _check_sequence(value):
    if not hasattr(value, "__getitem__"):
        raise TypeError(f"'{type(value).__name__}' object can't be concatenated")


def concat(a, b):
    _check_sequence(a)
    return a + b


def truth(a):
    return bool(a)

abs = abs


def index(a):
    if not hasattr(a, "__index__"):
        raise TypeError("'" + type(a).__name__ + "' object cannot be interpreted as an integer")
    return a.__index__()


def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def countOf(a, b):
    return sum([1 for item in a if item is b or item == b])


def indexOf(a, b):
    place = next((place for place, item in enumerate(a) if item is b or item == b), None)
    if place is None:
        raise ValueError("sequence.index(x): x not in sequence")
    return place


def length_hint(value, default=0):
    if not isinstance(default, int):
        raise TypeError("'" + type(default).__name__ + "' object cannot be interpreted as an integer")
    if hasattr(value, "__len__"):
        return len(value)
    if not hasattr(type(value), "__length_hint__"):
        return default
    try:
        hint = value.__length_hint__()
    except TypeError:
        return default
    if hint is NotImplemented:
        return default
    if not isinstance(hint, int):
        raise TypeError("__length_hint__ must be an integer, not " + type(hint).__name__)
    if hint < 0:
        raise ValueError("__length_hint__() should return >= 0")
    return hint


def call(function, /, *args, **named):
    return function(*args, **named)


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ixor(a, b):
    a ^= b
    return a


def itruediv(a, b):
    a /= b
    return a


def ifloordiv(a, b):
    a //= b
    return a


def imod(a, b):
    a %= b
    return a


def ipow(a, b):
    a **= b
    return a


def ilshift(a, b):
    a <<= b
    return a


def irshift(a, b):
    a >>= b
    return a


def imatmul(a, b):
    a @= b
    return a


def iconcat(a, b):
    _check_sequence(a)
    a += b
    return a


class itemgetter:
    def __init__(self, item, *items):
        self._items = (item,) + items
        self._item = item
        self._single = not items
    def __call__(self, value):
        if self._single:
            return value[self._item]
        return tuple([value[key] for key in self._items])
    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"


def _attribute(value, name):
    for part in name.split("."):
        value = getattr(value, part)
    return value


class attrgetter:
    def __init__(self, name, *names):
        self._names = (name,) + names
        for name in self._names:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
    def __call__(self, value):
        if len(self._names) == 1:
            return _attribute(value, self._names[0])
        return tuple([_attribute(value, n) for n in self._names])
    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._names))})"


class methodcaller:
    def __init__(self, name, /, *args, **named):
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._what = name, args, named
    def __call__(self, value):
        name, args, named = self._what
        return getattr(value, name)(*args, **named)
    def __repr__(self):
        name, args, named = self._what
        return f"operator.methodcaller({', '.join([repr(name), *map(repr, args), *[f'{key}={value!r}' for key, value in named.items()]])})"
    def __reduce__(self):
        if not self._what[2]:
            return methodcaller, (self._what[0], *self._what[1])
        from functools import partial
        return partial(methodcaller, self._what[0], **self._what[2]), self._what[1]


# The names of the methods that the operators ask.
__add__, __sub__, __mul__, __matmul__, __truediv__, __floordiv__ = add, sub, mul, matmul, truediv, floordiv
__mod__, __pow__, __lshift__, __rshift__, __and__, __or__, __xor__ = mod, pow, lshift, rshift, and_, or_, xor
__neg__, __pos__, __abs__, __not__, __invert__, __inv__, __index__ = neg, pos, abs, not_, invert, inv, index
__eq__, __ne__, __lt__, __le__, __gt__, __ge__ = eq, ne, lt, le, gt, ge
__concat__, __contains__, __getitem__, __setitem__, __delitem__, __call__ = concat, contains, getitem, setitem, delitem, call
__iadd__, __isub__, __imul__, __imatmul__, __itruediv__, __ifloordiv__ = iadd, isub, imul, imatmul, itruediv, ifloordiv
__imod__, __ipow__, __ilshift__, __irshift__, __iand__, __ior__, __ixor__ = imod, ipow, ilshift, irshift, iand, ior, ixor
__iconcat__ = iconcat
