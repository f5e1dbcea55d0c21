# Formats, translations, keyword dictionaries, sets and maps: frequent ways, and what is refused on them.
class P:
    @property
    def x(self): raise AttributeError("no")
    def __getattr__(self, n):
        if n == "y": return 1
        raise AttributeError(n)
print(hasattr(P(), "x"), hasattr(P(), "y"), hasattr(P(), "z"), hasattr([], "append"), hasattr([], "zz"), hasattr((), "keys"))
print(dict(a=1), dict({1: 2}, b=3), dict([(1, 2)], c=1), dict([[1, 2]]), dict(x=1, **{"y": 2}))
class D(dict): pass
print(D(a=1), type(D([(1,2)])))
for a in ((1, 2), (3,), ([1],), ([(1, 2, 3)],), ({}, {})):
    try: print(dict(*a))
    except Exception as e: print(type(e).__name__, e)
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4])), type(map(str, [])))
m = map(int, ["x", "3"])
try: next(m)
except ValueError as e: print(e)
print(next(m))
print({1, 2, 3} & {2, 3, 9}, {1, 2} - {1}, {1, 2} ^ {2, 3}, frozenset([1, 2]) & {2}, {2} & frozenset([2]), frozenset("a") - {"a"}, type(frozenset([1, 2]) ^ {1}), {1, 2}.intersection([2], (2,)), {1}.difference([1], [2]), {1, 2}.intersection(), frozenset([1]).difference())
print({1, 2} & {1: 2}.keys(), {1, 2}.intersection({1: 5}), {1,2}.symmetric_difference([2,3]))
print("{a} {b!r:>5} {a:{w}}|".format(a=1, b="x", w=4), "{} {}".format(1, 2), "{0[k]} {0[k]}".format({"k": 3}), "{0.real}".format(3), "{{}}".format(), "{:>{}}".format(1, 5), "{a[0]}".format(a=[7]))
for t in ("{", "}", "{0} {}", "{!x}", "{!}", "{!rr}", "{a}", "{5}", "{} {} {}", "{0", "{:d}"):
    for k in range(2):
        try: print(t.format("q", 1))
        except Exception as x: print(type(x).__name__, x)
print("{0}{1}".format(*"ab"), "{x}".format_map({"x": 1}))
class M(dict):
    def __missing__(self, k): return "<" + k + ">"
print("{x} {y}".format_map(M(x=1)))
print("a\nb\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n\n".splitlines(True), "a\r\nb\rc\x0bd".splitlines(), "é\nb\x85c\u2028".splitlines(True))
print("hello".translate({104: "H", 108: None, 111: 48}), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate("x" * 98), "aa".translate({97: ""}))
class T:
    def __getitem__(self, k):
        if k == 97: raise KeyError
        return chr(k + 1)
print("abca".translate(T()))
try: "a".translate({97: 1.5})
except TypeError as e: print(e)
print(1j * 1j, (1 + 2j) * 2, 2 * (1 + 2j), 1j / 2, 1j ** 2)
