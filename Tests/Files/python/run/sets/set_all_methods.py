def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


def show(s):
    return (type(s).__name__, sorted(s, key=str)) if isinstance(s, (set, frozenset)) else s


a, b = {1, 2, 3, 4}, {3, 4, 5}
for name in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
    print(name, show(getattr(a, name)(b)), show(getattr(a, name)([3, 4])), show(getattr(a, name)(range(10))), show(getattr(frozenset(a), name)(b)))
print(show(a | b), show(a & b), show(a - b), show(a ^ b), a <= b, a < b, a >= {1}, a > a, a == {4, 3, 2, 1}, a != b, {1} < {1, 2} < {1, 2, 3})
print(show(a.union()), show(a.union([9], (8,), "x")), show(a.intersection([1, 2], [2])), show(a.difference([1], [2])), show(set().union(*[[1], [2]])))
for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
    s = set(a)
    print(name, getattr(s, name)(b), show(s))
s = set()
print(s.add(1), s.add(1), s.add("x"), len(s), s.discard("q"), s.remove("x"), s.pop(), s, s.clear(), s.copy() is s, set(), frozenset(), {*()}, {1} - {1})
for make in (lambda: s.remove("x"), lambda: s.pop(), lambda: s.add([]), lambda: {[]}, lambda: {{}}, lambda: s | [1], lambda: [1] | s, lambda: s < [1], lambda: s.union(5), lambda: s.update(5), lambda: set(5), lambda: s[0], lambda: frozenset().add(1),
             lambda: s.add(), lambda: s + s, lambda: hash(s), lambda: set(1, 2), lambda: s.intersection(None), lambda: s.remove([]), lambda: [] in s, lambda: s.isdisjoint(3)):
    attempt(make)
print(show({1, 2} | frozenset([3])), show(frozenset([3]) | {1}), {frozenset([1, 2]): "f"}[frozenset([2, 1])], frozenset([1]) == {1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), set("a") == {"a"})
s = {1, 2}
alias = s
s |= {3}
s &= {2, 3, 4}
s -= {4}
s ^= {9}
print(sorted(alias), alias is s)
f = frozenset([1])
g = f
f |= {2}
print(sorted(f), sorted(g), f is g, frozenset(g) is g)
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as e:
    print(e)
print(sorted({x % 3 for x in range(10)}), sorted({c for c in "hello" if c not in "l"}), len({(x, y) for x in range(3) for y in range(3)}), sum({1, 1, 2}), max({3, 7}), any({0}), {1} is {1}, bool(set()), list({5}))


class Tagged(set):
    def __init__(self, items, tag):
        super().__init__(items)
        self.tag = tag


t = Tagged([1, 2], "t")
print(t.tag, sorted(t), type(t | {3}).__name__, type(t.copy()).__name__, t == {1, 2}, len(t), isinstance(t, set))
primes = set(range(2, 50))
for n in range(2, 8):
    primes -= {m for m in primes if m > n and m % n == 0}
print(sorted(primes))
