items = [3, 8, 15, 22]
print(next((x for x in items if x > 10), None), next((x for x in items if x > 100), "none"), next(filter(lambda x: x % 2, reversed(items))))
config = {"debug": False, "level": 0, "name": None}
print(config.get("debug", True), config.get("missing") or "default", config.get("level") or 5, config["level"] if "level" in config else 1, config.setdefault("new", []))
try:
    port = int(config["port"])
except KeyError:
    port = 80
print(port)
value = None
print(value if value is not None else "fallback", value or [], (value and value.attr) is None)
def greet(name=None, greeting="Hello"):
    name = name or "World"
    return f"{greeting}, {name}!"
print(greet(), greet("Ann"), greet(greeting="Hi"))
settings = {**{"a": 1, "b": 2}, **{"b": 3}}
merged = settings | {"c": 4}
print(settings, merged, dict(settings, d=5))
from functools import reduce
deep = {"a": {"b": {"c": 42}}}
print(reduce(lambda d, k: d[k], "abc", deep), reduce(lambda d, k: d.get(k, {}), "axc", deep))
missing = object()
def lookup(d, key, default=missing):
    if key in d:
        return d[key]
    if default is missing:
        raise KeyError(key)
    return default
print(lookup({}, "k", None), lookup({"k": 1}, "k"))
print(any(x > 20 for x in items), all(x > 2 for x in items), sum(x > 5 for x in items), [x for x in items if x % 2 == 0][-1:])
