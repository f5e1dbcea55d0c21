# Random numbers of all distributions, operators as functions, spread and normal distributions, rational numbers, trees of files: what is seldom asked.
import codecs, copyreg, fractions, io, itertools, math, operator, os, pickle, random, shutil, statistics, tempfile
from dataclasses import dataclass, field, fields
from fractions import Fraction
from pathlib import Path


def attempt(function, *args, **named):
    try:
        print(function(*args, **named))
    except Exception as problem:
        print(type(problem).__name__, problem)


source = random.Random(2024)
for name, args in (("triangular", ()), ("triangular", (1, 5)), ("triangular", (1, 5, 2)), ("triangular", (3, 3)), ("triangular", (3, 3, 3)), ("gammavariate", (0.5, 2)), ("gammavariate", (1, 3)), ("gammavariate", (7.5, 0.5)),
                   ("betavariate", (0.3, 0.7)), ("betavariate", (5, 2)), ("vonmisesvariate", (1, 0)), ("vonmisesvariate", (1, 4)), ("vonmisesvariate", (3, 0.2)), ("paretovariate", (3,)), ("weibullvariate", (1, 1.5)),
                   ("expovariate", (2,)), ("gauss", (0, 1)), ("normalvariate", (1, 2)), ("lognormvariate", (0, 1)), ("uniform", (3, 4)), ("randrange", (3, 90, 7)), ("randbytes", (5,)), ("getrandbits", (70,))):
    print(name, args, [getattr(source, name)(*args) for _ in range(4)])
for population, k in ((range(10), 10), (range(1000), 3), (range(1000), 40), ("abcdefgh", 0), (list(range(22)), 5), (list(range(21)), 6), (range(10 ** 12), 4), ("ab", 1)):
    print(source.sample(population, k))
print(source.sample("abc", 4, counts=[1, 5, 2]), source.sample([1, 2], 2, counts=(3, 0)))
print(source.choices("abc", k=5), source.choices("abc", [1, 0, 5], k=5), source.choices("abc", cum_weights=[1, 1, 9], k=5), source.choices([1, 2], weights=[0.5, 0.25], k=3), source.choices("abc", [1.5, Fraction(1, 2), 2], k=3))
for call in (lambda: source.sample("ab", 3), lambda: source.sample({1, 2}, 1), lambda: source.sample("ab", -1), lambda: source.sample("ab", 1, counts=[1]), lambda: source.sample("ab", 1, counts=[0, 0]),
             lambda: source.choices("ab", [1], k=1), lambda: source.choices("ab", [0, 0]), lambda: source.choices("ab", [1, 2], cum_weights=[1, 2]), lambda: source.choices("ab", 3), lambda: source.choices("ab", [1, math.inf]),
             lambda: source.gammavariate(0, 1), lambda: source.choice([]), lambda: source.sample(5, 1)):
    attempt(call)
random.seed("text")
print(random.random(), random.randint(1, 6), random.choice("abc"), random.choices([1, 2], k=3), random.sample(range(9), 3), random.gauss(), random.betavariate(2, 3), random.weibullvariate(2, 3), random.getrandbits(8))
deck = list(range(9))
random.shuffle(deck)
state = random.getstate()
first = random.random()
random.setstate(state)
print(deck, first == random.random(), random.triangular(), random.expovariate(3), random.paretovariate(2), random.vonmisesvariate(0, 1), random.lognormvariate(0, 1), random.normalvariate(), random.uniform(1, 2), random.randrange(5), random.randbytes(3))

print(operator.concat([1], [2]), operator.iconcat([1], [2]), operator.countOf([1, 2, 1, 1.0], 1), operator.indexOf("abc", "c"), operator.length_hint([1, 2]), operator.call(max, 1, 2))
attempt(operator.concat, 1, 2)
attempt(operator.iconcat, 1, [])
attempt(operator.indexOf, [1], 2)
attempt(operator.methodcaller, 5)
attempt(operator.attrgetter, 5)
print(operator.methodcaller("split", ",", maxsplit=1), operator.methodcaller("split", ",", maxsplit=1)("a,b,c"), operator.itemgetter(1, "x"), operator.attrgetter("a.b", "c"), operator.itemgetter(slice(1, 3))("abcd"))
print([getattr(operator, name)(7, 3) for name in "__add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ __lshift__ __rshift__ __and__ __or__ __xor__ __eq__ __lt__ __ge__ __iadd__ __ior__ __ipow__".split()],
      [getattr(operator, name)(-7) for name in "__neg__ __pos__ __abs__ __not__ __invert__ __inv__ __index__".split()], operator.__contains__([1], 1), operator.__getitem__([5], 0), operator.__concat__("a", "b"), operator.__call__(len, "abc"))

n, m = statistics.NormalDist(3, 4), statistics.NormalDist(1.5, 0.5)
print(n + 2, 2 + n, n + m, n - m, n - 1, 1 - n, n * -2, -2 * n, n / 2, +n, -n, n == statistics.NormalDist(3.0, 4.0), hash(n) == hash(statistics.NormalDist(3, 4)), n == 3, n.overlap(m), n.zscore(5), n.quantiles(), n.samples(2, seed=5))
print(Fraction(math.pi).limit_denominator(1000), Fraction(math.pi).limit_denominator(10), Fraction(-math.e).limit_denominator(50), Fraction(1, 3).limit_denominator(1), Fraction(1, 2).limit_denominator(1), Fraction(7, 3).limit_denominator(3), Fraction("0.1234567").limit_denominator(100))
print([Fraction(a, b) ** c for a, b in ((2, 3), (-2, 3), (1, 1), (-1, 2)) for c in (-3, -2, -1, 0, 1, 2)], Fraction(0) ** 2, Fraction(4, 9) ** 0.5, Fraction(2) ** Fraction(3), 2 ** Fraction(-2))
attempt(lambda: Fraction(0) ** -2)
attempt(Fraction(1, 3).limit_denominator, 0)


class Point:
    def __init__(self, x):
        self.x = x


copyreg.pickle(Point, lambda point: (Point, (point.x + 1,)))
print(pickle.loads(pickle.dumps(Point(4))).x)
attempt(copyreg.pickle, Point, 3)
attempt(copyreg.constructor, 3)
attempt(copyreg.pickle, Point, len, 3)
copyreg.add_extension("a", "b", 5)
copyreg.add_extension("a", "b", 5)
for args in (("a", "b", 6), ("a", "c", 5), ("a", "d", 0), ("a", "d", 1 << 31)):
    attempt(copyreg.add_extension, *args)
attempt(copyreg.remove_extension, "a", "b", 6)
attempt(copyreg.remove_extension, "a", "c", 5)
copyreg.remove_extension("a", "b", 5)
attempt(copyreg.remove_extension, "a", "b", 5)


@dataclass
class Entry:
    name: str
    tags: list = field(default_factory=list, repr=False, metadata={"unit": 1})
    count: int = field(default=3, compare=False, kw_only=True)


print([(one.name, one.type.__name__, one.init, one.repr, one.hash, one.compare, dict(one.metadata), one.kw_only) for one in fields(Entry)], Entry("a", count=4))
attempt(field, default=1, default_factory=list)

raw = io.BytesIO("häl\nlo\n".encode())
both = codecs.StreamReaderWriter(raw, codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
print(both.readline(), both.read(), both.errors)
both.write("ß")
both.writelines(["1", "2"])
both.seek(0)
print(list(both), raw.getvalue())

with tempfile.TemporaryDirectory() as place:
    def tree():
        return [(os.path.relpath(path, place), sorted(folders), sorted(files)) for path, folders, files in sorted(os.walk(place))]
    os.chdir(place)
    class Named:
        def __fspath__(self):
            return "named"
    class Unnamed(os.PathLike):
        pass
    print([isinstance(value, os.PathLike) for value in (Named(), Path("a"), "a", 3)], issubclass(Path, os.PathLike), os.fspath(Named()))
    attempt(Unnamed)
    os.makedirs("a/b/c/")
    os.makedirs("a/b/c", exist_ok=True)
    attempt(os.makedirs, "a/b")
    os.makedirs("d/e/.", exist_ok=True)
    open("a/f", "w").close()
    attempt(os.makedirs, "a/f/g")
    attempt(os.makedirs, "a/f", exist_ok=True)
    print(tree())
    os.renames("a/f", "new/place/f2")
    os.removedirs("a/b/c")
    print(tree())
    attempt(os.removedirs, "new")
    os.renames("new/place/f2", "d/e/f3")
    print(tree())
    os.makedirs("tree/one/two")
    for name in ("tree/x.py", "tree/x.txt", "tree/one/y.py", "tree/one/two/z"):
        with open(name, "w") as file:
            file.write(name)
    os.symlink("x.py", "tree/link")
    os.symlink("nowhere", "tree/dangling")
    try:
        shutil.copytree("tree", "copy1")
    except shutil.Error as problem:
        print([(entry[0], entry[1]) for entry in problem.args[0]])
    print(shutil.copytree("tree", "copy2", ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns("*.txt", "two", "link")))
    shutil.copytree("tree", "copy3", symlinks=True)
    attempt(shutil.copytree, "tree", "copy3", symlinks=True)
    shutil.copytree("tree/one", "copy2", dirs_exist_ok=True)
    print(tree(), os.path.islink("copy3/link"), os.readlink("copy3/dangling"))
    print(shutil.copy("tree/x.py", "d"), shutil.copy2("tree/x.py", "d/e/w"), shutil.copyfile("tree/x.txt", "v"), open("v").read())
    attempt(shutil.copyfile, "v", "v")
    attempt(shutil.copy, "nothing", "v")
    print(shutil.copy("tree/link", "l2", follow_symlinks=False), os.path.islink("l2"))
    with open("tool", "w") as file:
        file.write("#!/bin/sh\n")
    os.chmod("tool", 0o755)
    print(shutil.which("tool", path="d:."), shutil.which("./tool"), shutil.which("v", path="."), shutil.which("absent", path="."), shutil.which("tool", path=""))
    print(shutil.move("tree", "d"), shutil.move("v", "v2"))
    attempt(shutil.move, "v2", "d/e/w/x")
    shutil.rmtree("copy1")
    attempt(shutil.rmtree, "copy1")
    shutil.rmtree("copy1", ignore_errors=True)
    print(tree())
    os.chdir("/")
