# Texts for bytes in all bases, of all lengths, and what is refused.
import base64, binascii, io, array
data = bytes((i * 7 + i // 3) % 256 for i in range(200))
for name in ("b64", "urlsafe_b64", "standard_b64", "b32", "b32hex", "b16", "b85", "a85"):
    encode, decode = getattr(base64, name + "encode"), getattr(base64, name + "decode")
    for size in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 63, 200):
        for part in (data[:size], bytes(size), b" " * size, b"\xff" * size):
            text = encode(part)
            if size < 11: print(name, text)
            assert decode(text) == part and decode(text.decode()) == part, (name, size)
print(base64.b64encode(data, b"-_"), base64.b64decode("-_-_", b"-_"), base64.b64encode(bytearray(b"ab")), base64.b64encode(memoryview(b"abc")))
print(base64.encodebytes(data), base64.decodebytes(base64.encodebytes(data)) == data, base64.b64decode(b"YW Jj\nZA==!"), base64.b64decode("YWJjZA==YWJj"))
print(base64.a85encode(b"    \0\0\0\0abcde", foldspaces=True, adobe=True, wrapcol=6), base64.a85encode(b"abc", pad=True), base64.b85encode(b"abc", True), base64.a85decode(b"<~y z@:E^~>", foldspaces=True, adobe=True))
print(base64.b32decode("mfrgg===", casefold=True), base64.b32decode("M1======", map01="I") , base64.b16decode("ab", True), base64.a85encode(b"\0" * 3), base64.a85encode(b"\0" * 5))
out = io.BytesIO(); base64.encode(io.BytesIO(data), out); back = io.BytesIO(); base64.decode(io.BytesIO(out.getvalue()), back); print(back.getvalue() == data)
for f in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64decode("abcde"), lambda: base64.b64encode("abc"), lambda: base64.b64decode("é"), lambda: base64.b32decode("abc"), lambda: base64.b32decode("abcdefgh"),
          lambda: base64.b32decode("A======="), lambda: base64.b16decode("ab"), lambda: base64.b16decode("ABC"), lambda: base64.b85decode("abc d"), lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode("az"), lambda: base64.a85decode("v"),
          lambda: base64.a85decode("abc", adobe=True), lambda: base64.b64decode("ab!c", validate=True), lambda: base64.b64decode("YWJj", validate=True), lambda: base64.b64decode("=abc", validate=True), lambda: base64.b64decode("YQ==YQ==", validate=True), lambda: base64.b64encode(5), lambda: base64.encodebytes("a"), lambda: binascii.a2b_base64(b"YWI="), lambda: binascii.b2a_base64(b"ab", newline=False), lambda: base64.b64decode(b"YQ=")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
