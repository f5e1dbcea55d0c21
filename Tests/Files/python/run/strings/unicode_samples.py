# Texts of many scripts: cases, numbers, white space, what repr shows.

for text in ("ΟΔΥΣΣΕΥΣ ΑΣ. Σ ΣΑ", "AΣ\u0301B Σ", "ΑΣ\u00ad", "Σ", "'Σ", "A'Σ'B", "straße", "ﬁnal ﬀ ŉa ΐ ᾳ", "ǆabc Ǆabc ǅabc ǉ", "İstanbul ıI", "ÿ µ ſ",
             "Ⅷ ⓐ Ⓐ", "𐐀𐐨", "ᏸᎠꭰ", "ჰᲰ", "ёЁ ѢѣҐґ", "հԵև", "they're bill's"):
    print(text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold(), sep=" | ")
    print(text.isupper(), text.islower(), text.istitle(), text.title().istitle(), text.isalpha(), text.isidentifier())

for text in ("ǅabc", "ǅABC", "Ab Cd", "Ab cD", "ab", "", "1a", "A1b", "Aʰb", "ﬁ", "Ⅷx", "A\u0345b"):
    print(repr(text), text.istitle(), text.isupper(), text.islower())

for text in ("٣", "\u2003 5", "１２_３", "\xa07\u3000", "１２3", "²", "\x1c5", "1\u20032", "-٣", "٣_", "٣.٥e٢", "𝟘𝟙𝟚", "Ⅷ", "၄၅", "+\u0967\u0968"):
    for convert in (int, float, lambda text: int(text, 0), lambda text: int(text, 16)):
        try:
            print(ascii(text), convert(text))
        except ValueError as problem:
            print(problem)
print(complex("٣+٤j"))
for data in (b"\xa05", b"\x855", b" 5\n", b"\x1c5", b"\xb2"):
    for convert in (int, float, lambda data: int(data, 10)):
        try:
            print(data, convert(data))
        except ValueError as problem:
            print(problem)

spaces = "\u2003a\u3000\x85b\x1cc\xa0d\u200b\u2028e\u205f"
print(spaces.split(), spaces.strip().encode(), spaces.rsplit(None, 2), spaces.split(None, 2), spaces.isspace(), spaces[0].isspace())
print(spaces.splitlines(), spaces.lstrip().encode(), spaces.rstrip().encode())

print([repr(c) for c in "é\xa0\xad\u0378\u200b\u2028\ue000\ufeff\U0001f600\U0001fac5\U0001fae8\U000e0001\U00020000\ud800\u0301"])
print(ascii("é\u0378\U0001f600"))
print(["é\u0378"], {"\u200b": "\u3000"}, f"{chr(0x85)!r} {'ß'!a}")

# Names in compatibility form.
𝔘𝔫𝔦 = ﬁ = µ = 1
ſ = 2
print(Uni, fi, μ, s, sorted(name for name in globals() if name in ("Uni", "fi", "μ", "s", "µ")))
变量, ปี, été, ℘, x·y = 1, 2, 3, 4, 5
print(变量 + ปี + été + ℘ + x·y)
for source in ("a\u0301 = 1", "\u0301a = 1", "€ = 1", "a² = 1", "٣a = 1", "x\u200d = 1", "𐐀 = 1", "\U0001e030 = 1"):
    try:
        exec(source)
        print("ran", ascii(source))
    except SyntaxError as problem:
        print(problem.msg)

# Bytes beyond ASCII are no letters, spaces or ends of lines.
for data in (b"a\xe9b \x85x\xa0y\x1cz", b"A\xc9", b"\xe9", b"Ab\xe9cd", b"a\r\nb\rc\n\x85d\x0be", b"\n\n", b"\r", b"a\x1cb \x1f c"):
    print(data.split(), data.split(None, 1), data.rsplit(None, 1), data.splitlines(), data.splitlines(True))
    print(data.title(), data.isupper(), data.islower(), data.istitle(), data.isalpha(), data.isspace(), data.swapcase(), data.capitalize())
