class A:
    def __init__(self): object.__setattr__(self, "log", [])
    def __getattr__(self, n):
        self.log.append("get " + n)
        return n.upper()
    def __setattr__(self, n, v):
        self.log.append(f"set {n}")
        super().__setattr__(n, v)
    def __delattr__(self, n):
        self.log.append(f"del {n}")
        object.__delattr__(self, n)
a = A()
a.x = 1
print(a.x, a.y)
del a.x
print(a.x, a.log)
class B:
    def __getattribute__(self, n):
        if n == "secret": return "hidden"
        return object.__getattribute__(self, n)
    v = 1
    def m(self): return self.secret
b = B()
print(b.secret, b.v, b.m())
try: b.none
except AttributeError as e: print(e)
class Proxy:
    def __init__(self, t): self._t = t
    def __getattr__(self, n): return getattr(self._t, n)
p = Proxy([3, 1, 2])
p.sort()
print(p._t, p.count(1), p.index(2))
class D(dict):
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n) from None
    def __setattr__(self, n, v): self[n] = v
d = D(a=1)
d.b = 2
print(d.a, d, d.b)
try: d.zz
except AttributeError as e: print(repr(e))
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = Slots()
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
print(hasattr(s, "__dict__"), s.__slots__, s.a)
class Dyn:
    def __dir__(self): return ["z", "a"]
print(dir(Dyn()))
print([n for n in dir(B) if not n.startswith("__")], "append" in dir([]), [n for n in dir(p) if n[0] != "_"][:3])
