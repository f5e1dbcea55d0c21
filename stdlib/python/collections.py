# The module collections.


class defaultdict(dict):
    def __init__(self, default_factory=None, *args, **named):
        self.default_factory = default_factory
        dict.update(self, *args, **named)
    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self[key] = value
        return value
    def __repr__(self):
        return "defaultdict(" + repr(self.default_factory) + ", " + dict.__repr__(self) + ")"
    def copy(self):
        return defaultdict(self.default_factory, self)


class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        value = self.pop(key)
        if last:
            self[key] = value
        else:
            items = list(self.items())
            self.clear()
            self[key] = value
            for k, v in items:
                self[k] = v
    def popitem(self, last=True):
        if len(self) == 0:
            raise KeyError("dictionary is empty")
        key = list(self)[-1 if last else 0]
        return (key, self.pop(key))
    def __repr__(self):
        if len(self) == 0:
            return "OrderedDict()"
        return "OrderedDict([" + ", ".join([repr(item) for item in self.items()]) + "])"


class Counter(dict):
    def __init__(self, iterable=(), **named):
        self.update(iterable, **named)
    def __missing__(self, key):
        return 0
    def update(self, iterable=(), **named):
        if isinstance(iterable, dict):
            for key in iterable:
                self[key] = self.get(key, 0) + iterable[key]
        else:
            for item in iterable:
                self[item] = self.get(item, 0) + 1
        for key in named:
            self[key] = self.get(key, 0) + named[key]
    def subtract(self, iterable=()):
        if isinstance(iterable, dict):
            for key in iterable:
                self[key] = self.get(key, 0) - iterable[key]
        else:
            for item in iterable:
                self[item] = self.get(item, 0) - 1
    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:n]
    def elements(self):
        result = []
        for key in self:
            result.extend([key] * self[key])
        return iter(result)
    def total(self):
        return sum(self.values())
    def copy(self):
        return Counter(self)
    def __add__(self, other):
        result = Counter()
        for key in self:
            if self[key] + other[key] > 0:
                result[key] = self[key] + other[key]
        for key in other:
            if key not in self and other[key] > 0:
                result[key] = other[key]
        return result
    def __sub__(self, other):
        result = Counter()
        for key in self:
            if self[key] - other[key] > 0:
                result[key] = self[key] - other[key]
        for key in other:
            if key not in self and other[key] < 0:
                result[key] = -other[key]
        return result
    def __and__(self, other):
        result = Counter()
        for key in self:
            if min(self[key], other[key]) > 0:
                result[key] = min(self[key], other[key])
        return result
    def __or__(self, other):
        result = Counter()
        for key in list(self) + [k for k in other if k not in self]:
            if max(self[key], other[key]) > 0:
                result[key] = max(self[key], other[key])
        return result
    def __repr__(self):
        if len(self) == 0:
            return "Counter()"
        return "Counter({" + ", ".join([repr(k) + ": " + repr(v) for k, v in self.most_common()]) + "})"


class deque:
    def __init__(self, iterable=(), maxlen=None):
        self._items = []
        self._start = 0
        self.maxlen = maxlen
        self.extend(iterable)
    def append(self, value):
        self._items.append(value)
        if self.maxlen is not None and len(self) > self.maxlen:
            self.popleft()
    def appendleft(self, value):
        if self._start > 0:
            self._start -= 1
            self._items[self._start] = value
        else:
            room = len(self._items) + 8
            self._items = [None] * room + self._items
            self._start = room - 1
            self._items[self._start] = value
        if self.maxlen is not None and len(self) > self.maxlen:
            self._items.pop()
    def pop(self):
        if len(self) == 0:
            raise IndexError("pop from an empty deque")
        return self._items.pop()
    def popleft(self):
        if len(self) == 0:
            raise IndexError("pop from an empty deque")
        value = self._items[self._start]
        self._items[self._start] = None
        self._start += 1
        if self._start > 32 and self._start * 2 > len(self._items):
            self._items = self._items[self._start:]
            self._start = 0
        return value
    def extend(self, iterable):
        for value in iterable:
            self.append(value)
    def extendleft(self, iterable):
        for value in iterable:
            self.appendleft(value)
    def clear(self):
        self._items = []
        self._start = 0
    def rotate(self, n=1):
        items = list(self)
        if items:
            n = n % len(items)
            self._items = items[-n:] + items[:-n] if n else items
            self._start = 0
    def copy(self):
        return deque(self, self.maxlen)
    def reverse(self):
        self._items = list(self)[::-1]
        self._start = 0
    def count(self, value):
        return list(self).count(value)
    def index(self, value):
        return list(self).index(value)
    def remove(self, value):
        items = list(self)
        items.remove(value)
        self._items = items
        self._start = 0
    def insert(self, index, value):
        items = list(self)
        items.insert(index, value)
        self._items = items
        self._start = 0
    def __len__(self):
        return len(self._items) - self._start
    def __bool__(self):
        return len(self._items) > self._start
    def __iter__(self):
        return iter(self._items[self._start:])
    def __reversed__(self):
        return iter(self._items[self._start:][::-1])
    def __contains__(self, value):
        return value in self._items[self._start:]
    def _place(self, index):
        if index < 0:
            index += len(self)
        if index < 0 or index >= len(self):
            raise IndexError("deque index out of range")
        return self._start + index
    def __getitem__(self, index):
        return self._items[self._place(index)]
    def __setitem__(self, index, value):
        self._items[self._place(index)] = value
    def __delitem__(self, index):
        del self._items[self._place(index)]
    def __eq__(self, other):
        return isinstance(other, deque) and list(self) == list(other)
    def __add__(self, other):
        return deque(list(self) + list(other), self.maxlen)
    def __repr__(self):
        if self.maxlen is None:
            return "deque(" + repr(list(self)) + ")"
        return "deque(" + repr(list(self)) + ", maxlen=" + repr(self.maxlen) + ")"


class _Field:
    def __init__(self, index):
        self.index = index
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _core_listAt(instance, self.index)


class _NamedTuple(tuple):
    def __repr__(self):
        fields = type(self)._fields
        return type(self).__name__ + "(" + ", ".join([fields[i] + "=" + repr(_core_listAt(self, i)) for i in range(len(fields))]) + ")"
    def _asdict(self):
        return dict(zip(type(self)._fields, self))
    def _replace(self, **named):
        values = self._asdict()
        values.update(named)
        return type(self)(**values)


def namedtuple(typename, field_names, *, rename=False, defaults=(), module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = tuple(field_names)
    missing = len(fields) - len(defaults)
    class Made(_NamedTuple):
        _fields = fields
        def __new__(cls, *args, **named):
            values = list(args)
            if len(values) > len(fields):
                raise TypeError(typename + ".__new__() takes " + str(len(fields) + 1) + " positional arguments but " + str(len(values) + 1) + " were given")
            for i in range(len(values), len(fields)):
                if fields[i] in named:
                    values.append(named.pop(fields[i]))
                elif i >= missing:
                    values.append(defaults[i - missing])
                else:
                    raise TypeError(typename + ".__new__() missing 1 required positional argument: '" + fields[i] + "'")
            if named:
                raise TypeError(typename + ".__new__() got an unexpected keyword argument '" + list(named)[0] + "'")
            return tuple.__new__(cls, values)
    _core_renameType(Made, typename)
    for i in range(len(fields)):
        setattr(Made, fields[i], _Field(i))
    Made._make = lambda values: Made(*values)
    return Made


class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]
    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        raise KeyError(key)
    def get(self, key, default=None):
        return self[key] if key in self else default
    def __setitem__(self, key, value):
        self.maps[0][key] = value
    def __contains__(self, key):
        return any([key in mapping for mapping in self.maps])
    def __iter__(self):
        seen = {}
        for mapping in self.maps[::-1]:
            seen.update(mapping)
        return iter(seen)
    def __len__(self):
        return len(list(iter(self)))
    def new_child(self, m=None):
        return ChainMap({} if m is None else m, *self.maps)
