print("a\nb\tc\\d\'e\"f\a\b\f\v\r"[::-1].encode())
print("\x41\u00e9\U0001F600\N{GREEK SMALL LETTER ALPHA}\101\0\07\
continued")
print(r"raw\n\x", R'raw\'quote', b"bytes\x00\xff\n\101", rb"raw\x00", br'\d', Rb"\w", f"{1}{{}}", rf"\{1}", fr"{2}\n", u"unicode")
print("adjacent" ' strings' """ of all""" f" {'kinds'}" r"\n", b"a" b"b")
print("""three
lines "quoted" 'both'
""", '''it's "fine" here''', """\
no first newline""")
print("tab\there", len("\ud83d\ude00"), "\u00e9" == "é", "e\u0301" == "é", len("e\u0301"))
print("not an escape \d \w \z \8".encode())
print("\x7f\x80".encode("unicode_escape"), "é€𝄞\n".encode("unicode_escape"), "\\x41".encode().decode("unicode_escape"))
long = ("first "
        "second "
        f"{1 + 2} "
        "last")
print(long)
print(len(""" """), len(''), repr('\''), repr("\""), repr('"\''), "%s" % r"\%", "a" "b" * 2)
print(1_000, 0xFF, 0o17, 0b101, 1e3, 1E-3, .5, 5., 1_0.0_1, 0x_f, 10j, 0_0, 00, 1e+2)
