# Calls with one star and two stars alone: what may stand there, what is copied, and what is wrong.
from collections import OrderedDict, UserDict, ChainMap
def f(*a, **k): return a, k
def g(a, b=2, *, c=3): return a, b, c
class M:
    def keys(self): print('keys'); return ['a', 'b']
    def __getitem__(self, n): print('item', n); return n * 2
class D(dict):
    def keys(self): return ['z']
    def __getitem__(self, n): return 'own'
class Text(str): pass
t, l, n = (1, 2), [3, 4], {}
d = {'c': 5}
print(f(*t, **n), f(*l, **d), f(**d), f(**n), f(*t), f(*'ab', **d), f(*{1: 2}, **d), f(*(x for x in (1, 2)), **d))
print(g(*t, **d), g(**{'a': 1}), g(1, **d), g(*(1,), **d))
m = M()
print(f(**m), f(*t, **m)); o = OrderedDict(b=1, a=2); u = UserDict(x=1); c = ChainMap({'p': 1}, {'q': 2}); own = D(a=1)
print(f(**o), f(**u), sorted(f(**c)[1].items()), f(**{Text('k'): 1}), f(**own))
def change(**k): k['new'] = 1; return k
print(change(**d), d)
def pop(*a, **k): return k.pop('c'), k, a
print(pop(*l, **d), d)
none, number, bad = None, 5, {1: 2}
class C:
    def meth(self, *a, **k): return a, k
    def __call__(self, *a, **k): return 'called', a, k
    @classmethod
    def cm(cls, *a, **k): return cls.__name__, a, k
    @staticmethod
    def sm(*a, **k): return a, k
    def __init__(self, *a, **k): self.given = a, k
o = C(*t, **d)
print(o.given, o.meth(*t, **d), o(*t, **d), C.cm(*t, **d), o.sm(*t, **d), C().meth(**d), o.meth(*t, **n), dict(**d), max(*t, **n), sorted(*([2, 1],), **{'reverse': True}))
for what in (lambda: f(**none), lambda: f(*t, **none), lambda: f(*none, **none), lambda: f(*none), lambda: f(*none, **d), lambda: f(**number), lambda: f(*number, **d), lambda: f(**bad), lambda: f(**[('a', 1)]),
             lambda: g(*t, **{'b': 1}), lambda: g(**{'q': 1}), lambda: g(**n), lambda: g(*t, *t, **d), lambda: o.meth(**none), lambda: missing(**d), lambda: f(**missing), lambda: f(*missing, **d), lambda: number(*t, **d), lambda: print(**{'nope': 1})):
    try:
        print(what())
    except Exception as problem:
        print(type(problem).__name__, problem)
def wrap(h):
    def inner(*args, **kwargs): return h(*args, **kwargs)
    return inner
@wrap
def plain(x, y=1): return x, y
print(plain(1), plain(1, 2), plain(1, y=3), plain(x=4), plain(*[5], **{'y': 6}))
try: plain()
except TypeError as problem: print(problem)
try: plain(1, z=2)
except TypeError as problem: print(problem)
def gen(*a, **k):
    x = f(*a, **k)
    yield x
    y = f(*(yield 1), **k)
    yield y
it = gen(1, k=2); print(next(it), next(it), it.send((7, 8)))
class Loud(dict):
    def __iter__(self): print('iter'); return super().__iter__()
print(f(**Loud(a=1)))
k = {'a': 1}
print([f(**k) for k in ({'b': 1}, {})], (lambda **k: f(**k))(a=1), f(**(k or {'c': 1})), f(**k if k else {}), f(**k, e=1), f(*t, 9, **k), f(0, *t, **k))
async def co(*a, **k): return f(*a, **k)
try: co(1, b=2).send(None)
except StopIteration as stop: print(stop.value)
class Meta(type):
    def __new__(m, name, bases, space, **k): print(name, k); return super().__new__(m, name, bases, space)
    def __init__(cls, *a, **k): super().__init__(*a)
opts = {'flag': 1}
class Q(metaclass=Meta, **opts): pass
