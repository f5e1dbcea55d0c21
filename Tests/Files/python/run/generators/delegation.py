def inner():
    try:
        x = yield "inner 1"
        print("inner got", x)
        y = yield "inner 2"
        print("inner got", y)
        return "inner result"
    except ValueError as e:
        print("inner caught", e)
        return "recovered"
    finally:
        print("inner finally")


def outer():
    result = yield from inner()
    print("result", result)
    result = yield from [10, 20]
    print("list gives", result)
    yield from ()
    yield from "ab"
    return "outer result"


g = outer()
print(next(g), g.send("x"), g.send("y"), list(g))
g = outer()
next(g)
print(g.throw(ValueError("v")), next(g), next(g))
g.close()


def chain_of(n):
    if n:
        yield n
        result = yield from chain_of(n - 1)
        return result + 1
    return 0


def show():
    print("depth", (yield from chain_of(5)))


print(list(show()))


class Iterable:
    def __iter__(self):
        return iter([7, 8])


class Sending:
    def __init__(self):
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        self.log.append(value)
        if value == "stop":
            raise StopIteration("stopped")
        return "sent"


def delegate(thing):
    result = yield from thing
    print("got", result)


print(list(delegate(Iterable())))
sending = Sending()
d = delegate(sending)
print(next(d), d.send(1), d.send(2))
try:
    d.send("stop")
except StopIteration:
    print(sending.log)
for bad in (5, None):
    try:
        list(delegate(bad))
    except TypeError as e:
        print(e)


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [], 4]], [[5]]])))
