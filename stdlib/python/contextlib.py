"""The module contextlib: tools for the statement `with`."""

import abc
import functools
import os
import sys
import types

__all__ = ["AbstractAsyncContextManager", "AbstractContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "aclosing",
           "asynccontextmanager", "chdir", "closing", "contextmanager", "nullcontext", "redirect_stderr", "redirect_stdout", "suppress"]


# Abstract managers.

def _hook(*names):
    """A `__subclasshook__` that asks for methods, none of which is switched off by None. Classes below the one that has it do not use it."""
    def hook(cls, kind):
        if "__subclasshook__" not in vars(cls):
            return NotImplemented
        for name in names:
            for base in kind.__mro__:
                if name in vars(base):
                    break
            if vars(base).get(name) is None:
                return NotImplemented
        return True
    return classmethod(hook)


class AbstractContextManager(abc.ABC):
    __subclasshook__ = _hook("__enter__", "__exit__")
    __class_getitem__ = classmethod(types.GenericAlias)

    def __enter__(self):
        """Gives the manager itself."""
        return self

    @abc.abstractmethod
    def __exit__(self, kind, value, traceback):
        """Lets exceptions go on."""


class AbstractAsyncContextManager(abc.ABC):
    __subclasshook__ = _hook("__aenter__", "__aexit__")
    __class_getitem__ = classmethod(types.GenericAlias)

    async def __aenter__(self):
        """Gives the manager itself."""
        return self

    @abc.abstractmethod
    async def __aexit__(self, kind, value, traceback):
        """Lets exceptions go on."""


# Managers as decorators. `_for_call` gives the manager for one call of the function.

class ContextDecorator:
    def _for_call(self):
        return self

    def __call__(self, function):
        def inside(*args, **named):
            with self._for_call():
                return function(*args, **named)
        return functools.update_wrapper(inside, function)


class AsyncContextDecorator:
    def _for_call(self):
        return self

    def __call__(self, function):
        async def inside(*args, **named):
            async with self._for_call():
                return await function(*args, **named)
        return functools.update_wrapper(inside, function)


# Generators as managers: what is before the `yield` enters, what is behind it leaves.

class _OneYield:
    # A generator, and how to make another one as long as it has not begun.
    def __init__(self, function, args, named):
        self.gen = function(*args, **named)
        self.func = function
        self.args = args
        self.kwds = named
        text = _core_attributeOrUnset(function, "__doc__")
        if text is not None and not _core_isUnbound(text):
            self.__doc__ = text

    def _for_call(self):
        return type(self)(self.func, self.args, self.kwds)

    def _begin(self):
        # The arguments are let go, as the generator has them; this also makes a second use fail.
        if self.args is None:
            raise AttributeError("'" + type(self).__name__ + "' object has no attribute 'args'")
        self.args = self.kwds = self.func = None


def _came_back(error, thrown, ends):
    """Whether what a generator raised is what was thrown into it. One that would have ended it comes as the cause of a RuntimeError."""
    return error is thrown or isinstance(thrown, ends) and isinstance(error, RuntimeError) and error.__cause__ is thrown


class _GeneratorContextManager(_OneYield, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        self._begin()
        for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, value, traceback):
        try:
            if kind is None:
                next(self.gen)
            else:
                if value is None:
                    value = kind()
                self.gen.throw(kind, value, traceback)
        except StopIteration as end:
            return kind is not None and end is not value
        except BaseException as error:
            if kind is not None and _came_back(error, value, StopIteration):
                return False
            raise
        raise RuntimeError("generator didn't stop" if kind is None else "generator didn't stop after throw()")


class _AsyncGeneratorContextManager(_OneYield, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        self._begin()
        async for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    async def __aexit__(self, kind, value, traceback):
        try:
            if kind is None:
                await anext(self.gen)
            else:
                if value is None:
                    value = kind()
                await self.gen.athrow(kind, value, traceback)
        except StopAsyncIteration as end:
            return kind is not None and end is not value
        except BaseException as error:
            if kind is not None and _came_back(error, value, (StopAsyncIteration, StopIteration)):
                return False
            raise
        raise RuntimeError("generator didn't stop" if kind is None else "generator didn't stop after athrow()")


def _maker(kind, function):
    def make(*args, **named):
        return kind(function, args, named)
    return functools.update_wrapper(make, function)


def contextmanager(func):
    """Makes a function that gives context managers from a generator function with one `yield`."""
    return _maker(_GeneratorContextManager, func)


def asynccontextmanager(func):
    """The same for an asynchronous generator function."""
    return _maker(_AsyncGeneratorContextManager, func)


# Managers ready for use.

class closing(AbstractContextManager):
    """Closes a thing at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *details):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Closes a thing at the end, and waits for that."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *details):
        await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Gives a value, and does nothing else."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    def __exit__(self, *details):
        """Nothing was changed."""

    async def __aexit__(self, *details):
        """Nothing was changed."""


class suppress(AbstractContextManager):
    """Ends exceptions of some classes."""

    def __init__(self, *exceptions):
        self._kinds = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, value, traceback):
        return False if kind is None else issubclass(kind, self._kinds)


class _Replaced(AbstractContextManager):
    # Something that is there once has another value for a while; `_put` stores one and gives the former one.
    def __init__(self, value):
        self._value = value
        self._former = []

    def __enter__(self):
        self._former.append(self._put(self._value))
        return self._value

    def __exit__(self, *details):
        self._put(self._former.pop())


class redirect_stdout(_Replaced):
    """Another standard output for a while."""

    def _put(self, stream):
        former, sys.stdout = sys.stdout, stream
        return former


class redirect_stderr(_Replaced):
    """Another standard error for a while."""

    def _put(self, stream):
        former, sys.stderr = sys.stderr, stream
        return former


class chdir(_Replaced):
    """Another current directory for a while."""

    def __init__(self, path):
        super().__init__(path)
        self.path = path

    def __enter__(self):
        super().__enter__()

    def _put(self, path):
        former = os.getcwd()
        os.chdir(path)
        return former


# Stacks.

def _methods(manager, enter, leave, words):
    """The methods of a manager's class that enter and leave."""
    kind = type(manager)
    try:
        return getattr(kind, enter), getattr(kind, leave)
    except AttributeError:
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the {words} protocol") from None


class _Unwinding:
    """What a stack has to raise while its steps are called: the exception it was left with, or one that a step has raised since."""

    def __init__(self, error):
        self._error = error
        self._had_error = error is not None
        self._is_new = self._was_ended = False
        self._outer = sys.exc_info()[1]

    def details(self):
        """Three arguments for the next step."""
        error = self._error
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)

    def answered(self, answer):
        if answer:
            self._error = None
            self._is_new = False
            self._was_ended = True

    def raised(self, error):
        # The step was called where `outer` is handled, so Python has hung the exception below that. With nested statements it would be below
        # the one that was on its way.
        link = error
        while link is not None and link is not self._error:
            below = link.__context__
            if below is self._outer and below is not None:
                link.__context__ = below = self._error
            link = below
        self._error = error
        self._is_new = True

    def end(self):
        """Raises what is left, if it is new; otherwise whether the exception was ended."""
        error = self._error
        if self._is_new:
            context = error.__context__
            try:
                raise error
            finally:
                error.__context__ = context
        return self._had_error and self._was_ended


class _Stack:
    def __init__(self):
        # Pairs, the last one to be left first: whether a step is called, or called and awaited, and its function.
        self._exit_callbacks = []

    def _add(self, function, is_plain=True):
        self._exit_callbacks.append((is_plain, function))

    def push(self, exit):
        leave = getattr(type(exit), "__exit__", None)
        self._add(exit if leave is None else types.MethodType(leave, exit))
        return exit

    def enter_context(self, cm):
        enter, leave = _methods(cm, "__enter__", "__exit__", "context manager")
        entered = enter(cm)
        self._add(types.MethodType(leave, cm))
        return entered

    def callback(self, callback, /, *args, **kwds):
        def step(*details):
            callback(*args, **kwds)
        step.__wrapped__ = callback
        self._add(step)
        return callback

    def pop_all(self):
        """Another stack with all that is in this one, which is empty then."""
        other = type(self)()
        other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return other


class ExitStack(_Stack, AbstractContextManager):
    """Managers and functions that are left in the opposite order."""

    def __exit__(self, *details):
        course = _Unwinding(details[1])
        while self._exit_callbacks:
            _, step = self._exit_callbacks.pop()
            try:
                course.answered(step(*course.details()))
            except BaseException as error:
                course.raised(error)
        return course.end()

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """The same for managers and functions of both kinds."""

    def push_async_exit(self, exit):
        leave = getattr(type(exit), "__aexit__", None)
        self._add(exit if leave is None else types.MethodType(leave, exit), False)
        return exit

    async def enter_async_context(self, cm):
        enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        entered = await enter(cm)
        self._add(types.MethodType(leave, cm), False)
        return entered

    def push_async_callback(self, callback, /, *args, **kwds):
        async def step(*details):
            await callback(*args, **kwds)
        step.__wrapped__ = callback
        self._add(step, False)
        return callback

    async def __aexit__(self, *details):
        course = _Unwinding(details[1])
        while self._exit_callbacks:
            is_plain, step = self._exit_callbacks.pop()
            try:
                answer = step(*course.details())
                course.answered(answer if is_plain else await answer)
            except BaseException as error:
                course.raised(error)
        return course.end()

    async def aclose(self):
        await self.__aexit__(None, None, None)
