import sys
print("to stdout", file=sys.stdout)
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
n = sys.stdout.write("count")
print(n)
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()
print("flush", flush=True)
import io
s = io.StringIO()
print("into", "buffer", sep="-", file=s)
s.write("more")
print(repr(s.getvalue()), s.tell())
s.seek(0)
print(s.read(3), s.readline(), s.read(), s.read())
for line in io.StringIO("x\ny\nz"): print(repr(line))
s = io.StringIO("abc\ndef\n")
print(s.readlines(), s.readline(), s.closed)
s.seek(0); s.truncate(2); print(s.getvalue())
b = io.BytesIO(b"bytes")
print(b.read(2), b.getvalue(), b.read(), b.seek(0), b.readline())
b = io.BytesIO(); b.write(b"xy"); b.write(b"z"); print(b.getvalue(), b.tell())
with io.StringIO("ctx") as f: print(f.read())
try: f.read()
except ValueError as e: print(e)
old = sys.stdout
sys.stdout = io.StringIO()
print("hidden")
got = sys.stdout.getvalue()
sys.stdout = old
print(repr(got))
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print("custom", 1, file=w)
print(w.parts)
try:
    input()
except EOFError as e:
    print("EOF", e)
print(sys.stdin.read() == "", sys.stdin.readline() == "", list(sys.stdin))
import pprint
pprint.pprint({"b": [1, 2], "a": (3,)})
pprint.pprint(list(range(30)))
pprint.pprint([{"name": "x" * 20, "value": i, "list": list(range(5))} for i in range(3)], width=60)
