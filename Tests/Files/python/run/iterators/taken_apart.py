# Iterators tell where they stand: they are copied and pickled, and go on there.
import copy
import itertools
import operator
import pickle


def rest(name, made, taken=2, limit=6):
    walk = made()
    for i in range(taken):
        next(walk)
    copies = [copy.copy(walk), copy.deepcopy(walk), pickle.loads(pickle.dumps(walk))]
    left = list(itertools.islice(walk, limit))
    print(name, left, all(list(itertools.islice(c, limit)) == left for c in copies[1:]))


def small(x):
    return x < 4


def pair(a, b):
    return a * 10 + b


numbers = [1, 2, 3, 4, 5]
rest("list", lambda: iter(numbers))
rest("tuple", lambda: iter((1, 2, 3)))
rest("text", lambda: iter("aéb€c"))
rest("bytes", lambda: iter(b"abcd"))
rest("bytearray", lambda: iter(bytearray(b"abcd")))
rest("range", lambda: iter(range(0, 50, 10)))
rest("keys", lambda: iter({1: "a", 2: "b", 3: "c"}))
rest("values", lambda: iter({1: "a", 2: "b", 3: "c"}.values()))
rest("items", lambda: iter({1: "a", 2: "b", 3: "c"}.items()))
rest("set", lambda: iter({3, 1, 2}))
rest("reversed", lambda: reversed((1, 2, 3, 4)))
rest("reversed keys", lambda: reversed({1: 1, 2: 2, 3: 3}), 1)
rest("enumerate", lambda: enumerate("abcd"))
rest("zip", lambda: zip("abcd", numbers))
rest("map", lambda: map(str, numbers))
rest("maps", lambda: map(pair, numbers, numbers))
rest("filter", lambda: filter(small, numbers))
rest("count", lambda: itertools.count(2, 3))
rest("cycle", lambda: itertools.cycle("abc"))
rest("cycle again", lambda: itertools.cycle("abc"), 4)
rest("repeat", lambda: itertools.repeat(1, 5))
rest("chain", lambda: itertools.chain("ab", "cd", "ef"), 3)
rest("islice", lambda: itertools.islice(iter(range(20)), 2, 12, 3))
rest("first", lambda: itertools.islice(iter(range(20)), 5))
rest("takewhile", lambda: itertools.takewhile(small, iter(numbers)))
rest("dropwhile", lambda: itertools.dropwhile(small, iter([1, 5, 1, 6, 2])))
rest("filterfalse", lambda: itertools.filterfalse(small, iter([1, 5, 1, 6, 7, 2])))
rest("starmap", lambda: itertools.starmap(pair, iter([(1, 2), (3, 4), (5, 6)])))
rest("accumulate", lambda: itertools.accumulate(iter(numbers)))
rest("compress", lambda: itertools.compress("abcdef", [1, 0, 1, 0, 1, 1]))
rest("zip_longest", lambda: itertools.zip_longest("abc", "defgh", fillvalue="-"))
rest("product", lambda: itertools.product("ab", "cd"))
rest("combinations", lambda: itertools.combinations("abcd", 2))
rest("combinations again", lambda: itertools.combinations_with_replacement("abc", 2))
rest("permutations", lambda: itertools.permutations("abc"))

# What a reduction says, and states that are given back.
walk = iter([1, 2, 3])
next(walk)
print(walk.__reduce__()[1:], operator.length_hint(walk))
walk.__setstate__(0)
print(list(walk), walk.__reduce__()[1:])
walk = iter(range(3, 9, 2))
walk.__setstate__(2)
print(list(walk))
for hinted in (iter((1, 2)), iter("abc"), iter({1: 2}), iter({1, 2}), iter(range(7)), reversed([1, 2, 3]), iter(b"ab")):
    print(operator.length_hint(hinted), end=" ")
print()


# An iterator that has ended stays so, whatever comes later.
class Row:
    def __init__(self, size):
        self.size = size

    def __getitem__(self, place):
        if place >= self.size:
            raise IndexError
        return place


row = Row(2)
walk = iter(row)
print(list(walk))
row.size = 4
print(list(walk), list(iter(row)))

values = iter([1, 2, 0, 3])
walk = iter(lambda: next(values), 0)
print(list(walk), list(walk), next(values))


# A tee whose source asks it.
class Circle:
    def __init__(self):
        self.first = itertools.tee(self)[0]

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.first)


try:
    next(Circle())
except RuntimeError as problem:
    print("RuntimeError")


# Subclasses with arguments of their own.
class Named(list):
    def __new__(cls, items, name=None):
        made = super().__new__(cls, items)
        made.name = name
        return made


class Begun(tuple):
    def __init__(self, items, name=None):
        self.name = name


class Dropping(itertools.dropwhile):
    def __init__(self, *args, name=None):
        self.name = name


print(Named([1, 2], name="n").name, Named([1, 2], name="n"))
print(Begun([1, 2], name="b").name, Begun([1, 2], name="b"))
print(Dropping(small, numbers, name="d").name, list(Dropping(small, numbers, name="d")))
for wrong in (lambda: list([1], name=2), lambda: tuple([1], name=2), lambda: frozenset([1], name=2), lambda: float(1, name=2)):
    try:
        wrong()
    except TypeError as problem:
        print(problem)
