# Properties, numbers, normal forms and names of characters.
import unicodedata as u
import hashlib

def digest(of):
    return hashlib.md5("|".join([str(of(chr(code))) for code in list(range(0, 0x3100, 3)) + list(range(0x3100, 0x110000, 1009))]).encode()).hexdigest()

print(u.unidata_version, digest(u.category), digest(u.bidirectional), digest(u.combining), digest(u.east_asian_width), digest(u.mirrored))
print(digest(u.decomposition), digest(lambda c: u.decimal(c, "-")), digest(lambda c: u.digit(c, "-")), digest(lambda c: u.numeric(c, "-")))
texts = ["Café", "Cafe\u0301", "ﬁ½²①Å", "\u1e9b\u0323", "한글", "\u1112\u1161\u11ab", "a\u0323\u0307\u0301b", "ｶﾞ", "\u212b\u2126\u0344\u0958", "naïve résumé", "e\u0327\u0301\u0323", "\u0b47\u0b3e", "plain", "\ufb01\u2460\u3300", "\u0041\u030a\u0301"]
for text in texts:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        print(ascii(u.normalize(form, text)), u.is_normalized(form, text), end=" ")
    print()
for c in "aéß€Ω中한½٣あア🐍→∑ �Ⅷ":
    print(u.name(c), u.lookup(u.name(c)) == c, u.category(c), u.numeric(c, None))
print("".join([c for c in u.normalize("NFKD", "Čeština Ångström") if not u.combining(c)]), u.lookup("latin small letter e with acute"), "\N{SNOWMAN}")
print(u.name("\n", "none"), u.digit("7"), u.decimal("٣"), u.numeric("Ⅻ"), u.lookup("HANGUL SYLLABLE GAG"), u.name("㐀"))
for call in (lambda: u.name("\0"), lambda: u.lookup("NO SUCH"), lambda: u.digit("x"), lambda: u.decimal("²"), lambda: u.numeric("x"), lambda: u.normalize("NF", "é"), lambda: u.category("ab"), lambda: u.category(5)):
    try:
        print(call())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)

# Names of all blocks, there and back.
count = check = wrong = 0
for start in range(0, 0x110000, 0x100):
    if 0x3500 < start < 0x4D00 or 0x4F00 < start < 0x9F00 or 0xAD00 < start < 0xD700 or 0xE100 < start < 0xF900 or start > 0x20100 and start % 0x5100:
        if not 0x2F700 < start < 0x30100 and not 0xE0000 <= start < 0xE0200:
            continue
    for code in range(start, start + 256, 1 if start < 0x3000 else 3):
        name = u.name(chr(code), "")
        if name:
            count += 1
            for word in name.split(" "):
                check = (check * 31 + len(word) * 128 + ord(word[0]) + ord(word[-1])) % 1000000007
            wrong += u.lookup(name) != chr(code)
print(count, check, wrong)
for name in ("LINE FEED", "latin small letter a", "CJK UNIFIED IDEOGRAPH-4E00", "cjk unified ideograph-4e00", "HANGUL SYLLABLE GAG", "hangul syllable ga",
             "NBSP", "ZWJ", "no such", "CJK COMPATIBILITY IDEOGRAPH-F900", "HANGUL SYLLABLE", "egyptian hieroglyph a001", "NUSHU CHARACTER-1B170"):
    try:
        print(ascii(u.lookup(name)))
    except KeyError as problem:
        print(problem)
for c in "\n\ue000\u0378\U000f0000\ud800\uac00\ud7a3\u3400\U0002fa1d\U0001f9ff\U00013000\U00017000":
    print(u.name(c, None))
print(ascii("\N{LATIN SMALL LETTER ALPHA}\N{snowman}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{NBSP}\N{ESC}\N{ZWJ}\N{BELL}\N{ALERT}\N{LF}"))
