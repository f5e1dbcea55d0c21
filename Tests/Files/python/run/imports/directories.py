# Directories without code of their own are packages; modules found by name.
import sys, importlib
import space.first
import space.inner.thing
from space import second
from space.inner import thing as again
from space.starred import *

print(space.inner.thing.value, again is space.inner.thing, second.x, shown, _hidden, "other" in globals(), "shown" in globals())
print(space.__name__, type(space).__name__, "space.inner" in sys.modules)
for attempt in range(2):
    try:
        from space.broken import done
    except ZeroDivisionError as problem:
        print(problem, "space.broken" in sys.modules)

from space import asked
from space.asked import magic
print(magic, asked.magic, getattr(asked, "other", 7), hasattr(asked, "magic"), dir(asked))
try:
    from space.asked import unknown
except ImportError as problem:
    print(type(problem).__name__)

name = "space.sec" + "ond"
print(importlib.import_module(name) is second, importlib.import_module(".second", "space") is second)
print(__import__(name) is space, __import__(name, fromlist=["x"]) is second, __import__("js" + "on").dumps([1]))
for arguments in ((1,), ("",), ("x", None, None, (), -1), ("no_such_module",)):
    try:
        __import__(*arguments)
    except Exception as problem:
        print(type(problem).__name__, problem)
