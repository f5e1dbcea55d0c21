for s in ("hello world", "HELLO", "Hello World", "123abc", "", "éÀ", "they're bill's", "ABΓ"):
    print(repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
    print(s.isupper(), s.islower(), s.istitle(), s.isalpha(), s.isalnum(), s.isdigit(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())
for s in ("1", "-1", "1.5", "\u00a0", "\n", "_", "a_b", "9a", "class", "é"):
    print(ascii(s), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isspace(), s.isidentifier(), s.isprintable(), s.isalpha(), s.isalnum())
