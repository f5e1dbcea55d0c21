# The module itertools. Each function is a class whose objects are iterators.


class _Iterator:
    def __iter__(self):
        return self
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)


class count(_Iterator):
    def __init__(self, start=0, step=1):
        if not hasattr(start, "__add__") or isinstance(start, (str, list, tuple)):
            raise TypeError("a number is required")
        self.value = start
        self.step = step
    def __repr__(self):
        return "count(" + repr(self.value) + ("" if type(self.step) is int and self.step == 1 else ", " + repr(self.step)) + ")"
    def __next__(self):
        value = self.value
        self.value += self.step
        return value


class cycle(_Iterator):
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.items = []
        self.place = 0
    def __next__(self):
        if self.source is not None:
            item = _core_next(self.source)
            if not _core_isUnbound(item):
                self.items.append(item)
                return item
            self.source = None
        if not self.items:
            raise StopIteration
        item = self.items[self.place]
        self.place = (self.place + 1) % len(self.items)
        return item


class repeat(_Iterator):
    def __init__(self, object, times=None):
        self.value = object
        self.times = -1 if times is None else max(0, times)
    def __repr__(self):
        return "repeat(" + repr(self.value) + ("" if self.times < 0 else ", " + str(self.times)) + ")"
    def __length_hint__(self):
        if self.times < 0:
            raise TypeError("len() of unsized object")
        return self.times
    def __next__(self):
        if self.times == 0:
            raise StopIteration
        self.times -= 1
        return self.value


class chain(_Iterator):
    def __init__(self, *iterables):
        self.sources = iter(iterables)
        self.current = iter(())
    @classmethod
    def from_iterable(cls, iterables):
        made = cls()
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
        for bound, message in ((bounds.stop, "Stop argument" if len(limits) == 1 else "Indices"), (bounds.start, "Indices")):
            if bound is not None and (not isinstance(bound, int) or bound < 0):
                raise ValueError(message + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if bounds.step is not None and (not isinstance(bounds.step, int) or bounds.step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self.iterator = iter(iterable)
        self.next_place = bounds.start or 0
        self.stop = bounds.stop
        self.step = bounds.step or 1
        self.place = 0
    def __next__(self):
        if self.stop is not None and self.next_place >= self.stop:
            # What lies before the end is passed all the same.
            while self.place < self.stop:
                next(self.iterator)
                self.place += 1
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
        return self.function(*tuple(next(self.iterator)))


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
    def __init__(self, *iterables, fillvalue=None, **named):
        if named:
            raise TypeError("zip_longest() got an unexpected keyword argument")
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


class _grouper(_Iterator):
    def __init__(self, parent, value):
        self.parent = parent
        self.value = value
    def __next__(self):
        parent = self.parent
        if parent.group is not self:
            raise StopIteration
        if parent.item is _unset:
            parent.advance()
        if not (parent.value == self.value):
            raise StopIteration
        item = parent.item
        parent.item = _unset
        return item


class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self.iterator = iter(iterable)
        self.key = key
        self.item = _unset
        self.value = _unset
        self.last = _unset
        self.group = None
    def advance(self):
        item = next(self.iterator)
        self.value = item if self.key is None else self.key(item)
        self.item = item
    def __next__(self):
        self.group = None
        if self.item is _unset:
            self.advance()
        while self.last is not _unset and self.value == self.last:
            self.advance()
        self.last = self.value
        self.group = _grouper(self, self.value)
        return (self.value, self.group)


class _tee(_Iterator):
    # One of several walks over an iterator; what the foremost has taken stays until the last has.
    def __init__(self, source, node):
        self.source = source
        self.node = node
    def __next__(self):
        node = self.node
        if node[1] is None:
            node[0] = next(self.source)
            node[1] = [None, None]
        self.node = node[1]
        return node[0]
    def __copy__(self):
        return _tee(self.source, self.node)


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    if isinstance(iterable, _tee):
        return tuple([iterable.__copy__() for i in range(n)])
    source = iter(iterable)
    node = [None, None]
    return tuple([_tee(source, node) for i in range(n)])


class product(_Iterator):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
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
        if r < 0:
            raise ValueError("r must be non-negative")
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
        if r < 0:
            raise ValueError("r must be non-negative")
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
        if r is not None and r < 0:
            raise ValueError("r must be non-negative")
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
