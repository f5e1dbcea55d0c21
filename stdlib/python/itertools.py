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


def _made(cls, base, named):
    # A new object; names that the class does not know are for the `__init__` of a subclass.
    if named and (cls is base or cls.__init__ is base.__init__):
        raise TypeError(base.__name__ + "() takes no keyword arguments")
    return _core_newInstance(cls)


def _state(value, sizes):
    if not isinstance(value, tuple):
        raise TypeError("state is not a tuple")
    if len(value) not in sizes:
        raise TypeError("state has a wrong number of items")
    return value


def _counted(owner):
    value = owner.value
    while True:
        # A step that cannot be taken is an error before the value is given.
        owner.value = following = value + owner.step
        yield value
        value = following


class count(_Walking):
    def __init__(self, start=0, step=1):
        if type(start) is not int and (not hasattr(start, "__add__") or isinstance(start, (str, list, tuple))):
            raise TypeError("a number is required")
        self.value = start
        self.step = step
        self.walk = _counted(self)
    def __repr__(self):
        return "count(" + repr(self.value) + ("" if type(self.step) is int and self.step == 1 else ", " + repr(self.step)) + ")"
    def __reduce__(self):
        return type(self), (self.value,) if type(self.step) is int and self.step == 1 else (self.value, self.step)


def _cycled(owner):
    for item in owner.source:
        if not owner.is_complete:
            owner.items.append(item)
        yield item
    owner.source = None
    items = owner.items
    while items:
        place = 0
        for item in items:
            place += 1
            owner.place = place
            yield item


class cycle(_Walking):
    def __new__(cls, iterable, /, **named):
        made = _made(cls, cycle, named)
        made.source = iter(iterable)
        made.items = []
        made.place = 0
        # Whether the items are complete, though the source is not at its end.
        made.is_complete = False
        made.walk = _cycled(made)
        return made
    def __reduce__(self):
        if self.source is not None:
            return type(self), (self.source,), (self.items, int(self.is_complete))
        source = iter(self.items)
        source.__setstate__(self.place % len(self.items) if self.items else 0)
        return type(self), (source,), (self.items, 1)
    def __setstate__(self, state):
        items, is_complete = _state(state, (2,))
        if not isinstance(items, list):
            raise TypeError("the first item of the state is not a list")
        if not isinstance(is_complete, int):
            raise TypeError("'" + type(is_complete).__name__ + "' object cannot be interpreted as an integer")
        self.items, self.is_complete = items, bool(is_complete)


def _repeated(owner):
    value = owner.value
    while owner.times != 0:
        owner.times -= 1
        yield value


class repeat(_Walking):
    def __init__(self, object, times=None):
        self.value = object
        if times is not None and not isinstance(times, int):
            if not hasattr(times, "__index__"):
                raise TypeError("'" + type(times).__name__ + "' object cannot be interpreted as an integer")
            times = times.__index__()
        self.times = -1 if times is None else max(0, times)
        self.walk = _repeated(self)
    def __repr__(self):
        return "repeat(" + repr(self.value) + ("" if self.times < 0 else ", " + str(self.times)) + ")"
    def __length_hint__(self):
        if self.times < 0:
            raise TypeError("len() of unsized object")
        return self.times
    def __reduce__(self):
        return type(self), (self.value,) if self.times < 0 else (self.value, self.times)


def _chained(owner):
    if owner.active is not None:
        for item in owner.active:
            yield item
    for source in owner.sources:
        owner.active = source = iter(source)
        for item in source:
            yield item
    owner.sources = owner.active = None


class chain(_Walking):
    def __init__(self, *iterables):
        self.sources = iter(iterables)
        self.active = None
        self.walk = _chained(self)
    def _over(self, sources, active=None):
        self.sources = sources
        self.active = active
        self.walk = _chained(self)
        return self
    @classmethod
    def from_iterable(cls, iterables):
        return cls()._over(iter(iterables))
    def __reduce__(self):
        if self.sources is None:
            return type(self), ()
        return type(self), (), (self.sources,) if self.active is None else (self.sources, self.active)
    def __setstate__(self, state):
        for part in _state(state, (1, 2)):
            if not hasattr(part, "__next__"):
                raise TypeError("Arguments must be iterators.")
        self._over(*state)


def _part(owner, iterator, start, stop, step):
    place = 0
    wanted = start
    while stop is None or wanted < stop:
        while place <= wanted:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                return
            place += 1
        wanted += step
        owner.rest = (wanted - place, None if stop is None else max(stop - place, 0), step)
        yield item
    # What lies before the end is passed all the same.
    while place < max(start, stop) and not _core_isUnbound(_core_next(iterator)):
        place += 1
    owner.rest = (0, 0, 1)


def _first(owner, iterator, count):
    if count > 0:
        for item in iterator:
            count -= 1
            owner.rest = count
            yield item
            if count == 0:
                return


class islice(_Walking):
    def __init__(self, iterable, /, *limits):
        self.source = iter(iterable)
        if len(limits) == 1 and type(limits[0]) is int and limits[0] >= 0:
            self.rest = limits[0]
            self.walk = _first(self, self.source, limits[0])
            return
        bounds = slice(*limits)
        if len(limits) == 1:
            bounds = slice(None, limits[0], None)
        for bound, message in ((bounds.stop, "Stop argument" if len(limits) == 1 else "Indices"), (bounds.start, "Indices")):
            if bound is not None and (not isinstance(bound, int) or bound < 0):
                raise ValueError(message + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if bounds.step is not None and (not isinstance(bounds.step, int) or bounds.step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self.rest = (bounds.start or 0, bounds.stop, bounds.step or 1)
        self.walk = _part(self, self.source, *self.rest)
    def __reduce__(self):
        return type(self), (self.source, *(self.rest if isinstance(self.rest, tuple) else (self.rest,)))


def _taken(owner, predicate, iterator):
    for item in iterator:
        if not predicate(item):
            owner.has_ended = True
            return
        yield item


class takewhile(_Walking):
    def __new__(cls, predicate, iterable, /, **named):
        made = _made(cls, takewhile, named)
        made.parts = predicate, iter(iterable)
        made.has_ended = False
        made.walk = _taken(made, *made.parts)
        return made
    def __reduce__(self):
        return type(self), self.parts, self.has_ended
    def __setstate__(self, has_ended):
        self.has_ended = bool(has_ended)
        if has_ended:
            self.walk = iter(())


def _not_dropped(owner, predicate, iterator):
    if not owner.has_begun:
        for item in iterator:
            if not predicate(item):
                owner.has_begun = True
                yield item
                break
    for item in iterator:
        yield item


class dropwhile(_Walking):
    def __new__(cls, predicate, iterable, /, **named):
        made = _made(cls, dropwhile, named)
        made.parts = predicate, iter(iterable)
        made.has_begun = False
        made.walk = _not_dropped(made, *made.parts)
        return made
    def __reduce__(self):
        return type(self), self.parts, self.has_begun
    def __setstate__(self, has_begun):
        self.has_begun = bool(has_begun)


def _refused(predicate, iterator):
    for item in iterator:
        if not (item if predicate is None else predicate(item)):
            yield item


class filterfalse(_Walking):
    def __new__(cls, predicate, iterable, /, **named):
        made = _made(cls, filterfalse, named)
        made.parts = predicate, iter(iterable)
        made.walk = _refused(*made.parts)
        return made
    def __reduce__(self):
        return type(self), self.parts


def _starred(function, iterator):
    for arguments in iterator:
        yield function(*tuple(arguments))


class starmap(_Walking):
    def __new__(cls, function, iterable, /, **named):
        made = _made(cls, starmap, named)
        made.parts = function, iter(iterable)
        made.walk = _starred(*made.parts)
        return made
    def __reduce__(self):
        return type(self), self.parts


_unset = object()


def _accumulated(owner, iterator, function, initial):
    total = owner.total
    if total is _unset:
        total = _core_next(iterator) if initial is None else initial
        if _core_isUnbound(total):
            return
        owner.total = total
        yield total
    for item in iterator:
        owner.total = total = total + item if function is None else function(total, item)
        yield total


class accumulate(_Walking):
    def __new__(cls, iterable, func=None, *, initial=None, **named):
        made = _made(cls, accumulate, named)
        made.parts = iter(iterable), func, initial
        made.total = _unset
        made.walk = _accumulated(made, *made.parts)
        return made
    def __reduce__(self):
        iterator, function, initial = self.parts
        if self.total is not _unset:
            return type(self), (iterator, function), (self.total,)
        return type(self), (iterator if initial is None else chain((initial,), iterator), function)
    def __setstate__(self, state):
        self.total = state[0] if isinstance(state, tuple) and len(state) == 1 else state


def _selected(data, selectors):
    for item in data:
        selector = _core_next(selectors)
        if _core_isUnbound(selector):
            return
        if selector:
            yield item


class compress(_Walking):
    def __new__(cls, data, selectors):
        made = _core_newInstance(cls)
        made.parts = iter(data), iter(selectors)
        made.walk = _selected(*made.parts)
        return made
    def __reduce__(self):
        return type(self), self.parts


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
    def __new__(cls, *iterables, fillvalue=None, **named):
        if named:
            raise TypeError("zip_longest() got an unexpected keyword argument")
        made = _core_newInstance(cls)
        made.iterators = [iter(x) for x in iterables]
        made.fillvalue = fillvalue
        made.walk = _longest(made.iterators, fillvalue)
        return made
    def __reduce__(self):
        return type(self), tuple(self.iterators), self.fillvalue
    def __setstate__(self, fillvalue):
        self.fillvalue = fillvalue
        self.walk = _longest(self.iterators, fillvalue)


def _pairs(iterator):
    for last in iterator:
        break
    else:
        return
    for item in iterator:
        yield (last, item)
        last = item


class pairwise(_Walking):
    def __new__(cls, iterable, /):
        made = _core_newInstance(cls)
        made.walk = _pairs(iter(iterable))
        return made


def _members(parent, group, value):
    iterator, key = parent.iterator, parent.key
    while parent.group is group:
        item = parent.item
        if item is _unset:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                return
            parent.value = found = item if key is None else key(item)
            if not (found == value):
                parent.item = item
                return
        elif not (parent.value == value):
            return
        else:
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
        last = parent.last
        if last is not _unset:
            iterator, key = parent.iterator, parent.key
            while parent.value == last:
                item = _core_next(iterator)
                if _core_isUnbound(item):
                    return
                parent.value = item if key is None else key(item)
                parent.item = item
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
    def __reduce__(self):
        state = self.item, self.value, self.last
        return type(self), (self.iterator, self.key), None if self.value is _unset else tuple([(x,) if x is not _unset else () for x in state])
    def __setstate__(self, state):
        self.item, self.value, self.last = [part[0] if part else _unset for part in _state(state, (3,))]


_running = object()


class _tee(_Iterator):
    # One of several walks over an iterator; what the foremost has taken stays until the last has.
    def __init__(self, source, node=None):
        if node is None:
            if isinstance(source, _tee):
                source, node = source.source, source.node
            else:
                source, node = iter(source), [None, None]
        self.source = source
        self.node = node
    def __next__(self):
        node = self.node
        if node[1] is None:
            # What the source runs may not ask for the same value.
            if node[0] is _running:
                raise RuntimeError("reentrant use of tee iterator")
            node[0] = _running
            try:
                node[0] = next(self.source)
            except BaseException:
                node[0] = None
                raise
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


def _row_reduction(rows, arguments):
    state, *places = _core_walkParts(rows.walk)
    if state == 0:
        return type(rows), arguments
    if state == 2:
        return (type(rows), ((),)) if type(rows) is product else (type(rows), ((), 1))
    return type(rows), arguments, tuple(places)


class _Rows(_Walking):
    # Rows of elements of pools; the state is which elements the last row had.
    def __setstate__(self, state):
        places = list(state)
        for i, place in enumerate(places):
            if not isinstance(place, int):
                raise TypeError("'" + type(place).__name__ + "' object cannot be interpreted as an integer")
            if type(self) is product:
                size = len(self.pools[i]) if i < len(self.pools) else 0
                if not size:
                    self.walk = iter(())
                    return
                places[i] = max(0, min(place, size - 1))
        if len(places) != _core_walkPlaces(self.walk):
            raise ValueError("invalid arguments")
        _core_walkOn(self.walk, places)


class product(_Rows):
    def __new__(cls, *iterables, repeat=1):
        self = _core_newInstance(cls)
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        pools = [list(x) for x in iterables]
        if repeat != 1:
            pools = pools * repeat
        self.pools = pools
        self.walk = _core_rowWalk(0, pools, len(pools))
        return self
    def __reduce__(self):
        return _row_reduction(self, tuple([tuple(pool) for pool in self.pools]))


class combinations(_Rows):
    def __new__(cls, iterable, r):
        self = _core_newInstance(cls)
        pool = list(iterable)
        _row_size(r)
        self.pools, self.width = [pool], r
        self.walk = _core_rowWalk(1, [pool], min(r, len(pool) + 1))
        return self
    def __reduce__(self):
        return _row_reduction(self, (tuple(self.pools[0]), self.width))


class combinations_with_replacement(_Rows):
    def __new__(cls, iterable, r):
        self = _core_newInstance(cls)
        pool = list(iterable)
        _row_size(r)
        self.pools, self.width = [pool], r
        self.walk = _core_rowWalk(2, [pool], r)
        return self
    def __reduce__(self):
        return _row_reduction(self, (tuple(self.pools[0]), self.width))


class permutations(_Rows):
    def __new__(cls, iterable, r=None):
        self = _core_newInstance(cls)
        pool = list(iterable)
        if r is None:
            r = len(pool)
        else:
            if not isinstance(r, int):
                raise TypeError("Expected int as r")
            _row_size(r)
        self.pools, self.width = [pool], r
        self.walk = _core_rowWalk(3, [pool], min(r, len(pool) + 1))
        return self
    def __reduce__(self):
        return _row_reduction(self, (tuple(self.pools[0]), self.width))
