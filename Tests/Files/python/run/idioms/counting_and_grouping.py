from collections import Counter, defaultdict
from itertools import groupby

text = "the cat sat on the mat the end"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts == Counter(text.split()), max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
by_length = defaultdict(list)
for word in text.split():
    by_length[len(word)].append(word)
print(dict(by_length))
people = [("ann", "dev"), ("bob", "ops"), ("cid", "dev")]
people.sort(key=lambda p: p[1])
print({team: [name for name, _ in members] for team, members in groupby(people, key=lambda p: p[1])})
inverted = defaultdict(set)
for name, team in people:
    inverted[team].add(name)
print({k: sorted(v) for k, v in sorted(inverted.items())})
nested = defaultdict(lambda: defaultdict(int))
for a, b in [("x", 1), ("x", 2), ("y", 1), ("x", 1)]:
    nested[a][b] += 1
print({k: dict(v) for k, v in nested.items()})
anagrams = {}
for w in "eat tea tan ate nat bat".split():
    anagrams.setdefault("".join(sorted(w)), []).append(w)
print(list(anagrams.values()))
print([k for k, g in groupby("aaabbc")], [(k, len(list(g))) for k, g in groupby("aaabbc")], Counter("aab") + Counter("b"), Counter(a=1)["zz"])
