x = "outer"
print([x for x in range(3)], x, {x: x * x for x in range(3)}, x, {x for x in "aab"} == {"a", "b"}, list(x for x in "ab"), x)
print([(i, j) for i in range(3) for j in range(i)], [[i * j for j in range(3)] for i in range(3)], [y for x in ([1, 2], [3]) for y in x if y != 2], [a if a % 2 else -a for a in range(5) if a != 3])
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]], [(lambda: x)() for x in "pq"])
print([n for n in range(30) if n % 2 if n % 3 == 0], [last := n for n in range(4)], last, [y := 1, y ** 2], any((found := n) > 3 for n in range(9)), found)


class Body:
    size = 3
    squares = [n * n for n in range(size)]
    try:
        pairs = [(n, size) for n in range(2)]
    except NameError as e:
        print(e)


print(Body.squares)


def function():
    local = 10
    return [local + n for n in range(2)], {k: local for k in "ab"}, sum(local for _ in range(3)), [[local * i for i in range(2)] for _ in range(2)]


print(function())
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row], {(i, j): v for i, row in enumerate(matrix) for j, v in enumerate(row) if v % 2})
words = ["apple", "Bob", "cat"]
print({w[0].lower(): w for w in words}, {len(w) for w in words} == {5, 3}, [w.upper() if len(w) > 3 else w for w in words], dict((w, len(w)) for w in words), [c for w in words for c in w if c in "aeiou"], {k: [w for w in words if len(w) == k] for k in (3, 5)})


def order(label, items):
    print("iter", label)
    return items


gen = (a + b for a in order("first", [1, 2]) for b in order("second", [10]))
print("made")
print(list(gen))
try:
    [undefined for _ in range(1)]
except NameError as e:
    print(e)
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as e:
    print(e)
print([*range(3), *[n for n in "ab"]], {**{k: 1 for k in "a"}, "b": 2}, tuple(n for n in (1, 2)), max([len(w) for w in words]), sorted((w for w in words), key=str.lower), [_ for _, in [(1,), (2,)]], [a + b for (a, b), *c in [((1, 2), 3)]])
