# Directories that a program adds to the search path, and packages that hand on names.
from __future__ import annotations, division
import os
import sys
import importlib

here = os.path.dirname(os.path.abspath(__file__))
try:
    import placed
except ImportError as problem:
    print(type(problem).__name__, problem, problem.name)

sys.path.insert(0, os.path.join(here, "elsewhere"))
sys.dont_write_bytecode = True
import placed
from placed import answer as again
print(placed.answer, again, placed.path, "neighbour" in sys.modules)

# A star also gives names that the package itself does not use.
import group
import group.parts as parts
print(group.first, group.Second is parts.Second, hasattr(group, "third"), parts.third)
from group import *
print(first, Second is parts.Second)

# Modules of a package that are called like a builtin and like a module of the library.
from group import hex as hexadecimal
print(hexadecimal.digits, hexadecimal.of(255), hex is hexadecimal)
print(group.operator.add(2, 3), group.operator.own)
import operator
print(operator is not group.operator, operator.__name__)
print(importlib.import_module("group.hex") is hexadecimal)

try:
    from group import nothing
except ImportError as problem:
    print(str(problem).replace(here, ""))
try:
    import group.missing
except ModuleNotFoundError as problem:
    print(problem)
try:
    import placed.missing
except ModuleNotFoundError as problem:
    print(problem)

# What tells about features of the language.
print(division.getOptionalRelease()[:2], annotations.compiler_flag > 0)
