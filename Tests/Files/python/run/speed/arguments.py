# Arguments by name, with stars and defaults, bound again and again.
def f(a, b=2, *rest, c, d=4, **named):
    return a, b, rest, c, d, named


def g(a, /, b, *, c=3):
    return a, b, c


class A:
    def __init__(self, x=1, *more, **named):
        self.all = x, more, named

    def m(self, a, b=5, *, c=6):
        return a, b, c

    @classmethod
    def make(cls, *args, **named):
        return cls(*args, **named).all


class B(A):
    def __init__(self, *args, y=0, **named):
        super().__init__(*args, **named)
        self.y = y


def seven(a, b, c, d, e, f, g=7):
    return a + b + c + d + e + f + g


for i in range(3):
    print(f(i, c=1), f(i, 1, 2, 3, c=1, z=i), f(b=1, a=i, c=0), f(*range(4), **{"c": i, "q": 5}))
    print(g(i, 2), g(i, b=2, c=1), A().m(i), A().m(i, c=1), A().m(a=i, b=2), A.make(i, 2, k=3), B(1, y=i, z=2).all)
    print(seven(1, 2, 3, 4, 5, i), seven(1, 2, 3, 4, 5, 6, g=i), dict(a=i, b=2), dict([(1, i)], c=2), (lambda *a, **k: (a, k))(1, x=i))
    for call in (
        lambda: f(1), lambda: f(c=1), lambda: g(a=1, b=2), lambda: g(1, 2, 3), lambda: g(1, 2, b=3), lambda: g(1, 2, z=3),
        lambda: seven(1, 2), lambda: A().m(), lambda: f(1, a=2, c=3), lambda: A().m(1, 2, 3, c=4)):
        try:
            print(call())
        except TypeError as e:
            print(e)
f.__defaults__ = (20,)
print(f(1, c=2), g.__kwdefaults__ if False else "")
print(type(1), type("a") is str, type(A()), type(type(1)), list((1, 2)), tuple([3]), list(), set([1, 1, 2]), dict(), set(), tuple())
x = [1, 2]
y = list(x)
y.append(3)
print(x, y, list(y) is y, tuple(tuple(x)) == (1, 2), set((1, "a")) == {1, "a"}, type(set()) is set, list("ab"), list({1: 2}))
b = B(1)
print(hasattr(b, "y"), hasattr(b, "zz"), hasattr(b, "m"), getattr(b, "y"), getattr(b, "zz", None), getattr(b, "m")(1), hasattr(1, "real"))


class Late:
    def __getattr__(self, name):
        if name == "no":
            raise AttributeError(name)
        return name


print(hasattr(Late(), "x"), hasattr(Late(), "no"), getattr(Late(), "no", 3), getattr(Late(), "q"))
print([float(t) for t in ("1.5", "-0.1", "3", ".5", "1e3", " 2 ", "123456789012345.6", "0.3", "9007199254740993", "-0")])
for t in ("", ".", "-", "1.2.3", "x"):
    try:
        print(float(t))
    except ValueError as e:
        print(e)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


for i in range(3):
    s = Slots()
    s.b = i
    s.a += 1
    print(s.a, s.b)
    try:
        s.c = 1
    except AttributeError as e:
        print(e)
