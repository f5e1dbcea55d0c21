import re


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "2024-05-06 rest")
print(m, m.group(), m.group(0, 1, "month"), m.groups(), m.groupdict(), m.start(), m.end("year"), m.span(2), m["year"], m[4], m.lastindex, m.lastgroup, m.string, m.pos, m.endpos, m.re.pattern, m.expand(r"\2/\g<year>"))
m = re.match(r"(a)|(b)", "b")
print(m.groups(), m.groups("-"), m.start(1), m.group(1), bool(re.match("x", "y")), re.match("", "a"))
for pattern, text in ((r"a+b", "xaab"), (r"^\w+$", "word"), (r"^\w+$", "two words"), (r"(\w)\1", "hello"), (r"a.c", "a\nc"), (r"(?s)a.c", "a\nc"), (r"(?i)ABC", "xabc"), (r"(?m)^b", "a\nb"), (r"\bfoo\b", "a foo b"), (r"\Bo", "foo"), (r"[^abc]+", "abcdef"), (r"[a-c\d_-]+", "x1-b_"),
                      (r"(?:ab)+", "ababa"), (r"a{2,3}", "aaaa"), (r"a{2,3}?", "aaaa"), (r"a*?b", "aab"), (r"(?=foo)f", "foo"), (r"(?!bar)\w+", "foo"), (r"(?<=a)b", "ab"), (r"(?<!a)b", "cb"), (r"(a|ab)(c|bcd)", "abcd"), (r"\d+(?:\.\d*)?", "3.14"), (r"x|y|z", "zyx"), (r"$", "a"),
                      (r"\A\s*\Z", "  "), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' now"), (r"(a)?(?(1)b|c)", "ab"), (r"[\]\-a]+", "-]a"), (r"\.\*\+", ".*+"), (r"é+", "caféé"), (r"(?x) a b # comment", "ab"), (r"a{,2}", "aaa"), (r"a{2}", "aaa"), (r"{a}", "{a}"), (r"()", "x"), (r"(?a)\w+", "é")):
    found = re.search(pattern, text)
    print(pattern, found and (found.span(), found.group(), found.groups()))
print(re.fullmatch(r"\d+", "12"), re.fullmatch(r"\d+", "12a"), re.fullmatch(r"a|ab", "ab"))
print(re.findall(r"\d", "a1b2"), re.findall(r"(\w)(\d)", "a1b2"), re.findall(r"x*", "axb"), re.findall(r"(?:a|b)(c)?", "acb"), [m.span() for m in re.finditer(r"[aeiou]", "education")], re.findall(r"\b\w", "the quick fox"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"([,;])", "a,b;c"), re.split(r"\s+", " a b "), re.split(r"x*", "axbc"), re.split(",", "a,b,c", 1), re.split("(a)|b", "xaybz"), re.split("", "ab"))
print(re.sub(r"\d", "#", "a1b22"), re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub("a", lambda m: m.group().upper() * 2, "banana", 2), re.subn("a", "", "banana"), re.sub("x*", "-", "abxd"), re.sub(r"(?P<n>\d)", r"<\g<n>\g<0>>", "1"), re.sub("^", "> ", "a\nb", flags=re.M), re.sub(r"\b", "|", "ab cd"), re.sub("a", r"\n\\", "a"))
print(re.escape("a.b*c d-e_f"), re.compile("a(b)(?P<c>d)").groups, re.compile("a(b)(?P<c>d)").groupindex, re.compile("x", re.I | re.M).flags, re.compile("x").search("axa", 1, 2), re.compile("a").match("ba", 1), re.compile("^a").match("ba", 1), re.purge())
for make in (lambda: re.compile("("), lambda: re.compile(")"), lambda: re.compile("["), lambda: re.compile("*a"), lambda: re.compile("a**"), lambda: re.compile("(?P<1>a)"), lambda: re.compile("(?P<a>x)(?P<a>y)"), lambda: re.compile(r"\1"), lambda: re.compile("a{3,2}"), lambda: re.compile("[b-a]"), lambda: re.compile("\\"),
             lambda: re.compile("(?z)"), lambda: re.sub("a", r"\1", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.match(5, "a"), lambda: re.match("(a)", "a").group(2), lambda: re.match("(a)", "a").group("n"), lambda: re.compile("(?<=a+)b"), lambda: re.compile(r"\q")):
    attempt(make)
print(re.match(b"(\\d+)", b"12ab").group(1), re.findall(b"[a-z]", b"a1b"), re.sub(b"a", b"x", b"aba"), re.I, re.IGNORECASE | re.DOTALL, repr(re.compile("a", re.X)), re.compile("a") == re.compile("a"), re.error.__name__)
tokens = re.compile(r"\s*(?:(\d+\.?\d*)|(\w+)|(.))")
print([m.lastindex for m in tokens.finditer("x = 3.5 * (y+2)")], [m.group(m.lastindex) for m in tokens.finditer("x = 3.5 * (y+2)")])
scanner = [(k, v) for line in "a=1\n b = two \n#c\nd=".splitlines() if (m := re.match(r"\s*(?P<k>\w+)\s*=\s*(?P<v>.*?)\s*$", line)) for k, v in [m.group("k", "v")]]
print(scanner)
