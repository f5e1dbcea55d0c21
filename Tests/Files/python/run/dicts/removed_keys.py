# Keys that are compared by their classes, in tables from which others have been taken out.
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 3
    def __eq__(self, other):
        return self.n == other.n
    def __repr__(self): return f"Key({self.n})"

d = {}
for i in range(12):
    d[(i, "x")] = i
    d[Key(i)] = -i
    if i > 2:
        del d[(i - 3, "x")]
        print(d.pop(Key(i - 2), None), (i - 3, "x") in d, (i, "x") in d, Key(i - 2) in d, Key(i) in d)
print(d, len(d))
s = set()
for i in range(10):
    s.add((i,))
    s.discard((i - 2,))
    print((i,) in s, (i - 2,) in s, frozenset([i]) in s, len(s))
while d:
    key, value = d.popitem()
    print(key, value, key in d)
