print(hash("a") == hash("a"), "a" is not None, {"a": 1, "A": 2}["A"], len({"a", "A", "a"}), hash("") == hash(""))
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), sorted(set(words)), max(words, key=len), min(words))
print(sorted("bAaB"), sorted("bAaB", key=str.lower), sorted("bAaB", key=str.swapcase), sorted(["10", "9", "2"]), sorted(["10", "9", "2"], key=int))
print("apple" < "banana", "Apple" < "apple", "a" * 3 == "aaa", "abc"[1] == "b", "x" != "y", ("a", 1) < ("a", 2), "abc" > "abcd")
from collections import Counter
c = Counter("mississippi")
print(c.most_common(), c["s"], c["z"], sum(c.values()))
print("".join(sorted("python")), "".join(reversed("abc")), "abc"[::-1] == "".join(reversed("abc")))
def pal(s):
    t = "".join(ch.lower() for ch in s if ch.isalnum())
    return t == t[::-1]
print(pal("A man, a plan, a canal: Panama"), pal("hello"))
def caesar(s, k):
    return "".join(chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
print(" ".join(w.capitalize() for w in words), " ".join(w[::-1] for w in words), {w: words.count(w) for w in dict.fromkeys(words)})
print("a1b2c3".translate(str.maketrans("", "", "0123456789")), "".join(filter(str.isdigit, "a1b2c3")), [c for c in "hello" if c in "aeiou"], sum(map(str.isupper, "aBcD")))
def rle(s):
    import itertools
    return "".join(f"{len(list(g))}{k}" for k, g in itertools.groupby(s))
print(rle("aaabbc"), "anagram".__len__(), "x".__add__("y"), "abc".__contains__("b"), "a".__eq__("a"), "a".__eq__(1), "abc".__getitem__(1), "%s".__mod__(5), "ab".__mul__(2))
print("Line one\nLine two".splitlines()[1].split()[-1], "k1=v1;k2=v2".split(";")[0].partition("=")[2], dict(p.split("=") for p in "k1=v1;k2=v2".split(";")))
