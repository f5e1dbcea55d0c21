# `==` and `!=` of objects whose classes say nothing about it, and of sets and dictionaries.


class Plain:
    pass


class Below(Plain):
    pass


class Loud:
    def __eq__(self, other):
        return True


class Unequal:
    def __ne__(self, other):
        return "other"


class Meta(type):
    def __eq__(cls, other):
        return other == 5

    __hash__ = type.__hash__


class Odd(metaclass=Meta):
    pass


values = [Plain(), Plain(), Below(), Loud(), Unequal(), None, 1, 2.5, "text", Plain, Below, Odd, int, (1,), [1], {1: 2}, {1}, 2**70, True]
for turn in range(3):
    for a in values:
        print("".join(str(a == b)[0] for b in values), "".join(str(a != b)[0] for b in values))

# A class that learns to compare later.
a, b = Plain(), Plain()
print(a == b, a != b, [a] == [b], (1, a) == (1, b), (1, a) == (1, a), a in [b], a in [b, a], {a: 1}.get(b), {1: a} == {1: b}, {1: a} == {1: a})
Plain.__eq__ = lambda self, other: isinstance(other, Plain)
print(a == b, a != b, [a] == [b], (1, a) == (1, b), a in [b], {1: a} == {1: b}, a == Below(), a == None)
del Plain.__eq__
print(a == b, a != b, [a] == [b], a in [b], {1: a} == {1: b})
Plain.__ne__ = lambda self, other: "never"
print(a == b, a != b, a != a)
del Plain.__ne__

# The other operand's class decides.
print(a == Loud(), Loud() == a, a != Loud(), a == Unequal(), a != Unequal())
nan = float("nan")
print([nan] == [nan], nan == nan, {nan} == {nan}, {1: nan} == {1: nan})

# Sets.
sets = [set(), {1}, {1, 2}, {2, 3}, {1, 2, 3}, frozenset({1, 2}), frozenset(), {"a"}, {(1, 2)}, {1.0, 2}]
for x in sets:
    print([(x == y, x != y, x < y, x <= y, x > y, x >= y) for y in sets].count((True, False, False, True, False, True)),
          "".join(str(int(x <= y)) + str(int(x < y)) for y in sets))


class Key:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __hash__(self):
        return self.n % 2


print({Key(1), Key(3)} == {Key(3), Key(1)}, {Key(1)} <= {Key(3)}, {Key(1): 2} == {Key(1): 2}, {Key(1): 2} == {Key(3): 2})
for wrong in (lambda: {1} < [1], lambda: {1} < {1: 2}, lambda: a < b, lambda: {1: 2} < {1: 3}, lambda: None < 1):
    try:
        print(wrong())
    except TypeError as problem:
        print(problem)

# Dictionaries.
d = {"x": 1, "y": [1, 2]}
e = dict(y=[1, 2], x=1)
print(d == e, d != e, d == {"x": 1}, d == {"x": 1, "z": [1, 2]}, {1: 1} == {1.0: True}, {} == {}, {} == set(), {"x": {}} == {"x": {}})
del d["x"]
print(d == e, d == {"y": [1, 2]}, d != {"y": [1, 3]})


# A class above that learns to compare after objects of one below were compared.
class Top:
    pass


class Bottom(Top):
    pass


x, y = Bottom(), Bottom()
print(x == y, x != y, [x] == [y])
Top.__eq__ = lambda self, other: True
print(x == y, x != y, [x] == [y], x in [y])
del Top.__eq__
print(x == y, x != y)
Top.__setattr__ = lambda self, name, value: print("set", name)
x.new = 1
del Top.__setattr__
x.new = 2
print(x.new)
