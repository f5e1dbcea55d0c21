x = "global"
def f():
    x = "local"
    def g():
        nonlocal x
        x = "changed"
    g()
    return x
print(f(), x)
def h():
    global x
    x = "new"
h()
print(x)
def mk():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
a, b = mk(), mk()
print(a(), a(), b(), a())
def deep():
    v = 1
    def l1():
        def l2():
            nonlocal v
            v += 10
            return v
        return l2()
    return l1(), v
print(deep())
class C:
    x = "class"
    y = x + "!"
    def m(self):
        return x
print(C().m(), C.y)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def glob():
    global made
    made = 42
glob()
print(made)
z = 1
def shadow(z):
    z = z + 1
    return [z for z in range(z)], z
print(shadow(3), z)
print([x for x in range(3)], x)
def args_scope(a, b=lambda: x):
    return b()
print(args_scope(1))
def print_first():
    len = lambda x: -1
    return len([])
print(print_first(), len([]))
