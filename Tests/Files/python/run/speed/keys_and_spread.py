# Keys with methods of their own, calls with stars, displays, truth, missing attributes, abstract classes.
from collections import namedtuple, OrderedDict, Counter, defaultdict
class K:
    def __init__(s,v): s.v=v
    def __hash__(s): return hash(s.v)
    def __eq__(s,o): return isinstance(o,K) and s.v==o.v
    def __repr__(s): return 'K(%r)'%s.v
d={K(i%5):i for i in range(20)}
print(d, K(3) in d, d[K(4)], d.pop(K(1)), len(d), list(d))
s={K(1),K(2),K(1)}; s.add(K(7)); s.discard(K(2)); print(sorted(s,key=lambda k:k.v))
class C:
    def __init__(s,v): s.v=v
    def __hash__(s): return 7
    def __eq__(s,o): return s.v==o.v
e={C(i):i for i in range(30)}
print([e[C(i)] for i in range(30)], len(e))
for i in range(0,30,2): del e[C(i)]
print([C(i) in e for i in range(10)])
NT=namedtuple('NT','a b')
print(hash(NT(1,2))==hash((1,2)), {NT(1,2):3}[(1,2)], {(1,2):3}[NT(1,2)], {NT(1,NT(2,3)):1}[(1,(2,3))], NT(1,2)==(1,2), NT(1,2) in {(1,2)})
class T2(tuple):
    def __eq__(s,o): return False
    def __hash__(s): return 5
t=T2((1,2)); print(t in {t}, (1,2) in {t}, hash(t))
print(hash(frozenset({1,2,3})), hash(frozenset()), hash(frozenset({1.5,10**20,(1,2)})), {frozenset({1,2}):5}[frozenset([2,1])], frozenset({1}) in {frozenset({1})})
class FS(frozenset): pass
print(hash(FS({1,2}))==hash(frozenset({1,2})), FS({1,2})==frozenset({1,2}), {FS({1,2}):3}[frozenset({1,2})])
def f(a,b=2,*c,**k): return a,b,c,k
def g(a,b): return a,b
class M:
    def m(s,*a,**k): return a,k
    def n(s,a,b=5): return a,b
    def __call__(s,*a): return a
m=M()
print(f(*[1]), f(*(1,2,3)), f(*'ab',x=1), f(*range(7)), f(**{'a':1,'z':2}), f(1,*[2,3],4,*(5,),k=3,**{'q':1}))
print(g(*{1:2,3:4}), m.m(*[1,2],**{'x':1}), m.n(*(1,)), m(*[1,2]), m.m(1,2,3,4,5,6,7,8,9), f(1,2,3,4,5,6,7,8), M.n(m,*[3]))
print(max(*[3,1,2]), list(zip(*[[1,2],[3,4]])), list(zip(*[[i,i+1] for i in range(10)])), print(*[1,2,3],sep='-'), str(*[5]), int(*['7']), dict(**{'a':1}), set(*[[1,2]]))
for bad in (lambda: g(*[1]), lambda: g(*[1,2,3]), lambda: g(*5), lambda: g(**5), lambda: g(1,**{'a':1}), lambda: g(*[1],**{1:2}), lambda: f(*None), lambda: g(*[1],c=3), lambda: f(), lambda: {[]:1}, lambda: {1,[]}, lambda:{**{'a':1},[1]:2}, lambda: g(1,2,3,4,5,6), lambda: g(**{'a':1},**{'a':2})):
    try: print(bad())
    except TypeError as x: print('TypeError',x)
class L2(list):
    def __iter__(s): return iter((9,8))
print(g(*L2([1,2])), f(*(x for x in range(3))))
a={'x':1,'y':{'z':[1,2]},1:2,1.0:3,True:4}; print(a, {}, {*()} , {1:2,**a}, {1,1.0,True,2})
for x in ({},{1:1},[],[1],(),(1,),set(),{1},frozenset(),frozenset({1}),OrderedDict(),Counter('a'),defaultdict(int),'',b'',b'a',bytearray(),range(0),range(2),NT(1,2)):
    if x: print('T',end='')
    else: print('F',end='')
    print(bool(x) == (not not x), end=' ')
class LB(list):
    def __bool__(s): return False
class LL(dict):
    def __len__(s): return 3
print(bool(LB([1])), bool(LL()), 1 if LL() else 2)
o=OrderedDict(a=1); o['b']=2; print(hasattr(o,'__missing__'),hasattr(defaultdict(int),'__missing__'),getattr(5,'foo',3),getattr('','upper',None) is not None,hasattr(5,'real'),hasattr(M,'m'),hasattr(M,'zz'))
try: m.foo
except AttributeError as x: print(x,x.name)
try: m.foo
except AttributeError as x: print(x,x.name)
try: zork
except NameError as x: print(x,x.name)
try: zork
except NameError as x: print(x,x.name)
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def q(s): ...
class B(A):
    def q(s): return 1
try: A()
except TypeError as x: print(x)
print(B().q())
class A2(A): pass
try: A2()
except TypeError as x: print(x)
A2.q=lambda s:2; A2.__abstractmethods__=frozenset(); print(A2().q())
import copy
print(copy.copy(o), copy.deepcopy({'a':[1,{2}]}))
class Answer:
    def __init__(self, hashed, equal):
        self.hashed, self.equal = hashed, equal

    def __hash__(self):
        return self.hashed

    def __eq__(self, other):
        return self.equal


for hashed in (-1, -2, True, 2**61 - 1, 2**62, -2**63, 2**64, 1.5, "x", None, 10**30):
    try:
        print(hash(Answer(hashed, True)), Answer(hashed, True) in {Answer(hashed, True): 1}, Answer(hashed, 0) in {Answer(hashed, ""): 1})
    except TypeError as problem:
        print(problem)
print([Answer(1, NotImplemented)].count(Answer(1, NotImplemented)), Answer(1, []) in [Answer(1, [])], [Answer(1, [0])].index(Answer(2, [0])))


class Below(Answer):
    def __eq__(self, other):
        return "below"


print(Answer(1, "above") == Below(1, 2), Below(1, 2) == Answer(1, "above"), Answer(1, 5) == 3, Answer(1, NotImplemented) == 3, 3 == Answer(1, 7))


class Sum:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Sum(self.value + other.value) if isinstance(other, Sum) else NotImplemented

    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Sum) else NotImplemented

    def __gt__(self, other):
        return "greater"


class Right:
    def __radd__(self, other):
        return "right"

    def __gt__(self, other):
        return "mirrored"


class Better(Sum):
    def __radd__(self, other):
        return "better"


for case in (lambda: (Sum(1) + Sum(2)).value, lambda: Sum(1) + Right(), lambda: Sum(1) + Better(2), lambda: Sum(1) + 1, lambda: Sum(1) < Sum(2), lambda: Sum(1) < Right(),
             lambda: Sum(1) < 3, lambda: Sum(1) <= Sum(2), lambda: Sum(1) - Sum(2), lambda: bool(Sum(2) < Sum(1)), lambda: sorted([Sum(3), Sum(1)])[0].value):
    for _ in range(2):
        try:
            print(case())
        except TypeError as problem:
            print(problem)
