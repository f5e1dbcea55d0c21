class Base:
    shared = "base"

    def __init__(self):
        self.own = 1

    def method(self):
        return self.own


thing = Base()
print(getattr(thing, "own"), getattr(thing, "shared"), getattr(thing, "method")(), getattr(thing, "none", "default"))
print(hasattr(thing, "own"), hasattr(thing, "nothing"), hasattr(Base, "own"), hasattr(Base, "method"))
setattr(thing, "own", 5)
setattr(thing, "not an identifier", 6)
print(thing.method(), getattr(thing, "not an identifier"), sorted(vars(thing)))
delattr(thing, "own")
print(hasattr(thing, "own"), vars(thing))


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


attempt(delattr, thing, "own")
attempt(delattr, thing, "shared")
attempt(delattr, Base, "none")
attempt(getattr, thing, "none")
attempt(getattr, Base, "none")
attempt(getattr, thing, 5)
attempt(getattr, thing)
attempt(setattr, thing, 5, 1)
attempt(setattr, 5, "x", 1)
attempt(setattr, "text", "x", 1)
attempt(setattr, len, "x", 1)
attempt(setattr, object(), "x", 1)
attempt(setattr, int, "x", 1)
attempt(delattr, [], "append")
attempt(getattr, 5, "x")
attempt(getattr, None, "x")
attempt(hasattr, thing, None)


class Lazy:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name.upper()


lazy = Lazy()
print(lazy.word, hasattr(lazy, "_x"), getattr(lazy, "_x", 0))


class Failing:
    @property
    def value(self):
        raise ValueError("not an attribute error")


attempt(hasattr, Failing(), "value")
attempt(getattr, Failing(), "value", "default")
setattr(Base, "later", lambda self: "added later")
print(thing.later(), getattr(Base, "__name__"), getattr(thing, "__class__").__name__, getattr("abc", "upper")(), getattr(3, "real"))
