for chars in (None, "x", "xy ", "", "yx\n"):
    text = "xy  text yx\n"
    print(repr(chars), repr(text.strip(chars)), repr(text.lstrip(chars)), repr(text.rstrip(chars)))
print(repr("\u2003\xa0 a\x1f\n".strip()), repr("aaa".strip("a")), repr("".strip()), repr("é€é".strip("é")))
for width in (0, 3, 6, 7, 10):
    print([("abcde".ljust(width, "*"), "abcde".rjust(width), "abcde".center(width, "-"), "abc".center(width), "+7".zfill(width), "-abc".zfill(width), "".zfill(width))])
print("ab".center(5, "é"), "abc".center(6, "."), "a".center(4, "."), "ab".center(7, "."), "-".zfill(3), "--1".zfill(6), "é".ljust(4, "€"))
for make in (lambda: "a".strip(5), lambda: "a".ljust(), lambda: "a".ljust("5"), lambda: "a".center(5, "ab"), lambda: "a".rjust(5, ""), lambda: "a".zfill("3"), lambda: "a".ljust(5, 3), lambda: "a".zfill(2.0)):
    try:
        print(make())
    except TypeError as e:
        print(e)
print(repr("a\tb".expandtabs()), repr("ab\tc\td".expandtabs(4)), repr("\t".expandtabs(0)), repr("a\nbc\td".expandtabs(3)), repr("a\tb".expandtabs(tabsize=2)), repr("\ta\r\tb".expandtabs(4)), repr("a\tb".expandtabs(-1)))
table = str.maketrans("abc", "xyz", "d")
print("abcde".translate(table), sorted(table.items(), key=repr), "abc".translate({97: "AA", 98: None, 99: 0x43}), str.maketrans({"a": 1, 98: "b"}))
for make in (lambda: str.maketrans("ab", "x"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}), lambda: "a".translate(), lambda: "a".translate({97: 1.5}), lambda: str.maketrans("a", "b", 5)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


class Upper:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError
        return chr(code).upper()


print("a b c".translate(Upper()), "rot".translate({ord(c): ord(c) + 1 for c in "rot"}))
