# The module itertools. Each function is a class whose objects are iterators.


class _Iterator:
    def __iter__(self):
        return self


class count(_Iterator):
    def __init__(self, start=0, step=1):
        self.value = start
        self.step = step
    def __next__(self):
        value = self.value
        self.value += self.step
        return value


class cycle(_Iterator):
    def __init__(self, iterable):
        self.items = list(iterable)
        self.place = 0
    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items[self.place]
        self.place = (self.place + 1) % len(self.items)
        return item


class repeat(_Iterator):
    def __init__(self, value, times=-1):
        self.value = value
        self.times = times
    def __next__(self):
        if self.times == 0:
            raise StopIteration
        self.times -= 1
        return self.value


class chain(_Iterator):
    def __init__(self, *iterables):
        self.sources = iter(iterables)
        self.current = iter(())
    @staticmethod
    def from_iterable(iterables):
        made = chain()
        made.sources = iter(iterables)
        return made
    def __next__(self):
        while True:
            item = _core_next(self.current)
            if not _core_isUnbound(item):
                return item
            self.current = iter(next(self.sources))


class islice(_Iterator):
    def __init__(self, iterable, *limits):
        bounds = slice(*limits)
        if len(limits) == 1:
            bounds = slice(None, limits[0], None)
        self.iterator = iter(iterable)
        self.next_place = bounds.start or 0
        self.stop = bounds.stop
        self.step = bounds.step or 1
        self.place = 0
    def __next__(self):
        if self.stop is not None and self.next_place >= self.stop:
            raise StopIteration
        while True:
            item = next(self.iterator)
            self.place += 1
            if self.place - 1 == self.next_place:
                self.next_place += self.step
                return item


class takewhile(_Iterator):
    def __init__(self, predicate, iterable):
        self.predicate = predicate
        self.iterator = iter(iterable)
        self.done = False
    def __next__(self):
        if self.done:
            raise StopIteration
        item = next(self.iterator)
        if not self.predicate(item):
            self.done = True
            raise StopIteration
        return item


class dropwhile(_Iterator):
    def __init__(self, predicate, iterable):
        self.predicate = predicate
        self.iterator = iter(iterable)
        self.started = False
    def __next__(self):
        item = next(self.iterator)
        while not self.started and self.predicate(item):
            item = next(self.iterator)
        self.started = True
        return item


class filterfalse(_Iterator):
    def __init__(self, predicate, iterable):
        self.predicate = predicate
        self.iterator = iter(iterable)
    def __next__(self):
        item = next(self.iterator)
        while item if self.predicate is None else self.predicate(item):
            item = next(self.iterator)
        return item


class starmap(_Iterator):
    def __init__(self, function, iterable):
        self.function = function
        self.iterator = iter(iterable)
    def __next__(self):
        return self.function(*next(self.iterator))


_unset = object()


class accumulate(_Iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self.iterator = iter(iterable)
        self.function = func
        self.total = _unset
        self.initial = initial
    def __next__(self):
        if self.total is _unset:
            self.total = next(self.iterator) if self.initial is None else self.initial
        else:
            item = next(self.iterator)
            self.total = self.total + item if self.function is None else self.function(self.total, item)
        return self.total


class compress(_Iterator):
    def __init__(self, data, selectors):
        self.data = iter(data)
        self.selectors = iter(selectors)
    def __next__(self):
        while True:
            item = next(self.data)
            if next(self.selectors):
                return item


class zip_longest(_Iterator):
    def __init__(self, *iterables, fillvalue=None):
        self.iterators = [iter(x) for x in iterables]
        self.fillvalue = fillvalue
    def __next__(self):
        items = []
        alive = False
        for iterator in self.iterators:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                items.append(self.fillvalue)
            else:
                alive = True
                items.append(item)
        if not alive:
            raise StopIteration
        return tuple(items)


class pairwise(_Iterator):
    def __init__(self, iterable):
        self.iterator = iter(iterable)
        self.last = _unset
    def __next__(self):
        if self.last is _unset:
            self.last = next(self.iterator)
        first = self.last
        self.last = next(self.iterator)
        return (first, self.last)


class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self.iterator = iter(iterable)
        self.key = key
        self.ahead = _unset
        self.finished = False
    def __next__(self):
        if self.ahead is _unset:
            self.ahead = next(self.iterator)
        if self.ahead is None and self.finished:
            raise StopIteration
        first = self.ahead
        value = first if self.key is None else self.key(first)
        group = [first]
        self.finished = False
        while True:
            item = _core_next(self.iterator)
            if _core_isUnbound(item):
                self.ahead = None
                self.finished = True
                break
            if (item if self.key is None else self.key(item)) != value:
                self.ahead = item
                break
            group.append(item)
        return (value, iter(group))


def tee(iterable, n=2):
    items = list(iterable)
    return tuple([iter(items) for i in range(n)])


class product(_Iterator):
    def __init__(self, *iterables, repeat=1):
        self.pools = [list(x) for x in iterables] * repeat
        self.places = None
    def __next__(self):
        if self.places is None:
            if not all(self.pools):
                raise StopIteration
            self.places = [0] * len(self.pools)
        else:
            i = len(self.places) - 1
            while i >= 0:
                self.places[i] += 1
                if self.places[i] < len(self.pools[i]):
                    break
                self.places[i] = 0
                i -= 1
            if i < 0:
                self.pools = [[]]
                self.places = None
                raise StopIteration
        return tuple([self.pools[i][self.places[i]] for i in range(len(self.pools))])


class combinations(_Iterator):
    def __init__(self, iterable, r):
        self.pool = list(iterable)
        self.r = r
        self.places = None
        self.done = r > len(self.pool)
    def __next__(self):
        if self.done:
            raise StopIteration
        n = len(self.pool)
        if self.places is None:
            self.places = list(range(self.r))
        else:
            i = self.r - 1
            while i >= 0 and self.places[i] == i + n - self.r:
                i -= 1
            if i < 0:
                self.done = True
                raise StopIteration
            self.places[i] += 1
            for j in range(i + 1, self.r):
                self.places[j] = self.places[j - 1] + 1
        return tuple([self.pool[i] for i in self.places])


class combinations_with_replacement(_Iterator):
    def __init__(self, iterable, r):
        self.pool = list(iterable)
        self.r = r
        self.places = None
        self.done = len(self.pool) == 0 and r > 0
    def __next__(self):
        if self.done:
            raise StopIteration
        n = len(self.pool)
        if self.places is None:
            self.places = [0] * self.r
        else:
            i = self.r - 1
            while i >= 0 and self.places[i] == n - 1:
                i -= 1
            if i < 0:
                self.done = True
                raise StopIteration
            value = self.places[i] + 1
            for j in range(i, self.r):
                self.places[j] = value
        return tuple([self.pool[i] for i in self.places])


class permutations(_Iterator):
    def __init__(self, iterable, r=None):
        self.pool = list(iterable)
        n = len(self.pool)
        self.r = n if r is None else r
        self.indices = list(range(n))
        self.cycles = list(range(n, n - self.r, -1))
        self.started = False
        self.done = self.r > n
    def __next__(self):
        if self.done:
            raise StopIteration
        n = len(self.pool)
        if not self.started:
            self.started = True
            return tuple([self.pool[i] for i in self.indices[:self.r]])
        for i in range(self.r - 1, -1, -1):
            self.cycles[i] -= 1
            if self.cycles[i] == 0:
                self.indices[i:] = self.indices[i + 1:] + self.indices[i:i + 1]
                self.cycles[i] = n - i
            else:
                j = self.cycles[i]
                self.indices[i], self.indices[-j] = self.indices[-j], self.indices[i]
                return tuple([self.pool[k] for k in self.indices[:self.r]])
        self.done = True
        raise StopIteration
