def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


class Own:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "abc"[i]


class Special:
    def __reversed__(self):
        return iter("special")


class Refused(list):
    __reversed__ = None


print(list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed(Own())), list(reversed(Special())))
print(list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1, "b": 2}.items())), list(reversed({"a": 1, "b": 2}.values())), list(reversed(b"ab")))
attempt(lambda: reversed({1}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(map(str, [])))
attempt(lambda: reversed(Refused()))
attempt(lambda: reversed())
attempt(lambda: sorted())
attempt(lambda: sorted(5))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([1, 2], None))
attempt(lambda: sorted([1, 2], key=5))
attempt(lambda: sorted([1, 2], reverse="yes"))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([None, None]))
attempt(lambda: sorted([3, 1], key=lambda n: 1 / 0))
print(sorted("hello"), sorted({"b": 1, "a": 2}), sorted([(2, "a"), (1, "b")]), sorted([3, 1, 2], reverse=True), sorted([True, 0, 2.5]))
words = "the quick Brown fox Jumps over the lazy Dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (-len(w), w.lower())), sorted([[2], [1, 5], []]), sorted(["a10", "a9"], key=lambda s: int(s[1:])))


class Less:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"L{self.n}"


print(sorted([Less(3), Less(1), Less(2)]), sorted([Less(3), Less(1)], reverse=True))
items = [(n % 3, n) for n in range(9)]
print(sorted(items, key=lambda p: p[0]), sorted(items, key=lambda p: p[0], reverse=True))
numbers = [3, 1, 2]
print(numbers.sort(), numbers, numbers.reverse(), numbers)
