"""The module unittest.mock: objects that stand for others, note how they are used, and take the place of names for a while."""

import builtins
import contextlib
import functools
import inspect
import io
import sys

from types import FunctionType, MethodType, ModuleType

__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR",
           "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal")

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock cannot be the spec of another."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinel:
    """Each attribute is one object that is equal to nothing else."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


# Calls

def _call_text(name, args, kwargs):
    parts = [repr(arg) for arg in args] + ["%s=%r" % item for item in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


class _Call(tuple):
    """A call: (name, args, kwargs). It is equal to tuples that leave out what is empty."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args = ()
        kwargs = {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        name = ""
        if len(self) == 2:
            args, kwargs = self
        else:
            name, args, kwargs = self
        if getattr(self, "_mock_parent", None) and getattr(other, "_mock_parent", None) and self._mock_parent != other._mock_parent:
            return False
        other_name = ""
        if size == 0:
            other_args, other_kwargs = (), {}
        elif size == 3:
            other_name, other_args, other_kwargs = other
        elif size == 1:
            value, = other
            if isinstance(value, tuple):
                other_args, other_kwargs = value, {}
            elif isinstance(value, str):
                other_name, other_args, other_kwargs = value, (), {}
            else:
                other_args, other_kwargs = (), value
        elif size == 2:
            first, second = other
            if isinstance(first, str):
                other_name = first
                other_args, other_kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
            else:
                other_args, other_kwargs = first, second
        else:
            return False
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, name):
        if name[:6] == "_mock_":
            raise AttributeError(name)
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name="%s.%s" % (self._mock_name, name), parent=self, from_kall=False)

    def __getattribute__(self, name):
        if name in ("count", "index"):
            return self.__getattr__(name)
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name.startswith("call") else "call.%s" % name
        if len(self) == 2:
            name = "call"
            args, kwargs = self
        else:
            name, args, kwargs = self
            name = "call" if not name else "call.%s" % name if not name.startswith("()") else "call%s" % name
        return _call_text(name, args, kwargs)

    def call_list(self):
        """The calls of a chain, the first one first."""
        found = []
        one = self
        while one is not None:
            if one._mock_from_kall:
                found.append(one)
            one = one._mock_parent
        return _CallList(reversed(found))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        for i in range(len(self) - size + 1):
            if list(self[i:i + size]) == value:
                return True
        return False

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


# Signatures of what a mock stands for

def _signature_of(spec, as_instance, eat_self=False):
    # How a spec is called, or None where that is not known.
    if isinstance(spec, type) and not as_instance:
        function, eat_self = spec.__init__, True
        if not isinstance(function, FunctionType):
            return None
    elif isinstance(spec, (classmethod, staticmethod)):
        function = spec.__func__
        eat_self = isinstance(spec, classmethod)
    elif isinstance(spec, (FunctionType, MethodType)):
        function = spec
    else:
        try:
            function = type(spec).__call__ if not isinstance(spec, type) else spec.__call__
        except AttributeError:
            return None
        if not isinstance(function, FunctionType):
            return None
        eat_self = True
    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError):
        return None
    return _without_first(signature) if eat_self else signature


def _without_first(signature):
    return signature.replace(parameters=list(signature.parameters.values())[1:])


def _is_list(value):
    return type(value) in (list, tuple)


def _is_instance_mock(value):
    return issubclass(type(value), NonCallableMock)


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _is_async(value):
    if hasattr(value, "__func__"):
        value = value.__func__
    try:
        return inspect.iscoroutinefunction(value)
    except Exception:
        return False


# Methods that the interpreter looks up in the class of an object.

_NUMERICS = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow"
_RIGHT = " ".join(["r" + name for name in _NUMERICS.split()])
_INPLACE = " ".join(["i" + name for name in _NUMERICS.split()])
_MAGICS = {"__%s__" % name for name in ("lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs "
           "invert complex int float index round trunc floor ceil bool next fspath aiter " + _NUMERICS + " " + _RIGHT + " " + _INPLACE).split()}
_MAGICS |= {"__hash__", "__iter__", "__reversed__", "__missing__", "__reduce__", "__getformat__", "__repr__", "__dir__", "__subclasses__",
            "__format__", "__get__", "__set__", "__delete__", "__aenter__", "__aexit__", "__anext__"}
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
_NOT_BY_DEFAULT = {"__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__reduce__", "__getformat__", "__repr__", "__dir__",
                   "__subclasses__", "__format__"}
_BY_DEFAULT = _MAGICS - _NOT_BY_DEFAULT
_UNSUPPORTED = {"__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__", "__subclasscheck__", "__del__"}
_VALUES = {"__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
           "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True, "__index__": 1,
           "__aexit__": False}


def _default_eq(self):
    def equal(other):
        configured = self.__eq__._mock_return_value
        if configured is not DEFAULT:
            return configured
        return True if self is other else NotImplemented
    return equal


def _default_ne(self):
    def unequal(other):
        if self.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if self is other else NotImplemented
    return unequal


def _default_iter(self):
    def walk():
        value = self.__iter__._mock_return_value
        return iter([]) if value is DEFAULT else iter(value)
    return walk


def _default_aiter(self):
    async def steps(values):
        for value in values:
            yield value
    def walk():
        value = self.__aiter__._mock_return_value
        return steps(iter([] if value is DEFAULT else value))
    return walk


_EFFECTS = {"__eq__": _default_eq, "__ne__": _default_ne, "__iter__": _default_iter, "__aiter__": _default_aiter}
_COMPUTED = {"__hash__": object.__hash__, "__str__": object.__str__, "__sizeof__": lambda self: 64,
             "__fspath__": lambda self: "%s/%s/%d" % (type(self).__name__, self._extract_mock_name(), id(self))}


class _MagicProxy:
    # Makes the mock for a magic method when it is first asked for.
    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def __get__(self, owner, kind=None):
        return self.create_mock()

    def create_mock(self):
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        if name in _VALUES:
            made.return_value = _VALUES[name]
        elif name in _COMPUTED:
            made.return_value = _COMPUTED[name](parent)
        elif name in _EFFECTS:
            made.side_effect = _EFFECTS[name](parent)
        return made


def _magic_caller(name, value):
    # What stands in the class for a magic method that is set in the object.
    if isinstance(value, NonCallableMock):
        return value
    def method(self, /, *args, **kwargs):
        return value(self, *args, **kwargs)
    method.__name__ = name
    return method


_INTERNAL = {"_mock_return_value", "_mock_side_effect", "_mock_called", "_mock_call_count", "_mock_call_args", "_mock_delegate"}
_SETTERS = {"return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls",
            "await_count", "await_args", "await_args_list"}


class NonCallableMock:
    """A mock that cannot be called itself."""

    _mock_sealed = False

    def __new__(cls, /, *args, **kwargs):
        # Each mock has a class of its own, so that magic methods can be set for it alone.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            spec = kwargs.get("spec_set") or kwargs.get("spec") or (args[0] if args else None)
            if spec is not None and _is_async(spec) and issubclass(cls, CallableMixin):
                bases = (AsyncMockMixin, cls)
        made = type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
                 _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        if _new_parent is None:
            _new_parent = parent
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = _new_parent
        own["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_delegate"] = None
        own["_mock_called"] = False
        own["_mock_call_args"] = None
        own["_mock_call_count"] = 0
        own["_mock_call_args_list"] = _CallList()
        own["_mock_mock_calls"] = _CallList()
        own["method_calls"] = _CallList()
        own["_mock_unsafe"] = unsafe
        own.setdefault("_mock_return_value", DEFAULT)
        own.setdefault("_mock_side_effect", None)
        if kwargs:
            self.configure_mock(**kwargs)

    def attach_mock(self, mock, attribute):
        """The calls of a mock are noted as those of an attribute of this one from now on."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        kind = None
        signature = None
        if spec is not None and not _is_list(spec):
            kind = spec if isinstance(spec, type) else type(spec)
            signature = _signature_of(spec, as_instance, eat_self and isinstance(spec, FunctionType))
            names = dir(spec)
        else:
            names = spec
        own = self.__dict__
        own["_spec_class"] = kind
        own["_spec_object"] = spec
        own["_spec_set"] = spec_set
        own["_spec_signature"] = signature
        own["_mock_methods"] = names
        own["_spec_asyncs"] = [] if kind is None else [name for name in names if _is_async(inspect.getattr_static(spec, name, None))]

    def _mock_property(name):
        stored = "_mock_" + name
        def get(self):
            delegate = self._mock_delegate
            return self.__dict__[stored] if delegate is None else getattr(delegate, name)
        def put(self, value):
            delegate = self._mock_delegate
            if delegate is None:
                self.__dict__[stored] = value
            else:
                setattr(delegate, name, value)
        return property(get, put)

    called = _mock_property("called")
    call_count = _mock_property("call_count")
    call_args = _mock_property("call_args")
    call_args_list = _mock_property("call_args_list")
    mock_calls = _mock_property("mock_calls")
    del _mock_property

    @property
    def return_value(self):
        value = self._mock_return_value if self._mock_delegate is None else self._mock_delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__["_mock_return_value"] = value
            _check_and_set_parent(self, value, None, "()")

    @property
    def side_effect(self):
        if self._mock_delegate is None:
            return self._mock_side_effect
        return self._mock_delegate.side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not isinstance(value, _IterableEffect) and not _is_exception(value):
            value = _IterableEffect(value)
        if self._mock_delegate is None:
            self.__dict__["_mock_side_effect"] = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.__dict__["method_calls"] = _CallList()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in list(self._mock_children.values()):
            if isinstance(child, _SpecState) or child is _deleted:
                continue
            child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if _is_instance_mock(value) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        # Names without a dot come first, so that attributes of what they hold can be set behind them.
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = name.split(".")
            owner = self
            for part in path:
                owner = getattr(owner, part)
            setattr(owner, last, value)

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe", "_mock_children", "_mock_delegate"):
            raise AttributeError(name)
        names = self._mock_methods
        if names is not None:
            if name not in names or name in _MAGICS:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif name[:2] == "__" and name[-2:] == "__":
            raise AttributeError(name)
        if not self._mock_unsafe and (names is None or name not in names):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) or name in _SIMILAR_ASSERTS:
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")
        found = self._mock_children.get(name)
        if found is _deleted:
            raise AttributeError(name)
        if found is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            found = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = found
        elif isinstance(found, _SpecState):
            try:
                found = create_autospec(found.spec, found.spec_set, found.instance, found.parent, found.name)
            except InvalidSpecError:
                target_name = self.__dict__["_mock_name"] or self
                raise InvalidSpecError(f"Cannot autospec attr {name!r} from target {target_name!r} as it has already been mocked out. "
                                       f"[target={self!r}, attr={found.spec!r}]")
            self._mock_children[name] = found
        return found

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "" if names == ["()"] else "."
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names = names[::-1]
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        text = "" if name in ("mock", "mock.") else " name=%r" % name
        if self._spec_class is not None:
            text += " spec_set=%r" % self._spec_class.__name__ if self._spec_set else " spec=%r" % self._spec_class.__name__
        return "<%s%s id='%s'>" % (type(self).__name__, text, id(self))

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        children = [name for name, value in self._mock_children.items() if value is not _deleted]
        own = [name for name in self.__dict__ if not name.startswith("_")]
        kind = [name for name in dir(type(self)) if not name.startswith("_") or name[:2] == "__" and name[-2:] == "__"]
        return sorted(set((self._mock_methods or []) + kind + own + children))

    def __setattr__(self, name, value):
        if name in _SETTERS or name in _INTERNAL:
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            if self._mock_methods is not None:
                raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _UNSUPPORTED:
            raise AttributeError("Attempting to set unsupported magic method %r." % name)
        if name in _MAGICS:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if not _is_instance_mock(value):
                setattr(type(self), name, _magic_caller(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)
            else:
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
            return object.__setattr__(self, name, value) if not _is_instance_mock(value) else None
        if name == "__class__":
            self.__dict__["_spec_class"] = value
            return
        if name[:6] == "_mock_" or name[:5] == "_spec":
            self.__dict__[name] = value
            return
        if _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is _deleted:
            raise AttributeError(name)
        if found is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _format_call(self, args, kwargs):
        return _call_text(self._mock_name or "mock", args, kwargs)

    def _call_signature(self, name):
        # The signature of an attribute named as calls name it: `a.b().c`.
        if not name:
            return self._spec_signature
        child = self
        signature = None
        for part in name.replace("()", "").split("."):
            found = child._mock_children.get(part)
            if found is None or isinstance(found, _SpecState):
                return None
            child = _extract_mock(found)
            if not _is_instance_mock(child):
                return None
            signature = child._spec_signature
        return signature

    def _call_matcher(self, one):
        """A call in the form in which calls that mean the same are equal, as far as the signature is known."""
        if isinstance(one, tuple) and len(one) > 2:
            signature = self._call_signature(one[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return one
        if len(one) == 2:
            name = ""
            args, kwargs = one
        else:
            name, args, kwargs = one
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def assert_not_called(self):
        if self.call_count == 0:
            return
        raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (
            self._mock_name or "mock", self.call_count, self._calls_repr()))

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % (self._mock_name or "mock"))

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (
                self._mock_name or "mock", self.call_count, self._calls_repr()))

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: not called." % self._format_call(args, kwargs))
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._differs("call", args, kwargs, self.call_args)) from cause

    def _differs(self, action, args, kwargs, actual):
        return "expected %s not found.\nExpected: %s\n  Actual: %s" % (
            action, self._format_call(args, kwargs), self._format_call(actual.args, actual.kwargs))

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (
                self._mock_name or "mock", self.call_count, self._calls_repr()))
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(one) for one in calls]
        cause = next((one for one in expected if isinstance(one, Exception)), None)
        known = _CallList([self._call_matcher(one) for one in self.mock_calls])
        if not any_order:
            if expected not in known:
                if cause is None:
                    problem = "Calls not found."
                else:
                    problem = "Error processing expected calls.\nErrors: %s" % (
                        [one if isinstance(one, Exception) else None for one in expected],)
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}{self._calls_repr(prefix='  Actual').rstrip('.')}") from cause
            return
        left = list(known)
        missing = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError("%r does not contain all of %r in its call list, found %r instead" % (
                self._mock_name or "mock", tuple(missing), left)) from cause

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        known = [self._call_matcher(one) for one in self.call_args_list]
        if cause is not None or expected not in known:
            raise AssertionError("%s call not found" % self._format_call(args, kwargs)) from cause

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        new_name = kw.get("_new_name")
        if new_name in self.__dict__["_spec_asyncs"] or new_name in _ASYNC_MAGICS:
            return AsyncMock(**kw)
        kind = type(self).__mro__[1]
        if kind is AsyncMockMixin:
            kind = type(self).__mro__[2]
        if issubclass(kind, AsyncMock):
            # Attributes of an asynchronous mock are asynchronous, but not what a call gives in the end.
            kind = MagicMock if new_name == "()" or new_name in _MAGICS and new_name not in _ASYNC_MAGICS else AsyncMock
        elif issubclass(kind, AsyncMockMixin):
            kind = MagicMock
        elif not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, MagicMixin) else Mock
        return kind(**kw)

    def _calls_repr(self, prefix="Calls"):
        return f"\n{prefix}: {self.mock_calls!r}." if self.mock_calls else ""


def _claimed_class(mock):
    kind = mock.__dict__.get("_spec_class")
    return type(mock) if kind is None else kind


NonCallableMock.__class__ = property(_claimed_class)


_SIMILAR_ASSERTS = {name + suffix for name in ("called", "not_called", "any_call", "has_calls", "awaited") for suffix in ("", "_once", "_with", "_once_with")
                    if name + suffix not in ("called", "awaited")}


class _IterableEffect:
    def __init__(self, values):
        self._walk = iter(values)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._walk)


def _extract_mock(value):
    return getattr(value, "mock", value) if isinstance(value, FunctionType) else value


def _check_and_set_parent(parent, value, name, new_name):
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    one = parent
    while one is not None:
        if one is value:
            return False
        one = one._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


class CallableMixin:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect
        if return_value is not DEFAULT:
            _check_and_set_parent(self, return_value, None, "()")

    def _mock_check_sig(self, args, kwargs):
        if self.__dict__.get("_mock_checks"):
            self._spec_signature.bind(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(args, kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        noted = _Call((args, kwargs), two=True)
        self.call_args = noted
        self.call_args_list.append(noted)
        # The mocks above note the call under its dotted name.
        is_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if is_method:
                parent.__dict__["method_calls"].append(_Call((method_name, args, kwargs)))
                is_method = parent._mock_parent is not None
                if is_method:
                    method_name = parent._mock_name + "." + method_name
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                dot = "" if is_call else "."
                is_call = parent._mock_new_name == "()"
                name = parent._mock_new_name + dot + name
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_delegate is not None and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that notes how it is called; attributes are made when they are asked for."""


class MagicMixin:
    def __init__(self, /, *args, **kw):
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        names = _BY_DEFAULT
        known = self.__dict__.get("_mock_methods")
        kind = type(self)
        if known is not None:
            names = names & set(known)
            for name in list(kind.__dict__):
                if isinstance(kind.__dict__[name], _MagicProxy) and name not in names:
                    delattr(kind, name)
        for name in names:
            if name not in kind.__dict__:
                setattr(kind, name, _MagicProxy(name, self))

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """As MagicMock, but it cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock that has the methods of operators too."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        super().reset_mock(*args, return_value=return_value, **kwargs)


class AsyncMockMixin:
    """A mock whose calls are coroutines; what is awaited is noted too."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own["_mock_await_count"] = 0
        own["_mock_await_args"] = None
        own["_mock_await_args_list"] = _CallList()

    def _awaits(name):
        stored = "_mock_" + name
        def get(self):
            return self.__dict__[stored]
        def put(self, value):
            self.__dict__[stored] = value
        return property(get, put)

    await_count = _awaits("await_count")
    await_args = _awaits("await_args")
    await_args_list = _awaits("await_args_list")
    del _awaits

    async def _execute_mock_call(self, /, *args, **kwargs):
        noted = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = noted
        self.await_args_list.append(noted)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif _is_async(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if _is_async(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def _await_text(self):
        return self._mock_name or "mock"

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._await_text()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._await_text()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f"Expected await: {self._format_call(args, kwargs)}\nNot awaited")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            raise AssertionError(self._differs("await", args, kwargs, self.await_args))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._await_text()} to have been awaited once. Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if expected not in [self._call_matcher(one) for one in self.await_args_list]:
            raise AssertionError("%s await not found" % self._format_call(args, kwargs))

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(one) for one in calls]
        known = _CallList([self._call_matcher(one) for one in self.await_args_list])
        if not any_order:
            if expected not in known:
                raise AssertionError(f"Awaits not found.\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}")
            return
        left = list(known)
        missing = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError("%r not all found in await list" % (tuple(missing),))

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._await_text()} to not have been awaited. Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
    """A mock whose calls are coroutines."""


class PropertyMock(Mock):
    """A mock that is a property of a class: reading and setting it are calls."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


# Putting mocks in the place of names

def _import(target):
    parts = target.split(".")
    path = parts.pop(0)
    found = __import__(path)
    for part in parts:
        path += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


def _get_target(target):
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return lambda: _import(target), attribute


class _patch:
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            for name in kwargs:
                if name in ("autospect", "auto_spec", "set_spec"):
                    raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [one.copy() for one in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX):
                    value = getattr(func, name)
                    if hasattr(value, "__call__") and not isinstance(value, type):
                        setattr(func, name, self.copy()(value))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if _is_async(func):
            @functools.wraps(func)
            async def patched(*args, **keywargs):
                with self._entered(patched, args, keywargs) as (newargs, newkeywargs):
                    return await func(*newargs, **newkeywargs)
        else:
            @functools.wraps(func)
            def patched(*args, **keywargs):
                with self._entered(patched, args, keywargs) as (newargs, newkeywargs):
                    return func(*newargs, **newkeywargs)
        patched.patchings = [self]
        return patched

    @contextlib.contextmanager
    def _entered(self, patched, args, keywargs):
        extra = []
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                value = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(value)
                elif patching.new is DEFAULT:
                    extra.append(value)
            yield args + tuple(extra), keywargs

    def get_original(self):
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
            local = True
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        if name in dir(builtins) and isinstance(target, ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError("Patch is already started")
        new, spec, spec_set = self.new, self.spec, self.spec_set
        autospec, kwargs = self.autospec, self.kwargs
        new_callable = self.new_callable
        self.target = self.getter()
        spec = None if spec is False else spec
        spec_set = None if spec_set is False else spec_set
        autospec = None if autospec is False else autospec
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        if new is DEFAULT and autospec is None:
            new = self._new_mock(original, spec, spec_set, new_callable, kwargs)
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            if autospec is True:
                autospec = original
            if _is_instance_mock(self.target):
                raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. "
                                       f"[target={self.target!r}, attr={autospec!r}]")
            if _is_instance_mock(autospec):
                name = getattr(self.target, "__name__", self.target)
                raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. "
                                       f"[target={self.target!r}, attr={autospec!r}]")
            new = create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            result = {}
            if self.new is DEFAULT:
                result[self.attribute_name] = new
            for one in self.additional_patchers:
                value = self._exit_stack.enter_context(one)
                if one.new is DEFAULT:
                    result.update(value)
            return result
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise

    def _new_mock(self, original, spec, spec_set, new_callable, kwargs):
        inherit = False
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set = original
                spec = None
        elif spec is not None:
            if spec_set is True:
                spec_set = spec
                spec = None
        elif spec_set is True:
            spec_set = original
        if spec is not None or spec_set is not None:
            if original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            inherit = isinstance(original, type)
        known = spec if spec is not None else spec_set
        if new_callable is not None:
            kind = new_callable
        elif known is None and _is_async(original):
            kind = AsyncMock
        elif known is not None:
            is_callable = "__call__" in known if _is_list(known) else callable(known)
            kind = AsyncMock if _is_async(known) else MagicMock if is_callable else NonCallableMagicMock
        else:
            kind = MagicMock
        given = {}
        if spec is not None:
            given["spec"] = spec
        if spec_set is not None:
            given["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            given["name"] = self.attribute
        given.update(kwargs)
        new = kind(**given)
        if inherit and _is_instance_mock(new):
            given.pop("name", None)
            given["_new_parent"] = new
            given["_new_name"] = "()"
            for name in ("spec", "spec_set"):
                given.pop(name, None)
            if _is_list(known) or not callable(getattr(known, "__call__", None)) or "__call__" not in dir(known):
                new.return_value = NonCallableMagicMock(known, **given) if spec is not None else NonCallableMagicMock(spec_set=known, **given)
            else:
                new.return_value = kind(known, **given) if spec is not None else kind(spec_set=known, **given)
        return new

    def __exit__(self, *exc_info):
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    "__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original
        del self.is_local
        del self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _import(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for attribute, new in kwargs.items():
        one = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = attribute
        patchers.append(one)
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


class _patch_dict:
    """Changes a dictionary, or what is like one, for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                value = getattr(f, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return f
        if _is_async(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                self._patch_dict()
                try:
                    return await f(*args, **kw)
                finally:
                    self._unpatch_dict()
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                self._patch_dict()
                try:
                    return f(*args, **kw)
                finally:
                    self._unpatch_dict()
        return inner

    def __enter__(self):
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import(self.in_dict)
        target = self.in_dict
        try:
            original = target.copy()
        except AttributeError:
            original = {key: target[key] for key in target}
        self._original = original
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]

    def _unpatch_dict(self):
        target, original = self.in_dict, self._original
        _clear_dict(target)
        try:
            target.update(original)
        except AttributeError:
            for key in original:
                target[key] = original[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _patch_stopall():
    for one in reversed(_patch._active_patches[:]):
        one.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"


# Mocks that have the interface of an object

class _SpecState:
    # What an attribute stands for whose mock is not made yet.
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    is_async = _is_async(spec)
    given = {} if spec is None else {"spec_set" if spec_set else "spec": spec}
    is_function = isinstance(spec, (FunctionType, MethodType)) or isinstance(spec, (classmethod, staticmethod))
    kind = MagicMock
    if isinstance(spec, property) or type(spec).__name__ in ("member_descriptor", "getset_descriptor"):
        given = {}
    elif is_type and instance and not callable(getattr(spec, "__call__", None)):
        kind = NonCallableMagicMock
    elif is_async:
        kind = AsyncMock
    elif not is_function and not callable(spec):
        kind = NonCallableMagicMock
    elif is_type and instance and "__call__" not in _names_in(spec):
        kind = NonCallableMagicMock
    given.update(kwargs)
    name = given.pop("name", _name)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=name, name=name, **given)
    signature = _signature_of(spec, instance)
    if signature is not None and _parent is not None and isinstance(spec, FunctionType) and _skips_first(_parent, name):
        signature = _without_first(signature)
    if signature is not None and kind is not NonCallableMagicMock:
        mock.__dict__["_spec_signature"] = signature
        mock.__dict__["_mock_checks"] = True
    if is_function:
        if _parent is None and isinstance(spec, FunctionType):
            return _as_function(mock, spec, is_async)
    if _parent is not None and not instance:
        _parent._mock_children[name] = mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
    if is_function:
        return mock
    for entry in dir(spec):
        if entry in _MAGICS or entry[:2] == "__" and entry[-2:] == "__":
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        inner = {"spec_set" if spec_set else "spec": original}
        if not isinstance(original, (FunctionType, MethodType)):
            mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, instance=instance)
            continue
        child_signature = _signature_of(original, False)
        static = inspect.getattr_static(spec, entry, None)
        if child_signature is not None and isinstance(original, FunctionType) and is_type and instance and not isinstance(static, staticmethod):
            child_signature = _without_first(child_signature)
        child = (AsyncMock if _is_async(original) else MagicMock)(parent=mock, name=entry, _new_name=entry, _new_parent=mock, **inner)
        if child_signature is not None:
            child.__dict__["_spec_signature"] = child_signature
            child.__dict__["_mock_checks"] = True
        mock._mock_children[entry] = child
        child.return_value
    return mock


def _names_in(kind):
    return {name for one in kind.__mro__ for name in one.__dict__}


def _skips_first(parent, name):
    spec = parent._spec_object
    if not isinstance(spec, type):
        return isinstance(parent.__dict__.get("_spec_object"), type)
    return not isinstance(inspect.getattr_static(spec, name, None), staticmethod) and parent._mock_new_name == "()"


def _as_function(mock, spec, is_async):
    # A function with the name of the original that hands its calls on to a mock.
    if is_async:
        async def function(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            return mock(*args, **kwargs)
    functools.update_wrapper(function, spec)
    function.mock = mock
    names = ["assert_called_with", "assert_called_once_with", "assert_has_calls", "assert_any_call", "assert_called", "assert_not_called",
             "assert_called_once", "configure_mock", "attach_mock", "reset_mock"]
    if is_async:
        names += ["assert_awaited", "assert_awaited_with", "assert_awaited_once", "assert_awaited_once_with", "assert_any_await",
                  "assert_has_awaits", "assert_not_awaited"]
    for name in names:
        setattr(function, name, getattr(mock, name))
    _function_attributes(function, mock)
    return function


def _function_attributes(function, mock):
    # The numbers live in the function and are read by the mock, so that both show the same.
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _CallList()
    function.method_calls = _CallList()
    function.mock_calls = _CallList()
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    mock.__dict__["_mock_delegate"] = function


# Files

def _lines_of(data):
    return io.BytesIO(data) if isinstance(data, bytes) else io.StringIO(data)


def mock_open(mock=None, read_data=""):
    """A mock for `open` whose handle reads the given data."""
    data = _lines_of(read_data)
    state = [data, None]

    def readlines(*args, **kwargs):
        if handle.readlines.return_value is not None:
            return handle.readlines.return_value
        return state[0].readlines(*args, **kwargs)

    def read(*args, **kwargs):
        if handle.read.return_value is not None:
            return handle.read.return_value
        return state[0].read(*args, **kwargs)

    def readline(*args, **kwargs):
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return state[0].readline(*args, **kwargs)

    def walk():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        for line in state[0]:
            yield line

    def following():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(state[0])

    def leave(exc_type, exc_val, exc_tb):
        handle.close()

    file_spec = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock(spec=file_spec)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = None
    handle.readline.return_value = None
    handle.readlines.return_value = None
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = walk
    handle.__next__.side_effect = following
    handle.__exit__.side_effect = leave

    def start_again(*args, **kwargs):
        state[0] = _lines_of(read_data)
        return DEFAULT

    mock.side_effect = start_again
    mock.return_value = handle
    return mock


def seal(mock):
    """No more attributes are made for a mock and those below it."""
    mock.__dict__["_mock_sealed"] = True
    for name in dir(mock):
        try:
            found = getattr(mock, name)
        except AttributeError:
            continue
        if not _is_instance_mock(found):
            continue
        if isinstance(found._mock_children.get(name), _SpecState):
            continue
        if found._mock_new_parent is mock:
            seal(found)
