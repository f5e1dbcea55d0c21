# Digests of texts of many sizes, given at once and in parts.
import hashlib, hmac
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b'):
    for size in (0, 1, 3, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 120, 127, 128, 129, 200, 255, 256, 300, 1000):
        data = bytes([(i * 7 + size) & 255 for i in range(size)])
        made = hashlib.new(name)
        for start in range(0, size, 37):
            made.update(data[start:start + 37])
        assert made.hexdigest() == getattr(hashlib, name)(data).hexdigest() == made.copy().digest().hex()
        print(name, size, made.hexdigest()[:24], made.digest()[-3:], made.digest_size, made.block_size, made.name)
made = hashlib.sha256()
for i in range(2000):
    made.update(b'%d' % i)
    if i % 500 == 0:
        print(made.hexdigest())
print(hashlib.sha256(b'x' * 100000).hexdigest(), hashlib.md5(bytearray(b'abc')).hexdigest(), hashlib.sha1(memoryview(b'abc')).hexdigest())
code = hmac.new(b'key', digestmod='sha256')
code.update(b'one')
other = code.copy()
code.update(b'two')
print(code.hexdigest(), other.hexdigest(), hmac.new(b'k' * 200, b'm', 'sha512').hexdigest()[:20], hmac.digest(b'k', b'm', 'md5').hex(), code.name, code.digest_size)
print(hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 50).hex(), hashlib.pbkdf2_hmac('sha1', b'p', b's', 3, 50).hex())
print(hashlib.scrypt(b'', salt=b'', n=16, r=1, p=1, dklen=64).hex())
print(repr(hashlib.sha256())[:27], repr(hashlib.md5())[:24])
for i in range(3000):
    text = hashlib.md5(b'abc%d' % i).hexdigest()
    if text.startswith('00'):
        print(i, text)
