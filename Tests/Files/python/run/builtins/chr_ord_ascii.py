for value in (0, 9, 65, 127, 128, 233, 955, 8364, 65535, 65536, 0x10FFFF):
    text = chr(value)
    print(value, ascii(text), len(text), ord(text) == value)
for make in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.0), lambda: ord(""), lambda: ord("ab"),
             lambda: ord(5), lambda: ord(b"ab"), lambda: ord(None), lambda: chr(2**70)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print(ord(b"a"), ord(bytearray(b"z")), chr(True) == "\x01")
print(ascii("héllo wörld €𝄞"), ascii(["é", 1]), ascii({"ü": "\n"}), ascii(None), ascii("it's"))
print(repr("héllo\t\x00\x7f\x80\xa0\xad€"), repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\\"))


class Thing:
    def __repr__(self):
        return "<Ding ö>"


print(ascii(Thing()), repr(Thing()), str(Thing()), f"{Thing()!a} {Thing()!r} {Thing()!s}", "%a %r" % (Thing(), Thing()))
print("".join(chr(ord("a") + (i * 7) % 26) for i in range(26)))
print([ord(c) for c in "Aé€𝄞"], "".join(map(chr, range(0x41, 0x4B))))
