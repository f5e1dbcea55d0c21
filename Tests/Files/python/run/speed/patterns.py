# Regular expressions: what goes back, what is remembered, what lies at the ends.
import re

CASES = [
    (r"a*b", "aaab ab b"), (r"(a|b)*c", "ababc"), (r"(a+)(a+)", "aaaa"), (r"(a+?)(a*)", "aaaa"), (r"(?:ab|a)(c|bcd)(d*)", "abcd"),
    (r"^\s*(\w+)\s*=\s*(.*?)\s*$", "  key =  some value  "), (r"(\d+)-(\d+)?", "12- 3-4"), (r"x*", "abxd"), (r"", "ab"),
    (r"(a)|b", "ab"), (r"((a)|(b))+", "abab"), (r"(?P<q>['\"]).*?(?P=q)", "say 'a \"b' \"c\""), (r"(.)\1", "aabbcd"),
    (r"\b\w", "hello big world"), (r"\Bo", "oo of foo"), (r"(?<=a)b", "ab bb cab"), (r"(?<!a)b", "ab bb cab"), (r"a(?=b)", "ab ac"),
    (r"a(?!b)", "ab ac"), (r"(?i)HeLLo", "hello HELLO"), (r"(?i)[a-c]+", "aBcD"), (r"[^a-c\s]+", "abc def"), (r"[\w.]+@[\w.]+", "x a.b@c.d, e@f"),
    (r"(?m)^\w+$", "one\ntwo\nthree 3"), (r"(?s)a.b", "a\nb"), (r"a.b", "a\nb"), (r"a{2,3}", "aaaaaaa"), (r"a{2,3}?", "aaaaaaa"),
    (r"(ab){2}", "ababab"), (r"(a{0,2}b?)*c", "aabbc"), (r"(a*)*b", "aaac"), (r"(a?)*?b", "aab"), (r"(?:x(y)?)+", "xyx"),
    (r"(?x) a  b # comment", "ab"), (r"\d{3}|\w{2}", "123ab4"), (r"[]\-x]+", "]-x"), (r"\.\*", "a.*b"), (r"$", "a\n"), (r"\Z", "a\n"),
    (r"(?>a+)ab", "aaab"), (r"a++b", "aaab"), (r"(a)?(?(1)b|c)", "ab c"), (r"[é-ü]+", "aéíüb"), (r"\w+", "größe, naïve!"), (r"(?i)É", "é"),
    (r"\W+", "a– b"), (r"\D+", "12é3"), (r"(?a)\w+", "naïve"), (r"(\w)(\w)?(\w)?", "ab"), (r"((.)(.))*", "abcde"), (r"<(\w+)>.*?</\1>", "<b>x</b><i>y</i>"),
]
for pattern, text in CASES:
    compiled = re.compile(pattern)
    print(pattern, [(m.span(), m.groups(), m.lastindex) for m in compiled.finditer(text)])
    m = compiled.match(text)
    print("  ", m and m.span(), compiled.findall(text), compiled.sub("<>", text), compiled.split(text), bool(compiled.fullmatch(text)))
p = re.compile("b+")
print(p.search("abbb", 2).span(), p.search("abbb", 0, 2).span(), p.match("abbb", 1).span(), p.search("abbb", 4), p.match("ab", 5), p.search("aéb").span())
print(re.findall(rb"[a-c]+", b"abcxab"), re.sub(rb"x", b"\\\\", b"axb"), re.match(rb"\w+", b"a\xe9b").group())
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world again x"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.split(r"(,)", "a,b,,c", maxsplit=2))
print(re.search(r"(a+)+$", "a" * 18 + "b"), re.match(r"(?:a|b)*$", "ab" * 2000).end(), len(re.findall(r"(\w+)\s", "word " * 500)))
for bad in ("(", "a)", "[a", "*a", "a{3,1}", r"\1", "(?P<x>a)(?P<x>b)"):
    try:
        re.compile(bad)
    except re.error as e:
        print(e)
