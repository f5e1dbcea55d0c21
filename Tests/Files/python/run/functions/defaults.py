def f(a, b=2, c=3):
    return a, b, c
print(f(1), f(1, 5), f(1, c=9), f(c=1, b=2, a=3))
def g(l=[]):
    l.append(len(l))
    return l
print(g(), g(), g([9]))
n = 5
def h(x=n):
    return x
n = 6
print(h(), h.__defaults__, f.__defaults__, g.__defaults__)
def kw(a, *, b=1, c):
    return a, b, c
print(kw(1, c=3), kw.__kwdefaults__)
def order():
    print("called")
    return 7
def later(x=order()):
    return x
print(later(), later())
def posonly(a, b=2, /, c=3, *, d=4):
    return a, b, c, d
print(posonly(1), posonly(1, 5, c=6, d=7), posonly(0, 0, 0))
def all_kinds(a, /, b, *args, c, d=5, **kw):
    return a, b, args, c, d, kw
print(all_kinds(1, 2, 3, 4, c=5, e=6))
print(all_kinds(1, b=2, c=3, a=9))
