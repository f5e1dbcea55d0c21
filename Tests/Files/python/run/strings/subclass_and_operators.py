class Name(str):
    def __new__(cls, text, rank=0):
        made = super().__new__(cls, text.title())
        made.rank = rank
        return made

    def __add__(self, other):
        return Name(str(self) + "+" + str(other), self.rank + 1)

    def shout(self):
        return self.upper() + "!"


n = Name("ada lovelace", 5)
print(n, repr(n), n.rank, n.shout(), type(n.upper()).__name__, type(n[:3]).__name__, len(n), n + "x", (n + "x").rank, "x" + n)
print(n == "Ada Lovelace", hash(n) == hash("Ada Lovelace"), {n: 1}["Ada Lovelace"], isinstance(n, str), n in ["Ada Lovelace"], "Lace" in n, "lace" in n)
print(f"{n:>15}|{n!r}|%s" % n, "{}".format(n), ",".join([n, n]), str(n) is n, type(str(n)).__name__, n * 2, n % (), n.split())
print("a" "b" + "c" * 3, "ab" * 0, "ab" * -1, 2 * "ab", "abc"[1], "abc"[-1], "abc"[0:2], "abc"[::-1], "abc" < "abd", "a" + "" == "a", max("b", "a"))
for make in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" - "b", lambda: "a" * 1.5, lambda: "abc"[3], lambda: "abc"["a"], lambda: "abc"[1.0], lambda: "a" < 1, lambda: -"a",
             lambda: "a" + None, lambda: "a" + b"a", lambda: "abc".__setitem__(0, "x"), lambda: "a" % 5, lambda: "a" & "b", lambda: "a" / 2, lambda: "ab" @ "cd"):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s = "abc"
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    s.new = 1
except AttributeError as e:
    print(e)
print([c for c in "héy"], list(enumerate("ab")), [*"xy"], {*"aa"}, dict(zip("ab", "cd")), tuple("ab"), "a b".split(), "".join(reversed("abc")), sorted("bca"), *"pq")
print(str(), str(5), str(b"ab"), str(b"ab", "ascii"), str(object="x"), str(b"\xc3\xa9", encoding="utf-8"), str([1, "a"]), str(None), str(1e20), str(type(1)))
for make in (lambda: str(b"\xff", "utf-8"), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(b"a", 5)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
