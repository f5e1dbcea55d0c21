# Members, values, names and what enumerations refuse.
import enum, warnings, pickle
from enum import *
warnings.simplefilter("ignore")
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class C(Enum):
    A=1;B=2
class I(IntEnum):
    A=1
class F(Flag):
    R=1;G=2;B=4;W=7
class IF(IntFlag):
    R=1;G=2;B=4
class S(StrEnum):
    X=auto(); Y="why"
t(lambda: 1 in C); t(lambda: 'A' in C); t(lambda: 1 in F); t(lambda: C.name); t(lambda:C.A.foo); t(lambda: C.foo); t(lambda: C['z']); t(lambda: C(9)); t(lambda: C())
t(lambda: C.A.__reduce_ex__(2)); t(lambda: F.R.__reduce_ex__(2)); t(lambda: (F.R|F.G).__reduce_ex__(2)); t(lambda: S.X.__reduce_ex__(2)); t(lambda:IF(3).__reduce_ex__(2))
print(C.__members__, type(C.__members__))
print(auto(), repr(auto(3)))
t(lambda: C.A.name); 
def setn(): C.A.name='x'
def setv(): C.A.value='x'
def seto(): C.A.zork='x'; return C.A.zork
t(setn); t(setv); t(seto)
def dl(): del C.A
t(dl)
def sm(): C.A=3
t(sm)
t(lambda: Enum('X','a b c').c); t(lambda: Enum('X','a b c',module='m',qualname='q.X',type=str,start=5).c)
t(lambda: Enum('X',{'a':1})); print(repr(C.__doc__))
t(lambda: Enum('X', 'a', start=3)(3)); t(lambda: I('Z','a b').b)
t(lambda: C('A','x')); t(lambda: F(8)); t(lambda: IF(8)); t(lambda: ~F.R); t(lambda: ~IF.R); t(lambda: F(0)); t(lambda: IF(9)); t(lambda: F('x'))
t(lambda: F.R|1); t(lambda:1 in F.R); t(lambda:1 in IF.R); t(lambda: list(F.W)); t(lambda: str(F.W)); t(lambda: str(F(3))); t(lambda: F(3)); t(lambda: f"{F(3)}"); t(lambda: str(IF(3))); t(lambda: -IF(3))
t(lambda: F.__len__(F.W)); t(lambda: len(F)); t(lambda: list(F)); t(lambda: IF(-1)); t(lambda:IF(-9)); t(lambda: IF.R.__class__); t(lambda: IF(16)._name_)
for src in ["class A(Enum):\n _foo_=1","class A(Enum):\n mro=1","class A(Enum):\n a=1\n a=2","class A(Enum):\n a=1\n def a(self):pass","class A(C):pass","class A(C):\n x=1",
 "class A(Enum):\n a=1\n def _generate_next_value_(n,s,c,l):return n","class A(str,Enum):\n a=auto()\n b=auto()\nprint(A.a,repr(A.b),f'{A.a}')","class A(Enum):\n a='x'\n b=auto()","class A(Enum):\n a=1\n b='x'\n c=auto()\nprint(A.c.value)",
 "class A(Enum, int):\n a=1","class A(ReprEnum):\n a=1","class A(Enum):\n class B: pass\nprint(A.B)","class A(Enum):\n _order_='a b'\n b=1\n a=2",
 "class A(StrEnum):\n a=1","class A(StrEnum):\n a='x','y','z','w'","class A(StrEnum):\n a=b'x',3","class A(StrEnum):\n a=b'x','ascii'\nprint(A.a)","class A(IntEnum):\n a='x'","class A(Flag):\n a='x'","class A(Flag):\n a=auto();b=auto();c=a|b\nprint(list(A),A.c,A._flag_mask_,A._singles_mask_,A._all_bits_)",
 "class A(Enum):\n a=1\n @property\n def name(self):return 'X'\nprint(A.a.name,A.name)","class A(Enum):\n name=1\n value=2\nprint(A.name,A.value,A.name.name,A.value.value,A.name.value)",
 "class A(Enum):\n def __init__(self,x,y):\n  self.x=x\n a=1,2\n b=3\n","class A(Enum):\n _ignore_='z'\n z=1\n a=2\nprint(list(A),A.z)","class A(Enum):\n _ignore_='a'\n a=2\n a=3\n b=4\nprint(list(A))","class A(Enum):\n a=1\n _ignore_='a'","class A(Enum):\n __x=1\n _y=2\nprint(list(A),A._A__x)",
 "class A(Enum):\n def __call__(self):return 5\n a=1\nprint(A.a())","class A(Enum):\n a=lambda x:1\n c=len\nprint(list(A))","import functools\nclass A(Enum):\n a=functools.partial(int)\nprint(list(A))","class A(Enum):\n a=member(int)\n b=nonmember(3)\n @member\n def c(self):pass\nprint(A.a.value,A.b,type(A.c))",
 "class A(int,Enum):\n def __new__(cls,v,l):\n  o=int.__new__(cls,v)\n  o._value_=v*2\n  o.l=l\n  return o\n a=1,'x'\n b=2,'y'\nprint(A(2),repr(A.a),A.a.l,A.b==2,A.a+1)",
 "class A(tuple,Enum):\n a=1,2\nprint(A.a,A.a.value,repr(A.a),A.a[0])","class A(Enum):\n a=[1]\n b=[1]\nprint(list(A),A([1]))",
 "class A(Enum, boundary=STRICT):\n a=1\nprint(A._boundary_)","class A(Enum, foo=3):\n a=1",
 "class B(Enum):\n def __init_subclass__(cls,**k):\n  print(cls,list(cls),k)\nclass A(B,z=3):\n a=1","class A(Enum):\n a=1\nprint(A.a is A['a'],A.a.__class__,A.a==1,A.a!=A.a,hash(A.a)==hash('a'))\nA.a<A.a",
 "class A(complex,Enum):\n a=1,2\nprint(A.a,repr(A.a),f'{A.a}')","class A(float,ReprEnum):\n a=1.5\nprint(A.a,repr(A.a),f'{A.a:.3f}')","class A(float,Enum):\n a=1.5\nprint(A.a,repr(A.a),f'{A.a}')\nprint(f'{A.a:.3f}')"]:
    print('>>',src.replace('\n',';'))
    try: exec(src)
    except BaseException as e: print(type(e).__name__, e)
