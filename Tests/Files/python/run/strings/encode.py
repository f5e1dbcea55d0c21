print("é€😀".encode(), "é".encode("latin-1"), "abc".encode("ascii"), "é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é€".encode("ascii", "xmlcharrefreplace"), "é€".encode("ascii", "backslashreplace"), "a".encode("utf-16-le"), "é".encode("utf-16-be"), "a".encode("utf-32-le"))
print(b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode("utf-8", "backslashreplace"), b"a\x00b\x00".decode("utf-16-le"), str(b"\xc3\xa9", "utf-8"), str(b"x", encoding="ascii"))
for f in (lambda: "é".encode("ascii"), lambda: b"\xe9".decode("ascii"), lambda: b"\xc3".decode(), lambda: b"a\xe9b".decode("utf-8"), lambda: "x".encode("nope"), lambda: "€".encode("latin-1"), lambda: b"\xed\xa0\x80".decode(), lambda: "\ud800".encode()):
    try: print(f())
    except (UnicodeError, LookupError) as e: print(type(e).__name__, e)
print("abc".encode().hex(), bytes.fromhex("61 62 63"), bytes.fromhex("deadBEEF"), b"\xde\xad".hex(":"), b"abcdef".hex("-", 2), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")), bytes(range(3)))
print(ord("é"), chr(233), ord("😀"), chr(128512), chr(0x10FFFF) == "\U0010ffff", [ord(c) for c in "aé日"])
