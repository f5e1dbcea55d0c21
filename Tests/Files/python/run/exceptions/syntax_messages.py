# What is wrong with a text, where that begins, and where it ends.
sources = """f() = 1
a + 1 = 2
[x for x in y] = 1
None = 1
(a, 1) = 2
x = yield = 1
(x for x in y) += 1
f() += 1
(a, b): int
[a]: int
f(): int
a = b += 1
if a = 1: pass
while a.b = 1: pass
if x == y = 1: pass
print(a b)
[a b, c]
{a: b c}
(a, b c)
f(x, y z)
f(a.b = 1)
f(True=1)
f(a=1, 2)
f(**a, 2)
f(**a, *b)
f(a for a in b, c)
f(c, a for a in b)
x = 1 if 2
class C pass
def f: pass
def f(a=1, b): pass
def f(/, a): pass
def f(a, /, b, /): pass
def f(*a, /): pass
def f(*): pass
def f(**a, b): pass
def f(**a=1): pass
def f(*a=1): pass
def f(a=): pass
def f((a, b)): pass
lambda (a, b): 1
for 1 in x: pass
for *a in b: pass
with a as *b: pass
[x for *x in y]
for x in y z: pass
class C(a) b: pass
{'a': 1, 'b'}
{1: }
print('a)
*a = 1
*a, *b = c
x = *a
*a
del f()
0b12
0o8
0xg
a ? b
`a`
print a
exec 'a'
(a.b := 1)
(a[0] := 1)
continue
break
return
'abc
\"\"\"abc
(
)
(]
import a, 
from a import b,
from . import
from __future__ import braces
from __future__ import never
x = 1; from __future__ import division
match a: pass
{**a for a in b}
[*a for a in b]
await x
def f(): await x
def f(): [x async for x in y]
async def f(): yield from x
try: pass
nonlocal x
def f(x): global x""".split("\n")
sources += ["if 1:\npass", "def f():\npass", "class C:\npass\n", "if 1:\n    a\n  b", "  a", "a\n  b", "try:\n    pass\nx = 1",
            "if 1:\n    pass\nelse:\npass", "for i in a:\n    try: pass\n    except* B: break", "try: pass\nexcept A: pass\nexcept* B: pass",
            "match a:\n    case C(a=1, a=2): pass", "match a:\n    case {**_}: pass", "match a:\n    case x: pass\n    case y: pass"]
for source in sources:
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg)
    else:
        print(repr(source), "is fine")
for source in ("a + 1 = 2", "if a = b: pass", "f(a.b = 1)", "x = [a b]", "  x", "f(a=1, 2)", "def f(a=1, b): pass"):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        print(error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
