print([x for x in range(5)], {x for x in "aab"} == {"a", "b"}, {k: v for k, v in zip("ab", [1, 2])})
print([x * y for x in range(3) for y in range(3) if x != y])
print([[j for j in range(i)] for i in range(4)])
print([(i, j) for i in range(3) if i for j in "ab" if j != "b" or i == 2])
m = [[1, 2, 3], [4, 5, 6]]
print([[r[i] for r in m] for i in range(3)], [e for r in m for e in r])
print({w: len(w) for w in "the quick fox".split()}, {n % 3 for n in range(10)})
print([y := 1, y ** 2], [z for x in "ab" if (z := x.upper())])
print([a if a % 2 else -a for a in range(5)])
print([lambda: i for i in range(2)][0]())
x = 10
print([x for x in range(3)], x)
class C:
    n = 3
    l = [i * 2 for i in range(n)]
print(C.l)
print(sum(i for i in range(10) if i % 2), ",".join(str(i) for i in range(4)))
print([i for i, c in enumerate("hello") if c == "l"])
print({**{i: i * i for i in range(3)}, "x": 1})
print(list(x for x in [y for y in range(3)]))
primes = [n for n in range(2, 50) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes)
print([*(i for i in range(3)), *[j for j in "ab"]])
print([(lambda q: q + i)(10) for i in range(3)])
def f(): return [i for i in range(k)]
k = 2
print(f())
print([b for a in [[1, 2], [3]] for b in a][-1], [[1] * 2 for _ in range(2)])
print({(i, j): i * j for i in range(2) for j in range(2)})
print([*map(lambda t: t[0], [(1, 2)])], [not x for x in (0, 1)])
