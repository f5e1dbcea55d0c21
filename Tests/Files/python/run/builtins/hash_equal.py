pairs = [(1, 1.0), (1, True), (0, -0.0), (2**61 - 1, 0), (3 + 0j, 3.0), ("a", "a"), (b"ab", b"ab"), ((1, 2), (1.0, 2.0)), (frozenset([1]), frozenset([1.0])),
         (range(3), range(0, 3)), (range(0), range(5, 5)), (range(0, 3, 2), range(0, 4, 2)), (None, None), (slice, slice)]
for a, b in pairs:
    print(repr(a), repr(b), hash(a) == hash(b), a == b)
print(hash(0), hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-2**61), hash(10**30), hash(0.5), hash(1e300), hash(float("inf")), hash(-1.5))
for value in ([], {}, set(), bytearray(), [1], slice(1)):
    try:
        print(hash(value))
    except TypeError as e:
        print(e)
for value in ((1, []), frozenset([(1,)]), ((), ({},))):
    try:
        print(isinstance(hash(value), int))
    except TypeError as e:
        print(e)


class Equal:
    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return isinstance(other, Equal) and self.key == other.key


class Hashed(Equal):
    def __hash__(self):
        return hash(("Hashed", self.key))


class Same:
    pass


try:
    print({Equal(1)})
except TypeError as e:
    print(e, Equal.__hash__)
print(len({Hashed(1), Hashed(1), Hashed(2)}), {Hashed(1): "x"}[Hashed(1)], hash(Same()) == hash(Same), len({Same(), Same()}))


class Strange:
    def __hash__(self):
        return "text"


class Huge:
    def __hash__(self):
        return 2**70


try:
    hash(Strange())
except TypeError as e:
    print(e)
print(hash(Huge()) == hash(2**70), hash(True), isinstance(hash(len), int), hash("") == hash(b""))
