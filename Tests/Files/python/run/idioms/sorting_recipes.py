people = [("Ann", 31, 5.5), ("bob", 25, 6.1), ("Cid", 31, 5.9), ("dan", 19, 5.5)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[0].lower()), sep="\n")
from functools import cmp_to_key
from operator import itemgetter
print(sorted(people, key=itemgetter(2, 1)), sorted(people, key=cmp_to_key(lambda a, b: (a[1] > b[1]) - (a[1] < b[1]))), sep="\n")
multi = sorted(sorted(people, key=itemgetter(0)), key=itemgetter(1), reverse=True)
print(multi)
d = {"b": 2, "a": 3, "c": 1}
print(sorted(d), sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1]), dict(sorted(d.items())), max(d, key=d.get), min(d.items(), key=itemgetter(1)))
import re
files = ["f10.txt", "f9.txt", "f1.txt", "a2.txt"]
print(sorted(files), sorted(files, key=lambda f: [int(x) if x.isdigit() else x for x in re.split(r"(\d+)", f)]))
print(sorted([3, None, 1, None], key=lambda x: (x is None, x or 0)), sorted([True, False, 2, 0.5]), sorted("bca", reverse=True), sorted([[2, 1], [1, 5], [1]]), sorted({3, 1}), sorted((x % 3, x) for x in range(6)))
order = {"low": 0, "mid": 1, "high": 2}
print(sorted(["high", "low", "mid"], key=order.__getitem__), sorted(["bb", "a", "ccc"], key=len, reverse=True), [i for i, _ in sorted(enumerate([30, 10, 20]), key=itemgetter(1))])
decorated = [(len(w), i, w) for i, w in enumerate("the quick brown fox".split())]
decorated.sort()
print([w for *_, w in decorated])
items = [5, 2, 8]
print(items.sort(), items, sorted(items, key=lambda x: -x), items)
items.sort(key=str, reverse=True)
print(items, all(a >= b for a, b in zip(items, items[1:])), sorted([1.5, 1, 2], key=int), sorted([(1, {}), (0, {})], key=itemgetter(0)))
try:
    sorted([(1, {}), (1, {})])
except TypeError as e:
    print(e)
class Card:
    RANKS = "23456789TJQKA"
    def __init__(self, text):
        self.rank, self.suit = text
    def __lt__(self, other):
        return (self.RANKS.index(self.rank), self.suit) < (self.RANKS.index(other.rank), other.suit)
    def __repr__(self):
        return self.rank + self.suit
hand = [Card(c) for c in "KH 2S AD TC TH".split()]
print(sorted(hand), max(hand), min(hand), sorted(hand, key=lambda c: c.suit))
import heapq, bisect
print(heapq.nsmallest(2, people, key=itemgetter(1)), heapq.merge([1, 3], [2]).__next__())
keep = []
for n in (5, 1, 4):
    bisect.insort(keep, n)
print(keep)
