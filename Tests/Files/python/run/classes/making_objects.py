# How calls of a class make objects when what `__init__` is changes between and during them.
class Plain:
    pass


class Point:
    def __init__(self, x=0, y=0, z=0):
        self.x, self.y, self.z = x, y, z

    def __repr__(self):
        return f"{type(self).__name__}{self.x, self.y, self.z}"


def make(kind, *given):
    try:
        if len(given) == 0:
            return kind()
        if len(given) == 1:
            return kind(given[0])
        if len(given) == 2:
            return kind(given[0], given[1])
        return kind(given[0], given[1], given[2])
    except TypeError as error:
        return str(error)


for _ in range(2):
    print([make(Point, *range(count)) for count in range(4)])
    print(type(make(Plain)).__name__, make(Plain, 1), make(Plain, 1, 2, 3))


class Answering:
    def __init__(self, a=None, b=None, c=None):
        return a


print([make(Answering, *given) if given else type(make(Answering)).__name__ for given in [(), (1,), (2, 3), ("x", 4, 5)]])
print(type(make(Answering, None)).__name__, type(make(Answering, None, 1)).__name__)

# A method that comes and goes.
Plain.__init__ = lambda self, *given: setattr(self, "given", given)
print([make(Plain, *range(count)).given for count in range(4)])
del Plain.__init__
print(vars(make(Plain)), make(Plain, 1))


def changing(self, x=1, y=2, z=3):
    Point.__init__ = kept
    self.x, self.y, self.z = "changed", y, z


kept = Point.__init__
Point.__init__ = changing
print(make(Point, 5, 6), make(Point, 5, 6))


class Sub(Point):
    pass


print(make(Sub, 1), make(Sub, 1, 2, 3))
Sub.__new__ = lambda kind, *given: "made by __new__ with %d" % len(given)
print(make(Sub), make(Sub, 1, 2))


class Other(Point):
    pass


print(make(Other, 7), make(Other))
Other.__init__ = lambda self, x=0: Point.__init__(self, x, x, x)
print(make(Other, 7), make(Other, 7, 8))


class Meta(type):
    def __call__(kind, *given):
        return ("meta", super().__call__(*given))


class Ruled(Point, metaclass=Meta):
    pass


print(make(Ruled), make(Ruled, 1, 2))


class Failing:
    def __init__(self, *given):
        if len(given) < self.limit:
            Failing.limit -= 1
            make(Failing, *given)
        raise ValueError(len(given))

    limit = 2


for count in range(4):
    try:
        make(Failing, *range(count))
    except ValueError as error:
        print(error, Failing.limit)


class Late:
    def __init__(self):
        self.end = "open"


Late()
Late.__del__ = lambda self: print("ends", self.end)
thing = make(Late)
thing.end = "closed"
del thing
del Late.__del__
make(Late)


class Slotted:
    __slots__ = ("a",)

    def __init__(self, a):
        self.a = a


print(make(Slotted, 3).a, make(Slotted))
