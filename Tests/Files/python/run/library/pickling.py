import pickle, io, collections, enum, fractions, decimal
class A:
    def __init__(self): self.x = 1; self.y = [1,2]
    def __eq__(self, o): return self.__dict__ == o.__dict__
class L(list): pass
class D(dict): pass
class I(int): pass
class S:
    __slots__ = ("a","b")
class R:
    def __reduce__(self): return (R, ())
class G:
    def __getstate__(self): return {"k": 5}
    def __setstate__(self, s): self.s = s
class N:
    def __new__(cls, a): self = object.__new__(cls); self.a = a; return self
    def __getnewargs__(self): return (self.a,)
class E(enum.Enum): A=1; B=2
P = collections.namedtuple("P","x y")
def f(): pass
values = [None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -128, -129, 2**31-1, 2**31, -2**31, -2**31-1, 2**63, -2**63, 2**100, -2**100, 1.5, -0.0, "", "abc", "é\n\\", "x"*300, b"", b"ab\xff", b"y"*300, bytearray(b"q"), (), (1,), (1,2), (1,2,3), (1,2,3,4), [], [1], [1,2], list(range(5)), {}, {"a":1}, {"a":1,"b":2}, set(), {3}, frozenset([4]), 1+2j, range(3), len, int, A, f, ..., NotImplemented, type(None)]
for v in values:
    for p in range(6):
        try:
            d = pickle.dumps(v, p)
            print(p, d if len(d) < 80 else (len(d), d[:30]), pickle.loads(d) == v)
        except Exception as e: print(p, type(e).__name__, e)
for v in (A(), L([1,2]), D(a=1), I(5), R(), G(), N(3), E.A, P(1,2)):
    for p in (0, 2, 4, 5):
        d = pickle.dumps(v, p)
        w = pickle.loads(d)
        print(p, d, type(w) is type(v), getattr(w, "__dict__", None) if not isinstance(w, (R, E, P)) else "", w == v if isinstance(v, (int, list, dict, tuple, enum.Enum)) else "")
s = S(); s.a = 1
for p in (2, 4): print(pickle.dumps(s, p)); print(pickle.loads(pickle.dumps(s,p)).a)
try: pickle.dumps(s, 0)
except Exception as e: print(type(e).__name__, e)
l = []; l.append(l); d = pickle.dumps(l); print(d); m = pickle.loads(d); print(m[0] is m)
x = [1]; y = [x, x, "long string", {"k": x}]; print(pickle.dumps(y)); z = pickle.loads(pickle.dumps(y)); print(z[0] is z[1] is z[3]["k"])
for v in (collections.OrderedDict(a=1), collections.deque([1,2],5), collections.Counter("aab"), collections.defaultdict(list, {1:[2]}), fractions.Fraction(1,3), decimal.Decimal("1.5"), ValueError("x", 2)):
    w = pickle.loads(pickle.dumps(v)); print(repr(w), type(w) is type(v))
for bad in (lambda: pickle.dumps(lambda: 1), lambda: pickle.loads(b""), lambda: pickle.loads(b"garbage"), lambda: pickle.loads(b"\x80\x04K"), lambda: pickle.dumps(1, 9), lambda: pickle.dumps(x for x in ()), lambda: pickle.loads("x"), lambda: pickle.loads(b"\x80\x09."), lambda: pickle.loads(b".")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO()
for v in (1, "two", [3]): pickle.dump(v, b)
b.seek(0)
print(pickle.load(b), pickle.load(b), pickle.load(b))
try: pickle.load(b)
except EOFError as e: print("EOF", e)
class PP(pickle.Pickler):
    def persistent_id(self, obj): return "A1" if isinstance(obj, A) else None
class UU(pickle.Unpickler):
    def persistent_load(self, pid): return "got " + pid
b = io.BytesIO(); PP(b).dump([A(), 2]); b.seek(0); print(UU(b).load())
