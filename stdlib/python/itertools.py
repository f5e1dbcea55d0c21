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
        if type(start) is not int and (not hasattr(start, "__add__") or isinstance(start, (str, list, tuple))):
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


def _first(iterator, count):
    while count > 0:
        item = _core_next(iterator)
        if _core_isUnbound(item):
            return
        count -= 1
        yield item


class islice(_Walking):
    def __init__(self, iterable, *limits):
        if len(limits) == 1 and type(limits[0]) is int and limits[0] >= 0:
            self.walk = _first(iter(iterable), limits[0])
            return
        bounds = slice(*limits)
        if len(limits) == 1:
            bounds = slice(None, limits[0], None)
        for bound, message in ((bounds.stop, "Stop argument" if len(limits) == 1 else "Indices"), (bounds.start, "Indices")):
            if bound is not None and (not isinstance(bound, int) or bound < 0):
                raise ValueError(message + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if bounds.step is not None and (not isinstance(bounds.step, int) or bounds.step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self.walk = _part(iter(iterable), bounds.start or 0, bounds.stop, bounds.step or 1)


def _taken(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


class takewhile(_Walking):
    def __init__(self, predicate, iterable):
        self.walk = _taken(predicate, iter(iterable))


def _not_dropped(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


class dropwhile(_Walking):
    def __init__(self, predicate, iterable):
        self.walk = _not_dropped(predicate, iter(iterable))


def _refused(predicate, iterator):
    for item in iterator:
        if not (item if predicate is None else predicate(item)):
            yield item


class filterfalse(_Walking):
    def __init__(self, predicate, iterable):
        self.walk = _refused(predicate, iter(iterable))


def _starred(function, iterator):
    for arguments in iterator:
        yield function(*tuple(arguments))


class starmap(_Walking):
    def __init__(self, function, iterable):
        self.walk = _starred(function, iter(iterable))


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


def _selected(data, selectors):
    for item in data:
        selector = _core_next(selectors)
        if _core_isUnbound(selector):
            return
        if selector:
            yield item


class compress(_Walking):
    def __init__(self, data, selectors):
        self.walk = _selected(iter(data), iter(selectors))


def _longest(iterators, fillvalue):
    while True:
        items = []
        alive = False
        for iterator in iterators:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                items.append(fillvalue)
            else:
                alive = True
                items.append(item)
        if not alive:
            return
        yield tuple(items)


class zip_longest(_Walking):
    def __init__(self, *iterables, fillvalue=None, **named):
        if named:
            raise TypeError("zip_longest() got an unexpected keyword argument")
        self.walk = _longest([iter(x) for x in iterables], fillvalue)


def _pairs(iterator):
    for last in iterator:
        break
    else:
        return
    for item in iterator:
        yield (last, item)
        last = item


class pairwise(_Walking):
    def __init__(self, iterable):
        self.walk = _pairs(iter(iterable))


def _members(parent, group, value):
    while parent.group is group:
        if parent.item is _unset and not parent.advance() or not (parent.value == value):
            return
        item = parent.item
        parent.item = _unset
        yield item


class _grouper(_Walking):
    def __init__(self, parent, value):
        self.walk = _members(parent, self, value)


def _groups(parent):
    while True:
        parent.group = None
        if parent.item is _unset and not parent.advance():
            return
        while parent.last is not _unset and parent.value == parent.last:
            if not parent.advance():
                return
        value = parent.last = parent.value
        parent.group = _grouper(parent, value)
        yield (value, parent.group)


class groupby(_Walking):
    def __init__(self, iterable, key=None):
        self.iterator = iter(iterable)
        self.key = key
        self.item = _unset
        self.value = _unset
        self.last = _unset
        self.group = None
        self.walk = _groups(self)
    def advance(self):
        # Takes the next item; false if there is none.
        item = _core_next(self.iterator)
        if _core_isUnbound(item):
            return False
        self.value = item if self.key is None else self.key(item)
        self.item = item
        return True


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


def _row_size(r):
    # Refuses what is no size of a row.
    if type(r) is not int:
        range(r)
    if r < 0:
        raise ValueError("r must be non-negative")


class product(_Walking):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        pools = [list(x) for x in iterables]
        if repeat != 1:
            pools = pools * repeat
        self.walk = _core_rowWalk(0, pools, len(pools))


class combinations(_Walking):
    def __init__(self, iterable, r):
        pool = list(iterable)
        _row_size(r)
        self.walk = _core_rowWalk(1, [pool], min(r, len(pool) + 1))


class combinations_with_replacement(_Walking):
    def __init__(self, iterable, r):
        pool = list(iterable)
        _row_size(r)
        self.walk = _core_rowWalk(2, [pool], r)


class permutations(_Walking):
    def __init__(self, iterable, r=None):
        pool = list(iterable)
        if r is None:
            r = len(pool)
        else:
            if not isinstance(r, int):
                raise TypeError("Expected int as r")
            _row_size(r)
        self.walk = _core_rowWalk(3, [pool], min(r, len(pool) + 1))
