# Endless and grouping iterators, ordered dictionaries and random sources: their states, copies and errors.
import itertools as it, copy, pickle
from collections import OrderedDict
import random
c=it.count(5); print(next(c),next(c),repr(c)); d=copy.copy(c); print(next(d),next(c),next(c),c,d)
print(it.count(1.5,0.5), list(zip(it.count(10,-3),'abc')), list(it.islice(it.count('a' and 2),3)))
for bad in (lambda: it.count('a'), lambda: next(it.cycle([])), lambda: it.repeat(1,'a'), lambda: it.islice([1],-1), lambda: next(it.islice([1],0))):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
y=it.cycle('abc'); print([next(y) for _ in range(4)]); z=copy.copy(y); print(''.join(it.islice(y,5)),''.join(it.islice(z,5)))
y=it.cycle(iter([1,2])); print(next(y)); 
for k,v in zip(range(5),y): print(k,v,end=' ')
print()
r=it.repeat('x',3); print(r,next(r),r,len(list(r)),r,list(r)); print(it.repeat(None), list(map(pow,range(4),it.repeat(2))))
try: print(r.__length_hint__(), it.repeat(1).__length_hint__())
except TypeError as e: print(e)
src=iter(range(10)); print(list(it.islice(src,3)), next(src), list(it.islice(src,0)), next(src), list(it.islice(src,2)), list(src))
for k,g in it.groupby('AAAABBBCCDAA'): print(k,''.join(g),end=' ')
print([k for k,g in it.groupby([1,1,2,3,3,1])], [(k,list(g)) for k,g in it.groupby(range(10),key=lambda x:x//4)])
gs=[g for k,g in it.groupby('AABB')]; print([list(g) for g in gs])
g=it.groupby('aabbcc'); k,a=next(g); print(k,next(a)); k2,b=next(g); print(k2,list(a),list(b),next(g)[0],list(g))
g=it.groupby([3,3,4],key=lambda v: 1//(4-v))
try:
    for k,v in g: print(k,list(v))
except ZeroDivisionError as e: print(e)
class E:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v%2==o.v%2
print([(k.v,[x.v for x in g]) for k,g in it.groupby(map(E,[1,3,2,4,5]))])
class C(it.count): pass
class Y(it.cycle):
    def __init__(self,a,n=1): self.n=n
print(next(C(3)), type(C()).__name__, next(Y([7],n=4)), Y([7],n=4).n)
print(sum(it.takewhile(lambda x:x<50,it.count())), next(i for i in it.count(1) if i*i>50))
o=OrderedDict((i,i*i) for i in range(5)); o.move_to_end(1); o.move_to_end(3,last=False); print(o, o.popitem(), o.popitem(False), len(o), list(reversed(o)))
for bad in (lambda: o.move_to_end(99), lambda: OrderedDict().popitem()):
    try: print(bad())
    except KeyError as e: print('KeyError',e)
class O(OrderedDict):
    def __setitem__(s,k,v): print('set',k); super().__setitem__(k,v)
p=O(a=1,b=2); p.move_to_end('a'); print(list(p), len(p))
class L(list):
    def __len__(s): return 7
class B:
    def __init__(s,n): s.n=n
    def __len__(s): return s.n
print(len(L()), len(B(3)), len(B(True)), len(o), len(B(2**40)))
for n in (-1,2**70,'a',1.5,None):
    try: print(len(B(n)))
    except Exception as e: print(type(e).__name__,e)
class R(random.Random):
    def getrandbits(self,k): return 0
    def random(self): return .5
print(R().choice([5,6]), R().randint(3,9), R().randrange(4))
random.seed(9); print([random.randint(1,6) for _ in range(8)],[random.choice('abc') for _ in range(8)],random.randrange(10**12),random.randint(2**40,2**41),random.getrandbits(3),random.getrandbits(32),random.getrandbits(33),random.getrandbits(0))
for bad in (lambda: random.choice([]), lambda: random.randint(5,1), lambda: random.getrandbits(-1), lambda: random.choice({})):
    try: print(bad())
    except Exception as e: print(type(e).__name__,e)
x=list(range(20)); random.shuffle(x); print(x, random.sample(x,4), random.choice(range(10)))
