# How objects begin, and the operators that are methods of their classes.


class Made:
    def __new__(cls, x):
        made = object.__new__(cls)
        made.x = x
        return made


class Initialised(Made):
    def __init__(self, x):
        self.y = x + self.x


class Other:
    def __new__(cls, *arguments):
        return arguments

    def __init__(self, *arguments):
        print("never")


class Once:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self):
        self.count = getattr(self, "count", 0) + 1


class Bad(Made):
    def __init__(self, x):
        return x


class Word(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    def __init__(self, a, b):
        self.sum = a + b


class Listed(tuple):
    def __new__(cls, *items):
        return tuple.__new__(cls, list(items))


for i in range(4):
    print(Made(i).x, Initialised(i).y, Other(), Other(i), Other(i, 1), Once() is Once(), Once().count)
    print(Word("a" * i), Pair(i, 2), Pair(i, 2).sum, type(Pair(1, 2)).__name__, Listed(i, 1, 2))
for kind, arguments in ((Bad, (1,)), (Made, ()), (Made, (1, 2)), (Once, (1,)), (Pair, (1,)), (object, (1,))):
    try:
        print(kind(*arguments))
    except TypeError as error:
        print("TypeError", error)
for kind in (int, list, dict, str):
    try:
        print(repr(object.__new__(kind)))
    except TypeError as error:
        print("TypeError", error)
try:
    object.__new__(3)
except TypeError as error:
    print("TypeError", error)


class Called:
    def __call__(self, *arguments):
        return len(arguments), arguments


class CalledOnce:
    def __call__(self, x):
        return x


class CalledBy:
    __call__ = staticmethod(lambda x: ("static", x))


class NotCalled:
    pass


def call(f, x):
    return f(x)


for i in range(3):
    print(Called()(), Called()(1), Called()(1, 2, 3, 4), call(CalledOnce(), i), call(CalledBy(), i), call(len, "abc"))
    for f in (NotCalled(), CalledOnce()):
        try:
            f()
        except TypeError as error:
            print("TypeError", error)
instance = NotCalled()
instance.__call__ = lambda x: x
try:
    instance(1)
except TypeError as error:
    print("TypeError", error)
NotCalled.__call__ = lambda self, x: ("late", x)
print(call(instance, 4))


class Items:
    def __init__(self):
        self.kept = {}

    def __getitem__(self, key):
        return self.kept.get(key, key)

    def __setitem__(self, key, value):
        self.kept[key] = value
        return "ignored"

    def __len__(self):
        return self.size

    size = 2


items = Items()
for i in range(3):
    items[i] = i * i
    items[i, 2] = i
    print(items[i], items[7], items[i, 2], items[1, 2], len(items), bool(items))
for size in (0, True, 2**31 - 1, 2**31, 2**40, -1, 2**70, 1.0, "a", None):
    Items.size = size
    try:
        print(len(items), len(items) == size)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 5


Items.size = Index()
print(len(items))


class Shown:
    @property
    def __class__(self):
        return int


print(isinstance(Shown(), int), Shown().__class__, NotCalled().__class__ is NotCalled)
