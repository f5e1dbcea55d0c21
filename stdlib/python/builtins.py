# What a Python program finds without an import. Names that begin with _core_ are methods of .python.core, with _method_ those of the first
# argument.

class object:
    def __new__(cls, *args, **named):
        if isinstance(cls, type) and cls.__module__ == "builtins" and _core_builtinOr(cls.__name__) is cls and cls.__new__ is not object.__new__:
            raise TypeError("object.__new__(" + cls.__name__ + ") is not safe, use " + cls.__name__ + ".__new__()")
        if (args or named) and (cls.__new__ is not object.__new__ or not _core_hasInit(cls)):
            raise TypeError("object.__new__() takes exactly one argument (the type to instantiate)" if cls.__new__ is not object.__new__ else cls.__name__ + "() takes no arguments")
        return _core_newInstance(cls)
    def __repr__(self):
        return "<" + _module_of(self) + _core_fullTypeName(self) + " object at " + _address(self) + ">"
    def __str__(self):
        return _core_repr(self)
    def __hash__(self):
        return _core_identityHash(self)
    def __setattr__(self, name, value):
        _core_storeAttribute(self, name, value)
    def __delattr__(self, name):
        _core_dropAttribute(self, name)
    def __getattribute__(self, name):
        found = _core_findAttribute(self, name)
        if _core_isUnbound(found):
            raise AttributeError("'" + _core_typeName(self) + "' object has no attribute '" + name + "'")
        return found

class type(object):
    def __new__(cls, *args, **named):
        if len(args) == 1:
            return _core_typeOf(args[0])
        if len(args) != 3:
            raise TypeError("type() takes 1 or 3 arguments")
        for place, kind in enumerate((str, tuple, dict)):
            if not isinstance(args[place], kind):
                raise TypeError("type.__new__() argument " + str(place + 1) + " must be " + kind.__name__ + ", not " + _core_typeName(args[place]))
        best = cls
        for base in args[1]:
            kind = _core_typeOf(base)
            if isinstance(base, type) and kind is not best and not _core_isPlainSubclass(best, kind):
                if not _core_isPlainSubclass(kind, best):
                    raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
                best = kind
        if best is not cls and cls is type:
            return best(*args, **named)
        return _core_newType(cls, args[0], args[1], args[2], named)
    def __call__(cls, *args, **named):
        return _core_construct(cls, args, named)
    def mro(cls):
        return list(cls.__mro__)
    def __or__(cls, other):
        return _Union([cls, other]) if _is_kind(other) else NotImplemented
    def __ror__(cls, other):
        return _Union([other, cls]) if _is_kind(other) else NotImplemented
    def __instancecheck__(cls, value):
        return _core_isPlainSubclass(_core_typeOf(value), cls)
    def __subclasscheck__(cls, value):
        return _core_isPlainSubclass(value, cls)
    def __subclasses__(cls):
        return _core_subclasses(cls)
    def __prepare__(name, bases, **named):
        return {}
    def __dir__(cls, *others):
        # With an object it is what `object.__dir__` gives.
        return _all_names(others[0]) if others else _names_of_class(cls)

def _address(value):
    return "0x7f" + ("00000000000" + hex(_core_identityHash(value) & 0xFFFFFFFFFF)[2:])[-10:]

def _is_kind(value):
    # What can stand in `int | value`; the classes of the module typing have operators of their own.
    return value is None or isinstance(value, (type, _Union, _GenericAlias))

class _Union(object):
    """The type `int | None`."""
    __module__ = "types"
    def __new__(cls, *kinds):
        if not kinds:
            raise TypeError("cannot create 'types.UnionType' instances")
        return object.__new__(cls)
    def __init__(self, kinds):
        found = []
        for kind in kinds:
            for part in kind.__args__ if isinstance(kind, _Union) else (kind,):
                if part is None:
                    part = NoneType
                if part not in found:
                    found.append(part)
        self.__args__ = tuple(found)
    def __or__(self, other):
        return _Union([self, other])
    def __ror__(self, other):
        return _Union([other, self])
    def __eq__(self, other):
        if isinstance(other, _Union) or repr(getattr(other, "__origin__", None)) == "typing.Union":
            return set(self.__args__) == set(other.__args__)
        return NotImplemented
    def __hash__(self):
        return hash(frozenset(self.__args__))
    def __repr__(self):
        return " | ".join(["None" if kind is NoneType else _type_text(kind) for kind in self.__args__])

_core_renameType(_Union, "UnionType")

def _type_text(kind):
    if isinstance(kind, type):
        if kind.__module__ == "builtins":
            return kind.__qualname__
        return kind.__module__ + "." + kind.__qualname__
    return "..." if kind is Ellipsis else repr(kind)

class _GenericAlias(object):
    """`list[int]` and the like."""
    __module__ = "types"
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
    def __call__(self, *args, **named):
        return self.__origin__(*args, **named)
    def __mro_entries__(self, bases):
        return (self.__origin__,)
    def __or__(self, other):
        return _Union([self, other])
    def __ror__(self, other):
        return _Union([other, self])
    def __getitem__(self, args):
        # Type variables among the arguments get values.
        expected = self.__parameters__
        if not expected:
            raise TypeError(repr(self) + " is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        if any([_core_typeName(x) != "TypeVar" for x in expected]):
            return _GenericAlias(self.__origin__, args)
        if len(args) != len(expected):
            raise TypeError("Too " + ("many" if len(args) > len(expected) else "few") + " arguments for " + repr(self) + "; actual " + str(len(args)) + ", expected " + str(len(expected)))
        return _alias_like(self, tuple([_with_values(x, expected, args) for x in self.__args__]), self.__unpacked__)
    # One of `*tuple[int, str]`, which stands for what it consists of.
    __unpacked__ = False
    def __iter__(self):
        yield _alias_like(self, self.__args__, True)
    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__ and self.__unpacked__ == other.__unpacked__
    def __hash__(self):
        return hash((self.__origin__, self.__args__))
    def __reduce__(self):
        if self.__unpacked__:
            return next, (iter(_alias_like(self, self.__args__, False)),)
        return _GenericAlias, (self.__origin__, self.__args__)
    def __instancecheck__(self, value):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")
    def __subclasscheck__(self, kind):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")
    def __getattr__(self, name):
        if name == "__parameters__":
            self.__parameters__ = _alias_parameters(self.__args__)
            return self.__parameters__
        if name[:2] == "__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)
    def __repr__(self):
        inside = ", ".join([_type_text(x) if not isinstance(x, list) else "[" + ", ".join([_type_text(y) for y in x]) + "]" for x in self.__args__])
        return ("*" if self.__unpacked__ else "") + _type_text(self.__origin__) + "[" + (inside or "()") + "]"

def _alias_parameters(args):
    found = []
    for arg in args:
        for part in (arg,) if _core_typeName(arg) in ("TypeVar", "ParamSpec", "TypeVarTuple") else getattr(arg, "__parameters__", ()) if not isinstance(arg, type) else ():
            if part not in found:
                found.append(part)
    return tuple(found)

def _alias_like(alias, args, unpacked):
    made = _GenericAlias(alias.__origin__, args)
    if unpacked:
        made.__unpacked__ = True
    return made

def _with_values(arg, parameters, values):
    if arg in parameters:
        return values[parameters.index(arg)]
    inner = getattr(arg, "__parameters__", ()) if not isinstance(arg, type) else ()
    return arg[tuple([values[parameters.index(x)] for x in inner])] if inner else arg

_core_renameType(_GenericAlias, "GenericAlias")

def _root__init_subclass__(cls, **named):
    if named:
        raise TypeError(cls.__qualname__ + ".__init_subclass__() takes no keyword arguments")

def _root__eq__(self, other):
    return True if self is other else NotImplemented
def _root__ne__(self, other):
    equal = self.__eq__(other)
    return equal if equal is NotImplemented else not equal
def _root__lt__(self, other):
    return NotImplemented
def _root__le__(self, other):
    return NotImplemented
def _root__gt__(self, other):
    return NotImplemented
def _root__ge__(self, other):
    return NotImplemented
def _root__init__(self, *args, **named):
    pass
def _root__format__(self, specification):
    if specification:
        raise TypeError("unsupported format string passed to " + _core_typeName(self) + ".__format__")
    return str(self)
def _root__dir__(self):
    return _all_names(self)
def _root__sizeof__(self):
    return 48
def _root__reduce__(self):
    import copyreg
    return copyreg._reduce_known(self, 0)
def _root__reduce_ex__(self, protocol):
    import copyreg
    return self.__reduce__() if copyreg._own(_core_typeOf(self), "__reduce__") else copyreg._reduce_known(self, protocol)
def _root__getstate__(self):
    import copyreg
    return copyreg._default_state(self)
def _root__subclasshook__(*args):
    return NotImplemented

class _Marker(object):
    pass

_nothing_given = _Marker()

# Descriptors

# Classes whose objects have no attributes but those that are found at once; complete at the end of this module.
_plain_attributes = ()

def hasattr(value, name):
    if not _core_isText(name):
        name = _core_attributeName(name)
    if _core_typeOf(value) in _plain_attributes:
        return not _core_isUnbound(_core_findAttribute(value, name))
    try:
        return not _core_isUnbound(_core_attributeOrUnset(value, name))
    except AttributeError:
        return False

def getattr(value, name=_nothing_given, *default):
    if name is _nothing_given:
        raise TypeError("getattr expected at least 2 arguments, got 1")
    if not _core_isText(name):
        name = _core_attributeName(name)
    if default:
        if default[1:]:
            raise TypeError("getattr expected at most 3 arguments, got " + str(2 + len(default)))
        try:
            found = _core_attributeOrUnset(value, name)
            return default[0] if _core_isUnbound(found) else found
        except AttributeError:
            return default[0]
    return _core_getAttribute(value, name)


def _abstract(function):
    return getattr(function, "__isabstractmethod__", False)

class property(object):
    _name = None
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._takes_doc = doc is None and fget is not None
        self.__doc__ = getattr(fget, "__doc__", None) if self._takes_doc else doc
    def __set_name__(self, *args):
        if len(args) != 2:
            raise TypeError("__set_name__() takes 2 positional arguments but " + str(len(args)) + " were given")
        self._name = args[1]
    fget = fset = fdel = None
    _takes_doc = False
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.fget is None:
            raise AttributeError(_property_text(self, instance) + "getter")
        return self.fget(instance)
    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(_property_text(self, instance) + "setter")
        self.fset(instance, value)
    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(_property_text(self, instance) + "deleter")
        self.fdel(instance)
    def getter(self, fget):
        return _changed_property(self, fget, self.fset, self.fdel)
    def setter(self, fset):
        return _changed_property(self, self.fget, fset, self.fdel)
    def deleter(self, fdel):
        return _changed_property(self, self.fget, self.fset, fdel)

def _property_text(self, instance):
    name = self._name
    return "property " + ("" if name is None else repr(name) + " ") + "of '" + _core_fullTypeName(instance) + "' object has no "

def _changed_property(former, fget, fset, fdel):
    # The class stays, and the text, if it was not that of the getter.
    made = _core_typeOf(former)(fget, fset, fdel, None if former._takes_doc and fget is not None else former.__doc__)
    if _core_isInstance(made, property):
        made._name = former._name
    return made

def _is_abstract_property(self):
    for part in (self.fget, self.fset, self.fdel):
        if getattr(part, "__isabstractmethod__", False):
            return True
    return False

property.__isabstractmethod__ = property(_is_abstract_property)

def _wrap_function(wrapper, wrapped):
    # A static or class method shows what its function shows.
    for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
        found = getattr(wrapped, name, wrapper)
        if found is not wrapper:
            _core_storeAttribute(wrapper, name, found)
    if _core_builtinOr("isinstance") is not None and _core_isInstance(wrapped, function):
        for name, value in wrapped.__dict__.items():
            if name != "__wrapped__":
                _core_storeAttribute(wrapper, name, value)

class staticmethod(object):
    def __init__(self, function):
        self.__func__ = function
        self.__wrapped__ = function
        _wrap_function(self, function)
    def __get__(self, instance, owner=None):
        return self.__func__
    def __call__(self, *args, **named):
        return self.__func__(*args, **named)
    def __repr__(self):
        return "<staticmethod(" + repr(self.__func__) + ")>"

class classmethod(object):
    def __init__(self, function):
        self.__func__ = function
        self.__wrapped__ = function
        _wrap_function(self, function)
    def __repr__(self):
        return "<classmethod(" + repr(self.__func__) + ")>"
    def __get__(self, instance, owner=None):
        if owner is None:
            owner = _core_typeOf(instance)
        if not isinstance(self.__func__, function):
            return self.__func__.__get__(owner, owner) if hasattr(self.__func__, "__get__") else _core_bound(owner, self.__func__)
        return _core_bound(owner, self.__func__)

class super(object):
    def __new__(cls, owner, instance=None):
        return _core_superOf(owner, instance)
    def __repr__(self):
        instance = self.__self__
        return "<super: <class '" + self.__thisclass__.__name__ + "'>, " + ("NULL" if instance is None else "<" + _core_typeName(instance) + " object>") + ">"
    def __get__(self, instance, owner=None):
        return self if instance is None or self.__self__ is not None else super(self.__thisclass__, instance)

def _set_name_failed(cause, member, place):
    name, owner = place
    made = RuntimeError("Error calling __set_name__ on '" + _core_typeName(member) + "' instance " + repr(name) + " in '" + owner.__name__ + "'")
    raise made from cause

class _code(object):
    def __init__(self, name, names, count, keywords=0, flags=0, positional_only=0, kind=0, full_name=None, module_name=None):
        self._module = module_name
        self.co_name = name
        self.co_qualname = full_name or name
        self._parameters = tuple(names)
        self.co_argcount = count
        self.co_kwonlyargcount = keywords
        self.co_posonlyargcount = positional_only
        self.co_flags = 3 + 4 * (flags & 1) + 4 * (flags & 2) + (0, 32, 128, 512)[kind] + (16 if ".<locals>." in self.co_qualname else 0)
        self.co_code = b""
        self.co_stacksize = 1
        self.co_exceptiontable = b""
        self.co_linetable = b""
        self.co_lnotab = b""
    def co_positions(self):
        # Of the code of a frame only the place where it is is known, which is that of `tb_lasti` and `f_lasti`.
        return iter(self.__dict__.get("_positions", ()))
    def __getattr__(self, name):
        # Where the code stands is only looked for when it is asked for.
        if name == "co_filename":
            self.co_filename = getattr(_core_moduleTable().get(self._module), "__file__", None) or "<string>"
            return self.co_filename
        if name == "co_firstlineno":
            self.co_firstlineno = _definition_line(self.co_filename, self.co_qualname)
            return self.co_firstlineno
        if name in ("co_varnames", "co_nlocals", "co_names", "co_consts", "co_freevars", "co_cellvars"):
            import _code_details
            self.__dict__.update(_code_details.details(self) or {
                "co_varnames": self._parameters, "co_nlocals": len(self._parameters), "co_names": (), "co_consts": (), "co_freevars": (), "co_cellvars": ()
            })
            return self.__dict__[name]
        raise AttributeError("'code' object has no attribute '" + name + "'")
    def co_lines(self):
        import _code_details
        return iter([(2 * place, 2 * place + 2, line) for place, line in enumerate(_code_details.lines(self))])
    def __repr__(self):
        return "<code object " + self.co_name + " at " + _address(self) + ", file \"" + self.co_filename + "\", line " + str(self.co_firstlineno) + ">"
    def replace(self, **named):
        made = _core_newInstance(_code)
        made.__dict__.update(self.__dict__)
        for name, value in named.items():
            setattr(made, name, value)
        return made

_core_renameType(_code, "code")

class cell(object):
    # A variable that functions share; the objects are the cells of the compiled code themselves.
    def __new__(cls, *content):
        if len(content) > 1:
            raise TypeError("cell expected at most 1 argument, got " + str(len(content)))
        made = _core_emptyCell()
        if content:
            _core_setCell(made, content[0])
        return made
    def __init__(self, *content):
        pass
    @property
    def cell_contents(self):
        return _core_cellContents(self)
    @cell_contents.setter
    def cell_contents(self, value):
        _core_setCell(self, value)
    @cell_contents.deleter
    def cell_contents(self):
        _core_clearCell(self)
    def __eq__(self, other):
        return _cell_order(self) == _cell_order(other) if isinstance(other, cell) else NotImplemented
    def __lt__(self, other):
        return _cell_order(self) < _cell_order(other) if isinstance(other, cell) else NotImplemented
    def __le__(self, other):
        return _cell_order(self) <= _cell_order(other) if isinstance(other, cell) else NotImplemented
    def __gt__(self, other):
        return _cell_order(self) > _cell_order(other) if isinstance(other, cell) else NotImplemented
    def __ge__(self, other):
        return _cell_order(self) >= _cell_order(other) if isinstance(other, cell) else NotImplemented
    __hash__ = None
    def __repr__(self):
        try:
            value = self.cell_contents
        except ValueError:
            return "<cell at " + _address(self) + ": empty>"
        return "<cell at " + _address(self) + ": " + _core_typeName(value) + " object at " + _address(value) + ">"

def _cell_order(shared):
    # Empty ones come before all others.
    try:
        return (1, shared.cell_contents)
    except ValueError:
        return (0,)

class NoneType(object):
    def __new__(cls):
        return None
    def __bool__(self):
        return False
    def __repr__(self):
        return "None"

def _module_of(value):
    name = _core_typeOf(value).__module__
    return "" if name == "builtins" else name + "."

class function(object):
    def __new__(cls, code, globals, name=None, argdefs=None, closure=None):
        """A function with the code of another one, in the module and among the variables of that."""
        if not isinstance(code, _code):
            raise TypeError("function() argument 'code' must be code, not " + _core_typeName(code))
        if not isinstance(globals, dict):
            raise TypeError("function() argument 'globals' must be dict, not " + _core_typeName(globals))
        if name is not None and not isinstance(name, str):
            raise TypeError("arg 3 (name) must be None or string")
        if argdefs is not None and not isinstance(argdefs, tuple):
            raise TypeError("arg 4 (defaults) must be None or tuple")
        wanted = _core_countCells(code._function)
        if wanted and not isinstance(closure, tuple) or closure is not None and not isinstance(closure, tuple):
            raise TypeError("arg 5 (closure) must be tuple" if wanted else "arg 5 (closure) must be None or tuple")
        if len(closure or ()) != wanted:
            raise ValueError(code.co_name + " requires closure of length " + str(wanted) + ", not " + str(len(closure or ())))
        for item in closure or ():
            if not isinstance(item, cell):
                raise TypeError("arg 5 (closure) expected cell, found " + _core_typeName(item))
        made = _core_copyFunction(code._function)
        if globals is not code._function.__globals__ and globals != code._function.__globals__:
            import _code_details
            made = _code_details.function_among(code, globals)
        elif closure:
            _core_setCells(made, closure)
        made.__defaults__ = argdefs
        made.__kwdefaults__ = None
        if name is not None:
            made.__name__ = name
        _core_storeAttribute(made, "__code__", code)
        return made
    def __call__(self, *args, **named):
        return self(*args, **named)
    @property
    def __closure__(self):
        cells = _core_closureOf(self)
        return tuple(cells) if cells else None
    @property
    def __builtins__(self):
        return _core_findModule("builtins").__dict__
    def __get__(self, instance, owner=None):
        return self if instance is None else _core_bound(instance, self)

def _set_function(function, name, value):
    # The attributes of a function that say what it does.
    if name == "__code__":
        if not isinstance(value, _code) or not hasattr(value, "_function"):
            raise TypeError("__code__ must be set to a code object")
        count = _core_countCells(function)
        wanted = _core_countCells(value._function)
        if count != wanted:
            raise ValueError(function.__name__ + "() requires a code object with " + str(count) + " free vars, not " + str(wanted))
        if not _core_truthOf(_core_shareGlobals(function, value._function)):
            raise NotImplementedError("a function cannot have the code of one of another module")
        _core_setCode(function, value._function)
        _core_storeAttribute(function, name, value)
    elif name == "__defaults__":
        if value is not None and not isinstance(value, tuple):
            raise TypeError("__defaults__ must be set to a tuple object")
        _core_storeAttribute(function, name, value)
    elif name == "__kwdefaults__":
        if value is not None and not isinstance(value, dict):
            raise TypeError("__kwdefaults__ must be set to a dict object")
        _core_storeAttribute(function, name, value)
    elif name == "__dict__":
        if not isinstance(value, dict):
            raise TypeError("__dict__ must be set to a dictionary, not a '" + _core_typeName(value) + "'")
        shown = function.__dict__
        for known in [*shown]:
            _core_deleteAttribute(function, known)
        for known, item in value.items():
            _core_storeAttribute(function, known, item)
    else:
        raise AttributeError("readonly attribute")

def _unset_function(function, name):
    if name in ("__defaults__", "__kwdefaults__"):
        _core_storeAttribute(function, name, None)
    elif name == "__dict__":
        raise TypeError("cannot delete __dict__")
    elif name == "__code__":
        raise TypeError("__code__ must be set to a code object")
    elif name in ("__name__", "__qualname__"):
        raise TypeError(name + " must be set to a string object")
    else:
        raise AttributeError("readonly attribute")

class builtin_function_or_method(object):
    def __call__(self, *args, **named):
        return self(*args, **named)
    __closure__ = None
    __text_signature__ = None
    @property
    def __self__(self):
        return _method_getSelf(self) if _core_isMethod(self) else _core_findModule(self.__module__ or "builtins")
    def __eq__(self, other):
        return self is other or _core_isMethod(self) and _core_isMethod(other) and self.__self__ is other.__self__ and self.__func__ is other.__func__
    def __hash__(self):
        return hash(self.__func__) ^ _core_identityHash(self.__self__) if _core_isMethod(self) else _core_identityHash(self)
    def __repr__(self):
        if _core_isMethod(self):
            return "<built-in method " + self.__name__ + " of " + _core_typeName(self.__self__) + " object at " + _address(self.__self__) + ">"
        return "<built-in function " + self.__name__ + ">"

class method_descriptor(object):
    def __call__(self, *args, **named):
        return self(*args, **named)
    __get__ = function.__get__
    __text_signature__ = None
    @property
    def __objclass__(self):
        return _owner_of(self)
    def __repr__(self):
        return "<method '" + self.__name__ + "' of '" + _owner_of(self).__name__ + "' objects>"

class wrapper_descriptor(object):
    def __call__(self, *args, **named):
        return self(*args, **named)
    __get__ = function.__get__
    __text_signature__ = None
    @property
    def __objclass__(self):
        return _owner_of(self)
    def __repr__(self):
        return "<slot wrapper '" + self.__name__ + "' of '" + _owner_of(self).__name__ + "' objects>"

def _owner_of(method):
    found = _core_builtinOr(method.__qualname__.partition(".")[0])
    return found if isinstance(found, type) else object

class method(object):
    def __call__(self, *args, **named):
        return self(*args, **named)
    def __new__(cls, function, instance, /):
        if not callable(function):
            raise TypeError("first argument must be callable")
        return _core_bound(instance, function)
    def __eq__(self, other):
        return isinstance(other, method) and self.__self__ is other.__self__ and self.__func__ is other.__func__
    def __hash__(self):
        return hash(self.__func__) ^ _core_identityHash(self.__self__)
    def __get__(self, instance, owner=None):
        return self
    def __repr__(self):
        return "<bound method " + self.__func__.__qualname__ + " of " + repr(self.__self__) + ">"

class _method_wrapper(object):
    def __call__(self, *args, **named):
        return self(*args, **named)
    __eq__ = builtin_function_or_method.__eq__
    __hash__ = builtin_function_or_method.__hash__
    def __repr__(self):
        return "<method-wrapper '" + self.__name__ + "' of " + _core_typeName(self.__self__) + " object at " + _address(self.__self__) + ">"

_core_renameType(_method_wrapper, "method-wrapper")

class module(object):
    def __init__(self, name, doc=None):
        self.__name__ = name
        self.__doc__ = doc
        self.__package__ = None
        self.__loader__ = None
        self.__spec__ = None
    def __repr__(self):
        name = getattr(self, "__name__", "?")
        file = getattr(self, "__file__", None)
        if file is None:
            kind = "frozen" if name in ("os", "os.path", "io", "abc", "codecs", "stat", "posixpath", "collections.abc") else "built-in"
            return "<module '" + name + "' (" + kind + ")>" if _core_isLibraryModule(self) else "<module '" + name + "'>"
        return "<module '" + name + "' from '" + file + "'>"
    def __dir__(self):
        return list(self.__dict__)

class _BuiltinsModule(module):
    # The module `builtins`: a change is seen by all modules of the program.
    def __getattribute__(self, name):
        if _core_isShown(name) != 1:
            return object.__getattribute__(self, name)
        found = _core_shownBuiltin(name)
        if _core_isUnbound(found):
            raise AttributeError("module 'builtins' has no attribute '" + name + "'")
        return found
    def __setattr__(self, name, value):
        if _core_isShown(name) == 1:
            _core_replaceBuiltin(name, value)
        else:
            _core_storeAttribute(self, name, value)
    def __delattr__(self, name):
        if _core_isShown(name) != 1:
            _core_dropAttribute(self, name)
        elif _core_isUnbound(_core_shownBuiltin(name)):
            raise AttributeError("module 'builtins' has no attribute '" + name + "'")
        else:
            _core_replaceBuiltin(name, _core_unboundValue())
    def __dir__(self):
        return [name for name in _public.split() if hasattr(self, name)]

_core_renameType(_BuiltinsModule, "module")

class iterator(object):
    def __iter__(self):
        return self
    def __next__(self):
        item = _core_next(self)
        if _core_isUnbound(item):
            raise StopIteration
        return item

class list_iterator(iterator):
    # One over a list, or over the list behind something else.
    def __length_hint__(self):
        return _core_stepsLeft(self)
    def __reduce__(self):
        source, place = _core_walkParts(self)
        return (iter, (_like_source(self, []),)) if place > len(source) else (iter, (_like_source(self, source),), place)
    def __setstate__(self, place):
        _core_walkTo(self, _walk_place(place))
class tuple_iterator(list_iterator): pass
class bytes_iterator(list_iterator): pass
class bytearray_iterator(list_iterator): pass

def _like_source(walk, items):
    kind = _core_typeOf(walk)
    return bytes(items) if kind is bytes_iterator else bytearray(items) if kind is bytearray_iterator else () if kind is tuple_iterator and not items else items

def _walk_place(place):
    place = _whole(place)
    return 0 if place < 0 else 2147483646 if place > 2147483646 else place

class str_iterator(iterator):
    def __length_hint__(self):
        return len(_core_walkParts(self)[0])
    def __reduce__(self):
        return (iter, (_core_walkParts(self)[0],), 0)
    def __setstate__(self, place):
        for i in range(place):
            if _core_isUnbound(_core_next(self)):
                break
class str_ascii_iterator(str_iterator): pass
class range_iterator(iterator):
    def __length_hint__(self):
        start, stop, step = _core_walkParts(self)
        return len(range(start, stop, step))
    def __reduce__(self):
        start, stop, step = _core_walkParts(self)
        return (iter, (range(start, stop, step),), 0)
    def __setstate__(self, place):
        start, stop, step = _core_walkParts(self)
        rest = range(start, stop, step)
        _core_walkFrom(self, start + step * min(max(0, _whole(place)), range.__len__(rest)))

class _entry_iterator(iterator):
    def __length_hint__(self):
        try:
            return len(_core_walkParts(self))
        except RuntimeError:
            return 0
    def __reduce__(self):
        return (iter, (list(_core_walkParts(self)),))
class dict_keyiterator(_entry_iterator): pass
class dict_valueiterator(_entry_iterator): pass
class dict_itemiterator(_entry_iterator): pass
class set_iterator(_entry_iterator): pass

class list_reverseiterator(iterator):
    # One over what has been turned already.
    def __length_hint__(self):
        return _core_stepsLeft(self)
    def __reduce__(self):
        source, place = _core_walkParts(self)
        if place >= len(source):
            return (iter, ([],))
        rest = source[place:][::-1]
        return (reversed, (rest,), len(rest) - 1)
    def __setstate__(self, place):
        source = _core_walkParts(self)[0]
        _core_walkTo(self, max(0, len(source) - 1 - max(-1, _whole(place))))

class _reverse_entries(iterator):
    def __length_hint__(self):
        return _core_stepsLeft(self)
    def __reduce__(self):
        source, place = _core_walkParts(self)
        return (iter, (source[place:],))
class dict_reversekeyiterator(_reverse_entries): pass
class dict_reversevalueiterator(_reverse_entries): pass
class dict_reverseitemiterator(_reverse_entries): pass

def _iterator(source, kind):
    made = _core_iterate(source)
    _core_setKindOf(made, kind)
    return made

class member_descriptor(object):
    # An attribute that `__slots__` names, asked from the class.
    def __init__(self, owner, name):
        self.__objclass__ = owner
        self.__name__ = name
        self.__qualname__ = owner.__qualname__ + "." + name
    def __get__(self, instance, owner=None):
        return self if instance is None else _core_getAttribute(instance, self.__name__)
    def __set__(self, instance, value):
        _core_storeAttribute(instance, self.__name__, value)
    def __delete__(self, instance):
        _core_dropAttribute(instance, self.__name__)
    def __repr__(self):
        return "<member '" + self.__name__ + "' of '" + self.__objclass__.__name__ + "' objects>"

class slot_descriptor(member_descriptor):
    # The same as a member of the class, where a class above has something else by this name.
    def __get__(self, instance, owner=None):
        return self if instance is None else _core_slotValue(instance, self.__name__)

_core_renameType(slot_descriptor, "member_descriptor")

class getset_descriptor(object):
    # What all objects of a class have, in the mapping of its members.
    def __init__(self, owner, name):
        self.__objclass__ = owner
        self.__name__ = name
        self.__qualname__ = owner.__qualname__ + "." + name
    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.__name__, None)
    def __set__(self, instance, value):
        if self.__name__ != "__dict__":
            raise AttributeError("attribute '" + self.__name__ + "' of '" + self.__objclass__.__name__ + "' objects is not writable")
        instance.__dict__ = value
    def __repr__(self):
        return "<attribute '" + self.__name__ + "' of '" + self.__objclass__.__name__ + "' objects>"

def _note_layout(kind, entries, has_dict, has_references):
    # The members of a class that nobody has written: its slots, and what each of its objects has.
    names = ("__dict__", "__weakref__")
    if "__slots__" in entries:
        own = entries["__slots__"]
        names = [own] if isinstance(own, str) else sorted(own) if isinstance(own, (tuple, list, dict)) else []
        for name in names:
            if name != "__dict__" and name != "__weakref__":
                name = _core_privateName(kind, name)
                if name not in entries:
                    entries[name] = member_descriptor(kind, name)
    if not has_dict and "__dict__" in names:
        entries["__dict__"] = getset_descriptor(kind, "__dict__")
    if not has_references and "__weakref__" in names and not issubclass(kind, (int, tuple, bytes, type)):
        entries["__weakref__"] = getset_descriptor(kind, "__weakref__")

class mappingproxy(object):
    def __new__(cls, mapping):
        if isinstance(mapping, (list, tuple)) or not hasattr(mapping, "keys") and not hasattr(mapping, "__getitem__"):
            raise TypeError("mappingproxy() argument must be a mapping, not " + _core_typeName(mapping))
        made = _core_newInstance(cls)
        made._mapping = mapping
        return made
    def __init__(self, mapping):
        pass
    def __getitem__(self, key):
        return self._mapping[key]
    def __iter__(self):
        return iter(self._mapping)
    def __reversed__(self):
        return reversed(self._mapping)
    def __len__(self):
        return len(self._mapping)
    def __contains__(self, key):
        return key in self._mapping
    def get(self, key, default=None):
        return self._mapping.get(key, default)
    def keys(self):
        return self._mapping.keys()
    def values(self):
        return self._mapping.values()
    def items(self):
        return self._mapping.items()
    def copy(self):
        return self._mapping.copy()
    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, mappingproxy) else other)
    def __ror__(self, other):
        return other | self._mapping
    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, mappingproxy) else other)
    def __hash__(self):
        return hash(self._mapping)
    def __repr__(self):
        return "mappingproxy(" + repr(self._mapping) + ")"
    def __str__(self):
        return str(self._mapping)

def _given_by(generator, item):
    if _core_isUnbound(item):
        result = _method_getResult(generator)
        if result is None:
            raise StopIteration
        raise StopIteration(result)
    return item

def _thrown_into(kind, value):
    # What a class of exceptions is for that is thrown into a generator; what goes wrong with that is thrown into it, too.
    try:
        made = value if isinstance(value, kind) else kind() if value is None else kind(*value) if isinstance(value, tuple) else kind(value)
    except BaseException as error:
        return error
    if isinstance(made, BaseException):
        return made
    return TypeError("calling " + repr(kind) + " should have returned an instance of BaseException, not " + _core_typeName(made))

def _name_generator(generator, name, full_name, what):
    for given in (name, full_name):
        if not isinstance(given, str):
            raise TypeError(what + " must be set to a string object")
    _method_setNames(generator, (name, full_name))

class generator(object):
    def __iter__(self):
        return self
    def __next__(self):
        return _given_by(self, _core_next(self))
    def send(self, value):
        return _given_by(self, _method_go(self, value, _core_unboundValue()))
    def throw(self, kind, value=None, traceback=None):
        if isinstance(kind, type) and issubclass(kind, BaseException):
            kind = _thrown_into(kind, value)
        elif value is not None and isinstance(kind, BaseException):
            raise TypeError("instance exception may not have a separate value")
        if not isinstance(kind, BaseException):
            raise TypeError("exceptions must be classes or instances deriving from BaseException, not " + _core_typeName(kind))
        if traceback is not None:
            if type(traceback) is not _core_builtin("traceback"):
                raise TypeError("throw() third argument must be a traceback object")
            kind = kind.with_traceback(traceback)
        return _given_by(self, _method_go(self, None, kind))
    def close(self):
        _method_close(self)
    @property
    def __name__(self):
        names = _method_getNames(self)
        return _method_getCode(self).__name__ if names is None else names[0]
    @__name__.setter
    def __name__(self, name):
        _name_generator(self, name, self.__qualname__, "__name__")
    @__name__.deleter
    def __name__(self):
        _name_generator(self, None, None, "__name__")
    @property
    def __qualname__(self):
        names = _method_getNames(self)
        return _method_getCode(self).__qualname__ if names is None else names[1]
    @__qualname__.setter
    def __qualname__(self, name):
        _name_generator(self, self.__name__, name, "__qualname__")
    @__qualname__.deleter
    def __qualname__(self):
        _name_generator(self, None, None, "__qualname__")
    @property
    def gi_suspended(self):
        return not _core_truthOf(_method_hasFinished(self)) and not _core_truthOf(_method_isActive(self)) and _core_truthOf(_method_hasStarted(self))
    @property
    def gi_running(self):
        return _core_truthOf(_method_isActive(self))
    @property
    def gi_frame(self):
        return None if _core_truthOf(_method_hasFinished(self)) else _frame(_method_getCode(self))
    @property
    def gi_code(self):
        return _method_getCode(self).__code__
    @property
    def gi_yieldfrom(self):
        return None
    def __repr__(self):
        return "<" + _core_typeName(self) + " object " + self.__qualname__ + " at " + _address(self) + ">"

class coroutine(object):
    def send(self, value):
        if _method_hasFinished(self):
            raise RuntimeError("cannot reuse already awaited coroutine")
        return _given_by(self, _method_go(self, value, _core_unboundValue()))
    throw = generator.throw
    close = generator.close
    @property
    def __name__(self):
        names = _method_getNames(self)
        return _method_getCode(self).__name__ if names is None else names[0]
    @__name__.setter
    def __name__(self, name):
        _name_generator(self, name, self.__qualname__, "__name__")
    @__name__.deleter
    def __name__(self):
        _name_generator(self, None, None, "__name__")
    @property
    def __qualname__(self):
        names = _method_getNames(self)
        return _method_getCode(self).__qualname__ if names is None else names[1]
    @__qualname__.setter
    def __qualname__(self, name):
        _name_generator(self, self.__name__, name, "__qualname__")
    @__qualname__.deleter
    def __qualname__(self):
        _name_generator(self, None, None, "__qualname__")
    __repr__ = generator.__repr__
    cr_origin = None
    cr_suspended = generator.gi_suspended
    cr_running = generator.gi_running
    cr_frame = generator.gi_frame
    cr_code = generator.gi_code
    cr_await = None
    def __await__(self):
        return coroutine_wrapper(self)

class coroutine_wrapper(object):
    def __init__(self, awaited):
        self.awaited = awaited
    def __iter__(self):
        return self
    def __next__(self):
        return self.awaited.send(None)
    def send(self, value):
        return self.awaited.send(value)
    def throw(self, kind, value=None, traceback=None):
        return self.awaited.throw(kind, value)
    def close(self):
        self.awaited.close()

class async_generator(object):
    def __aiter__(self):
        return self
    def __anext__(self):
        return _core_asyncStep(self, 0, None, _core_unboundValue())
    def asend(self, value):
        return _core_asyncStep(self, 0, value, _core_unboundValue())
    def athrow(self, kind, value=None, traceback=None):
        if isinstance(value, BaseException):
            kind = value
        elif isinstance(kind, type):
            kind = kind() if value is None else kind(value)
        if not isinstance(kind, BaseException):
            raise TypeError("exceptions must be classes or instances deriving from BaseException, not " + _core_typeName(kind))
        return _core_asyncStep(self, 1, None, kind)
    def aclose(self):
        return _core_asyncStep(self, 2, None, GeneratorExit())
    @property
    def __name__(self):
        return _method_getCode(self).__name__
    @__name__.setter
    def __name__(self, name):
        _method_getCode(self).__name__ = name
    @property
    def __qualname__(self):
        return _method_getCode(self).__qualname__
    @__qualname__.setter
    def __qualname__(self, name):
        _method_getCode(self).__qualname__ = name
    @property
    def ag_running(self):
        return _core_truthOf(_method_isRunning(self))
    @property
    def ag_frame(self):
        return _method_getCode(self).gi_frame
    @property
    def ag_code(self):
        return _method_getCode(self).gi_code
    ag_await = None
    __repr__ = generator.__repr__

class async_generator_asend(object):
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def _given(self, item):
        if _core_isUnbound(item):
            result = _method_getResult(self)
            if result is None:
                raise StopIteration
            raise StopIteration(result)
        return item
    def __next__(self):
        return self._given(_method_go(self, None, _core_unboundValue()))
    def send(self, value):
        return self._given(_method_go(self, value, _core_unboundValue()))
    throw = generator.throw
    def close(self):
        _method_finish(self)

def _async_raised(error):
    if isinstance(error, StopAsyncIteration):
        made = RuntimeError("async generator raised StopAsyncIteration")
        made.__cause__ = made.__context__ = error
        return made
    if isinstance(error, RuntimeError) and isinstance(error.__cause__, StopIteration) and error.args == ("generator raised StopIteration",):
        error.args = ("async generator raised StopIteration",)
    return error

def aiter(iterable):
    return _core_asyncIterator(iterable)

def anext(iterator, *default):
    if default:
        return _anext_or(iterator, default[0])
    return iterator.__anext__()

class _anext_or(object):
    def __init__(self, iterator, default):
        self._iterator = iterator
        self._default = default
    def __await__(self):
        try:
            return (yield from _core_awaitable(self._iterator.__anext__()))
        except StopAsyncIteration:
            return self._default

class _frame(object):
    # The frame of a generator that waits, of which is not known where it is.
    def __init__(self, function):
        self.f_code = function.__code__
        self.f_lineno = self.f_code.co_firstlineno
        self.f_lasti = -1
        self.f_locals = {}
        self.f_globals = function.__globals__
        self.f_builtins = _core_findModule("builtins").__dict__
        self.f_back = None
        self.f_trace = None
    def clear(self):
        pass
    def __repr__(self):
        return "<frame at " + _address(self) + ", file " + repr(self.f_code.co_filename) + ", line " + str(self.f_lineno) + ", code " + self.f_code.co_name + ">"

_core_renameType(_frame, "frame")

class NotImplementedType(object):
    def __new__(cls):
        return NotImplemented if _core_builtinOr("NotImplemented") is not None else _core_newInstance(cls)
    def __repr__(self):
        return "NotImplemented"

NotImplemented = NotImplementedType()

class ellipsis(object):
    def __new__(cls):
        return Ellipsis if _core_builtinOr("Ellipsis") is not None else _core_newInstance(cls)
    def __repr__(self):
        return "Ellipsis"

Ellipsis = ellipsis()

# Exceptions

class BaseException(object):
    @property
    def __cause__(self):
        return _core_causeOf(self)
    @__cause__.setter
    def __cause__(self, cause):
        if cause is not None and not isinstance(cause, BaseException):
            raise TypeError("exception cause must be None or derive from BaseException")
        _core_setCauseOf(self, cause)
    @__cause__.deleter
    def __cause__(self):
        raise TypeError("__cause__ may not be deleted")
    @property
    def __suppress_context__(self):
        return _core_suppressesContext(self) == 1
    @__suppress_context__.setter
    def __suppress_context__(self, hides):
        if not isinstance(hides, bool):
            raise TypeError("attribute value type must be bool")
        _core_setSuppressesContext(self, hides)
    @property
    def __context__(self):
        return _core_contextOf(self)
    @__context__.setter
    def __context__(self, context):
        if context is not None and not isinstance(context, BaseException):
            raise TypeError("exception context must be None or derive from BaseException")
        _core_setContextOf(self, context)
    @__context__.deleter
    def __context__(self):
        raise TypeError("__context__ may not be deleted")
    @property
    def __traceback__(self):
        return _traceback_of(self)
    @__traceback__.setter
    def __traceback__(self, traceback):
        self.with_traceback(traceback)
    @__traceback__.deleter
    def __traceback__(self):
        raise TypeError("__traceback__ may not be deleted")
    def __init__(self, *args):
        self.args = args
    def __str__(self):
        args = self.args
        if len(args) == 0:
            return ""
        if len(args) == 1:
            return str(args[0])
        return repr(args)
    def __repr__(self):
        args = self.args
        if len(args) == 1:
            return _core_typeName(self) + "(" + repr(args[0]) + ")"
        return _core_typeName(self) + repr(args)
    def with_traceback(self, traceback):
        if traceback is None:
            _core_forgetTrace(self)
        elif type(traceback) is not _core_builtin("traceback"):
            raise TypeError("__traceback__ must be a traceback or None")
        elif traceback is not _core_shownTraceback(self):
            _core_takeTrace(self, traceback._frames)
        return self
    def __setstate__(self, state):
        for name, value in (state or {}).items():
            setattr(self, name, value)
    def __reduce__(self):
        attributes = dict(self.__dict__)
        return (type(self), self.args, attributes) if attributes else (type(self), self.args)
    def add_note(self, note):
        if not isinstance(note, str):
            raise TypeError("note must be a str, not '" + _core_typeName(note) + "'")
        if not hasattr(self, "__notes__"):
            self.__notes__ = []
        if not isinstance(self.__notes__, list):
            raise TypeError("Cannot add note: __notes__ is not a list")
        self.__notes__.append(note)

class Exception(BaseException): pass
class SystemExit(BaseException):
    @property
    def code(self):
        args = self.args
        return args[0] if len(args) == 1 else args if args else None
class KeyboardInterrupt(BaseException): pass
class GeneratorExit(BaseException): pass
class ArithmeticError(Exception): pass
class ZeroDivisionError(ArithmeticError): pass
class OverflowError(ArithmeticError): pass
class FloatingPointError(ArithmeticError): pass
class AssertionError(Exception): pass
class AttributeError(Exception):
    def __init__(self, *args, name=None, obj=None):
        self.args = args
        self.name = name
        self.obj = obj
class EOFError(Exception): pass
class BufferError(Exception): pass
class ReferenceError(Exception): pass
class ImportError(Exception):
    def __init__(self, *args, name=None, path=None):
        self.args = args
        self.name = name
        self.path = path
    @property
    def msg(self):
        return self.args[0] if self.args else None
class ModuleNotFoundError(ImportError): pass
class LookupError(Exception): pass
class IndexError(LookupError): pass
class KeyError(LookupError):
    def __str__(self):
        if len(self.args) == 1:
            return repr(self.args[0])
        return Exception.__str__(self)
class MemoryError(Exception): pass
class NameError(Exception):
    def __init__(self, *args, name=None):
        self.args = args
        self.name = name
class UnboundLocalError(NameError): pass
class OSError(Exception):
    def __new__(cls, *args, **named):
        if cls is OSError and len(args) > 1:
            cls = _error_classes.get(args[0], OSError)
        return _core_newInstance(cls)
    def __init__(self, *args):
        self.args = args[:2] if 2 < len(args) < 6 else args
        self.errno = args[0] if len(args) > 1 else None
        self.strerror = args[1] if len(args) > 1 else None
        self.filename = args[2] if len(args) > 2 else None
        self.filename2 = args[4] if len(args) > 4 else None
    def __str__(self):
        if len(self.args) < 2:
            return Exception.__str__(self)
        text = "[Errno " + str(self.errno) + "] " + str(self.strerror)
        if self.filename is not None:
            text += ": " + repr(self.filename)
            if self.filename2 is not None:
                text += " -> " + repr(self.filename2)
        return text
class FileNotFoundError(OSError): pass
class FileExistsError(OSError): pass
class PermissionError(OSError): pass
class TimeoutError(OSError): pass
class InterruptedError(OSError): pass
class IsADirectoryError(OSError): pass
class NotADirectoryError(OSError): pass
class ProcessLookupError(OSError): pass
class ChildProcessError(OSError): pass
class BlockingIOError(OSError): pass
class ConnectionError(OSError): pass
class BrokenPipeError(ConnectionError): pass
class ConnectionAbortedError(ConnectionError): pass
class ConnectionRefusedError(ConnectionError): pass
class ConnectionResetError(ConnectionError): pass
class RuntimeError(Exception): pass
class NotImplementedError(RuntimeError): pass
class RecursionError(RuntimeError): pass
class StopIteration(Exception):
    @property
    def value(self):
        return self.args[0] if self.args else None
class StopAsyncIteration(Exception): pass
class SyntaxError(Exception):
    def __init__(self, *args):
        self.args = args
        self.msg = args[0] if args else None
        details = args[1] if len(args) > 1 else (None, None, None, None)
        self.filename, self.lineno, self.offset, self.text = details[:4]
        self.end_lineno, self.end_offset = details[4:6] if len(details) > 5 else (None, None)
        self.print_file_and_line = None
    def __str__(self):
        if self.filename is not None and self.lineno is not None:
            return str(self.msg) + " (" + self.filename[self.filename.rfind("/") + 1:] + ", line " + str(self.lineno) + ")"
        return str(self.msg)
class IndentationError(SyntaxError): pass
class TabError(IndentationError): pass
class SystemError(Exception): pass
class _PhantomError(Exception):
    """What code of Phantom has thrown; `thrown` is the value itself."""
    __module__ = "phantom"
    thrown = None

_core_renameType(_PhantomError, "PhantomError")

def _phantom_error(text, thrown):
    made = _PhantomError(text)
    made.thrown = thrown
    return made

class _PhantomObject(object):
    """The class above all classes of Phantom."""
    __module__ = "phantom"
    def __init_subclass__(cls, **named):
        raise TypeError("a class of Phantom cannot be the base of a class of Python: " + cls.__mro__[1].__name__)
    def __str__(self):
        return _core_foreignText(self)
    def __eq__(self, other):
        return _core_truthOf(_core_foreignEqual(self, other))
    def __hash__(self):
        return _core_foreignHash(self)
    def __len__(self):
        if not hasattr(self, "size"):
            raise TypeError("object of type '" + _core_typeName(self) + "' has no len()")
        return self.size()
    def __bool__(self):
        return True
    def __iter__(self):
        if not hasattr(self, "iterator"):
            raise TypeError("'" + _core_typeName(self) + "' object is not iterable")
        walk = self.iterator()
        while walk.hasNext():
            yield walk.next()

_core_renameType(_PhantomObject, "object")

def _phantom_bytes(value):
    return value._text

class TypeError(Exception): pass
class ValueError(Exception): pass
class UnicodeError(ValueError): pass
def _init_unicode_error(self, *values):
    if len(values) != 5:
        raise TypeError("function takes exactly 5 arguments (" + str(len(values)) + " given)")
    self.args = values
    self.encoding, self.object, self.start, self.end, self.reason = values
class UnicodeEncodeError(UnicodeError):
    __init__ = _init_unicode_error
    def __str__(self):
        code = ord(self.object[self.start])
        shown = _escape_of(code)
        if self.end - self.start > 1:
            return "'" + self.encoding + "' codec can't encode characters in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason
        return "'" + self.encoding + "' codec can't encode character '" + shown + "' in position " + str(self.start) + ": " + self.reason
class UnicodeTranslateError(UnicodeError):
    def __init__(self, object, start, end, reason):
        self.args = (object, start, end, reason)
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason
    def __str__(self):
        if self.end - self.start != 1:
            return "can't translate characters in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason
        code = ord(self.object[self.start])
        shown = _escape_of(code)
        return "can't translate character '" + shown + "' in position " + str(self.start) + ": " + self.reason
class UnicodeDecodeError(UnicodeError):
    __init__ = _init_unicode_error
    def __str__(self):
        if self.end - self.start > 1:
            return "'" + self.encoding + "' codec can't decode bytes in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason
        return "'" + self.encoding + "' codec can't decode byte 0x" + format(self.object[self.start], "02x") + " in position " + str(self.start) + ": " + self.reason
class Warning(Exception): pass
class UserWarning(Warning): pass
class DeprecationWarning(Warning): pass
class RuntimeWarning(Warning): pass
class FutureWarning(Warning): pass
class PendingDeprecationWarning(Warning): pass
class SyntaxWarning(Warning): pass
class ImportWarning(Warning): pass
class UnicodeWarning(Warning): pass
class BytesWarning(Warning): pass
class ResourceWarning(Warning): pass
class EncodingWarning(Warning): pass
IOError = OSError
EnvironmentError = OSError

class BaseExceptionGroup(BaseException):
    def __new__(cls, message, exceptions):
        if not isinstance(message, str):
            raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + _core_typeName(message))
        if not isinstance(exceptions, (list, tuple)):
            raise TypeError("second argument (exceptions) must be a sequence")
        if not exceptions:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        plain = True
        for place, item in enumerate(exceptions):
            if not isinstance(item, BaseException):
                raise ValueError("Item " + str(place) + " of second argument (exceptions) is not an exception")
            if not isinstance(item, Exception):
                plain = False
        if cls is BaseExceptionGroup and plain:
            cls = ExceptionGroup
        elif issubclass(cls, Exception) and not plain:
            raise TypeError("Cannot nest BaseExceptions in an " + cls.__name__ if cls is ExceptionGroup else "Cannot nest BaseExceptions in '" + cls.__name__ + "'")
        return _core_newInstance(cls)
    def __init__(self, message, exceptions, *args):
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)
    def __str__(self):
        return self.message + " (" + str(len(self.exceptions)) + " sub-exception" + ("" if len(self.exceptions) == 1 else "s") + ")"
    def __repr__(self):
        return _core_typeName(self) + "(" + repr(self.message) + ", " + repr(self.args[1]) + ")"
    def derive(self, exceptions):
        return BaseExceptionGroup(self.message, exceptions)
    def _derived(self, exceptions):
        made = self.derive(exceptions)
        made.__context__ = self.__context__
        if self.__cause__ is not None:
            made.__cause__ = self.__cause__
        made.__suppress_context__ = self.__suppress_context__
        _core_copyTrace(self, made)
        if isinstance(getattr(self, "__notes__", None), (list, tuple)):
            made.__notes__ = list(self.__notes__)
        return made
    def split(self, wanted):
        test = _group_test(wanted)
        if test(self):
            return (self, None)
        yes = []
        no = []
        for item in self.exceptions:
            if isinstance(item, BaseExceptionGroup):
                a, b = item.split(wanted)
                if a is not None:
                    yes.append(a)
                if b is not None:
                    no.append(b)
            elif test(item):
                yes.append(item)
            else:
                no.append(item)
        if not no:
            return (self, None)
        return (self._derived(yes) if yes else None, self._derived(no) if yes else self)
    def subgroup(self, wanted):
        return self.split(wanted)[0]
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
class ExceptionGroup(BaseExceptionGroup, Exception): pass

def _group_test(wanted):
    if isinstance(wanted, type) and issubclass(wanted, BaseException) or isinstance(wanted, tuple):
        return lambda item: isinstance(item, wanted)
    if not callable(wanted):
        raise TypeError("expected a function, exception type or tuple of exception types")
    return wanted

class _GroupState(object):
    # What the clauses `except*` of one statement have left and raised.
    def __init__(self, exception):
        self.original = exception
        self.rest = exception if isinstance(exception, BaseExceptionGroup) else BaseExceptionGroup("", (exception,))
        self.raised = []
        # The parts that were handled, each with the number of its frames: one that is raised again by `raise` alone has no more.
        self.handled = []
    def match(self, wanted):
        for kind in wanted if isinstance(wanted, tuple) else (wanted,):
            if not isinstance(kind, type) or not issubclass(kind, BaseException):
                raise TypeError("catching classes that do not inherit from BaseException is not allowed")
            if issubclass(kind, BaseExceptionGroup):
                raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
        if self.rest is None:
            return None
        found, self.rest = self.rest.split(wanted)
        if found is not None:
            self.handled.append((found, len(_core_traceOf(found))))
        return found
    def has_handled(self, exception):
        return any([part is exception for part, count in self.handled])
    def add(self, exception):
        self.raised.append(exception)
    def finish(self):
        rest = self.rest
        if not isinstance(self.original, BaseExceptionGroup):
            return self.raised[0] if self.raised else None if rest is None else self.original
        new = []
        left = [] if rest is None else [rest]
        for exception in self.raised:
            if any([exception is part and len(_core_traceOf(exception)) == count for part, count in self.handled]):
                left.append(exception)
            else:
                new.append(exception)
        if len(left) > 1 or left and left[0] is not rest:
            # What is left keeps the structure of the whole.
            kept = []
            for part in left:
                _add_leaves(part, kept)
            rest = self.original.split(lambda leaf: any([leaf is x for x in kept]))[0]
        if not new:
            return rest
        if len(new) == 1 and rest is None:
            return new[0]
        return BaseExceptionGroup("", new if rest is None else new + [rest])

def _add_leaves(exception, leaves):
    if isinstance(exception, BaseExceptionGroup):
        for item in exception.exceptions:
            _add_leaves(item, leaves)
    else:
        leaves.append(exception)

# Where exceptions come from

class traceback(object):
    def __init__(self, entries, place, frames=None):
        # What an exception takes that is given the traceback.
        self._frames = frames
        self._entries = entries
        self._place = place
        self.tb_lineno = entries[place][1]
        self.tb_lasti = 0
    @property
    def tb_next(self):
        return traceback(self._entries, self._place + 1, self._frames) if self._place + 1 < len(self._entries) else None
    @property
    def tb_frame(self):
        return _traced_frame(self._entries, self._place)
    def __eq__(self, other):
        return isinstance(other, traceback) and self._entries[self._place:] == other._entries[other._place:]
    def __hash__(self):
        return hash(self.tb_lineno)

class _traced_frame(object):
    # A frame of which is known where it is. Its variables are known if it is that of a module, or runs and shows them.
    def __init__(self, entries, place, variables=None):
        self._entries = entries
        self._place = place
        self._variables = variables
        self.f_lineno = entries[place][1]
        self.f_lasti = 0
        self.f_trace = None
    @property
    def f_code(self):
        path, line, name, where = self._entries[self._place]
        shown = None if self._variables is None else self._variables[self._place]
        function = None if shown is None else _core_functionOfFrame(shown)
        if function is not None:
            return function.__code__
        made = _code(name, [], 0)
        made.co_filename = path
        made._positions = [(line, None, None, None) if where is None else (line, where[1], where[0], where[2])]
        made.co_firstlineno = _first_line(path, line, name)
        return made
    @property
    def f_globals(self):
        path = self._entries[self._place][0]
        for module in list(_core_moduleTable().values()):
            if getattr(module, "__file__", None) == path:
                return module.__dict__
        return {"__name__": "__main__"}
    @property
    def f_builtins(self):
        return _core_findModule("builtins").__dict__
    @property
    def f_locals(self):
        if self._entries[self._place][2] == "<module>":
            return self.f_globals
        shown = None if self._variables is None else self._variables[self._place]
        return {} if shown is None else _core_shownVariables(shown)
    @property
    def f_back(self):
        return _traced_frame(self._entries, self._place - 1, self._variables) if self._place else None
    def clear(self):
        pass
    def __eq__(self, other):
        return isinstance(other, _traced_frame) and self._entries[:self._place + 1] == other._entries[:other._place + 1]
    def __hash__(self):
        return hash(self.f_lineno)
    def __repr__(self):
        path, line, name, where = self._entries[self._place]
        return "<frame at " + _address(self) + ", file " + repr(path) + ", line " + str(line) + ", code " + name + ">"

_core_renameType(_traced_frame, "frame")

def _definition_line(path, full_name):
    # Where a function is defined whose name is `Class.method` or `outer.<locals>.inner`, decorators included, or 1.
    lines = _source_of(path) or ()
    at = 2
    indent = -1
    for part in full_name.split("."):
        if part == "<locals>":
            continue
        while at < len(lines):
            text = lines[at].lstrip()
            if part == "<lambda>" and "lambda" in text:
                return at - 1
            if text.startswith(("def " + part + "(", "async def " + part + "(", "class " + part + "(", "class " + part + ":")) and len(lines[at]) - len(text) > indent:
                indent = len(lines[at]) - len(text)
                break
            at += 1
        else:
            return 1
        at += 1
    at -= 1
    while at > 2 and lines[at - 1][:indent + 1] == " " * indent + "@":
        at -= 1
    return at - 1

def _first_line(path, line, name):
    # Where the function of a frame begins.
    lines = _source_of(path) or ()
    while line > 1 and line + 1 < len(lines):
        text = lines[line + 1].lstrip()
        if name == "<lambda>" and "lambda" in text or text.startswith(("def " + name + "(", "async def " + name + "(", "class " + name)):
            return line
        line -= 1
    return 1

def _running_frame(depth):
    frames = _core_runningFrames()
    found = _core_runningVariables()
    # Frames of the core have come and gone between the two.
    shown = [None] * max(len(frames) - len(found), 0) + found[max(len(found) - len(frames), 0):]
    variables = []
    entries = _entries_of(frames, None, shown[::-1], variables)
    return _traced_frame(entries, len(entries) - 1 - depth, variables) if depth < len(entries) else None

def _source_of(path):
    for text in _core_sourceTexts():
        known = text[:text.index("\n")]
        if known == path or _absolute_file(known) == path:
            return text.split("\n")
    return None

def _trace_entries(exception):
    return _entries_of(_core_traceOf(exception), exception)

# The functions that comprehensions are, by the kind the machine tells.
_comprehension_names = {"1": "<listcomp>", "2": "<setcomp>", "3": "<dictcomp>"}

def _entries_of(frames, exception=None, shown=None, variables=None):
    # File, line, name and source range of each frame of the program, the newest last. The range is None, or its column, end line, end
    # column and, from its start, start and end of the operator in it, all in bytes. `shown` has the variables of each frame, the
    # oldest first; those of the entries go to the list `variables`.
    entries = []
    modules = None
    frames = frames[::-1]
    for i, frame in enumerate(frames):
        if variables is not None:
            variables.extend([shown[i - 1] if i else None] * (len(entries) - len(variables)))
        path, places, owner = frame.split("\n", 2)
        places = [place.split() for place in places.split(";")]
        line = places[0][1]
        # Code that adds defaults calls the function itself and is no frame of its own: it stands where the definition begins.
        if i + 1 < len(frames) and len(places[0]) == 2 and frames[i + 1].split("\n", 2)[2] == owner and path[-3:] == ".py":
            if _line_of(path, int(line)).startswith(("def ", "async def ")):
                continue
        if owner[:13] == ".python.text:":
            mode, count, rest = owner[13:].split(":", 2)
            inner = rest.encode()[int(count):].decode()
            name = inner[inner.rfind(".") + 1:].partition("$")[0] or "<module>"
            root = owner[:len(owner) - len(inner)]
            _add_entries(entries, _text_files.get(root, path), "<lambda>" if name == "lambda" else "<genexpr>" if name == "genexpr" else name, places)
            continue
        if path[-3:] != ".py" or owner[:8] == ".python.":
            continue
        if modules is None:
            modules = [text.split("\n", 2)[1] for text in _core_sourceTexts()]
        name = owner[owner.rfind(".") + 1:]
        mark = name.find("$")
        if mark >= 0:
            name = name[:mark]
        if owner in modules:
            name = "<module>"
        elif name == "lambda":
            name = "<lambda>"
        elif name == "genexpr":
            name = "<genexpr>"
        _add_entries(entries, _absolute_file(path), name, places)
    if variables is not None and frames:
        variables.extend([shown[-1]] * (len(entries) - len(variables)))
    for i, (path, line, name, where) in enumerate(entries):
        if where is not None and 0 < where[3] == where[4]:
            # A call of a method, which may have failed when the method was looked for.
            column, end_line, end_column, length, _ = where
            if i + 1 < len(entries):
                looks = entries[i + 1][2] in ("__getattr__", "__getattribute__")
            else:
                text = _source_line(path, line).encode()[:column + length].decode("utf-8", "replace")
                wanted = getattr(exception, "name", None) if isinstance(exception, AttributeError) else None
                looks = isinstance(wanted, str) and text.endswith(wanted)
            entries[i] = (path, line, name, (column, line, column + length, 0, 0) if looks else (column, end_line, end_column, 0, 0))
    return entries

def _add_entries(entries, path, name, places):
    # A place within comprehensions is one in several functions.
    for place in places:
        where = (int(place[2]), int(place[3]), int(place[4]), int(place[5]), int(place[6])) if len(place) > 2 else None
        entries.append((path, int(place[1]), _comprehension_names.get(place[0], name), where))

def _traceback_of(exception):
    made = _core_shownTraceback(exception)
    if made is None:
        entries = _trace_entries(exception)
        made = traceback(entries, 0, _core_keepTrace(exception)) if entries else None
        _core_showTraceback(exception, made)
    return made

def _source_line(path, line):
    lines = _source_of(path)
    return lines[line + 1] if lines is not None and 0 < line < len(lines) - 1 else ""

def _line_of(path, line):
    return _source_line(path, line).strip()

def _display_width(text):
    # The columns that a terminal needs for it.
    if text.isascii():
        return len(text)
    import unicodedata
    return sum([2 if unicodedata.east_asian_width(c) in ("W", "F") else 1 for c in text])

def _marks(text, line, where, native):
    # The line below a source line that shows which part of it a frame is at; empty where that is all of it. Spaces at the end of the
    # source line count for exceptions that end the program, which show them too, and shift the marks of the module traceback.
    column, end_line, end_column, left, right = where
    data = text.encode()
    start = len(data[:column].decode("utf-8", "replace"))
    operator = end_line == line and 0 < left < right
    end = len(data[:end_column].decode("utf-8", "replace")) if end_line == line else len(text.rstrip())
    first = len(text) - len(text.lstrip())
    if not native:
        first = len(text) - len(text.strip())
    if end - start >= len(text) - first and not operator:
        return ""
    before = "    " + " " * (_display_width(text[:start]) - first)
    if not operator:
        return before + "^" * _display_width(text[start:end]) + "\n"
    operator = data[column:column + left].decode("utf-8", "replace"), data[column:column + right].decode("utf-8", "replace")
    left, right = _display_width(operator[0]), _display_width(operator[1])
    return before + "~" * left + "^" * (right - left) + "~" * (_display_width(text[start:end]) - right) + "\n"

def _frame_lines(path, line, name, where, source, native):
    text = source.lstrip() if native else source.strip()
    shown = "  File \"" + path + "\", line " + str(line) + ", in " + name + "\n"
    if not text:
        return shown
    return shown + "    " + text + "\n" + ("" if where is None else _marks(source, line, where, native))

def _entry_lines(entries, native=False):
    lines = []
    last = None
    same = 0
    for entry in entries:
        if entry[:3] == last:
            same += 1
            if same >= 3:
                continue
        else:
            if same >= 3:
                lines.append("  [Previous line repeated " + str(same - 2) + " more time" + ("" if same == 3 else "s") + "]\n")
            same = 0
        last = entry[:3]
        path, line, name, where = entry
        lines.append(_frame_lines(path, line, name, where, _source_line(path, line), native))
    if same >= 3:
        lines.append("  [Previous line repeated " + str(same - 2) + " more time" + ("" if same == 3 else "s") + "]\n")
    return lines

def _syntax_lines(exception):
    # Where the fault is, with marks below the line.
    lines = ["  File \"" + str(exception.filename or "<string>") + "\", line " + str(exception.lineno) + "\n"]
    text = exception.text
    if text is None:
        return lines
    text = text.rstrip("\n")
    shown = text.lstrip(" \n\f")
    lines.append("    " + shown + "\n")
    if exception.offset is not None:
        start = exception.offset
        end = exception.end_offset if exception.end_offset not in (None, 0) else start
        if start == end or end == -1:
            end = start + 1
        column = start - 1 - (len(text) - len(shown))
        if column >= 0:
            lines.append("    " + "".join([c if c.isspace() else " " for c in shown[:column]]) + " " * (column - len(shown)) + "^" * (end - start) + "\n")
    return lines

def _exception_line(exception):
    kind = _core_typeOf(exception)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "." + kind.__qualname__
    try:
        text = _core_str(exception)
    except Exception:
        text = "<exception str() failed>"
    lines = [name + ": " + text + "\n" if text else name + "\n"]
    if isinstance(exception, SyntaxError) and exception.lineno is not None:
        lines = _syntax_lines(exception) + [name + ": " + (str(exception.msg) or "<no detail available>") + "\n"]
    for note in getattr(exception, "__notes__", ()):
        lines.extend([line + "\n" for line in str(note).split("\n")])
    return lines

def _exception_lines(exception, chain=True, seen=None, limit=None, native=False):
    lines = []
    seen = [] if seen is None else seen
    seen.append(exception)
    if chain:
        cause = exception.__cause__
        context = exception.__context__
        if cause is not None and not any([cause is x for x in seen]):
            lines.extend(_exception_lines(cause, True, seen, limit, native))
            lines.append("\nThe above exception was the direct cause of the following exception:\n\n")
        elif cause is None and context is not None and not exception.__suppress_context__ and not any([context is x for x in seen]):
            lines.extend(_exception_lines(context, True, seen, limit, native))
            lines.append("\nDuring handling of the above exception, another exception occurred:\n\n")
    entries = _trace_entries(exception)
    if isinstance(exception, BaseExceptionGroup):
        return lines + _group_lines(exception, entries, native)
    if entries:
        if limit is None:
            system = _core_findModule("sys")
            limit = None if system is None else getattr(system, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit != 0:
            lines.append("Traceback (most recent call last):\n")
        lines.extend(_entry_lines(entries if limit is None else entries[:limit] if limit >= 0 else entries[limit:], native))
    return lines + _exception_line(exception)

def _group_lines(exception, entries, native):
    inner = (["Exception Group Traceback (most recent call last):\n"] + _entry_lines(entries, native) if entries else []) + _exception_line(exception)
    lines = []
    for text in inner:
        for line in text.splitlines(True):
            lines.append(("  + " if not lines else "  | ") + line)
    count = len(exception.exceptions)
    closes = True
    for place, item in enumerate(exception.exceptions):
        if place == 15:
            # The rest is only counted.
            lines.append("    +---------------- ... ----------------\n    | and " + str(count - 15) + " more exception" + ("s" if count > 16 else "") + "\n")
            closes = True
            break
        lines.append(("  +-+" if place == 0 else "    +") + "---------------- " + str(place + 1) + " ----------------\n")
        isGroup = isinstance(item, BaseExceptionGroup)
        # The last line of a group in it ends both.
        closes = not isGroup
        for text in _exception_lines(item, native=native):
            for line in text.splitlines(True):
                if isGroup:
                    lines.append("    | " + line[4:] if line[:4] == "  + " else "  " + line)
                else:
                    lines.append("    | " + line)
    if closes:
        lines.append("    +------------------------------------\n")
    return lines

def _describe_uncaught(exception):
    return "".join(_exception_lines(exception, native=True))[:-1]

def _uncaught(exception):
    # The program ends: by the hook of the module sys, if it has one.
    system = _core_findModule("sys")
    if system is not None and system.excepthook is not system.__excepthook__:
        system.excepthook(type(exception), exception, exception.__traceback__)
    else:
        _write_end("".join(_exception_lines(exception, native=True)))
    _run_exits()
    # As a shell sees a program that an interrupt has ended.
    _core_exit(130 if isinstance(exception, KeyboardInterrupt) else 1)

def _write_end(text):
    system = _core_findModule("sys")
    if system is not None and system.stderr is not system.__stderr__:
        system.stderr.write(text)
    else:
        _core_writeError(text)

class ModuleSpec(object):
    __module__ = "_frozen_importlib"
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached = None
        self.has_location = False
    @property
    def parent(self):
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name
    def __repr__(self):
        parts = ["name=%r" % self.name, "loader=%r" % self.loader]
        if self.origin is not None:
            parts.append("origin=%r" % self.origin)
        if self.submodule_search_locations is not None:
            parts.append("submodule_search_locations=" + str(self.submodule_search_locations))
        return "ModuleSpec(" + ", ".join(parts) + ")"
    def __eq__(self, other):
        return isinstance(other, ModuleSpec) and (self.name, self.loader, self.origin) == (other.name, other.loader, other.origin)

class SourceFileLoader(object):
    __module__ = "_frozen_importlib_external"
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path
    def create_module(self, spec):
        return None
    def get_filename(self, name=None):
        return self.path
    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()
    def get_source(self, fullname=None):
        return self.get_data(self.path).decode("utf-8")
    def get_code(self, fullname=None):
        return compile(self.get_source(), self.path, "exec")
    def is_package(self, fullname=None):
        return self.path.endswith("/__init__.py") or self.path == "__init__.py"
    def exec_module(self, module):
        exec(self.get_code(), module.__dict__)
    def load_module(self, fullname=None):
        util = _core_loadModule("importlib.util")
        spec = util.spec_from_file_location(self.name, self.path, loader=self)
        module = util.module_from_spec(spec)
        _core_moduleTable()[self.name] = module
        self.exec_module(module)
        return module
    def __eq__(self, other):
        return isinstance(other, SourceFileLoader) and (self.name, self.path) == (other.name, other.path)

def _settle_file(module, text):
    module.__file__ = file = _absolute_file(text[:text.index("\n")])
    name = module.__name__
    module.__package__ = None if name == "__main__" else name if file.endswith("/__init__.py") else name.rpartition(".")[0]
    known = module.__dict__
    loader = SourceFileLoader(name, file)
    for fact, value in (("__cached__", None), ("__spec__", None), ("__loader__", loader), ("__doc__", None), ("__builtins__", _core_builtin("__builtins__"))):
        if fact not in known:
            setattr(module, fact, value)
    if file.endswith("/__init__.py"):
        module.__path__ = [file[:-12]]
    if name != "__main__":
        module.__spec__ = spec = ModuleSpec(name, loader, origin=file)
        spec.has_location = True
        if file.endswith("/__init__.py"):
            spec.submodule_search_locations = module.__path__
        module.__builtins__ = _core_builtin("__builtins__").__dict__
    else:
        if not hasattr(module, "__annotations__"):
            module.__annotations__ = {}

class _NamespacePath(object):
    __module__ = "_frozen_importlib_external"
    def __init__(self, places):
        self._path = places
    def __iter__(self):
        return iter(self._path)
    def __getitem__(self, place):
        return self._path[place]
    def __setitem__(self, place, path):
        self._path[place] = path
    def __len__(self):
        return len(self._path)
    def __contains__(self, path):
        return path in self._path
    def append(self, path):
        self._path.append(path)
    def __repr__(self):
        return "_NamespacePath(" + repr(self._path) + ")"

def _settle_empty(module):
    # A directory with modules but without code of its own is a package, too.
    above, dot, last = module.__name__.rpartition(".")
    files = _core_loadModule("os.path")
    places = getattr(_core_findModule(above), "__path__", ()) if dot else _core_loadModule("sys").path
    module.__doc__ = None
    module.__package__ = module.__name__
    module.__loader__ = None
    module.__spec__ = ModuleSpec(module.__name__, None)
    places = [_absolute_file(place).rstrip("/") + "/" + last for place in places if isinstance(place, str)]
    module.__path__ = module.__spec__.submodule_search_locations = _NamespacePath([place for place in places if files.isdir(place)])

def _found_by_finders(name):
    # A module that one of the finders in sys.meta_path has; None if there is none.
    system = _core_loadModule("sys")
    if not system.meta_path:
        return None
    parent = name.rpartition(".")[0]
    path = getattr(_core_loadModule(parent), "__path__", None) if parent else None
    for finder in list(system.meta_path):
        find = getattr(finder, "find_spec", None)
        spec = find(name, path, None) if find is not None else None
        if spec is not None:
            module = _core_loadModule("importlib.util").module_from_spec(spec)
            system.modules[name] = module
            if spec.loader is not None:
                try:
                    spec.loader.exec_module(module)
                except BaseException:
                    system.modules.pop(name, None)
                    raise
            module = system.modules[name]
            if parent:
                setattr(system.modules[parent], name.rpartition(".")[2], module)
            return module
    return None

def _missing_module(name, complaint):
    """What is said of a module that is not there, where packages above it have been found while the program runs."""
    above = name.rpartition(".")[0]
    while above and above not in _core_moduleTable():
        above = above.rpartition(".")[0]
    if not above:
        return complaint
    module = _core_moduleTable()[above]
    missing = name[:(name + ".").index(".", len(above) + 1)]
    return "No module named '" + missing + "'" + ("" if hasattr(module, "__path__") else "; '" + above + "' is not a package")

# The directory the program was started in, with a slash behind it; empty if the program may not know it.
_start_folder = None

def _ask_system(verb):
    # The answer to a question of `_plc_files`, asked here, as that module would have to be loaded at the start of nearly every program;
    # an empty text if the program may not know.
    try:
        line = _core_connect("dir:")
        if not isinstance(line, int):
            answer = _core_askText(line, "", verb)
            _core_closeFile(line)
            if isinstance(answer, str):
                return answer
    except (OSError, SystemError):
        pass
    return ""

def _absolute_file(path):
    global _start_folder
    if path[:1] == "/" or path[:1] == "<":
        return path
    if _start_folder is None:
        answer = _ask_system(40)
        _start_folder = answer.rstrip("/") + "/" if answer else ""
    return _start_folder + (path[2:] if path[:2] == "./" else path)

def _text_error(kind, text):
    # An exception of the core, whose text names what it is about.
    if text[:5] == "(34, ":
        return kind(34, "Numerical result out of range")
    made = kind(text)
    if kind is NameError or kind is AttributeError or kind is ModuleNotFoundError:
        end = text.rfind("'") if kind is not NameError else text.find("'", text.find("'") + 1)
        start = text.rfind("'", 0, end)
        if 0 <= start < end:
            made.name = text[start + 1:end]
    return made

def _stop_raised(cause, name):
    made = RuntimeError(name + " raised StopIteration")
    made.__cause__ = cause
    made.__context__ = cause
    return made

# Numbers

def _check_digits(text, base):
    # Refuses the text of an int that has too many digits, if these are digits.
    limit = _core_getDigitLimit()
    digits = text.strip().lstrip("+-").replace("_", "")
    if base == 0 and digits[:2].lower() in ("0x", "0o", "0b"):
        return
    if limit and len(digits) > limit and digits.isalnum():
        raise ValueError("Exceeds the limit (" + str(limit) + " digits) for integer string conversion: value has " + str(len(digits)) + " digits; use sys.set_int_max_str_digits() to increase the limit")

class int(object):
    def __new__(cls, value=0, /, base=None):
        if cls is bool:
            raise TypeError("int.__new__(bool) is not safe, use bool.__new__()")
        if cls is not int:
            return _core_newBoxed(cls, int(value) if base is None else int(value, base))
        if base is None and _core_plain(value) is not value and not isinstance(value, (str, bytes, bytearray)) and type(value).__int__ is not int.__int__ and type(value).__int__ is not float.__int__:
            result = value.__int__()
            if not isinstance(result, int):
                raise TypeError("__int__ returned non-int (type " + _core_typeName(result) + ")")
            return _core_plain(result)
        value = _core_plain(value)
        if base is not None:
            base = _whole(base)
            if base != 0 and not 2 <= base <= 36:
                raise ValueError("int() base must be >= 2 and <= 36, or 0")
            text = value.decode("latin-1") if isinstance(value, (bytes, bytearray)) else value
            if not isinstance(text, str):
                raise TypeError("int() can't convert non-string with explicit base")
            if len(text) > 640 and (base & (base - 1) or base == 0):
                _check_digits(text, base)
            result = _method_parseInt(_core_native(), text, base) if text is value or text.isascii() else None
            digits = text.strip().lstrip("+-")
            if result is None or base == 0 and result and digits[0].isdecimal() and int(digits[0]) == 0 and (digits[1] == "_" or digits[1].isdecimal()):
                raise ValueError("invalid literal for int() with base " + str(base) + ": " + repr(value))
            return result
        if isinstance(value, bool):
            return 1 if value else 0
        if isinstance(value, int):
            return value
        if isinstance(value, float):
            return _method_truncate(_core_native(), value)
        if isinstance(value, str):
            if len(value) > 640:
                _check_digits(value, 10)
            result = _method_parseInt(_core_native(), value, 10)
            if result is None:
                raise ValueError("invalid literal for int() with base 10: " + repr(value))
            return result
        if isinstance(value, (bytes, bytearray, memoryview)):
            text = bytes(value).decode("latin-1")
            if len(text) > 640:
                _check_digits(text, 10)
            result = _method_parseInt(_core_native(), text, 10) if text.isascii() else None
            if result is None:
                raise ValueError("invalid literal for int() with base 10: " + repr(value))
            return result
        if _core_hasMember(value, "__int__"):
            result = value.__int__()
            if not isinstance(result, int):
                raise TypeError("__int__ returned non-int (type " + _core_typeName(result) + ")")
            return _core_plain(result)
        if _core_hasMember(value, "__index__"):
            return value.__index__()
        if _core_hasMember(value, "__trunc__"):
            return value.__trunc__()
        raise TypeError("int() argument must be a string, a bytes-like object or a real number, not '" + _core_typeName(value) + "'")
    def __add__(self, other):
        return _number_operation(2, self, other)
    def __radd__(self, other):
        return _number_operation(2, other, self)
    def __sub__(self, other):
        return _number_operation(3, self, other)
    def __rsub__(self, other):
        return _number_operation(3, other, self)
    def __mul__(self, other):
        return _number_operation(4, self, other)
    def __rmul__(self, other):
        return _number_operation(4, other, self)
    def __mod__(self, other):
        return _number_operation(7, self, other)
    def __rmod__(self, other):
        return _number_operation(7, other, self)
    def __lshift__(self, other):
        return _number_operation(9, self, other)
    def __rlshift__(self, other):
        return _number_operation(9, other, self)
    def __rshift__(self, other):
        return _number_operation(10, self, other)
    def __rrshift__(self, other):
        return _number_operation(10, other, self)
    def __or__(self, other):
        return _number_operation(11, self, other)
    def __ror__(self, other):
        return _number_operation(11, other, self)
    def __xor__(self, other):
        return _number_operation(12, self, other)
    def __rxor__(self, other):
        return _number_operation(12, other, self)
    def __and__(self, other):
        return _number_operation(13, self, other)
    def __rand__(self, other):
        return _number_operation(13, other, self)
    def __floordiv__(self, other):
        return _number_operation(14, self, other)
    def __rfloordiv__(self, other):
        return _number_operation(14, other, self)
    def __truediv__(self, other):
        return _number_operation(6, self, other)
    def __rtruediv__(self, other):
        return _number_operation(6, other, self)
    def __pow__(self, other, modulus=None):
        return pow(self, other, modulus) if modulus is not None else _number_operation(8, self, other)
    def __rpow__(self, other):
        return _number_operation(8, other, self)
    def __divmod__(self, other):
        return divmod(self, other)
    def __rdivmod__(self, other):
        return divmod(other, self)
    def __eq__(self, other):
        return _number_comparison(19, self, other)
    def __ne__(self, other):
        return _number_comparison(20, self, other)
    def __lt__(self, other):
        return _number_comparison(21, self, other)
    def __le__(self, other):
        return _number_comparison(22, self, other)
    def __gt__(self, other):
        return _number_comparison(23, self, other)
    def __ge__(self, other):
        return _number_comparison(24, self, other)
    def __neg__(self):
        return -_core_plain(self)
    def __pos__(self):
        return +_core_plain(self)
    def __bool__(self):
        return _core_plain(self) != 0
    def __repr__(self):
        return repr(_core_plain(self))
    def __format__(self, specification):
        return format(_core_plain(self), specification) if specification else str(self)
    def __round__(self, places=None):
        return round(_core_plain(self), places)
    def __trunc__(self):
        return int(self)
    def __floor__(self):
        return floor_of(self)
    def __ceil__(self):
        return -floor_of(-self)
    def __invert__(self):
        return ~_core_plain(self)
    def as_integer_ratio(self):
        return (+self, 1)
    def to_bytes(self, length=1, byteorder="big", *, signed=False):
        if byteorder not in ("big", "little"):
            raise ValueError("byteorder must be either 'little' or 'big'")
        if length < 0:
            raise ValueError("length argument must be non-negative")
        value = +self
        if value < 0:
            if not signed:
                raise OverflowError("can't convert negative int to unsigned")
            if value < -(1 << (8 * length - 1)):
                raise OverflowError("int too big to convert")
            value += 1 << (8 * length)
        elif value >= 1 << (8 * length - (1 if signed and length else 0)):
            raise OverflowError("int too big to convert")
        items = []
        if length > 8:
            # Digits of the whole number are found at once.
            digits = format(value, "0" + str(2 * length) + "x")
            values = _byte_values
            items = [values[a + b] for a, b in zip(digits[::2], digits[1::2])]
            if byteorder == "little":
                items = items[::-1]
            return bytes(items)
        signs = _byte_signs
        for i in range(length):
            items.append(signs[value & 255])
            value >>= 8
        return _make_bytes("".join(items[::-1] if byteorder == "big" else items))
    @classmethod
    def from_bytes(cls, source, byteorder="big", *, signed=False):
        if byteorder not in ("big", "little"):
            raise ValueError("byteorder must be either 'little' or 'big'")
        items = list(source if type(source) is bytes else bytes(source))
        if byteorder == "little":
            items = items[::-1]
        value = 0
        if len(items) > 8:
            pairs = _byte_pairs
            value = int("".join([pairs[item] for item in items]), 16)
        else:
            for item in items:
                value = value << 8 | item
        if signed and items and items[0] & 128:
            value -= 1 << (8 * len(items))
        return value if cls is int else cls(value)
    def bit_length(self):
        return _method_bitLength(_core_native(), self)
    def bit_count(self):
        return bin(self).count("1")
    def __abs__(self):
        return -self if self < 0 else +self
    def __index__(self):
        return +self
    def __int__(self):
        return +self
    def __float__(self):
        return float(self)
    def conjugate(self):
        return +self
    def is_integer(self):
        return True
    def __hash__(self):
        return _core_hash(self)
    @property
    def real(self):
        return +self
    @property
    def imag(self):
        return 0
    @property
    def numerator(self):
        return +self
    @property
    def denominator(self):
        return 1

class bool(int):
    def __new__(cls, value=False, /):
        return _core_truth(value)
    def __repr__(self):
        return "True" if self else "False"
    def __str__(self):
        return "True" if self else "False"

def floor_of(value):
    return value if isinstance(value, int) else int(value // 1)

def _number_operation(operation, a, b):
    a = _core_plain(a)
    b = _core_plain(b)
    if not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        return NotImplemented
    if 9 <= operation <= 13 and (isinstance(a, float) or isinstance(b, float)):
        return NotImplemented
    if operation == 8 and a < 0 and b != b // 1:
        return complex(a) ** b
    return _core_binary(_core_small(operation), a, b)

def _number_comparison(operation, a, b):
    a = _core_plain(a)
    b = _core_plain(b)
    if not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        return NotImplemented
    return _core_compare(_core_small(operation), a, b)

def _scaled(value, power):
    # value * 2 ** power, rounded once, to the even neighbour in the middle.
    if value == 0:
        return 0.0
    size = value.bit_length()
    if size + power > 1024:
        raise OverflowError("hexadecimal value too large to represent as a float")
    if size + power < -1080:
        return 0.0
    # As many bits as a float has there.
    spare = max(size - 53, -1074 - power)
    if spare > 0:
        rest = value & (1 << spare) - 1
        value >>= spare
        if rest * 2 > 1 << spare or rest * 2 == 1 << spare and value & 1:
            value += 1
        power += spare
    if value.bit_length() + power > 1024:
        raise OverflowError("hexadecimal value too large to represent as a float")
    result = float(value)
    # In two steps, since neither of them may leave the range of floats.
    half = power // 2
    return result * 2.0 ** half * 2.0 ** (power - half)

def _float_like(kind, value):
    return value if kind is float else kind(value)

class float(object):
    def __new__(cls, value=0.0, /):
        if cls is not float:
            return _core_newBoxed(cls, float(value))
        if _core_plain(value) is not value and not isinstance(value, (str, bytes, bytearray)) and type(value).__float__ is not float.__float__ and type(value).__float__ is not int.__float__:
            result = value.__float__()
            if not isinstance(result, float):
                raise TypeError(_core_typeName(value) + ".__float__ returned non-float (type " + _core_typeName(result) + ")")
            return _core_plain(result)
        value = _core_plain(value)
        if isinstance(value, int) or isinstance(value, float):
            result = _method_toFloat(_core_native(), value)
            if (result == inf or result == -inf) and isinstance(value, int):
                raise OverflowError("int too large to convert to float")
            return result
        if isinstance(value, (str, bytes, bytearray)):
            text = value if isinstance(value, str) else value.decode("latin-1")
            # Bytes beyond ASCII are neither digits nor spaces.
            result = _method_parseFloat(_core_native(), text) if isinstance(value, str) or text.isascii() else None
            if result is None:
                raise ValueError("could not convert string to float: " + repr(value))
            return result
        if _core_hasMember(value, "__float__"):
            result = value.__float__()
            if not isinstance(result, float):
                raise TypeError(_core_typeName(value) + ".__float__ returned non-float (type " + _core_typeName(result) + ")")
            return _core_plain(result)
        if _core_hasMember(value, "__index__"):
            return float(value.__index__())
        raise TypeError("float() argument must be a string or a real number, not '" + _core_typeName(value) + "'")
    def __add__(self, other):
        return _number_operation(2, self, other)
    def __radd__(self, other):
        return _number_operation(2, other, self)
    def __sub__(self, other):
        return _number_operation(3, self, other)
    def __rsub__(self, other):
        return _number_operation(3, other, self)
    def __mul__(self, other):
        return _number_operation(4, self, other)
    def __rmul__(self, other):
        return _number_operation(4, other, self)
    def __mod__(self, other):
        return _number_operation(7, self, other)
    def __rmod__(self, other):
        return _number_operation(7, other, self)
    def __floordiv__(self, other):
        return _number_operation(14, self, other)
    def __rfloordiv__(self, other):
        return _number_operation(14, other, self)
    def __truediv__(self, other):
        return _number_operation(6, self, other)
    def __rtruediv__(self, other):
        return _number_operation(6, other, self)
    def __pow__(self, other, modulus=None):
        return pow(self, other, modulus) if modulus is not None else _number_operation(8, self, other)
    def __rpow__(self, other):
        return _number_operation(8, other, self)
    def __divmod__(self, other):
        return divmod(self, other)
    def __rdivmod__(self, other):
        return divmod(other, self)
    def __eq__(self, other):
        return _number_comparison(19, self, other)
    def __ne__(self, other):
        return _number_comparison(20, self, other)
    def __lt__(self, other):
        return _number_comparison(21, self, other)
    def __le__(self, other):
        return _number_comparison(22, self, other)
    def __gt__(self, other):
        return _number_comparison(23, self, other)
    def __ge__(self, other):
        return _number_comparison(24, self, other)
    def __neg__(self):
        return -_core_plain(self)
    def __pos__(self):
        return +_core_plain(self)
    def __bool__(self):
        return _core_plain(self) != 0
    def __repr__(self):
        return repr(_core_plain(self))
    def __format__(self, specification):
        return format(_core_plain(self), specification) if specification else str(self)
    def __round__(self, places=None):
        return round(_core_plain(self), places)
    def __trunc__(self):
        return int(self)
    def __floor__(self):
        return int(self // 1)
    def __ceil__(self):
        return -int(-self // 1)
    def as_integer_ratio(self):
        if self - self != 0:
            raise OverflowError("cannot convert Infinity to integer ratio") if self == self else ValueError("cannot convert NaN to integer ratio")
        denominator = 1
        value = +self
        while value != int(value):
            value *= 2
            denominator *= 2
        return (int(value), denominator)
    def hex(self):
        if self != self:
            return "nan"
        if self - self != 0:
            return "inf" if self > 0 else "-inf"
        sign = "-" if str(self)[0] == "-" else ""
        value = abs(self)
        if value == 0:
            return sign + "0x0.0p+0"
        exponent = 0
        while value >= 2:
            value /= 2
            exponent += 1
        while value < 1 and exponent > -1022:
            value *= 2
            exponent -= 1
        digits = int(value * 4503599627370496)
        return sign + "0x" + str(digits >> 52) + "." + format(digits & 4503599627370495, "013x") + "p" + format(exponent, "+d")
    @classmethod
    def __getformat__(cls, typestr, /):
        if typestr not in ("float", "double"):
            raise ValueError("__getformat__() argument 1 must be 'double' or 'float'")
        return "IEEE, little-endian"
    @classmethod
    def fromhex(cls, text):
        text = text.strip().lower()
        sign = -1.0 if text[:1] == "-" else 1.0
        if text[:1] in ("+", "-"):
            text = text[1:]
        if text in ("inf", "infinity", "nan"):
            return _float_like(cls, sign * float(text))
        if text[:2] == "0x":
            text = text[2:]
        mantissa, mark, exponent = text.partition("p")
        whole, _, fraction = mantissa.partition(".")
        digits = exponent[1:] if exponent[:1] in ("+", "-") else exponent
        if whole + fraction == "" or not all([c in "0123456789abcdef" for c in whole + fraction]) or mark and not (digits.isascii() and digits.isdigit()):
            raise ValueError("invalid hexadecimal floating-point string")
        value = int(whole + fraction, 16)
        power = int(exponent or "0") - 4 * len(fraction)
        return _float_like(cls, sign * _scaled(value, power))
    def conjugate(self):
        return self
    def __abs__(self):
        return -self if self < 0 or (self == 0 and str(self) == "-0.0") else self
    def is_integer(self):
        return self == self and self - self == 0 and self == int(self)
    def __int__(self):
        return int(self)
    def __float__(self):
        return self
    def __hash__(self):
        return _core_hash(self)
    @property
    def real(self):
        return self
    @property
    def imag(self):
        return 0.0

inf = 1e999

# Slices

def _index_of(value):
    if isinstance(value, int):
        return +_core_plain(value)
    if _core_hasMember(value, "__index__"):
        return _whole(value)
    raise TypeError("slice indices must be integers or None or have an __index__ method")

class slice(object):
    __hash__ = None
    def __new__(cls, *args):
        if not args:
            raise TypeError("slice expected at least 1 argument, got 0")
        if len(args) > 3:
            raise TypeError("slice expected at most 3 arguments, got " + str(len(args)))
        if len(args) == 1:
            return _core_slice(None, args[0], None)
        if len(args) == 2:
            return _core_slice(args[0], args[1], None)
        if len(args) == 3:
            return _core_slice(args[0], args[1], args[2])
        raise TypeError("slice expected at " + ("most 3 arguments" if args else "least 1 argument") + ", got " + str(len(args)))
    def indices(self, size):
        size = _whole(size)
        if size < 0:
            raise ValueError("length should not be negative")
        step = 1 if self.step is None else _index_of(self.step)
        if step == 0:
            raise ValueError("slice step cannot be zero")
        start = self.start if self.start is None else _index_of(self.start)
        stop = self.stop if self.stop is None else _index_of(self.stop)
        if start is None:
            start = size - 1 if step < 0 else 0
        else:
            if start < 0:
                start = start + size
                if start < 0:
                    start = -1 if step < 0 else 0
            elif start >= size:
                start = size - 1 if step < 0 else size
        if stop is None:
            stop = -1 if step < 0 else size
        else:
            if stop < 0:
                stop = stop + size
                if stop < 0:
                    stop = -1 if step < 0 else 0
            elif stop >= size:
                stop = size - 1 if step < 0 else size
        return (start, stop, step)
    def __repr__(self):
        return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"
    def __eq__(self, other):
        if not isinstance(other, slice):
            return NotImplemented
        return (self.start, self.stop, self.step) == (other.start, other.stop, other.step)
    def __lt__(self, other):
        if not isinstance(other, slice):
            return NotImplemented
        return (self.start, self.stop, self.step) < (other.start, other.stop, other.step)
    def __le__(self, other):
        return (self.start, self.stop, self.step) <= (other.start, other.stop, other.step) if isinstance(other, slice) else NotImplemented

def _range_of(start, end, size):
    if start is not None and type(start) is not int:
        start = _index_of(start)
    if end is not None and type(end) is not int:
        end = _index_of(end)
    if start is None:
        start = 0
    elif start < 0:
        start = max(0, start + size)
    elif start > size:
        # Behind the end, wherever that is.
        start = size + 1
    if end is None or end > size:
        end = size
    elif end < 0:
        end = max(0, end + size)
    return start, end

# Strings

def _filling(fill, count):
    if not isinstance(fill, str):
        raise TypeError("The fill character must be a unicode character, not " + _core_typeName(fill))
    if len(fill) != 1:
        raise TypeError("The fill character must be exactly one character long")
    return fill * count

def _check_separator(sep):
    if not isinstance(sep, str):
        raise TypeError("must be str or None, not " + _core_typeName(sep))
    if sep == "":
        raise ValueError("empty separator")

def _any_part(name, test, parts, start, end):
    for part in parts:
        if not isinstance(part, str):
            raise TypeError("tuple for " + name + "with must only contain str, not " + _core_typeName(part))
        if test(part, start, end):
            return True
    return False

def _check_part(part):
    if not isinstance(part, str):
        raise TypeError("must be str, not " + _core_typeName(part))

# Stands for the argument of `str` if there is none.
_no_text = [None]

class str(object):
    def __new__(cls, object=_no_text, encoding=None, errors=None):
        value = object
        if value is _no_text:
            value = ""
            if encoding is not None or errors is not None:
                value = b""
        if encoding is not None or errors is not None:
            _check_encoding("str", "utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
            if isinstance(value, str):
                raise TypeError("decoding str is not supported")
            if not isinstance(value, (_byte_methods, memoryview)):
                raise TypeError("decoding to str: need a bytes-like object, " + _core_typeName(value) + " found")
            value = bytes(value).decode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
        if cls is not str:
            return _core_newBoxed(cls, _core_str(value))
        return _core_str(value)
    def __str__(self):
        return _core_plain(self)
    def __repr__(self):
        return _core_repr(_core_plain(self))
    def __format__(self, specification):
        return format(_core_plain(self), specification)
    def __eq__(self, other):
        other = _core_plain(other)
        return _core_plain(self) == other if isinstance(other, str) else NotImplemented
    def __ne__(self, other):
        other = _core_plain(other)
        return _core_plain(self) != other if isinstance(other, str) else NotImplemented
    def __lt__(self, other):
        other = _core_plain(other)
        return _core_plain(self) < other if isinstance(other, str) else NotImplemented
    def __le__(self, other):
        other = _core_plain(other)
        return _core_plain(self) <= other if isinstance(other, str) else NotImplemented
    def __gt__(self, other):
        other = _core_plain(other)
        return _core_plain(self) > other if isinstance(other, str) else NotImplemented
    def __ge__(self, other):
        other = _core_plain(other)
        return _core_plain(self) >= other if isinstance(other, str) else NotImplemented
    def __add__(self, other):
        other = _core_plain(other)
        return _core_plain(self) + other if isinstance(other, str) else NotImplemented
    def __mul__(self, count):
        count = _repeat_count(count)
        return count if count is NotImplemented else _core_plain(self) * count
    __rmul__ = __mul__
    def encode(self, encoding="utf-8", errors="strict"):
        return _encode(self, encoding, errors)
    def __len__(self):
        return _method_length(_core_native(), self)
    def __getitem__(self, key):
        size = _method_length(_core_native(), self)
        if isinstance(key, int):
            if key < 0:
                key = key + size
            if key < 0 or key >= size:
                raise IndexError("string index out of range")
            return _method_slice(_core_native(), self, +key, key + 1, 1)
        if isinstance(key, slice):
            start, stop, step = key.indices(size)
            return _method_slice(_core_native(), self, start, stop, step)
        if _core_hasMember(key, "__index__"):
            return self[_whole(key)]
        raise TypeError("string indices must be integers, not '" + _core_typeName(key) + "'")
    def __contains__(self, part):
        part = _core_plain(part)
        if not isinstance(part, str):
            raise TypeError("'in <string>' requires string as left operand, not " + _core_typeName(part))
        return _method_search(_core_native(), self, part, 0, len(self), 0) >= 0
    def __iter__(self):
        return _core_iterate(self)
    def __mod__(self, values):
        return _percent(self, values)
    def __rmod__(self, other):
        return _percent(other, self) if isinstance(other, str) else NotImplemented
    def __hash__(self):
        return _core_hash(self)
    def upper(self):
        return _method_cased(_core_native(), self, 0)
    def lower(self):
        return _method_cased(_core_native(), self, 1)
    def casefold(self):
        return _method_cased(_core_native(), self, 5)
    def swapcase(self):
        return _method_cased(_core_native(), self, 2)
    def capitalize(self):
        return _method_cased(_core_native(), self, 7)
    def title(self):
        return _method_cased(_core_native(), self, 6)
    def istitle(self):
        return _method_test(_core_native(), self, 11)
    def isdigit(self):
        return _method_test(_core_native(), self, 0)
    def isdecimal(self):
        return _method_test(_core_native(), self, 8)
    def isnumeric(self):
        return _method_test(_core_native(), self, 9)
    def isprintable(self):
        return _method_test(_core_native(), self, 10)
    def isalpha(self):
        return _method_test(_core_native(), self, 1)
    def isalnum(self):
        return _method_test(_core_native(), self, 2)
    def isspace(self):
        return _method_test(_core_native(), self, 3)
    def isupper(self):
        return _method_test(_core_native(), self, 4)
    def islower(self):
        return _method_test(_core_native(), self, 5)
    def isascii(self):
        return _method_test(_core_native(), self, 6)
    def isidentifier(self):
        return _method_test(_core_native(), self, 12)
    def strip(self, chars=None):
        return _method_strip(_core_native(), self, chars, 3)
    def lstrip(self, chars=None):
        if chars is not None and not isinstance(chars, str):
            raise TypeError("lstrip arg must be None or str")
        return _method_strip(_core_native(), self, chars, 1)
    def rstrip(self, chars=None):
        if chars is not None and not isinstance(chars, str):
            raise TypeError("rstrip arg must be None or str")
        return _method_strip(_core_native(), self, chars, 2)
    def split(self, sep=None, maxsplit=-1):
        if sep is None:
            if type(maxsplit) is not int:
                maxsplit = _whole(maxsplit)
            parts = _core_splitText(self, None, maxsplit, 0)
            if 0 <= maxsplit < len(parts):
                # The rest of the text keeps its end.
                parts[maxsplit] += self[len(self.rstrip()):]
            return parts
        _check_separator(sep)
        return _core_splitText(self, sep, _whole(maxsplit), 0)
    def rsplit(self, sep=None, maxsplit=-1):
        if sep is not None:
            _check_separator(sep)
        return _core_splitText(self, sep, _whole(maxsplit), 1)
    def splitlines(self, keepends=False):
        if self.isascii() and "\r" not in self and "\v" not in self and "\f" not in self and "\x1c" not in self and "\x1d" not in self and "\x1e" not in self:
            result = self.split("\n")
            last = result.pop()
            if keepends:
                result = [line + "\n" for line in result]
            if last != "":
                result.append(last)
            return result
        result = []
        start = 0
        i = 0
        size = len(self)
        while i < size:
            if self[i] in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
                end = i + 1
                if self[i] == "\r" and end < size and self[end] == "\n":
                    end += 1
                result.append(self[start:end] if keepends else self[start:i])
                start = end
                i = end
            else:
                i += 1
        if start < size:
            result.append(self[start:])
        return result
    def replace(self, old, new, count=-1):
        if not isinstance(old, str):
            raise TypeError("replace() argument 1 must be str, not " + _core_typeName(old))
        if not isinstance(new, str):
            raise TypeError("replace() argument 2 must be str, not " + _core_typeName(new))
        if type(count) is not int:
            count = _whole(count)
        return _method_replace(_core_native(), self, old, new, count)
    def join(self, iterable):
        if type(iterable) is not list and type(iterable) is not tuple:
            if not isinstance(iterable, (list, tuple, str, dict)) and not _core_hasMember(iterable, "__iter__") and not _core_hasMember(iterable, "__getitem__"):
                raise TypeError("can only join an iterable")
            iterable = list(iterable)
        return _core_joinList(self, iterable)
    def find(self, sub, start=None, end=None):
        _check_part(sub)
        start, end = _range_of(start, end, len(self))
        return _method_search(_core_native(), self, sub, start, end, 0)
    def rfind(self, sub, start=None, end=None):
        _check_part(sub)
        start, end = _range_of(start, end, len(self))
        return _method_search(_core_native(), self, sub, start, end, 1)
    def index(self, sub, start=None, end=None):
        place = self.find(sub, start, end)
        if place < 0:
            raise ValueError("substring not found")
        return place
    def rindex(self, sub, start=None, end=None):
        place = self.rfind(sub, start, end)
        if place < 0:
            raise ValueError("substring not found")
        return place
    def count(self, sub, start=None, end=None):
        start, end = _range_of(start, end, len(self))
        if sub == "":
            return end - start + 1 if end >= start else 0
        _check_part(sub)
        return len(_core_splitText(self[start:end], _core_plain(sub), -1, 0)) - 1
    def startswith(self, prefix, start=None, end=None):
        if isinstance(prefix, tuple):
            return _any_part("starts", self.startswith, prefix, start, end)
        if not isinstance(prefix, str):
            raise TypeError("startswith first arg must be str or a tuple of str, not " + _core_typeName(prefix))
        start, end = _range_of(start, end, len(self))
        return start <= end and self[start:end][:len(prefix)] == prefix
    def endswith(self, suffix, start=None, end=None):
        if isinstance(suffix, tuple):
            return _any_part("ends", self.endswith, suffix, start, end)
        if not isinstance(suffix, str):
            raise TypeError("endswith first arg must be str or a tuple of str, not " + _core_typeName(suffix))
        start, end = _range_of(start, end, len(self))
        part = self[start:end]
        return len(part) >= len(suffix) and part[len(part) - len(suffix):] == suffix
    def removeprefix(self, prefix):
        if not isinstance(prefix, str):
            raise TypeError("removeprefix() argument must be str, not " + _core_typeName(prefix))
        return self[len(prefix):] if self.startswith(prefix) else self
    def removesuffix(self, suffix):
        if not isinstance(suffix, str):
            raise TypeError("removesuffix() argument must be str, not " + _core_typeName(suffix))
        return self[:len(self) - len(suffix)] if suffix != "" and self.endswith(suffix) else self
    def partition(self, sep):
        if sep == "":
            raise ValueError("empty separator")
        place = self.find(sep)
        if place < 0:
            return (self, "", "")
        return (self[:place], sep, self[place + len(sep):])
    def rpartition(self, sep):
        if sep == "":
            raise ValueError("empty separator")
        place = self.rfind(sep)
        if place < 0:
            return ("", "", self)
        return (self[:place], sep, self[place + len(sep):])
    def ljust(self, width, fill=" "):
        return self + _filling(fill, _whole(width) - len(self))
    def rjust(self, width, fill=" "):
        return _filling(fill, _whole(width) - len(self)) + self
    def center(self, width, fill=" "):
        _filling(fill, 0)
        width = _whole(width)
        missing = width - len(self)
        if missing <= 0:
            return self
        left = missing // 2 + (missing & width & 1)
        return fill * left + self + fill * (missing - left)
    def zfill(self, width):
        missing = _whole(width) - len(self)
        if missing <= 0:
            return self
        if self[:1] == "-" or self[:1] == "+":
            return self[0] + "0" * missing + self[1:]
        return "0" * missing + self
    def expandtabs(self, tabsize=8):
        tabsize = _whole(tabsize)
        result = []
        column = 0
        for c in self:
            if c == "\t":
                missing = tabsize - column % tabsize if tabsize > 0 else 0
                result.append(" " * missing)
                column += missing
            else:
                result.append(c)
                column = 0 if c == "\n" or c == "\r" else column + 1
        return "".join(result)
    def translate(self, table):
        result = []
        # What each character becomes, once it is known.
        known = {}
        for c in self:
            other = known.get(c)
            if other is None:
                try:
                    other = table[ord(c)] if type(table) is not dict else table.get(ord(c), c)
                    if other is None:
                        other = ""
                    elif isinstance(other, int):
                        other = chr(other)
                    elif not isinstance(other, str):
                        raise TypeError("character mapping must return integer, None or str")
                except LookupError:
                    other = c
                known[c] = other
            result.append(other)
        return "".join(result)
    @staticmethod
    def maketrans(x, y=None, z=None):
        table = {}
        if y is None:
            if not isinstance(x, dict):
                raise TypeError("if you give only one argument to maketrans it must be a dict")
            for key in x:
                if isinstance(key, str) and len(key) != 1:
                    raise ValueError("string keys in translate table must be of length 1")
                if not isinstance(key, (str, int)):
                    raise TypeError("keys in translate table must be strings or integers")
                table[ord(key) if isinstance(key, str) else key] = x[key]
            return table
        for place, given in enumerate((x, y, "" if z is None else z)):
            if not isinstance(given, str):
                raise TypeError("maketrans() argument " + str(place + 1) + " must be str, not " + _core_typeName(given))
        if len(x) != len(y):
            raise ValueError("the first two maketrans arguments must have equal length")
        for i in range(len(x)):
            table[ord(x[i])] = ord(y[i])
        if z is not None:
            for c in z:
                table[ord(c)] = None
        return table
    def format(self, /, *args, **named):
        return _format_text(self, args, named, [0])
    def format_map(self, mapping):
        return _format_text(self, (), mapping, [0])

def _field(first, rest, args, named, counter):
    # The value of a field: `first` names an argument, `rest` are attributes and items of it.
    if first == "" or first.isdigit():
        kind = 1 if first == "" else 2
        if len(counter) == 1:
            counter.append(kind)
        elif counter[1] != kind:
            raise ValueError("cannot switch from manual field specification to automatic field numbering" if kind == 1 else "cannot switch from automatic field numbering to manual field specification")
    if first == "":
        if counter[0] >= len(args):
            raise IndexError("Replacement index " + str(counter[0]) + " out of range for positional args tuple")
        value = args[counter[0]]
        counter[0] += 1
    elif first.isdigit():
        if int(first) >= len(args):
            raise IndexError("Replacement index " + first + " out of range for positional args tuple")
        value = args[int(first)]
    else:
        value = named[first]
    while rest != "":
        if rest[0] == ".":
            end = 1
            while end < len(rest) and rest[end] != "." and rest[end] != "[":
                end += 1
            if end == 1:
                raise ValueError("Empty attribute in format string")
            value = getattr(value, rest[1:end])
        else:
            if rest[0] != "[":
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            end = rest.find("]") + 1
            if end == 0:
                raise ValueError("expected '}' before end of string")
            key = rest[1:end - 1]
            if key == "":
                raise ValueError("Empty attribute in format string")
            value = value[int(key) if key.isdigit() else key]
        rest = rest[end:]
    return value

def _format_pieces(text):
    # The parts of a format: literal text, fields as (name, what follows it, conversion, specification), or the error to raise there.
    pieces = []
    i = 0
    size = len(text)
    while i < size:
        c = text[i]
        if c == "{":
            if i + 1 < size and text[i + 1] == "{":
                pieces.append("{")
                i += 2
                continue
            level = 1
            end = i + 1
            while end < size and level > 0:
                if text[end] == "{":
                    level += 1
                elif text[end] == "}":
                    level -= 1
                end += 1
            if level > 0:
                pieces.append(ValueError("expected '}' before end of string" if end > i + 1 else "Single '{' encountered in format string"))
                return pieces
            inside = text[i + 1:end - 1]
            spec = ""
            colon = 0
            depth_of = 0
            while colon < len(inside) and (inside[colon] != ":" or depth_of > 0):
                if inside[colon] == "[":
                    depth_of += 1
                elif inside[colon] == "]":
                    depth_of -= 1
                colon += 1
            if colon == len(inside):
                colon = -1
            if colon >= 0:
                spec = inside[colon + 1:]
                inside = inside[:colon]
            conversion = ""
            mark = inside.find("!")
            if mark >= 0:
                conversion = inside[mark + 1:]
                inside = inside[:mark]
                problem = None
                if conversion == "":
                    problem = "unmatched '{' in format spec"
                elif len(conversion) > 1:
                    problem = "expected ':' after conversion specifier"
                elif conversion not in "rsa":
                    problem = "Unknown conversion specifier " + conversion
                if problem is not None:
                    pieces.append(ValueError(problem))
                    return pieces
            name = 0
            while name < len(inside) and inside[name] != "." and inside[name] != "[":
                name += 1
            pieces.append((inside[:name], inside[name:], conversion, spec))
            i = end
        elif c == "}":
            if i + 1 < size and text[i + 1] == "}":
                pieces.append("}")
                i += 2
                continue
            pieces.append(ValueError("Single '}' encountered in format string"))
            return pieces
        else:
            end = i
            while end < size and text[end] != "{" and text[end] != "}":
                end += 1
            pieces.append(text[i:end])
            i = end
    return pieces

# The parts of the formats that were used last.
_known_formats = {}

def _format_text(text, args, named, counter):
    pieces = _known_formats.get(text)
    if pieces is None:
        pieces = _format_pieces(text)
        if not pieces or not isinstance(pieces[-1], ValueError):
            if len(_known_formats) > 300:
                _known_formats.clear()
            _known_formats[text] = pieces
    result = []
    for piece in pieces:
        if type(piece) is str:
            result.append(piece)
            continue
        if type(piece) is not tuple:
            raise piece
        first, rest, conversion, spec = piece
        if rest == "" and first in named and not first.isdigit():
            value = named[first]
        else:
            value = _field(first, rest, args, named, counter)
        if conversion == "r":
            value = repr(value)
        elif conversion == "s":
            value = str(value)
        elif conversion == "a":
            value = ascii(value)
        if "{" in spec:
            spec = _format_text(spec, args, named, counter)
        result.append(format(value, spec))
    return "".join(result)

def _percent_size(values, used):
    if used >= len(values):
        raise TypeError("not enough arguments for format string")
    if not isinstance(values[used], int):
        raise TypeError("* wants int")
    return str(int(values[used]))

def _percent(text, values):
    result = []
    if not isinstance(values, tuple):
        mapping = values if not isinstance(values, str) and _core_hasMember(values, "__getitem__") else None
        values = (values,)
    else:
        mapping = None
    used = 0
    i = 0
    size = len(text)
    # What stands behind the end belongs to no specification.
    text = text + "\0"
    while i < size:
        if text[i] != "%":
            end = text.find("%", i)
            if end < 0:
                end = size
            result.append(text[i:end])
            i = end
            continue
        i += 1
        if i >= size:
            raise ValueError("incomplete format")
        key = None
        if text[i] == "(":
            end = text.find(")", i)
            # A key may have brackets of its own.
            while end >= 0 and text.find("(", i + 1, end) >= 0 and text.count("(", i, end) > text.count(")", i, end) + 1:
                end = text.find(")", end + 1)
            if end < 0:
                raise ValueError("incomplete format key")
            if mapping is None:
                raise TypeError("format requires a mapping")
            key = text[i + 1:end]
            i = end + 1
        flags = ""
        while text[i] in "-+ #0":
            flags += text[i]
            i += 1
        width = ""
        if text[i] == "*":
            width = _percent_size(values, used)
            if width[0] == "-":
                flags += "-"
                width = width[1:]
            used += 1
            i += 1
        while text[i].isdigit():
            width += text[i]
            i += 1
        precision = ""
        if text[i] == ".":
            precision = "."
            i += 1
            if text[i] == "*":
                precision += _percent_size(values, used)
                used += 1
                i += 1
            while text[i].isdigit():
                precision += text[i]
                i += 1
            if precision == ".":
                precision = ".0"
        if text[i] in "lhL":
            i += 1
        if i >= size:
            raise ValueError("incomplete format")
        kind = text[i]
        i += 1
        if kind == "%" and text[i - 2] == "%" and (i < 3 or flags == width == precision == ""):
            result.append("%")
            continue
        if key is not None:
            value = mapping[key]
            # What has no key behind this one finds no value any more.
            used = len(values)
        else:
            if used >= len(values):
                raise TypeError("not enough arguments for format string")
            value = values[used]
            used += 1
        left = "-" in flags
        if kind in "sra" or kind == "b" and isinstance(value, _ByteOperand):
            piece = str(value) if kind in "sb" else repr(value) if kind == "r" else ascii(value)
            if precision != "":
                piece = piece[:int(precision[1:])]
        elif kind == "c":
            piece = value
            if isinstance(value, _ByteOperand):
                if not isinstance(value.value, _byte_methods) or len(value.value) != 1:
                    raise TypeError("%c requires an integer in range(256) or a single byte")
                piece = str(value)
            elif isinstance(value, int):
                if not 0 <= value < 0x110000:
                    raise OverflowError("%c arg not in range(0x110000)")
                piece = chr(value)
            elif not isinstance(value, str) and _core_hasMember(value, "__index__"):
                piece = chr(value.__index__())
            elif not isinstance(piece, str) or len(piece) != 1:
                raise TypeError("%c requires int or char")
        else:
            value = _core_plain(value)
            if not isinstance(value, (int, float)):
                if _core_hasMember(value, "__float__") and kind in "eEfFgG":
                    value = float(value)
                elif _core_hasMember(value, "__int__") and kind in "diu":
                    value = int(value)
                elif _core_hasMember(value, "__index__"):
                    value = value.__index__()
                else:
                    if kind in "eEfFgG" and isinstance(value, _ByteOperand):
                        raise TypeError("float argument required, not " + _core_typeName(value.value))
                    raise TypeError(("must be real number, not " if kind in "eEfFgG" else "%" + kind + (" format: a real number is required, not " if kind in "diu" else " format: an integer is required, not ")) + _core_typeName(value.value if isinstance(value, _ByteOperand) else value))
            if kind not in "diuxXoeEfFgG":
                raise ValueError("unsupported format character '" + kind + "' (0x" + format(ord(kind), "x") + ") at index " + str(i - 1))
            if kind in "xXo" and isinstance(value, float):
                raise TypeError("%" + kind + " format: an integer is required, not float")
            sign = "+" if "+" in flags else " " if " " in flags else ""
            if kind in "diu":
                piece = format(int(value), sign + "d")
                if precision != "":
                    digits = piece.lstrip("+- ")
                    piece = piece[:len(piece) - len(digits)] + digits.zfill(int(precision[1:]))
            elif kind in "xXo":
                piece = format(int(value), sign + ("#" if "#" in flags else "") + kind)
                if precision != "":
                    digits = piece.lstrip("+- ")
                    if "#" in flags:
                        digits = digits[2:]
                    piece = piece[:len(piece) - len(digits)] + digits.zfill(int(precision[1:]))
            else:
                piece = format(float(value), sign + ("#" if "#" in flags else "") + precision + kind)
            if "0" in flags and not left and width != "":
                piece = " " + piece[1:].zfill(int(width) - 1) if piece[:1] == " " else piece.zfill(int(width)) if piece.lstrip("+-")[:2] not in ("0x", "0X", "0o") else piece[:len(piece) - len(piece.lstrip("+-")) + 2] + piece.lstrip("+-")[2:].zfill(int(width) - (len(piece) - len(piece.lstrip("+-"))) - 2)
        if width != "":
            piece = piece.ljust(int(width)) if left else piece.rjust(int(width))
        result.append(piece)
    if mapping is None and used < len(values):
        raise TypeError("not all arguments converted during string formatting")
    return "".join(result)

# Sequences

def _compare_lists(a, b):
    return _core_listDifference(a, b)

_shown = []
def _show(value, short, text):
    # The text of a container; the short one where it stands in itself.
    for other in _shown:
        if other is value:
            return short
    _core_append(_shown, value)
    try:
        return text(value)
    finally:
        _core_listRemove(_shown, len(_shown) - 1)
def _texts(items):
    parts = []
    for item in items:
        parts.append(repr(item))
    return parts
def _list_text(items):
    return "[" + ", ".join(_texts(_core_listIterator(items))) + "]"
def _dict_text(items):
    parts = []
    for key in _core_dictIterator(items, 0):
        parts.append(repr(key) + ": " + repr(_core_dictGet(items, key, None)))
    return "{" + ", ".join(parts) + "}"
def _tuple_text(items):
    parts = _texts(_core_listIterator(items))
    return "(" + parts[0] + ",)" if len(parts) == 1 else "(" + ", ".join(parts) + ")"

def _repeat_count(count):
    # How often a sequence is to be repeated.
    if isinstance(count, int):
        return _core_plain(count)
    return _whole(count) if _core_hasMember(count, "__index__") else NotImplemented

def _concatenation_problem(self, other, name):
    if _core_hasMember(other, "__radd__"):
        return NotImplemented
    raise TypeError("can only concatenate " + name + " (not \"" + _core_typeName(other) + "\") to " + name)

class list(object):
    def __new__(cls, iterable=(), *args, **named):
        result = _core_newList()
        if cls is list and (args or named):
            raise TypeError("list() takes no keyword arguments" if named else "list expected at most 1 argument, got " + str(1 + len(args)))
        if cls is not list:
            _core_setKindOf(result, cls)
            return result
        if type(iterable) is not list and type(iterable) is not tuple:
            # A loop that is compiled walks through generators and ranges without calls.
            return [item for item in iterable]
        _core_extend(result, iterable)
        return result
    def __init__(self, iterable=(), /):
        _core_listAssign(self, list(iterable))
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
    def __len__(self):
        return _core_listSize(self)
    def __contains__(self, value):
        return _core_listFind(self, value, 0, _core_listSize(self)) >= 0
    def __reversed__(self):
        return _iterator(self[::-1], list_reverseiterator)
    def __getitem__(self, key):
        key = _core_plain(key)
        if isinstance(key, int):
            size = _core_listSize(self)
            if key < 0:
                key += size
            if key < 0 or key >= size:
                raise IndexError("list index out of range")
            return _core_listAt(self, key)
        if isinstance(key, slice):
            start, stop, step = key.indices(_core_listSize(self))
            return _core_listSlice(self, start, stop, step)
        if _core_hasMember(key, "__index__"):
            return self[_whole(key)]
        raise TypeError("list indices must be integers or slices, not " + _core_typeName(key))
    def __setitem__(self, key, value):
        if not isinstance(key, (int, slice)) and _core_hasMember(key, "__index__"):
            key = _whole(key)
        if isinstance(key, int):
            size = _core_listSize(self)
            if key < 0:
                key += size
            if key < 0 or key >= size:
                raise IndexError("list assignment index out of range")
            _core_listSet(self, key, value)
            return
        if not isinstance(key, slice):
            raise TypeError("list indices must be integers or slices, not " + _core_typeName(key))
        start, stop, step = key.indices(len(self))
        if type(value) is not list and not _core_hasMember(value, "__iter__") and not _core_hasMember(value, "__getitem__"):
            raise TypeError("can only assign an iterable" if step == 1 else "must assign iterable to extended slice")
        value = list(value)
        if step == 1:
            if stop < start:
                stop = start
            _core_listAssign(self, self[:start] + value + self[stop:])
            return
        places = list(range(start, stop, step))
        if len(places) != len(value):
            raise ValueError("attempt to assign sequence of size " + str(len(value)) + " to extended slice of size " + str(len(places)))
        for i in range(len(places)):
            self[places[i]] = value[i]
    def __delitem__(self, key):
        key = _core_plain(key)
        size = len(self)
        if isinstance(key, slice):
            start, stop, step = key.indices(size)
            if step == 1:
                _core_listAssign(self, _core_listSlice(self, 0, start, 1) + _core_listSlice(self, max(start, stop), size, 1))
                return
            gone = set(range(start, stop, step))
            _core_listAssign(self, [self[i] for i in range(size) if i not in gone])
            return
        if not isinstance(key, int):
            if not _core_hasMember(key, "__index__"):
                raise TypeError("list indices must be integers or slices, not " + _core_typeName(key))
            key = _whole(key)
        if key < 0:
            key += size
        if key < 0 or key >= size:
            raise IndexError("list assignment index out of range")
        _core_listRemove(self, key)
    def __iter__(self):
        return _core_listIterator(self)
    def __add__(self, other):
        if not isinstance(other, list):
            return _concatenation_problem(self, other, "list")
        result = _core_listSlice(self, 0, _core_listSize(self), 1)
        _core_extend(result, other)
        return result
    def __iadd__(self, other):
        list.extend(self, other)
        return self
    def __mul__(self, count):
        count = _repeat_count(count)
        return count if count is NotImplemented else _core_listRepeat(self, count)
    __rmul__ = __mul__
    def __imul__(self, count):
        _core_listAssign(self, self * count)
        return self
    def __eq__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        return _core_listSize(self) == _core_listSize(other) and _core_listDifference(self, other) < 0
    def __ne__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        return not (self == other)
    def __lt__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) < _core_listSize(other) if i < 0 else _core_listAt(self, i) < _core_listAt(other, i)
    def __le__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) <= _core_listSize(other) if i < 0 else _core_listAt(self, i) <= _core_listAt(other, i)
    def __gt__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) > _core_listSize(other) if i < 0 else _core_listAt(self, i) > _core_listAt(other, i)
    def __ge__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) >= _core_listSize(other) if i < 0 else _core_listAt(self, i) >= _core_listAt(other, i)
    def __repr__(self):
        return _show(self, "[...]", _list_text)
    __hash__ = None
    def append(self, value):
        _core_append(self, value)
    def extend(self, iterable):
        if iterable is self:
            iterable = list(self)
        if type(iterable) is not list and type(iterable) is not tuple and type(self) is list:
            walk = _core_loop(iterable)
            if not _core_drain(self, walk):
                for item in walk:
                    self.append(item)
            return
        _core_extend(self, iterable)
    def insert(self, index, value):
        size = len(self)
        if not isinstance(index, int):
            index = _whole(index)
        if index < 0:
            index = max(0, index + size)
        _core_listInsert(self, min(index, size), value)
    def pop(self, index=-1):
        size = len(self)
        if size == 0:
            raise IndexError("pop from empty list")
        if not isinstance(index, int):
            index = _whole(index)
        if index < 0:
            index += size
        if index < 0 or index >= size:
            raise IndexError("pop index out of range")
        return _core_listRemove(self, index)
    def remove(self, value):
        place = _core_listFind(self, value, 0, _core_listSize(self))
        if place < 0:
            raise ValueError("list.remove(x): x not in list")
        _core_listRemove(self, place)
    def clear(self):
        _core_listAssign(self, [])
    def index(self, value, start=0, stop=None):
        start, stop = _range_of(start, stop, len(self))
        place = _core_listFind(self, value, start, stop)
        if place < 0:
            raise ValueError(repr(value) + " is not in list")
        return place
    def count(self, value):
        total = 0
        for item in self:
            if _core_equal(item, value):
                total += 1
        return total
    def copy(self):
        return _core_listSlice(self, 0, _core_listSize(self), 1)
    def reverse(self):
        _core_listAssign(self, self[::-1])
    def sort(self, *args, key=None, reverse=False):
        if args:
            raise TypeError("sort() takes no positional arguments")
        items = _core_listSlice(self, 0, _core_listSize(self), 1)
        if key is None:
            _core_listAssign(self, _sorted(items, key, reverse))
            return
        _core_listAssign(self, [])
        try:
            items = _sorted(items, key, reverse)
        finally:
            changed = _core_listSize(self)
            _core_listAssign(self, items)
        if changed:
            raise ValueError("list modified during sort")

def _sorted(items, key, reverse):
    if type(reverse) is not bool:
        reverse = _whole(reverse) != 0
    if key is None:
        if _core_listSort(items, None, reverse):
            return items
    else:
        keys = [key(item) for item in items]
        if _core_listSort(keys, items, reverse):
            return items
    if reverse:
        items = items[::-1]
    if key is None:
        result = _merge_sort(items)
    else:
        pairs = []
        if reverse:
            keys = keys[::-1]
        for i in range(len(items)):
            pairs.append((keys[i], items[i]))
        result = []
        for pair in _merge_sort_pairs(pairs):
            result.append(pair[1])
    if reverse:
        result = result[::-1]
    return result

def _merge_sort(items):
    size = len(items)
    width = 1
    while width < size:
        merged = []
        start = 0
        while start < size:
            middle = min(start + width, size)
            end = min(start + 2 * width, size)
            i = start
            j = middle
            while i < middle and j < end:
                if items[j] < items[i]:
                    _core_append(merged, items[j])
                    j += 1
                else:
                    _core_append(merged, items[i])
                    i += 1
            while i < middle:
                _core_append(merged, items[i])
                i += 1
            while j < end:
                _core_append(merged, items[j])
                j += 1
            start = end
        items = merged
        width *= 2
    return items

def _merge_sort_pairs(items):
    size = len(items)
    width = 1
    while width < size:
        merged = []
        start = 0
        while start < size:
            middle = min(start + width, size)
            end = min(start + 2 * width, size)
            i = start
            j = middle
            while i < middle and j < end:
                if items[j][0] < items[i][0]:
                    _core_append(merged, items[j])
                    j += 1
                else:
                    _core_append(merged, items[i])
                    i += 1
            while i < middle:
                _core_append(merged, items[i])
                i += 1
            while j < end:
                _core_append(merged, items[j])
                j += 1
            start = end
        items = merged
        width *= 2
    return items

class tuple(object):
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
    def __contains__(self, value):
        return _core_listFind(self, value, 0, _core_listSize(self)) >= 0
    def __new__(cls, iterable=(), /):
        if cls is tuple and type(iterable) is tuple:
            return iterable
        if type(iterable) is not list:
            iterable = list(iterable)
        result = _core_asTuple(iterable)
        if cls is not tuple:
            _core_setKindOf(result, cls)
        return result
    def __len__(self):
        return _core_listSize(self)
    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(_core_listSize(self))
            return _core_asTuple(_core_listSlice(self, start, stop, step))
        key = _core_plain(key)
        if isinstance(key, int):
            size = _core_listSize(self)
            if key < 0:
                key += size
            if key < 0 or key >= size:
                raise IndexError("tuple index out of range")
            return _core_listAt(self, key)
        if _core_hasMember(key, "__index__"):
            return self[_whole(key)]
        raise TypeError("tuple indices must be integers or slices, not " + _core_typeName(key))
    def __iter__(self):
        return _core_listIterator(self)
    def __add__(self, other):
        if not isinstance(other, tuple):
            return _concatenation_problem(self, other, "tuple")
        return tuple([*_core_listIterator(self), *_core_listIterator(other)])
    def __mul__(self, count):
        count = _repeat_count(count)
        return count if count is NotImplemented else _core_asTuple(_core_listRepeat(self, count))
    __rmul__ = __mul__
    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        return _core_listSize(self) == _core_listSize(other) and _core_listDifference(self, other) < 0
    def __ne__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        return not (self == other)
    def __lt__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) < _core_listSize(other) if i < 0 else _core_listAt(self, i) < _core_listAt(other, i)
    def __le__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) <= _core_listSize(other) if i < 0 else _core_listAt(self, i) <= _core_listAt(other, i)
    def __gt__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) > _core_listSize(other) if i < 0 else _core_listAt(self, i) > _core_listAt(other, i)
    def __ge__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        i = _compare_lists(self, other)
        return _core_listSize(self) >= _core_listSize(other) if i < 0 else _core_listAt(self, i) >= _core_listAt(other, i)
    def __hash__(self):
        if type(self) is not tuple:
            return hash(_core_asTuple(self))
        return _core_quick(11, [hash(item) for item in self], None)
    def __repr__(self):
        return _show(self, "(...)", _tuple_text)
    def index(self, value, start=0, stop=None):
        start, stop = _range_of(start, stop, len(self))
        place = _core_listFind(self, value, start, stop)
        if place < 0:
            raise ValueError("tuple.index(x): x not in tuple")
        return place
    def count(self, value):
        total = 0
        for item in self:
            if _core_equal(item, value):
                total += 1
        return total

class range(object):
    def __init__(self, start=_nothing_given, stop=_nothing_given, step=1, /, *more):
        if stop is _nothing_given:
            if start is _nothing_given:
                raise TypeError("range expected at least 1 argument, got 0")
            stop = start
            start = 0
        if more:
            raise TypeError("range expected at most 3 arguments, got " + str(3 + len(more)))
        if step == 0:
            raise ValueError("range() arg 3 must not be zero")
        if not isinstance(start, int) and _core_hasMember(start, "__index__"):
            start = start.__index__()
        if not isinstance(stop, int) and _core_hasMember(stop, "__index__"):
            stop = stop.__index__()
        if not isinstance(start, int) or not isinstance(stop, int) or not isinstance(step, int):
            bad = start if not isinstance(start, int) else stop if not isinstance(stop, int) else step
            raise TypeError("'" + _core_typeName(bad) + "' object cannot be interpreted as an integer")
        _core_storeAttribute(self, "start", +start)
        _core_storeAttribute(self, "stop", +stop)
        _core_storeAttribute(self, "step", +step)
    def __setattr__(self, name, value):
        raise AttributeError("readonly attribute" if name in ("start", "stop", "step") else "'range' object has no attribute " + repr(name))
    def __delattr__(self, name):
        self.__setattr__(name, None)
    def __iter__(self):
        return _core_rangeIterator(self.start, self.stop, self.step, self.step < 0)
    def __len__(self):
        if self.step > 0:
            return max(0, (self.stop - self.start + self.step - 1) // self.step)
        return max(0, (self.start - self.stop - self.step - 1) // -self.step)
    def __getitem__(self, key):
        size = self.__len__()
        if isinstance(key, slice):
            start, stop, step = key.indices(size)
            return range(self.start + start * self.step, self.start + stop * self.step, self.step * step)
        if not isinstance(key, int):
            if not _core_hasMember(key, "__index__"):
                raise TypeError("range indices must be integers or slices, not " + _core_typeName(key))
            key = key.__index__()
        if key < 0:
            key += size
        if key < 0 or key >= size:
            raise IndexError("range object index out of range")
        return self.start + key * self.step
    def __contains__(self, value):
        if type(value) is not int and type(value) is not bool and type(value) is not float:
            # Anything else is compared with each element.
            for item in self:
                if item == value:
                    return True
            return False
        if self.step > 0:
            return self.start <= value and value < self.stop and (value - self.start) % self.step == 0
        return self.stop < value and value <= self.start and (self.start - value) % -self.step == 0
    def __reversed__(self):
        size = self.__len__()
        return iter(range(self.start + (size - 1) * self.step, self.start - self.step, -self.step))
    def __bool__(self):
        return self.__len__() > 0
    def __eq__(self, other):
        if not isinstance(other, range):
            return NotImplemented
        size = self.__len__()
        return size == other.__len__() and (size == 0 or self.start == other.start and (size == 1 or self.step == other.step))
    def __hash__(self):
        size = self.__len__()
        return hash((size, self.start if size else None, self.step if size > 1 else None))
    def index(self, value):
        if type(value) is int or type(value) is bool:
            if value in self:
                return (value - self.start) // self.step
            raise ValueError(str(value) + " is not in range")
        for place, item in enumerate(self):
            if item == value:
                return place
        raise ValueError("sequence.index(x): x not in sequence")
    def count(self, value):
        if type(value) is int or type(value) is bool:
            return 1 if value in self else 0
        found = 0
        for item in self:
            if item == value:
                found += 1
        return found
    def __repr__(self):
        if self.step == 1:
            return "range(" + repr(self.start) + ", " + repr(self.stop) + ")"
        return "range(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"

# Dictionaries and sets

class dict_view(object):
    # `mode` and `name` are of the classes below; the machine knows `source`, and so the places of attributes.
    def __init__(self, source):
        self.source = source
    def __iter__(self):
        return _core_dictIterator(self.source, self.mode)
    def __len__(self):
        return len(self.source)
    def __contains__(self, value):
        if self.mode == 0:
            return value in self.source
        if self.mode == 2:
            return isinstance(value, tuple) and len(value) == 2 and value[0] in self.source and (self.source[value[0]] is value[1] or self.source[value[0]] == value[1])
        for item in self:
            if item is value or item == value:
                return True
        return False
    def __repr__(self):
        return _show(self, "...", lambda view: view.name + "(" + repr(list(view)) + ")")
    def __eq__(self, other):
        if self.mode == 1:
            return self is other
        if not isinstance(other, (dict_view, _set_methods)):
            return NotImplemented
        return len(self) == len(other) and self._lies_in(other)
    __hash__ = None
    @property
    def mapping(self):
        return mappingproxy(self.source)
    def _lies_in(self, other):
        # Asks for one after the other, as values in entries need no hashes.
        for item in self:
            if item not in other:
                return False
        return True
    def __le__(self, other):
        if not isinstance(other, (dict_view, _set_methods)):
            return NotImplemented
        return len(self) <= len(other) and self._lies_in(other)
    def __lt__(self, other):
        if not isinstance(other, (dict_view, _set_methods)):
            return NotImplemented
        return len(self) < len(other) and self._lies_in(other)
    def __ge__(self, other):
        if not isinstance(other, (dict_view, _set_methods)):
            return NotImplemented
        return len(self) >= len(other) and dict_view._lies_in(other, self)
    def __gt__(self, other):
        if not isinstance(other, (dict_view, _set_methods)):
            return NotImplemented
        return len(self) > len(other) and dict_view._lies_in(other, self)
    def __rand__(self, other):
        return set(other) & set(self)
    def __ror__(self, other):
        return set(other) | set(self)
    def __rsub__(self, other):
        return set(other) - set(self)
    def __and__(self, other):
        return set(self) & set(other)
    def __or__(self, other):
        return set(self) | set(other)
    def __sub__(self, other):
        return set(self) - set(other)
    def __xor__(self, other):
        return set(self) ^ set(other)
    def isdisjoint(self, other):
        return set(self).isdisjoint(other)
    def __reversed__(self):
        return _iterator(list(self)[::-1], dict_reversekeyiterator if self.mode == 0 else dict_reversevalueiterator if self.mode == 1 else dict_reverseitemiterator)

class dict_keys(dict_view):
    mode = 0
    name = "dict_keys"
class dict_values(dict_view):
    mode = 1
    name = "dict_values"
    def __eq__(self, other):
        return self is other
    def __hash__(self):
        return _core_identityHash(self)
class dict_items(dict_view):
    mode = 2
    name = "dict_items"

class dict(object):
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
    def __new__(cls, /, *args, **named):
        if cls is not dict:
            result = _core_dict()
            _core_setKindOf(result, cls)
            return result
        if not args:
            return named
        result = _core_dict()
        if args[1:]:
            raise TypeError("dict expected at most 1 argument, got " + str(len(args)))
        dict.update(result, args[0])
        if named:
            _core_update(result, named)
        return result
    def __init__(self, /, *args, **named):
        if len(args) > 1:
            raise TypeError("dict expected at most 1 argument, got " + str(len(args)))
        dict.update(self, *args, **named)
    def __len__(self):
        return _core_dictSize(self)
    def __getitem__(self, key):
        value = _core_dictGet(self, key, _missing)
        if value is _missing:
            if _core_hasMember(self, "__missing__"):
                return self.__missing__(key)
            raise KeyError(key)
        return value
    def __setitem__(self, key, value):
        _core_put(self, key, value)
    def __delitem__(self, key):
        if not _core_dictRemove(self, key):
            raise KeyError(key)
    def __contains__(self, key):
        return _core_dictHas(self, key)
    def __iter__(self):
        return _core_dictIterator(self, 0)
    def __reversed__(self):
        return _iterator(list(self)[::-1], dict_reversekeyiterator)
    def __eq__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        if len(self) != len(other):
            return False
        for key in _core_dictIterator(self, 0):
            value = _core_dictGet(other, key, _missing)
            if value is _missing or not _core_equal(_core_dictGet(self, key, _missing), value):
                return False
        return True
    def __ne__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        return not (self == other)
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = dict(self)
        result.update(other)
        return result
    def __ior__(self, other):
        self.update(other)
        return self
    __hash__ = None
    def __repr__(self):
        return _show(self, "{...}", _dict_text)
    def get(self, key, default=None):
        return _core_dictGet(self, key, default)
    def keys(self):
        return dict_keys(self)
    def values(self):
        return dict_values(self)
    def items(self):
        return dict_items(self)
    def setdefault(self, key, default=None):
        value = _core_dictGet(self, key, _missing)
        if value is _missing:
            _core_put(self, key, default)
            return default
        return value
    def pop(self, key, *default):
        value = _core_dictTake(self, key, _missing)
        if value is _missing:
            if default:
                return default[0]
            raise KeyError(key)
        return value
    def popitem(self):
        if len(self) == 0:
            raise KeyError("popitem(): dictionary is empty")
        return _core_dictPopLast(self)
    def update(self, source=(), /, **named):
        if type(source) is dict or isinstance(source, dict) and type(source).__iter__ is dict.__iter__:
            _core_update(self, source)
        elif type(source) is not tuple and type(source) is not list and hasattr(source, "keys"):
            for key in source.keys():
                _core_put(self, key, source[key])
        else:
            place = 0
            for pair in source:
                if type(pair) is not tuple:
                    if not hasattr(pair, "__len__") and not hasattr(pair, "__iter__"):
                        raise TypeError("cannot convert dictionary update sequence element #" + str(place) + " to a sequence")
                    pair = list(pair)
                if len(pair) != 2:
                    raise ValueError("dictionary update sequence element #" + str(place) + " has length " + str(len(pair)) + "; 2 is required")
                _core_put(self, pair[0], pair[1])
                place += 1
        if named:
            _core_update(self, named)
    def clear(self):
        _core_dictClear(self)
    def copy(self):
        result = {}
        _core_update(result, self)
        return result
    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = dict(other)
        result.update(self)
        return result
    @classmethod
    def fromkeys(cls, keys, value=None):
        result = cls()
        for key in keys:
            result[key] = value
        return result

class _Missing(object):
    pass

_missing = _Missing()

# Code from texts

def _variable(mapping, name):
    try:
        return mapping[name]
    except KeyError:
        return _missing

# The names of files that texts are said to come from.
_text_files = {}
# The last texts and their code.
_text_codes = {}

# How the messages begin that are about the names of a scope.
_scope_faults = (
    "no binding for nonlocal", "duplicate argument", "import * only", "assignment expression ", "comprehension inner loop", "'yield' inside", "annotated name",
    "nonlocal declaration", "name '")

def _text_fault(found, filename, source, mode):
    # The exception for what the compiler says of a text.
    line, column, last, end, stage, message, text = found.split("\n", 6)
    line, column, last, end = int(line), int(column), int(last), int(end)
    kind = SyntaxError
    ending = "\n" if text and (mode != "eval" or line <= source.count("\n")) else ""
    words = message[10:] if message.startswith("f-string: ") else message
    if message == "unterminated string literal":
        message += " (detected at line " + str(last) + ")"
        last, end, ending = line, column, ""
    elif message == "unterminated triple-quoted string literal":
        message += " (detected at line " + str(source.rstrip("\n").count("\n") + 1) + ")"
        last, end, ending = line, column, ""
    elif words.startswith("expected ") and ", found " in words or message.startswith("invalid character '") and "(U+" not in message:
        # The compiler says more than Python does.
        message = "invalid syntax" if words is message else "f-string: invalid syntax"
    elif message.startswith("invalid ") and message.endswith(" literal") or message.startswith("invalid digit '"):
        # What the reading of tokens finds lies where that has come to.
        column = end = end - 1
        ending = ""
    elif message.startswith("leading zeros"):
        end -= 1
        ending = ""
    elif message.startswith(("invalid character ", "invalid non-printable ", "closing parenthesis ", "unmatched '")):
        end, ending = column, ""
    elif message == "unexpected character after line continuation character":
        column, end = column + 1, 0
    elif message == "unexpected EOF while parsing":
        column, end = column + 1, -1
    elif message == "inconsistent use of tabs and spaces in indentation":
        kind = TabError
        column, end = 1, 0
    elif message.startswith(("unexpected indent", "expected an indented block", "unindent does not match")):
        kind = IndentationError
        if message == "unexpected indent":
            column, end = max(1, len(text) - len(text.lstrip())), -1
        elif message.startswith("unindent"):
            column, end = len(text) + 1, -1
        elif column > len(text):
            # The text ends where the block should begin.
            lines = source.split("\n")
            if lines[-1]:
                ending = "" if mode == "single" else "\n"
            else:
                lines.pop()
                ending = "\n"
            line = last = len(lines)
            text = lines[-1] if lines else ""
            column, end = len(text) + (1 if ending else 0), -1
    if stage == "1" and message.startswith(_scope_faults):
        fault = kind(message)
        fault.filename, fault.lineno, fault.offset, fault.end_lineno, fault.end_offset = filename, line, column, last, end
        fault.text = _file_line(filename, line)
        return fault
    if stage == "1":
        # These are found when the text is gone; its lines would come from the file.
        text, ending = _file_line(filename, line), ""
    elif message.endswith("was never closed"):
        end = 0
        if line <= source.rstrip("\n").count("\n"):
            ending = ""
    elif mode == "eval" and message == "invalid syntax":
        if line > source.rstrip("\n").count("\n") and column > len(text):
            column = end = 0
        elif end == column:
            while end <= len(text) and (text[end - 1].isalnum() or text[end - 1] == "_"):
                end += 1
    return kind(message, (filename, line, column, text if text is None else text + ending, last, end))

def _file_line(path, line):
    if path[:1] == "<":
        return None
    import linecache
    return linecache.getline(path, line) or None

def _program_text(source, name):
    # A text that is to be compiled.
    if isinstance(source, (bytes, bytearray, memoryview)):
        source = bytes(source).decode()
    elif not isinstance(source, str):
        raise TypeError(name + "() arg 1 must be a string, bytes or " + ("AST" if name == "compile" else "code") + " object")
    if "\0" in source:
        raise SyntaxError("source code string cannot contain null bytes")
    return source

def _text_tree(source, filename, mode):
    # The tree of a text, as the compiler writes it for the module ast.
    source = _program_text(source, "compile")
    found = _core_loadText(".python.text:tree-" + mode + ":" + str(len(source.encode())) + ":" + source)
    if not found.startswith("tree\n"):
        raise _text_fault(found, filename, source, mode)
    return found

def _compile_text(source, filename, mode, name):
    source = _program_text(source, name)
    key = (mode, source, filename)
    if key in _text_codes:
        return _text_codes[key]
    owner = ".python.text:" + mode + ":" + str(len(source.encode())) + ":" + source
    found = _core_loadText(owner)
    if isinstance(found, str):
        raise _text_fault(found, filename, source, mode)
    code = _code("<module>", (), 0)
    code.co_filename = filename
    code.co_flags = 0
    code._text = found
    code._source = source
    if filename != "<string>":
        _text_files[owner] = filename
    if len(_text_codes) > 200:
        _text_codes.clear()
    _text_codes[key] = code
    return code

def _run_text(name, source, space, own, here, variables):
    if space is None:
        space = here
        if own is None:
            own = variables
    elif not isinstance(space, dict):
        raise TypeError("globals must be a dict" if name == "eval" else "exec() globals must be a dict, not " + type(space).__name__)
    elif "__builtins__" not in space:
        space["__builtins__"] = _core_builtin("__builtins__")
    if own is space:
        own = None
    elif own is not None and not hasattr(own, "__getitem__"):
        raise TypeError("locals must be a mapping" if name == "eval" else "locals must be a mapping or None, not " + type(own).__name__)
    if not isinstance(source, _code):
        if name == "eval" and isinstance(source, (str, bytes, bytearray)):
            source = source.lstrip(" \t" if isinstance(source, str) else b" \t")
        source = _compile_text(source, "<string>", name, name)
    elif not hasattr(source, "_text"):
        return _run_function(name, source, space)
    result = _core_runText(source._text, space, own)
    return result if name == "eval" else None

def _run_function(name, code, space):
    # Runs the code of a function without arguments.
    function = getattr(code, "_function", None)
    if function is None or code.co_argcount or code.co_kwonlyargcount:
        raise NotImplementedError("only code that 'compile' has made, and that of functions without parameters, can be run by itself")
    if _core_countCells(function):
        raise TypeError("code object passed to " + name + "() may not contain free variables")
    if space is not function.__globals__ and space != function.__globals__:
        import _code_details
        function = _code_details.function_among(code, space)
    result = function()
    return result if name == "eval" else None

def _evaluate(name, given, here, variables):
    return _run_text(name, given[0], given[1] if len(given) > 1 else None, given[2] if len(given) > 2 else None, here, variables)

def _main_names():
    return _core_findModule("__main__").__dict__

def eval(source, globals=None, locals=None, /):
    return _run_text("eval", source, globals, locals, _main_names(), None)

def exec(source, globals=None, locals=None, /, *, closure=None):
    return _run_text("exec", source, globals, locals, _main_names(), None)

def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    wantsTree = flags & 0x400 != 0
    if mode not in ("exec", "eval", "single") and not (wantsTree and mode == "func_type"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'" if wantsTree else "compile() mode must be 'exec', 'eval' or 'single'")
    if isinstance(filename, (bytes, bytearray)):
        filename = bytes(filename).decode()
    filename = str(filename)
    if wantsTree or hasattr(source, "_fields"):
        # Only who has imported the module has trees.
        import ast
        if isinstance(source, ast.AST):
            if wantsTree:
                return source
            source = ast._text_of(source, mode)
        elif wantsTree:
            return ast._tree(source, filename, mode)
    return _compile_text(source, filename, mode, "compile")

def _display(value):
    # What code compiled for a prompt does with the value of an expression.
    (_core_findModule("sys") or __import__("sys")).displayhook(value)

def _as_key(value):
    # A set is looked for as the frozen set that equals it.
    return frozenset(value) if isinstance(value, set) and _core_typeOf(value).__hash__ is None else value

class _set_methods(object):
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
    def __len__(self):
        return _core_dictSize(self)
    def __contains__(self, value):
        return _core_dictHas(self, _as_key(value))
    def __iter__(self):
        return _core_dictIterator(self, 0)
    def __eq__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return len(self) == len(other) and self.issubset(other)
    def __ne__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return not (self == other)
    def __le__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.issubset(other)
    def __lt__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return len(self) < len(other) and self.issubset(other)
    def __ge__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.issuperset(other)
    def __gt__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return len(self) > len(other) and self.issuperset(other)
    def __or__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.union(other)
    def __and__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.intersection(other)
    def __sub__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.difference(other)
    def __xor__(self, other):
        if not isinstance(other, _set_methods):
            return NotImplemented
        return self.symmetric_difference(other)
    def __ror__(self, other):
        return other.union(self) if isinstance(other, _set_methods) else NotImplemented
    def __rand__(self, other):
        return other.intersection(self) if isinstance(other, _set_methods) else NotImplemented
    def __rsub__(self, other):
        return other.difference(self) if isinstance(other, _set_methods) else NotImplemented
    def __rxor__(self, other):
        return other.symmetric_difference(self) if isinstance(other, _set_methods) else NotImplemented
    def issubset(self, other):
        if not isinstance(other, (_set_methods, dict)):
            other = set(other)
        if len(self) > len(other):
            return False
        for item in self:
            if item not in other:
                return False
        return True
    def issuperset(self, other):
        for item in other:
            if not _core_dictHas(self, item):
                return False
        return True
    def isdisjoint(self, other):
        for item in other:
            if _core_dictHas(self, item):
                return False
        return True
    def copy(self):
        return self if type(self) is frozenset else self._like(set([item for item in self]))
    def union(self, *others):
        items = [item for item in self]
        for other in others:
            for item in other:
                items.append(item)
        return self._like(set(items))
    def _like(self, items):
        # The set `items` as a set or frozen set, as this one is.
        if isinstance(self, frozenset):
            _core_setKindOf(items, frozenset)
        return items
    def intersection(self, *others):
        result = self
        for other in others:
            if not isinstance(other, (_set_methods, dict)):
                other = set(other)
            if len(other) < len(result) and isinstance(other, _set_methods):
                result, other = other, result
            result = set([item for item in result if item in other])
        return self._like(result) if others else self.copy()
    def difference(self, *others):
        result = self
        for other in others:
            if not isinstance(other, (_set_methods, dict)):
                other = set(other)
            result = set([item for item in result if item not in other])
        return self._like(result) if others else self.copy()
    def symmetric_difference(self, other):
        if not isinstance(other, _set_methods):
            other = set(other)
        items = [item for item in self if item not in other]
        for item in other:
            if item not in self:
                items.append(item)
        return self._like(set(items))

def _set_text(items):
    name = _core_typeName(items)
    text = "{" + ", ".join([repr(x) for x in items]) + "}"
    return text if name == "set" else name + "(" + text + ")"

class set(_set_methods):
    def __new__(cls, iterable=(), *args, **named):
        if cls is set:
            if args or named:
                raise TypeError("set() takes no keyword arguments" if named else "set expected at most 1 argument, got " + str(1 + len(args)))
            if type(iterable) is not list and type(iterable) is not tuple:
                # A set of a list is made by the machine.
                return set([item for item in iterable])
        result = _core_newSet(cls)
        if cls is set:
            _core_extend(result, iterable)
        return result
    def __init__(self, iterable=(), /):
        if _core_dictSize(self):
            _core_dictClear(self)
        _core_extend(self, iterable)
    __hash__ = None
    def __repr__(self):
        return _core_typeName(self) + "()" if len(self) == 0 else _show(self, _core_typeName(self) + "(...)", _set_text)
    def add(self, value):
        _core_append(self, value)
    def remove(self, value):
        if not _core_dictRemove(self, _as_key(value)):
            raise KeyError(value)
    def discard(self, value):
        _core_dictRemove(self, _as_key(value))
    def pop(self):
        item = _core_setPop(self)
        if item is _core_unboundValue():
            raise KeyError("pop from an empty set")
        return item
    def clear(self):
        _core_dictClear(self)
    def update(self, *others):
        for other in others:
            _core_extend(self, list(other))
    def difference_update(self, *others):
        for other in others:
            for item in list(other):
                _core_dictRemove(self, item)
    def intersection_update(self, *others):
        kept = self.intersection(*others)
        for item in list(self):
            if item not in kept:
                _core_dictRemove(self, item)
    def symmetric_difference_update(self, other):
        for item in set(other):
            if item in self:
                _core_dictRemove(self, item)
            else:
                _core_append(self, item)
    def __ior__(self, other):
        if not isinstance(other, (_set_methods, dict_view)):
            return NotImplemented
        self.update(other)
        return self
    def __iand__(self, other):
        if not isinstance(other, (_set_methods, dict_view)):
            return NotImplemented
        self.intersection_update(other)
        return self
    def __isub__(self, other):
        if not isinstance(other, (_set_methods, dict_view)):
            return NotImplemented
        self.difference_update(other)
        return self
    def __ixor__(self, other):
        if not isinstance(other, (_set_methods, dict_view)):
            return NotImplemented
        self.symmetric_difference_update(other)
        return self

class frozenset(_set_methods):
    def __new__(cls, iterable=(), /):
        if cls is frozenset and type(iterable) is frozenset:
            return iterable
        if cls is frozenset:
            result = set([item for item in iterable])
            _core_setKindOf(result, frozenset)
            return result
        result = _core_newSet(cls)
        _core_extend(result, iterable)
        return result
    def __hash__(self):
        # As the machine has it for keys.
        all_bits = 0xFFFFFFFFFFFFFFFF
        result = 0
        for item in self:
            bits = hash(item) & all_bits
            result ^= (bits ^ 89869747 ^ bits << 16 & all_bits) * 3644798167 & all_bits
        result ^= (len(self) + 1) * 1927868237 & all_bits
        result ^= result >> 11 ^ result >> 25
        result = result * 69069 + 907133923 & all_bits
        if result == all_bits:
            return 590923713
        return result - (1 << 64) if result >> 63 else result
    def __repr__(self):
        return _core_typeName(self) + "()" if len(self) == 0 else _show(self, _core_typeName(self) + "(...)", _set_text)

# What the classes make of one argument, see `maker` in type.ph.

def _list_of(iterable):
    result = _core_newList()
    if type(iterable) is list or type(iterable) is tuple:
        _core_extend(result, iterable)
        return result
    if type(iterable) is dict:
        return _core_dictList(iterable, 0)
    if type(iterable) is dict_keys or type(iterable) is dict_values:
        if type(iterable.source) is dict:
            return _core_dictList(iterable.source, iterable.mode)
    walk = _core_loop(iterable)
    if not _core_drain(result, walk):
        for item in walk:
            result.append(item)
    return result

def _tuple_of(iterable):
    if type(iterable) is tuple:
        return iterable
    return _core_asTuple(iterable if type(iterable) is list else _list_of(iterable))

def _set_of(iterable):
    if type(iterable) is list or type(iterable) is tuple:
        result = _core_newSet(set)
        _core_extend(result, iterable)
        return result
    return set(_list_of(iterable))

def _frozenset_of(iterable):
    if type(iterable) is frozenset:
        return iterable
    result = set(_list_of(iterable))
    _core_setKindOf(result, frozenset)
    return result

def _dict_of(source):
    result = {}
    dict.update(result, source)
    return result

def _str_of(value):
    return _core_str(value)

def _bytes_of(source):
    return source if type(source) is bytes else _make_bytes(_byte_source(source, None, None))

def _bytearray_of(source):
    return bytearray.__new__(bytearray, source)

# Iterators

class sequence_iterator(object):
    def __init__(self, source):
        self.source = source
        self.place = 0
    def __iter__(self):
        return self
    def __next__(self):
        # Once at its end it stays there, whatever the sequence gets.
        if self.place < 0:
            raise StopIteration
        try:
            item = self.source[self.place]
        except (IndexError, StopIteration):
            self.place = -1
            raise StopIteration
        self.place += 1
        return item
    def __length_hint__(self):
        return max(0, len(self.source) - self.place) if self.place >= 0 and hasattr(self.source, "__len__") else 0 if self.place < 0 else NotImplemented
    def __reduce__(self):
        return (iter, ((),)) if self.place < 0 else (iter, (self.source,), self.place)
    def __setstate__(self, place):
        if self.place >= 0:
            self.place = max(0, _whole(place))

# An object of one of the next four classes is a walk of the core, which has no attributes; one of a subclass, and one that the core
# has no walk for, has them.

class enumerate(object):
    def __class_getitem__(cls, args):
        return _GenericAlias(cls, args)
    def __new__(cls, iterable=_nothing_given, start=0):
        if iterable is _nothing_given:
            raise TypeError("enumerate() missing required argument 'iterable'")
        if type(start) is not int:
            start = _whole(start)
        walk = _core_enumerateWalk(iter(iterable), start)
        if cls is enumerate:
            return walk
        made = _core_newInstance(cls)
        made.walk = walk
        return made
    def __init__(self, *args, **named):
        pass
    def __iter__(self):
        return self
    def __next__(self):
        item = _core_next(self if _core_isWalk(self) else self.walk)
        if _core_isUnbound(item):
            raise StopIteration
        return item
    def __reduce__(self):
        return _core_typeOf(self), _core_walkParts(self if _core_isWalk(self) else self.walk)

def _enumerate_of(iterable):
    return _core_enumerateWalk(iter(iterable), 0)

class zip(object):
    def __new__(cls, *iterables, strict=False):
        iterators = [iter(x) for x in iterables]
        if cls is zip and not strict:
            return _core_zipWalk(iterators)
        made = _core_newInstance(cls)
        made.iterators = iterators
        made.strict = strict
        return made
    def __init__(self, *args, **named):
        pass
    def __iter__(self):
        return self
    def __next__(self):
        if _core_isWalk(self):
            item = _core_next(self)
            if _core_isUnbound(item):
                raise StopIteration
            return item
        items = []
        if not self.iterators:
            raise StopIteration
        for iterator in self.iterators:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                if self.strict and not items:
                    place = 2
                    for other in self.iterators[1:]:
                        if not _core_isUnbound(_core_next(other)):
                            raise ValueError("zip() argument " + str(place) + " is longer than argument" + (" 1" if place == 2 else "s 1-" + str(place - 1)))
                        place += 1
                if self.strict and items:
                    raise ValueError("zip() argument " + str(len(items) + 1) + " is shorter than argument" + (" 1" if len(items) == 1 else "s 1-" + str(len(items))))
                raise StopIteration
            items.append(item)
        return tuple(items)
    def __reduce__(self):
        if _core_isWalk(self):
            return zip, _core_walkParts(self)
        return (_core_typeOf(self), tuple(self.iterators)) + ((True,) if self.strict else ())
    def __setstate__(self, strict):
        if not _core_isWalk(self):
            self.strict = bool(strict)

def _zip_of(iterable):
    return _core_zipWalk([iter(iterable)])

class map(object):
    def __new__(cls, /, *iterables):
        if len(iterables) < 2:
            raise TypeError("map() must have at least two arguments.")
        if cls is map and len(iterables) == 2:
            return _core_mapWalk(iterables[0], iter(iterables[1]))
        made = _core_newInstance(cls)
        made.function = iterables[0]
        made.iterators = [iter(x) for x in iterables[1:]]
        return made
    def __init__(self, *args, **named):
        pass
    def __iter__(self):
        return self
    def __next__(self):
        if _core_isWalk(self):
            item = _core_next(self)
            if _core_isUnbound(item):
                raise StopIteration
            return item
        items = []
        for iterator in self.iterators:
            item = _core_next(iterator)
            if _core_isUnbound(item):
                raise StopIteration
            items.append(item)
        return self.function(*items)
    def __reduce__(self):
        return _core_typeOf(self), _core_walkParts(self) if _core_isWalk(self) else (self.function, *self.iterators)

def _map_of(function):
    return map.__new__(map, function)

class filter(object):
    def __new__(cls, function, iterable, /):
        walk = _core_filterWalk(function, iter(iterable))
        if cls is filter:
            return walk
        made = _core_newInstance(cls)
        made.walk = walk
        return made
    def __init__(self, *args, **named):
        pass
    def __iter__(self):
        return self
    def __next__(self):
        item = _core_next(self if _core_isWalk(self) else self.walk)
        if _core_isUnbound(item):
            raise StopIteration
        return item
    def __reduce__(self):
        return _core_typeOf(self), _core_walkParts(self if _core_isWalk(self) else self.walk)

def _filter_of(function):
    return filter.__new__(filter, function)

class callable_iterator(object):
    def __init__(self, function, sentinel):
        self.function = function
        self.sentinel = sentinel
        self.has_ended = False
    def __iter__(self):
        return self
    def __next__(self):
        if self.has_ended:
            raise StopIteration
        try:
            value = self.function()
        except StopIteration:
            self.has_ended = True
            raise
        # The function may have asked this iterator itself, up to its end.
        if self.has_ended or self.sentinel is value or self.sentinel == value:
            self.has_ended = True
            raise StopIteration
        return value
    def __reduce__(self):
        return (iter, ((),)) if self.has_ended else (iter, (self.function, self.sentinel))

def iter(iterable=_nothing_given, *sentinel):
    if iterable is _nothing_given:
        raise TypeError("iter expected at least 1 argument, got 0")
    if sentinel:
        if len(sentinel) > 1:
            raise TypeError("iter expected at most 2 arguments, got " + str(1 + len(sentinel)))
        if not callable(iterable):
            raise TypeError("iter(v, w): v must be callable")
        return callable_iterator(iterable, sentinel[0])
    return _core_iterate(iterable)

def next(iterator=_nothing_given, default=_nothing_given, /):
    if iterator is _nothing_given:
        raise TypeError("next expected at least 1 argument, got 0")
    item = _core_next(iterator)
    if _core_isUnbound(item):
        if default is not _nothing_given:
            return default
        result = _core_generatorResult(iterator)
        if result is not None:
            raise StopIteration(result)
        raise StopIteration
    return item

class reversed(iterator):
    def __new__(cls, sequence):
        if type(sequence) is list:
            return _iterator(sequence[::-1], list_reverseiterator)
        if type(sequence) is tuple or type(sequence) is str:
            return _iterator(sequence[::-1], reversed)
        if getattr(type(sequence), "__reversed__", sequence) is None:
            raise TypeError("'" + _core_typeName(sequence) + "' object is not reversible")
        if _core_hasMember(sequence, "__reversed__"):
            return sequence.__reversed__()
        if not _core_hasMember(sequence, "__len__") or not _core_hasMember(sequence, "__getitem__"):
            raise TypeError("'" + _core_typeName(sequence) + "' object is not reversible")
        return _iterator([sequence[i] for i in range(len(sequence) - 1, -1, -1)], reversed)
    def __length_hint__(self):
        parts = _core_walkParts(self)
        return len(parts[0]) if len(parts) == 1 else max(0, len(parts[0]) - parts[1])
    def __reduce__(self):
        source, *place = _core_walkParts(self)
        rest = (source[place[0]:] if place else source)[::-1]
        return (reversed, (rest,), len(rest) - 1) if rest else (reversed, ((),))
    def __setstate__(self, place):
        source, *held = _core_walkParts(self)
        skipped = max(0, len(source) - 1 - max(-1, _whole(place)))
        if held:
            _core_walkTo(self, skipped)
        else:
            for i in range(skipped):
                _core_next(self)

def _reversed_of(sequence):
    return reversed.__new__(reversed, sequence)

# Functions

def print(*values, sep=" ", end="\n", file=None, flush=False):
    if file is None:
        system = _core_findModule("sys")
        if system is not None and system.stdout is not system.__stdout__:
            file = system.stdout
    parts = []
    for value in values:
        parts.append(_core_str(value))
    if sep is not None and not isinstance(sep, str):
        raise TypeError("sep must be None or a string, not " + _core_typeName(sep))
    if end is not None and not isinstance(end, str):
        raise TypeError("end must be None or a string, not " + _core_typeName(end))
    text = (" " if sep is None else sep).join(parts) + ("\n" if end is None else end)
    if file is None:
        _core_write(text)
    else:
        between = " " if sep is None else sep
        for i, part in enumerate(parts):
            if i and between:
                file.write(between)
            file.write(part)
        if end is None or end:
            file.write("\n" if end is None else end)
    if flush and file is not None:
        file.flush()

def input(prompt="", /):
    if prompt != "":
        print(prompt, end="")
    system = _core_findModule("sys")
    if system is not None and system.stdin is not system.__stdin__:
        line = system.stdin.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line[:-1] if line[-1] == "\n" else line
    line = _core_readLine()
    if line is None:
        raise EOFError("EOF when reading a line")
    return line

def len(value):
    kind = _core_typeOf(value)
    if kind is str:
        return _method_length(_core_native(), value)
    if kind is list or kind is tuple:
        return _core_listSize(value)
    if kind is dict or kind is set:
        return _core_dictSize(value)
    size = _core_callSpecial(value, "__len__", "object of type '", "' has no len()")
    if _core_typeOf(size) is int and 0 <= size < 140737488355328:
        return size
    return _odd_length(size, value)

def _abstract_bases(kind):
    # What stands for a class without being one has a tuple of bases.
    try:
        found = kind.__bases__
    except AttributeError:
        return None
    return found if _core_isInstance(found, tuple) else None

def _is_below(kind, above):
    while kind is not above:
        bases = _abstract_bases(kind)
        if not bases:
            return False
        if len(bases) > 1:
            return any([_is_below(base, above) for base in bases])
        kind = bases[0]
    return True

def _abstract_instance(value, kind):
    if _abstract_bases(kind) is None:
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    own = getattr(value, "__class__", None)
    return own is not None and _is_below(own, kind)

def _abstract_subclass(kind, above):
    if _abstract_bases(kind) is None:
        raise TypeError("issubclass() arg 1 must be a class")
    if _abstract_bases(above) is None:
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return _is_below(kind, above)

def isinstance(value, kind):
    return _core_isInstance(value, kind)

def issubclass(value, kind):
    if isinstance(kind, (list, dict, int, str)):
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return _core_isSubclass(value, kind)

def setattr(value, name, to):
    if not _core_isText(name):
        name = _core_attributeName(name)
    _core_setAttribute(value, name, to)

def delattr(value, name):
    if not _core_isText(name):
        name = _core_attributeName(name)
    _core_deleteAttribute(value, name)

def callable(value):
    return isinstance(value, (function, method, type, builtin_function_or_method, method_descriptor, wrapper_descriptor, _method_wrapper)) or _core_hasMember(value, "__call__")

def repr(value):
    return _core_repr(value)

def ascii(value):
    result = []
    for c in repr(value):
        code = ord(c)
        if code < 128:
            result.append(c)
        elif code < 256:
            result.append("\\x" + format(code, "02x"))
        elif code < 65536:
            result.append("\\u" + format(code, "04x"))
        else:
            result.append("\\U" + format(code, "08x"))
    return "".join(result)

def format(value, spec=""):
    if not isinstance(spec, str):
        raise TypeError("format() argument 2 must be str, not " + _core_typeName(spec))
    text = _core_formatValue(value, spec)
    if not isinstance(text, str):
        raise TypeError("__format__ must return a str, not " + _core_typeName(text))
    return text

def hash(value):
    return _core_hash(value)

def id(value):
    if value is None:
        return 9478912
    # What addresses look like; the representation of an object shows the same number.
    return 0x7F0000000000 + (_core_identityHash(value) & 0xFFFFFFFFFF)

# Calls by these names the compiler knows; these are for calls by other names.
def globals():
    return _running_frame(0).f_globals

def locals():
    return _running_frame(0).f_locals

def vars(value=_missing, /):
    if value is _missing:
        return _running_frame(0).f_locals
    if not hasattr(value, "__dict__"):
        raise TypeError("vars() argument must have __dict__ attribute")
    return value.__dict__

def abs(value):
    kind = _core_typeOf(value)
    if kind is int:
        return -value if value < 0 else value
    if kind is float:
        return -value if value < 0 or value == 0 and _core_repr(value) == "-0.0" else value
    return _core_callSpecial(value, "__abs__", "bad operand type for abs(): '", "'")

def _smallest(name, values, key, default, sign):
    if len(values) == 1:
        values = values[0]
    elif not values:
        raise TypeError(name + " expected at least 1 argument, got 0")
    elif default is not _missing:
        raise TypeError("Cannot specify a default for " + name + "() with multiple positional arguments")
    best = _missing
    best_key = None
    for value in values:
        value_key = value if key is None else key(value)
        if best is _missing or (value_key < best_key if sign else value_key > best_key):
            best = value
            best_key = value_key
    if best is _missing:
        if default is _missing:
            raise ValueError(name + "() arg is an empty sequence")
        return default
    return best

def min(*values, key=None, default=_missing):
    return _smallest("min", values, key, default, True)

def max(*values, key=None, default=_missing):
    return _smallest("max", values, key, default, False)

def sum(iterable, /, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, (bytes, bytearray)):
        raise TypeError("sum() can't sum " + _core_typeName(start) + " [use b''.join(seq) instead]")
    for value in iterable:
        start = start + value
    return start

def any(iterable):
    for value in iterable:
        if value:
            return True
    return False

def all(iterable):
    for value in iterable:
        if not value:
            return False
    return True

def sorted(*args, key=None, reverse=False):
    if len(args) != 1:
        raise TypeError("sorted expected 1 argument, got " + str(len(args)))
    return _sorted(_list_of(args[0]), key, reverse)

def divmod(a, b):
    if not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        method = getattr(type(a), "__divmod__", None)
        if method is not None and not isinstance(a, (int, float)):
            result = method(a, b)
            if result is not NotImplemented:
                return result
        method = getattr(type(b), "__rdivmod__", None)
        if method is not None and not isinstance(b, (int, float)):
            result = method(b, a)
            if result is not NotImplemented:
                return result
        raise TypeError("unsupported operand type(s) for divmod(): '" + _core_typeName(a) + "' and '" + _core_typeName(b) + "'")
    if b == 0 and (isinstance(a, float) or isinstance(b, float)):
        raise ZeroDivisionError("float divmod()")
    return (a // b, a % b)

def pow(base, exp=_nothing_given, mod=None):
    if exp is _nothing_given:
        raise TypeError("pow() missing required argument 'exp' (pos 2)")
    exponent = exp
    modulus = mod
    if modulus is None:
        return base ** exponent
    if not isinstance(base, int) or not isinstance(exponent, int) or not isinstance(modulus, int):
        if isinstance(base, (int, float)):
            raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
        if isinstance(base, complex):
            raise ValueError("complex modulo")
        result = base.__pow__(exponent, modulus) if _core_hasMember(base, "__pow__") else NotImplemented
        if result is NotImplemented:
            raise TypeError("unsupported operand type(s) for ** or pow(): '" + _core_typeName(base) + "', '" + _core_typeName(exponent) + "', '" + _core_typeName(modulus) + "'")
        return result
    if modulus == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    if exponent < 0:
        base = _inverse(base, modulus)
        exponent = -exponent
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result

def _inverse(a, n):
    t, new_t, r, new_r = 0, 1, n, a % n
    while new_r:
        q = r // new_r
        t, new_t = new_t, t - q * new_t
        r, new_r = new_r, r - q * new_r
    if r > 1:
        raise ValueError("base is not invertible for the given modulus")
    return t % n

def round(number=_nothing_given, ndigits=None):
    if number is _nothing_given:
        raise TypeError("round() missing required argument 'number' (pos 1)")
    value = _core_plain(number)
    places = ndigits
    if places is not None and type(places) is not int and isinstance(value, (int, float)):
        places = _whole(places)
    if isinstance(value, int):
        if places is None or places >= 0:
            return +value
        unit = 10 ** -places
        quotient, rest = divmod(value, unit)
        if rest * 2 > unit or (rest * 2 == unit and quotient & 1):
            quotient += 1
        return quotient * unit
    if isinstance(value, float):
        if places is None:
            return int(_method_round(_core_native(), value, 0)) if value - value == 0 else int(value)
        if not -400 < places < 400:
            return value if places > 0 or value - value != 0 else 0.0 * value
        result = _method_round(_core_native(), value, places)
        if result - result != 0 and value - value == 0:
            raise OverflowError("rounded value too large to represent")
        return result
    if not _core_hasMember(value, "__round__"):
        raise TypeError("type " + _core_typeName(value) + " doesn't define __round__ method")
    if places is None:
        return value.__round__()
    return value.__round__(places)

def chr(code):
    if not isinstance(code, int):
        code = _whole(code)
    if not -2147483648 <= code < 2147483648:
        raise OverflowError("Python int too large to convert to C int")
    return _method_character(_core_native(), code)

def ord(text):
    text = _core_plain(text)
    if isinstance(text, (bytes, bytearray)) and len(text) == 1:
        return text[0]
    if not isinstance(text, (str, bytes, bytearray)):
        raise TypeError("ord() expected string of length 1, but " + _core_typeName(text) + " found")
    if len(text) != 1:
        raise TypeError("ord() expected a character, but string of length " + str(len(text)) + " found")
    return _method_code(_core_native(), text)

def _whole_length(size):
    # What `__len__` has returned.
    size = _whole(size)
    if size < 0:
        raise ValueError("__len__() should return >= 0")
    return size

def _odd_length(size, value):
    # What `__len__` of a value has returned, if that is no small int.
    size = _whole_length(size)
    if size >= 9223372036854775808:
        raise OverflowError("cannot fit 'int' into an index-sized integer" if _core_typeOf(value) is not range else "Python int too large to convert to C ssize_t")
    return size

def _whole(value):
    value = _core_plain(value)
    if isinstance(value, int):
        return +value
    if _core_hasMember(value, "__index__"):
        result = value.__index__()
        if not isinstance(result, int):
            raise TypeError("__index__ returned non-int (type " + _core_typeName(result) + ")")
        return result
    raise TypeError("'" + _core_typeName(value) + "' object cannot be interpreted as an integer")

def bin(value):
    return format(_whole(value), "#b")

def oct(value):
    return format(_whole(value), "#o")

def hex(value):
    return format(_whole(value), "#x")

def open(file, *args, **named):
    import io
    return io.open(file, *args, **named)

def exit(code=None):
    raise SystemExit(code)

quit = exit

class _Printer(object):
    def __init__(self, text):
        self._text = text
    def __repr__(self):
        return self._text
    def __call__(self):
        print(self._text)

copyright = _Printer("Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved.")
credits = _Printer("Thanks to all who made Python.")
license = _Printer("See https://www.python.org/psf/license/")

def help(*values):
    print("Type help() for interactive help, or help(object) for help about object." if not values else "Help on " + _core_typeName(values[0]))

def breakpoint(*args, **named):
    system = _core_loadModule("sys")
    if not hasattr(system, "breakpointhook"):
        raise RuntimeError("lost sys.breakpointhook")
    return system.breakpointhook(*args, **named)

def _names_of_class(kind):
    names = set()
    for base in kind.__mro__:
        names.update(base.__dict__)
        own = base.__dict__.get("__slots__", ())
        for name in (own,) if isinstance(own, str) else own:
            names.add("_" + base.__name__.lstrip("_") + name if name[:2] == "__" and name[-2:] != "__" else name)
    return list(names)

def dir(*values):
    if not values:
        return []
    value = values[0]
    if len(values) > 1:
        if _core_isUnbound(values[1]):
            # The names around a call without arguments.
            return sorted(value)
        raise TypeError("dir expected at most 1 argument, got " + str(len(values)))
    if _core_hasMember(value, "__dir__") and not isinstance(value, type):
        names = value.__dict__.get("__dir__", value.__dir__) if isinstance(value, module) else value.__dir__
        return sorted(names())
    if isinstance(value, type) and type(value).__dir__ is not type.__dir__:
        return sorted(type(value).__dir__(value))
    return sorted(_all_names(value))

def _all_names(value):
    # What `object.__dir__` gives.
    if isinstance(value, type):
        names = set(_names_of_class(value))
    elif isinstance(value, module):
        names = set([name for name in value.__dict__ if hasattr(value, name)])
        return [name for name in names if name[:5] != "_root"]
    else:
        names = set(_names_of_class(type(value)))
        names.update(getattr(value, "__dict__", ()))
        if _core_typeName(value) == "function":
            names.update(_names_of_function)
    names.update(_common_names)
    for base in (value if isinstance(value, type) else type(value)).__mro__:
        if not isinstance(value, module) and base.__module__ != "builtins" and "__slots__" not in base.__dict__:
            names.update(("__dict__", "__weakref__", "__module__"))
    return [name for name in names if name[:5] != "_root"]

_names_of_function = ("__annotations__", "__builtins__", "__code__", "__defaults__", "__dict__", "__globals__", "__kwdefaults__", "__module__", "__name__", "__qualname__")

_common_names = ("__class__", "__delattr__", "__dir__", "__doc__", "__eq__", "__format__", "__ge__", "__getattribute__", "__getstate__", "__gt__", "__hash__", "__init__", "__init_subclass__", "__le__", "__lt__", "__ne__", "__new__", "__reduce__", "__reduce_ex__", "__repr__", "__setattr__", "__sizeof__", "__str__", "__subclasshook__")

def _nothing(*args, **named):
    return None

# What the module atexit has been given.
_at_exit = []

def _run_exits():
    threading = _core_findModule("threading")
    if threading is not None:
        threading._shutdown()
    while _at_exit:
        function, args, named = _at_exit.pop()
        try:
            function(*args, **named)
        except BaseException as exception:
            _write_end("Exception ignored in atexit callback: " + repr(function) + "\n" + "".join(_exception_lines(exception, native=True)))
    lifetimes = _core_findModule("_lifetimes")
    if lifetimes is not None:
        lifetimes.finish()

def _watch(value):
    # An object whose class has a `__del__` begins.
    import _lifetimes
    _lifetimes.watch(value)

def _guard(generator):
    import _lifetimes
    _lifetimes.guard(generator)

def _end(exception):
    if isinstance(exception, SystemExit):
        code = exception.code
        if code is not None and not isinstance(code, int):
            _write_end(_core_str(code) + "\n")
        _run_exits()
        if code is None:
            _core_exit(0)
        if isinstance(code, int):
            _core_exit(code)
        _core_exit(1)

__debug__ = True

def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    import importlib
    if not isinstance(name, str):
        raise TypeError("module name must be a string")
    level = _whole(level)
    if level < 0:
        raise ValueError("level must be >= 0")
    if level > 0:
        package = (globals or {}).get("__package__") or (globals or {}).get("__name__", "").rpartition(".")[0]
        if not package:
            raise ImportError("attempted relative import with no known parent package")
        name = importlib._absolute(name, package, level)
    elif not name:
        raise ValueError("Empty module name")
    found = importlib.import_module(name)
    if not fromlist:
        return found if level else importlib.import_module(name.partition(".")[0])
    if not hasattr(found, "__path__"):
        return found
    for part in fromlist:
        if part != "*" and not hasattr(found, part):
            try:
                importlib.import_module(name + "." + part)
            except ModuleNotFoundError:
                pass
    return found


# Bytes

# How encodings of one byte are named in messages, how many characters they have, and why there are no more.
_byte_encodings = {}
for _name in ("ascii", "us-ascii", "646"):
    _byte_encodings[_name] = ("ascii", 128, "ordinal not in range(128)")
for _name in ("latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "charmap"):
    _byte_encodings[_name] = ("latin-1", 256, "ordinal not in range(256)")
# The characters of the bytes 128 to 159; those that are none are replaced.
_cp1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"

def _escape_of(code):
    return "\\x" + format(code, "02x") if code < 256 else "\\u" + format(code, "04x") if code < 65536 else "\\U" + format(code, "08x")

def _unencodable(encoding, text, start, end, reason, errors):
    # The characters to encode in the stead of those that cannot be.
    part = text[start:end]
    if errors == "strict":
        raise UnicodeEncodeError(encoding, text, start, end, reason)
    if errors == "ignore":
        return ""
    if errors == "replace":
        return "?" * len(part)
    if errors == "xmlcharrefreplace":
        return "".join(["&#" + str(ord(c)) + ";" for c in part])
    if errors == "backslashreplace":
        return "".join([_escape_of(ord(c)) for c in part])
    if errors == "surrogateescape":
        if all(["\udc80" <= c <= "\udcff" for c in part]):
            return "".join([chr(ord(c) & 255) for c in part])
        raise UnicodeEncodeError(encoding, text, start, end, reason)
    raise LookupError("unknown error handler name '" + errors + "'")

def _undecodable(encoding, source, start, end, reason, errors):
    # The text for bytes that mean nothing.
    part = source._text[start:end]
    if errors == "strict":
        raise UnicodeDecodeError(encoding, source, start, end, reason)
    if errors == "ignore":
        return ""
    if errors == "replace":
        return "\ufffd"
    if errors == "backslashreplace":
        return "".join([_escape_of(ord(c)) for c in part])
    if errors == "surrogateescape":
        return "".join([chr(0xDC00 + ord(c)) for c in part])
    raise LookupError("unknown error handler name '" + errors + "'")

def _check_encoding(method, encoding, errors):
    if type(encoding) is str and type(errors) is str:
        return
    for name, value in (("encoding", encoding), ("errors", errors)):
        if not isinstance(value, str):
            raise TypeError(method + "() argument '" + name + "' must be str, not " + _core_typeName(value))

def _encode(text, encoding, errors):
    _check_encoding("encode", encoding, errors)
    name = encoding if encoding == "utf-8" else encoding.lower().replace("_", "-")
    if name in ("utf-8", "utf8"):
        whole = text if text.isascii() else _method_cased(_core_native(), text, 3)
        if whole is not None:
            return _make_bytes(whole)
        items = []
        place = 0
        for c in text:
            code = ord(c)
            if code < 128:
                items.append(code)
            elif code < 2048:
                items.append(192 | code >> 6)
                items.append(128 | code & 63)
            elif 0xD800 <= code < 0xE000:
                if errors == "surrogatepass":
                    items.extend([224 | code >> 12, 128 | code >> 6 & 63, 128 | code & 63])
                else:
                    items.extend([ord(x) for x in _unencodable("utf-8", text, place, place + 1, "surrogates not allowed", errors)])
            elif code < 65536:
                items.append(224 | code >> 12)
                items.append(128 | code >> 6 & 63)
                items.append(128 | code & 63)
            else:
                items.append(240 | code >> 18)
                items.append(128 | code >> 12 & 63)
                items.append(128 | code >> 6 & 63)
                items.append(128 | code & 63)
            place += 1
        return bytes(items)
    if text.isascii() and (name in _byte_encodings or name == "cp1252"):
        return _make_bytes(text)
    if name in _byte_encodings or name == "cp1252" or name == "windows-1252":
        shown, limit, reason = _byte_encodings.get(name, ("charmap", 0, "character maps to <undefined>"))
        items = []
        place = 0
        while place < len(text):
            code = ord(text[place])
            if not limit and not (code < 128 or 160 <= code < 256):
                code = 128 + _cp1252.find(text[place]) if text[place] in _cp1252 else -1
            if 0 <= code < (limit or 256):
                items.append(code)
                place += 1
                continue
            end = place + 1
            if errors == "strict":
                while end < len(text) and (ord(text[end]) >= limit if limit else ord(text[end]) >= 256 and text[end] not in _cp1252):
                    end += 1
            items.extend([ord(x) for x in _unencodable(shown, text, place, end, reason, errors)])
            place = end
        return bytes(items)
    if name in ("unicode-escape", "raw-unicode-escape"):
        parts = []
        for c in text:
            code = ord(c)
            if name[0] == "r":
                parts.append(c if code < 256 else _escape_of(code))
            else:
                parts.append("\\\\" if c == "\\" else "\\n" if c == "\n" else "\\r" if c == "\r" else "\\t" if c == "\t" else c if " " <= c < "\x7f" else _escape_of(code))
        return _make_bytes("".join(parts))
    if name == "utf-8-sig":
        return b"\xef\xbb\xbf" + _encode(text, "utf-8", errors)
    if name in ("utf-16-le", "utf-16-be", "utf-16", "utf-32-le", "utf-32-be", "utf-32"):
        items = [] if name[-1] == "e" else [255, 254] if "16" in name else [255, 254, 0, 0]
        order = "big" if name.endswith("be") else "little"
        for c in text:
            code = ord(c)
            if "32" in name:
                items.extend(code.to_bytes(4, order))
            elif code < 65536:
                items.extend(code.to_bytes(2, order))
            else:
                code -= 65536
                items.extend((0xD800 | code >> 10).to_bytes(2, order))
                items.extend((0xDC00 | code & 1023).to_bytes(2, order))
        return bytes(items)
    return _core_loadModule("codecs")._text_codec(encoding).encode(text, errors)[0]

def _decode(source, encoding, errors):
    _check_encoding("decode", encoding, errors)
    name = encoding if encoding == "utf-8" else encoding.lower().replace("_", "-")
    items = source._text
    parts = []
    if name in ("utf-8", "utf8"):
        if items.isascii():
            return items
        whole = _method_cased(_core_native(), items, 4)
        if whole is not None:
            return whole
        i = 0
        size = len(items)
        codes = [ord(c) for c in items]
        while i < size:
            code = codes[i]
            count = 0 if code < 128 else 1 if 194 <= code < 224 else 2 if 224 <= code < 240 else 3 if 240 <= code < 245 else -1
            if count == 0:
                parts.append(items[i])
                i += 1
                continue
            value = code & (31 if count == 1 else 15 if count == 2 else 7)
            reason = None
            end = i + 1
            if count < 0:
                reason = "invalid start byte"
            else:
                for k in range(1, count + 1):
                    end = i + k
                    if end >= size:
                        reason = "unexpected end of data"
                        break
                    if codes[i + k] & 192 != 128:
                        reason = "invalid continuation byte"
                        break
                    if k == 1 and (code == 0xED and codes[i + 1] >= 0xA0 or code == 0xE0 and codes[i + 1] < 0xA0 or code == 0xF0 and codes[i + 1] < 0x90 or code == 0xF4 and codes[i + 1] >= 0x90):
                        reason = "invalid continuation byte"
                        break
                    value = value << 6 | codes[i + k] & 63
            if reason is None:
                parts.append(chr(value))
                i += count + 1
            elif errors == "surrogatepass" and code == 0xED and i + 2 < size and codes[i + 1] >= 0xA0 and codes[i + 2] & 192 == 128:
                parts.append(chr(0xD000 | (codes[i + 1] & 63) << 6 | codes[i + 2] & 63))
                i += 3
            else:
                parts.append(_undecodable("utf-8", source, i, end, reason, errors))
                i = end
        return "".join(parts)
    if name in _byte_encodings:
        shown, limit, reason = _byte_encodings[name]
        if limit == 256 or items.isascii():
            return items
        for i, c in enumerate(items):
            parts.append(c if c < "\x80" else _undecodable(shown, source, i, i + 1, reason, errors))
        return "".join(parts)
    if name == "cp1252" or name == "windows-1252":
        for i, c in enumerate(items):
            if "\x80" <= c < "\xa0":
                c = _cp1252[ord(c) - 128]
                if c == "\0":
                    c = _undecodable("charmap", source, i, i + 1, "character maps to <undefined>", errors)
            parts.append(c)
        return "".join(parts)
    if name == "utf-8-sig":
        return _decode(source[3:] if items[:3] == "\xef\xbb\xbf" else source, "utf-8", errors)
    if name == "unicode-escape":
        return _unescape(source, errors)
    if name == "raw-unicode-escape":
        return _core_loadModule("codecs").decode(source, "raw_unicode_escape", errors)
    if name[:6] in ("utf-16", "utf-32"):
        unit = 2 if "16" in name else 4
        order = "big" if name.endswith("be") else "little"
        codes = [ord(c) for c in items]
        units = []
        if len(codes) % unit:
            shown = name if name[-1] == "e" else name + "-le"
            if errors == "strict":
                raise UnicodeDecodeError(shown, source, len(codes) - len(codes) % unit, len(codes), "truncated data")
            codes = codes[:len(codes) - len(codes) % unit]
        for i in range(0, len(codes), unit):
            units.append(int.from_bytes(codes[i:i + unit], order))
        if name in ("utf-16", "utf-32") and units and units[0] == 65279:
            units = units[1:]
        i = 0
        while i < len(units):
            value = units[i]
            if 0xD800 <= value < 0xDC00 and unit == 2 and i + 1 < len(units):
                value = 65536 + ((value & 1023) << 10) + (units[i + 1] & 1023)
                i += 1
            parts.append(chr(value))
            i += 1
        return "".join(parts)
    return _core_loadModule("codecs")._text_codec(encoding).decode(source, errors)[0]

_escapes = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\\": "\\", "'": "'", "\"": "\"", "\n": ""}

def _unescape(source, errors):
    text = source._text
    parts = []
    i = 0
    while i < len(text):
        c = text[i]
        if c != "\\":
            parts.append(c)
            i += 1
            continue
        kind = text[i + 1:i + 2]
        if kind == "":
            parts.append(_undecodable("unicodeescape", source, i, i + 1, "\\ at end of string", errors))
            i += 1
        elif kind in _escapes:
            parts.append(_escapes[kind])
            i += 2
        elif kind in "01234567":
            end = i + 2
            while end < i + 4 and "0" <= text[end:end + 1] <= "7":
                end += 1
            parts.append(chr(int(text[i + 1:end], 8)))
            i = end
        elif kind in "xuU":
            size = 2 if kind == "x" else 4 if kind == "u" else 8
            end = i + 2
            while end < i + 2 + size and text[end:end + 1] != "" and text[end] in "0123456789abcdefABCDEF":
                end += 1
            if end < i + 2 + size:
                parts.append(_undecodable("unicodeescape", source, i, end, "truncated \\" + kind + "X" * size + " escape", errors))
            else:
                parts.append(chr(int(text[i + 2:end], 16)))
            i = end
        else:
            parts.append("\\" + kind)
            i += 2
    return "".join(parts)

# The characters that stand for bytes; behind them what `join` refuses, for numbers that are no bytes and negative ones.
_byte_signs = [chr(_code_of_byte) for _code_of_byte in range(256)] + [None] * 256
# The two digits of each byte, and the way back, with all spellings.
_byte_pairs = [format(_code_of_byte, "02x") for _code_of_byte in range(256)]
_byte_values = {}
for _code_of_byte in range(256):
    _pair_of_byte = _byte_pairs[_code_of_byte]
    for _pair_of_byte in (_pair_of_byte, _pair_of_byte.upper(), _pair_of_byte[0].upper() + _pair_of_byte[1], _pair_of_byte[0] + _pair_of_byte[1].upper()):
        _byte_values[_pair_of_byte] = _code_of_byte

def _make_bytes(text):
    result = _core_newInstance(bytes)
    result._text = text
    return result

def _byte_text(value, what="a bytes-like object is required, not '"):
    if isinstance(value, _byte_methods):
        return value._text
    if isinstance(value, memoryview) or hasattr(value, "_buffer"):
        return value.tobytes()._text
    raise TypeError(what + _core_typeName(value) + "'")

def _check_byte(value):
    value = _whole(value)
    if not 0 <= value < 256:
        raise ValueError("byte must be in range(0, 256)")
    return value

def _byte_source(source, encoding, errors, name="bytes"):
    if encoding is None and errors is None and (type(source) is list or type(source) is tuple):
        try:
            signs = _byte_signs
            return "".join([signs[item] for item in source])
        except (TypeError, IndexError):
            # What is wrong is found below.
            pass
    if (encoding is not None or errors is not None) and not isinstance(source, str):
        raise TypeError("encoding without a string argument" if encoding is not None else "errors without a string argument")
    if isinstance(source, str):
        if encoding is None:
            raise TypeError("string argument without an encoding")
        return _encode(source, encoding, errors or "strict")._text
    if isinstance(source, _byte_methods):
        return source._text
    if isinstance(source, int):
        if source < 0:
            raise ValueError("negative count")
        return "\0" * source
    if hasattr(source, "__bytes__"):
        found = source.__bytes__()
        if not isinstance(found, bytes):
            raise TypeError("__bytes__ returned non-bytes (type " + _core_typeName(found) + ")")
        return found._text
    if _core_hasMember(source, "__index__"):
        return "\0" * source.__index__()
    if not hasattr(source, "__iter__") and not hasattr(source, "__getitem__"):
        raise TypeError("cannot convert '" + _core_typeName(source) + "' object to " + name)
    parts = []
    for item in source:
        item = _whole(item)
        if not 0 <= item < 256:
            raise ValueError(("byte" if name == "bytearray" else name) + " must be in range(0, 256)")
        parts.append(chr(item))
    return "".join(parts)

class _byte_methods(object):
    # Each byte is a character of `_text`.
    def _kept(self, text):
        # Plain bytes of which nothing was taken are themselves the result.
        return self if type(self) is bytes and len(text) == len(self._text) else self._same(text)
    def _same(self, text):
        return _make_bytes(text) if isinstance(self, bytes) else _make_bytearray(text)
    def __len__(self):
        return len(self._text)
    def __iter__(self):
        return _iterator([ord(c) for c in self._text], bytes_iterator)
    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._same(self._text[key])
        size = len(self._text)
        if not isinstance(key, int):
            if not _core_hasMember(key, "__index__"):
                raise TypeError(("byte" if isinstance(self, bytes) else "bytearray") + " indices must be integers or slices, not " + _core_typeName(key))
            key = _whole(key)
        if key < 0:
            key += size
        if key < 0 or key >= size:
            raise IndexError(("index" if isinstance(self, bytes) else "bytearray index") + " out of range")
        return ord(self._text[key])
    def __contains__(self, value):
        if isinstance(value, int):
            if not 0 <= value < 256:
                raise ValueError("byte must be in range(0, 256)")
            return chr(value) in self._text
        return _byte_text(value) in self._text
    def __add__(self, other):
        if isinstance(other, memoryview) or _core_typeName(other) == "array" and _core_hasMember(other, "tobytes"):
            other = other.tobytes()
        if not isinstance(other, _byte_methods):
            if _core_hasMember(other, "__radd__") and not isinstance(other, (int, float)):
                return NotImplemented
            raise TypeError("can't concat " + _core_typeName(other) + " to " + _core_typeName(self))
        return self._same(self._text + other._text)
    def __mul__(self, count):
        count = _repeat_count(count)
        return count if count is NotImplemented else self._same(self._text * count)
    __rmul__ = __mul__
    def __mod__(self, values):
        if isinstance(values, tuple):
            values = tuple([_format_operand(v) for v in values])
        elif isinstance(values, dict):
            values = {(k._text if isinstance(k, _byte_methods) else k): _format_operand(v) for k, v in values.items()}
        elif not _core_hasMember(values, "__getitem__") or isinstance(values, (str, _byte_methods)):
            values = (_format_operand(values),)
        elif isinstance(values, (memoryview, list)) and "%" in self._text.replace("%%", ""):
            values = (_format_operand(values),)
        try:
            text = self._text.replace("%b", "%s") % values
            if not text.isascii() and max(text) > "\xff":
                raise OverflowError("%c arg not in range(256)")
            return self._same(text)
        except OverflowError as error:
            if "%c arg" in str(error):
                raise OverflowError("%c arg not in range(256)") from None
            raise
        except TypeError as error:
            if "string formatting" in str(error):
                raise TypeError("not all arguments converted during bytes formatting") from None
            raise
    def __eq__(self, other):
        if not isinstance(other, _byte_methods):
            return NotImplemented
        return self._text == other._text
    def __lt__(self, other):
        return self._text < _byte_text(other) if isinstance(other, _byte_methods) else NotImplemented
    def __le__(self, other):
        return self._text <= _byte_text(other) if isinstance(other, _byte_methods) else NotImplemented
    def __gt__(self, other):
        return self._text > _byte_text(other) if isinstance(other, _byte_methods) else NotImplemented
    def __ge__(self, other):
        return self._text >= _byte_text(other) if isinstance(other, _byte_methods) else NotImplemented
    def __bytes__(self):
        return _make_bytes(self._text)
    def _shown(self):
        quote = "\"" if "'" in self._text and "\"" not in self._text else "'"
        text = self._text
        if "\\" not in text and text.isascii() and text.isprintable() and "'" not in text:
            return "b'" + text + "'"
        parts = ["b", quote]
        for c in text:
            code = ord(c)
            if c == quote or c == "\\":
                parts.append("\\" + c)
            elif c == "\n":
                parts.append("\\n")
            elif c == "\r":
                parts.append("\\r")
            elif c == "\t":
                parts.append("\\t")
            elif code < 32 or code > 126:
                parts.append("\\x" + format(code, "02x"))
            else:
                parts.append(c)
        parts.append(quote)
        return "".join(parts)
    def decode(self, encoding="utf-8", errors="strict"):
        return _decode(self, encoding, errors)
    def hex(self, sep=None, bytes_per_sep=1):
        if sep is None:
            sep = ""
            if type(self) is bytes and bytes_per_sep == 1:
                return hex(int.from_bytes(self, "big"))[2:].zfill(2 * len(self)) if self else ""
        elif len(sep) != 1:
            raise ValueError("sep must be length 1.")
        elif not sep.isascii():
            raise ValueError("sep must be ASCII.")
        pairs = _byte_pairs
        pairs = [pairs[code] for code in self]
        if bytes_per_sep == 1 or not sep or bytes_per_sep == 0:
            return (sep if isinstance(sep, str) else sep.decode()).join(pairs)
        size = abs(bytes_per_sep)
        first = len(pairs) % size if bytes_per_sep > 0 else 0
        groups = ["".join(pairs[:first])] if first else []
        for i in range(first, len(pairs), size):
            groups.append("".join(pairs[i:i + size]))
        return (sep if isinstance(sep, str) else sep.decode()).join(groups)
    @classmethod
    def fromhex(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromhex() argument must be str, not " + _core_typeName(text))
        try:
            plain = "".join(text.split()) if " " in text and text.isascii() else text
            if len(plain) & 1 == 0 and (plain is text or all([len(word) & 1 == 0 for word in text.split()])):
                values = _byte_values
                return cls([values[a + b] for a, b in zip(plain[::2], plain[1::2])])
        except KeyError:
            # What is wrong is found below.
            pass
        items = []
        place = 0
        while place < len(text):
            if text[place] in " \t\n\r\v\f":
                place += 1
                continue
            for i in (place, place + 1):
                if text[i:i + 1] == "" or text[i] not in "0123456789abcdefABCDEF":
                    raise ValueError("non-hexadecimal number found in fromhex() arg at position " + str(i))
            items.append(int(text[place:place + 2], 16))
            place += 2
        return cls(items)
    def _argument(self, value):
        return chr(_check_byte(value)) if isinstance(value, int) else _byte_text(value, "argument should be integer or bytes-like object, not '")
    def _fill(self, method, fill):
        if fill is None:
            return " "
        if not isinstance(fill, _byte_methods) or len(fill) != 1:
            raise TypeError(method + "() argument 2 must be a byte string of length 1, not " + _core_typeName(fill))
        return fill._text
    def find(self, sub, start=None, end=None):
        return self._text.find(self._argument(sub), start, end)
    def rfind(self, sub, start=None, end=None):
        return self._text.rfind(self._argument(sub), start, end)
    def index(self, sub, start=None, end=None):
        place = self.find(sub, start, end)
        if place < 0:
            raise ValueError("subsection not found")
        return place
    def rindex(self, sub, start=None, end=None):
        place = self.rfind(sub, start, end)
        if place < 0:
            raise ValueError("subsection not found")
        return place
    def count(self, sub, start=None, end=None):
        return self._text.count(self._argument(sub), start, end)
    def _part(self, part):
        if not isinstance(part, (_byte_methods, memoryview)):
            raise TypeError("a bytes-like object is required, not '" + _core_typeName(part) + "'")
        return _byte_text(part)
    def startswith(self, prefix, start=None, end=None):
        if isinstance(prefix, tuple):
            return any([self._text.startswith(self._part(part), start, end) for part in prefix])
        if not isinstance(prefix, (_byte_methods, memoryview)):
            raise TypeError("startswith first arg must be bytes or a tuple of bytes, not " + _core_typeName(prefix))
        return self._text.startswith(_byte_text(prefix), start, end)
    def endswith(self, suffix, start=None, end=None):
        if isinstance(suffix, tuple):
            return any([self._text.endswith(self._part(part), start, end) for part in suffix])
        if not isinstance(suffix, (_byte_methods, memoryview)):
            raise TypeError("endswith first arg must be bytes or a tuple of bytes, not " + _core_typeName(suffix))
        return self._text.endswith(_byte_text(suffix), start, end)
    def replace(self, old, new, count=-1):
        return self._same(self._text.replace(_byte_text(old), _byte_text(new), count))
    def split(self, sep=None, maxsplit=-1):
        return [self._same(x) for x in (_byte_words(self._text, maxsplit, False) if sep is None else self._text.split(_byte_text(sep), maxsplit))]
    def rsplit(self, sep=None, maxsplit=-1):
        return [self._same(x) for x in (_byte_words(self._text, maxsplit, True) if sep is None else self._text.rsplit(_byte_text(sep), maxsplit))]
    def splitlines(self, keepends=False):
        return [self._same(x) for x in _byte_lines(self._text, keepends)]
    def join(self, parts):
        texts = []
        for i, part in enumerate(parts):
            if not isinstance(part, (_byte_methods, memoryview)):
                raise TypeError("sequence item " + str(i) + ": expected a bytes-like object, " + _core_typeName(part) + " found")
            texts.append(_byte_text(part))
        return self._same(self._text.join(texts))
    def strip(self, chars=None):
        return self._kept(self._text.strip(" \t\n\r\v\f" if chars is None else _byte_text(chars)))
    def lstrip(self, chars=None):
        return self._kept(self._text.lstrip(" \t\n\r\v\f" if chars is None else _byte_text(chars)))
    def rstrip(self, chars=None):
        return self._kept(self._text.rstrip(" \t\n\r\v\f" if chars is None else _byte_text(chars)))
    def partition(self, sep):
        return tuple([self._same(x) for x in self._text.partition(_byte_text(sep))])
    def rpartition(self, sep):
        return tuple([self._same(x) for x in self._text.rpartition(_byte_text(sep))])
    def removeprefix(self, prefix):
        return self._same(self._text.removeprefix(_byte_text(prefix)))
    def removesuffix(self, suffix):
        return self._same(self._text.removesuffix(_byte_text(suffix)))
    def _each(self, function):
        return self._same("".join([function(c) if c < "\x80" else c for c in self._text]))
    def upper(self):
        return self._each(str.upper)
    def lower(self):
        return self._each(str.lower)
    def swapcase(self):
        return self._each(str.swapcase)
    def capitalize(self):
        return self[:1].upper() + self[1:].lower()
    def title(self):
        text = _byte_letters(self._text).title()
        return self._same(text if self._text.isascii() else "".join([new if c < "\x80" else c for new, c in zip(text, self._text)]))
    def isdigit(self):
        return self._text != "" and all(["0" <= c <= "9" for c in self._text])
    def isalpha(self):
        return self._text != "" and all(["a" <= c.lower() <= "z" for c in self._text])
    def isalnum(self):
        return self._text != "" and all(["a" <= c.lower() <= "z" or "0" <= c <= "9" for c in self._text])
    def isspace(self):
        return self._text != "" and all([c in " \t\n\r\v\f" for c in self._text])
    def isupper(self):
        return _byte_letters(self._text).isupper()
    def islower(self):
        return _byte_letters(self._text).islower()
    def istitle(self):
        return _byte_letters(self._text).istitle()
    def isascii(self):
        return self._text.isascii()
    def ljust(self, width, fill=None):
        return self._same(self._text.ljust(width, self._fill("ljust", fill)))
    def rjust(self, width, fill=None):
        return self._same(self._text.rjust(width, self._fill("rjust", fill)))
    def center(self, width, fill=None):
        return self._same(self._text.center(width, self._fill("center", fill)))
    def zfill(self, width):
        return self._same(self._text.zfill(width))
    def expandtabs(self, tabsize=8):
        return self._same(self._text.expandtabs(_whole(tabsize)))
    def translate(self, table, delete=None):
        gone = "" if delete is None else _byte_text(delete)
        if table is not None and len(table) != 256:
            raise ValueError("translation table must be 256 characters long")
        text = self._text
        if gone != "":
            text = "".join([c for c in text if c not in gone])
        if table is None:
            return self._same(text)
        signs = {}
        for code, c in enumerate(_byte_text(table)):
            signs[_byte_signs[code]] = c
        return self._same("".join([signs[c] for c in text]))
    @staticmethod
    def maketrans(x, y):
        x, y = _byte_text(x), _byte_text(y)
        if len(x) != len(y):
            raise ValueError("maketrans arguments must have same length")
        codes = [chr(i) for i in range(256)]
        for a, b in zip(x, y):
            codes[ord(a)] = b
        return _make_bytes("".join(codes))

class _ByteOperand(object):
    # What is formatted into bytes, if it is no number.
    def __init__(self, value):
        self.value = value
    def __str__(self):
        if isinstance(self.value, _byte_methods):
            return self.value._text
        if isinstance(self.value, memoryview) or _core_hasMember(self.value, "__bytes__"):
            return bytes(self.value)._text
        raise TypeError("%b requires a bytes-like object, or an object that implements __bytes__, not '" + _core_typeName(self.value) + "'")
    def __repr__(self):
        return repr(self.value)

def _format_operand(value):
    if isinstance(value, (int, float)):
        return value
    isNumber = _core_hasMember(value, "__float__") or _core_hasMember(value, "__int__") or _core_hasMember(value, "__index__")
    return value if isNumber and not _core_hasMember(value, "__bytes__") else _ByteOperand(value)

# What characters of strings are is only true for bytes below 0x80.

def _byte_letters(text):
    return text if text.isascii() else "".join([c if c < "\x80" else "\0" for c in text])

def _byte_words(text, most, from_end):
    if not text.isascii() or "\x1c" in text or "\x1d" in text or "\x1e" in text or "\x1f" in text:
        # The other spaces of strings stand for themselves.
        others = "\x1c\x1d\x1e\x1f\x85\xa0"
        hidden = "".join([chr(0xE000 + ord(c)) if c in others else c for c in text])
        words = hidden.rsplit(None, most) if from_end else hidden.split(None, most)
        return ["".join([chr(ord(c) - 0xE000) if c >= "\ue000" else c for c in word]) for word in words]
    return text.rsplit(None, most) if from_end else text.split(None, most)

def _byte_lines(text, keep):
    if "\r" in text:
        lines = []
        for line in text.replace("\r\n", "\ue000").replace("\r", "\ue001\n").replace("\ue000", "\ue000\n").split("\n"):
            last = line[-1:]
            lines.append(line[:-1] + "\r\n" if last == "\ue000" else line[:-1] + "\r" if last == "\ue001" else line + "\n")
    else:
        lines = [line + "\n" for line in text.split("\n")]
    # What stands behind the last end of a line is a line only if there is something.
    rest = lines.pop()[:-1]
    if not keep:
        lines = [line[:-2] if line.endswith("\r\n") else line[:-1] for line in lines]
    if rest != "":
        lines.append(rest)
    return lines

class bytes(_byte_methods):
    def __new__(cls, source=(), encoding=None, errors=None):
        if cls is bytes and type(source) is bytes and encoding is None and errors is None:
            return source
        result = _core_newInstance(cls)
        _core_storeAttribute(result, "_text", _byte_source(source, encoding, errors))
        return result
    def __init__(self, *args, **named):
        pass
    def __hash__(self):
        return hash(self._text)
    def __repr__(self):
        return self._shown()
    def __str__(self):
        return self._shown()

def _make_bytearray(text):
    result = _core_newInstance(bytearray)
    result._items = [ord(c) for c in text]
    return result

class bytearray(_byte_methods):
    def __new__(cls, source=(), encoding=None, errors=None):
        result = _core_newInstance(cls)
        if isinstance(source, int) and not isinstance(source, bool) and encoding is None and errors is None:
            if source < 0:
                raise ValueError("negative count")
            result._items = [0] * source
        elif type(source) is bytearray and encoding is None and errors is None:
            result._items = source._items[:]
        else:
            result._items = list(source) if type(source) is bytes and encoding is None and errors is None else [ord(c) for c in _byte_source(source, encoding, errors, "bytearray")]
        return result
    def __init__(self, *args, **named):
        pass
    __hash__ = None
    @property
    def _text(self):
        signs = _byte_signs
        return "".join([signs[x] for x in self._items])
    def __len__(self):
        return len(self._items)
    def __iter__(self):
        return _iterator(self._items, bytearray_iterator)
    # One byte is looked for without making a text of all.
    def find(self, sub, start=None, end=None):
        if type(sub) is not int:
            return self._text.find(self._argument(sub), start, end)
        start = 0 if start is None else start
        try:
            return self._items.index(_check_byte(sub), start) if end is None else self._items.index(_check_byte(sub), start, end)
        except ValueError:
            _check_byte(sub)
            return -1
    def __contains__(self, value):
        if type(value) is int:
            return _check_byte(value) in self._items
        return _byte_methods.__contains__(self, value)
    def _place(self, key):
        if isinstance(key, int):
            return key
        if not _core_hasMember(key, "__index__"):
            raise TypeError("bytearray indices must be integers or slices, not " + _core_typeName(key))
        return _whole(key)
    def __getitem__(self, key):
        if type(key) is int:
            items = self._items
            size = len(items)
            if -size <= key < size:
                return items[key]
            raise IndexError("bytearray index out of range")
        if isinstance(key, slice):
            result = _core_newInstance(bytearray)
            result._items = self._items[key]
            return result
        key = self._place(key)
        if key < 0:
            key += len(self._items)
        if key < 0 or key >= len(self._items):
            raise IndexError("bytearray index out of range")
        return self._items[key]
    def __setitem__(self, key, value):
        if type(key) is int and type(value) is int and 0 <= value < 256:
            items = self._items
            size = len(items)
            if -size <= key < size:
                items[key] = value
                return
        if isinstance(key, slice):
            if isinstance(value, _byte_methods):
                self._items[key] = list(value)
            else:
                if isinstance(value, (str, int)) or not hasattr(value, "__iter__"):
                    raise TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
                self._items[key] = [_check_byte(x) for x in value]
            return
        key = self._place(key)
        if key < 0:
            key += len(self._items)
        if key < 0 or key >= len(self._items):
            raise IndexError("bytearray index out of range")
        self._items[key] = _check_byte(value)
    def __delitem__(self, key):
        del self._items[key]
    def __repr__(self):
        text = self._shown()
        if text[1] == "\"":
            text = text[:2] + text[2:].replace("'", "\\'")
        return "bytearray(" + text + ")"
    def __str__(self):
        return repr(self)
    def __iadd__(self, other):
        if not isinstance(other, (_byte_methods, memoryview)):
            raise TypeError("can't concat " + _core_typeName(other) + " to bytearray")
        self.extend(other)
        return self
    def append(self, value):
        self._items.append(_check_byte(value))
    def extend(self, values):
        self._items.extend([_check_byte(x) for x in values])
    def insert(self, place, value):
        self._items.insert(place, _check_byte(value))
    def pop(self, place=-1):
        if not self._items:
            raise IndexError("pop from empty bytearray")
        return self._items.pop(place)
    def __imul__(self, count):
        self._items *= count
        return self
    def __reversed__(self):
        return iter(self._items[::-1])
    def remove(self, value):
        if value not in self._items:
            raise ValueError("value not found in bytearray")
        self._items.remove(value)
    def reverse(self):
        self._items.reverse()
    def clear(self):
        self._items.clear()
    def copy(self):
        return self[:]

class memoryview(object):
    # Values of an object: where the first one is, how many there are in each dimension, and how far apart they are, all in bytes.
    def __init__(self, object):
        if isinstance(object, memoryview):
            object._check()
            self._copy(object)
            return
        if not isinstance(object, _byte_methods) and not hasattr(object, "_buffer"):
            raise TypeError("memoryview: a bytes-like object is required, not '" + _core_typeName(object) + "'")
        self.obj = object
        self.format = getattr(object, "typecode", "B")
        if self.format == "u":
            self.format = "w"
        self.itemsize = getattr(object, "itemsize", 1)
        self._start = 0
        self.shape = (len(object),)
        self.strides = (self.itemsize,)
        self._own = self.itemsize
        self.readonly = isinstance(object, bytes)
        self._isPlain = True
        self._isOpen = True
    def _copy(self, other):
        self.obj, self.format, self.itemsize, self._start = other.obj, other.format, other.itemsize, other._start
        self.shape, self.strides, self._own, self.readonly = other.shape, other.strides, other._own, other.readonly
        self._isPlain, self._isOpen = other._isPlain, True
    suboffsets = ()
    def _check(self):
        if not self._isOpen:
            raise ValueError("operation forbidden on released memoryview object")
    @property
    def ndim(self):
        return len(self.shape)
    @property
    def nbytes(self):
        count = self.itemsize
        for size in self.shape:
            count *= size
        return count
    @property
    def contiguous(self):
        return self.c_contiguous
    @property
    def c_contiguous(self):
        step = self.itemsize
        for size, stride in zip(self.shape[::-1], self.strides[::-1]):
            if size > 1 and stride != step:
                return False
            step *= size
        return True
    @property
    def f_contiguous(self):
        return self.c_contiguous and len(self.shape) < 2
    def __len__(self):
        self._check()
        return self.shape[0] if self.shape else 1
    # One value, by its place in bytes.
    def _get(self, place):
        if self._isPlain:
            return self.obj[place // self._own]
        import struct
        return struct.unpack(self.format, self._bytes(place))[0]
    def _bytes(self, place):
        if self._own == 1:
            data = self.obj[place:place + self.itemsize]
            return data if isinstance(data, _byte_methods) else data.tobytes()
        return self.obj.tobytes()[place:place + self.itemsize]
    def _put(self, place, value):
        if self._isPlain:
            kind = self.format
            if kind not in "fd" and not _core_hasMember(value, "__index__") or kind in "fd" and not isinstance(value, (int, float)):
                raise TypeError("memoryview: invalid type for format '" + kind + "'")
            try:
                self.obj[place // self._own] = value
            except (OverflowError, ValueError):
                raise ValueError("memoryview: invalid value for format '" + kind + "'") from None
            return
        import struct
        try:
            data = struct.pack(self.format, value)
        except struct.error:
            if isinstance(value, (int, float)):
                raise ValueError("memoryview: invalid value for format '" + self.format + "'") from None
            raise TypeError("memoryview: invalid type for format '" + self.format + "'") from None
        if self._own == 1 and isinstance(self.obj, bytearray):
            for i, byte in enumerate(data):
                self.obj[place + i] = byte
        else:
            all = self.obj.tobytes()
            fresh = type(self.obj)(self.obj.typecode, all[:place] + data + all[place + self.itemsize:])
            for i in range(len(fresh)):
                self.obj[i] = fresh[i]
    def _place(self, key, dimension=0):
        key = _whole(key)
        size = self.shape[dimension]
        if key < 0:
            key += size
        if not 0 <= key < size:
            raise IndexError("index out of bounds on dimension " + str(dimension + 1))
        return key * self.strides[dimension]
    def _part(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(self.shape[0])
            made = memoryview(self)
            made._start = self._start + start * self.strides[0]
            made.strides = (self.strides[0] * step,) + self.strides[1:]
            made.shape = (len(range(start, stop, step)),) + self.shape[1:]
            return made
        return None
    def __getitem__(self, key):
        self._check()
        if isinstance(key, slice):
            return self._part(key)
        if isinstance(key, tuple):
            return self._get(self._deep(key))
        if key is ...:
            return self
        if not _core_hasMember(key, "__index__"):
            raise TypeError("memoryview: invalid slice key")
        if len(self.shape) != 1:
            raise NotImplementedError("multi-dimensional sub-views are not implemented")
        return self._get(self._start + self._place(key))
    def _deep(self, key):
        if len(key) != len(self.shape):
            raise TypeError("cannot index %d-dimension view with %d-element tuple" % (len(self.shape), len(key)))
        place = self._start
        for dimension, part in enumerate(key):
            place += self._place(part, dimension)
        return place
    def __setitem__(self, key, value):
        self._check()
        if self.readonly:
            raise TypeError("cannot modify read-only memory")
        if isinstance(key, slice):
            part = self._part(key)
            other = memoryview(value)
            if other.shape != part.shape or other.itemsize != part.itemsize:
                raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
            for i, item in enumerate(other.tolist()):
                part._put(part._start + i * part.strides[0], item)
            return
        if isinstance(key, tuple):
            self._put(self._deep(key), value)
            return
        if not _core_hasMember(key, "__index__"):
            raise TypeError("memoryview: invalid slice key")
        self._put(self._start + self._place(key), value)
    def __delitem__(self, key):
        raise TypeError("cannot delete memory")
    def __iter__(self):
        for i in range(len(self)):
            yield self[i]
    def __reversed__(self):
        return iter(self.tolist()[::-1])
    def __contains__(self, value):
        return value in self.tolist()
    def __eq__(self, other):
        if not isinstance(other, memoryview):
            if not isinstance(other, _byte_methods) and not hasattr(other, "_buffer"):
                return NotImplemented
            other = memoryview(other)
        return self.shape == other.shape and self.tolist() == other.tolist()
    def __hash__(self):
        self._check()
        if not self.readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.tobytes())
    def __bytes__(self):
        return self.tobytes()
    def tobytes(self, order="C"):
        self._check()
        if self._isPlain and self._own == 1 and len(self.shape) == 1:
            step = self.strides[0]
            stop = self._start + step * self.shape[0]
            return bytes(self.obj[self._start:stop if stop >= 0 else None:step]) if self.shape[0] else b""
        if self._isPlain and self.c_contiguous and self.nbytes == len(self.obj) * self._own:
            return self.obj.tobytes() if self._own > 1 else bytes(self.obj)
        return b"".join([self._bytes(place) for place in self._places(0, self._start)])
    def _places(self, dimension, start):
        if dimension == len(self.shape):
            return [start]
        found = []
        for i in range(self.shape[dimension]):
            found.extend(self._places(dimension + 1, start + i * self.strides[dimension]))
        return found
    def tolist(self):
        self._check()
        if self._isPlain and len(self.shape) == 1:
            own = self._own
            return [self.obj[(self._start + i * self.strides[0]) // own] for i in range(self.shape[0])]
        return self._listed(0, self._start)
    def _listed(self, dimension, start):
        if dimension == len(self.shape):
            return self._get(start)
        return [self._listed(dimension + 1, start + i * self.strides[dimension]) for i in range(self.shape[dimension])]
    def hex(self, *args):
        return self.tobytes().hex(*args)
    def cast(self, format, shape=None):
        self._check()
        if not isinstance(format, str):
            raise TypeError("cast() argument 'format' must be str, not " + _core_typeName(format))
        kind = format[1:] if format[:1] == "@" else format
        if len(kind) != 1 or kind not in "cbBhHiIlLqQnNfd?Pe":
            raise ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
        if kind not in "cbB" and self.format not in ("c", "b", "B"):
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        if not self.c_contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        import struct
        size = struct.calcsize(kind)
        if self.nbytes % size:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        made = memoryview(self)
        made.format = format
        made.itemsize = size
        made._isPlain = kind == getattr(self.obj, "typecode", "B")
        if shape is None:
            made.shape = (self.nbytes // size,)
        else:
            made.shape = tuple(shape)
            if made.nbytes != self.nbytes:
                raise TypeError("memoryview: product(shape) * itemsize != buffer size")
        strides = []
        step = size
        for count in made.shape[::-1]:
            strides.append(step)
            step *= count
        made.strides = tuple(strides[::-1])
        return made
    def toreadonly(self):
        made = memoryview(self)
        made.readonly = True
        return made
    def release(self):
        self._isOpen = False
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, *details):
        self.release()
    def __repr__(self):
        return ("<memory at " if self._isOpen else "<released memory at ") + _address(self) + ">"

# Complex numbers

def _complex_parts(value):
    if isinstance(value, complex):
        return (value.real, value.imag)
    if isinstance(value, (int, float)):
        return (float(value), 0.0)
    return None

class complex(object):
    def __new__(cls, real=0, imag=_nothing_given):
        if cls is complex and (type(real) is float or type(real) is int) and (type(imag) is float or type(imag) is int):
            result = _core_newInstance(cls)
            _core_storeAttribute(result, "real", float(real))
            _core_storeAttribute(result, "imag", float(imag))
            return result
        if isinstance(real, str):
            if imag is not _nothing_given:
                raise TypeError("complex() can't take second arg if first is a string")
            real = _parse_complex(_core_plain(real))
            return real if cls is complex else cls(real)
        if isinstance(imag, str):
            raise TypeError("complex() second arg can't be a string")
        if cls is complex and imag is _nothing_given and type(real) is complex:
            return real
        if not isinstance(real, (complex, int, float)) or type(real) is not complex and isinstance(real, complex) and type(real).__complex__ is not complex.__complex__:
            if _core_hasMember(real, "__complex__"):
                found = real.__complex__()
                if not isinstance(found, complex):
                    raise TypeError(_core_typeName(real) + ".__complex__ returned non-complex (type " + _core_typeName(found) + ")")
                real = found
            elif _core_hasMember(real, "__float__") or _core_hasMember(real, "__index__"):
                real = float(real)
            else:
                raise TypeError("complex() first argument must be a string or a number, not '" + _core_typeName(real) + "'")
        hasImag = imag is not _nothing_given
        if not hasImag:
            imag = 0
        elif not isinstance(imag, (complex, int, float)):
            if not _core_hasMember(imag, "__float__") and not _core_hasMember(imag, "__index__"):
                raise TypeError("complex() second argument must be a number, not '" + _core_typeName(imag) + "'")
            imag = float(imag)
        a, b = _complex_parts(real)
        c, d = _complex_parts(imag)
        result = _core_newInstance(cls)
        _core_storeAttribute(result, "real", a - d if isinstance(imag, complex) else a)
        _core_storeAttribute(result, "imag", b if not hasImag else c + b if isinstance(real, complex) else c)
        return result
    def __init__(self, *args, **named):
        pass
    def __setattr__(self, name, value):
        if type(self) is not complex and name not in ("real", "imag"):
            return _core_storeAttribute(self, name, value)
        raise AttributeError("readonly attribute" if name in ("real", "imag") else "'complex' object has no attribute " + repr(name))
    def __add__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return complex(self.real + parts[0], self.imag + parts[1])
    __radd__ = __add__
    def __sub__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return complex(self.real - parts[0], self.imag - parts[1])
    def __rsub__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return complex(parts[0] - self.real, parts[1] - self.imag)
    def __mul__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        a, b, (c, d) = self.real, self.imag, parts
        return complex(a * c - b * d, a * d + b * c)
    __rmul__ = __mul__
    def __truediv__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return _complex_quotient((self.real, self.imag), parts)
    def __rtruediv__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return _complex_quotient(parts, (self.real, self.imag))
    def __pow__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return _complex_power((self.real, self.imag), parts, other)
    def __rpow__(self, other):
        parts = _complex_parts(other)
        if parts is None:
            return NotImplemented
        return _complex_power(parts, (self.real, self.imag), self)
    def __neg__(self):
        return complex(-self.real, -self.imag)
    def __pos__(self):
        return self
    def __abs__(self):
        return _hypotenuse(self.real, self.imag)
    def __bool__(self):
        return self.real != 0 or self.imag != 0
    def __eq__(self, other):
        # An int that no float equals equals no complex number.
        if isinstance(other, (int, float)):
            return self.imag == 0.0 and self.real == other
        if not isinstance(other, complex):
            return NotImplemented
        return self.real == other.real and self.imag == other.imag
    def __hash__(self):
        return hash(self.real) + 1000003 * hash(self.imag) if self.imag else hash(self.real)
    def conjugate(self):
        return complex(self.real, -self.imag)
    def __complex__(self):
        return complex(self.real, self.imag)
    def __getnewargs__(self):
        return (self.real, self.imag)
    def __repr__(self):
        imag = _complex_text(self.imag)
        if self.real == 0 and str(self.real)[0] != "-":
            return imag + "j"
        return "(" + _complex_text(self.real) + ("" if imag[0] == "-" else "+") + imag + "j)"
    def __format__(self, specification):
        if specification == "":
            return str(self)
        return _format_complex(self, specification)

def _format_complex(value, specification):
    start = 0
    fill = " "
    align = ">"
    if len(specification) > 1 and specification[1] in "<>^=":
        fill, align, start = specification[0], specification[1], 2
    elif specification[0] in "<>^=":
        align, start = specification[0], 1
    end = start
    while end < len(specification) and specification[end] in "+- #":
        end += 1
    sign = specification[start:end]
    width = ""
    while end < len(specification) and specification[end].isdigit():
        width += specification[end]
        end += 1
    rest = specification[end:]
    if align == "=":
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    if width[:1] == "0":
        raise ValueError("Zero padding is not allowed in complex format specifier")
    if not rest[-1:].isalpha():
        imag = format(value.imag, "+" + rest + "g") if rest else _complex_text(value.imag)
        imag = imag if imag[0] in "+-" else "+" + imag
        if value.real == 0 and str(value.real)[0] != "-":
            text = (imag if "+" in sign else imag.lstrip("+")) + "j"
        else:
            text = "(" + (format(value.real, sign + rest + "g") if rest else ("+" if value.real >= 0 and "+" in sign else "") + _complex_text(value.real)) + imag + "j)"
    else:
        kind = rest if rest[-1:].isalpha() else rest + "g"
        imag = format(value.imag, "+" + sign.replace("+", "").replace(" ", "").replace("-", "") + kind)
        text = format(value.real, sign + kind) + imag + "j"
    if not width:
        return text
    missing = int(width) - len(text)
    if align == "<":
        return text + fill * missing
    if align == "^":
        return fill * (missing // 2) + text + fill * (missing - missing // 2)
    return fill * missing + text

def _complex_text(value):
    text = repr(value)
    return text[:-2] if text[-2:] == ".0" else text

def _hypotenuse(a, b):
    a = abs(a)
    b = abs(b)
    if a == inf or b == inf:
        return inf
    if a < b:
        a, b = b, a
    if a == 0 or b <= a * 1e-9:
        return a
    if a > 1e150 or b < 1e-150:
        # Halves as often as needed, which is exact, and back.
        scale = 2.0 ** 600 if a > 1e150 else 2.0 ** -600
        return _hypotenuse(a / scale, b / scale) * scale
    root = (a * a + b * b) ** 0.5
    # What the root's square is too much, without the rounding of the squares (Borges 2019).
    if root <= 2 * b:
        rest = root - b
        excess = a * (2 * rest - a) + (rest - 2 * (a - b)) * rest
    else:
        rest = root - a
        excess = 2 * rest * (a - 2 * b) + ((4 * rest - b) * b + rest * rest)
    return root - excess / (2 * root)

def _complex_quotient(a, b):
    if b[0] == 0 and b[1] == 0:
        raise ZeroDivisionError("complex division by zero")
    if abs(b[0]) >= abs(b[1]):
        ratio = b[1] / b[0]
        low = b[0] + b[1] * ratio
        return complex((a[0] + a[1] * ratio) / low, (a[1] - a[0] * ratio) / low)
    if not abs(b[1]) >= abs(b[0]):
        return complex(b[0] + b[1], b[0] + b[1])
    ratio = b[0] / b[1]
    low = b[0] * ratio + b[1]
    return complex((a[0] * ratio + a[1]) / low, (a[1] * ratio - a[0]) / low)

def _complex_power(a, b, exponent):
    if a[0] == 0 and a[1] == 0 and (b[0] < 0 or b[1] != 0):
        raise ZeroDivisionError("0.0 to a negative or complex power")
    if b[1] == 0 and b[0] - b[0] == 0 and b[0] == int(b[0]) and abs(b[0]) <= 100:
        count = int(b[0])
        result = complex(1.0, 0.0)
        base = complex(a[0], a[1])
        rest = abs(count)
        while rest:
            if rest & 1:
                result = result * base
            base = base * base
            rest >>= 1
        if count < 0 and result.real == 0 and result.imag == 0:
            raise ZeroDivisionError("0.0 to a negative or complex power")
        return result if count >= 0 else complex(1.0, 0.0) / result
    if a[0] == 0 and a[1] == 0:
        if b[1] != 0 or b[0] < 0:
            raise ZeroDivisionError("0.0 to a negative or complex power")
        return complex(0.0, 0.0)
    mathematics = _core_mathematics()
    length = _hypotenuse(a[0], a[1])
    angle = _method_atan2(mathematics, a[1], a[0])
    size = length ** b[0]
    turn = angle * b[0]
    if b[1] != 0:
        size = size / _method_exp(mathematics, angle * b[1])
        turn += b[1] * _method_log(mathematics, length)
    return complex(size * _method_cos(mathematics, turn), size * _method_sin(mathematics, turn))

def _parse_complex(text):
    text = text.strip().lower()
    if text[:1] == "(" and text[-1:] == ")":
        text = text[1:-1].strip()
    if " " in text:
        raise ValueError("complex() arg is a malformed string")
    if text[-1:] != "j":
        try:
            return complex(float(text), 0.0)
        except ValueError:
            raise ValueError("complex() arg is a malformed string") from None
    text = text[:-1]
    place = len(text) - 1
    while place > 0 and (text[place] not in "+-" or text[place - 1] == "e"):
        place -= 1
    imag = text[place:] if place > 0 else text
    real = text[:place] if place > 0 else "0"
    if imag in ("", "+", "-"):
        imag += "1"
    try:
        return complex(float(real), float(imag))
    except ValueError:
        raise ValueError("complex() arg is a malformed string") from None



def _is_mapping(value):
    # Whether a pattern of a mapping is about it, apart from dictionaries.
    if isinstance(value, mappingproxy):
        return True
    abstract = _core_findModule("collections.abc")
    return abstract is not None and isinstance(value, abstract.Mapping)

def _sequence_items(value):
    # By index: a sequence may not end when it is gone through.
    return [value[i] for i in range(len(value))]

def _is_sequence(value):
    # Whether a pattern of a sequence is about it, apart from lists and tuples.
    if isinstance(value, (range, memoryview)):
        return True
    collections = _core_findModule("collections")
    if collections is not None and isinstance(value, collections.deque):
        return True
    abstract = _core_findModule("collections.abc")
    return abstract is not None and isinstance(value, abstract.Sequence) and not isinstance(value, (str, _byte_methods))

# The classes of errors of the system, by their numbers.
_error_classes = {1: PermissionError, 2: FileNotFoundError, 13: PermissionError, 17: FileExistsError, 20: NotADirectoryError, 21: IsADirectoryError, 4: InterruptedError, 3: ProcessLookupError, 10: ChildProcessError, 11: BlockingIOError, 32: BrokenPipeError, 103: ConnectionAbortedError, 104: ConnectionResetError, 111: ConnectionRefusedError, 110: TimeoutError}

__doc__ = None

# What programs see of all this; the modules of the library see everything.
_public = ("""ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit
IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration
SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __build_class__ __builtins__ __debug__ __doc__
__import__ __loader__ __name__ __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help
hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range
repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip""")

_plain_attributes = {int, float, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, NoneType, range, slice, complex}
