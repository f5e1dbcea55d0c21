# Classes made in a loop end; the list of the classes below one does not keep them.
import gc


class Base:
    pass


class Named(Base):
    pass


class Other(Named, Base):
    pass


print(Base.__subclasses__(), Named.__subclasses__())


def many(count):
    total = 0
    for i in range(count):
        class Local(Base):
            size = i

            def double(self):
                return 2 * self.size
        total += Local().double()
    return total


print(many(30000))
Local = None
gc.collect()
print([kind.__name__ for kind in Base.__subclasses__()][:2], len(Base.__subclasses__()) < 5000)
Base.__len__ = lambda self: 7
print(len(Other()), len(Named()))
made = type("Made", (Base,), {})
print(Base.__subclasses__()[-1] is made)


def tree(kind, depth=0):
    print("  " * depth + kind.__name__)
    for below in sorted(kind.__subclasses__(), key=lambda k: k.__name__):
        if below.__module__ == "builtins":
            tree(below, depth + 1)


tree(ArithmeticError)
tree(LookupError)
tree(UnicodeError)
print(int.__subclasses__()[0], UnicodeDecodeError.__mro__)
try:
    UnicodeDecodeError(1)
except TypeError as error:
    print(error)
