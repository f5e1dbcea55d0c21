"""What the operations of operations.txt use. Each runs in a function of its own, with the names of `LOCALS` as its parameters."""

class P: pass
class Q:
    def __init__(self,x,y): self.x=x; self.y=y
    def get(self): return self.x
    def __eq__(self,o): return self.x==o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self,o): return self.x<o.x
    def __add__(self,o): return Q(self.x+o.x,self.y+o.y)
    def __getitem__(self,i): return self.x
    def __len__(self): return 3
    def __iter__(self): return iter((1,2,3))
    def __call__(self,a): return a
    def __contains__(self,a): return True
    @property
    def prop(self): return self.x
    @staticmethod
    def st(a): return a
    @classmethod
    def cl(cls,a): return a
    def __getattr__(self,n): return 5
    def __bool__(self): return True
class Sl:
    __slots__=('a','b')
    def __init__(self,a,b): self.a=a; self.b=b
class Sub(Q):
    def __init__(self,x,y):
        super().__init__(x,y)
    def get(self): return super().get()
class New:
    def __new__(cls,x):
        s=object.__new__(cls); s.x=x; return s
from collections import namedtuple, deque, defaultdict, Counter, OrderedDict
NT=namedtuple('NT','a b')
import itertools, functools, math, heapq, random, copy, operator, array, bisect, string, re, struct, json
from dataclasses import dataclass
@dataclass
class D:
    a:int
    b:int
from enum import Enum
class Col(Enum):
    RED=1
    BLUE=2
p1,p2=P(),P(); q1,q2=Q(1,2),Q(1,3)
sl=Sl(1,2); sub=Sub(1,2); nt=NT(1,2); d1=D(1,2); d2=D(1,2)
L=list(range(100)); Tp=tuple(L); d={i:i for i in range(100)}; s=set(L); st="hello world foo bar"*3
words=st.split(); bs=bytes(range(100)); ba=bytearray(bs); dq=deque(L); ar=array.array('d',[1.0]*100); ai=array.array('i',L)
dd=defaultdict(int); ct=Counter(words); fs=frozenset(L); strd={w:1 for w in 'abcdefghij'}
big1=2**63+12345; big2=2**62-1; b3=2**100; b50=2**50+1; b32=0xdeadbeef; LL=[[1,2,3],[4,5,6],[7,8,9]]
od=OrderedDict(d)
def f0(): return 1
def f1(a): return a
def f2(a,b=2): return a
def fk(a,*,k=1): return a
def fv(*a): return a
def fkw(**k): return k
def gen():
    for i in range(10): yield i
def rais(): raise ValueError("x")
def clo():
    x=1
    def g():
        nonlocal x
        x+=1
    return g
g=clo()
@functools.lru_cache(None)
def cached(n): return n
import contextlib
@contextlib.contextmanager
def cm(): yield 1
class CM:
    def __enter__(self): return self
    def __exit__(self,*a): return False
cmo=CM()
heap=[(i%7,i) for i in range(50)]; heapq.heapify(heap)
rx=re.compile(r'(\w+)\s(\w+)')
rnd=random.Random(1)
x=5;y=7;fl=1.5;fl2=2.5

LOCALS = "L=L, LL=LL, d=d, s=s, st=st, q1=q1, p1=p1, p2=p2, q2=q2, x=x, y=y, fl=fl, fl2=fl2"
