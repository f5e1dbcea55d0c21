# Private names of slots belong to the class, as those in its methods do.


class Counter:
    __slots__ = ("__count", "step")

    def __init__(self, step):
        self.__count = 0
        self.step = step

    def next(self):
        self.__count += self.step
        return self.__count


class _Quiet:
    __slots__ = "__word"

    def __init__(self):
        self.__word = "quiet"

    def word(self):
        return self.__word


class __:
    __slots__ = ("__kept", "__special__")

    def __init__(self):
        self.__kept = 1
        self.__special__ = 2


class Below(Counter):
    __slots__ = ("__count",)

    def __init__(self):
        super().__init__(5)
        self.__count = "own"

    def both(self):
        return self.__count, self.next(), self.next()


counter = Counter(3)
print(counter.next(), counter.next(), counter._Counter__count)
print(list(Counter.__dict__), Counter.__slots__)
print(_Quiet().word(), sorted(name for name in dir(_Quiet) if "word" in name))
print(__().__kept, __().__special__)
print(Below().both())
try:
    counter.__count = 1
except AttributeError as problem:
    print(problem)
