"""Mocks that have the interface of an object, all the way down; mocks of files; and an end to making attributes."""

import io

from types import FunctionType, MethodType

from unittest._mock_calls import DEFAULT
from unittest.mock import (AsyncMock, AsyncMockMixin, CallableMixin, InvalidSpecError, MagicMock, NonCallableMagicMock, _behind, _is_coroutine_function,
                           _is_list, _is_method_of, _is_mock, _Later, _show_calls, refuse_misspelt)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that has the attributes of the spec, and only these, and is called as the spec is. For a function it is a function."""
    if _is_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if not unsafe:
        refuse_misspelt(kwargs)
    if _is_list(spec):
        spec = type(spec)
    is_class = isinstance(spec, type)
    is_function = isinstance(spec, (FunctionType, MethodType))
    options = {"spec_set" if spec_set else "spec": spec}
    if spec is None or isinstance(spec, property) or type(spec).__name__ in ("member_descriptor", "getset_descriptor"):
        # Nothing is known of what such an attribute is in the end.
        kind, options = MagicMock, {}
    elif _is_coroutine_function(spec):
        kind = AsyncMock
    elif not callable(spec) or is_class and instance and not any(["__call__" in base.__dict__ for base in spec.__mro__]):
        kind = NonCallableMagicMock
    else:
        kind = MagicMock
    if unsafe:
        options["unsafe"] = True
    is_method = _parent is not None and isinstance(_parent._mock_book.spec, type) and _is_method_of(_parent._mock_book.spec, _name)
    if options and issubclass(kind, CallableMixin) and not instance:
        kwargs.setdefault("_eat_self", is_method)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=_name, name=kwargs.pop("name", _name), _spec_as_instance=instance,
                **options, **{name: value for name, value in kwargs.items() if name == "_eat_self"})
    kwargs.pop("_eat_self", None)
    book = mock._mock_book
    book.is_strict = isinstance(mock, CallableMixin) and book.signature is not None
    if isinstance(spec, FunctionType) and _parent is None:
        made = _as_function(mock, spec)
        mock.configure_mock(**kwargs)
        return made
    if not is_function and options:
        for name in dir(spec):
            if name[:2] == "__" and name[-2:] == "__":
                continue
            try:
                original = getattr(spec, name)
            except AttributeError:
                continue
            book.children[name] = _Later(original, spec_set)
    if is_class and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, mock, "()")
    mock.configure_mock(**kwargs)
    return mock


_OF_FUNCTIONS = ["assert_called", "assert_not_called", "assert_called_once", "assert_called_with", "assert_called_once_with", "assert_any_call",
                 "assert_has_calls", "configure_mock", "attach_mock", "reset_mock"]
_OF_COROUTINES = ["assert_awaited", "assert_not_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with",
                  "assert_any_await", "assert_has_awaits"]


def _as_function(mock, spec):
    # A function that looks like the original and hands its calls on. Its attributes are what its user sets, so the mock looks them up there.
    is_coroutine = isinstance(mock, AsyncMockMixin)
    if is_coroutine:
        async def function(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            return mock(*args, **kwargs)
    function.__name__ = function.__qualname__ = spec.__name__
    function.mock = mock
    book = mock._mock_book
    for name in _OF_FUNCTIONS + (_OF_COROUTINES if is_coroutine else []):
        setattr(function, name, getattr(mock, name))
    function.return_value, function.side_effect = mock.return_value, mock.side_effect
    _show_calls(function, book)
    book.delegate = function
    return function


# Files

def mock_open(mock=None, read_data=""):
    """A mock for `open`; each call of it starts to read the data from the beginning."""
    def start(*args, **kwargs):
        nonlocal source
        source = io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)
        return DEFAULT

    def reader(name):
        # What the user has configured for the method comes first.
        def read(*args, **kwargs):
            configured = getattr(handle, name).return_value
            return getattr(source, name)(*args, **kwargs) if configured is None else configured
        return read

    def lines():
        line = handle.readline.return_value
        if line is None:
            yield from source
        while line is not None:
            yield line

    def next_line():
        line = handle.readline.return_value
        return next(source) if line is None else line

    source = None
    start()
    handle = MagicMock(spec=sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)}))
    handle.write.return_value = None
    for name in ("read", "readline", "readlines"):
        method = getattr(handle, name)
        method.return_value, method.side_effect = None, reader(name)
    handle.__enter__.return_value = handle
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    mock.side_effect = start
    mock.return_value = handle
    return mock


def seal(mock):
    """No more attributes are made for a mock and those below it."""
    book = mock._mock_book
    book.sealed = True
    for below in [*book.children.values(), book.returns]:
        below = _behind(below)
        if _is_mock(below) and below._mock_book.new_parent is mock:
            seal(below)
