import base64
import binascii
import hashlib
import hmac
import zlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = hashlib.new(name, b"abc")
    print(name, h.hexdigest()[:32], h.digest_size, h.block_size, h.name)
h = hashlib.sha256()
h.update(b"a" * 100)
copy = h.copy()
h.update(b"b")
print(h.hexdigest() == hashlib.sha256(b"a" * 100 + b"b").hexdigest(), copy.hexdigest() == hashlib.sha256(b"a" * 100).hexdigest(), hashlib.md5(b"").hexdigest(), hashlib.sha1("é".encode()).hexdigest()[:10])
for make in (lambda: hashlib.md5("text"), lambda: hashlib.new("nope")):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, str(e)[:40])
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest()[:20], hmac.new(b"k", b"m", "md5").hexdigest(), hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))
data = bytes(range(0, 256, 5)) + b"text?>"
for encode, decode in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode)):
    coded = encode(data)
    print(encode.__name__, coded[:30], decode(coded) == data, encode(b""), encode(b"a"))
print(base64.b64decode("aGk="), base64.b64encode(b"hi", altchars=b"-_"), base64.standard_b64encode(b"\xff\xfe"), base64.encodebytes(b"x" * 60), base64.decodebytes(b"aGk=\n"), base64.b64decode(b"aG k="), base64.b32decode("nbuq====", casefold=True))
for make in (lambda: base64.b64decode("abc")):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print(binascii.hexlify(b"\x01\xff"), binascii.unhexlify("01ff"), binascii.crc32(b"hello"), zlib.crc32(b"world", zlib.crc32(b"hello ")), zlib.adler32(b"abc"), binascii.a2b_base64("aGk="), binascii.b2a_base64(b"hi", newline=False))
