# Attributes of objects that are containers, and ordered dictionaries with everything they keep.
import collections
import copy
import json
import pickle
from collections import OrderedDict, defaultdict, deque
from json.decoder import JSONDecodeError


class Record(dict):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.__dict__ = self


r = Record(size=1)
r.colour = "red"
r["weight"] = 4
del r.size
print(r, r.weight, r.colour)
for kind in (dict, list, tuple, set):
    made = type("Own", (kind,), {})()
    made.__dict__["a"] = 1
    made.__dict__.update(b=2)
    print(made.a, made.b, vars(made))
    made.__dict__ = {"c": 3}
    print(made.c, hasattr(made, "a"))


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


print(Loud([("x", 1)], y=2), Loud(x=3).pop("none", default=5))
o = OrderedDict(a=1)
o.mark = "m"
o["me"] = o
for again in (copy.copy(o), copy.deepcopy(o), pickle.loads(pickle.dumps(o))):
    print(again, again.mark)
print(OrderedDict(b=2).keys(), OrderedDict(b=2).values(), OrderedDict(b=2).items(), type({"a": 1} | OrderedDict(b=2)).__name__)
d = deque([1], 3)
d.append(d)
again = pickle.loads(pickle.dumps(d))
print(again, again[1] is again, copy.deepcopy(d).maxlen)
print(defaultdict(list, a=[1]) | {"b": 2}, collections.abc.Mapping.__name__, json.decoder.JSONDecodeError is JSONDecodeError)


class Endless(collections.abc.Sequence):
    def __getitem__(self, index):
        return index

    def __len__(self):
        return 5


match Endless():
    case [first, *_, last]:
        print(first, last)
