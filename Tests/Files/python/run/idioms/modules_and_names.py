import math as m
import os.path
from collections import OrderedDict as OD, deque
from math import pi, sqrt as root
import sys, string as s

print(m.floor(pi), root(16), OD.__name__, deque([1]), os.path.join("a", "b"), s.digits, __name__, m.__name__, type(m).__name__)
print("math" in sys.modules, sys.modules["math"] is m, hasattr(m, "sin"), [n for n in dir(m) if n.startswith("is")], m.pi is pi)
def late():
    import json
    from itertools import count
    return json.dumps([next(count(5))])
print(late())
for name in ("no_such_module", "_no_such.part"):
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
try:
    from math import no_such_name
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    import no_json.nothing
except ModuleNotFoundError as e:
    print(e)
import importlib
mod = importlib.import_module("collections.abc")
print(mod.__name__, isinstance([], mod.Sequence), importlib.import_module("math") is m)
try:
    m.undefined
except AttributeError as e:
    print(e)
m.added = 5
from math import added
print(added, m.__dict__["added"])
del m.added
print(hasattr(m, "added"))
if __name__ == "__main__":
    print("as main")
print(__doc__, __file__.endswith("modules_and_names.py"), sys.argv[0].endswith(".py"), len(sys.argv), sys.version_info >= (3, 8), sys.maxsize == 2**63 - 1, sys.byteorder, sys.getrecursionlimit() > 100)
print(sys.version_info[:2] >= (3, 11), sys.implementation.name != "", sys.platform, sys.float_info.epsilon, sys.float_info.max, sys.int_info.bits_per_digit > 0, sys.getsizeof([]) > 0, sys.intern("a") == "a", sys.exc_info())
try:
    raise KeyError("k")
except KeyError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace is not None)
