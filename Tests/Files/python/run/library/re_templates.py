# What re puts in the place of matches, and what it says of faulty patterns and templates.
import re

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "one two three four"), re.sub("(?P<n>a)", r"[\g<n>\g<1>\g<0>]", "banana"))
print(re.sub("a", r"\n\t\\", "xay"), re.sub("b*", "-", "abc"), re.sub("", "-", "ab"), re.sub("x", lambda m: m.group().upper() * 2, "axbx"))
print(re.subn("[aeiou]", "*", "education", 3), re.sub("(a)|b", r"<\1>", "ab"), re.sub("a", r"\101\x", "a") if False else "")
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split("(,)", "a,b,c", 1), re.split("x*", "axbc"), re.split("(?:a|(b))", "1a2b3"))
print(re.findall(r"(\d)(\w)?", "1a2"), re.findall("a|(b)", "ab"), re.findall("(?i)AB+", "abbAB"), re.findall(r"\bfoo\b", "foo food foo"))
print([m.span() for m in re.finditer("a*", "baac")], [m.group() for m in re.finditer(r"\b|\w+", "ab cd")])
m = re.match(r"(?P<year>\d+)-(?P<month>\d+)(-(?P<day>\d+))?", "2024-05")
print(m.groups(), m.groups("x"), m.groupdict(), m.lastindex, m.lastgroup, m.regs, m.start("month"), m.end(), m.span("day"), m["year"], m.expand(r"\g<month>/\1"))
print(m, m.re.pattern, m.string, m.pos, m.endpos, m.re.groupindex["month"], m.re.groups)
p = re.compile(r"o", re.I | re.M)
print(p, p.flags, p.search("hello", 2, 4), p.search("hellO", 4), p.match("oh", 0, 0), p.fullmatch("O"))
print(re.compile(rb"(\w+)=").findall(b"a=1 b\xff=2"), re.sub(b"a", rb"\g<0>!", b"banana"), re.split(b",", b"a,b"))
for pattern in ["(", ")", "[", "*a", "a**", "(?P<1>a)", "(?P<a>x)(?P<a>y)", "a{2,1}", r"\1", "(?<=a+)b", "[z-a]", "(?P=x)", "\\", "(?z)", r"\q"]:
    try:
        re.compile(pattern)
        print(pattern, "is fine")
    except re.error as e:
        print(pattern, e)
for template in [r"\2", r"\g<x>", r"\g<1", r"\g", r"\q", "\\"]:
    try:
        print(re.sub("(a)", template, "a"))
    except (re.error, IndexError) as e:
        print(template, type(e).__name__, e)
for call in [lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 5), lambda: re.sub("a", b"x", "a"), lambda: re.compile(5)]:
    try:
        call()
    except TypeError as e:
        print(e)
print(re.match(r"(a+)+$", "a" * 16 + "b"), len(re.match("(?:ab|a)*", "ab" * 5000).group()), re.search("(?s)^.*b$", "x\n" * 2000 + "b").end())
print(re.escape("a.b*c[d]"), re.match(r"(?x) a  # letter" "\n b", "ab"), re.findall(r"(?m)^\w+$", "one\ntwo three\nfour"))
print(re.findall(r"\d+(?=%)", "5% 6 7%"), re.findall(r"(?<![a-z])\d", "a1 2"), re.match(r"(<)?\w+(?(1)>|$)", "<ab>"), re.match(r"(\w)(\w)\2\1", "abba"))
