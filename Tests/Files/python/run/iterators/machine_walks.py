# Walks that the machine makes: what they give, and where their objects are asked as well.
import collections
import itertools


class Counting:
    def __init__(self, most):
        self.at, self.most = 0, most

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= self.most:
            raise StopIteration
        self.at += 1
        return self.at


class Numbers(list):
    def __iter__(self):
        return iter(["own"])


class Named(dict):
    def __iter__(self):
        return iter(["named"])


class Numbered(enumerate):
    note = "numbered"


class Zipped(zip):
    def __next__(self):
        return super().__next__() + ("end",)


def told(function):
    try:
        return function()
    except Exception as problem:
        return type(problem).__name__ + ": " + str(problem)


def sources():
    yield [1, 2, 3]
    yield (1, 2)
    yield "aé€😀"
    yield {"k": 1, "l": 2}
    yield {"k": 1}.items()
    yield {"k": 1}.values()
    yield range(4)
    yield range(5, 0, -2)
    yield b"\x01\xff"
    yield bytearray(b"ab")
    yield collections.deque([7, 8])
    yield Counting(2)
    yield Numbers([1])
    yield Named(a=1)
    yield (n * n for n in range(3))
    yield []


for turn in range(3):
    for source in sources():
        name = type(source).__name__
        if name in ("Counting", "generator"):
            print(name, list(enumerate(source)))
            continue
        print(name, list(source), [x for x in source], list(enumerate(source)), list(enumerate(source, 5)))
        print(list(zip(source, "xyzw")), list(zip("xyzw", source)), list(map(str, source)), list(filter(None, source)))
        print(tuple(source), sorted(map(repr, source)), [*source], dict.fromkeys(zip(source)), told(lambda: max(source)))
    print(told(lambda: enumerate(5)), told(lambda: zip(1, [])), told(lambda: map(str, 5)), told(lambda: iter(7)), told(lambda: list(3)))
    print(told(lambda: enumerate()), told(lambda: map(str)), told(lambda: reversed(5)), told(lambda: next([])), told(lambda: enumerate([], "a")))


def taken(made, count):
    result = []
    for i in range(count):
        result.append(next(made, "end"))
    return result


for turn in range(2):
    print(taken(enumerate("ab"), 3), taken(zip([1], [2, 3]), 2), taken(map(len, ["a", "bc"]), 3), taken(filter(None, [0, 3]), 2))
    print(taken(iter({"a": 1}.items()), 2), taken(reversed([1, 2]), 3), taken(reversed(range(3)), 4), taken(reversed((1, 2)), 3), taken(iter("é"), 2))
    for made in (enumerate("a"), zip("a"), map(str, "a"), filter(None, "a"), reversed([1]), reversed((1,)), iter([]), iter(()), iter({})):
        print(type(made).__name__, made is iter(made), hasattr(made, "__next__"))
    print(isinstance(enumerate([]), enumerate), issubclass(Numbered, enumerate), list(Numbered("ab")), Numbered("a").note)
    print(list(Zipped([1, 2], [3, 4])), type(Zipped([])).__name__, told(lambda: list(zip([1], [], strict=True))), list(zip(strict=True)))

# What goes on where a loop has stopped.
walk = enumerate("abcd")
for i, c in walk:
    if c == "b":
        break
print(list(walk), next(walk, None))
pairs = zip(range(3), iter([1]))
print(list(pairs), list(pairs))
rest = iter([1, 2, 3])
print(list(zip(rest, rest)), list(rest))

# Sources that change while they are gone through.
grown = [1, 2]
for i, x in enumerate(grown):
    if i < 4:
        grown.append(x * 10)
print(grown)
table = {"a": 1}
print(told(lambda: [table.setdefault(k + "b", 2) for k in table]))
print(told(lambda: [table.setdefault(k + "c" + str(v), 2) for k, v in table.items()]))
line = collections.deque([1, 2])
print(told(lambda: [line.append(x) for x in line]))
copied = []
for x in map(str, grown):
    copied.append(x)
    if len(grown) < 9:
        grown.append(0)
print(copied)


# Functions that end a walk, or fail in it.
def limited(x):
    if x > 2:
        raise StopIteration
    return x


def failing(x):
    return 10 // (x - 2)


print(list(map(limited, [1, 2, 3, 1])), [x for x in filter(limited, [1, 2, 3])])
made = map(failing, [1, 2, 3])
print(next(made), told(lambda: next(made)), next(made), next(made, "end"))
print(told(lambda: list(map(int, ["1", "x"]))), list(map(int, [True, 2.9, "7", b"8"])), list(map(float, ["1.5", 2])), list(map(ord, "aé")))
made = map(int, ["1", "x", "3"])
print(next(made), told(lambda: next(made)), list(made))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(map(max, [1, 5], [3, 4], [2, 9])), list(map(len, [[], "ab", {}])))
print(sum(map(int, "123")), "".join(map(chr, [97, 98])), sorted(map(abs, [-3, 2])), set(map(str.upper, "ab")) == {"A", "B"})


class Truth:
    def __bool__(self):
        raise KeyError("truth")


print(told(lambda: list(filter(None, [1, Truth()]))), list(filter(lambda x: x % 2, range(6))))

# Views.
names = {"a": 1, "b": [2]}
for turn in range(3):
    print(names.keys(), names.values(), names.items(), len(names.items()), ("a", 1) in names.items(), names.keys() | {"z"} == {"a", "b", "z"})
    print(type(names.items()).__name__, list(reversed(names.items())), names.keys() == {"a", "b"}, names.items().mapping["a"])
ordered = collections.OrderedDict(b=1, a=2)
print(list(ordered.items()), [k for k in ordered.keys()], list(zip(ordered.values(), ordered)))

# Names that mean something else.
for turn in range(2):
    print(list(itertools.chain([1], "ab")), list(itertools.islice(itertools.count(3), 2)), list(itertools.starmap(pow, [(2, 3), (3, 2)])))
    print([(k, list(g)) for k, g in itertools.groupby("aabca")], list(itertools.zip_longest("ab", "c", fillvalue="-")), list(itertools.pairwise("abc")))
    print(list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 3, 1])), list(itertools.compress("abc", [1, 0, 1])))
    print(list(itertools.filterfalse(None, [0, 1, ""])), list(itertools.islice("abcdef", 1, 5, 2)), told(lambda: itertools.islice("a", -1)), list(itertools.pairwise([])))
groups = itertools.groupby([1, 1, 2])
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]), next(groups, "end"))
old = enumerate


def enumerate(values):
    return [("own", value) for value in values]


for pair in enumerate([1, 2]):
    print(pair)
print(list(old([3])))

# What is collected from walks that somebody holds.
for turn in range(3):
    made = map(int, ["1", "x", "3"])
    print(told(lambda: list(made)), list(made))
    made = zip([1, 2, 3], map(int, ["1", "2", "x"]))
    print(told(lambda: tuple(made)), list(made))
    made = old(map(len, ["a", 5, "bc"]))
    print(told(lambda: list(made)), list(made))
    made = map(list.pop, [[1, 2], [3], []])
    print(told(lambda: list(made)), list(made))
    made = iter([3, 1, "a", 2])
    print(told(lambda: sorted(made))[:9], list(made))
    made = iter([1, 2, [], 4])
    print(any(made), list(made), told(lambda: set(iter([1, [], 2]))), told(lambda: "".join(map(str, [1, None]))), told(lambda: ",".join(iter(["a", 1]))))
    made = map(str, [1, 2])
    print("-".join(made), list(made), "".join(reversed("abc")), "".join(reversed("aé")), list(reversed("ab")), set("aab") == {"a", "b"}, tuple("ab"), tuple(range(3)))
    print(collections.deque("abc"), collections.deque(), collections.deque(map(str, [1])), told(lambda: collections.deque(5)), collections.deque(iter([1])).maxlen)
    print("ab" * 3, "ab" * 0, "é" * 2, b"ab" * 2, b"\xff" * 2, "a" * -1, told(lambda: "a" * "b"), 3 * "x", "a" * True, bytearray(b"a") * 2)
    print([round(x, n) for x in (2.675, 1.005, -0.5, 0.125, 1e14 + 0.3, 123.456, 2.5, -1.45) for n in (0, 1, 2, 3, 10)])

# Rows of itertools.
for turn in range(2):
    for pool in ("", "a", "abc", [1, 1, 2], range(5)):
        for r in range(5):
            rows = (itertools.combinations(pool, r), itertools.combinations_with_replacement(pool, r), itertools.permutations(pool, r), itertools.product(pool, repeat=min(r, 3)))
            print(*[list(row) for row in rows])
        print(list(itertools.permutations(pool)), list(itertools.product(pool, "xy", [0])), sum(1 for row in itertools.product(pool, pool)))
    print(list(itertools.product()), list(itertools.product([])), list(itertools.product([1], repeat=0)), told(lambda: itertools.product([1], repeat=-1)))
    print(told(lambda: itertools.combinations("ab", -1)), told(lambda: itertools.permutations("ab", 1.5)), told(lambda: itertools.combinations(5, 1)), len(list(itertools.permutations(range(7)))))
made = itertools.product("ab", [1, 2])
print(next(made), next(made), list(made), next(made, "end"), list(made))
for x, (y, z) in itertools.combinations([1, (2, 3), (4, 5)], 2):
    print(x, y, z)
    break

# So many values that the machine hands the walk back.
long = iter(range(5_000_000))
print(sum(long), next(long, "ended"), max(range(-5_000_000, 7)), all(range(1, 5_000_000)), len(list(range(4_500_000))))
