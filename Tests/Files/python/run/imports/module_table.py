# The table of modules, and builtins that a program changes.
import sys, builtins

def size(): pass
print("sys" in sys.modules, sys.modules["sys"] is sys, sys.modules[__name__].size is size)
module = type(sys)
sys.modules["invented"] = made = module("invented", "a text")
made.answer = 42
import invented
from invented import answer
print(invented is made, answer, invented.__doc__, invented.__name__, repr(invented))
sys.modules["nothing"] = None
try:
    import nothing
except ModuleNotFoundError as problem:
    print(problem)
print(repr(sys), repr(builtins), type(sys).__name__)

builtins.half = lambda x: x / 2
print(half(3))
kept = builtins.abs
builtins.abs = lambda x: "replaced"
print(abs(-3))
builtins.abs = kept
print(abs(-3))
print(__builtins__ is builtins, len([name for name in dir(builtins) if name[0] != "_"]) > 140)
for name in ("iterator", "inf", "generator", "module"):
    try:
        print({"iterator": lambda: iterator, "inf": lambda: inf, "generator": lambda: generator, "module": lambda: module.__name__}[name]())
    except NameError as problem:
        print(problem)
print(sys.flags.optimize, sys.version_info[:2], sys.version_info, sys.implementation.name)
