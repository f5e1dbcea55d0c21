# What compile gives, and dictionaries of names.
x = 100
c = compile("p = 3\nprint('compiled', p)", "file.py", "exec")
exec(c)
print(p, c.co_filename, type(c))
c = compile("p ** 2", "<s>", "eval")
print(eval(c), eval(c, {"p": 9}))
exec(compile("1 + 1", "x", "single"))
g = globals()
g["injected"] = 42
print(injected, g is globals())
exec("q = 5", globals())
print(q)
loc = {}
exec("w = 1\nprint(w, 'x' in globals())", globals(), loc)
print(loc, 'w' in globals())
exec("import math\nfrom os.path import join as j\nprint(math.pi, j('a', 'b'))")
print(math.e)
exec("global gg\ngg = 1\ndel gg")
print('gg' in globals())
def h():
    return globals()['x'], len(globals()) > 5
print(h())
class M(dict):
    def __missing__(self, k): return k + "!"
print(eval("foo + bar", {}, M()))
print(eval("lambda a, b=2: a + b")(1), eval("[i for i in range(3) if i]"), eval("(yy := 5) + yy"), yy)
print(eval(b"1+1"), eval("  7 "), eval("{'a': 1}['a']"))
def f():
    return 1
print(f.__globals__ is globals(), f.__globals__['f'] is f)
ns = {}
exec("def g(): return h()", ns)
ns["h"] = lambda: 7
print(ns["g"](), ns["g"].__globals__ is ns, [eval("1 + %d" % (i % 2)) for i in range(4)])
