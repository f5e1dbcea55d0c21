"""The module unittest.mock: objects that stand for others, note how they are used, and take the place of names for a while."""

import functools
import inspect

from types import FunctionType, MethodType

from unittest._mock_calls import ANY, DEFAULT, _Call, _CallList, call, call_text, sentinel

__all__ = ["Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR",
           "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal"]

FILTER_DIR = True

_DELETED = object()


class InvalidSpecError(Exception):
    """A mock cannot say what another stands for."""


def _is_mock(value):
    return issubclass(type(value), NonCallableMock)


def _behind(value):
    # A function that create_autospec has made holds its mock.
    return getattr(value, "mock", value) if isinstance(value, FunctionType) else value


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _is_coroutine_function(value):
    if _is_mock(value):
        return isinstance(value, AsyncMockMixin)
    try:
        return inspect.iscoroutinefunction(getattr(value, "__func__", value))
    except Exception:
        return False


# Magic methods: what the interpreter looks for in the class of an object.

def _dunders(words):
    return {f"__{word}__" for word in words.split()}


_OPERATORS = "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split()
_READY_MAGICS = _dunders("lt le gt ge eq ne hash str sizeof bool int float complex index round trunc floor ceil neg pos abs invert divmod rdivmod "
                         "len contains getitem setitem delitem iter next enter exit fspath aiter anext aenter aexit")
_READY_MAGICS |= {f"__{side}{operator}__" for operator in _OPERATORS for side in ("", "r", "i")}
# These work when they are set, but are not there before.
_MAGICS = _READY_MAGICS | _dunders("reversed missing reduce repr dir format subclasses getformat get set delete")
_ASYNC_MAGICS = _dunders("aenter aexit anext")
_FORBIDDEN_MAGICS = _dunders("getattr setattr init new prepare instancecheck subclasscheck del")

_PLAIN_RESULTS = {"__len__": 0, "__int__": 1, "__index__": 1, "__float__": 1.0, "__complex__": 1j, "__bool__": True, "__contains__": False,
                  "__exit__": False, "__aexit__": False, "__lt__": NotImplemented, "__le__": NotImplemented, "__gt__": NotImplemented,
                  "__ge__": NotImplemented}
# Results that depend on the mock, found when its magic method is made.
_RESULTS_OF = {
    "__hash__": object.__hash__,
    "__str__": object.__str__,
    "__sizeof__": lambda mock: 64,
    "__fspath__": lambda mock: f"{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}",
}


def _configured(mock, name, otherwise):
    value = mock._mock_book.children[name]._mock_book.returns
    return otherwise() if value is DEFAULT else value


async def _walk_asynchronously(values):
    for value in values:
        yield value


# Results that are found at each call, from what was configured and, for comparisons, from the other operand.
_EFFECTS_OF = {
    "__eq__": lambda mock: lambda other: _configured(mock, "__eq__", lambda: True if mock is other else NotImplemented),
    "__ne__": lambda mock: lambda other: _configured(mock, "__ne__", lambda: False if mock is other else NotImplemented),
    "__iter__": lambda mock: lambda: iter(_configured(mock, "__iter__", list)),
    "__aiter__": lambda mock: lambda: _walk_asynchronously(_configured(mock, "__aiter__", list)),
}


class _Magic:
    # Stands in the class of a mock for a magic method, and makes it for each mock when it is asked for. It knows no mock itself.
    def __init__(self, name):
        self.name = name

    def __call__(self, mock, /, *args, **kwargs):
        # For what looks for the method in the class and calls it with the object.
        return self.__get__(mock)(*args, **kwargs)

    def __get__(self, mock, kind=None):
        if mock is None:
            return self
        name = self.name
        made = mock._mock_book.children.get(name)
        if made is None:
            made = mock._get_child_mock(name=name, _new_name=name, _new_parent=mock)
            mock._mock_book.children[name] = made
            if name in _PLAIN_RESULTS:
                made.return_value = _PLAIN_RESULTS[name]
            elif name in _RESULTS_OF:
                made.return_value = _RESULTS_OF[name](mock)
            elif name in _EFFECTS_OF:
                made.side_effect = _EFFECTS_OF[name](mock)
        return made


_READY = {name: _Magic(name) for name in sorted(_READY_MAGICS)}


def _ready_magics(spec):
    if spec is None:
        return _READY
    names = _names_of(spec)
    return {name: magic for name, magic in _READY.items() if name in names}


# What a mock stands for

def _is_list(spec):
    return type(spec) in (list, tuple)


def refuse_misspelt(names):
    for name in names:
        if name in ("autospect", "auto_spec", "set_spec"):
            raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")


def _names_of(spec):
    return list(spec) if _is_list(spec) else dir(spec)


def _is_method_of(owner, name):
    # Whether the owner, a class, gives a function that expects an object as its first argument.
    return isinstance(inspect.getattr_static(owner, name, None), FunctionType)


def _signature(spec, as_instance=False, is_method=False):
    """How a spec is called, or None where that is not known. `as_instance`: as an object of the class; `is_method`: with an object before all arguments."""
    if isinstance(spec, (classmethod, staticmethod)):
        spec, is_method = spec.__func__, isinstance(spec, classmethod)
    if not isinstance(spec, (FunctionType, MethodType)):
        if isinstance(spec, type):
            spec = spec.__dict__.get("__call__", getattr(spec, "__call__", None)) if as_instance else spec.__init__
        else:
            spec = getattr(type(spec), "__call__", None)
        is_method = True
        if not isinstance(spec, FunctionType):
            return None
    try:
        signature = inspect.signature(spec)
    except (ValueError, TypeError):
        return None
    if is_method:
        signature = signature.replace(parameters=list(signature.parameters.values())[1:])
    return signature


class _Book:
    # What a mock knows. `parent` and `name` are those of method_calls, `new_parent` and `new_name` those of mock_calls and of the mock's own name.
    def __init__(self, name, parent, new_name, new_parent, wraps, unsafe):
        self.name = name
        self.parent = parent
        self.new_name = new_name
        self.new_parent = new_parent
        self.wraps = wraps
        self.unsafe = unsafe
        self.children = {}
        self.sealed = False
        self.is_strict = False
        self.delegate = None
        self.returns = DEFAULT
        self.effect = None
        self.forget_calls()
        self.forget_awaits()

    def forget_calls(self):
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = _CallList()
        self.mock_calls = _CallList()
        self.method_calls = _CallList()

    def forget_awaits(self):
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()

    def stand_for(self, spec, spec_set, as_instance=False, is_method=False):
        self.spec = spec
        self.spec_set = spec_set
        self.signature = self.spec_class = self.methods = None
        self.coroutines = ()
        if spec is not None:
            self.methods = _names_of(spec)
            if not _is_list(spec):
                self.spec_class = spec if isinstance(spec, type) else type(spec)
                self.signature = _signature(spec, as_instance, is_method and isinstance(spec, FunctionType))
                self.coroutines = [name for name in self.methods if _is_coroutine_function(inspect.getattr_static(spec, name, None))]


class _Later:
    # A child of a mock with the interface of an object, which is made when it is asked for.
    def __init__(self, spec, spec_set):
        self.spec = spec
        self.spec_set = spec_set

    def make(self, parent, name):
        try:
            made = create_autospec(self.spec, self.spec_set, _parent=parent, _name=name)
        except InvalidSpecError:
            owner = parent._mock_name or parent
            raise InvalidSpecError(f"Cannot autospec attr {name!r} from target {owner!r} as it has already been mocked out. "
                                   f"[target={parent!r}, attr={self.spec!r}]") from None
        if parent._mock_book.sealed:
            seal(made)
        return made


def _kept(name):
    # A property kept in the mock's book, or in the function that stands before the mock.
    def get(self):
        book = self._mock_book
        return getattr(book if book.delegate is None else book.delegate, name)
    def put(self, value):
        book = self._mock_book
        setattr(book if book.delegate is None else book.delegate, name, value)
    return property(get, put)


def _adopt(parent, value, name, new_name):
    """Makes a mock that hangs nowhere and has no name a child; True if it is one now."""
    value = _behind(value)
    if not _is_mock(value):
        return False
    book = value._mock_book
    if book.name or book.new_name or book.parent is not None or book.new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_book.new_parent
    if new_name:
        book.new_parent, book.new_name = parent, new_name
    if name:
        book.parent, book.name = parent, name
    return True


def _before_the_mock(value):
    # A function that was set as a magic method gets the mock as its first argument, as if it had been written in the class.
    def method(self, /, *args, **kwargs):
        return value(self, *args, **kwargs)
    return method


class NonCallableMock:
    """A mock that cannot be called itself."""

    def __new__(cls, /, *args, **kwargs):
        # Each mock has a class of its own, so that magic methods and properties can be set for it alone.
        spec = kwargs.get("spec_set") or kwargs.get("spec") or (args[0] if args else None)
        bases = (cls,)
        if issubclass(cls, CallableMixin) and not issubclass(cls, AsyncMockMixin) and spec is not None and _is_coroutine_function(spec):
            bases = (AsyncMockMixin, cls)
        members = dict(_ready_magics(spec)) if issubclass(cls, MagicMixin) else {}
        members["__doc__"], members["__module__"] = cls.__doc__, cls.__module__
        return object.__new__(type(cls.__name__, bases, members))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
                 _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        book = _Book(name, parent, _new_name, parent if _new_parent is None else _new_parent, wraps, unsafe)
        self.__dict__["_mock_book"] = book
        is_method = parent is not None if _eat_self is None else _eat_self
        self._take_spec(spec if spec_set is None else spec_set, spec_set is not None, _spec_as_instance, is_method)
        if kwargs:
            self.configure_mock(**kwargs)

    def _take_spec(self, spec, spec_set, as_instance=False, is_method=False):
        if _is_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        self._mock_book.stand_for(spec, spec_set, as_instance, is_method)

    def mock_add_spec(self, spec, spec_set=False):
        """From now on only the attributes of the spec are there."""
        self._take_spec(spec, spec_set)

    @property
    def __class__(self):
        kind = self._mock_book.spec_class
        return type(self) if kind is None else kind

    @__class__.setter
    def __class__(self, value):
        self._mock_book.spec_class = value

    called = _kept("called")
    call_count = _kept("call_count")
    call_args = _kept("call_args")
    call_args_list = _kept("call_args_list")
    mock_calls = _kept("mock_calls")

    @property
    def method_calls(self):
        return self._mock_book.method_calls

    @method_calls.setter
    def method_calls(self, value):
        self._mock_book.method_calls = value

    @property
    def return_value(self):
        book = self._mock_book
        value = book.returns if book.delegate is None else book.delegate.return_value
        if value is DEFAULT and book.wraps is None:
            value = self.return_value = self._get_child_mock(_new_parent=self, _new_name="()")
        return value

    @return_value.setter
    def return_value(self, value):
        book = self._mock_book
        if book.delegate is None:
            book.returns = value
            _adopt(self, value, None, "()")
        else:
            book.delegate.return_value = value

    @property
    def side_effect(self):
        book = self._mock_book
        if book.delegate is None:
            return book.effect
        effect = book.delegate.side_effect
        if type(effect) in (list, tuple):
            # The function was given a list; from now on it holds the place in it.
            effect = book.delegate.side_effect = iter(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        if not (value is None or callable(value) or _is_exception(value)):
            try:
                value = iter(value)
            except TypeError:
                # Whatever it is, it is kept until it is used.
                pass
        book = self._mock_book
        if book.delegate is None:
            book.effect = value
        else:
            book.delegate.side_effect = value

    # Setting up

    def configure_mock(self, /, **kwargs):
        """Sets attributes; a name may have dots. The shorter ones come first, as the longer may be attributes of what they set."""
        for path in sorted(kwargs, key=lambda path: path.count(".")):
            *owners, last = path.split(".")
            setattr(functools.reduce(getattr, owners, self), last, kwargs[path])

    def attach_mock(self, mock, attribute):
        """Makes a mock an attribute of this one, whatever it belonged to, so that its calls are noted here."""
        book = _behind(mock)._mock_book
        book.parent = book.new_parent = book.new_name = None
        book.name = ""
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets the calls, of what hangs below too."""
        visited = visited or []
        if any([one is self for one in visited]):
            return
        visited.append(self)
        book = self._mock_book
        book.forget_calls()
        if book.delegate is not None:
            _show_calls(book.delegate, book)
        if return_value:
            book.returns = DEFAULT
        if side_effect:
            book.effect = None
        for child in [*book.children.values(), _behind(book.returns)]:
            if _is_mock(_behind(child)):
                _behind(child).reset_mock(visited, return_value=return_value, side_effect=side_effect)

    def _get_child_mock(self, /, **kw):
        """The mock for an attribute or for what a call gives. Subclasses may replace it."""
        book = self._mock_book
        if book.sealed:
            raise AttributeError(self._extract_mock_name() + (f".{kw['name']}" if "name" in kw else "()"))
        name = kw.get("_new_name")
        if name in book.coroutines or name in _ASYNC_MAGICS:
            return AsyncMock(**kw)
        kind = next(base for base in type(self).__mro__[1:] if base is not AsyncMockMixin)
        if issubclass(kind, AsyncMockMixin):
            # What stands for a function with a known interface has further attributes that are no coroutines.
            return (MagicMock if name in _MAGICS or book.methods is not None and name in book.methods else AsyncMock)(**kw)
        if isinstance(self, AsyncMockMixin):
            return AsyncMock(**kw)
        if not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, MagicMixin) else Mock
        return kind(**kw)

    # Attributes

    def __getattr__(self, name):
        if name.startswith("_mock_"):
            # The book, under the names that it is known by outside.
            place = _SHOWN.get(name)
            if place is None or "_mock_book" not in self.__dict__:
                raise AttributeError(name)
            return getattr(self._mock_book, place)
        book = self._mock_book
        if book.methods is not None:
            if name not in book.methods or name in _MAGICS:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name[:2] == "__" and name[-2:] == "__":
            raise AttributeError(name)
        if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) and not book.unsafe and (not book.methods or name not in book.methods):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")
        child = book.children.get(name)
        if child is None:
            wraps = None if book.wraps is None else getattr(book.wraps, name)
            child = book.children[name] = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
        elif child is _DELETED:
            raise AttributeError(name)
        elif type(child) is _Later:
            child = book.children[name] = child.make(self, name)
        return child

    def __setattr__(self, name, value):
        if name in _PROPERTIES or name == "__class__":
            return object.__setattr__(self, name, value)
        if name in _SHOWN:
            return setattr(self._mock_book, _SHOWN[name], value)
        book = self._mock_book
        is_unknown = book.methods is not None and name not in book.methods
        if is_unknown and (name in _MAGICS or book.spec_set and name not in self.__dict__):
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _FORBIDDEN_MAGICS:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _MAGICS:
            if _is_mock(value):
                _adopt(self, value, None, name)
                book.children[name] = value
            else:
                value = _before_the_mock(value)
            return setattr(type(self), name, value)
        if _adopt(self, value, name, name):
            book.children[name] = value
        elif book.sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        children = self._mock_book.children
        if name in _MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            children.pop(name, None)
            return
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif children.get(name) is _DELETED:
            raise AttributeError(name)
        children[name] = _DELETED

    def __dir__(self):
        book = self._mock_book
        if not FILTER_DIR:
            return sorted({*dir(type(self)), *self.__dict__, *_SHOWN})
        names = {name for name in [*dir(type(self)), *self.__dict__] if not name.startswith("_")}
        names.update([name for name, value in type(self).__dict__.items() if name in _MAGICS and type(value) is not _Magic])
        names.update(book.methods or (), [name for name, child in book.children.items() if child is not _DELETED])
        return sorted(names)

    def _extract_mock_name(self):
        # As one would write it: `mock.a().b`.
        steps = []
        book = self._mock_book
        while book.new_parent is not None:
            steps.append(book.new_name if book.new_name == "()" else f".{book.new_name}")
            book = book.new_parent._mock_book
        return "".join([book.name or "mock", *reversed(steps)])

    def __repr__(self):
        name = self._extract_mock_name()
        words = [type(self).__name__]
        if name not in ("mock", "mock."):
            words.append(f"name={name!r}")
        book = self._mock_book
        if book.spec_class is not None:
            words.append(f"{'spec_set' if book.spec_set else 'spec'}={book.spec_class.__name__!r}")
        return f"<{' '.join(words)} id='{id(self)}'>"

    # Assertions

    def _comparable(self, one):
        """A call in the form in which calls that mean the same are equal, as far as the signature is known; an exception for one that does not fit."""
        name = one[0] if isinstance(one, tuple) and len(one) > 2 else ""
        signature = self._signature_below(name)
        if signature is None:
            return one
        try:
            bound = signature.bind(*one[-2], **one[-1])
        except TypeError as problem:
            return problem.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _signature_below(self, path):
        mock = self
        for name in path.replace("()", "").split(".") if path else ():
            child = mock._mock_book.children.get(name)
            if type(child) is _Later and isinstance(child.spec, (FunctionType, MethodType)):
                child = child.make(mock, name)
            mock = _behind(child)
            if not _is_mock(mock):
                return None
        return mock._mock_book.signature

    def _title(self):
        return self._mock_book.name or "mock"

    def _shown_calls(self, title="Calls", end="."):
        return f"\n{title}: {self.mock_calls!r}{end}" if self.mock_calls else ""

    def _require_last(self, action, last, args, kwargs):
        expected = self._comparable(_Call((args, kwargs), two=True))
        if self._comparable(last) != expected:
            raise AssertionError(f"expected {action} not found.\nExpected: {call_text(self._title(), args, kwargs)}\n"
                                 f"  Actual: {call_text(self._title(), *last)}") from _cause([expected])

    def _require_any(self, action, known, args, kwargs):
        expected = self._comparable(_Call((args, kwargs), two=True))
        if isinstance(expected, Exception) or expected not in [self._comparable(one) for one in known]:
            raise AssertionError(f"{call_text(self._title(), args, kwargs)} {action} not found") from _cause([expected])

    def _require_all(self, calls, known, any_order, out_of_order, missing):
        # `out_of_order` and `missing` make the messages.
        expected = [self._comparable(one) for one in calls]
        known = _CallList([self._comparable(one) for one in known])
        if not any_order:
            if expected not in known:
                raise AssertionError(out_of_order(expected)) from _cause(expected)
            return
        lost = []
        for one in expected:
            if one in list(known):
                known.remove(one)
            else:
                lost.append(one)
        if lost:
            raise AssertionError(missing(tuple(lost), list(known))) from _cause(expected)

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._title()}' to have been called.")

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._title()}' to not have been called. Called {self.call_count} times.{self._shown_calls()}")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._title()}' to have been called once. Called {self.call_count} times.{self._shown_calls()}")

    def assert_called_with(self, /, *args, **kwargs):
        """The last call was this one."""
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {call_text(self._title(), args, kwargs)}\n  Actual: not called.")
        self._require_last("call", self.call_args, args, kwargs)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._title()}' to be called once. Called {self.call_count} times.{self._shown_calls()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        self._require_any("call", self.call_args_list, args, kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """The calls were made, in this order with no others between, or in any order."""
        def out_of_order(expected):
            problem = "Calls not found."
            if _cause(expected) is not None:
                problem = f"Error processing expected calls.\nErrors: {[_cause([one]) for one in expected]}"
            return f"{problem}\nExpected: {_CallList(calls)}{self._shown_calls('  Actual', '')}"
        def missing(lost, found):
            return f"{self._title()!r} does not contain all of {lost!r} in its call list, found {found!r} instead"
        self._require_all(calls, self.mock_calls, any_order, out_of_order, missing)


def _cause(comparables):
    # The first call that does not fit the signature.
    for one in comparables:
        if isinstance(one, Exception):
            return one
    return None


# Private names of mocks that programs use, and what they are in the book.
_SHOWN = {"_mock_name": "name", "_mock_parent": "parent", "_mock_new_name": "new_name", "_mock_new_parent": "new_parent", "_mock_wraps": "wraps",
          "_mock_children": "children", "_mock_methods": "methods", "_mock_return_value": "returns", "_mock_side_effect": "effect",
          "_mock_sealed": "sealed", "_mock_unsafe": "unsafe", "_mock_delegate": "delegate", "_spec_class": "spec_class", "_spec_signature": "signature",
          "_spec_set": "spec_set"}
_PROPERTIES = {"return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls",
               "await_count", "await_args", "await_args_list"}


def _show_calls(function, book):
    for name in ("called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls", "await_count", "await_args", "await_args_list"):
        setattr(function, name, getattr(book, name))


class CallableMixin:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        # What is given for the mock itself is there before attributes of it are configured.
        self.__dict__["_mock_given"] = (return_value, side_effect)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)

    def _take_spec(self, spec, spec_set, as_instance=False, is_method=False):
        super()._take_spec(spec, spec_set, as_instance, is_method)
        if "_mock_given" in self.__dict__:
            # What is given at the beginning becomes no child of the mock.
            self._mock_book.returns, self.side_effect = self.__dict__.pop("_mock_given")

    def __call__(self, /, *args, **kwargs):
        book = self._mock_book
        if book.is_strict:
            book.signature.bind(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._answer(args, kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        book = self._mock_book
        shown = book if book.delegate is None else book.delegate
        shown.called = True
        shown.call_count += 1
        shown.call_args = _Call((args, kwargs), two=True)
        shown.call_args_list.append(shown.call_args)
        shown.mock_calls.append(_Call(("", args, kwargs)))
        # The mocks above note it under the path that leads from them to here; as a call of a method only as long as there are attributes alone.
        path, method = book.new_name, book.name if book.parent is not None else None
        above = book.new_parent
        while above is not None:
            above.mock_calls.append(_Call((path, args, kwargs)))
            book = above._mock_book
            if method is not None:
                book.method_calls.append(_Call((method, args, kwargs)))
                method = f"{book.name}.{method}" if book.parent is not None else None
            if book.new_name:
                path = f"{book.new_name}{'' if path[:2] == '()' else '.'}{path}"
            above = book.new_parent

    def _answer(self, args, kwargs):
        effect = self.side_effect
        result = DEFAULT if effect is None else _effect(effect, args, kwargs)
        if result is not DEFAULT:
            return result
        book = self._mock_book
        if book.wraps is not None and book.returns is DEFAULT and (book.delegate is None or book.delegate.return_value is DEFAULT):
            return book.wraps(*args, **kwargs)
        return self.return_value


def _effect(effect, args, kwargs):
    if callable(effect) and not _is_exception(effect):
        return effect(*args, **kwargs)
    result = effect if _is_exception(effect) else next(effect)
    if _is_exception(result):
        raise result
    return result


class Mock(CallableMixin, NonCallableMock):
    """A mock that notes how it is called; attributes are made when they are asked for."""


class MagicMixin:
    """The methods of operators are there too. __new__ has put them into the class as far as it could know the spec."""

    def _take_spec(self, spec, spec_set, as_instance=False, is_method=False):
        super()._take_spec(spec, spec_set, as_instance, is_method)
        kind = type(self)
        wanted = _ready_magics(spec)
        present = {name for name, member in kind.__dict__.items() if type(member) is _Magic}
        if present != wanted.keys():
            for name in present:
                if name not in wanted:
                    delattr(kind, name)
            for name in wanted:
                if name not in kind.__dict__:
                    setattr(kind, name, wanted[name])


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """As MagicMock, but it cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock that has the methods of operators too."""


class AsyncMockMixin:
    """A mock whose calls are coroutines; what is awaited is noted too."""

    await_count = _kept("await_count")
    await_args = _kept("await_args")
    await_args_list = _kept("await_args_list")

    async def _answer(self, args, kwargs):
        noted = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = noted
        self.await_args_list.append(noted)
        try:
            return await self._result(args, kwargs)
        except StopIteration:
            # The results are used up; this exception cannot leave a coroutine.
            raise StopAsyncIteration from None

    async def _result(self, args, kwargs):
        effect = self.side_effect
        result = DEFAULT
        if effect is not None:
            try:
                result = _effect(effect, args, kwargs)
            except StopIteration:
                raise StopAsyncIteration from None
            if inspect.iscoroutinefunction(effect):
                result = await result
        if result is not DEFAULT:
            return result
        book = self._mock_book
        if book.returns is DEFAULT and book.wraps is not None:
            result = book.wraps(*args, **kwargs)
            return await result if _is_coroutine_function(book.wraps) else result
        return self.return_value

    def _awaited_times(self):
        return f"Awaited {self.await_count} times."

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f"Expected {self._title()} to have been awaited.")

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f"Expected {self._title()} to not have been awaited. {self._awaited_times()}")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._title()} to have been awaited once. {self._awaited_times()}")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f"Expected await: {call_text(self._title(), args, kwargs)}\nNot awaited")
        self._require_last("await", self.await_args, args, kwargs)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        self._require_any("await", self.await_args_list, args, kwargs)

    def assert_has_awaits(self, calls, any_order=False):
        def out_of_order(expected):
            return f"Awaits not found.\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}"
        self._require_all(calls, self.await_args_list, any_order, out_of_order, lambda lost, found: f"{lost!r} not all found in await list")

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self._mock_book.forget_awaits()


class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
    """A mock whose calls are coroutines."""


class PropertyMock(Mock):
    """A mock to be a property of a class: reading and setting it are calls."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


# These need the classes above.
from unittest._mock_specs import create_autospec, mock_open, seal
from unittest._mock_patches import _patch, _patch_dict, patch
