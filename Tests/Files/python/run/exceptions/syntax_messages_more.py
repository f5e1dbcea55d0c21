# More of what is wrong with texts: numbers, escapes, formatted strings, names, patterns, places.
sources = r"""1.spam
1e+
1_
0x
0xfg
0b12
0b1_2
0o8
0o7_
1__0
007
09_99
9abc
1if 2else 3
'\x1'
'ab\u12'
'\U00110000'
'\N{no such name}'
'\N'
b'\x'
b'ab\xg'
'é\x1'
f'{!r}'
f'{ }'
f'{=}'
f'{:x}'
f'{a!}'
f'{a!x}'
f'{a'
f'{(}'
f'{a[4)}'
f'{)}'
f'{a b}'
f'{*a}'
f'{"x}'
print a
print "a" + b
if 1: exec foo
print {1: 2}
[x, y for x, y in z]
{x, y for x in z}
f(a=b for b in c)
(*a)
(**a)
(yield) = 1
(a]
(
[1, 2
if 0: return
if 0: break
if 0: continue
class C: return 1
x = [(yield i) for i in range(3)]
def g(): {(yield x): x for x in ()}
def g(): yield
[i for i in (lambda: (j := range(5)))()]
[i for i in range(5) if (j := 0) for j in range(5)]
[i := 0 for i in range(5)]
__debug__ = 1
del __debug__
x.__debug__ = 1
f(__debug__=1)
def f(__debug__): pass
class __debug__: pass
import a as __debug__
def f(/, a): pass
def f(/): pass
def f(a, /*, b): pass
f(x for x in y,)
a = 3 \ 4
x = 1 +
return
"""
for source in sources.splitlines():
    try:
        compile(source, "text", "exec")
        print(source, "| nothing")
    except SyntaxError as e:
        print(source, "|", type(e).__name__, e.msg, e.lineno)
for source in (
    "x = 1 \\", "\\", "if 1:\n  x\\", "def f():\n    x: int\n    global x", "def f():\n    global x\n    x: int", "def f():\n    print(x)\n    x = 2\n    global x",
    "match x:\n    case {1: a, 1: b}: pass", "match x:\n    case {'a': a, 'a': b}: pass", "match x:\n    case {0: a, False: b}: pass",
    "match x:\n    case (_ as y) | [y]: pass", "match x:\n    case 0j + 0: pass", "match x:\n    case 1 as 2: pass", "match x:\n    case 1 as _: pass",
    "f(\n  a[1,\n)", "def f():", "if 1:\n\n", "class C:\n  def f(self):\n", "if 1:\n  x\n\ty", "if 1:\n    x\n  y", " x = 1",
    "try: pass\nexcept* E:\n  break", "for x in y:\n  pass\nelse:\n  break", "while 1:\n  def f():\n    break",
):
    try:
        compile(source, "text", "exec")
        print(repr(source), "nothing")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno)
# Where numbers are wrong.
for source in ("1.spam", "12e+", "0xg", "0b12", "x = 1_", "007 + 1", "a ¿ b", "a = )", "a = 3 \\ 4", "x = 1 \\"):
    try:
        compile(source, "text", "exec")
    except SyntaxError as e:
        print(repr(source), e.lineno, e.offset, e.end_lineno, e.end_offset)
for mode in ("eval", "exec"):
    for source in (" 1", "\t1", "1", "1 + 1 "):
        try:
            compile(source, "text", mode)
            print(mode, repr(source), "right")
        except SyntaxError as e:
            print(mode, repr(source), type(e).__name__, e.msg)
print(eval(" \t 1 + 1"))
