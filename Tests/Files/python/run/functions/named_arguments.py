# Calls with names, defaults and stars, at places that meet many functions.


def two(a, b=2):
    return a, b


def four(a, b, c=3, d=4):
    return a, b, c, d


def five(a, b=2, c=3, d=4, e=5):
    return a, b, c, d, e


def only(a, *, k=1, m):
    return a, k, m


def placed(a, /, b, *, c=3):
    return a, b, c


def many(*a):
    return a


def named(**k):
    return k


def everything(a, /, b=2, *rest, c=3, **others):
    return a, b, rest, c, others


def steps(a, *, b=2):
    yield a
    yield b


class Methods:
    def two(self, a, b=2):
        return a, b

    def all(self, *a, **k):
        return a, k

    @classmethod
    def of_class(cls, a, *, b=1):
        return cls.__name__, a, b

    @staticmethod
    def static(a, *rest, b=1):
        return a, rest, b

    def __call__(self, *a, **k):
        return a, k


class Made:
    def __init__(self, x, y=2, *, z=3):
        self.all = x, y, z


thing = Methods()
for i in range(3):
    print(two(i, b=1), two(a=1, b=i), two(b=1, a=i), four(1, 2, d=i), four(1, b=i, c=5), four(d=1, c=2, b=3, a=4))
    print(five(i), five(i, e=1), five(1, 2, 3, 4, e=i), five(b=i, a=1, c=3, d=1, e=0), only(i, m=2), only(1, k=2, m=i), only(a=1, m=2))
    print(placed(1, i), placed(1, b=i, c=2), many(), many(i), many(1, 2, i), many(*[1, i], 2), named(), named(a=i), named(a=1, b=i, c=3))
    print(everything(1), everything(1, 2, i), everything(1, b=i), everything(1, 2, 3, 4, c=i, d=1), everything(1, a=i, rest=2))
    print(list(steps(i, b=1)), list(steps(a=1)), thing.two(1, b=i), thing.two(a=i), thing.all(), thing.all(i), thing.all(1, k=i), thing.all(self=i) if False else 0)
    print(thing.of_class(i, b=2), Methods.of_class(a=i), thing.static(1, 2, i), Methods.static(1, b=i), thing(1, i), thing(k=i), thing(1, 2, 3, 4, 5, k=i))
    print(Made(i).all, Made(x=1, y=i).all, Made(1, z=i).all, (lambda a, b=1: (a, b))(a=i), dict(a=i), sorted([3, 1, i], reverse=True), max([1, i], key=lambda x: -x))
    print("{} {a}".format(1, a=i), int("11", base=i + 2), print(i, end=";\n"), two(*(1, i)), two(**{"a": i}), four(*(1,), **{"b": i, "d": 1}))
    print(many(1, 2, 3, 4, 5, i), named(a=1, b=2, c=3, d=4, e=5, f=6, g=i), five(a=1, b=2, c=3, d=4, e=i))


def refused(f, *arguments, **names):
    try:
        print(f(*arguments, **names))
    except TypeError as error:
        print("TypeError", error)


def attempt(text):
    try:
        print(eval(text))
    except TypeError as error:
        print("TypeError", error)


for text in ("two()", "two(b=1)", "two(1, a=1)", "two(1, c=1)", "two(1, 2, 3)", "two(1, 2, b=3)", "only(1)", "only(1, 2, m=1)", "placed(a=1, b=2)",
             "placed(1, b=2, a=3)", "many(a=1)", "named(1)", "everything(b=1)", "everything(1, 2, b=3)", "thing.two()", "thing.two(b=1)",
             "thing.two(1, self=2)", "thing.static(b=1)", "thing.of_class()", "Made()", "Made(1, 2, 3)", "Made(1, w=2)", "Made(y=1)", "None(a=1)", "3(a=1)",
             "'abc'(a=1, b=2)", "five(1, 2, 3, 4, 5, 6)", "five(1, 2, 3, 4, 5, e=6)", "four(1, c=2, d=3)"):
    attempt(text)
refused(two, 1, b=2)
refused(two, 1, 2, b=2)

order = []


def note(x):
    order.append(x)
    return x


two(note(1), b=note(2))
five(e=note(3), a=note(4), d=note(5))
print(order)


def nested(a, b=0):
    return a if b <= 0 else nested(a=two(a, b=b), b=b - 1)


print(nested(1, b=3))


def generated():
    got = two((yield 1), b=(yield 2))
    yield got


walk = generated()
print(next(walk), walk.send("a"), walk.send("b"))


def deep(n, *, k=1, **more):
    return n if n == 0 else deep(n - 1, k=k, m=n)


print(deep(300))
two.__defaults__ = (9,)
print(two(1), two(a=1), two(1, b=2))
