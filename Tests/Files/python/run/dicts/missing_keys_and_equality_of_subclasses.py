# Items that defaultdict, Counter and classes with __missing__ make, and equality of subclasses of dict that leave it to dict.
from collections import Counter, OrderedDict, defaultdict

for factory in int, float, list, dict, set, tuple, str, bool, None, lambda: [7], Counter:
    d = defaultdict(factory)
    for turn in range(3):
        try:
            made = d["key", turn % 2]
            if isinstance(made, list):
                made.append(turn)
        except KeyError as error:
            print("KeyError", error)
    print(len(d), dict(d))

counts = Counter("hello")
for letter in "lowhx":
    print(letter, counts[letter], len(counts))
    counts[letter] += 2
print(sorted(counts.items()))


class Doubled(dict):
    def __missing__(self, key):
        if key < 0:
            raise KeyError(key)
        return key * 2


class Silent(defaultdict):
    def __missing__(self, key):
        return ("none", key)


class Loud(defaultdict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Odd(defaultdict):
    def __getitem__(self, key):
        return "got", key


for turn in range(3):
    d = Doubled({1: "one"})
    print(d[1], d[5], len(d), d.get(5), 5 in d)
    try:
        d[-turn - 1]
    except KeyError as error:
        print("KeyError", error)
    print(Silent(int)[turn], Odd(int)[turn])
    loud = Loud(list)
    loud[turn].append(turn)
    print(loud)

# The factory may be another one later, and may change the dictionary itself.
d = defaultdict(int)
d["a"]
d.default_factory = list
d["b"]
d.default_factory = None
try:
    d["c"]
except KeyError as error:
    print("KeyError", error)
print(dict(d))


def growing():
    for n in range(20):
        grown[n] = n
    return "made"


grown = defaultdict(growing)
print(grown["x"], len(grown), list(grown)[-1])
try:
    defaultdict(int)[[]]
except TypeError as error:
    print("TypeError", error)
try:
    defaultdict(lambda: 1 / 0)[1]
except ZeroDivisionError as error:
    print("ZeroDivisionError", error)


class Same(dict):
    def __eq__(self, other):
        return "same"
    __hash__ = None


class Different(dict):
    def __ne__(self, other):
        return "different"


def pairs():
    for make in dict, OrderedDict, Same, Different, Doubled, lambda entries: defaultdict(int, entries), lambda entries: Counter(dict(entries)):
        yield make([(1, 2), (3, 4)])


for turn in range(2):
    for a in pairs():
        print([a == b for b in pairs()], [a != b for b in pairs()])
a = defaultdict(list, {1: [2], 2: {3: {4}}})
b = defaultdict(None, {2: {3: {4}}, 1: [2]})
for turn in range(3):
    print(a == b, a != b, a in [b], [a].index(b), [a, b].count({1: [2], 2: {3: {4}}}), a == 5, a != None)
    b[2][3].add(5)
    print(a == b, a != b, a in [b])
    b[2][3].discard(5)

deep = other = None
for level in range(30):
    deep, other = {level: deep}, {level: other}
print(deep == other, deep != other, [deep] == [other])
ring = {}
ring["self"] = ring
double = {}
double["self"] = double
print(ring == ring, [ring] == [ring])
try:
    print(ring == double)
except RecursionError:
    print("RecursionError")
