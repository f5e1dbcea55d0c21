# The module operator.

add = lambda a, b: a + b
sub = lambda a, b: a - b
mul = lambda a, b: a * b
truediv = lambda a, b: a / b
floordiv = lambda a, b: a // b
mod = lambda a, b: a % b
pow = lambda a, b: a ** b
matmul = lambda a, b: a @ b
neg = lambda a: -a
pos = lambda a: +a
not_ = lambda a: not a
and_ = lambda a, b: a & b
or_ = lambda a, b: a | b
xor = lambda a, b: a ^ b
invert = lambda a: ~a
inv = invert
lshift = lambda a, b: a << b
rshift = lambda a, b: a >> b
eq = lambda a, b: a == b
ne = lambda a, b: a != b
lt = lambda a, b: a < b
le = lambda a, b: a <= b
gt = lambda a, b: a > b
ge = lambda a, b: a >= b
is_ = lambda a, b: a is b
is_not = lambda a, b: a is not b
contains = lambda a, b: b in a
getitem = lambda a, b: a[b]
concat = lambda a, b: a + b
truth = lambda a: bool(a)
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
