# The module timeit, for functions.

import time

default_timer = time.perf_counter


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        if not callable(stmt):
            raise NotImplementedError("timeit of source text")
        self._function = stmt
        self._timer = timer
        if callable(setup):
            setup()
    def timeit(self, number=1000000):
        start = self._timer()
        for i in range(number):
            self._function()
        return self._timer() - start
    def repeat(self, repeat=5, number=1000000):
        return [self.timeit(number) for i in range(repeat)]


def timeit(stmt="pass", setup="pass", timer=default_timer, number=1000000, globals=None):
    return Timer(stmt, setup, timer).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=5, number=1000000, globals=None):
    return Timer(stmt, setup, timer).repeat(repeat, number)
