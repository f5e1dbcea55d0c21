# Objects that stand for classes by their `__bases__`, and searches in ranges and views for what is no number.


class Kind:
    def __init__(self, *bases):
        self.__bases__ = bases


class Thing:
    def __init__(self, kind):
        self.kind = kind

    @property
    def __class__(self):
        return self.kind


base = Kind()
middle = Kind(base)
other = Kind()
lowest = Kind(other, middle)
print(issubclass(lowest, base), issubclass(lowest, other), issubclass(base, lowest), issubclass(middle, (other, base)))
print(isinstance(Thing(lowest), base), isinstance(Thing(base), middle), isinstance(Thing(base), (middle, base)))
for wrong in (lambda: isinstance(3, 4), lambda: issubclass(4, int), lambda: issubclass(base, 3), lambda: isinstance(3, Kind), lambda: issubclass(int, 3)):
    try:
        print(wrong())
    except TypeError as problem:
        print(problem)


class Same:
    def __eq__(self, other):
        return True


row = range(2, 20, 3)
print(row.count(5), row.count(5.0), row.count(6), row.count(Same()), row.index(8), row.index(8.0), 8.0 in row, (8 + 0j) in row, Same() in row, "8" in row)
for value in (4, "a"):
    try:
        row.index(value)
    except ValueError as problem:
        print(problem)
pairs = {1: "a"}.items()
print((1, "a") in pairs, 3 in pairs, "ab" in pairs, (1, "b") in pairs, (1, "a", 2) in pairs)
