import functools


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


versions = [Version(t) for t in ("1.10", "1.2", "1.2.1", "0.9")]
print(sorted(versions), max(versions), Version("1.0") <= Version("1.0"), Version("2.0") >= Version("1.9"), Version("1") > Version("1.0"), Version("1.2") in versions, versions.index(Version("0.9")))
print(len({Version("1.0"), Version("1.0"), Version("2.0")}), {Version("1.0"): "one"}[Version("1.0")], Version("1") == "1", Version("1") != "1")
for make in (lambda: Version("1") < "1", lambda: Version("1") >= 5, lambda: sorted([Version("1"), 2])):
    try:
        print(make())
    except TypeError as e:
        print(e)


class Left:
    def __eq__(self, other):
        print("Left eq")
        return NotImplemented


class Right:
    def __eq__(self, other):
        print("Right eq")
        return True


class RightSub(Left):
    def __eq__(self, other):
        print("RightSub eq")
        return False


print(Left() == Right())
print(Right() == Left())
print(Left() == RightSub())
print(Left() == Left())
print(Left() != Right())
left = Left()
print(left == left, left in [left])


class NoHash:
    def __eq__(self, other):
        return True


class Restored(NoHash):
    __hash__ = object.__hash__


for value in (NoHash(), Restored()):
    try:
        print(len({value}))
    except TypeError as e:
        print(e)


class OnlyLess:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


a, b = OnlyLess(1), OnlyLess(2)
print(a < b, a > b, b > a, sorted([b, a])[0] is a, a == b, a != b, max([a, b]) is b)
try:
    a <= b
except TypeError as e:
    print(e)


class Weird:
    def __eq__(self, other):
        return [] if other == 1 else "truthy"

    def __bool__(self):
        return False


print(Weird() == 1, Weird() == 2, Weird() != 1, Weird() != 2, [Weird()] == [1], [Weird()] == [2], (1 if Weird() else 2))
