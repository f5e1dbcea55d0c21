"""The module timeit: how long small pieces of code take."""

import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _own_names():
    return globals()


def reindent(src, indent):
    return src.replace("\n", "\n" + " " * indent)


def _bad(what):
    return ValueError(what + " is neither a string nor callable")


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        space = {}
        names = _own_names() if globals is None else globals
        before = ""
        parameters = ""
        if isinstance(setup, str):
            compile(setup, "<timeit-src>", "exec")
            before = setup + "\n"
            setup_text = reindent(setup, 4)
        elif callable(setup):
            space["_setup"] = setup
            parameters += ", _setup=_setup"
            setup_text = "_setup()"
        else:
            raise _bad("setup")
        if isinstance(stmt, str):
            compile(before + stmt, "<timeit-src>", "exec")
            statement = reindent(stmt, 8)
        elif callable(stmt):
            space["_stmt"] = stmt
            parameters += ", _stmt=_stmt"
            statement = "_stmt()"
        else:
            raise _bad("stmt")
        self.src = ("def inner(_it, _timer%s):\n    %s\n    _t0 = _timer()\n    for _i in _it:\n        %s\n        pass\n"
                    "    _t1 = _timer()\n    return _t1 - _t0\n") % (parameters, setup_text, statement)
        exec(compile(self.src, "<timeit-src>", "exec"), names, space)
        self.inner = space["inner"]

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        import gc
        was_on = gc.isenabled()
        gc.disable()
        try:
            return self.inner(range(number), self.timer)
        finally:
            if was_on:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """The number of rounds (1, 2, 5, 10, 20, 50 ...) that take at least 0.2 seconds, and how long they took."""
        scale = 1
        while True:
            for digit in 1, 2, 5:
                number = scale * digit
                took = self.timeit(number)
                if callback:
                    callback(number, took)
                if took >= 0.2:
                    return number, took
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def main(args=None, *, _wrap_timer=None):
    import getopt
    if args is None:
        args = sys.argv[1:]
    try:
        options, args = getopt.getopt(args, "n:u:s:r:pvh", ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as problem:
        print(problem)
        print("use -h/--help for command line help")
        return 2
    timer = default_timer
    number = 0
    setup = []
    count = default_repeat
    verbose = 0
    unit = None
    precision = 3
    for option, value in options:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            count = max(int(value), 1)
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            precision += 1 if verbose else 0
            verbose += 1
        elif option in ("-h", "--help"):
            print(__doc__, end=" ")
            return 0
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    made = Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", timer)

    def text(seconds):
        if unit is not None:
            return "%.*g %s" % (precision, seconds / _UNITS[unit], unit)
        for name in ("sec", "msec", "usec", "nsec"):
            if seconds >= _UNITS[name]:
                break
        return "%.*g %s" % (precision, seconds / _UNITS[name], name)

    try:
        if number == 0:
            report = None
            if verbose:
                report = lambda n, took: print("%d loop%s -> %.*g secs" % (n, "" if n == 1 else "s", precision, took))
            number, _ = made.autorange(report)
            if verbose:
                print()
        raw = made.repeat(count, number)
    except Exception:
        made.print_exc()
        return 1
    words = "%d loop%s" % (number, "" if number == 1 else "s")
    if verbose:
        print("raw times: %s" % ", ".join([text(took) for took in raw]))
        print()
    timings = [took / number for took in raw]
    best, worst = min(timings), max(timings)
    print("%s, best of %d: %s per loop" % (words, count, text(best)))
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit("The test results are likely unreliable. The worst time (%s) was more than four times slower than the best time (%s)."
                               % (text(worst), text(best)), UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
