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
    return a + b


def truth(a):
    return bool(a)

abs = abs


def index(a):
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
    return len(value) if hasattr(value, "__len__") else default


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


for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "neg", "pos", "eq", "ne", "lt", "le", "gt", "ge", "lshift", "rshift", "xor", "invert", "concat", "contains", "getitem"):
    pass
__add__ = add
__sub__ = sub
__mul__ = mul
__eq__ = eq
__lt__ = lt
__gt__ = gt
__le__ = le
__ge__ = ge
__ne__ = ne
