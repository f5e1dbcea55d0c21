# The module enum.

import sys as _sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property", "verify", "member",
    "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

_plain_property = property
_plain_bin = bin
_contains_warning = (
    "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
    "False depending on whether the value is a member or the value of a member")


class _Absent:
    def __repr__(self):
        return "_auto_null"


_auto_null = _no_value = _Absent()
# The classes that are being defined need these before they exist.
Enum = Flag = ReprEnum = EJECT = KEEP = CONFORM = STRICT = None


class auto:
    """The next value, known as soon as it is assigned in the body of an enumeration."""
    def __init__(self, value=_no_value):
        self.value = value
    def __repr__(self):
        return "auto(%r)" % (self.value,)


class member:
    """A value that shall be one of a member, whatever it is."""
    def __init__(self, value):
        self.value = value


class nonmember:
    """A value that shall not be one of a member."""
    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_enclosed(name, mark):
    size = len(mark)
    return len(name) > 2 * size and name[:size] == name[-size:] == mark and name[size] != "_" and name[-size - 1] != "_"


def _is_dunder(name):
    return _is_enclosed(name, "__")


def _is_sunder(name):
    return _is_enclosed(name, "_")


def _is_private(cls_name, name):
    start = "_%s__" % cls_name
    return len(name) > len(start) and name.startswith(start) and not name.endswith("__")


def _is_internal_class(cls_name, obj):
    # Whether a class was written inside the class of that name.
    if not isinstance(obj, type):
        return False
    title = getattr(obj, "__qualname__", "")
    inside = "%s.%s" % (cls_name, getattr(obj, "__name__", ""))
    return title == inside or title.endswith("." + inside)


def _is_single_bit(num):
    return num > 0 and num & (num - 1) == 0


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


def show_flag_values(value):
    """The bits of a value, lowest first."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """The binary digits of a number behind a digit for its sign."""
    found = _plain_bin(num if num >= 0 else ~num ^ (1 << num.bit_length()) - 1)
    sign = "0b0 " if num >= 0 else "0b1 "
    digits = found[2:]
    if max_bits is not None and len(digits) < max_bits:
        digits = ("0" if num >= 0 else "1") * (max_bits - len(digits)) + digits
    return sign + digits


def _refuse_pickling(self, proto):
    raise TypeError("%r cannot be pickled" % self)


class property(DynamicClassAttribute):
    """A property of members, beside which the class can have a member of the same name."""
    def __get__(self, instance, ownerclass=None):
        if instance is None:
            found = ownerclass.__dict__.get("_member_map_", {}).get(self.name, _no_value)
            if found is _no_value:
                raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
            return found
        if self.fget is None:
            raise AttributeError("%r member has no attribute %r" % (ownerclass, self.name))
        return self.fget(instance)
    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        return self.fset(instance, value)
    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        return self.fdel(instance)
    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class _MemberProperty(_plain_property):
    # `name` and `value`: read as any property, which is fast; what the class itself gives is told by `EnumType`.
    def __set__(self, instance, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute %r" % self._name)
    def __delete__(self, instance):
        raise AttributeError("<enum 'Enum'> cannot delete attribute %r" % self._name)


def _of_class(name):
    # A property of enumerations: a member with the name of one of its own properties.
    def get(cls):
        for kind in cls.__mro__:
            found = kind.__dict__.get(name, _no_value)
            if found is not _no_value and not isinstance(found, _MemberProperty):
                return found.__get__(None, cls) if hasattr(type(found), "__get__") else found
        found = cls.__dict__.get("_member_map_", {}).get(name, _no_value)
        if found is _no_value:
            raise AttributeError(name)
        return found
    def put(cls, value):
        cls.__setattr__(name, value)
    return _plain_property(get, put)


class _NewMember:
    # Stands for a member in the body of its class, and is replaced by it when the class is made.
    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        kind = cls._member_type_
        if kind is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, "_value_"):
            if kind is object:
                made._value_ = value
            else:
                try:
                    made._value_ = kind(*args)
                except Exception as problem:
                    raise TypeError("_value_ not set in __new__, unable to create it") from problem
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        try:
            found = cls._value2member_map_.get(value, _no_value)
            hashable = True
        except TypeError:
            hashable = False
            found = _no_value
            for other in cls._member_map_.values():
                if other._value_ == value:
                    found = other
                    break
        if found is not _no_value:
            made = found
        elif Flag is None or not issubclass(cls, Flag):
            cls._member_names_.append(name)
        else:
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
                cls._member_names_.append(name)
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        self.place(cls, name, made)
        cls._member_map_[name] = made
        if hashable:
            cls._value2member_map_.setdefault(value, made)
        else:
            cls._unhashable_values_.append(value)

    def place(self, cls, name, made):
        # A property of that name goes on to be one for members.
        found = None
        for base in cls.__mro__[1:]:
            descriptor = base.__dict__.get(name)
            if descriptor is not None:
                if isinstance(descriptor, _MemberProperty):
                    return
                if isinstance(descriptor, DynamicClassAttribute):
                    found = descriptor
                    break
                if hasattr(descriptor, "fget") and hasattr(descriptor, "fset") and hasattr(descriptor, "fdel"):
                    found = descriptor
        if found is None:
            _core_storeAttribute(cls, name, made)
        else:
            both = property(found.fget, found.fset, found.fdel)
            both.__set_name__(cls, name)
            _core_storeAttribute(cls, name, both)


_allowed_sunders = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_",
    "_iter_member_by_def_")


class _EnumDict(dict):
    """The names in the body of an enumeration: a member's comes once, and automatic values are made at once."""
    def __init__(self):
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = None
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if key[:1] == "_" and (_is_private(self._cls_name, key) or _is_sunder(key) or _is_dunder(key)):
            if _is_private(self._cls_name, key):
                pass
            elif _is_sunder(key):
                if key not in _allowed_sunders:
                    raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
                if key == "_generate_next_value_":
                    if self._auto_called:
                        raise TypeError("_generate_next_value_ must be defined before members")
                    self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
                elif key == "_ignore_":
                    value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                    self._ignore = value
                    already = set(value) & set(self._member_names)
                    if already:
                        raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
            elif key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not isinstance(value, member) and _is_descriptor(value):
            pass
        else:
            if _is_internal_class(self._cls_name, value):
                import warnings
                warnings.warn(
                    "In 3.13 classes created inside an enum will not become a member.  "
                    "Use the `member` decorator to keep the current behavior.", DeprecationWarning)
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
                self._last_values.append(value)
            elif isinstance(value, auto):
                value = self._settled(key, value)
            elif type(value) is tuple and any([isinstance(part, auto) for part in value]):
                value = tuple([self._settled(key, part) if isinstance(part, auto) else part for part in value])
            else:
                self._last_values.append(value)
            self._member_names[key] = None
        dict.__setitem__(self, key, value)

    def _settled(self, key, value):
        if value.value is _no_value:
            self._auto_called = True
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(value.value)
        return value.value

    def update(self, members=(), **more_members):
        if hasattr(members, "keys"):
            for name in members.keys():
                self[name] = members[name]
        else:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        names = _EnumDict()
        names._cls_name = cls
        _, first = metacls._get_mixins_(cls, bases)
        if first is not None:
            generate = getattr(first, "_generate_next_value_", None)
            names["_generate_next_value_"] = generate
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return type.__new__(metacls, cls, bases, classdict, **kwds)
        if not isinstance(classdict, _EnumDict):
            body = metacls.__prepare__(cls, bases)
            body.update(classdict)
            classdict = body
        names = list(classdict._member_names)
        wrong = {name for name in names if name in ("mro", "")}
        if wrong:
            raise ValueError("invalid enum member name(s) %s" % ",".join([repr(name) for name in wrong]))
        ignored = classdict._ignore
        own = set(classdict)
        body = {name: value for name, value in classdict.items() if name not in ignored and name not in ("_ignore_", "_order_")}
        order = classdict.get("_order_")
        kind, first = metacls._get_mixins_(cls, bases)
        generate = body.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            body["_generate_next_value_"] = staticmethod(generate)
        new = body.get("__new__")
        keeps_new = first is not None and new is not None
        new, uses_args = metacls._find_new_(new, kind, first)
        body["_member_names_"] = []
        body["_member_map_"] = {}
        body["_value2member_map_"] = {}
        body["_unhashable_values_"] = []
        body["_member_type_"] = kind
        body["_value_repr_"] = metacls._find_data_repr_(cls, bases)
        body["_new_member_"] = staticmethod(new)
        body["_use_args_"] = uses_args
        flags = Flag is not None and any([issubclass(base, Flag) for base in bases if isinstance(base, type)])
        if flags or Flag is None and cls == "Flag" and first is not None:
            body["_boundary_"] = boundary or getattr(first, "_boundary_", None)
            body["_flag_mask_"] = 0
            body["_singles_mask_"] = 0
            body["_all_bits_"] = 0
            body["_inverted_"] = None
        for name in names:
            body[name] = _NewMember(body[name])
        try:
            made = type.__new__(metacls, cls, bases, body, **kwds)
        except RuntimeError as problem:
            cause = problem.__cause__
            if cause is None or not str(problem).startswith("Error calling __set_name__ on"):
                raise
            wrong = cause
        else:
            wrong = None
        if wrong is not None:
            raise wrong
        metacls._complete(made, bases, own, kind, first, keeps_new, new, flags)
        if order is not None:
            metacls._check_order(made, order, flags)
        return made

    @staticmethod
    def _complete(made, bases, own, kind, first, keeps_new, new, flags):
        # The methods that a class has for being an enumeration.
        if ReprEnum is not None and ReprEnum in bases:
            if kind is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in own:
                _core_storeAttribute(made, "__format__", kind.__format__)
            if "__str__" not in own:
                shown = kind.__str__
                _core_storeAttribute(made, "__str__", kind.__repr__ if shown is object.__str__ else shown)
            own = own | {"__format__", "__str__"}
        if first is None:
            return
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in own:
                found = getattr(made, name, None)
                if found is getattr(kind, name, None) or found is getattr(object, name, None):
                    _core_storeAttribute(made, name, getattr(first, name))
        if flags:
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in own:
                    _core_storeAttribute(made, name, getattr(Flag, name))
            values = [found._value_ for found in made]
            if values != sorted(values):
                _core_storeAttribute(made, "_iter_member_", made._iter_member_by_def_)
        if Enum is not None:
            if keeps_new:
                _core_storeAttribute(made, "__new_member__", staticmethod(new))
            _core_storeAttribute(made, "__new__", Enum.__new__)

    @staticmethod
    def _check_order(made, order, flags):
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        known = made._member_map_
        if flags:
            order = [name for name in order if name not in known or name in made._member_names_ or known[name]._name_ == name and name in made._member_names_]
        else:
            order = [name for name in order if name not in known or name in made._member_names_]
        if list(order) != made._member_names_:
            raise TypeError("member order does not match _order_:\n  %r\n  %r" % (made._member_names_, order))

    def __bool__(cls):
        return True

    def __call__(cls, value=_no_value, names=_no_value, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is _no_value:
            if value is _no_value:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            if type is None:
                return _find_member(cls, value)
            names = None
        elif names is None and type is None:
            return _find_member(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            import warnings
            warnings.warn(_contains_warning, DeprecationWarning)
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (type(member).__qualname__, cls.__class__.__qualname__))
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        _core_dropAttribute(cls, attr)

    def __dir__(cls):
        shown = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"}
        shown.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            shown.add("__new__")
        if cls._member_type_ is not object:
            shown.update(dir(cls._member_type_))
        return sorted(shown)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    @_plain_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    name = _of_class("name")
    value = _of_class("value")

    def __repr__(cls):
        return "<%s %r>" % ("flag" if Flag is not None and issubclass(cls, Flag) else "enum", cls.__name__)

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_[::-1]])

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % (name,))
        _core_storeAttribute(cls, name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        # An enumeration that is made by a call.
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first = metacls._get_mixins_(class_name, bases)
        body = metacls.__prepare__(class_name, bases)
        if names is None:
            names = ()
        elif isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for place, name in enumerate(names):
                value = first._generate_next_value_(name, start, place, values[:])
                values.append(value)
                body[name] = value
        else:
            for item in names:
                if isinstance(item, str):
                    body[item] = names[item]
                else:
                    name, value = item
                    body[name] = value
        if module is None:
            module = _caller_module()
        if module is None:
            body["__reduce_ex__"] = _refuse_pickling
            body["__module__"] = "<unknown>"
        else:
            body["__module__"] = module
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        # An enumeration of the names in a module.
        target = _sys.modules[module].__dict__
        source = target if source is None else source.__dict__
        members = [(found, source[found]) for found in source.keys() if filter(found)]
        try:
            members.sort(key=lambda item: (item[1], item[0]))
        except TypeError:
            members.sort(key=lambda item: item[0])
        body = {found: value for found, value in members}
        body["__module__"] = module
        converted = _simple_enum(cls, boundary=boundary or KEEP)(type(name, (object,), body))
        if as_global:
            global_enum(converted)
        else:
            target.update(converted.__members__)
        converted.__reduce_ex__ = pickle_by_global_name
        target[name] = converted
        return converted

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        # The class of values that members are, too, and the enumeration that is extended.
        if not bases:
            return object, None
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__ or base.__module__ == "datetime":
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        found = set(found)
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, found))
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, new, kind, first):
        # The function that makes members, and whether it gets their values.
        if new is None:
            plain = (None, object.__new__, None if Enum is None else Enum.__new__)
            for name in ("__new_member__", "__new__"):
                for possible in (kind, first):
                    target = getattr(possible, name, None) if possible is not None else None
                    if target not in plain:
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        elif isinstance(new, staticmethod):
            new = new.__func__
        return new, not (first is None or new is object.__new__ or Enum is not None and new is Enum.__new__)


EnumMeta = EnumType


def _caller_module():
    # The module of the code that is outside this one.
    depth = 0
    try:
        while True:
            name = _sys._getframe(depth).f_globals.get("__name__")
            if name != __name__:
                return name
            depth += 1
    except (AttributeError, ValueError, KeyError):
        return "__main__"


def _find_member(cls, value):
    if type(value) is cls:
        return value
    try:
        found = cls._value2member_map_.get(value, _no_value)
        if found is not _no_value:
            return found
    except TypeError:
        for found in cls._member_map_.values():
            if found._value_ == value:
                return found
    if not cls._member_map_:
        raise TypeError("%r has no members defined" % cls)
    refusal = None
    try:
        result = cls._missing_(value)
    except Exception as problem:
        refusal = problem
        result = None
    if isinstance(result, cls) or Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
        return result
    wrong = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    if refusal is None:
        if result is None:
            raise wrong
        refusal = TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result))
    if not isinstance(refusal, ValueError):
        refusal.__context__ = wrong
    raise refusal


class Enum(metaclass=EnumType):
    """A class with a fixed number of named values."""
    def __new__(cls, value):
        return _find_member(cls, value)
    def __init__(self, *args, **kwds):
        pass
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        last = last_values[-1]
        try:
            highest = sorted(last_values)[-1]
            if highest == last:
                return last + 1
        except TypeError:
            pass
        import warnings
        warnings.warn(
            "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support adding +1\n"
            "and the value returned will be the largest value in the enum incremented by 1", DeprecationWarning)
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start
    @classmethod
    def _missing_(cls, value):
        return None
    name = _MemberProperty(lambda self: self._name_, doc="The name of the Enum member.")
    value = _MemberProperty(lambda self: self._value_, doc="The value of the Enum member.")
    def __repr__(self):
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, (self.__class__._value_repr_ or repr)(self._value_))
    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)
    def __dir__(self):
        kind = self.__class__
        shown = set()
        if kind._member_type_ is not object:
            shown.update(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_":
                shown.add(name)
        for base in kind.mro():
            for name, found in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(found, (property, _MemberProperty)):
                    if found.fget is not None or name not in kind._member_map_:
                        shown.add(name)
                    else:
                        shown.discard(name)
                elif name not in kind._member_map_:
                    shown.add(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | shown)
    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)
    def __hash__(self):
        return hash(self._name_)
    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)
    def __deepcopy__(self, memo):
        return self
    def __copy__(self):
        return self


class ReprEnum(Enum):
    """Changes only how members are shown by repr()."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strings."""
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2],))
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members are sets of bits."""
    _numeric_repr_ = repr
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None
    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)
    _iter_member_ = _iter_member_by_value_
    @classmethod
    def _iter_member_by_def_(cls, value):
        return iter(sorted(cls._iter_member_by_value_(value), key=lambda found: found._sort_order_))
    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, singles, bits, boundary = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        negative = None
        if not ~bits <= value <= bits or value & (bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (cls, value, bin(value, width), bin(mask, width)))
            if boundary is CONFORM:
                value = value & mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value = max(bits + 1, 2 ** value.bit_length()) + value
            else:
                raise ValueError("%r unknown flag boundary %r" % (cls, boundary))
        if value < 0:
            negative = value
            value = bits + 1 + value if boundary is EJECT or boundary is KEEP else singles & value
        unknown = value & ~mask
        aliases = value & ~singles
        plain = value & singles
        if unknown and boundary is not KEEP:
            raise ValueError("%s(%r) -->  unknown values %r [%s]" % (cls.__name__, value, unknown, bin(unknown)))
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        if plain or aliases:
            found = list(cls._iter_member_(plain))
            combined = 0
            for part in found:
                combined |= part._value_
            if aliases:
                value = plain | aliases
                for other in cls._member_map_.values():
                    if other not in found and other._value_ and other._value_ & value == other._value_:
                        found.append(other)
                        combined |= other._value_
            unknown = value ^ combined
            made._name_ = "|".join([part._name_ for part in found])
            if not combined:
                made._name_ = None
            elif unknown and boundary is STRICT:
                raise ValueError("%r: no members with value %r" % (cls, unknown))
            elif unknown:
                made._name_ += "|%s" % cls._numeric_repr_(unknown)
        else:
            made._name_ = None
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made
    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_
    def __iter__(self):
        yield from self._iter_member_(self._value_)
    def __len__(self):
        return self._value_.bit_count()
    def __repr__(self):
        shown = (self.__class__._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return "<%s: %s>" % (self.__class__.__name__, shown)
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, shown)
    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)
    def __bool__(self):
        return self._value_ != 0
    def _other(self, other):
        # The bits of the other operand; None if it is none.
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None
    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)
    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)
    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)
    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ is EJECT or self._boundary_ is KEEP:
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_
    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """An enumeration whose members are ints, and sets of bits."""


def unique(enumeration):
    """A decorator that refuses names for the same value."""
    doubles = ["%s -> %s" % (name, found.name) for name, found in enumeration.__members__.items() if name != found.name]
    if doubles:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join(doubles)))
    return enumeration


def global_enum_repr(self):
    """A member with the name of its module."""
    return "%s.%s" % (self.__class__.__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    """Flags, each with the name of its module."""
    module = self.__class__.__module__.split(".")[-1]
    name = self.__class__.__name__
    if self._name_ is None:
        return "%s.%s(%r)" % (module, name, self._value_)
    if _is_single_bit(self._value_):
        return "%s.%s" % (module, self._name_)
    if self._boundary_ is not FlagBoundary.KEEP:
        return "|".join(["%s.%s" % (module, part) for part in self.name.split("|")])
    parts = []
    for part in self._name_.split("|"):
        parts.append(part if part[0].isdigit() else "%s.%s" % (module, part))
    return "|".join(parts)


def global_str(self):
    """The name of a member alone."""
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Puts the members into the module of their class."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    _sys.modules[cls.__module__].__dict__.update(cls.__members__)
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
            elif check is NAMED_FLAGS and issubclass(cls, Flag):
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
        if issubclass(cls, Flag):
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
            what = "value 0x%x" % unnamed if _is_single_bit(unnamed) else "combined values of 0x%x" % unnamed
            raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]" % (cls.__name__, which, what))


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
