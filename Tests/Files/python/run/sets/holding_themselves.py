# Sets whose elements show the set, copies of sets of other classes, and what sets refuse.
import copy


class Frozen(frozenset):
    pass


class Loose(set):
    pass


class Shower:
    def __repr__(self):
        return repr(self.shown)


a = Shower()
a.shown = {a}
print(a.shown, a)
a.shown = Frozen([a])
print(a.shown, str(a))
a.shown = Loose([a])
print(a.shown)
a.shown = [frozenset([a])]
print(a.shown)

x = Frozen([1, (2,), Frozen([3])])
x.note = ["n"]
y = copy.deepcopy(x)
z = copy.copy(x)
print(sorted(map(str, y)), type(y).__name__, y == x, y.note, y.note is x.note, type(z).__name__, z.note is x.note)
print(type(copy.deepcopy(Loose(["a"]))).__name__, copy.deepcopy(frozenset([(1, 2)])))
for call in (lambda: set(x=1), lambda: frozenset(x=1), lambda: Loose(x=1), lambda: int.__new__(bool, 0)):
    try:
        call()
        print("made")
    except TypeError as e:
        print(e)
