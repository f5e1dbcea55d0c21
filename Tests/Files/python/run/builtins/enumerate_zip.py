print(list(enumerate("abc")), list(enumerate([], 5)), list(enumerate("ab", -1)), list(enumerate("ab", start=2**70)))
print(list(enumerate(iterable="xy", start=7)), dict(enumerate("pq")))
e = enumerate("abc")
print(next(e), iter(e) is e, list(e), list(e), type(e).__name__)
print(list(zip()), list(zip([1, 2])), list(zip("ab", [1, 2, 3])), list(zip([1, 2, 3], "ab")), list(zip("abc", range(3), "xyz")))
print(list(zip(*[(1, "a"), (2, "b")])), list(zip(*[iter("abcdefg")] * 3)))


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: list(zip("ab", [1, 2, 3], strict=True)))
attempt(lambda: list(zip("abc", [1, 2], strict=True)))
attempt(lambda: list(zip("abc", [1, 2, 3], [1, 2], strict=True)))
attempt(lambda: list(zip("ab", [1, 2], strict=True)))
attempt(lambda: list(zip(strict=True)))
attempt(lambda: zip(5))
attempt(lambda: zip("a", None))
attempt(lambda: zip("a", bogus=1))
attempt(lambda: enumerate())
attempt(lambda: enumerate(5))
attempt(lambda: enumerate("a", "b"))
attempt(lambda: enumerate("a", 1.0))

# The first iterable loses one element when the second ends.
first, second = iter([1, 2, 3]), iter("a")
print(list(zip(first, second)), list(first))
first, second = iter([1, 2, 3]), iter("a")
print(list(zip(second, first)), list(first))


def broken():
    yield 1
    raise RuntimeError("broken")


pairs = zip(broken(), "abc")
print(next(pairs))
attempt(lambda: next(pairs))
attempt(lambda: next(pairs))
for i, (a, b) in enumerate(zip("xy", "pq"), 1):
    print(i, a, b)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [sum(column) for column in zip(*matrix)])
