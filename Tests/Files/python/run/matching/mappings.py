# What a pattern of a mapping is about, and a few rules of items and attributes of builtin objects.
from collections.abc import Mapping
import types

class Squares(Mapping):
    def __getitem__(self, key):
        if key > 3:
            raise KeyError(key)
        return key * key
    def __iter__(self):
        return iter((1, 2, 3))
    def __len__(self):
        return 3

for subject in (Squares(), types.MappingProxyType({2: 4, 5: 6}), {2: 0}, {3: 1}, [2], {2}):
    match subject:
        case {2: value, **rest}:
            print(value, rest)
        case _:
            print("none of it", type(subject).__name__)

class Dropper:
    def __delitem__(self, key):
        pass
class Setter:
    def __setitem__(self, key, value):
        pass
def tried(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
tried(lambda: Dropper().__setitem__)
def store():
    Dropper()[1] = 2
def drop():
    del Setter()[1]
def attribute(value):
    value.name = 1
tried(store)
tried(drop)
for value in (b"a", bytearray(b"a"), ..., NotImplemented):
    tried(lambda: attribute(value))
print(type[int], b"abc".startswith((b"x", b"ab")), b"abc".endswith((b"bc",), 1))
for wrong in (lambda: b"a".startswith(("a",)), lambda: b"a".endswith((1,)), lambda: "a".expandtabs("x"), lambda: b"a".expandtabs(None),
              lambda: int(1, 2, 3, 4), lambda: str(1, 2, 3, 4), lambda: "a".rfind(), lambda: sum(), lambda: sum(1, 2, 3), lambda: bin(int),
              lambda: {1}.symmetric_difference(), lambda: issubclass(int, [int]), lambda: {1}.issubset(3), lambda: " a".lstrip(3), lambda: float(int),
              lambda: frozenset((1,)).issubset([1, 2])):
    tried(wrong)
same = frozenset((1, 2))
print(same.copy() is same)
