# eval and exec in all kinds of code.
import types
x = 100
d = {}
exec('', d)
e = eval
print(e("x"))
list(map(exec, ["print('via map')"]))
print(eval("eval('x')"), eval("__name__"), eval("len([1,2])"))
class K:
    v = 3
    print(eval("v"))
    exec("u = v + 1")
print(hasattr(K, "u"))
def gen():
    yield eval("x")
print(list(gen()))
exec("""
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter(); c()
print(c())
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError as e:
        print('caught', e)
with open if False else __import__('contextlib').suppress(KeyError): {}['a']
""")
del d['__builtins__']
print(eval("x", {"x": 1, "__builtins__": {}}))
try: eval("len([])", {"__builtins__": {}})
except NameError as e: print(e)
print(vars(types.SimpleNamespace(a=1)), eval("1,2"))
