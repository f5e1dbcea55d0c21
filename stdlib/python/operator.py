# The module operator.

add = lambda a, b: a + b
sub = lambda a, b: a - b
mul = lambda a, b: a * b
truediv = lambda a, b: a / b
floordiv = lambda a, b: a // b
mod = lambda a, b: a % b
pow = lambda a, b: a ** b
neg = lambda a: -a
pos = lambda a: +a
not_ = lambda a: not a
and_ = lambda a, b: a & b
or_ = lambda a, b: a | b
xor = lambda a, b: a ^ b
invert = lambda a: ~a
lshift = lambda a, b: a << b
rshift = lambda a, b: a >> b
eq = lambda a, b: a == b
ne = lambda a, b: a != b
lt = lambda a, b: a < b
le = lambda a, b: a <= b
gt = lambda a, b: a > b
ge = lambda a, b: a >= b
is_ = lambda a, b: a is b
contains = lambda a, b: b in a
getitem = lambda a, b: a[b]
concat = lambda a, b: a + b
truth = lambda a: bool(a)


def setitem(a, b, c):
    a[b] = c


def itemgetter(*keys):
    if len(keys) == 1:
        key = keys[0]
        return lambda value: value[key]
    return lambda value: tuple([value[k] for k in keys])


def _attribute(value, name):
    for part in name.split("."):
        value = getattr(value, part)
    return value


def attrgetter(*names):
    if len(names) == 1:
        name = names[0]
        return lambda value: _attribute(value, name)
    return lambda value: tuple([_attribute(value, n) for n in names])


def methodcaller(name, *args, **named):
    return lambda value: getattr(value, name)(*args, **named)
