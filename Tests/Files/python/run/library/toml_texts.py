import tomllib, io
doc='''# c
title = "T\\u00e9 \\"q\\""
n = 1_000
h = 0xff
o = 0o17
b = 0b11
f = 3.14e-2
i = [inf, -inf, 1.0]
d = 1979-05-27T07:32:00Z
dl = 1979-05-27 07:32:00.5
dd = 1979-05-27
t = 07:32:00
off = 1979-05-27T00:32:00-07:00
ok = true
arr = [ 1, [2, "x"], # c
  {a = 1, b.c = 2}, ]
ml = """
one \\
   two
three"""
lit = 'C:\\x'
ll = \'\'\'
a'b\'\'\'\'
"quoted key" = 1
a.b.c = 5
[table]
k = 1
[table.sub]
z = "s"
[[fruit]]
name = "apple"
[fruit.physical]
color = "red"
[[fruit.variety]]
name = "r"
[[fruit.variety]]
name = "g"
[[fruit]]
name = "banana"
'''
print(tomllib.loads(doc))
print(tomllib.load(io.BytesIO(b"x=1\r\ny=2.5")))
from decimal import Decimal
print(tomllib.loads("x = 1.10", parse_float=Decimal))
for bad in ("a","a=","a=1 b=2","[a","a=[1","a='x","a=\"x","[a]\n[a]","a=1\na=2","a.b=1\na.b.c=2","a=2020-13-01","x={a=1","x={a=1,a=2}","=1","a=0x","a=01","a=\"\\q\"","[[a]]\n[a]","a=1\n[a.b]","a={}\n[a.b]","a=[]\n[[a]]","[a]\nb.c=1\n[a.b]","a=tru","a=1979-02-30","x=\"\\uD800\"","a = \"b\nc\"","a = 1 # \x01"):
    try: print(bad,tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e: print(repr(bad),e)
try: tomllib.load(io.StringIO("a=1"))
except TypeError as e: print(e)
