"""The module collections."""

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]


class defaultdict(dict):
    def __init__(self, default_factory=None, *args, **named):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        if args or named:
            dict.update(self, *args, **named)
    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self[key] = value
        return value
    def __repr__(self):
        return type(self).__name__ + "(" + _show(self, "...", lambda value: repr(value.default_factory)) + ", " + dict.__repr__(self) + ")"
    def copy(self):
        return type(self)(self.default_factory, self)
    __copy__ = copy
    def __reduce__(self):
        return type(self), () if self.default_factory is None else (self.default_factory,), None, None, iter(self.items())
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result
    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result


class odict_keys(dict_keys):
    __module__ = "builtins"
    name = "odict_keys"


class odict_values(dict_values):
    __module__ = "builtins"
    name = "odict_values"


class odict_items(dict_items):
    __module__ = "builtins"
    name = "odict_items"


class OrderedDict(dict):
    def __init__(self, other=(), /, **named):
        if other or named:
            OrderedDict._fill(self, other, **named)
    def _fill(self, other=(), /, **named):
        # A class that says how items are stored is asked for each of them.
        if type(self).__setitem__ == dict.__setitem__:
            return dict.update(self, other, **named)
        if isinstance(other, dict) or hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in named.items():
            self[key] = value
    def update(self, other=(), /, **named):
        OrderedDict._fill(self, other, **named)
    def pop(self, key, *default, **named):
        if named:
            if default or list(named) != ["default"]:
                return dict.pop(self, key, *default, **named)
            default = (named["default"],)
        if type(self).__getitem__ == dict.__getitem__ and type(self).__delitem__ == dict.__delitem__:
            return dict.pop(self, key, *default)
        if key in self:
            value = self[key]
            del self[key]
            return value
        if default:
            return default[0]
        if hasattr(type(self), "__missing__"):
            return type(self).__missing__(self, key)
        raise KeyError(key)
    def keys(self):
        return odict_keys(self)
    def values(self):
        return odict_values(self)
    def items(self):
        return odict_items(self)
    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default
    def __reduce__(self):
        state = self.__getstate__() if hasattr(type(self), "__getstate__") else vars(self).copy() or None
        return type(self), (), state, None, iter(self.items())
    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(self.items()) == list(other.items())
        return dict.__eq__(self, other)
    def __ne__(self, other):
        return not self == other
    def copy(self):
        return type(self)(self)
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self)
        result.update(other)
        return result
    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(other)
        result.update(self)
        return result
    def __ior__(self, other):
        self.update(other)
        return self
    def move_to_end(self, key, last=True):
        value = dict.pop(self, key)
        if last and type(self) is OrderedDict:
            self[key] = value
            return
        if last:
            dict.__setitem__(self, key, value)
        else:
            items = list(dict.items(self))
            dict.clear(self)
            dict.__setitem__(self, key, value)
            for k, v in items:
                dict.__setitem__(self, k, v)
    def popitem(self, last=True):
        if _core_dictSize(self) == 0:
            raise KeyError("dictionary is empty")
        return _core_dictPopLast(self) if last else _core_dictPopFirst(self)
    def __repr__(self):
        if len(self) == 0:
            return type(self).__name__ + "()"
        return _show(self, "...", _shown_items)


def _shown_items(mapping):
    return type(mapping).__name__ + "(" + repr(list(mapping.items())) + ")"


def _count_elements(mapping, iterable):
    """Add one to its count for each item."""
    for item in iterable:
        mapping[item] = mapping.get(item, 0) + 1


class Counter(dict):
    def __init__(self, iterable=None, /, **named):
        self.update(iterable, **named)
    def __missing__(self, key):
        return 0
    def update(self, iterable=None, /, **named):
        if iterable is not None:
            if isinstance(iterable, dict) or hasattr(iterable, "items"):
                self._add_counts(iterable)
            else:
                _count_elements(self, iterable)
        if named:
            self._add_counts(named)
    def _add_counts(self, counts):
        if not self:
            # Nothing is added to the counts, so they need not be numbers.
            dict.update(self, counts)
            return
        for key, value in counts.items():
            self[key] = value + self.get(key, 0)
    def subtract(self, iterable=None, /, **named):
        if iterable is not None and not hasattr(iterable, "items"):
            for item in iterable:
                self[item] = self.get(item, 0) - 1
            iterable = None
        for counts in (iterable, named):
            if counts:
                for key, value in counts.items():
                    self[key] = self.get(key, 0) - value
    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:max(0, n)]
    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")
    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)
    def __pos__(self):
        return Counter({k: v for k, v in self.items() if v > 0})
    def __neg__(self):
        return Counter({k: -v for k, v in self.items() if v < 0})
    def _places(self, other):
        return list(self) + [k for k in other if k not in self]
    def __eq__(self, other):
        return all([self[k] == other[k] for k in self._places(other)]) if isinstance(other, Counter) else NotImplemented
    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented
    def __le__(self, other):
        return all([self[k] <= other[k] for k in self._places(other)]) if isinstance(other, Counter) else NotImplemented
    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented
    def __ge__(self, other):
        return all([self[k] >= other[k] for k in self._places(other)]) if isinstance(other, Counter) else NotImplemented
    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented
    def _keep(self):
        for key in [k for k, v in self.items() if not v > 0]:
            del self[key]
        return self
    def __iadd__(self, other):
        for key, value in other.items():
            self[key] += value
        return self._keep()
    def __isub__(self, other):
        for key, value in other.items():
            self[key] -= value
        return self._keep()
    def __ior__(self, other):
        for key, value in other.items():
            if value > self[key]:
                self[key] = value
        return self._keep()
    def __iand__(self, other):
        for key in list(self):
            if other[key] < self[key]:
                self[key] = other[key]
        return self._keep()
    def elements(self):
        result = []
        for key in self:
            result.extend([key] * self[key])
        return iter(result)
    def total(self):
        return sum(self.values())
    def copy(self):
        return type(self)(self)
    __copy__ = copy
    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key in self:
            if self[key] + other[key] > 0:
                result[key] = self[key] + other[key]
        for key in other:
            if key not in self and other[key] > 0:
                result[key] = other[key]
        return result
    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key in self:
            if self[key] - other[key] > 0:
                result[key] = self[key] - other[key]
        for key in other:
            if key not in self and other[key] < 0:
                result[key] = -other[key]
        return result
    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key in self:
            if min(self[key], other[key]) > 0:
                result[key] = min(self[key], other[key])
        return result
    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key in list(self) + [k for k in other if k not in self]:
            if max(self[key], other[key]) > 0:
                result[key] = max(self[key], other[key])
        return result
    def __repr__(self):
        if len(self) == 0:
            return f"{type(self).__name__}()"
        try:
            items = self.most_common()
        except TypeError:
            # Counts that cannot be compared
            items = self.items()
        return f"{type(self).__name__}({{" + ", ".join([f"{k!r}: {v!r}" for k, v in items]) + "})"


class deque:
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        # The machine knows the first two by their places.
        self._items = []
        self._start = 0
        self._most = maxlen
        self.extend(iterable)
    @property
    def maxlen(self):
        return self._most
    def append(self, value):
        items = self._items
        items.append(value)
        if self._most is not None and len(items) - self._start > self._most:
            self.popleft()
    def appendleft(self, value):
        self._put(value)
        if self._most is not None and len(self) > self._most:
            self._items.pop()
    def _put(self, value):
        # Before the first one, whatever the size.
        if self._start > 0:
            self._start -= 1
            self._items[self._start] = value
        else:
            room = len(self._items) + 8
            self._items = [None] * room + self._items
            self._start = room - 1
            self._items[self._start] = value
    def pop(self):
        items = self._items
        if len(items) == self._start:
            raise IndexError("pop from an empty deque")
        return items.pop()
    def popleft(self):
        items = self._items
        start = self._start
        if len(items) == start:
            raise IndexError("pop from an empty deque")
        value = items[start]
        items[start] = None
        start += 1
        if start > 32 and start * 2 > len(items):
            self._items = items[start:]
            start = 0
        self._start = start
        return value
    def extend(self, iterable):
        if self._most is None and type(iterable) in (list, tuple, range, str):
            self._items.extend(iterable)
            return
        for value in list(iterable) if iterable is self else iterable:
            self.append(value)
    def extendleft(self, iterable):
        for value in list(iterable) if iterable is self else iterable:
            self.appendleft(value)
    def clear(self):
        self._items = []
        self._start = 0
    def rotate(self, n=1):
        if type(n) is int and -8 < n < 8 and len(self._items) - self._start > 8:
            while n > 0:
                self._put(self._items.pop())
                n -= 1
            while n < 0:
                value = deque.popleft(self)
                self._items.append(value)
                n += 1
            return
        items = self._items[self._start:]
        if not isinstance(n, int):
            raise TypeError("'" + type(n).__name__ + "' object cannot be interpreted as an integer")
        if items:
            n = n % len(items)
            self._items = items[-n:] + items[:-n] if n else items
            self._start = 0
    def copy(self):
        return type(self)(self) if self._most is None else type(self)(self, self._most)
    def __reduce__(self):
        state = {name: value for name, value in vars(self).items() if name not in ("_items", "_start", "_most")}
        return type(self), () if self._most is None else ((), self._most), state or None, iter(self)
    __copy__ = copy
    def reverse(self):
        self._items = self._items[self._start:][::-1]
        self._start = 0
    def count(self, value):
        return self._items[self._start:].count(value)
    def index(self, value, *range):
        items = self._items[self._start:]
        try:
            return items.index(value, *range)
        except ValueError:
            raise ValueError(repr(value) + " is not in deque") from None
    def remove(self, value):
        items = self._items[self._start:]
        try:
            items.remove(value)
        except ValueError:
            raise ValueError(repr(value) + " is not in deque") from None
        self._items = items
        self._start = 0
    def insert(self, index, value):
        if self._most is not None and len(self) >= self._most:
            raise IndexError("deque already at its maximum size")
        items = self._items[self._start:]
        items.insert(index, value)
        self._items = items
        self._start = 0
    def __len__(self):
        return len(self._items) - self._start
    def __bool__(self):
        return len(self._items) > self._start
    def __iter__(self):
        if type(self) is deque:
            return _core_dequeWalk(self)
        return _walk(self, self._items[self._start:])
    def __reversed__(self):
        return _walk(self, self._items[self._start:][::-1])
    def __contains__(self, value):
        return value in self._items[self._start:]
    def _place(self, index):
        if not isinstance(index, int):
            if not hasattr(index, "__index__"):
                raise TypeError("sequence index must be integer, not '" + type(index).__name__ + "'")
            index = index.__index__()
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
    def _same(self, items):
        return type(self)(items) if self._most is None else type(self)(items, self._most)
    def __eq__(self, other):
        return self._items[self._start:] == list(other) if isinstance(other, deque) else NotImplemented
    def __lt__(self, other):
        return self._items[self._start:] < list(other) if isinstance(other, deque) else NotImplemented
    def __le__(self, other):
        return self._items[self._start:] <= list(other) if isinstance(other, deque) else NotImplemented
    def __gt__(self, other):
        return self._items[self._start:] > list(other) if isinstance(other, deque) else NotImplemented
    def __ge__(self, other):
        return self._items[self._start:] >= list(other) if isinstance(other, deque) else NotImplemented
    __hash__ = None
    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError("can only concatenate deque (not \"" + type(other).__name__ + "\") to deque")
        return self._same(self._items[self._start:] + list(other))
    def __iadd__(self, other):
        self.extend(other)
        return self
    def __mul__(self, count):
        return self._same(self._items[self._start:] * count) if isinstance(count, int) else NotImplemented
    __rmul__ = __mul__
    def __imul__(self, count):
        items = self._items[self._start:] * count
        self.clear()
        self.extend(items)
        return self
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
    def __repr__(self):
        name = type(self).__name__
        return _show(self, "[...]", lambda self: name + "(" + _list_text(self._items[self._start:]) + ("" if self._most is None else ", maxlen=" + repr(self._most)) + ")")


def _deque_of(iterable):
    made = _core_newInstance(deque)
    deque.__init__(made, iterable)
    return made


_core_knowClass(12, deque, _deque_of)


def _walk(owner, items):
    # What was there at the start, as long as the size stays.
    size = len(items)
    for item in items:
        if len(owner) != size:
            raise RuntimeError("deque mutated during iteration")
        yield item
    if len(owner) != size:
        raise RuntimeError("deque mutated during iteration")


class _tuplegetter:
    def __init__(self, index, name):
        self.index = index
        self.__doc__ = "Alias for field number " + str(index)
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _core_listAt(instance, self.index)
    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")
    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")


class _NamedTuple(tuple):
    __slots__ = ()
    def __repr__(self):
        fields = type(self)._fields
        return type(self).__name__ + "(" + ", ".join([fields[i] + "=" + repr(_core_listAt(self, i)) for i in range(len(fields))]) + ")"
    def _asdict(self):
        return dict(zip(type(self)._fields, _core_listIterator(self)))
    def _replace(self, /, **named):
        values = []
        for name, value in zip(type(self)._fields, _core_listIterator(self)):
            values.append(named.pop(name, value))
        if named:
            raise ValueError("Got unexpected field names: " + repr(list(named)))
        return tuple.__new__(type(self), values)
    @classmethod
    def _make(cls, values):
        values = tuple(values)
        if len(values) != len(cls._fields):
            raise TypeError("Expected " + str(len(cls._fields)) + " arguments, got " + str(len(values)))
        return tuple.__new__(cls, values)
    def __getnewargs__(self):
        return tuple(self)


def _quoted_names(names):
    names = [repr(n) for n in names]
    if len(names) < 3:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    import keyword
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = [str(n) for n in field_names]
    typename = str(typename)
    if rename:
        seen = set()
        for i, name in enumerate(field_names):
            if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_") or name in seen:
                field_names[i] = "_" + str(i)
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError("Type names and field names must be valid identifiers: " + repr(name))
        if keyword.iskeyword(name):
            raise ValueError("Type names and field names cannot be a keyword: " + repr(name))
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError("Field names cannot start with an underscore: " + repr(name))
        if name in seen:
            raise ValueError("Encountered duplicate field name: " + repr(name))
        seen.add(name)
    fields = tuple(field_names)
    count = len(fields)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > count:
        raise TypeError("Got more default values than field names")
    missing = count - len(defaults)
    class Made(_NamedTuple):
        __slots__ = ()
        def __new__(cls, *args, **named):
            given = len(args)
            if given == count and not named:
                return tuple.__new__(cls, args)
            values = list(args)
            if given > count:
                raise TypeError(typename + ".__new__() takes " + str(count + 1) + " positional arguments but " + str(given + 1) + " were given")
            for i in range(given):
                if fields[i] in named:
                    raise TypeError(typename + ".__new__() got multiple values for argument '" + fields[i] + "'")
            absent = []
            for i in range(given, count):
                if fields[i] in named:
                    values.append(named.pop(fields[i]))
                elif i >= missing:
                    values.append(defaults[i - missing])
                else:
                    absent.append(fields[i])
            if named:
                raise TypeError(typename + ".__new__() got an unexpected keyword argument '" + list(named)[0] + "'")
            if absent:
                raise TypeError(typename + ".__new__() missing " + str(len(absent)) + " required positional argument" + ("" if len(absent) == 1 else "s") + ": " + _quoted_names(absent))
            return tuple.__new__(cls, values)
    Made.__new__ = _written_new(typename, fields, defaults) or Made.__new__
    _core_renameType(Made, typename)
    Made.__qualname__ = typename
    Made.__module__ = "__main__" if module is None else module
    Made.__doc__ = typename + "(" + ", ".join(fields) + ")"
    Made._fields = fields
    Made.__match_args__ = fields
    Made._field_defaults = dict(zip(fields[missing:], defaults))
    for i in range(count):
        setattr(Made, fields[i], _tuplegetter(i, fields[i]))
    return Made


def _written_new(typename, fields, defaults):
    # The constructor as a text, so that it is as fast as one of a program; None on a machine without a compiler.
    missing = len(fields) - len(defaults)
    names = {"__builtins__": __builtins__, "_new": tuple.__new__}
    parameters = ["_cls"]
    for i, name in enumerate(fields):
        if i >= missing:
            names["_default_" + str(i)] = defaults[i - missing]
        parameters.append(name + "=_default_" + str(i) if i >= missing else name)
    try:
        exec("def __new__(" + ", ".join(parameters) + "):\n    return _new(_cls, (" + ", ".join(fields) + ("," if len(fields) == 1 else "") + "))\n", names)
    except NotImplementedError:
        return None
    _method_rename(names["__new__"], typename + ".__new__")
    return staticmethod(names["__new__"])


# The classes of collections/_wrapped.py, loaded when one of them is asked for.
_LATER = ("ChainMap", "UserDict", "UserList", "UserString")


def __getattr__(name):
    if name == "abc":
        # The reference implementation has loaded this one before any program begins.
        import collections.abc
        return collections.abc
    if name not in _LATER:
        raise AttributeError(f"module 'collections' has no attribute {name!r}")
    import collections._wrapped
    for later in _LATER:
        globals()[later] = getattr(collections._wrapped, later)
    return globals()[name]
