class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1

    def __len__(self):
        return self.n

    def __reversed__(self):
        return iter(range(1, self.n + 1))


class OldStyle:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        print("get", i)
        return self.items[i]


class SelfIterator:
    def __init__(self):
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i % 4 == 0:
            raise StopIteration
        return self.i


c = Countdown(4)
print(list(c), list(c), [*reversed(c)], sum(c), max(c), sorted(c), 3 in c, dict.fromkeys(c), tuple(c), len(c), {*c} == {1, 2, 3, 4}, "-".join(map(str, c)))
a, *b = c
print(a, b, list(zip(c, c)), list(enumerate(c, 1)), all(c), [x for x in c if x % 2])
for x in OldStyle("ab"):
    print(x)
print("b" in OldStyle("abc"), list(reversed([1, 2])))
s = SelfIterator()
print(list(s), list(s), list(s))
matrix = Countdown(2)
print([(i, j) for i in matrix for j in matrix])
try:
    list(OldStyle(5))
except TypeError as e:
    print(e)


class Broken:
    def __iter__(self):
        return [1, 2]


class Raises:
    def __iter__(self):
        raise ValueError("in iter")


class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("in next")


for thing in (Broken(), Raises(), NextRaises(), object(), 5, None):
    try:
        for x in thing:
            pass
    except Exception as e:
        print(type(e).__name__, e)


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child


print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))


class Window:
    def __init__(self, items, size):
        self.items, self.size = items, size

    def __len__(self):
        return max(0, len(self.items) - self.size + 1)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(len(self)))]
        if not 0 <= i < len(self):
            raise IndexError(i)
        return self.items[i:i + self.size]


w = Window([1, 2, 3, 4, 5], 3)
print(list(w), w[1:], len(w), list(reversed(w)), [2, 3, 4] in w)
it = iter(Countdown(3))
print(next(it), list(it), next(it, "done"))
