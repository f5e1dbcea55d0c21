"""The module timeit: how long small pieces of code take.

Usage: python timeit.py [-n N] [-r N] [-s S] [-p] [-u U] [-v] [-h] [--] [statement ...]

    -n/--number N: how often the statement is done in one measurement; without it as often as takes 0.2 seconds
    -r/--repeat N: how many measurements there are (default 5)
    -s/--setup S: what is done once before (default 'pass'); may be given several times
    -p/--process: measures the time of the process instead of that of the clock
    -u/--unit U: nsec, usec, msec or sec
    -v/--verbose: shows the measurements; twice for more digits
    -h/--help: shows this text

Several statements are lines of one piece of code; lines may begin with blanks.
"""

import sys
import time

__all__ = ["Timer", "default_timer", "repeat", "timeit"]

default_timer = time.perf_counter
default_number = 10 ** 6
default_repeat = 5

_SOURCE_NAME = "<timeit-src>"


def _module_names():
    return globals()


def reindent(src, indent):
    """Lines behind the first one, moved to the right."""
    return ("\n" + " " * indent).join(src.split("\n"))


def _as_text(what, code, before, callables):
    """The text of a part of the measurement. A function is called by a name, under which it is added to `callables`."""
    if isinstance(code, str):
        # Compiled by itself, so that an error has its place in the text that was given.
        compile(before + code, _SOURCE_NAME, "exec")
        return code
    if not callable(code):
        raise ValueError(what + " is neither a string nor callable")
    callables["_" + what] = code
    return "_%s()" % what


class Timer:
    """Measures a statement: a text, or a function that is called."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        callables = {}
        setup_text = _as_text("setup", setup, "", callables)
        stmt_text = _as_text("stmt", stmt, setup + "\n" if isinstance(setup, str) else "", callables)
        parameters = ["_rounds", "_clock"] + [name + "=" + name for name in callables]
        self.src = "\n".join((
            "def inner(" + ", ".join(parameters) + "):",
            "    " + reindent(setup_text, 4),
            "    _began = _clock()",
            "    for _round in _rounds:",
            "        " + reindent(stmt_text, 8),
            "        pass",
            "    return _clock() - _began",
            ""))
        exec(compile(self.src, _SOURCE_NAME, "exec"), _module_names() if globals is None else globals, callables)
        self.inner = callables["inner"]

    def timeit(self, number=default_number):
        """The time of so many rounds, without collections of garbage."""
        import gc
        collects = gc.isenabled()
        gc.disable()
        try:
            return self.inner(range(number), self.timer)
        finally:
            if collects:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """The number of rounds (1, 2, 5, 10, 20, 50 ...) that take at least 0.2 seconds, and how long they took."""
        power = 0
        while True:
            for digit in (1, 2, 5):
                rounds = digit * 10 ** power
                seconds = self.timeit(rounds)
                if callback is not None:
                    callback(rounds, seconds)
                if seconds >= 0.2:
                    return rounds, seconds
            power += 1

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    made = Timer(stmt, setup, timer, globals)
    return made.timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    made = Timer(stmt, setup, timer, globals)
    return made.repeat(repeat, number)


# The command line.

_UNITS = {"sec": 1.0, "msec": 1e-3, "usec": 1e-6, "nsec": 1e-9}
_LONG_NAMES = {"n": "number=", "u": "unit=", "s": "setup=", "r": "repeat=", "p": "process", "v": "verbose", "h": "help"}


def _with_unit(seconds, digits, unit):
    # Without a unit, the largest one of which there is one at least.
    if unit is None:
        unit = next((name for name, size in _UNITS.items() if seconds >= size), "nsec")
    return "%.*g %s" % (digits, seconds / _UNITS[unit], unit)


def _loops(number):
    return "1 loop" if number == 1 else "%d loops" % number


def _options(args):
    """(values of the options, under their long names; number of -v; statements)"""
    import getopt
    short = "".join([letter + ":" if name.endswith("=") else letter for letter, name in _LONG_NAMES.items()])
    pairs, statements = getopt.getopt(args, short, list(_LONG_NAMES.values()))
    given = {"setup": []}
    loudness = 0
    for option, value in pairs:
        name = option[2:] if option.startswith("--") else _LONG_NAMES[option[1]].rstrip("=")
        if name == "setup":
            given["setup"].append(value)
        elif name == "verbose":
            loudness += 1
        else:
            given[name] = value
    return given, loudness, statements


def main(args=None, *, _wrap_timer=None):
    import getopt
    try:
        given, loudness, statements = _options(sys.argv[1:] if args is None else args)
    except getopt.error as problem:
        print(problem, "use -h/--help for command line help", sep="\n")
        return 2
    if "help" in given:
        print(__doc__, end=" ")
        return 0
    unit = given.get("unit")
    if unit is not None and unit not in _UNITS:
        print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
        return 2
    clock = time.process_time if "process" in given else default_timer
    timer = Timer("\n".join(statements) or "pass", "\n".join(given["setup"]) or "pass", clock if _wrap_timer is None else _wrap_timer(clock))
    number = int(given.get("number", 0))
    repeats = max(1, int(given.get("repeat", default_repeat)))
    digits = 3 + max(loudness - 1, 0)
    try:
        if not number:
            show = None
            if loudness:
                def show(rounds, seconds):
                    print("%s -> %.*g secs" % (_loops(rounds), digits, seconds))
            number, _ = timer.autorange(show)
            if loudness:
                print()
        measured = timer.repeat(repeats, number)
    except Exception:
        timer.print_exc()
        return 1
    _report(measured, number, lambda seconds: _with_unit(seconds, digits, unit), loudness)


def _report(measured, number, text, loudness):
    if loudness:
        print("raw times:", ", ".join(map(text, measured)), end="\n\n")
    best, worst = min(measured) / number, max(measured) / number
    print(f"{_loops(number)}, best of {len(measured)}: {text(best)} per loop")
    if worst >= 4 * best:
        import warnings
        words = "The test results are likely unreliable. The worst time (%s) was more than four times slower than the best time (%s)."
        warnings.warn_explicit(words % (text(worst), text(best)), UserWarning, "", 0)


