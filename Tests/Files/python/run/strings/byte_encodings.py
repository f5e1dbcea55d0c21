# Encodings of one byte.
text = "aé€Жйλşאž█ж"
for name in ("iso8859-2", "iso-8859-15", "latin9", "ISO_8859_5", "cp437", "cp850", "cp866", "cp1250", "cp1251", "windows-1251", "cp1253", "cp1254", "cp1255",
             "cp1257", "koi8-r", "koi8_u", "mac_roman", "mac-cyrillic", "l2", "greek", "IBM437"):
    found = text.encode(name, "replace")
    print(name, found, ascii(found.decode(name)), text.encode(name, "xmlcharrefreplace") == text.encode(name, "xmlcharrefreplace"), len(text.encode(name, "ignore")))
for call in (lambda: "aЖЖb".encode("iso8859-2"), lambda: b"a\x81b".decode("cp1253"), lambda: b"\xff\x98".decode("cp1257"), lambda: "x".encode("no-such-code"),
             lambda: "\x98".encode("cp1251")):
    try:
        print(call())
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
print(b"\x98".decode("cp1251", "ignore") == "", ascii(b"a\x98".decode("cp1251", "replace")), "\x7f\0".encode("koi8-r"))
