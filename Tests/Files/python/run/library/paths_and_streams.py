import os.path as p, io, errno
for x in ["", "/", "//", "///", "a", "a/b", "/a/b/", "a//b", "../x", "./a/../b", "/..", "/../a", "//a/../b", "a/../../b", ".bashrc", "a.tar.gz", "/a.b/c", "...x", "x.", "~", "~/a", "$HOME/x", "${A}b"]:
    print(repr(x), p.normpath(x), p.split(x), p.splitext(x), p.basename(x), p.dirname(x), p.isabs(x), p.splitdrive(x), p.normcase(x))
    print(p.normpath(x.encode()), p.split(x.encode()), p.splitext(x.encode()))
print(p.join("a","b"), p.join("a","/b","c"), p.join("a/",""), p.join(b"a", b"b"), p.commonpath(["/a/b","/a/c"]), p.commonpath(["a/b","a/b/c"]), p.commonprefix(["/usr/lib","/usr/local"]))
print(p.relpath("/a/b/c","/a/d"), p.relpath("/a","/a"), p.relpath("/", "/a/b"))
for f in (lambda: p.join("a", b"b"), lambda: p.join(1), lambda: p.commonpath([]), lambda: p.commonpath(["/a","b"]), lambda: p.join("a", 3), lambda: p.relpath("")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b"one\r\ntwo\rthree\nfour \xc3\xa9\n")
for nl in (None, "", "\n", "\r", "\r\n"):
    b.seek(0); t = io.TextIOWrapper(b, "utf-8", newline=nl); print(nl, list(t)); t.detach()
    b.seek(0); t = io.TextIOWrapper(b, "utf-8", newline=nl); print(nl, repr(t.readline()), t.tell(), repr(t.read(3)), t.tell(), repr(t.read())); t.detach()
b = io.BytesIO(); t = io.TextIOWrapper(b, "utf-16", newline="\r\n"); t.write("a\nb"); t.flush(); t.write("c"); t.flush(); print(b.getvalue(), t)
r = io.BufferedReader(io.BytesIO(b"abc\ndef\n"*4), 5); print(r.read(2), r.peek()[:3], r.readline(), r.tell(), r.read1(100), r.seek(1), r.readlines(), r)
w = io.BufferedWriter(io.BytesIO(), 4); print(w.write(b"abc"), w.raw.getvalue(), w.write(b"def"), w.raw.getvalue()); w.flush(); print(w.raw.getvalue(), w.tell())
s = io.StringIO("a\r\nb\rc\n", newline=None); print(s.readlines(), repr(s.getvalue()))
s = io.StringIO("a\r\nb\rc\n", newline=""); print(s.readlines())
s = io.StringIO(newline="\r\n"); s.write("x\ny"); print(repr(s.getvalue()))
print(errno.errorcode[11], errno.ENOTEMPTY, len(errno.errorcode))
x = bytearray(3); print(io.BytesIO(b"hello").readinto(x), x)
