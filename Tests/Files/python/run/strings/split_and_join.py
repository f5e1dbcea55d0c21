def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


for text in ("a b  c", "  a  b ", "", " ", "a,b,,c,", ",", "one\ttwo\nthree", "x\u2003y\xa0z", "a\x1cb"):
    print(ascii(text), ascii(text.split()), ascii(text.split(" ")), ascii(text.split(",")), ascii(text.split(None, 1)), ascii(text.rsplit(None, 1)), ascii(text.rsplit(",", 1)), ascii(text.split(",", 2)))
print("a<>b<>c".split("<>"), "a<>b<>c".rsplit("<>", 1), "aXXbXX".split("XX"), "abc".split("abc"), "a b c".split(maxsplit=1), "a.b.c".split(sep=".", maxsplit=1), "a b c".split(None, 0), " a b ".split(None, 0))
attempt(lambda: "a".split(""))
attempt(lambda: "a".split(5))
attempt(lambda: "a".split(",", "1"))
attempt(lambda: "a".rsplit(b","))
for text in ("a\nb", "a\n", "\n", "", "a\r\nb\rc\n\nd", "x\x0by\x0cz", "p\x1cq\x1dr\x1es", "l\x85m\u2028n\u2029o", "end\r"):
    print(ascii(text), ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.splitlines(keepends=False)))
print(",".join([]), ",".join(["a"]), ",".join("abc"), "".join(("x", "y")), ", ".join({"k": 1, "l": 2}), "-".join(str(n) for n in range(4)), "é".join(["€", "𝄞"]))
attempt(lambda: ",".join([1, 2]))
attempt(lambda: ",".join(["a", None]))
attempt(lambda: ",".join(5))
attempt(lambda: ",".join())
attempt(lambda: ",".join(["a", b"b"]))


class Sub(str):
    pass


print(type("".join([Sub("a")])).__name__, type(Sub(",").join(["a", "b"])).__name__, "".join([Sub("p"), "q"]))
print([part.strip() for part in "a ; b ;c".split(";")], "2024-01-05".split("-"), dict(pair.split("=") for pair in "a=1&b=2".split("&")))
