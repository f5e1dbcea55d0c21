def f(a, b): pass
def g(a, *, k): pass
def h(a, b=1, /): pass
def v(*a): pass
def tests():
    yield lambda: f()
    yield lambda: f(1)
    yield lambda: f(1, 2, 3)
    yield lambda: f(1, 2, c=3)
    yield lambda: f(1, a=2)
    yield lambda: g(1)
    yield lambda: g(1, 2)
    yield lambda: g()
    yield lambda: h(a=1)
    yield lambda: h(1, b=2)
    yield lambda: v(x=1)
    yield lambda: f(*[1, 2, 3, 4])
    yield lambda: f(**{"a": 1})
    yield lambda: f(**{"a": 1, "b": 2, "z": 3})
    yield lambda: (lambda x: x)()
    yield lambda: 5()
    yield lambda: "s"(1)
    yield lambda: None()
    yield lambda: f(**5)
    yield lambda: f(1, *[2], a=3)
    yield lambda: len()
    yield lambda: len(1, 2)
    yield lambda: len(5)
for t in tests():
    try:
        t()
    except TypeError as e:
        print(e)
class C:
    def __init__(self, a): pass
    def m(self, x): pass
for t in (lambda: C(), lambda: C(1, 2), lambda: C(1).m(), lambda: C(1).m(1, 2), lambda: C.m(1), lambda: object(1), lambda: C(1)()):
    try:
        t()
        print("fine")
    except TypeError as e:
        print(e)
