class Holder:
    def __init__(self, items):
        self.items = items

    def __contains__(self, item):
        print("contains", item)
        return self.items.count(item)


class Walk:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return iter(self.items)


class Items:
    def __getitem__(self, i):
        return [4, 5, 6][i]


print(1 in Holder([1, 1]), 2 in Holder([1]), 2 not in Holder([1]))
print(2 in Walk([1, 2]), 3 in Walk([1, 2]), 5 in Items(), 7 not in Items())
for make in (lambda: 1 in 5, lambda: 1 in None, lambda: 1 in "a", lambda: "a" in b"a", lambda: [] in {1}, lambda: [] in {}, lambda: None in "a",
             lambda: 300 in b"a", lambda: b"" in [1], lambda: 1 in object()):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print("" in "", "" in "abc", "bc" in "abc", "ac" in "abc", b"b" in b"abc", 98 in b"abc", 1.0 in [1], "a" in {"a": 1}, 1 in {"a": 1}.values(), ("a", 1) in {"a": 1}.items())
print(None is None, 1 is not None, ... is Ellipsis, NotImplemented is NotImplemented)
a = [1]
b = a
print(a is b, a is not b, a == [1], a is [1][:])


class Odd:
    def __eq__(self, other):
        print("eq")
        return other == 3


print(3 in [Odd()], Odd() in [3, 4], [1, 2, 3].index(Odd()), [3, 3].count(Odd()))
odd = Odd()
print(odd in [odd])
gen = (n for n in range(5))
print(2 in gen, list(gen), 9 in iter([1]), 3 in map(int, "123"))
