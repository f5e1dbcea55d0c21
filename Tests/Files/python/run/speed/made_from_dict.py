# Objects of subclasses of dict: how they are made, copied and combined; sets that are combined.
from collections import Counter, OrderedDict, defaultdict


class Plain(dict):
    pass


class Counted(dict):
    made = 0

    def __new__(cls, *args, **named):
        Counted.made += 1
        return super().__new__(cls, *args, **named)

    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        self.size = len(self)


class Started(dict):
    def __init__(self, first, second=2):
        self[first] = second


class Odd(dict):
    def __new__(cls, *args):
        return 5


for make in (lambda: Plain(), lambda: Plain({1: 2}), lambda: Plain([(1, 2)], a=3), lambda: Counted(), lambda: Counted([(1, 2)]), lambda: Started(1),
             lambda: Started(1, 5), lambda: Started(), lambda: Started(1, 2, 3), lambda: Odd(), lambda: Odd(1), lambda: Plain(1), lambda: Plain(1, 2),
             lambda: defaultdict(), lambda: defaultdict(list), lambda: defaultdict(int, {1: 2}), lambda: defaultdict(5), lambda: Counter(),
             lambda: Counter("hello"), lambda: OrderedDict(), lambda: OrderedDict([(1, 2)])):
    try:
        made = make()
        print(type(made).__name__, made)
    except TypeError as problem:
        print("TypeError", problem)
print(Counted.made, Counted({3: 4}).size)

source = {i: str(i) for i in range(40)}
copies = [source.copy(), dict(source), {**source}, source | {}]
for copied in copies:
    copied[100] = "new"
    del copied[5]
    copied[5] = "again"
print([copied == copies[0] for copied in copies], 100 in source, list(source)[:7], list(copies[0])[-3:])
for i in range(0, 40, 2):
    del source[i]
print(source.copy() == source, list(dict(source)), len({**source}))
source.clear()
print(source.copy(), dict(source))

first, second = set(range(0, 60, 2)), set(range(0, 60, 3))
print(first | second, first & second, first - second, first ^ second)
print(sorted(first), sorted(second), len(first), len(second), first.isdisjoint({1}), {*first, 1} > first)
first.add(61)
kept = first | set()
first.discard(2)
print(2 in kept, 2 in first, len(kept) - len(first))
words = {"a", "b", "c", "d", "e", "f", "g"}
print(sorted(words | {"h"}), sorted(words & {"a", "z"}), sorted(words - {"a"}), sorted(words ^ {"a", "z"}))
print({x % 3 for x in range(10)}, {x: x * x for x in range(4)}, {x for x in ()}, {x: 1 for x in ""}, frozenset({1, 2}) | {3})
