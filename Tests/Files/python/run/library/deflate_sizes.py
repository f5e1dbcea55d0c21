import zlib,random,hashlib
random.seed(1)
def datas():
    yield b""; yield b"a"; yield b"ab"; yield b"abc"; yield b"hello hello hello hello"; yield b"a"*1000
    yield bytes(random.choices(b"abcd",k=3000)); yield bytes(random.randrange(256) for _ in range(2000))
    words=[bytes(random.choices(b"abcdefghij",k=random.randrange(2,9))) for _ in range(300)]
    yield b" ".join(random.choices(words,k=9000))
    yield bytes(range(256))*30
    yield (b"The quick brown fox jumps over the lazy dog. "*50)+b"x"
D=list(datas())
for n,d in enumerate(D):
    for level in (0,1,2,3,4,5,6,7,8,9,-1):
        if len(d)>20000 and level not in (1,6,9): continue
        c=zlib.compress(d,level)
        print(n,level,len(d),len(c),hashlib.md5(c).hexdigest())
        assert zlib.decompress(c)==d
for n in (4,6,8):
    d=D[n]
    for st in range(5):
        for w in (-15,15,31,9,-10):
            o=zlib.compressobj(6,zlib.DEFLATED,w,8,st)
            c=o.compress(d[:1000]); m=o.flush(zlib.Z_SYNC_FLUSH); e=o.compress(d[1000:2500]);e+=o.flush(zlib.Z_FULL_FLUSH); e+=o.compress(d[2500:20000])+o.flush()
            print(n,st,w,len(c+m),len(e),hashlib.md5(c+m+e).hexdigest())
            q=zlib.decompressobj(w); r=b""
            for i in range(0,len(c+m+e),100): r+=q.decompress((c+m+e)[i:i+100])
            print(r==d[:20000],q.eof,q.unused_data,q.flush())
o=zlib.compressobj(zdict=b"hello world"); c=o.compress(b"hello world hello")+o.flush(); print(c)
q=zlib.decompressobj(zdict=b"hello world"); print(q.decompress(c))
q=zlib.decompressobj(); c=zlib.compress(b"a"*5000)
r=q.decompress(c+b"tail",100); print(len(r),len(q.unconsumed_tail))
while not q.eof: r+=q.decompress(q.unconsumed_tail,1000)
r+=q.flush(); print(len(r),q.eof)
for bad in (b"",b"x",b"abcdef",c[:-1],c[:-1]+b"z",c[:5]):
    try: print(zlib.decompress(bad))
    except zlib.error as e: print(e)
    try: q=zlib.decompressobj(); print(q.decompress(bad),q.eof)
    except zlib.error as e: print(e)
print(zlib.adler32(b"x"*10000),zlib.crc32(b"abc",5),zlib.adler32(b"a",77))
