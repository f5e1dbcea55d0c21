from collections import Counter


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], c.total(), sorted(c.elements()), len(c), sum(c.values()), c.most_common()[-1], c.most_common(0))
print(Counter(), Counter(a=2, b=1), Counter({"x": 3}), Counter(["a", "b", "a"]), Counter(None), Counter(Counter(a=1)))
c.update("aaz")
c.subtract({"a": 3, "q": 1})
print(c, +c, -c, c["q"])
a, b = Counter(a=3, b=1, c=0), Counter(a=1, b=2, d=-1)
print(a + b, a - b, a & b, a | b, a == Counter(a=3, b=1), a != b, a <= b, Counter(a=1) < Counter(a=2), Counter(a=1) >= Counter())
a += b
print(a)
a -= Counter(a=1)
a |= Counter(z=5)
a &= Counter(z=2, b=9)
print(a, "b" in a, a.pop("z"), a.get("none"), a.setdefault("n", 4), dict(a), list(a.items()))
del a["nothing"]
a["x"] -= 2
a["y"] += 1
print(a, a.copy(), type(a.copy()).__name__, repr(Counter([1, 1, 2])), Counter(x for x in "hello" if x != "l"))
attempt(lambda: Counter(5))
attempt(lambda: Counter([[]]))
attempt(lambda: Counter.fromkeys("ab", 1))
attempt(lambda: Counter("a") + 5)
attempt(lambda: Counter("ab", "c"))
words = "the cat and the dog and the bird".split()
print(Counter(words).most_common(2), Counter(map(len, words)), Counter(sorted(words)), max(Counter(words), key=Counter(words).get))
print([k for k, v in Counter("mississippi").items() if v == 1], Counter("listen") == Counter("silent"), sorted((Counter("aab") & Counter("abb")).elements()))
