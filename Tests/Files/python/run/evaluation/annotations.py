# Annotations in texts: of functions, classes and names.
space = {}
exec("def f(a: int, b: 'x' = 1) -> str: pass", space)
print(space["f"].__annotations__, "__annotations__" in space)
exec("n: int = 3\nm: str", space)
exec("if n:\n    o: float = 1.0", space)
print(space["__annotations__"], "m" in space)
from functools import singledispatch
space["singledispatch"] = singledispatch
exec("@singledispatch\ndef g(x): return 'anything'", space)
exec("@g.register\ndef _(x: int): return 'an int'", space)
print(space["g"](1), space["g"]("a"))
try:
    exec("def h(a: nothing): pass", space)
except NameError as error:
    print(error)
import weakref
class Thing: pass
space = {"Thing": Thing, "weakref": weakref}
for line in ("t = Thing()", "r = weakref.ref(t)", "f = weakref.finalize(t, print, 'gone')", "del t", "print(r())"):
    exec(line, space)
