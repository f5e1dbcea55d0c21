"""How deep calls may nest, what is said beyond that, and limits that the program sets."""
import copy
import sys
import traceback

depth = 0


def enter():
    global depth
    depth += 1


def show(name, work):
    global depth
    depth = 0
    try:
        work()
    except RecursionError as error:
        frames = 0
        place = error.__traceback__
        while place:
            frames += 1
            place = place.tb_next
        print(name, depth, frames, error)


def plain():
    enter()
    plain()


def named(first=1, *rest, second=2, **others):
    enter()
    named(first, *rest, second=3, **others)


def filled(first, second=2):
    enter()
    filled(first)


def listed(number):
    enter()
    return [listed(item) for item in range(2)]


def delegating():
    enter()
    yield from delegating()


def looping():
    enter()
    for item in looping():
        yield item


def decorated(function):
    def inner(*args):
        return function(*args)
    return inner


@decorated
def wrapped(number):
    enter()
    return wrapped(number)


class Objects:
    def method(self):
        enter()
        return self.method()

    def __getattr__(self, name):
        enter()
        return self.missing

    @property
    def computed(self):
        enter()
        return self.computed

    def __add__(self, other):
        enter()
        return self + other

    def __getitem__(self, place):
        enter()
        return self[place]

    def __enter__(self):
        enter()
        with self:
            pass

    def __exit__(self, *details):
        pass


class Called:
    def __call__(self):
        enter()
        return self()


class Made:
    def __init__(self):
        enter()
        Made()


class Compared:
    def __eq__(self, other):
        enter()
        return self == other


class Shown:
    def __repr__(self):
        enter()
        return f"{self!r}"


class Hashed:
    def __hash__(self):
        enter()
        return hash(self)


def entered():
    with Objects():
        pass


print(sys.getrecursionlimit())
for name, work in [
    ("plain", plain), ("named", named), ("filled", lambda: filled(1)), ("listed", lambda: listed(1)),
    ("delegating", lambda: list(delegating())), ("looping", lambda: list(looping())), ("wrapped", lambda: wrapped(1)),
    ("method", lambda: Objects().method()), ("attribute", lambda: Objects().other), ("property", lambda: Objects().computed),
    ("operator", lambda: Objects() + Objects()), ("item", lambda: Objects()[0]), ("manager", entered), ("called", lambda: Called()()),
    ("made", Made), ("compared", lambda: Compared() == Compared()), ("shown", lambda: repr(Shown())), ("hashed", lambda: hash(Hashed())),
]:
    if name == "listed":
        try:
            work()
        except RecursionError:
            print(name, depth > 400)
    else:
        show(name, work)


def nested(make):
    value = make(None)
    for i in range(100000):
        value = make(value)
    return value


def deep(name, work):
    try:
        work()
    except RecursionError as error:
        print(name, error)


lists = nested(lambda inner: [inner]), nested(lambda inner: [inner])
tuples = nested(lambda inner: (inner,)), nested(lambda inner: (inner,))
dicts = nested(lambda inner: {1: inner}), nested(lambda inner: {1: inner})
kinds = nested(lambda inner: (int if inner is None else inner,))
deep("repr list", lambda: repr(lists[0]))
deep("str tuple", lambda: str(tuples[0]))
deep("repr dict", lambda: repr(dicts[0]))
deep("== lists", lambda: lists[0] == lists[1])
deep("< tuples", lambda: tuples[0] < tuples[1])
deep("== dicts", lambda: dicts[0] == dicts[1])
deep("isinstance", lambda: isinstance("", kinds))
deep("issubclass", lambda: issubclass(str, kinds))
try:
    copy.deepcopy(lists[0])
except RecursionError:
    print("deepcopy")
print(hash(((((1,),),),)) == hash(((((1,),),),)))


def count(number):
    return 0 if number == 0 else 1 + count(number - 1)


sys.setrecursionlimit(100000)
print(count(50000), sys.getrecursionlimit())
sys.setrecursionlimit(200)
show("plain", plain)


def lower(number):
    if number:
        return lower(number - 1)
    try:
        sys.setrecursionlimit(50)
    except RecursionError as error:
        print(error)


lower(100)
for limit in (0, -1, "x", 1.5, 2 ** 40):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
sys.setrecursionlimit(1000)
show("plain", plain)
try:
    plain()
except RecursionError:
    lines = traceback.format_exc().splitlines()
    print(len(lines), [line.strip() for line in lines if "repeated" in line or line.startswith("Recursion")])


def recovering(number):
    try:
        return recovering(number + 1)
    except RecursionError:
        return number


print(recovering(1) > 900)
total = 0
for i in range(50):
    total += count(900)
print(total)
