# Views are compared entry by entry: their values need no hashes.
print({1: []}.items() == {1: []}.items(), {1: []}.items() != {1: [2]}.items(), {1: 2}.items() <= {1: 2, 3: 4}.items())
print({1: 2}.keys() < {1, 2}, {1, 2} > {1: 2}.keys(), {1: 0, 2: 0}.keys() >= {1}, {1: 0, 2: 0}.keys() > frozenset([1]))
print({1: []}.items() < {1: [], 2: []}.items(), {1: 2}.items() == {(1, 2)}, {(1, 2)} == {1: 2}.items(), {1: 2}.keys() == [1], {1: 2}.keys() != {1})
for wrong in ([1], (1,), 3):
    try:
        {1: 2}.keys() < wrong
    except TypeError as e:
        print(e)
nan = float("nan")
print(nan in {1: nan}.values(), (1, nan) in {1: nan}.items())


class Ordered(dict):
    def __iter__(self):
        return iter(["b", "a"])

    def keys(self):
        return ["b", "a"]


x = Ordered(a=1, b=2)
print(list(dict(x).items()), list(x.items()), x == {"a": 1, "b": 2})


class Strict(dict):
    def __setitem__(self, key, value):
        raise ZeroDivisionError

    def __getitem__(self, key):
        return "mine"


class Keys:
    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return 9


x = Strict(a=1)
x.update({"b": 2})
x.update(Keys())
print(dict.items(x), x == {"a": 1, "b": 2, "k": 9}, {"a": 1, "b": 2, "k": 9} == x)


class Text(str):
    pass


class C:
    pass


c = C()
c.first = "x"
print(c.__dict__[Text("first")])
c.__dict__[Text("second")] = 1
print(c.second, "second" in c.__dict__, Text("second") in c.__dict__)
