# The module contextlib.

from functools import wraps


class AbstractContextManager:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        return None


class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self
    async def __aexit__(self, kind, value, traceback):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self
    def __call__(self, function):
        @wraps(function)
        def inner(*args, **named):
            with self._recreate_cm():
                return function(*args, **named)
        return inner


class _GeneratorContextManager(ContextDecorator):
    def __init__(self, function, args, named):
        self.gen = function(*args, **named)
        self._made = (function, args, named)
    def _recreate_cm(self):
        return _GeneratorContextManager(*self._made)
    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            return stop is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(function):
    @wraps(function)
    def helper(*args, **named):
        return _GeneratorContextManager(function, args, named)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing
    def __enter__(self):
        return self.thing
    def __exit__(self, *details):
        self.thing.close()


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result
    def __enter__(self):
        return self.enter_result


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions
    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class redirect_stdout(AbstractContextManager):
    def __init__(self, target):
        self._target = target
        self._old = []
    def __enter__(self):
        import sys
        self._old.append(sys.stdout)
        sys.stdout = self._target
        return self._target
    def __exit__(self, *details):
        import sys
        sys.stdout = self._old.pop()


class redirect_stderr(AbstractContextManager):
    def __init__(self, target):
        self._target = target
    def __enter__(self):
        import sys
        self._old = sys.stderr
        sys.stderr = self._target
        return self._target
    def __exit__(self, *details):
        import sys
        sys.stderr = self._old


class ExitStack(AbstractContextManager):
    def __init__(self):
        self._callbacks = []
    def enter_context(self, manager):
        result = type(manager).__enter__(manager)
        self._callbacks.append((True, manager.__exit__))
        return result
    def push(self, exit):
        self._callbacks.append((True, exit.__exit__ if hasattr(exit, "__exit__") else exit))
        return exit
    def callback(self, function, /, *args, **named):
        self._callbacks.append((False, lambda: function(*args, **named)))
        return function
    def pop_all(self):
        other = ExitStack()
        other._callbacks = self._callbacks
        self._callbacks = []
        return other
    def close(self):
        self.__exit__(None, None, None)
    def __exit__(self, kind, value, traceback):
        pending = value
        swallowed = False
        while self._callbacks:
            is_exit, function = self._callbacks.pop()
            try:
                if not is_exit:
                    function()
                elif function(None if pending is None else type(pending), pending, None):
                    swallowed = True
                    pending = None
            except BaseException as error:
                if error.__context__ is None and pending is not error:
                    error.__context__ = pending
                pending = error
        if pending is not None and pending is not value:
            raise pending
        return value is not None and pending is None and swallowed


class _AsyncGeneratorManager:
    def __init__(self, function, args, named):
        self._generator = function(*args, **named)
    async def __aenter__(self):
        try:
            return await self._generator.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None
    async def __aexit__(self, kind, error, traceback):
        if kind is None:
            try:
                await self._generator.__anext__()
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            await self._generator.athrow(error)
        except StopAsyncIteration as stop:
            return stop is not error
        except BaseException as other:
            if other is not error:
                raise
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(function):
    def helper(*args, **named):
        return _AsyncGeneratorManager(function, args, named)
    helper.__name__ = function.__name__
    helper.__doc__ = function.__doc__
    helper.__wrapped__ = function
    return helper


class aclosing:
    def __init__(self, thing):
        self.thing = thing
    async def __aenter__(self):
        return self.thing
    async def __aexit__(self, *details):
        await self.thing.aclose()


class AsyncExitStack:
    def __init__(self):
        self._callbacks = []
    async def enter_async_context(self, manager):
        value = await manager.__aenter__()
        self._callbacks.append((True, manager.__aexit__))
        return value
    def enter_context(self, manager):
        value = manager.__enter__()
        self._callbacks.append((False, manager.__exit__))
        return value
    def push_async_callback(self, callback, /, *args, **named):
        async def leave(*details):
            await callback(*args, **named)
        self._callbacks.append((True, leave))
        return callback
    def callback(self, callback, /, *args, **named):
        self._callbacks.append((False, lambda *details: (callback(*args, **named), None)[1]))
        return callback
    async def __aenter__(self):
        return self
    async def __aexit__(self, kind, error, traceback):
        raised = error
        while self._callbacks:
            waits, leave = self._callbacks.pop()
            try:
                answer = leave(None if raised is None else type(raised), raised, None)
                if waits:
                    answer = await answer
                if answer:
                    raised = None
            except BaseException as other:
                raised = other
        if raised is not None and raised is not error:
            raise raised
        return raised is None and error is not None
    async def aclose(self):
        await self.__aexit__(None, None, None)
