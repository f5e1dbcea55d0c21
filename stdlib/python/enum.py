# The module enum.

_no_value = object()


class auto:
    """The next value, known as soon as it is assigned in the body of an enumeration."""
    def __init__(self, value=_no_value):
        self.value = value
    def __repr__(self):
        return "auto(%r)" % (self.value,)


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


def _is_descriptor(value):
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__")


def _is_function(value):
    return isinstance(value, (type(_is_descriptor), classmethod, staticmethod, property))


class property(property):
    pass


def _is_member(title, key, value, ignored):
    # Whether a name in the body of the class `title` is one of a member.
    if key[:1] == "_" and key[-1:] == "_" or key.startswith("_" + title + "__") or key in ignored:
        return False
    if _is_function(value) or isinstance(value, nonmember):
        return False
    return not _is_descriptor(value) or isinstance(value, (int, str, tuple, type, member))


class _Body(dict):
    """The names in the body of an enumeration: a member's comes once, and automatic values are made at once."""
    def __init__(self, title, generate):
        self._title = title
        self._generate = generate
        self._ignored = ()
        self._values = []
        self._members = set()
    def __setitem__(self, key, value):
        if key == "_ignore_":
            value = self._ignored = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        elif key == "_generate_next_value_":
            self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif key in self._members:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif _is_member(self._title, key, value, self._ignored):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            self._members.add(key)
            value = self._settled(key, value)
            self._values.append(value.value if isinstance(value, member) else value)
        dict.__setitem__(self, key, value)
    def _settled(self, key, value):
        if isinstance(value, auto):
            if value.value is _no_value:
                value.value = self._generate(key, 1, len(self._values), self._values[:])
            return value.value
        if type(value) is tuple and any([isinstance(part, auto) for part in value]):
            return tuple([self._settled(key, part) if isinstance(part, auto) else part for part in value])
        return value


def _data_type(bases):
    # The class of the values that members are as well; object if they are nothing else.
    for base in bases:
        for kind in base.__mro__[:-1]:
            if isinstance(kind, EnumType):
                if kind._member_type_ is not object:
                    return kind._member_type_
            elif "__new__" in kind.__dict__ or kind.__module__ in ("builtins", "datetime"):
                return kind
    return object


class EnumType(type):
    @classmethod
    def __prepare__(mcls, name, bases, **named):
        return _Body(name, getattr(bases[-1], "_generate_next_value_", None) if bases else None)
    def __new__(mcls, name, bases, namespace, boundary=None, **named):
        names = []
        body = {}
        ignored = namespace.get("_ignore_", ())
        for key, value in namespace.items():
            if _is_member(name, key, value, ignored):
                names.append((key, value))
            elif key not in ignored:
                body[key] = value.value if isinstance(value, nonmember) else value
        cls = type.__new__(mcls, name, bases, body, **named)
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._member_names_ = []
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError("<enum " + repr(name) + "> cannot extend " + repr(base))
        cls._member_type_ = _data_type(bases)
        if boundary is None:
            boundary = getattr(cls, "_boundary_", None)
        cls._boundary_ = boundary
        if cls._member_type_ is not object and any([base.__name__ == "Enum" for base in cls.__mro__]):
            for key in ("__repr__", "__str__", "__format__"):
                for base in cls.__mro__:
                    if key in base.__dict__:
                        if base.__module__ == "builtins" or base is cls._member_type_:
                            _core_storeAttribute(cls, key, Enum.__dict__[key])
                        break
        for key, value in names:
            if isinstance(value, member):
                value = value.value
            cls._add_member(key, value)
        order = namespace.get("_order_")
        if order is not None:
            order = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            order = [key for key in order if key not in cls._member_map_ or key in cls._member_names_]
            if order != cls._member_names_:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (cls._member_names_, order))
        return cls
    def _add_member(cls, key, value):
        args = value if isinstance(value, tuple) else (value,)
        new = None
        for base in cls.__mro__:
            if "__new__" in base.__dict__ and base.__module__ != "builtins" and base is not Enum:
                new = base.__dict__["__new__"]
                break
        if isinstance(new, staticmethod):
            new = new.__func__
        if new is not None:
            made = new(cls, *args)
            if not hasattr(made, "_value_"):
                made._value_ = value
        elif cls._member_type_ is object:
            made = object.__new__(cls)
            made._value_ = value
        else:
            made = cls._member_type_.__new__(cls, *args)
            made._value_ = cls._member_type_(*args) if cls._member_type_ is not tuple else value
        made._name_ = key
        made.__objclass__ = cls
        made._sort_order_ = len(cls._member_names_)
        init = None
        for base in cls.__mro__:
            if "__init__" in base.__dict__ and base.__module__ != "builtins" and base is not Enum:
                init = base.__dict__["__init__"]
                break
        if init is not None:
            init(made, *args)
        for other in cls._member_map_.values():
            if other._value_ == made._value_:
                cls._member_map_[key] = other
                _core_storeAttribute(cls, key, other)
                return
        cls._member_map_[key] = made
        if not _is_flag(cls) or _is_single(made._value_):
            cls._member_names_.append(key)
        try:
            cls._value2member_map_[made._value_] = made
        except TypeError:
            pass
        _core_storeAttribute(cls, key, made)
    def __call__(cls, value=_no_value, names=_no_value, *, module=None, qualname=None, type=None, start=1):
        if names is not _no_value:
            return _functional(cls, value, names, start)
        if value is _no_value:
            raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
        return _find_member(cls, value)
    def __getattr__(cls, name):
        raise AttributeError(name)
    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])
    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_[::-1]])
    def __len__(cls):
        return len(cls._member_names_)
    def __bool__(cls):
        return True
    def __getitem__(cls, name):
        return cls._member_map_[name]
    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if not isinstance(value, Enum) and not isinstance(value, (int, str, float, tuple)):
            raise TypeError("unsupported operand type(s) for 'in': '" + type(value).__qualname__ + "' and '" + cls.__class__.__qualname__ + "'")
        return value in cls._value2member_map_
    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member " + repr(name))
        _core_storeAttribute(cls, name, value)
    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError("'" + cls.__name__ + "' cannot delete member " + repr(name) + ".")
        _core_dropAttribute(cls, name)
    def __repr__(cls):
        return "<flag " + repr(cls.__name__) + ">" if _is_flag(cls) else "<enum " + repr(cls.__name__) + ">"
    def __dir__(cls):
        return sorted(["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"] + cls._member_names_)


EnumMeta = EnumType


def _members(cls):
    return dict(cls._member_map_)


class _MembersProperty:
    def __get__(self, instance, owner=None):
        return _members(instance if owner is EnumType or owner is None or not isinstance(owner, EnumType) else owner)


def _is_flag(cls):
    for base in cls.__mro__:
        if base.__name__ == "Flag":
            return True
    return False


def _mask(cls):
    # All bits that members of a class of flags have.
    mask = 0
    for found in cls._member_map_.values():
        mask |= found._value_
    return mask


def _bits(value, width):
    # Sign and bits.
    return "0b%d %s" % (value < 0, format(value & (1 << width) - 1, "0%db" % width))


def _is_single(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _find_member(cls, value):
    if isinstance(value, cls):
        return value
    try:
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
    except TypeError:
        for found in cls._member_map_.values():
            if found._value_ == value:
                return found
    result = cls._missing_(value)
    if isinstance(result, cls) or isinstance(result, int) and getattr(cls, "_boundary_", None) is EJECT:
        return result
    if result is None:
        raise ValueError(repr(value) + " is not a valid " + cls.__qualname__)
    raise TypeError("error in " + cls.__name__ + "._missing_: returned " + repr(result) + " instead of None or a valid member")


def _functional(cls, name, names, start):
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    body = {}
    if isinstance(names, dict):
        names = list(names.items())
    for place, item in enumerate(names):
        if isinstance(item, str):
            body[item] = 2 ** place if _is_flag(cls) else start + place
        else:
            body[item[0]] = item[1]
    return type(cls).__new__(type(cls), name, (cls,), body)


class Enum(metaclass=EnumType):
    __members__ = _MembersProperty()
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        for value in reversed(last_values):
            try:
                return max(last_values) + 1
            except TypeError:
                return value + 1
        return start
    @classmethod
    def _missing_(cls, value):
        return None
    @property
    def name(self):
        return self._name_
    @property
    def value(self):
        return self._value_
    def __repr__(self):
        return "<" + type(self).__name__ + "." + str(self._name_) + ": " + repr(self._value_) + ">"
    def __str__(self):
        return type(self).__name__ + "." + str(self._name_)
    def __format__(self, specification):
        return format(str(self), specification)
    def __hash__(self):
        return hash(self._name_)
    def __reduce_ex__(self, protocol):
        return (type(self), (self._value_,))
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __setattr__(self, name, value):
        if name in ("name", "value"):
            raise AttributeError("<enum 'Enum'> cannot set attribute '" + name + "'")
        _core_storeAttribute(self, name, value)


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __str__(self):
        return str(self._value_)
    def __repr__(self):
        return "<" + type(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"
    def __format__(self, specification):
        return format(self._value_, specification)
    def __hash__(self):
        return hash(self._value_)


class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    def __str__(self):
        return self._value_
    def __repr__(self):
        return "<" + type(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"
    def __format__(self, specification):
        return format(self._value_, specification)
    def __hash__(self):
        return hash(self._value_)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 2 ** max(last_values).bit_length()
    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        mask = _mask(cls)
        if value < 0 and value >= ~mask:
            value = mask & value
        if value & ~mask:
            boundary = cls._boundary_
            if boundary is CONFORM:
                return cls(value & mask)
            if boundary is EJECT:
                return value
            if boundary is STRICT:
                width = max(mask.bit_length(), value.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (cls, value, _bits(value, width), _bits(mask, width)))
            if value < 0:
                value += max((2 << mask.bit_length()) >> 1, 1 << value.bit_length())
        made = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        made._value_ = value
        parts = [name for name in cls._member_names_ if cls._member_map_[name]._value_ & value]
        if parts and value & ~mask:
            parts.append(str(value & ~mask))
        made._name_ = "|".join(parts) if parts else None
        cls._value2member_map_[value] = made
        return made
    def __iter__(self):
        cls = type(self)
        return iter([cls._member_map_[name] for name in cls._member_names_ if cls._member_map_[name]._value_ & self._value_])
    def __len__(self):
        return self._value_.bit_count()
    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_
    def __bool__(self):
        return self._value_ != 0
    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if isinstance(other, int) and isinstance(self, int):
            return int(other)
        return None
    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ | value)
    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ & value)
    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ ^ value)
    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__
    def __invert__(self):
        return type(self)(_mask(type(self)) & ~self._value_)
    def __repr__(self):
        if self._name_ is None:
            return "<" + type(self).__name__ + ": " + repr(self._value_) + ">"
        return "<" + type(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"
    def __str__(self):
        if self._name_ is None:
            return type(self).__name__ + "(" + repr(self._value_) + ")"
        return type(self).__name__ + "." + self._name_
    def __hash__(self):
        return hash(self._value_)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    def __str__(self):
        return str(self._value_)
    def __repr__(self):
        return Flag.__repr__(self)
    def __format__(self, specification):
        return format(self._value_, specification)
    def __hash__(self):
        return hash(self._value_)


def unique(cls):
    doubles = [name + " -> " + found._name_ for name, found in cls._member_map_.items() if name != found._name_]
    if doubles:
        raise ValueError("duplicate values found in " + repr(cls) + ": " + ", ".join(doubles))
    return cls


class EnumCheck(StrEnum):
    """What `verify` looks at."""
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A decorator that checks what members an enumeration has."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, cls):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(cls)
            elif check is CONTINUOUS:
                self._continuous(cls)
            elif check is NAMED_FLAGS and _is_flag(cls):
                self._named(cls)
        return cls

    @staticmethod
    def _unique(cls):
        doubles = ["%s -> %s" % (name, found.name) for name, found in cls._member_map_.items() if name != found.name]
        if doubles:
            raise ValueError("aliases found in %r: %s" % (cls, ", ".join(doubles)))

    @staticmethod
    def _continuous(cls):
        values = {found.value for found in cls}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if _is_flag(cls):
            kind = "flag"
            wanted = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
        else:
            kind = "enum"
            wanted = range(low + 1, high)
        missing = [str(value) for value in wanted if value not in values]
        if missing:
            raise ValueError(("invalid %s %r: missing values %s" % (kind, cls.__name__, ", ".join(missing)))[:256])

    @staticmethod
    def _named(cls):
        known = [found.value for found in cls]
        names = []
        unnamed = 0
        for name, found in cls._member_map_.items():
            if name in cls._member_names_ or found.value < 0:
                continue
            bits = [1 << bit for bit in range(found.value.bit_length()) if found.value >> bit & 1]
            lost = [bit for bit in bits if bit not in known]
            if lost:
                names.append(name)
                for bit in lost:
                    unnamed |= bit
        if names:
            which = "alias %s is missing" % names[0] if len(names) == 1 else (
                "aliases %s and %s are missing" % (", ".join(names[:-1]), names[-1]))
            what = "value 0x%x" % unnamed if _is_single(unnamed) else "combined values of 0x%x" % unnamed
            raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]" % (cls.__name__, which, what))


def show_flag_values(value):
    """The bits of a value, lowest first."""
    return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]


def global_enum(cls):
    return cls


def _iter_bits_lsb(num):
    # The bits of a number, the lowest first.
    if isinstance(num, Enum):
        num = num.value
    if num < 0:
        raise ValueError("%r is not a positive integer" % num)
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    # Makes an enumeration of a class that looks like the body of one.
    def convert(cls):
        kind = type(etype)
        named = {} if boundary is None else {"boundary": boundary}
        body = kind.__prepare__(cls.__name__, (etype,), **named)
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                body[name] = value
        body.setdefault("__module__", cls.__module__)
        body["__qualname__"] = cls.__qualname__
        return kind(cls.__name__, (etype,), body, **named)
    return convert


def _test_simple_enum(checked_enum, simple_enum):
    # Raises a TypeError if two enumerations differ.
    failed = []
    for name in dict.fromkeys([*checked_enum.__members__, *simple_enum.__members__]):
        checked, simple = checked_enum.__members__.get(name), simple_enum.__members__.get(name)
        if checked is None:
            failed.append("extra member in simple:     %r" % (name,))
        elif simple is None:
            failed.append("missing member from simple: %r" % (name,))
        elif checked.name != simple.name or checked.value != simple.value:
            failed.append("member mismatch:   %r -> checked %r, simple %r" % (name, checked.value, simple.value))
    if failed:
        raise TypeError("enum mismatch:\n   %s" % "\n   ".join(failed))
