import inspect
def g():
    yield 1
    yield 2
x = g()
print(inspect.isgenerator(x), inspect.isgeneratorfunction(g))
print(x.gi_running, x.gi_frame is not None)
list(x)
print(x.gi_frame)
def gen():
    with open_cm() as c:
        yield c
        yield c + 1
class open_cm:
    def __enter__(self):
        print("enter")
        return 10
    def __exit__(self, *a):
        print("exit", a[0])
for v in gen():
    print(v)
y = gen()
next(y)
y.close()
def nested():
    for i in range(3):
        try:
            for j in range(2):
                try:
                    yield i, j
                finally:
                    print("fin", i, j)
        except KeyError:
            print("key")
n = nested()
print(next(n), next(n))
print(n.throw(KeyError()))
n.close()
def locals_kept(a, b=2, *c, **d):
    e = a + b
    yield e, c, d
    e += 1
    yield e
print(list(locals_kept(1, 3, 4, z=5)))
def ret_in_finally():
    try:
        yield 1
    finally:
        return 9
r = ret_in_finally()
next(r)
try:
    r.throw(ValueError)
except StopIteration as s:
    print(s.value)
