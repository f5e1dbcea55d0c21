# The module operator.


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


def concat(a, b):
    if not hasattr(a, "__getitem__"):
        raise TypeError("'" + type(a).__name__ + "' object can't be concatenated")
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
    return len([x for x in a if x is b or x == b])


def indexOf(a, b):
    for i, x in enumerate(a):
        if x is b or x == b:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


def length_hint(value, default=0):
    if not isinstance(default, int):
        raise TypeError("'" + type(default).__name__ + "' object cannot be interpreted as an integer")
    if hasattr(value, "__len__"):
        return len(value)
    return value.__length_hint__() if hasattr(value, "__length_hint__") else default


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
    if not hasattr(a, "__getitem__"):
        raise TypeError("'" + type(a).__name__ + "' object can't be concatenated")
    a += b
    return a


class itemgetter:
    def __init__(self, item, *items):
        self._items = (item,) + items
    def __call__(self, value):
        if len(self._items) == 1:
            return value[self._items[0]]
        return tuple([value[key] for key in self._items])
    def __repr__(self):
        return "operator.itemgetter(" + ", ".join([repr(x) for x in self._items]) + ")"


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
        return "operator.attrgetter(" + ", ".join([repr(x) for x in self._names]) + ")"


class methodcaller:
    def __init__(self, name, /, *args, **named):
        self._name = name
        self._args = args
        self._named = named
    def __call__(self, value):
        return getattr(value, self._name)(*self._args, **self._named)


__add__ = add
__sub__ = sub
__mul__ = mul
__truediv__ = truediv
__floordiv__ = floordiv
__mod__ = mod
__pow__ = pow
__neg__ = neg
__pos__ = pos
__eq__ = eq
__ne__ = ne
__lt__ = lt
__le__ = le
__gt__ = gt
__ge__ = ge
__lshift__ = lshift
__rshift__ = rshift
__xor__ = xor
__invert__ = invert
__concat__ = concat
__contains__ = contains
__getitem__ = getitem
__setitem__ = setitem
__delitem__ = delitem
__matmul__ = matmul
__index__ = index
__abs__ = abs
__inv__ = inv
__iadd__ = iadd
__isub__ = isub
__imul__ = imul
__iand__ = iand
__ior__ = ior
__ixor__ = ixor
__itruediv__ = itruediv
__ifloordiv__ = ifloordiv
__imod__ = imod
__ipow__ = ipow
__ilshift__ = ilshift
__irshift__ = irshift
__imatmul__ = imatmul
__iconcat__ = iconcat
__and__ = and_
__or__ = or_
__not__ = not_
