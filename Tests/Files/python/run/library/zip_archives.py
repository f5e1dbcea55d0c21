import zipfile, io, os, tempfile, hashlib
b=io.BytesIO()
with zipfile.ZipFile(b,"w",zipfile.ZIP_DEFLATED) as z:
    i=zipfile.ZipInfo("a.txt",(2020,1,2,3,4,6)); z.writestr(i,"hello "*100)
    i=zipfile.ZipInfo("d/b.txt",(2020,1,2,3,4,6)); i.compress_type=zipfile.ZIP_DEFLATED; z.writestr(i,"hello "*1000)
    i=zipfile.ZipInfo("d/e/c.bin",(2021,1,2,3,4,6)); i.compress_type=zipfile.ZIP_BZIP2
    with z.open(i,"w") as f: f.write(b"abc"*50); f.write(b"q")
    z.comment=b"note"
    z.mkdir("dir")
    i=zipfile.ZipInfo("ü.txt",(2020,1,2,3,4,6)); z.writestr(i,"u")
v=b.getvalue(); print(len(v),hashlib.md5(v).hexdigest())
z=zipfile.ZipFile(b); print(z.namelist(),z.testzip(),z.comment)
for i in z.infolist(): print(i,i.CRC,i.date_time,i.is_dir(),i.compress_type,i.header_offset,oct(i.external_attr>>16))
z.printdir()
print(z.read("d/b.txt")[:20],z.read("d/e/c.bin")[-5:])
with z.open("d/b.txt") as f: print(f.read(5),f.readline(10),f.tell(),f.seek(3),f.read(4),f.seek(-6,2),f.read(),f.readable(),f.seekable()); print(f)
print(f)
try: z.read("nope")
except KeyError as e: print(e)
p=zipfile.Path(z); print([x.name for x in p.iterdir()],(p/"d"/"b.txt").read_text()[:5],(p/"d").is_dir(),(p/"x").exists(),(p/"d"/"b.txt").suffix,(p/"d"/"b.txt").parent.at)
for bad in (b"",b"PK",v[:-30]):
    try: zipfile.ZipFile(io.BytesIO(bad))
    except zipfile.BadZipFile as e: print(e)
print(zipfile.is_zipfile(io.BytesIO(v)),zipfile.is_zipfile(io.BytesIO(b"x")))
w=bytearray(v); w[60]^=1; q=zipfile.ZipFile(io.BytesIO(bytes(w))); print(q.testzip())
with tempfile.TemporaryDirectory() as t:
    n=os.path.join(t,"x.zip")
    open(os.path.join(t,"f.txt"),"w").write("file text")
    with zipfile.ZipFile(n,"w") as z: z.write(os.path.join(t,"f.txt"),"f.txt")
    with zipfile.ZipFile(n,"a") as z: z.writestr("g/h.txt",b"more"); print(repr(z)[:30])
    with zipfile.ZipFile(n) as z:
        z.extractall(os.path.join(t,"out")); print(z.namelist())
    print(sorted(os.listdir(os.path.join(t,"out"))),open(os.path.join(t,"out","g","h.txt")).read())
    try: z.read("f.txt")
    except ValueError as e: print(e)
    with zipfile.ZipFile(n,"w",zipfile.ZIP_DEFLATED,compresslevel=9) as z:
        for k in range(5): z.writestr("n%d"%k,"x"*k*100)
        try: z.read("n0"); print(z.getinfo("n4").compress_size)
        except Exception as e: print(e)
try: zipfile.ZipFile(b,"q")
except ValueError as e: print(e)
print(zipfile.ZipInfo("x"))
