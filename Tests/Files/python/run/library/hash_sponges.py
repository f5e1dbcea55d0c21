# SHA-3, SHAKE and BLAKE2, in all sizes, and keys from passwords.
import hashlib

for data in (b"", b"abc", b"x" * 128, b"y" * 129, bytes(range(256)) * 2):
    for name in ("sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
        made = hashlib.new(name, data)
        print(made.name, made.digest_size, made.block_size, made.hexdigest())
    print(hashlib.shake_128(data).hexdigest(20), hashlib.shake_256(data).digest(200)[-8:])

keyed = hashlib.blake2b(digest_size=16, key=b"key", salt=b"salt", person=b"person")
keyed.update(b"one")
copied = keyed.copy()
keyed.update(b"two")
print(keyed.hexdigest(), copied.hexdigest(), hashlib.blake2s(b"three", digest_size=8).hexdigest())
for wrong in ({"digest_size": 65}, {"key": b"k" * 65}, {"salt": b"s" * 17}):
    try:
        hashlib.blake2b(**wrong)
    except ValueError as problem:
        print(problem)
try:
    hashlib.sha3_256("text")
except TypeError as problem:
    print(problem)
print(hashlib.pbkdf2_hmac("sha256", b"word", b"salt", 3).hex(), hashlib.pbkdf2_hmac("sha1", b"word", b"salt", 2, 50).hex())
