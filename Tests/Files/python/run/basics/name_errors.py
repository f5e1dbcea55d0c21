def f():
    print(undefined_name)
try:
    f()
except NameError as e:
    print(e, e.name)
def g():
    print(x)
    x = 1
try:
    g()
except UnboundLocalError as e:
    print(e)
def h():
    del y
try:
    h()
except NameError as e:
    print(e)
def k():
    z = 1
    del z
    return z
try:
    k()
except UnboundLocalError as e:
    print(e)
def outer():
    def inner():
        return v
    try:
        inner()
    except NameError as e:
        print(e)
    v = 1
    print(inner())
outer()
x = 5
del x
try:
    x
except NameError as e:
    print(e)
try:
    del nope
except NameError as e:
    print(e)
for i in range(3): pass
print(i)
try:
    raise ValueError("v")
except ValueError as err:
    pass
try:
    err
except NameError as e:
    print(e)
class C:
    a = 1
    try:
        b = missing
    except NameError as e:
        print(e)
    def m(self):
        return a
try:
    C().m()
except NameError as e:
    print(e)
