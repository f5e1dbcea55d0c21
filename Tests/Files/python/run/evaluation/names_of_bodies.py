# Names that `exec`, `locals` and a prepared mapping give to the body of a class, and global names of texts.
from __future__ import division, annotations

level = 1


class Executed:
    first = 1
    exec("first = 5\nsecond = 6")
    print(first, second)


class Filled:
    for name in "ab":
        vars()[name] = name * 2
    locals()["level"] = 43
    seen = level
    print(a, b)


print(Executed.second, Filled.a, Filled.seen, level)


class Giving(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {"given": 5}


class Given(metaclass=Giving):
    taken = given + 1


print(Given.taken)


def run():
    number = 1
    exec("""
number = 2

def triple():
    global number
    number = 3 * number

triple()
""")
    return number


print(run(), number)

space, inner = {}, {}
exec("def f():\n    global a\n    a = 1\na = 2\nb = 3\n", space, inner)
print(space["a"], "a" in inner, inner["b"])

print([name for name in dir() if name in ("division", "annotations")], globals()["division"].optional)
