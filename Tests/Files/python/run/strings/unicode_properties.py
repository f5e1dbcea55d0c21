# What characters are and what they become in another case, over all blocks of Unicode; large uniform ones are only sampled.
characters = []
for code in range(0x110000):
    if code < 0x32000:
        if (0x3500 < code < 0x4D00 or 0x4F00 < code < 0x9F00 or 0xAD00 < code < 0xD700 or 0xE100 < code < 0xF800
                or 0x17100 < code < 0x18700 or 0x20100 < code < 0x2F700) and code % 97:
            continue
    elif not 0xE0000 <= code < 0xE0200 and code % 257:
        continue
    characters.append(chr(code))
print(len(characters))


def kinds(method):
    # How many, how often it changes from one character to the next, and where.
    count = changes = check = 0
    before = False
    for c in characters:
        now = method(c)
        if now:
            count += 1
        if now is not before:
            changes += 1
            check = (check * 31 + ord(c)) % 1000000007
            before = now
    return count, changes, check


for name in ("isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isupper", "islower", "istitle", "isspace", "isprintable", "isidentifier"):
    print(name, *kinds(getattr(str, name)))
print("part of a name", *kinds(lambda c: ("a" + c).isidentifier()))
print("ends a line", *kinds(lambda c: len(("a" + c + "b").splitlines()) == 2))
print("shown as it is", *kinds(lambda c: repr(c)[1:-1] == c))


def cases(method):
    changed = longer = check = 0
    for c in characters:
        other = method(c)
        if other != c:
            changed += 1
            if len(other) > 1:
                longer += 1
            for part in other:
                check = (check * 31 + ord(part)) % 1000000007
    return changed, longer, check


for name in ("upper", "lower", "title", "casefold", "swapcase", "capitalize", "strip"):
    print(name, *cases(getattr(str, name)))

# What stands before a capital sigma decides whether it is the last letter of a word.
print("word", *kinds(lambda c: (c + "Σ").lower()[-1] == "ς"))
print("passed over", *kinds(lambda c: ("A" + c + "Σ").lower()[-1] == "ς"))
print("goes on", *kinds(lambda c: ("AΣ" + c).lower()[1] == "σ"))
print("title", *kinds(lambda c: (c + "a").title()[-1] == "a"))
