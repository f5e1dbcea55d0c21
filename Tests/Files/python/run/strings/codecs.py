for encoding in ("utf-8", "UTF8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1", "iso-8859-1", "ascii", "cp1252"):
    for text in ("abc", "é", "€", "𝄞"):
        try:
            data = text.encode(encoding)
            print(encoding, ascii(text), data, data.decode(encoding) == text)
        except UnicodeEncodeError as e:
            print(encoding, e, e.start, e.end, e.reason, e.encoding)
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "strict", "bogus"):
    try:
        print(errors, "aé€b".encode("ascii", errors))
    except Exception as e:
        print(errors, type(e).__name__, e)
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape", "strict", "bogus"):
    try:
        print(errors, ascii(b"a\xffb\xe2\x82c\xc3".decode("utf-8", errors)))
    except Exception as e:
        print(errors, type(e).__name__, e)
for data in (b"\x80", b"\xc0\x80", b"\xe2\x82", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"ok\xf0\x9f\x98\x80", b"\xc3\x28", b"\xfe"):
    try:
        print(data, ascii(data.decode()))
    except UnicodeDecodeError as e:
        print(e, "|", e.start, e.end, e.reason, e.object)
for make in (lambda: "a".encode("nope"), lambda: b"a".decode("nope"), lambda: "a".encode(5), lambda: "\ud800".encode(), lambda: b"\xff\xfea".decode("utf-16"), lambda: b"\x80".decode("ascii")):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print("\udcff".encode("utf-8", "surrogateescape"), b"\xff".decode("ascii", "surrogateescape") == "\udcff", "\ud800".encode("utf-8", "surrogatepass"), "é".encode(errors="strict"), b"".decode(), "".encode("utf-16"))
print(b"\xef\xbb\xbfa".decode("utf-8-sig"), "a".encode("utf-8-sig"), "é".encode("latin1"), bytes("é", "utf8"), str(b"\xe9", "latin-1"))
