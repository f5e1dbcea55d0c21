# Which part of a line is marked, for each kind of operation that fails.
import math
import traceback


class Thing:
    fixed = 1
    __slots__ = ("value",)

    def method(self, a):
        return a.b.c

    @property
    def broken(self):
        return [][1]


class Asked:
    def __getattr__(self, name):
        raise AttributeError(name)


class Undecided:
    def __bool__(self):
        raise ValueError("neither")


class Entering:
    def __enter__(self):
        raise OSError("no way in")

    def __exit__(self, *args):
        pass


class Leaving:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise OSError("no way out")


def division(): return 1 + 2 / 0 * 3
def spaced(): return 1  /  0
def tight(): return (1)//(0)
def power(): return 2 ** 'a'
def brackets(): return ((1)) + ('a')
def item(): return [1, 2][0] + [1, 2][5]
def items(): d = {'a': {}}; return d['a']['b']['c']
def inner_item(): d = {'a': {}}; return d['a'] ['b'] ['c']
def piece(): return "abc"[1:'a']
def name(): return 1 + unknown_name
def local():
    print(later)
    later = 1
def attribute(): return Thing().fixed.nothing + 1
def method(): return Thing().method(3)
def missing_method(): return Thing().nothing(3) + 1
def asked(): return Asked().anything(1) + 1
def of_none(): x = None; return x.strip().lower()
def of_property(): return 1 + Thing().broken
def of_module(): return math.nothing(3)
def module_function(): return [math.sqrt(-1), 2]
def too_many(): return 1 + Thing().method(1, 2)
def not_callable(): x = 5; return x(1)(2)
def keyword(): return division(a=1)
def stars(): return division(*[1], **{'b': 2})
def negative(): return 2 - -'a'
def inverted(): return not Undecided()
def decided(): return 1 if Undecided() else 2
def both(): return Undecided() and 1
def compared(): return 1 < 'a'
def chained(): return 1 < 2 < 'a'
def contained(): return 1 in 5
def test():
    if 1 < 'a': return 1
def asserted(): assert 1 == 2, "unequal"
def asserted_call(): assert len([]), "empty"
def asserted_both(): assert 1 < 2 and not 2 < 3
def unpacked(): a, (b, c) = 1, 2
def too_few(): (a, b), c = [(1,), 2]
def set_item(): t = (1, 2); t[0] = 3
def set_attribute(): Thing().other = 5
def delete_item(): d = {}; del d['k']
def delete_attribute(): del 5 .value
def augmented(): x = 5; x += 'a'
def augmented_item(): x = [1]; x[0] += 'a'
def augmented_place(): x = [1]; x[7] += 1
def formatted(): return f"a {1 / 0} b"
def wrongly_formatted(): return f"{'a':d}"
def percent(): return "%d" % "a"
def raised(): x = 1; raise ValueError("x")
def commented():
    raise ValueError("x")  # a comment
def whole():
    raise ValueError("x")
def over():
    for x in 5: pass
def target():
    for a, b in [(1, 2), (3,)]: pass
def entering():
    with Entering() as x: pass
def leaving():
    with Leaving() as x: y = 1
def defaults():
    def inner(x=1 / 0): pass
def decorated():
    @unknown_decorator
    def inner(): pass
def bases():
    class Inner(unknown_base): pass
def body():
    class Inner:
        x = 1 / 0
def imported(): import no_such_module_at_all
def several_lines():
    return (1 +
            len(5,
                6))
def long_call():
    return division(
        1,
        2 / 0,
    )
def dotted_lines():
    return ("abc"
            .upper()
            .nothing()
            .strip())
def wide(): return "äöü日本", 1 / 0, "é"
def listed(): return [1 / x for x in (1, 0)]
def tested(): return [x for x in (1, 0) if 1 / x]
def mapped(): return {x: [1 / y for y in (x,)] for x in (1, 0)}
def in_set(): return {1 / x for x in (1, 0)}
def not_over(): return [x for x in 5]
def inner_loop(): return [y for x in (1, 2) for y in x]
def generated(): return sum(1 / x for x in (1, 0))
def by_lambda(): return sorted([1, 0], key=lambda x: 1 / x)
def walrus(): return (x := 1 / 0)
def matched():
    match 5:
        case 5 if 1 / 0: pass
def handled():
    try:
        1 / 0
    except unknown_error as e:
        pass
def yielding():
    def inner():
        x = 1 + (yield 1)
    g = inner()
    next(g)
    g.send('a')
def delegating():
    def inner():
        yield 1
        yield 1 / 0
    def outer():
        yield from inner()
    return list(outer())
def thrown():
    def inner():
        x = [1, (yield 1)]
    g = inner()
    next(g)
    g.throw(KeyError('k'))
def awaited():
    async def inner():
        return 1 / 0
    async def outer():
        return 1 + await inner()
    outer().send(None)


for function in [value for name, value in list(globals().items()) if type(value) is type(division)]:
    try:
        function()
        print(function.__name__, "did not fail")
    except Exception:
        print(traceback.format_exc())


def returning():
    with Leaving():
        return 1
def broken_off():
    for i in range(3):
        with Leaving() as x:
            break


for function in (returning, broken_off):
    try:
        function()
    except OSError:
        print(traceback.format_exc())
