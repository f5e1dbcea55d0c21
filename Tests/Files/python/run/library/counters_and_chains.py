# Counters whose counts are no numbers, and of subclasses; chains of mappings.
from collections import Counter
import copy
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Mine(Counter): pass
for f in [lambda: Counter(iterable=None), lambda: Counter(a=2, b=None), lambda: Counter(42), lambda: Counter(()), lambda: Counter(0), lambda: Counter(None, a=1), lambda: Counter({}, a=1), lambda: Counter("ab", a=1), lambda: Mine("aab"), lambda: Mine(), lambda: type(Mine("a").copy()), lambda: type(copy.copy(Mine("a"))), lambda: Counter({"a": 1.5}), lambda: Counter("a") + Counter({"a": 2.5}), lambda: Counter((), ()), lambda: Counter(iter("aba")), lambda: Counter(Counter("ab"), b=3)]: attempt(f)
c = Counter("abc")
for f in [lambda: c.update({"a": 2, "z": 0}), lambda: c.update("a", b=5), lambda: c.update(None), lambda: c.update(3), lambda: c.update(iterable=3), lambda: c, lambda: c.subtract("aab"), lambda: c.subtract({"b": -2, "q": 1}, c=4), lambda: c.subtract(), lambda: c.subtract(None), lambda: c, lambda: c.update({"a": "x"}), lambda: c.subtract(5)]: attempt(f)

from collections import ChainMap, defaultdict
d = ChainMap({"a": 1}, defaultdict(int, b=2), {"a": 3, "z": 4})
for f in [lambda: d, lambda: d["a"], lambda: d["b"], lambda: d["q"], lambda: list(d), lambda: len(d), lambda: d.get("nope", 1), lambda: d.pop("z"), lambda: d.pop("z", 1), lambda: d.pop("a"), lambda: d["a"], lambda: d.__delitem__("a"), lambda: d.popitem(), lambda: d.setdefault("k", 5), lambda: d.new_child(), lambda: d.new_child({"x": 1}, y=2), lambda: d.parents, lambda: d | {"n": 1}, lambda: {"n": 1, "k": 0} | d, lambda: d | 3, lambda: d == dict(d), lambda: d.copy().maps[0] is d.maps[0], lambda: d.copy().maps[1] is d.maps[1], lambda: bool(ChainMap()), lambda: ChainMap.fromkeys("ab", 2), lambda: sorted(d.items()), lambda: d.clear(), lambda: d.maps[0]]: attempt(f)
d |= {"a": 9}
print(d.maps[0], hasattr(ChainMap, "__missing__"), ChainMap.__module__)
