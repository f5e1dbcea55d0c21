class Trie:
    def __init__(self, words=()):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node[None] = node.get(None, 0) + 1

    def _find(self, prefix):
        node = self.root
        for c in prefix:
            if c not in node:
                return None
            node = node[c]
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and None in node

    def complete(self, prefix):
        def walk(node, text):
            if None in node:
                yield text
            for c in sorted(k for k in node if k is not None):
                yield from walk(node[c], text + c)

        node = self._find(prefix)
        return [] if node is None else list(walk(node, prefix))

    def longest_prefix(self, text):
        node, best = self.root, ""
        for i, c in enumerate(text):
            if c not in node:
                break
            node = node[c]
            if None in node:
                best = text[:i + 1]
        return best

    def near(self, word, most):
        """Words that differ by at most so many edits."""
        found = []

        def walk(node, text, row):
            if None in node and row[-1] <= most:
                found.append((row[-1], text))
            if min(row) > most:
                return
            for c in sorted(k for k in node if k is not None):
                new = [row[0] + 1]
                for i, w in enumerate(word):
                    new.append(min(new[i] + 1, row[i + 1] + 1, row[i] + (w != c)))
                walk(node[c], text + c, new)

        walk(self.root, "", list(range(len(word) + 1)))
        return sorted(found)


t = Trie("car card care cart cat dog do done".split())
print("car" in t, "ca" in t, "cart" in t, t.complete("car"), t.complete("x"), t.complete("d"), t.longest_prefix("cartoon"), t.longest_prefix("zebra"), t.near("cars", 1), t.near("dot", 1))


class Bloom:
    def __init__(self, size, hashes):
        self.bits, self.size, self.hashes = 0, size, hashes

    def _places(self, item):
        for seed in range(self.hashes):
            h = 2166136261 ^ seed * 16777619
            for byte in item.encode():
                h = (h ^ byte) * 16777619 & 0xFFFFFFFF
            yield h % self.size

    def add(self, item):
        for place in self._places(item):
            self.bits |= 1 << place

    def __contains__(self, item):
        return all(self.bits >> place & 1 for place in self._places(item))


b = Bloom(256, 3)
for word in ("alpha", "beta", "gamma"):
    b.add(word)
print("alpha" in b, "beta" in b, "delta" in b, bin(b.bits).count("1"))


class LRU:
    def __init__(self, room):
        self.room, self.items = room, {}

    def get(self, key):
        if key in self.items:
            self.items[key] = self.items.pop(key)
            return self.items[key]

    def put(self, key, value):
        self.items.pop(key, None)
        self.items[key] = value
        if len(self.items) > self.room:
            del self.items[next(iter(self.items))]


c = LRU(2)
c.put(1, "a")
c.put(2, "b")
print(c.get(1))
c.put(3, "c")
print(c.get(2), c.items)


class HashTable:
    def __init__(self):
        self.slots, self.used = [None] * 8, 0

    def _place(self, key):
        i = sum(map(ord, key)) % len(self.slots)
        while self.slots[i] is not None and self.slots[i][0] != key:
            i = (i + 1) % len(self.slots)
        return i

    def __setitem__(self, key, value):
        i = self._place(key)
        self.used += self.slots[i] is None
        self.slots[i] = (key, value)
        if self.used * 3 > len(self.slots) * 2:
            old = [s for s in self.slots if s]
            self.slots, self.used = [None] * (2 * len(self.slots)), 0
            for k, v in old:
                self[k] = v

    def __getitem__(self, key):
        slot = self.slots[self._place(key)]
        if slot is None:
            raise KeyError(key)
        return slot[1]


h = HashTable()
for i, word in enumerate("one two three four five six seven eight nine ten".split()):
    h[word] = i
print([h[w] for w in ("one", "ten", "six")], len(h.slots), h.used)
try:
    h["zero"]
except KeyError as e:
    print(repr(e))
