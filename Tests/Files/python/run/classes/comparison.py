class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print("eq", self.n)
        return NotImplemented if not isinstance(o, T) else self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"T{self.n}"
print(T(1) == T(1), T(1) != T(2), T(1) == 5, 5 == T(1))
print(T(1) < T(2), T(1) > T(2), sorted([T(3), T(1), T(2)]), max(T(1), T(5)))
try: T(1) <= T(2)
except TypeError as e: print(e)
try: hash(T(1))
except TypeError as e: print(e)
print([T(1), T(2)] == [T(1), T(2)], T(1) in [T(0), T(1)], [T(0), T(7)].index(T(7)))
from functools import total_ordering
@total_ordering
class O:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(O(1) <= O(1), O(2) > O(1), O(2) >= O(3), O(1) != O(1))
class Sub(int):
    def __eq__(self, o):
        print("sub eq")
        return True
    def __hash__(self): return 1
print(5 == Sub(7), Sub(7) == 5, 5 != Sub(5))
class A:
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
class B(A):
    def __gt__(self, o): return "B.gt"
print(A() < B(), B() < A(), A() > B(), A() < A())
class Never:
    def __eq__(self, o): return False
n = Never()
print(n == n, n in [n], [n] == [n], n != n)
class WithNe:
    def __ne__(self, o): return "ne"
print(WithNe() != 1, WithNe() == 1)
class K:
    def __init__(self, k): self.k = k
    def __hash__(self): return hash(self.k)
    def __eq__(self, o): return self.k == o.k
d = {K(1): "one", K(2): "two"}
print(d[K(1)], K(2) in d, K(3) in d, len({K(1), K(1), K(2)}))
