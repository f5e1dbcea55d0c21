import io

s = io.StringIO("one\ntwo\nthree")
print(s.readline(), s.read(2), s.tell(), s.readlines(), s.read(), s.seek(0), list(s), s.getvalue()[:3], s.closed)
s.seek(0, 2)
s.write("!")
s.seek(4)
s.write("TWO")
print(repr(s.getvalue()), s.truncate(5), repr(s.getvalue()), s.writable(), s.readable(), s.seekable())
s.close()
for make in (s.read, s.getvalue, lambda: s.write("x"), lambda: io.StringIO().write(5), lambda: io.StringIO(5), lambda: io.StringIO("a").seek(-1), lambda: io.BytesIO().write("a")):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
b = io.BytesIO(b"abc\ndef\n")
print(b.read(2), b.readline(), b.readinto(buffer := bytearray(3)), buffer, b.read(), b.getvalue(), b.seek(-2, 2), b.read(), b.tell())
b.seek(0)
b.write(b"XY")
print(b.getvalue(), bytes(b.getbuffer()), [line for line in io.BytesIO(b"1\n2")])
with io.StringIO() as out:
    print("a", "b", sep="-", file=out)
    out.writelines(["x\n", "y"])
    text = out.getvalue()
print(repr(text), out.closed)
print(io.StringIO("a\r\nb\rc").read().encode(), io.StringIO("a\r\nb", newline=None).read().encode(), io.StringIO("a\nb", newline="\r\n").getvalue().encode(), [*io.StringIO("x\ny")], io.StringIO("ab").read(-1), io.StringIO("ab").read(None), io.StringIO("abc\nd").readline(2))
w = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
w.write("é\n")
w.flush()
print(w.buffer.getvalue(), isinstance(w, io.TextIOBase), isinstance(b, io.IOBase), isinstance(io.StringIO(), io.TextIOBase))


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
print("shout", file=u)
print(u.getvalue(), end="")
