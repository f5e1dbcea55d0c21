"""Texts that are made from trees."""
import ast

expressions = '''
(x:=1)
f(x:=1)
if (n:=1): pass
x[a:=1]
[y:=1, y]
{y:=1}
{(y:=1): (z:=2)}
f(a=(x:=1))
lambda: (x:=1)
while n:=f(): pass
[x for x in y if (z:=x)]
a, b = b, a
a = b = 1, 2
return 1, 2
return *a, b
yield 1, 2
x = yield 1
x = yield
yield
(yield) + 1
f((yield))
x = yield from a
await a
(await a).b
await (await a)
-(await a)
(await a) ** 2
for i, x in a, b: pass
for x in *a, b: pass
del a, b
del (a, b)
a[1, 2]
a[1:2, 3]
a[()]
a[(1,)]
a[*b]
a[*b, c]
a[1:]
a[::2]
a[:]
a[(x, y):z]
a[x if y else z]
a[lambda: 1]
x: int = 1, 2
x: int
(x): int = 1
x += 1, 2
x += yield
(1).real
1.5.real
1j.real
(-1).real
-1 ** 2
(-1) ** 2
2 ** -1
2 ** -x ** 3
(2 ** 3) ** 4
not a
not (a and b)
not not a
-(-a)
- -1
+(not a)
~a
a - (b - c)
a - b - c
a * (b + c)
a + b * c
(a + b) * c
a // b % c @ d
a << b >> c
a & b | c ^ d
(a | b) & c
a and b or c
a and (b or c)
a and (b and c)
(a and b) and c
a or (b or c) or d
a < b < c
(a < b) < c
a < (b < c)
a in b
a not in b
a is not b
not a in b
(not a) in b
a if b else c
(a if b else c) if d else e
a if (b if c else d) else e
a if b else (c if d else e)
lambda x: x
lambda *a, b=1, **k: (a, b)
lambda a, /, b=2, *, c: 0
lambda: (yield)
(lambda: 1)()
(lambda: 1) + 1
(a if b else c)()
(a + b).c
(a, b).c
[].c
"a".join(b)
f(*a, **b)
f(a, *b, c=1, **d)
f(x for x in y)
f((x for x in y), 1)
f(*(a or b))
f(**(a or b))
f(*a if b else c)
[*a, b]
{**a, 'b': 1}
{**a | b}
{**(a or b)}
[*a | b]
{1, 2}
{}
{*()}
{*a}
set()
()
(1,)
(*a,)
*a, b = c
[a, b] = c
print(*a)
[x for x in y]
[x for x, y in z if a if b for c in d]
[x async for x in y]
{x for x in y}
{a: b for a, b in c}
[(a, b) for c in d]
[a if b else c for d in e]
[x for x in (a if b else c)]
[x for x in a or b]
[x for x in y if (a if b else c)]
[x for x in y if a or b]
[x for x in y if (lambda: 1)]
[x for x in (lambda: y)]
...
None
True
1e309
-1e309
1e309j
1e400 + 1j
b'ab'
b"a'b"
'a"b'
"it's"
"it's \\"x\\""
'a\\nb'
'a\\tb'
'\\\\'
'\\x00é\\ud800'
u'abc'
r'\\d'
f'a{b}c'
f'{a!r}'
f'{a:>10}'
f'{a:{b}.{c}}'
f'{{a}}'
f"{a['b']}"
f'{a["b"]}\\n'
f"it's {a}"
f'it"s {a}'
f"""it's "x" {a}"""
f'{ {1: 2} }'
f'{(lambda x: x)}'
f'{a if b else c}'
f'{a, b}'
f'{x:=5}'
f'{(x:=5)}'
f'{-a}'
f'{a=}'
f'{a}' 'b' f'{c}'
f'{not a}'
f'{yield}'
f'{"a"}'
f'{f"{a}"}'
f'a\\n{b}'
f'\\\\{b}'
f'{a:\\n}'
f''
'a' 'b'
10**400
12345678901234567890
3.0
1e20
1e-10
0x10
1_000
x.y.z
import a
import a.b as c, d
from a import b
from a import b as c, d
from . import a
from ..a import *
global a, b
pass
break
assert a
assert a, b
assert (a, b)
raise
raise a
raise a from b
print((a, b))
a[b][c](d).e
a @ b
a < b == c
a.b = c
a[b] += c
a = b = c = d
a = (yield)
x = *a, b
a = await b
await a ** 2
-a ** b
a ** -b
a ** (not b)
not a == b
(not a) == b
a == (not b)
a + (lambda: 1)
a or (lambda: 1)
a or (b if c else d)
(a or b) if c else d
[*a]
x[a, *b]
x[a:b:c]
x[-1]
x[not a]
x[a and b]
(yield a) if b else c
((yield a), b)
(a for b in c).d
(a for b in c)
*a,
{'a': 1, **b, 'c': (yield)}
{'a': lambda: 1}
[lambda: 1]
{a if b else c: d}
(await a)()
(await a)[0]
await a()
await a.b
(a := b, c)
f(a)(b)
f(a, b=c)
(-1)()
(not a).b
-1 .real
(1+2j)
-1j
1 if a else -1
'' if a else ''
"a\\nb" + c
'\\r\\f'
print('a\\nb')
'\\x07'
"\\u3000\\u00a0"
'😀'
'''

statements = '''
"""Of a module."""
if a: b
elif c: d
else:
    e
if a: pass
else:
    if b: pass
    c
while a:
    b
else:
    c
for i in range(3):
    continue
else: pass
async def f():
    async for x in y: await z
    async with a as b, c: pass
    return [i async for i in j]
with a as (b, c), d as e.f, (g): pass
@one
@two.three(4)
def f(a, b: int = 1, /, c=2, *d: str, e, f=3, **g) -> list[int]:
    """Doc "x" \\ and 'y'.

    More.
    """
    nonlocal_ = 1
    global h, i
    def inner():
        nonlocal nonlocal_
        return
    yield
class A: pass
class B(A, metaclass=M, **k):
    "doc"
    x: int = 3
    y: str
    def m(self): return self
try: a
except: b
try: a
except (B, C) as e: raise D from e
except E: raise
else: f
finally: g
try: a
except* B as e: c
match a:
    case 1 | "x" | -1 | 1+2j | None: pass
    case [a, *b] if c: pass
    case [*_]: pass
    case {"k": v, **rest}: pass
    case {}: pass
    case P(x, y=1, z=Q()): pass
    case (1 | 2) as n: pass
    case a.b: pass
    case _: pass
del a, b[0], c.d
assert a, "m"
'''

for text in expressions.strip().split("\n"):
    try:
        found = ast.unparse(ast.parse(text))
    except ValueError as problem:
        found = repr(problem)
    print(text, "=>", found.encode("ascii", "backslashreplace").decode())
found = ast.unparse(ast.parse(statements))
print(found)
print(ast.unparse(ast.parse(found)) == found)

print(ast.unparse(ast.Name("x")), ast.unparse(ast.Constant((1, 2))), ast.unparse(ast.Constant(-3.5)), ast.unparse(ast.arg("p", ast.Name("int"))))
print(ast.unparse([ast.Pass(), ast.Break()]))
print(ast.unparse(ast.parse("a + b", mode="eval")))
print(ast.unparse(ast.parse("def f(a, *, b): pass").body[0].args), repr(ast.unparse(ast.Load())))
try:
    ast.unparse(ast.JoinedStr([ast.FormattedValue(ast.Constant("a\nb'\"\\"), -1)]))
except ValueError as problem:
    print(problem)
