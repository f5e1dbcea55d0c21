# A metaclass can give the mapping in which the names of a class's body live.
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **named):
        print("prepare", name, bases, named)
        return {"given": 42}

    def __new__(meta, name, bases, space, **named):
        print(list(space))
        return super().__new__(meta, name, bases, space)

    def __init__(cls, name, bases, space, **named):
        super().__init__(name, bases, space)


class First(object, metaclass=Meta, extra=1):
    "documentation"
    own = given + 1
    numbers = [n for n in range(given)][:2]
    del given

    def method(self):
        return __class__


print(First.own, First.numbers, hasattr(First, "given"), First().method() is First)


class Second(First):
    print(given, len("abc"))


class Upper(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        return key.upper()


class Free(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Upper()

    def __new__(meta, name, bases, space):
        return type.__new__(meta, name, bases, dict(space))


class Words(metaclass=Free):
    one = some
    two = one + other
    note: int = 3


print(Words.one, Words.two, Words.__annotations__)

try:
    class Missing:
        del nothing
except NameError as error:
    print(error)


class Wrong(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return 5


try:
    class Broken(metaclass=Wrong):
        pass
except TypeError as error:
    print(error)
