# Items and operators that classes define themselves.


class Vector:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Vector(*self.parts[key])
        return self.parts[key]

    def __setitem__(self, key, value):
        self.parts[key] = value

    def __add__(self, other):
        return Vector(*[a + b for a, b in zip(self.parts, other.parts)]) if isinstance(other, Vector) else NotImplemented

    def __mul__(self, other):
        return Vector(*[a * other for a in self.parts]) if isinstance(other, (int, float)) else NotImplemented

    def __rmul__(self, other):
        return self * other

    def __iadd__(self, other):
        for i, x in enumerate(other.parts):
            self[i] += x
        return self

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Vector) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Vector) else NotImplemented

    def __neg__(self):
        return self * -1

    def __repr__(self):
        return "<" + " ".join(map(str, self.parts)) + ">"


class Sub(Vector):
    def __radd__(self, other):
        return "sub"

    def __gt__(self, other):
        return "greater"


v, w = Vector(1, 2, 3), Vector(4, 5, 6)
for turn in range(3):
    print(v + w, v * 2, 2 * v, 1.5 * w, -v, v[0], v[-1], v[1:], v == w, v != w, v < w, v > w, v == Vector(1, 2, 3), v == 5, v != 5)
    print(v + Sub(1, 2, 3), Sub(1) + v, v < Sub(9), v in [w, Vector(1, 2, 3)], max(v, w), sorted([w, v]), [v, w].index(w))
    v[0] += 1
    v[2] = turn
    v += w
    print(v)
for wrong in (lambda: v + 1, lambda: 1 + v, lambda: v * "a", lambda: v <= w, lambda: v[9], lambda: v["a"], lambda: v < 1, lambda: v - w, lambda: v @ w):
    try:
        print(wrong())
    except (TypeError, IndexError) as problem:
        print(type(problem).__name__, problem)


class Defaults:
    def __getitem__(self, key, more="more"):
        return key, more

    def __setitem__(self, *args):
        print("set", args)


class Static:
    @staticmethod
    def __getitem__(key):
        return "static", key

    @classmethod
    def __setitem__(cls, key, value):
        print(cls.__name__, key, value)


class Late:
    pass


for thing in (Defaults(), Static()):
    for turn in range(2):
        print(thing[1], thing["a", 2])
        thing[3] = 4
late = Late()
for turn in range(2):
    try:
        print(late[1])
    except TypeError as problem:
        print(problem)
Late.__getitem__ = lambda self, key: ("late", key)
print(late[1], late[2], [x for x, _ in zip(late, range(2))])
Late.__getitem__ = lambda self, key: ("later", key)
print(late[1])
del Late.__getitem__
try:
    print(late[1])
except TypeError as problem:
    print(problem)


class Lazy:
    def __getitem__(self, key):
        yield key
        yield key + 1


print(list(Lazy()[3]), list(Lazy()[4]))


def deep(n):
    class Chain:
        def __getitem__(self, key):
            return deep(key - 1)[key - 1] + 1 if key else 0

    return Chain()


print(deep(20)[20])
