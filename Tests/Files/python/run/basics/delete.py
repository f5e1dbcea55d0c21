a = [1, 2, 3, 4, 5]
del a[0], a[-1]
print(a)
del a[1:]
print(a)
d = {"x": 1, "y": 2}
del d["x"]
print(d)
try:
    del d["x"]
except KeyError as e:
    print(repr(e))
class C:
    pass
c = C()
c.a = 1
del c.a
try:
    del c.a
except AttributeError as e:
    print(e)
x = y = 1
del x, y
try:
    print(x)
except NameError as e:
    print(e)
a = list(range(10))
del a[::2]
print(a)
del a[-2:]
print(a)
del (a[0], a[0])
print(a)
try:
    del a[10]
except IndexError as e:
    print(e)
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
try:
    del "abc"[0]
except TypeError as e:
    print(e)
class D:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n): print("delattr", n)
o = D()
del o[1], o.attr, o[1:2], o[1, 2]
def f():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        return str(e)
print(f())
b = [[1, 2], [3]]
del b[0][0], b[1]
print(b)
