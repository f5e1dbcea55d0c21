# Exceptions that are raised and caught at the same places, in the library and outside.
import traceback


class Plain(Exception):
    pass


class Initialised(ValueError):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class Both(Initialised):
    def __init__(self, a):
        super().__init__(a, 5)
        self.more = a


class Text(KeyError):
    def __str__(self):
        return "text " + str(self.args)


class Fresh(Exception):
    def __new__(cls, *arguments):
        made = super().__new__(cls)
        made.note = "noted"
        return made


def attempt(work, kinds):
    try:
        return work()
    except kinds as error:
        return type(error).__name__, str(error), error.args


def throw(error):
    raise error


works = (
    lambda: {}["missing"], lambda: {1: 2}[(1, 2)], lambda: [1][5], lambda: (1,)[-3], lambda: "abc"[9], lambda: 1 // 0, lambda: 1 % 0,
    lambda: 1.5 / 0, lambda: int("x"), lambda: None.nothing, lambda: unknown, lambda: next(iter(())), lambda: [].pop(),
    lambda: throw(Plain), lambda: throw(Plain()), lambda: throw(Plain("a")), lambda: throw(Plain("a", 2)), lambda: throw(Plain(1, 2, 3, 4)),
    lambda: throw(Initialised(1)), lambda: throw(Both(3)), lambda: throw(Text(1, 2)), lambda: throw(Fresh(7)), lambda: throw(3),
    lambda: throw(SystemExit(4)), lambda: throw(OSError(2, "gone", "file")), lambda: {}[[]], lambda: 1 + "a", lambda: len(5),
)
for i in range(2):
    for work in works:
        print(attempt(work, (Exception, SystemExit)))

for kinds in (KeyError, LookupError, (ValueError, LookupError), (ValueError, TypeError, KeyError), BaseException):
    for i in range(2):
        print(attempt(lambda: {}["x"], kinds))


class Odd(type):
    def __instancecheck__(cls, value):
        return True


class Asked(Exception, metaclass=Odd):
    pass


try:
    attempt(lambda: {}["x"], Asked)
except KeyError:
    print("not asked")
for kinds in (3, int, (ValueError, 3), None):
    try:
        attempt(lambda: {}["x"], kinds)
    except TypeError as error:
        print(error, type(error.__context__).__name__)

# Attributes, equality, contexts.
error = Both(3)
print(error.a, error.b, error.more, error.args, vars(error))
error.later = 1
error.args = (1, 2)
print(vars(error), error.args, repr(error), Fresh(1).note, Plain() == Plain(), Plain("a", 2))
first, second = Plain(1), Plain(2)
first.x = 1
second.y = 2
second.x = 3
print(vars(first), vars(second), vars(Plain(3)))
try:
    try:
        {}["inner"]
    except KeyError:
        [][3]
except IndexError as error:
    print(repr(error), repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise Plain("outer") from cause
except Plain as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def lines():
    try:
        {}["shown"]
    except KeyError:
        return traceback.format_exc().splitlines()[-1], len(traceback.format_exc().splitlines())


print(lines()[0])


class Missing(dict):
    def __missing__(self, key):
        return "made for " + repr(key)


class Quiet(dict):
    pass


for i in range(3):
    print(Missing()[i], attempt(lambda: Quiet()[i], KeyError), Quiet({i: 1})[i])

# Changed classes.
Plain.__init__ = lambda self, *a: setattr(self, "changed", a)
print(Plain(1).changed, Plain(1, 2).args, Plain().changed)
del Plain.__init__
print(Plain(5).args, hasattr(Plain(5), "changed"))
ValueError_ = ValueError
for kind in (Plain, ValueError_, str, Plain, int, ValueError_):
    print(repr(kind("12")), end=" ")
print()


def stops(limit):
    count = 0
    walk = iter(range(limit))
    while True:
        try:
            next(walk)
        except StopIteration as end:
            return count, end.value, end.args
        count += 1


print(stops(3), next(iter([]), "default"), next(iter([1]), "default"))
for text in ("next()", "next(iter([]), 1, 2)", "next(3)", "next([])"):
    try:
        print(eval(text))
    except TypeError as error:
        print(error)

# What stands in a tuple has to be a class itself.
for wanted in ((KeyError, (ValueError, TypeError)), (5,), [ValueError], (ValueError, KeyError)):
    try:
        try:
            int("q")
        except wanted:
            print("caught")
    except TypeError as problem:
        print(problem)
