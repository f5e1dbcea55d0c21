for s in ("plain", "it's", 'say "x"', "both ' and \"", "tab\t", "nl\n", "cr\r", "back\\slash", "\0", "\x1b[0m", "\x7f", "\x80", "é", "\u200b", "\ufeff", "\U0001F600", "\ud800", "\xa0", "\xad", "日本", "\u0300", "", " "):
    print(ascii(s), ascii(repr(s)), len(s))
print([ "a'b" ], ("x",), {"k\n": 'v"'}, ["é"], ascii("é日😀"), repr("é日😀"))
print(b"abc", b"a'b", b'a"b', b"\x00\xff\n\t\r\\", bytes(range(0, 256, 17)), bytearray(b"x'y"))
print(repr(1.0), repr(1), repr(None), repr(True), repr(...), repr(NotImplemented), repr(print), repr(int), repr([1, [2]]), repr((1,)), repr({}), repr(set()), repr(frozenset()), repr(frozenset({1})), repr(range(3)), repr(range(0, 9, 2)), repr(slice(1, 2)), repr({1: "a"}.keys()), repr({1: "a"}.values()), repr({1: "a"}.items()))
l = [1]
l.append(l)
print(l)
d = {}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
print(str(b"abc"), str(["a"]), str("a"), str(1.5), str(()), "a\tb", 'x\\y')
print("\N{GREEK SMALL LETTER ALPHA}\N{BULLET}", "\101\x42\u0043", "\u00e9" == "é", r"\d+\n", "line1\
line2")
print(ascii("\n\t'"), ascii([1, "é"]), str(type("x")), str(Exception("e")), repr(Exception("e")))
