"""Test cases whose methods may be coroutines."""

import asyncio
import inspect

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """All of one test, with its preparation and cleaning up, runs in one event loop."""

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context manager protocol") from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self.setUp()
        self._wait(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._wait(method) is not None:
            import warnings
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})", DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        self._wait(self.asyncTearDown)
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        self._wait(function, *args, **kwargs)

    def _wait(self, function, *args, **kwargs):
        result = function(*args, **kwargs)
        if not inspect.isawaitable(result):
            return result
        async def whole():
            return await result
        return self._runner.run(whole())

    def run(self, result=None):
        self._runner = asyncio.Runner(debug=True)
        try:
            return super().run(result)
        finally:
            self._runner.close()
            self._runner = None

    def debug(self):
        self._runner = asyncio.Runner(debug=True)
        try:
            super().debug()
        finally:
            self._runner.close()
            self._runner = None
