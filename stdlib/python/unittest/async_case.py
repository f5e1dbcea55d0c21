"""Test cases whose methods may be coroutines."""

import asyncio
import inspect
import warnings

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """All of one test, with its preparation and cleaning up, runs in one event loop."""

    _loop_of_test = None

    async def asyncSetUp(self):
        """Before each test, behind `setUp`."""

    async def asyncTearDown(self):
        """Behind each test, before `tearDown`."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        # All cleanups are waited for if there is something to wait for.
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        methods = [getattr(type(cm), name, None) for name in ("__aenter__", "__aexit__")]
        if None in methods:
            raise TypeError("'%s.%s' object does not support the asynchronous context manager protocol" % (
                type(cm).__module__, type(cm).__qualname__))
        enter, leave = methods
        entered = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return entered

    def run(self, result=None):
        return self._in_loop(super().run, result)

    def debug(self):
        self._in_loop(super().debug)

    def _in_loop(self, function, *args):
        with asyncio.Runner(debug=True) as self._loop_of_test:
            answer = function(*args)
        self._loop_of_test = None
        return answer

    def _wait(self, function, *args, **named):
        async def finish(awaitable):
            return await awaitable
        answer = function(*args, **named)
        return self._loop_of_test.run(finish(answer)) if inspect.isawaitable(answer) else answer

    # The steps of a test case that may have to wait.

    def _callSetUp(self):
        self.setUp()
        self._wait(self.asyncSetUp)

    def _callTearDown(self):
        self._wait(self.asyncTearDown)
        self.tearDown()

    _callCleanup = _wait

    def _callTestMethod(self, method):
        if self._wait(method) is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})", DeprecationWarning, stacklevel=4)
