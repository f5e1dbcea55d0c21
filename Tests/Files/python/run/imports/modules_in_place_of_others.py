# What a module puts in its place in sys.modules, sources that are wrong, directories without code, and what modules tell about themselves.
import os
import sys
import tempfile

place = tempfile.mkdtemp()
sys.path.insert(0, place)


def write(path, text):
    path = os.path.join(place, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


write("replaced_module.py", """
import sys, types
class Answering(types.ModuleType):
    constant = 3
    def __getattr__(self, name):
        if name.startswith("made_"):
            return name.upper()
        raise AttributeError(name)
sys.modules[__name__] = Answering(__name__)
""")
write("replaced_object.py", """
import sys
class Settings:
    level = 5
    @property
    def twice(self):
        return 2 * self.level
sys.modules[__name__] = Settings()
""")
write("wrong_statement.py", "def f():\n    return\n        1\n")
write("wrong_word.py", "x = 1\nif x\n    pass\n")
write("bare_directory/part.py", "value = 1\n")
write("bare_directory/inner/part.py", "value = 2\n")
write("full/__init__.py", "from . import part\n")
write("full/part.py", "value = 3\n")

import replaced_module
print(replaced_module.made_name, replaced_module.constant, type(replaced_module).__name__)
from replaced_module import made_other, constant
print(made_other, constant)
try:
    from replaced_module import unknown
except ImportError as problem:
    print(type(problem).__name__, problem)

import replaced_object
from replaced_object import twice
print(replaced_object.level, twice)

for name in ("wrong_statement", "wrong_word"):
    for attempt in range(2):
        try:
            __import__(name)
        except SyntaxError as problem:
            print(type(problem).__name__, problem.msg, os.path.basename(problem.filename), problem.lineno, name in sys.modules)
try:
    from wrong_word import x
except SyntaxError as problem:
    print(type(problem).__name__, problem.msg)

import bare_directory.part
import bare_directory.inner.part as deep
print(bare_directory.part.value, deep.value)
print(bare_directory.__package__, bare_directory.inner.__package__, deep.__package__)
print([os.path.relpath(path, place) for path in bare_directory.__path__], type(bare_directory.__path__).__name__)
print(len(bare_directory.inner.__path__))

import full.part
for module in (full, full.part):
    spec = module.__spec__
    print(spec.name, spec.parent, spec.has_location, os.path.relpath(spec.origin, place), spec.submodule_search_locations == getattr(module, "__path__", None))
    print(type(spec).__name__, type(module.__loader__).__name__, module.__loader__.name, spec.loader == module.__loader__, type(module.__builtins__).__name__)
print(full.part.__loader__.get_source("full.part"), end="")
print(__spec__, __loader__.name, os.path.__name__)
