# Patterns over the characters of all scripts: classes, sets without regard to case, boundaries.
import re

blocks = []
for start in list(range(0, 0x3400, 512)) + list(range(0xA000, 0xAC00, 512)) + list(range(0xF800, 0x10600, 512)) + [0x11800, 0x16E00, 0x1D600, 0x1E800, 0x1F100]:
    blocks.append("".join([chr(code) for code in range(start, start + 512)]))

for pattern in (r"\w", r"\d", r"\s", r"\W", r"[^\w\d]", r"[\D]", "[k-ſ]", "[^a-z]", "[À-ÿ]", "[\u0370-\u03ff]", "[^\u0400-\u04ff]", r"[\W\u1c80-\u1c88]"):
    for flags in (0, re.A, re.I, re.I | re.A):
        count = check = 0
        compiled = re.compile(pattern, flags)
        for block in blocks:
            for found in compiled.findall(block):
                count += 1
                check = (check * 31 + ord(found)) % 1000000007
        print(pattern, flags, count, check)

# Every letter that has others finds all of them.
cased = "".join([c for block in blocks for c in block if c.lower() != c or c.upper() != c])
print(len(cased))
for letter in "kKsSiIıİſßẞµμσςΣθϑϴκϰΐΐΰΰﬅﬆǆǅǄåÅÅω\u0345ιᲀвꙋᲈᏸᎰꭰ𐐀𐐨":
    print(ascii(letter), [ascii("".join(re.findall(pattern, cased, re.I))) for pattern in (letter, "[" + letter + "]", "[" + letter + "-" + letter + "]")],
          len(re.findall("[^" + letter + "]", cased, re.I)))

for pattern, text in ((r"(.)\1", "sſ kK K\u212a ΣσΣς İi éÉ"), (r"\bé\w+", "été Été l'école"), (r"\B.", "aéb 𐐀𐐨"), ("straße", "STRAßE STRASSE STRAẞE"),
                      ("[\u0400-\u04ff]+", "ЖЖжж abc"), (r"\w+", "naïve ΣΊΣΥΦΟΣ 变量 ปีใหม่ हिन्दी x² Ⅷ ½ _"), (r"\d+", "٣٤ 12 ²³ 𝟘𝟙 ①"), (r"\s+", "a\u2003\u3000b\x1cc\x85d\u200be")):
    for flags in (re.I, re.I | re.A, 0):
        print(ascii(pattern), flags, [ascii(found.group()) for found in re.finditer(pattern, text, flags)])
print(re.split(r"\W+", "un été à Zürich"), re.sub(r"(?i)É", "e", "éÉe"), re.compile("\\é").pattern, re.findall("a{²}", "a{²}"))
print(repr(re.A | re.I), repr(re.S | re.M | re.X | re.I))
