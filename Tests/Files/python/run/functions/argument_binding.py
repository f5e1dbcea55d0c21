def attempt(make):
    try:
        print(make())
    except TypeError as e:
        print(e)


def plain(a, b, c=3):
    return a, b, c


def positional(a, b=2, /, c=3, *, d=4, e):
    return a, b, c, d, e


def star(a, *args, b=1, **kw):
    return a, args, b, kw


def only(*, key):
    return key


def slash(a, /, **kw):
    return a, kw


for make in (lambda: plain(1, 2), lambda: plain(1, b=5), lambda: plain(b=1, a=2), lambda: plain(*[1, 2, 3]), lambda: plain(**{"a": 1, "b": 2}), lambda: plain(1, *[2], **{"c": 9}), lambda: plain(*"ab", c=1), lambda: plain(*[1], *[2], **{}, **{"c": 0})):
    attempt(make)
for make in (lambda: plain(), lambda: plain(1), lambda: plain(1, 2, 3, 4), lambda: plain(1, 2, a=3), lambda: plain(1, 2, z=3), lambda: plain(c=1), lambda: plain(*[1, 2], **{"b": 1}), lambda: plain(1, 2, **{"c": 1, "d": 2}), lambda: plain(**{1: 2}),
             lambda: plain(**5), lambda: plain(1, 2, **{"c": 1}, **{"c": 2})):
    attempt(make)
for make in (lambda: positional(1, e=5), lambda: positional(1, 2, 3, d=6, e=7), lambda: positional(1, c=9, e=0), lambda: positional(a=1, e=5), lambda: positional(1), lambda: positional(1, 2, 3, 4, e=5), lambda: positional(1, b=2, e=3), lambda: positional()):
    attempt(make)
for make in (lambda: star(1), lambda: star(1, 2, 3), lambda: star(1, 2, b=3, c=4), lambda: star(a=1, z=2), lambda: star(), lambda: star(1, a=2), lambda: star(*range(4), **{"b": "x", "q": 1})):
    attempt(make)
for make in (lambda: only(key=1), lambda: only(1), lambda: only(), lambda: only(key=1, other=2), lambda: only(1, key=2), lambda: slash(1, a=2), lambda: slash(a=1), lambda: (lambda: 0)(1), lambda: (lambda x, y=1: x + y)()):
    attempt(make)


class C:
    def method(self, a):
        return a

    @classmethod
    def cls(cls, a, b):
        return a

    @staticmethod
    def static(a):
        return a

    def __call__(self, x):
        return x


for make in (lambda: C().method(), lambda: C().method(1, 2), lambda: C.method(1), lambda: C.method(), lambda: C.cls(1), lambda: C.static(), lambda: C()(), lambda: C()(1, 2), lambda: C(5), lambda: C(x=5), lambda: C().method(b=1), lambda: C.cls(1, 2, 3)):
    attempt(make)


def mutable(item, seen=[]):
    seen.append(item)
    return seen


print(mutable(1), mutable(2), mutable(3, []), mutable(4), mutable.__defaults__, plain.__defaults__, positional.__kwdefaults__)


def default_order(a, b=print("evaluated once")):
    return b


print(default_order(1), default_order(2))
args = (1, 2)
kw = {"c": 3}
print(plain(*args, **kw), args, kw, (lambda *a, **k: (a, k))(*args, x=1, **kw))
