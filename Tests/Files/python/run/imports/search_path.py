# Directories that a program adds to `sys.path` while it runs.
import os, sys

try:
    import gauges
except ImportError as problem:
    print(type(problem).__name__, problem)
here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "shelf"))

import gauges
from gauges import scale as own, fine
from gauges.fine.needle import *
import gauges.fine.needle as needle
from loose import bolt
import importlib

print(gauges.scale(3), own(4), fine.ratio, turn(2), needle.turn(5), bolt.size)
print(gauges.turn(7), "turn" in vars(gauges), "_hidden" in vars(gauges), sorted(name for name in dir(fine) if name[0] != "_"))
print(os.path.relpath(gauges.__file__, here), gauges.fine.__name__, gauges.fine.__package__, gauges.reading)
print(importlib.import_module("gauges.late").value, gauges.late.value)
for text in ("import gauges.absent", "from gauges import absent", "import gauges.late.deeper", "import absent.gauges", "from absent import *"):
    try:
        exec(text)
    except ImportError as problem:
        print(type(problem).__name__, str(problem).partition(" (")[0])
