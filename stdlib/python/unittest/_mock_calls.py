"""What mocks note and compare: calls, lists of calls, and objects that are equal to nothing or to everything."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    __reduce__ = __repr__


class _Sentinels:
    """Each attribute is an object of its own, which copies and pickles know again."""

    def __getattr__(self, name):
        if name == "__bases__":
            # Doctest takes what has this for a class.
            raise AttributeError(name)
        made = self.__dict__[name] = _SentinelObject(name)
        return made

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Anything:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        return "<ANY>"


ANY = _Anything()


def call_text(name, args, kwargs):
    return f"{name}({', '.join([*map(repr, args), *[f'{key}={value!r}' for key, value in kwargs.items()]])})"


def _whole(parts):
    # A tuple for a call may leave out what is empty; what is there is known by its type, the name first, then the positional arguments.
    if len(parts) == 3:
        return parts
    name, args, kwargs = "", (), {}
    rest = list(parts)
    if rest and isinstance(rest[0], str):
        name = rest.pop(0)
    if len(rest) == 2:
        args, kwargs = rest
    elif rest:
        if isinstance(rest[0], tuple):
            args = rest[0]
        else:
            kwargs = rest[0]
    return name, args, kwargs


class _Call(tuple):
    """The name, positional and keyword arguments of a call. Without a name it may be `two` long.

    `call` is one that was not made by calling it (`from_kall`): its attributes are further names, and calling it makes calls."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        whole = _whole(value)
        return super().__new__(cls, whole[1:] if two else whole)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        if size > 3:
            return False
        above = self._mock_parent, getattr(other, "_mock_parent", None)
        if above[0] and above[1] and above[0] != above[1]:
            return False
        name, *arguments = _whole(self)
        other_name, *other_arguments = _whole(other)
        # What the other has stands on the left, as it may be ANY.
        return (not name or other_name == name) and other_arguments == arguments

    def __ne__(self, other):
        equal = self.__eq__(other)
        return NotImplemented if equal is NotImplemented else not equal

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), "()")
        return _Call((self._mock_name, args, kwargs), self._mock_name + "()", self)

    def _below(self, name):
        path = name if self._mock_name is None else f"{self._mock_name}.{name}"
        return _Call(name=path, parent=None if self._mock_name is None else self, from_kall=False)

    def __getattr__(self, name):
        if name.startswith("_mock_"):
            raise AttributeError(name)
        return self._below(name)

    # Methods of tuples that are more likely meant as names.
    count = property(lambda self: self._below("count"))
    index = property(lambda self: self._below("index"))

    def __repr__(self):
        if self._mock_from_kall:
            name, args, kwargs = _whole(self)
            return call_text("call" + ("" if not name or name.startswith("()") else ".") + name, args, kwargs)
        name = self._mock_name or "call"
        return f"call{name}" if name.startswith("()") else name

    def call_list(self):
        """The calls of a chain, the first one first."""
        chain = []
        link = self
        while link is not None:
            if link._mock_from_kall:
                chain.insert(0, link)
            link = link._mock_parent
        return _CallList(chain)


call = _Call(from_kall=False)


class _CallList(list):
    """A list that is in this one is so with all its elements side by side."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return super().__contains__(value)
        width = len(value)
        return any([list.__eq__(self[start:start + width], value) for start in range(len(self) - width + 1)])

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))
