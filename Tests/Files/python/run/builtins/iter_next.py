def attempt(make):
    try:
        print(make())
    except BaseException as e:
        print(type(e).__name__, e)


class Sequence:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * 10


class Fails:
    def __getitem__(self, i):
        raise KeyError(i)


print(list(Sequence()), 20 in Sequence(), 25 in Sequence(), list(reversed([1, 2])), sum(Sequence()))
attempt(lambda: list(Fails()))
numbers = iter([3, 1, 4, 1, 5])
print(list(iter(lambda: next(numbers), 1)), list(numbers))
print(list(iter([7, 8, 9, 0, 1].pop, 8)))
attempt(lambda: iter(5))
attempt(lambda: iter(None))
attempt(lambda: iter(5, 1))
attempt(lambda: next([]))
attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), "default"))
attempt(lambda: next(5, 1))
attempt(lambda: iter())
attempt(lambda: next())


class BadIter:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


class NoIter:
    __iter__ = None


attempt(lambda: iter(BadIter()))
attempt(lambda: iter(NoNext()))
attempt(lambda: iter(NoIter()))
attempt(lambda: list(NoIter()))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("landed")
        self.n -= 1
        return self.n


attempt(lambda: list(Countdown(3)))
c = Countdown(1)
next(c)
attempt(lambda: next(c))
for value in ("ab", b"ab", [1], (1,), {1: 2}, {1}, range(2), {1: 2}.items(), {1: 2}.values(), reversed([1]), zip(), map(str, []), iter(int, 0), bytearray(b"a")):
    walk = iter(value)
    print(iter(walk) is walk, hasattr(walk, "__next__"), hasattr(value, "__next__"), end=" ")
print()
a, b, *c = Countdown(5)
print(a, b, c, 3 in Countdown(5), max(Countdown(5)), sorted(Countdown(4)), dict(zip(Countdown(3), "abc")))
