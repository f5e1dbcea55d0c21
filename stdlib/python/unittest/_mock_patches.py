"""Putting mocks in the place of names for a while."""

import builtins
import contextlib
import functools
import types

from unittest._mock_calls import DEFAULT
from unittest.mock import AsyncMock, InvalidSpecError, MagicMock, NonCallableMagicMock, NonCallableMock, _is_coroutine_function, _is_list, _is_mock, create_autospec, refuse_misspelt

_ABSENT = object()


def _resolve(path):
    # The object of a dotted name; what is no attribute yet may be a module that is to be imported.
    first, *rest = path.split(".")
    found = __import__(first)
    for name in rest:
        first += "." + name
        if not hasattr(found, name):
            __import__(first)
        found = getattr(found, name)
    return found


class _Patch:
    """What patches have in common: they are contexts, decorators of functions and classes, and can be started and stopped."""

    _started = []

    def start(self):
        value = self.__enter__()
        self._started.append(self)
        return value

    def stop(self):
        for i, one in enumerate(self._started):
            if one is self:
                del self._started[i]
                return self.__exit__(None, None, None)
        return None

    def __call__(self, func):
        if not isinstance(func, type):
            return self._decorated(func)
        for name in dir(func):
            if name.startswith(patch.TEST_PREFIX):
                method = getattr(func, name)
                if callable(method) and not isinstance(method, type):
                    setattr(func, name, self.copy()(method))
        return func

    def _decorated(self, function):
        # All patches of a function are entered together, the one next to it first.
        if hasattr(function, "patchings"):
            function.patchings.append(self)
            return function
        if _is_coroutine_function(function):
            async def patched(*args, **kwargs):
                with _entered(patchings) as (mocks, named):
                    return await function(*args, *mocks, **{**kwargs, **named})
        else:
            def patched(*args, **kwargs):
                with _entered(patchings) as (mocks, named):
                    return function(*args, *mocks, **{**kwargs, **named})
        patched = functools.update_wrapper(patched, function)
        patchings = patched.patchings = [self]
        return patched


@contextlib.contextmanager
def _entered(patchings):
    mocks = []
    named = {}
    with contextlib.ExitStack() as stack:
        for one in patchings:
            one._hand_over(stack.enter_context(one), mocks, named)
        yield mocks, named


class _patch(_Patch):
    """Sets one attribute of a target that is found when the patch is entered."""

    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            for other, is_given in (("new", new is not DEFAULT), ("autospec", autospec is not None)):
                if is_given:
                    raise ValueError(f"Cannot use '{other}' and 'new_callable' together")
        if not unsafe:
            refuse_misspelt(kwargs)
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.create = create
        self.new_callable = new_callable
        self.specs = (spec or None if spec is False else spec, spec_set or None if spec_set is False else spec_set, autospec or None if autospec is False else autospec)
        self.kwargs = kwargs
        self.additional_patchers = []

    def copy(self):
        spec, spec_set, autospec = self.specs
        made = _patch(self.getter, self.attribute, self.new, spec, self.create, spec_set, autospec, self.new_callable, self.kwargs, unsafe=True)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [one.copy() for one in self.additional_patchers]
        return made

    def _hand_over(self, value, mocks, named):
        if self.attribute_name is not None:
            named.update(value)
        elif self.new is DEFAULT:
            mocks.append(value)

    def _look_up(self, target):
        # What the attribute is, and whether it is the target's own.
        own = getattr(target, "__dict__", {})
        if self.attribute in own:
            return own[self.attribute], True
        value = getattr(target, self.attribute, DEFAULT)
        may_be_missing = self.create or isinstance(target, types.ModuleType) and hasattr(builtins, self.attribute)
        if value is DEFAULT and not may_be_missing:
            raise AttributeError(f"{target} does not have the attribute {self.attribute!r}")
        return value, False

    def __enter__(self):
        target = self.getter()
        spec, spec_set, autospec = self.specs
        if autospec is not None and spec is not None:
            raise TypeError("Can't specify spec and autospec")
        if spec_set not in (None, True) and (spec is not None or autospec is not None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, is_own = self._look_up(target)
        if autospec is not None:
            new = self._specified(target, original, autospec, bool(spec_set))
        elif self.new is DEFAULT:
            new = self._made(original, spec, spec_set)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        else:
            new = self.new
        with contextlib.ExitStack() as stack:
            stack.callback(self._restore, target, original, is_own)
            setattr(target, self.attribute, new)
            value = new
            if self.attribute_name is not None:
                value = {self.attribute_name: new} if self.new is DEFAULT else {}
                for one in self.additional_patchers:
                    more = stack.enter_context(one)
                    if one.new is DEFAULT:
                        value.update(more)
            self.target, self.temp_original = target, original
            self._undoing = stack.pop_all()
        return value

    def __exit__(self, *exc_info):
        undoing, self._undoing = self._undoing, None
        return undoing.__exit__(*exc_info)

    def _restore(self, target, original, is_own):
        name = self.attribute
        if is_own:
            setattr(target, name, original)
            return
        delattr(target, name)
        if original is not DEFAULT and not self.create and not hasattr(target, name):
            # It was neither the target's own nor inherited: something gives it back only when it is set.
            setattr(target, name, original)

    def _specified(self, target, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        place = None
        if _is_mock(target):
            place = "as the patch target"
        elif _is_mock(autospec):
            place = f"from target {getattr(target, '__name__', target)!r} as it"
        if place is not None:
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} {place} has already been mocked out. [target={target!r}, attr={autospec!r}]")
        return create_autospec(autospec, spec_set=spec_set, _name=self.attribute, **self.kwargs)

    def _made(self, original, spec, spec_set):
        # True as a spec is the original; and spec_set=True makes a spec one that cannot be left.
        known = original if True in (spec is True, spec_set is True and spec is None) else spec if spec is not None else spec_set
        if known is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        word = "spec" if spec_set is None else "spec_set"
        if known is not None and not any([one is True for one in (spec, spec_set)]) and _is_mock(known):
            raise InvalidSpecError(f"Cannot spec attr {self.attribute!r} as the {word}{' target' if spec_set else ''} has already been mocked out. [{word}={known!r}]")
        options = {} if known is None else {word: known}
        kind = self.new_callable or _kind_for(original if known is None else known, known is not None)
        is_mock_class = isinstance(kind, type) and issubclass(kind, NonCallableMock)
        new = kind(**options, **({"name": self.attribute} if is_mock_class and self.attribute else {}), **self.kwargs)
        if known is not None and isinstance(original, type) and _is_mock(new):
            # What a mock of a class gives when it is called is specified by the class, too.
            is_callable = "__call__" in (known if _is_list(known) else dir(known) if not isinstance(known, type) else _own_names(known))
            new.return_value = (kind if is_callable else NonCallableMagicMock)(**options, **self.kwargs, _new_parent=new, _new_name="()")
        return new


def _own_names(kind):
    return {name for base in kind.__mro__ for name in base.__dict__}


def _kind_for(spec, is_known):
    if _is_coroutine_function(spec):
        return AsyncMock
    is_callable = not is_known or ("__call__" in spec if _is_list(spec) else callable(spec))
    return MagicMock if is_callable else NonCallableMagicMock


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Patches the object with a dotted name."""
    path, dot, attribute = target.rpartition(".") if isinstance(target, str) else ("", "", "")
    if not dot:
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return _patch(functools.partial(_resolve, path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Patches several attributes of one target; mocks that are made are handed over by name."""
    getter = functools.partial(_resolve, target) if isinstance(target, str) else lambda: target
    patchers = []
    for name, new in kwargs.items():
        one = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = name
        patchers.append(one)
    if not patchers:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]


class _patch_dict(_Patch):
    """Changes a dictionary, or what is like one, for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = {**dict(values), **kwargs}
        self.clear = clear
        self._before = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def _hand_over(self, value, mocks, named):
        pass

    def _decorated(self, function):
        # A function of its own around each, so that the function's other patches are not entered by this one.
        if _is_coroutine_function(function):
            @functools.wraps(function)
            async def patched(*args, **kwargs):
                with self:
                    return await function(*args, **kwargs)
        else:
            @functools.wraps(function)
            def patched(*args, **kwargs):
                with self:
                    return function(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        target = self.in_dict
        self._before = target.copy() if hasattr(target, "copy") else {key: target[key] for key in target}
        if self.clear:
            _empty(target)
        _fill(target, self.values)
        return target

    def __exit__(self, *exc_info):
        before, self._before = self._before, None
        if before is not None:
            _empty(self.in_dict)
            _fill(self.in_dict, before)
        return False


def _empty(mapping):
    if hasattr(mapping, "clear"):
        mapping.clear()
    else:
        for key in list(mapping):
            del mapping[key]


def _fill(mapping, values):
    if hasattr(mapping, "update"):
        mapping.update(values)
    else:
        for key in values:
            mapping[key] = values[key]


def _patch_stopall():
    """Stops what was started, the last one first."""
    while _Patch._started:
        _Patch._started[-1].stop()


patch.TEST_PREFIX = "test"
patch.object, patch.multiple, patch.dict, patch.stopall = _patch_object, _patch_multiple, _patch_dict, _patch_stopall
