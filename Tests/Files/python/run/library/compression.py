import zlib, gzip, io, base64
data = b"hello hello hello world " * 20 + bytes(range(256))
for level in (0, 1, 6, 9, -1):
    c = zlib.compress(data, level); print(level, zlib.decompress(c) == data, len(c) < len(data) or level == 0, c[:2])
for bad in (b"", b"abc", b"x\x9c", b"\x78\x9c\x07", zlib.compress(b"abc")[:-1], zlib.compress(b"abc")[:-1] + b"\0"):
    try: print(zlib.decompress(bad))
    except zlib.error as e: print(e)
print(zlib.decompress(zlib.compress(b"")), gzip.decompress(gzip.compress(data)) == data)
o = zlib.compressobj(); p = o.compress(b"abc") + o.compress(b"def") + o.flush(); print(zlib.decompress(p)); d = zlib.decompressobj(); print(d.decompress(p + b"rest"), d.unused_data, d.eof, d.flush())
print(zlib.decompress(zlib.compress(data, wbits=-15), -15) == data, zlib.decompress(zlib.compress(data, wbits=31), 31) == data)
b = io.BytesIO()
with gzip.GzipFile(fileobj=b, mode="wb") as f: print(f.write(b"line one\nline two\n"))
b.seek(0)
with gzip.open(b, "rt") as f: print(f.readlines())
b.seek(0); print(gzip.GzipFile(fileobj=b).read(4))
try: gzip.decompress(b"nope")
except OSError as e: print(type(e).__name__, e)
