import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


calls = []


@lru_cache(maxsize=2)
def square(x, *, plus=0):
    calls.append(x)
    return x * x + plus


print(square(1), square(2), square(1), square(3), square(2), square(2, plus=1), calls, square.cache_info(), square.cache_clear(), square.cache_info(), square.__name__, square.__wrapped__(5))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache
def bare(x):
    return -x


print(fib(80), fib.cache_info(), bare(3), bare.cache_parameters())
attempt(lambda: square([]))
p = partial(int, base=2)
q = partial(lambda *a, **k: (a, k), 1, 2, x=3)
print(p("101"), q(4, y=5), q(x=9), p.func, p.args, p.keywords, partial(q, 7).args, repr(partial(print, 1)) [:17])
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, [], "start"), reduce(lambda a, b: f"({a}{b})", "abcd"))
attempt(lambda: reduce(max, []))
attempt(lambda: reduce(max))
attempt(lambda: partial())
attempt(lambda: partial(5))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2))


class Lazy:
    def __init__(self):
        self.count = 0

    @cached_property
    def value(self):
        """Doc."""
        self.count += 1
        return self.count * 10

    def power(self, base, exponent):
        return base ** exponent

    cube = partialmethod(power, exponent=3)


l = Lazy()
print(l.value, l.value, l.count, "value" in vars(l), l.cube(2), Lazy.value.__doc__)
del l.value
print(l.value, l.count)
l.value = 5
print(l.value)


@singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


@show.register(type(None))
def _(x):
    return "nothing"


print(show(5), show(True), show([1]), show((1, 2)), show(None), show("s"), show.dispatch(bool)(1), len(show.registry))


class Formatter:
    @singledispatchmethod
    def format(self, x):
        return "any"

    @format.register
    def _(self, x: float):
        return f"{x:.2f}"


print(Formatter().format(1.234), Formatter().format("x"))


@total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __gt__(self, o):
        return self.v > o.v


print(T(1) < T(2), T(1) <= T(1), T(3) >= T(2), T(1) >= T(2))
attempt(lambda: total_ordering(type("N", (), {})))


@wraps(square)
def wrapper():
    pass


print(wrapper.__name__, wrapper.__wrapped__ is square)
functools.update_wrapper(wrapper, len)
print(wrapper.__name__)
