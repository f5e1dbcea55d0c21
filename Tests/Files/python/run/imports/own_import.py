"""A function of the program in the place of `__import__`."""
import builtins
from unittest import mock

usual = builtins.__import__


def telling(name, globals=None, locals=None, fromlist=(), level=0):
    if globals is not None and globals.get("__name__") == __name__:
        print("import", name, fromlist, level)
    return usual(name, globals, locals, fromlist, level)


builtins.__import__ = telling
import math
from os import path, getcwd as where
import os.path as below
import os.path


def inside():
    import string
    return string.digits


print(inside(), path is below, os.path is below, where is os.getcwd, math.floor(2.5))
builtins.__import__ = usual
import string
print(string.digits)


def optional():
    try:
        import colorsys
        return "there"
    except ImportError as error:
        return "missing: " + str(error)


def refusing(name, *args, **named):
    if name == "colorsys":
        raise ImportError("no " + name)
    return usual(name, *args, **named)


print(optional())
with mock.patch("builtins.__import__", side_effect=refusing):
    print(optional())
print(optional())


class Pretended:
    answer = 42


pretended = Pretended()
builtins.__import__ = lambda *args: pretended
from nowhere import answer
import elsewhere
builtins.__import__ = usual
print(answer, elsewhere is pretended)
