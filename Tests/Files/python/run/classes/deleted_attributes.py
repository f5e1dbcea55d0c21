# Attributes that are deleted, the last one and others, and come again.
class A:
    def __init__(self): self.a=1; self.b=2
    def __getattr__(self,n): return 'no '+n
class S: __slots__=('x','y')
def get(o): return o.b, o.c
x,y,z=A(),A(),A()
for o in (x,y,z): o.c=3
print([get(o) for o in (x,y,z)])
del y.c; print([get(o) for o in (x,y,z)], y.__dict__, vars(x))
y.d=4; print(get(y), y.d, x.d, y.__dict__); y.c=9; print(y.__dict__, get(y))
del z.c; z.c=8; print([get(o) for o in (x,y,z)], z.__dict__)
del z.c; del z.b; print(get(z), z.__dict__); z.b=1; z.c=2; print(get(z), z.__dict__)
del z.a; print(z.__dict__, z.a); z.a=5; print(z.__dict__)
for o in (x,z):
    for i in range(3):
        o.t=i; print(o.t, 't' in o.__dict__, end=' '); del o.t; print(o.t, hasattr(o,'t'))
    try: del o.t
    except AttributeError as e: print(e)
s=S(); s.x=1; s.y=2; del s.y
try: s.y
except AttributeError as e: print(e)
s.y=5; del s.x; print(s.y, hasattr(s,'x'))
class P: pass
p,q=P(),P()
def look(o):
    try: return o.k
    except AttributeError: return None
print(look(p)); p.k=1; print(look(p),look(q)); del p.k; print(look(p)); q.j=1; q.k=2; print(look(q),look(p)); p.j=7; print(p.__dict__,look(p)); p.k=None; del p.k; print(look(p), p.__dict__)
setattr(p,'m',1); delattr(p,'m'); print(p.__dict__)
import types
n=types.SimpleNamespace(a=1,b=2); del n.b; print(n); n.c=3; del n.a; print(n)
class D(dict): pass
d=D(); d.u=1; d.v=2; del d.v; d.w=3; print(vars(d)); del d.u; print(vars(d))
