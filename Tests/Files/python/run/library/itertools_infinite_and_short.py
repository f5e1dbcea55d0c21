import itertools as it
import operator


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


def take(n, items):
    return list(it.islice(items, n))


print(take(3, it.count()), take(3, it.count(5, -2)), take(3, it.count(0.5, 0.25)), take(5, it.cycle("ab")), list(it.repeat("x", 3)), take(2, it.repeat(1)), it.count(3), it.repeat(5, 2), it.count(1, 2))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([], initial=5)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate("abc")), list(it.accumulate([3, 1, 4, 1, 5], max)))
print(list(it.chain("ab", [1], ())), list(it.chain.from_iterable(["ab", "c"])), list(it.compress("abcdef", [1, 0, 1, 0, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.filterfalse(None, [0, 1, "", 2])))
print([(k, list(g)) for k, g in it.groupby("aabbbca")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], lambda x: x % 2)], list(it.pairwise("abcd")), list(it.pairwise([1])), list(it.starmap(pow, [(2, 3), (3, 2)])))
print(list(it.islice("abcdef", 2)), list(it.islice("abcdef", 2, 4)), list(it.islice("abcdef", 1, None, 2)), list(it.islice("abc", None)), list(it.islice("abc", 5, 10)), list(it.zip_longest("abc", [1], fillvalue="-")), list(it.zip_longest()), list(it.zip_longest("ab", "c", [1, 2, 3])))
a, b, c = it.tee([1, 2, 3], 3)
print(next(a), list(b), list(a), next(c), list(c), it.tee("a", 0))
g = it.groupby("aab")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2))
for make in (lambda: it.islice("a", -1), lambda: it.islice("a", 1, 2, 0), lambda: it.islice("a", "b"), lambda: it.count("a"), lambda: list(it.starmap(pow, [1])), lambda: it.chain(5) and list(it.chain(5)), lambda: it.cycle(5), lambda: list(it.accumulate([1, "a"])),
             lambda: list(it.zip_longest("a", nothing=1)), lambda: it.tee([], -1), lambda: list(it.compress(5, [1])), lambda: next(it.cycle([])), lambda: it.combinations("ab", -1), lambda: it.product("a", repeat=-1), lambda: it.permutations("ab", -1)):
    attempt(make)
print(sum(it.islice(map(lambda n: n * n, it.count(1)), 10)), "".join(it.chain(*["ab", "cd"])), dict(zip("abc", it.count(1))), list(map(next, [iter("x")] * 1)), max(it.chain([1], [5], [3])))


def chunks(items, n):
    items = iter(items)
    while chunk := list(it.islice(items, n)):
        yield chunk


def roundrobin(*sources):
    alive = it.cycle(iter(s).__next__ for s in sources)
    left = len(sources)
    while left:
        try:
            for step in alive:
                yield step()
        except StopIteration:
            left -= 1
            alive = it.cycle(it.islice(alive, left))


print(list(chunks(range(7), 3)), list(roundrobin("abc", "d", "ef")), list(it.takewhile(lambda p: p < 30, (n for n in it.count(2) if all(n % d for d in range(2, n))))))
