print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [5, 2], [7, 7])))
print(list(filter(None, [0, 1, "", "a", [], None, 2.0])), list(filter(str.isdigit, "a1b2")), list(filter(lambda n: n % 2, range(6))))
m = map(len, ["a", "bb"])
print(iter(m) is m, next(m), list(m), list(m), type(m).__name__, type(filter(None, [])).__name__)


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: map())
attempt(lambda: map(len))
attempt(lambda: map(len, 5))
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(len, [1])))
attempt(lambda: list(map(lambda a: a, [1], [2])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: next(map(str, [])))
attempt(lambda: list(map(None, [1])))


def count(limit):
    for i in range(limit):
        print("give", i)
        yield i


lazy = map(lambda n: n * n, filter(lambda n: n % 2 == 0, count(5)))
print("nothing yet")
print(next(lazy))
print(next(lazy))
print(list(lazy))


def stops(n):
    if n == 2:
        raise StopIteration
    return n


# A StopIteration out of the function ends the map for whoever walks over it.
print(list(map(stops, [0, 1, 2, 3])))
print(sum(map(int, "12345")), max(map(abs, [-5, 3])), ",".join(map(repr, ("a", 1))), dict(map(lambda p: (p[1], p[0]), {"a": 1}.items())))
print(list(map("{}-{}".format, "ab", "cd")), list(map(dict.get, [{1: 2}], [1])), list(map(list.pop, [[1, 2], [3]])))
