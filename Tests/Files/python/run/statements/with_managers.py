class Manager:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value, trace is not None)
        if self.fail == "exit":
            raise OSError("exit failed")
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (Manager("p") as p, Manager("q"),):
    print(p)
with Manager("s", swallow=True):
    raise ValueError("swallowed")
    print("never")
print("after")
for outer, inner in ((Manager("o"), Manager("i", swallow=True)), (Manager("o", swallow=True), Manager("i")), (Manager("o", swallow=True), Manager("i", fail="exit")), (Manager("o", swallow=True), Manager("i", fail="enter"))):
    with outer:
        with inner:
            raise KeyError("k")
        print("between")
    print("--")


def returning():
    with Manager("r"):
        return "value"


def looping():
    for i in range(3):
        with Manager(f"l{i}"):
            if i == 0:
                continue
            break
    return i


print(returning(), looping())
try:
    with Manager("e", fail="exit"):
        raise ValueError("first")
except OSError as e:
    print(e, repr(e.__context__))


for thing in (5, [], None):
    try:
        with thing:
            pass
    except Exception as e:
        print(type(e).__name__, e)
with Manager("t") as (x, *y):
    print(x, y)
d = {}
with Manager("k") as d["key"]:
    print(d)


def generator():
    with Manager("g"):
        yield 1
        yield 2


for v in generator():
    print(v)
g = generator()
next(g)
g.close()
class_level = []


class Body:
    with Manager("body") as name:
        class_level.append(name)


print(class_level, Body.name)
