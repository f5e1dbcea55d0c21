import itertools as it
import math

print(list(it.product("ab", [1, 2])), list(it.product("ab", repeat=2)), list(it.product()), list(it.product("ab", "")), list(it.product([0, 1], "x", repeat=2))[:3])
print(list(it.permutations("abc")), list(it.permutations("abc", 2)), list(it.permutations([], 1)), list(it.permutations("ab", 0)), list(it.permutations("ab", 3)))
print(list(it.combinations("abcd", 2)), list(it.combinations("abc", 0)), list(it.combinations("ab", 3)), list(it.combinations([1, 1, 2], 2)))
print(list(it.combinations_with_replacement("abc", 2)), list(it.combinations_with_replacement("", 1)), list(it.combinations_with_replacement("a", 3)))
for n in range(6):
    for k in range(n + 1):
        assert len(list(it.combinations(range(n), k))) == math.comb(n, k)
        assert len(list(it.permutations(range(n), k))) == math.perm(n, k)
print([("".join(p), "".join(c)) for p, c in zip(it.permutations("xyz", 2), it.combinations("pqrs", 2))])


def powerset(items):
    items = list(items)
    return it.chain.from_iterable(it.combinations(items, r) for r in range(len(items) + 1))


print(list(powerset([1, 2, 3])), sum(1 for _ in powerset(range(10))))
target = 15
numbers = [1, 2, 4, 5, 8, 9]
print([c for r in range(1, 5) for c in it.combinations(numbers, r) if sum(c) == target])
print([p for p in it.permutations(range(4)) if all(abs(p[i] - p[j]) != j - i for i in range(4) for j in range(i + 1, 4))])
best = min(it.permutations([(0, 0), (5, 5), (1, 1), (3, 2)]), key=lambda route: sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in it.pairwise(route)))
print(best)
letters = "SEND"
print(next(f"{a}{b}*{c}" for a, b, c in it.product(range(1, 10), repeat=3) if (a * 10 + b) * c == 252))
print(sorted({"".join(sorted(p)) for p in it.product("abc", repeat=2)}), len(set(it.permutations("aabb"))))
