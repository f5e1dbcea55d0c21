import tarfile, io, os, tempfile, hashlib
for fmt in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    b=io.BytesIO()
    with tarfile.open(fileobj=b,mode="w",format=fmt) as t:
        for n,d in (("a.txt",b"hello"),("d/b.bin",b"x"*1000),("long/"*25+"name.txt",b"deep")):
            i=tarfile.TarInfo(n); i.size=len(d); i.mtime=1600000000; i.mode=0o640; i.uname="u"; t.addfile(i,io.BytesIO(d))
        i=tarfile.TarInfo("dir"); i.type=tarfile.DIRTYPE; i.mode=0o755; t.addfile(i)
        i=tarfile.TarInfo("ln"); i.type=tarfile.SYMTYPE; i.linkname="a.txt"; t.addfile(i)
        if fmt: i=tarfile.TarInfo("ü"*3); i.size=1; i.mtime=5.5 if fmt==2 else 5; t.addfile(i,io.BytesIO(b"u"))
    v=b.getvalue(); print(fmt,len(v),hashlib.md5(v).hexdigest())
    b.seek(0)
    with tarfile.open(fileobj=b) as t:
        print(t.getnames()); 
        for m in t: print(m.name[-10:],m.size,m.mode,m.mtime,m.type,m.isfile(),m.isdir(),m.linkname,m.uname,m.offset,m.offset_data)
        print(t.extractfile("a.txt").read(),t.extractfile("ln").read(),t.extractfile("dir"))
        try: t.getmember("zz")
        except KeyError as e: print(e)
for bad in (b"",b"x"*600,b"abc"):
    try: tarfile.open(fileobj=io.BytesIO(bad))
    except tarfile.ReadError as e: print("bad")
print(tarfile.is_tarfile(io.BytesIO(v)),tarfile.is_tarfile(io.BytesIO(b"zz")))
with tempfile.TemporaryDirectory() as d:
    s=os.path.join(d,"src"); os.makedirs(os.path.join(s,"sub")); open(os.path.join(s,"one.txt"),"w").write("one"); open(os.path.join(s,"sub","two.txt"),"w").write("two"*500)
    for mode in ("w","w:gz","w:bz2"):
        n=os.path.join(d,"x.tar")
        with tarfile.open(n,mode) as t: t.add(s,arcname="root")
        with tarfile.open(n) as t:
            print(t.getnames()); out=os.path.join(d,"out"+mode[2:]); t.extractall(out); 
        print(open(os.path.join(out,"root","sub","two.txt")).read()[:6])
    with tarfile.open(n,"w") as t: t.add(s,arcname="r",filter=lambda i: None if i.name.endswith("two.txt") else i)
    with tarfile.open(n,"a") as t:
        i=tarfile.TarInfo("more"); i.size=2; t.addfile(i,io.BytesIO(b"mm"))
    with tarfile.open(n) as t: print(t.getnames(),t.extractfile("more").read())
    try: tarfile.open(n,"q")
    except ValueError as e: print(e)
b=io.BytesIO()
with tarfile.open(fileobj=b,mode="w") as t:
    i=tarfile.TarInfo("../evil"); t.addfile(i)
b.seek(0)
with tempfile.TemporaryDirectory() as d, tarfile.open(fileobj=b) as t:
    try: t.extractall(d,filter="data")
    except tarfile.OutsideDestinationError as e: print("outside")
