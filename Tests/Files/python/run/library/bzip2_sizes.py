import bz2,random,hashlib,io
random.seed(2)
words=[bytes(random.choices(b"abcdefghij",k=random.randrange(2,9))) for _ in range(300)]
for d in (b"",b"a",b"abc",b"hello hello hello "*20,b"a"*1000,bytes(range(256))*8,b" ".join(random.choices(words,k=3000)),b"ab"*500,bytes(random.randrange(256) for _ in range(3000)),b"aaaa"+b"b"*259+b"c"*600):
    for l in (1,9):
        c=bz2.compress(d,l); print(len(d),len(c),hashlib.md5(c).hexdigest(),bz2.decompress(c)==d)
f=io.BytesIO(); 
with bz2.open(f,"wt") as g: g.write("line one\nline two\n"*100)
f.seek(0)
with bz2.open(f,"rt") as g: print(g.readline(),len(g.read()))
f.seek(0); print(len(bz2.BZ2File(f).read()))
try: bz2.decompress(b"xyz")
except OSError as e: print(e)
try: bz2.decompress(c[:-3])
except ValueError as e: print(e)
q=bz2.BZ2Decompressor(); r=b""
for i in range(0,len(c),7): r+=q.decompress(c[i:i+7])
print(r==d,q.eof,q.needs_input)
