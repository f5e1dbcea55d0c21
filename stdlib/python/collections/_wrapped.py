"""ChainMap, UserDict, UserList and UserString of the module collections: objects that do what they do through others, in `maps` or `data`.

They are apart because they need the abstract classes, which most programs that import collections do not."""

import operator as _operator
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence


class ChainMap(MutableMapping):
    """Mappings that are looked into one after the other; what is written goes to the first."""

    __module__ = "collections"

    def __init__(self, *maps):
        self.maps = [*maps] or [{}]

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __iter__(self):
        # Keys of the last mapping come first.
        order = {}
        for mapping in self.maps[::-1]:
            order.update(dict.fromkeys(mapping))
        return iter(order)

    def __len__(self):
        return len({key for mapping in self.maps for key in mapping})

    def __bool__(self):
        return not all([not mapping for mapping in self.maps])

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

    def _first(self, action, key):
        try:
            return action(self.maps[0])
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}") from None

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        self._first(lambda mapping: mapping.__delitem__(key), key)

    def pop(self, key, *args):
        return self._first(lambda mapping: mapping.pop(key, *args), key)

    def popitem(self):
        first = self.maps[0]
        if not first:
            raise KeyError("No keys found in the first mapping.")
        return first.popitem()

    def clear(self):
        self.maps[0].clear()

    @classmethod
    def fromkeys(cls, iterable, *args):
        return cls(dict.fromkeys(iterable, *args))

    def copy(self):
        """Another chain with a copy of the first mapping and the same others."""
        first, *others = self.maps
        return type(self)(first.copy(), *others)

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        first = {} if m is None else m
        if kwargs:
            first.update(kwargs)
        return type(self)(first, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        return self.copy().__ior__(other) if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        merged = dict(other)
        for mapping in self.maps[::-1]:
            merged.update(mapping)
        return type(self)(merged)


# Objects with `data`

def _bare(value):
    return value.data if isinstance(value, _Wrapped) else value


def _compared(function):
    def compare(self, other):
        return function(self.data, _bare(other))
    return compare


class _Wrapped:
    """What all with `data` have in common."""

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return repr(self.data)

    def __contains__(self, item):
        return _bare(item) in self.data

    def _shell(self, data):
        """An object like this, with all its attributes, around other data."""
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, data=data)
        return made

    def __copy__(self):
        return self._shell(self.data[:] if isinstance(self.data, list) else self.data.copy())


class UserDict(_Wrapped, MutableMapping):
    """A mapping to inherit from, around a dict."""

    __module__ = "collections"
    __hash__ = None

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        self.update(() if dict is None else dict, **kwargs)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(type(self), "__missing__", None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        made.update(dict.fromkeys(iterable, value))
        return made

    def copy(self):
        if type(self) is UserDict:
            return UserDict(self.data)
        made = self._shell({})
        made.update(self)
        return made

    def __or__(self, other):
        other = _bare(other)
        return type(self)(self.data | other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        return type(self)(other | self.data) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= _bare(other)
        return self


class UserList(_Wrapped, MutableSequence):
    """A list to inherit from, around a list."""

    __module__ = "collections"
    __hash__ = None
    __eq__, __lt__, __le__, __gt__, __ge__ = map(_compared, (_operator.eq, _operator.lt, _operator.le, _operator.gt, _operator.ge))

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_bare(initlist))

    def __contains__(self, item):
        return item in self.data

    def __iter__(self):
        # A class below may have items of its own.
        return iter(self.data) if type(self).__getitem__ is UserList.__getitem__ else MutableSequence.__iter__(self)

    def __getitem__(self, i):
        found = self.data[i]
        return type(self)(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)([*self.data, *_bare(other)])

    def __radd__(self, other):
        return type(self)([*_bare(other), *self.data])

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def extend(self, other):
        self.data += list(_bare(other))

    def copy(self):
        return type(self)(self)


class UserString(_Wrapped, Sequence):
    """A text to inherit from, around a str."""

    __module__ = "collections"
    __eq__, __lt__, __le__, __gt__, __ge__ = map(_compared, (_operator.eq, _operator.lt, _operator.le, _operator.gt, _operator.ge))
    maketrans = str.maketrans

    def __init__(self, seq):
        self.data = str(_bare(seq))

    def __str__(self):
        return str(self.data)

    def __hash__(self):
        return hash(self.data)

    def __copy__(self):
        return self._shell(self.data)

    def __getnewargs__(self):
        return self.data[:],

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __add__(self, other):
        return type(self)(self.data + str(other))

    def __radd__(self, other):
        return type(self)(str(other) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)


def _passed_on(name, again):
    """A method that is the data's; `again` wraps its result."""
    def method(self, *args, **kwargs):
        result = getattr(self.data, name)(*map(_bare, args), **kwargs)
        return type(self)(result) if again else result
    method.__name__ = name
    return method


_TEXTS = """capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title
            translate upper zfill"""
_OTHERS = """count endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric
             isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith"""
for _kind, _names, _again in ((UserString, _TEXTS, True), (UserString, _OTHERS, False),
                              (UserList, "append clear count index insert pop remove reverse sort", False)):
    for _name in _names.split():
        setattr(_kind, _name, _passed_on(_name, _again))


def _encode(self, encoding="utf-8", errors="strict"):
    return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)


_encode.__name__ = "encode"
UserString.encode = _encode
# `insert` is abstract in sequences.
UserList.__abstractmethods__ = frozenset()
