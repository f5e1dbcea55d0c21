# One of everything that the grammar has; parsed by the tests of trees, the source of their mutations.
import os.path as p, sys
from . import (a, b as c,)
from ..x.y import *


@decorator(1)
@other.thing
async def f(a, /, b: int = 1, *args: str, c, d=2, **kw) -> None:
    """Text."""
    global g, h
    async for x, *y in z:
        await x
    else:
        pass
    async with a as b, c as (d, e):
        yield
    return [i async for i in j if i if not i]


class C(B, metaclass=M, **kw):
    x: int
    (y): str = 'a' "b" f'{x!r:>{w}.{p}}{{}}' rb''[0:1, ::2, ...]
    z = lambda *a, k=1, **kw: (yield)


while (n := f(*a, k=1, **kw)) and not b or c is not d not in e < 1 <= 2 != 3:
    if a if b else c:
        break
    elif x:
        continue
    else:
        del a[1], b.c, (d, e)
else:
    assert x, "message"
try:
    raise E from None
except (A, B) as e:
    pass
except:
    raise
else:
    x += 1; y //= 2; z **= 3; w @= 4; v >>= 5
finally:
    nonlocal_ = -1 ** -2 + ~0xFF_FF | 0b1 & 0o7 ^ 1.5e-3j << 2 % 3
try:
    pass
except* E:
    pass
with (open(a) as b, open(c) as d,):
    pass
with (a, b) as c, d: pass
match x, *y:
    case [1, "a", *_] | (None, True) as q if q > 1:
        pass
    case {"k": -1 + 2j, a.b: {}, **rest}:
        pass
    case P(1, x=A(), y=_) | (): pass
    case _:
        pass
a = b = *c, {**d, 'e': [*f]}, {1, *g}, {k: v for k, v in w}, {i for i in j}, (i for i in j), \
    ()
print(x for x in y)
print(f"{a = !s} {b=} {c:%H:%M} {d!a:{e}}" 'plain' f'''{
    x + 1
}''', "\N{DIGIT ONE}\x41\u00e9\
", end='')
