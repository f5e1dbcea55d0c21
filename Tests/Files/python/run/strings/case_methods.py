texts = ["hello World", "ÀÉÎ straße", "ŒUVRE fin", "they're bill's", "", "123abc", "ΑΒΓ δε", "a-b_c d", "x\ty"]
for text in texts:
    print(ascii(text), [ascii(f) for f in (text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold())])
    print([int(f) for f in (text.isupper(), text.islower(), text.istitle(), text.isalpha(), text.isalnum(), text.isdigit(), text.isspace(), text.isidentifier(), text.isprintable(),
                            text.isascii(), text.isdecimal(), text.isnumeric())])
for c in ("²", "½", "٣", "五", "_", "é", "\u00a0", "\u2003", "\x1f", "\x7f", "A", "ß", "𝟘", "\u200b", "1", "\ud800"):
    print(ascii(c), [int(f) for f in (c.isdigit(), c.isdecimal(), c.isnumeric(), c.isalpha(), c.isalnum(), c.isspace(), c.isupper(), c.islower(), c.isidentifier(), c.isprintable())])
print("STRASSE".casefold() == "straße".casefold(), "ß".upper(), "Ab" "cD".swapcase(), "class".isidentifier(), "1a".isidentifier(), "ａ".isidentifier())
for method in ("upper", "isdigit", "title", "isidentifier"):
    try:
        getattr("a", method)(1)
    except TypeError as e:
        print(e)
