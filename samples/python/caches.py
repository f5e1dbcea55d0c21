"""Caches with different rules for what is thrown out, compared on the same requests, and a decorator that uses them."""

from abc import ABC, abstractmethod
from collections import OrderedDict, defaultdict
from functools import wraps


class Cache(ABC):
    """A table with a limit. `get` counts hits and misses; `choose` says what goes when the table is full."""

    def __init__(self, limit):
        if limit < 1:
            raise ValueError(f"a cache needs room for something, not {limit}")
        self.limit = limit
        self.hits = self.misses = self.dropped = 0

    def get(self, key, default=None):
        if key in self:
            self.hits += 1
            return self.fetch(key)
        self.misses += 1
        return default

    def put(self, key, value):
        if key not in self and len(self) >= self.limit:
            self.drop(self.choose())
            self.dropped += 1
        self.store(key, value)

    @property
    def rate(self):
        total = self.hits + self.misses
        return self.hits / total if total else 0.0

    @abstractmethod
    def __contains__(self, key): ...

    @abstractmethod
    def __len__(self): ...

    @abstractmethod
    def __iter__(self): ...

    @abstractmethod
    def fetch(self, key): ...

    @abstractmethod
    def store(self, key, value): ...

    @abstractmethod
    def drop(self, key): ...

    @abstractmethod
    def choose(self): ...

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(str, self))})"


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class Ring:
    """A list in a circle: the node in it that has no key is both ends."""

    def __init__(self):
        self.head = Node()

    def append(self, node):
        last = self.head.before
        node.before, node.after = last, self.head
        last.after = self.head.before = node

    @staticmethod
    def unlink(node):
        node.before.after, node.after.before = node.after, node.before
        node.before = node.after = node

    @property
    def first(self):
        return self.head.after

    def __bool__(self):
        return self.head.after is not self.head

    def __iter__(self):
        node = self.head.after
        while node is not self.head:
            yield node
            node = node.after


class LRU(Cache):
    """What was not used for the longest time goes."""

    def __init__(self, limit):
        super().__init__(limit)
        self.ring = Ring()
        self.nodes = {}

    def __contains__(self, key):
        return key in self.nodes

    def __len__(self):
        return len(self.nodes)

    def __iter__(self):
        return (node.key for node in self.ring)

    def touch(self, node):
        self.ring.unlink(node)
        self.ring.append(node)

    def fetch(self, key):
        node = self.nodes[key]
        self.touch(node)
        return node.value

    def store(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
            self.touch(self.nodes[key])
        else:
            self.nodes[key] = node = Node(key, value)
            self.ring.append(node)

    def drop(self, key):
        self.ring.unlink(self.nodes.pop(key))

    def choose(self):
        return self.ring.first.key


class FIFO(LRU):
    """What came first goes."""

    def touch(self, node):
        pass


class MRU(LRU):
    """What was used last goes: good for what is walked through again and again."""

    def choose(self):
        return self.ring.head.before.key


class LFU(Cache):
    """What was used least often goes; among equals, the oldest use. All operations take the same time."""

    def __init__(self, limit):
        super().__init__(limit)
        self.values = {}
        self.uses = {}
        self.groups = defaultdict(OrderedDict)
        self.least = 0

    def __contains__(self, key):
        return key in self.values

    def __len__(self):
        return len(self.values)

    def __iter__(self):
        return (key for count in sorted(self.groups) for key in self.groups[count])

    def used(self, key):
        count = self.uses.get(key, 0)
        if count:
            del self.groups[count][key]
            if not self.groups[count]:
                del self.groups[count]
                if self.least == count:
                    self.least += 1
        else:
            self.least = 1
        self.uses[key] = count + 1
        self.groups[count + 1][key] = None

    def fetch(self, key):
        self.used(key)
        return self.values[key]

    def store(self, key, value):
        self.values[key] = value
        self.used(key)

    def drop(self, key):
        count = self.uses.pop(key)
        del self.values[key], self.groups[count][key]
        if not self.groups[count]:
            del self.groups[count]

    def choose(self):
        return next(iter(self.groups[self.least]))


class Clock(Cache):
    """A hand goes round and takes the first that was not used since it came by."""

    def __init__(self, limit):
        super().__init__(limit)
        self.places = []
        self.table = {}
        self.hand = 0

    def __contains__(self, key):
        return key in self.table

    def __len__(self):
        return len(self.table)

    def __iter__(self):
        return iter([place[0] for place in self.places if place[0] is not None])

    def fetch(self, key):
        place = self.table[key]
        place[2] = True
        return place[1]

    def store(self, key, value):
        if key in self.table:
            self.table[key][1:] = [value, True]
            return
        place = [key, value, False]
        free = next((i for i, old in enumerate(self.places) if old[0] is None), None)
        if free is None:
            self.places.append(place)
        else:
            self.places[free] = place
        self.table[key] = place

    def drop(self, key):
        self.table.pop(key)[0] = None

    def choose(self):
        while True:
            place = self.places[self.hand]
            self.hand = (self.hand + 1) % len(self.places)
            if place[0] is not None and not place[2]:
                return place[0]
            place[2] = False


def cached(kind, limit):
    """A decorator: the results of a function by its arguments."""
    def decorate(function):
        cache = kind(limit)
        missing = object()

        @wraps(function)
        def wrapper(*args, **named):
            key = args + tuple(sorted(named.items()))
            result = cache.get(key, missing)
            if result is missing:
                result = function(*args, **named)
                cache.put(key, result)
            return result

        wrapper.cache = cache
        return wrapper
    return decorate


@cached(LRU, 4)
def steps(n):
    """How many steps Collatz's rule takes to 1."""
    return 0 if n == 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)


@cached(LFU, 100)
def ways(rows, columns=2):
    return 1 if rows == 1 or columns == 1 else ways(rows - 1, columns=columns) + ways(rows, columns=columns - 1)


def requests(kind, count):
    """Keys as programs ask for them: mostly few, in circles, or by chance."""
    state = 12345
    for i in range(count):
        state = (state * 1103515245 + 12345) % 2 ** 31
        chance = state >> 16
        if kind == "skewed":
            yield min(chance % 40, (chance >> 5) % 40, (chance >> 9) % 25)
        elif kind == "circle":
            yield i % 12
        elif kind == "bursts":
            yield (i // 50) * 3 + chance % 9
        else:
            yield chance % 60


def trace(cache):
    log = []
    for letter in "abcdaebfacabgahc":
        mark = "+" if cache.get(letter) else "-"
        if mark == "-":
            cache.put(letter, letter.upper())
        log.append(letter + mark)
    return " ".join(log)


def main():
    kinds = (LRU, FIFO, MRU, LFU, Clock)
    for kind in kinds:
        cache = kind(4)
        print(f"{kind.__name__:6}{trace(cache)}  {cache!r} dropped {cache.dropped}")
    print(f"{'':8}" + "".join(f"{kind.__name__:>9}" for kind in kinds))
    for source in ("skewed", "circle", "bursts", "chance"):
        rates = []
        for kind in kinds:
            cache = kind(10)
            for key in requests(source, 3000):
                if cache.get(key) is None:
                    cache.put(key, str(key))
            rates.append(cache.rate)
        print(f"{source:8}" + "".join(f"{rate:9.2%}" for rate in rates))
    print([steps(n) for n in range(1, 16)], steps.__name__, steps.cache.hits, steps.cache.misses, len(steps.cache))
    print(ways(12, columns=12), ways.__doc__, f"{ways.cache.rate:.3f}", ways.cache.dropped)
    try:
        LRU(0)
    except ValueError as error:
        print(error)
    try:
        Cache(1)
    except TypeError as error:
        print(str(error)[:60])


main()
