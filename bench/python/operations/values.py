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
cnt=itertools.count()
part1=functools.partial(f2,1); part2=functools.partial(f2,b=3)
@functools.lru_cache(maxsize=100)
def cached2(a,b): return a
class PC:
    def __init__(self): self._v=1
    @property
    def v(self): return self._v
    @v.setter
    def v(self,a): self._v=a
    @functools.cached_property
    def cp(self): return 5
    class De:
        def __get__(self,o,t): return 4
    de=De()
pc1=PC()
class Ch1:
    def __init__(self): self.a=1
    def f(self): return 1
class Ch2(Ch1):
    def __init__(self): super().__init__(); self.b=1
    def f(self): return super().f()
class Ch3(Ch2):
    def __init__(self): super().__init__(); self.c=1
    def f(self): return super().f()
ch3=Ch3()
class Met(type): pass
c1=1+2j; c2=0.5-1j
class OwnError(Exception):
    def __init__(self,a,b): super().__init__(a); self.b=b
import traceback, ast, statistics, dataclasses, pickle, hashlib, zlib, base64, uuid, textwrap, csv, io, os, pathlib, threading, types, pprint, queue
def deep(n):
    if n==0: raise ValueError("x")
    deep(n-1)
class QK:
    def __init__(self,x): self.x=x
    def __eq__(self,o): return self.x==o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self,o): return self.x<o.x
    def __repr__(self): return f'QK({self.x})'
qs=QK(1); qs2=QK(1)
uset={QK(i) for i in range(20)}
ud={q1:1}
objl=[P() for i in range(50)]
s1o=set(objl); s2o=set(objl); sx=set(objl)
from decimal import Decimal
from fractions import Fraction
de1=Decimal('3.1415926535897932384626433833'); de2=Decimal('2.718281828459045235360287471'); de3=Decimal('0.01')
fr1=Fraction(1,3); fr2=Fraction(3,7)
una='héllo wörld ünï '*8; unl='aé'*5000
so=struct.Struct('<IH')
bg=3**5000; bgs=str(3**2000); bg1=7**700; bg2=5**800; bg3=11**590; bgg=bg*bg1
pairs=[(i,i*7%11) for i in range(20)]
def cmpf(a,b): return a-b
objs=[QK(i*7%50) for i in range(50)]
td2={(3,4):1,(1,2):2}
@dataclass(order=True)
class DO:
    a:int
    b:int
do1,do2=DO(1,2),DO(1,3)
@dataclass(frozen=True)
class DF:
    a:int
    b:int
df1=DF(1,2)
@dataclass
class DD:
    a:int
    b:list=dataclasses.field(default_factory=list)
    c:int=3
from typing import NamedTuple
class TNT(NamedTuple):
    a:int
    b:int=2
from enum import IntEnum, Flag
class IE(IntEnum):
    A=1
    B=2
class FL(Flag):
    A=1
    B=2
ed={Col.RED:1,Col.BLUE:2}
from collections.abc import Sequence
from numbers import Number
import abc
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class AB1(AB):
    def f(self): pass
ab1=AB1()
jso={'name':'abc','list':[1,2,3,4.5,None,True],'sub':{'a':[{'b':1},{'c':'text'}]},'n':12345}
jst=json.dumps(jso); pkb=pickle.dumps(jso)
q2x=QK([1,2,3]); q1x=QK(1)
from datetime import datetime, timedelta, date
dt1=datetime(2020,1,2,3,4,5); dt2=datetime(2021,1,2); td1=timedelta(days=3,seconds=5)
from collections import ChainMap
chm=ChainMap({'a':1},{'b':2})
def snd(p): return p[1]
L2=list(range(20)); L3=list(range(50))
def gdeep(n):
    if n: yield from gdeep(n-1)
    else:
        for i in range(20): yield i
def gsend():
    v=0
    while True: v=yield v
def dec2(f):
    @functools.wraps(f)
    def w(*a,**k): return f(*a,**k)
    return w
wrapped=dec2(f1)
def fk2(a,b,*,c,d=5): return a
def fargs(*a,k=1): return a
qget=q1.get
sio=io.StringIO(); devnull=open(os.devnull,'w')
tokrx=re.compile(r'(?P<num>\d+)|(?P<id>[a-z_]\w*)|(?P<op>[-+*/=()])|(?P<ws>\s+)')
trt=str.maketrans('abc','xyz')
strset=set(words)
class Cnt: n=0
def fibr(n): return n if n<2 else fibr(n-1)+fibr(n-2)
def fdef(a,b=1,c=2): return a
strd2=dict(strd)
nest={'a':{'b':{'c':1}}}
tset={(i,j) for i in range(5) for j in range(5)}
mv=memoryview(bs)
uu=uuid.UUID(int=5)
tmpl=string.Template('$a x')
lk=threading.Lock()
@functools.singledispatch
def singled(a): return a
@singled.register
def _(a: int): return a
tdd={1:2}
qq=queue.Queue()
ba2=bytearray(bs); ct2=Counter(words)
fs1=frozenset((1,2)); dfs={frozenset((1,2)):1}

LOCALS = "L=L, LL=LL, d=d, s=s, st=st, q1=q1, p1=p1, p2=p2, q2=q2, x=x, y=y, fl=fl, fl2=fl2"
