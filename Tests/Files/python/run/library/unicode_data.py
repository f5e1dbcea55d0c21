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
