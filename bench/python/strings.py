# Building and searching strings.
def rot(text, by):
    result = []
    for c in text:
        if "a" <= c <= "z":
            result.append(chr((ord(c) - 97 + by) % 26 + 97))
        else:
            result.append(c)
    return "".join(result)


def is_palindrome(text):
    i = 0
    j = len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


def numerals(n):
    result = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
                           (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            result += letters
            n -= value
    return result


text = "the quick brown fox jumps over the lazy dog"
for by in range(1500):
    text = rot(text, by)
print(text)
print(sum(1 for i in range(40000) if is_palindrome(str(i))))
print(len("".join(numerals(i) for i in range(1, 4000))), numerals(1988))
lines = []
for i in range(6000):
    lines.append(f"{i:05d} {i * i} {'even' if i % 2 == 0 else 'odd'}")
joined = "\n".join(lines)
print(len(joined), joined.count("odd"), joined.find("05000"), joined.replace("even", "e")[:20])
