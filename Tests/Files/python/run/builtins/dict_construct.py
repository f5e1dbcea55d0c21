def attempt(*args, **named):
    try:
        print(dict(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


class Keyed:
    def keys(self):
        return ["x", "y"]

    def __getitem__(self, key):
        return key * 2


attempt()
attempt({})
attempt(a=1, b=2)
attempt({"a": 1}, a=2)
attempt([("a", 1), ["b", 2], "cd"])
attempt(((k, v) for k, v in zip("xyz", range(3))))
attempt(Keyed())
attempt(zip("ab", [1, 2]), c=3)
attempt({1: 2}, **{"z": 3})
attempt(enumerate("ab"))
attempt([("a",)])
attempt(["abc"])
attempt([1, 2])
attempt(5)
attempt(None)
attempt([([], 1)])
attempt([("a", 1), ("a", 2)])
print(dict.fromkeys("abca"), dict.fromkeys([1, 2], []), dict.fromkeys(range(3), 0), dict.fromkeys([]))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
print({**{"a": 1, "b": 2}, "a": 3, **{"c": 4}}, {"b": 1, **dict(b=2)})
try:
    print({**5})
except TypeError as e:
    print(e)
try:
    dict.fromkeys(5)
except TypeError as e:
    print(e)


class Sub(dict):
    pass


print(type(Sub.fromkeys("a")).__name__, Sub(a=1), Sub([(1, 2)]), Sub(a=1) == {"a": 1}, type(Sub(a=1).copy()).__name__)
print({i: i * i for i in range(4)}, {k: v for k, v in [("a", 1), ("a", 2)]}, {(x, y): x * y for x in range(2) for y in range(2)})
