# The module itertools. Each function is a class whose objects are iterators.


class _Iterator:
    def __iter__(self):
        return self
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)


class _Walking(_Iterator):
    # An iterator whose state is that of a generator, `walk`; a loop goes through that one itself, see `loop` of the core.
    def __next__(self):
        item = _core_next(self.walk)
        if _core_isUnbound(item):
            raise StopIteration
        return item


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


def _chained(sources):
    for source in sources:
        for item in source:
            yield item


class chain(_Walking):
    def __init__(self, *iterables):
        self.walk = _chained(iterables)
    @classmethod
    def from_iterable(cls, iterables):
        made = cls()
        made.walk = _chained(iter(iterables))
        return made


def _part(iterator, start, stop, step):
    place = 0
    wanted = start
    while stop is None or wanted < stop:
        while place <= wanted:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                return
            place += 1
        yield item
        wanted += step
    # What lies before the end is passed all the same.
    while place < max(start, stop) and not _core_isUnbound(_core_next(iterator)):
        place += 1


class islice(_Walking):
    def __init__(self, iterable, *limits):
        bounds = slice(*limits)
        if len(limits) == 1:
            bounds = slice(None, limits[0], None)
        for bound, message in ((bounds.stop, "Stop argument" if len(limits) == 1 else "Indices"), (bounds.start, "Indices")):
            if bound is not None and (not isinstance(bound, int) or bound < 0):
                raise ValueError(message + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if bounds.step is not None and (not isinstance(bounds.step, int) or bounds.step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self.walk = _part(iter(iterable), bounds.start or 0, bounds.stop, bounds.step or 1)


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


def _accumulated(iterator, function, initial):
    total = _core_next(iterator) if initial is None else initial
    if _core_isUnbound(total):
        return
    yield total
    for item in iterator:
        total = total + item if function is None else function(total, item)
        yield total


class accumulate(_Walking):
    def __init__(self, iterable, func=None, *, initial=None):
        self.walk = _accumulated(iter(iterable), func, initial)


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


# Each of the four below goes through the last place of a row in an inner loop, and then finds the place before it that moves on.

def _products(pools):
    if not all(pools):
        return
    if not pools:
        yield ()
        return
    places = [0] * len(pools)
    row = [pool[0] for pool in pools]
    last = len(pools) - 1
    while True:
        for item in pools[last]:
            row[last] = item
            yield tuple(row)
        i = last - 1
        while i >= 0 and places[i] == len(pools[i]) - 1:
            places[i] = 0
            row[i] = pools[i][0]
            i -= 1
        if i < 0:
            return
        places[i] += 1
        row[i] = pools[i][places[i]]


class product(_Walking):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self.walk = _products([list(x) for x in iterables] * repeat)


def _combinations(pool, r, again):
    # `again` says whether an element may come several times.
    n = len(pool)
    if r == 0:
        yield ()
        return
    if n == 0 or not again and r > n:
        return
    places = [0] * r if again else list(range(r))
    row = [pool[place] for place in places]
    last = r - 1
    while True:
        for place in range(places[last], n):
            row[last] = pool[place]
            yield tuple(row)
        i = last - 1
        while i >= 0 and places[i] == (n - 1 if again else i + n - r):
            i -= 1
        if i < 0:
            return
        place = places[i] + 1
        for j in range(i, r):
            places[j] = place
            row[j] = pool[place]
            if not again:
                place += 1


class combinations(_Walking):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self.walk = _combinations(list(iterable), r, False)


class combinations_with_replacement(_Walking):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self.walk = _combinations(list(iterable), r, True)


def _permutations(row, r):
    n = len(row)
    if r > n:
        return
    yield tuple(row[:r])
    # How many elements a place still gets before those in front of it change.
    left = [n - i for i in range(r)]
    i = r - 1
    while i >= 0:
        left[i] -= 1
        if left[i] == 0:
            # All have been here: the rest returns to its order.
            row.append(row.pop(i))
            left[i] = n - i
            i -= 1
        else:
            j = n - left[i]
            row[i], row[j] = row[j], row[i]
            yield tuple(row[:r])
            i = r - 1


class permutations(_Walking):
    def __init__(self, iterable, r=None):
        if r is not None and r < 0:
            raise ValueError("r must be non-negative")
        pool = list(iterable)
        self.walk = _permutations(pool, len(pool) if r is None else r)
