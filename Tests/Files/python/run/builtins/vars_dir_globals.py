answer = 42


class Thing:
    kind = "thing"

    def __init__(self):
        self.a = 1
        self.b = 2

    def method(self):
        pass


class Slots:
    __slots__ = ("x",)


thing = Thing()
print(vars(thing), vars(Thing)["kind"], sorted(n for n in vars(Thing) if not n.startswith("_")))
print([n for n in dir(thing) if not n.startswith("__")], [n for n in dir(Thing) if not n.startswith("__")])
vars(thing)["c"] = 3
thing.__dict__.update(d=4)
print(thing.c, thing.d, thing.__dict__)
print(globals()["answer"], "thing" in globals(), globals()["__name__"])


def inner(x, y=2, *rest, key=None, **more):
    z = 3
    return sorted(locals().items())


print(inner(1), inner(1, 2, 3, key=4, extra=5))
print(vars() is globals() or vars() == globals())


class Listed:
    def __dir__(self):
        return ["zeta", "alpha"]


print(dir(Listed()), dir(type("E", (), {"__slots__": ()})())[:1])
for value in (5, "a", [], None):
    try:
        print(vars(value))
    except TypeError as e:
        print(e)
print("append" in dir([]), "upper" in dir(str), "__add__" in dir(5), "keys" in dir({}), "sin" in dir(__import__("math")))


def outer():
    v = 1

    def peek():
        return v, sorted(locals())

    return peek(), sorted(locals())


print(outer())


class Body:
    first = 1
    names = sorted(n for n in locals() if not n.startswith("__"))


print(Body.names)
