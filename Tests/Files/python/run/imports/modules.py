import math, sys as system
import os.path
import collections.abc
from math import sqrt, pi as PI
from collections import *
from functools import (reduce,
    partial)
print(math.sqrt(4), sqrt(9), PI == math.pi, system is sys if (sys := system) else 0, os.path.join("a", "b"), reduce(max, [1, 3, 2]), OrderedDict([("a", 1)]))
print(math.__name__, type(math).__name__, hasattr(math, "sin"), getattr(math, "floor")(2.5), "sin" in dir(math))
def lazy():
    import json
    return json.dumps({"a": 1})
print(lazy())
try: import does_not_exist
except ModuleNotFoundError as e: print(e, e.name)
try: import does.not_.exist
except ImportError as e: print(e)
try: from math import nope
except ImportError as e: print(type(e).__name__)
if __name__ == "__main__": print("main")
import string
print(string.ascii_lowercase, string.digits, string.punctuation, string.capwords("a bc"), string.hexdigits)
import importlib
print(importlib.import_module("math").sqrt(16))
import random
random.seed(1); print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(10), 3), random.shuffle(l := [1, 2, 3]), l, random.uniform(1, 2), random.gauss(0, 1), random.randrange(0, 100, 5))
import time
t = time.time(); print(t > 1e9, time.perf_counter() >= 0, time.monotonic() >= 0, isinstance(time.time_ns(), int), time.strftime("%Y")[:2], time.sleep(0))
