class V:
    def __init__(s,x,y): s.x,s.y=x,y
    def __add__(s,o): return V(s.x+o.x,s.y+o.y)
    def __mul__(s,k): return V(s.x*k,s.y*k)
    __rmul__=__mul__
    def __eq__(s,o): return isinstance(o,V) and (s.x,s.y)==(o.x,o.y)
    def __hash__(s): return hash((s.x,s.y))
    def __repr__(s): return f"V({s.x}, {s.y})"
    def __neg__(s): return V(-s.x,-s.y)
    def __abs__(s): return (s.x**2+s.y**2)**.5
    def __bool__(s): return bool(s.x or s.y)
    def __getitem__(s,i): return (s.x,s.y)[i]
    def __len__(s): return 2
    def __iter__(s): return iter((s.x,s.y))
    def __contains__(s,v): return v in (s.x,s.y)
    def __call__(s,*a,**k): return (a,k)
    def __lt__(s,o): return abs(s)<abs(o)
    def __iadd__(s,o): s.x+=o.x; return s
    def __format__(s,f): return f"<{s.x:{f}}>"
    def __getattr__(s,n): 
        if n.startswith("__"): raise AttributeError(n)
        return n+"?"
    def __enter__(s): print("enter"); return s
    def __exit__(s,*a): print("exit", a[0] and a[0].__name__); return True
    def __index__(s): return s.x
    def __int__(s): return s.x
    def __float__(s): return float(s.x)
    def __round__(s,n=0): return ("round",n)
    def __divmod__(s,o): return ("dm",o)
    def __pow__(s,o): return ("pow",o)
    def __matmul__(s,o): return "mm"
    def __rsub__(s,o): return ("rsub",o)
    def __invert__(s): return "inv"
    def __delitem__(s,i): print("del",i)
    def __setitem__(s,i,v): print("set",i,v)
    def __reversed__(s): return iter([s.y,s.x])
    def __str__(s): return "str!"
v=V(1,2); w=V(3,4)
print(v+w, v*2, 2*v, v==V(1,2), v!=w, {v:1}[V(1,2)], -v, abs(w), bool(V(0,0)), v[0], len(v), list(v), 2 in v, v(1,a=2), v<w, v>w, max(v,w), sorted([w,v]), f"{v:03}", v.foo, [10,20,30][v], int(v), float(v), round(v), round(v,1), divmod(v,3), v**2, v@w, 5-v, ~v, str(v), "%s %r"%(v,v), list(reversed(v)), sum([v,w],V(0,0)), tuple(v), [*v], hex(v))
v+=w; print(v); del v[0]; v[1]=5
with v as q: raise ValueError
a,b=w; print(a,b)
class A:
    c=0
    def __new__(cls,*a): o=super().__new__(cls); o.made=True; return o
    def __init__(self,n=1): self._n=n; A.c+=1
    @property
    def n(self): "doc"; return self._n
    @n.setter
    def n(self,v):
        if v<0: raise ValueError("neg")
        self._n=v
    @n.deleter
    def n(self): print("deleted")
    @classmethod
    def make(cls,x): return cls(x)
    @staticmethod
    def st(x): return x*2
    def __del__(self): pass
class B(A):
    def __init__(self,n): super().__init__(n); self.b=1
    @property
    def n(self): return super().n*10
b=B.make(3); print(b.n, b.made, B.st(4), A.c, isinstance(b,A), type(b).__name__, B.__bases__, b.__dict__, B.__name__, b.__class__)
a=A(); a.n=5; print(a.n); 
try: a.n=-1
except ValueError as e: print(e)
del a.n
try: b.n=4
except AttributeError as e: print(e)
try: a.zzz
except AttributeError as e: print(e)
try: A.zzz
except AttributeError as e: print(e)
setattr(a,"q",9); print(a.q, getattr(a,"w",None), hasattr(a,"q")); delattr(a,"q"); print(hasattr(a,"q"), vars(a))
class D:
    def __get__(s,i,o): print("get"); return 42
    def __set__(s,i,v): print("set",v)
    def __set_name__(s,o,n): print("name",n)
class E: d=D()
e=E(); e.d=1; print(e.d)
class X:
    def f(self): return "X"
class Y(X):
    def f(self): return "Y"+super().f()
class Z(X):
    def f(self): return "Z"+super().f()
class W(Y,Z):
    def f(self): return "W"+super().f()
print(W().f(), [c.__name__ for c in W.__mro__])
class It:
    def __init__(s): s.i=0
    def __iter__(s): return s
    def __next__(s):
        s.i+=1
        if s.i>3: raise StopIteration
        return s.i
print(list(It()), sum(It()), [x for x in It()], dict(zip(It(),"abc")), max(It()), tuple(It()), 2 in It(), ",".join(map(str,It())))
class Old:
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i*i
print(list(Old()))
def deco(f):
    def w(*a,**k): print("call",f.__name__); return f(*a,**k)
    return w
@deco
def g(a,b=2,*c,d=4,**e): return a,b,c,d,e
print(g(1), g(1,3,5,d=6,z=7))
def outer():
    x=1
    def inner():
        nonlocal x; x+=1; return x
    return inner
i=outer(); print(i(),i())
for args in [(),(1,2,3)]:
    try: (lambda a,b:0)(*args)
    except TypeError as e: print(e)
def kw(a,*,b): pass
for c in ("kw()","kw(1)","kw(1,2)","kw(1,c=2)","kw(1,b=1,a=2)"): pass
try: kw()
except TypeError as e: print(e)
try: kw(1)
except TypeError as e: print(e)
try: kw(1,2,b=3)
except TypeError as e: print(e)
try: kw(1,b=2,c=3)
except TypeError as e: print(e)
try: kw(1,b=1,a=2)
except TypeError as e: print(e)
try: B()
except TypeError as e: print(e)
class Cls:
    x=[i for i in range(3)]
    y=len(x)
    def __repr__(self): return "Cls()"
print(Cls.x,Cls.y,[Cls()], {1:Cls()}, (Cls(),))
print(dir(Cls())[-2:], Cls.__dict__["y"])
import copy
m=[1,[2,3]]; n=copy.copy(m); o=copy.deepcopy(m); m[1].append(4); print(n,o)
