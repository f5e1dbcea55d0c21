text = "A man, a plan, a canal: Panama"
letters = [c.lower() for c in text if c.isalnum()]
print(letters == letters[::-1], text[::-1], " ".join(text.split()[::-1]), "".join(sorted(set(letters))))
print("hello world".title(), "-".join("abc"), "".join(c.upper() if i % 2 else c for i, c in enumerate("alternate")), "snake_case_name".replace("_", " ").title().replace(" ", ""))
import re
print(re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseToSnake").lower(), "".join(w.capitalize() for w in "to-pascal-case".split("-")))
print(sum(text.lower().count(v) for v in "aeiou"), {c: text.lower().count(c) for c in sorted(set(letters)) if letters.count(c) > 2})
def pig_latin(word):
    i = next((i for i, c in enumerate(word) if c in "aeiou"), len(word))
    return word[i:] + (word[:i] or "w") + "ay"
print([pig_latin(w) for w in "apple banana string rhythm".split()])
def is_rotation(a, b):
    return len(a) == len(b) and b in a + a
print(is_rotation("waterbottle", "erbottlewat"), is_rotation("ab", "ba"), is_rotation("a", "aa"))
def first_unique(s):
    return next((c for c in s if s.count(c) == 1), None)
print(first_unique("swiss"), first_unique("aabb"), "".join(dict.fromkeys("mississippi")))
def balanced(s):
    stack, close = [], {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in close.values():
            stack.append(c)
        elif c in close and (not stack or stack.pop() != close[c]):
            return False
    return not stack
print([balanced(s) for s in ("([]{})", "([)]", "((", "", "a(b)c]")])
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in "hello"), " ".join(f"{ord(c):08b}" for c in "Hi"), bytes(int(b, 2) for b in "01001000 01101001".split()).decode())
def compress(s):
    return re.sub(r"(.)\1*", lambda m: m[1] + str(len(m[0])), s)
print(compress("aaabbc"), "".join(c * int(n) for c, n in re.findall(r"(\D)(\d+)", "a3b2c1")))
print(max("the longest word in this sentence".split(), key=len), min("abc", "abd"), sorted("Banana", key=str.lower), "%s" % "".join(reversed("stressed")))
def justify(words, width):
    lines, line = [], []
    for w in words:
        if sum(map(len, line)) + len(line) + len(w) > width:
            for i in range(width - sum(map(len, line))):
                line[i % (len(line) - 1 or 1)] += " "
            lines.append("".join(line))
            line = []
        line.append(w)
    return lines + [" ".join(line).ljust(width)]
for line in justify("This is an example of text justification.".split(), 16):
    print(f"[{line}]")
def distance(a, b):
    return sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))
print(distance("kitten", "sitting"), "ab" in "cabd", "abcabc".find("c", 3), "a,b;c d".translate(str.maketrans(",;", "  ")).split(), "x=1;y=2".partition(";"))
print(*("".join(p) for p in zip("abc", "123")), sep="|")
print("été".encode(), len("été"), "été"[::-1], "ß".upper(), "ﬁ".encode("unicode_escape"), "日本語"[1], sorted("éaz"), "naïve".isalpha())
