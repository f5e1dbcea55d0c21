# Classes called without arguments, from the same place again and again.
import collections


def values():
    return int(), float(), str(), bool(), list(), tuple(), dict(), set(), bytes(), complex(), frozenset(), bytearray()


for _ in range(4):
    print(values())
counts = collections.defaultdict(int)
for word in "a b a".split():
    counts[word] += 1
print(dict(counts), [made() for made in (int, str, float, list) for _ in range(3)])
