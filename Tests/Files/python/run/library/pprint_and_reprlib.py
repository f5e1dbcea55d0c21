import pprint
import reprlib

data = {"name": "x" * 20, "list": list(range(30)), "nested": {"k" + str(i): [i] * i for i in range(6)}, "tuple": (1,), "set": {3, 1, 2}, "text": "word " * 30}
pprint.pprint(data)
pprint.pprint(data, width=40, depth=2)
pprint.pprint([1, 2]), pprint.pprint("short"), pprint.pprint({}), pprint.pprint({"b": 1, "a": 2}), pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
print(pprint.pformat([["a" * 30, "b" * 30], ["c" * 30]], width=50), pprint.pformat((1, 2)), pprint.pformat([{"x": 1}] * 3, width=20), pprint.pformat(list(range(40)), compact=True), sep="\n")
loop = [1]
loop.append(loop)
print(pprint.isreadable([1, "a"]), pprint.isrecursive(loop), pprint.saferepr({"a": 1}))
pprint.pprint([[[[1]]]], depth=2)
pprint.pprint({"indent": [1, 2], "more": {"deep": "x" * 60}}, indent=4)
pprint.pp({"z": 1, "a": "keeps order"})


class Thing:
    def __repr__(self):
        return "Thing(\n  1)"


pprint.pprint([Thing(), "y" * 70])
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(20)}), reprlib.repr((1, [2, [3, [4, [5, [6, [7]]]]]])), reprlib.repr(10**60))
r = reprlib.Repr()
r.maxlist, r.maxstring = 2, 10
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"))


class Recursive:
    def __init__(self):
        self.items = [self]

    @reprlib.recursive_repr("<loop>")
    def __repr__(self):
        return f"R({self.items})"


print(Recursive())
