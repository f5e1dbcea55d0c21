# functools: caches and what they tell, partial methods, dispatch by abstract classes and unions, cached properties.
import collections.abc
import functools


@functools.lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


for value in (1, 2, 1, 3, 2, 1.0):
    square(value)
info = square.cache_info()
print(info, info.hits, info[1], square.cache_parameters())
hits, misses, maxsize, currsize = info
square.cache_clear()
print(square.cache_info(), square.__name__)


@functools.lru_cache(typed=True)
def typed(x, y=0):
    return type(x).__name__


print(typed(3), typed(3.0), typed(3, y=1), typed(3, y=1.0), typed.cache_info())


class Lamp:
    def set(self, state, by="hand"):
        return state, by

    on = functools.partialmethod(set, True)
    off = functools.partialmethod(set, False, by="timer")

    @functools.cached_property
    def cost(self):
        "What it costs."
        print("computing")
        return 7


lamp = Lamp()
print(lamp.on(), lamp.off(), Lamp.on(lamp), lamp.cost, lamp.cost, lamp.__dict__, Lamp.cost.__doc__)
print(repr(functools.partial(print, 1, sep="-")), functools.partial(int, base=2)("101"))


@functools.singledispatch
def kind(value):
    "Tells the kind."
    return "object"


@kind.register
def _(value: int | float):
    return "number"


@kind.register(collections.abc.Mapping)
def _(value):
    return "mapping"


@kind.register(collections.abc.Sized)
def _(value):
    return "sized"


@kind.register(list)
def _(value):
    return "list, " + kind.dispatch(object)(value)


print([kind(x) for x in (1, 1.5, {}, set(), [], None, True, "text")], kind.__doc__, sorted(x.__name__ for x in kind.registry))
try:
    kind()
except TypeError as error:
    print(error)
try:
    kind.register(42)
except TypeError as error:
    print(error)


class Writer:
    @functools.singledispatchmethod
    def write(self, value):
        return "?"

    @write.register
    def _(self, value: int):
        return "int %d" % value

    @write.register(str)
    @classmethod
    def _(cls, value):
        return cls.__name__ + value


print(Writer().write(3), Writer().write("x"), Writer().write(None))
compare = functools.cmp_to_key(lambda a, b: b - a)
print(sorted([1, 3, 2], key=compare), compare(1) >= compare(2))
try:
    class Twice:
        a = b = functools.cached_property(lambda self: 1)
except (TypeError, RuntimeError) as error:
    print(type(error).__name__)
