# Matches with bounds and without, and what they tell of themselves.
import re

rx = re.compile(r"(\w)(\d)?")
for string in ("a1 b2", "", "é9", "x"):
    for found in (rx.match(string), rx.search(string), rx.fullmatch(string), rx.match(string, 1), rx.search(string, 1, 4), rx.fullmatch(string, 0, 2), rx.match(string, -5, 99)):
        if found is None:
            print(None)
        else:
            print(found, found.pos, found.endpos, found.span(), found.groups(), found.start(1), found.end(2), found.group(0, 1), found[1], found.lastindex, found.string == string)
    print([(m.pos, m.endpos, m.span()) for m in rx.finditer(string)], [(m.pos, m.endpos, m.span()) for m in rx.finditer(string, 1, 3)])
    print(rx.findall(string), rx.findall(string, 1), rx.sub("<\\1>", string), rx.sub(lambda m: str(m.endpos), string), rx.split(string), rx.subn("-", string, 1))
data = re.compile(rb"(\w)(\d)?")
print(data.match(b"a1"), data.findall(b"a1 b"), data.search(bytearray(b" q7")).span(), data.sub(b"\\1", b"x1y2"))
for turn in range(2):
    for wrong in (lambda: rx.match(b"a"), lambda: data.match("a"), lambda: rx.match(5), lambda: re.match("a", None), lambda: rx.match("a").group(3), lambda: rx.match("a").group("n"), lambda: rx.match("a")[-1]):
        try:
            print(wrong())
        except Exception as problem:
            print(type(problem).__name__, problem)
    print(re.findall("o", "foo"), re.match("F", "foo", re.I).span(), re.compile("a") is re.compile("a"), re.compile("a", re.I) == re.compile("a"), re.compile(rx) is rx, re.match("F", "foo", re.IGNORECASE), re.match("f", "F"))
re.purge()
print(re.findall("(?P<x>o)(?P<y>.)", "foo of"), re.match("(?P<x>o)", "of")["x"], re.match("(?P<x>o)", "of").groupdict(), re.match("(?P<x>o)", "of").lastgroup)
