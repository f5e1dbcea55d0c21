# Each operand of a comparison or an operation is asked once, that of a class below first.
class A:
    def __init__(s, n): s.n = n
    def __eq__(s, o): print("eq", s.n, o.n); return NotImplemented
    def __lt__(s, o): print("lt", s.n, o.n); return NotImplemented
    def __gt__(s, o): print("gt", s.n, o.n); return NotImplemented
    def __add__(s, o): print("add", s.n, o.n); return NotImplemented
    def __radd__(s, o): print("radd", s.n, o.n); return NotImplemented
class B(A): pass
class C(A):
    def __eq__(s, o): print("eqC", s.n, o.n); return NotImplemented
    def __gt__(s, o): print("gtC", s.n, o.n); return NotImplemented
    def __radd__(s, o): print("raddC", s.n, o.n); return NotImplemented
for x, y in ((A(1), B(2)), (B(1), A(2)), (A(1), C(2)), (C(1), A(2)), (B(1), C(2))):
    print(x == y); print(x != y)
    try: x < y
    except TypeError as e: print(e)
    try: x + y
    except TypeError as e: print(e)
a, b = A(1), A(2)
print(a in [b], [a] == [b], (a,) == (b,), [a].count(b), {"key": a} == {"key": b})
