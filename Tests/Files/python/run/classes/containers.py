class Stack:
    def __init__(self, *a): self._d = list(a)
    def __len__(self): return len(self._d)
    def __getitem__(self, i):
        if isinstance(i, slice): return Stack(*self._d[i])
        return self._d[i]
    def __setitem__(self, i, v): self._d[i] = v
    def __delitem__(self, i): del self._d[i]
    def __contains__(self, v): return v in self._d
    def __iter__(self): return iter(self._d)
    def __reversed__(self): return reversed(self._d)
    def __repr__(self): return f"Stack{tuple(self._d)}"
    def __add__(self, o): return Stack(*self._d, *o._d)
    def __eq__(self, o): return self._d == o._d
s = Stack(1, 2, 3)
print(len(s), s[0], s[-1], s[1:], 2 in s, list(s), list(reversed(s)), s)
s[0] = 9
del s[1]
print(s, s + Stack(4), s == Stack(9, 3), bool(s), bool(Stack()))
class Grid:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, 0)
    def __setitem__(self, k, v): self.d[k] = v
g = Grid()
g[1, 2] = 5
g[1:2, ::3] = 7
print(g[1, 2], g[0, 0], g[1:2, ::3], list(g.d))
class Show:
    def __getitem__(self, k): return k
print(Show()[1], Show()[1:2], Show()[:], Show()[::2], Show()[1, 2:3], Show()[...], Show()[()], Show()[-1:])
class Miss(dict):
    def __missing__(self, k): return f"<{k}>"
m = Miss(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m)
class L(list):
    def sum(self): return sum(self)
    def __getitem__(self, i):
        return ("item", super().__getitem__(i))
l = L([1, 2, 3])
l.append(4)
print(l, l.sum(), l[0], len(l), type(l).__name__, l == [1, 2, 3, 4], isinstance(l, list), type(l + [1]), type(l[1:]))
class S(str):
    def shout(self): return self.upper() + "!"
x = S("abc")
print(x, x.shout(), x + "d", type(x + "d"), len(x), x == "abc", {x: 1}["abc"], type(x.upper()))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2) == (1, 2), len(T()), T(3)[0])
class N(int):
    def __repr__(self): return f"N({int(self)})"
    def __add__(self, o): return N(int(self) + int(o))
print(N(5), N(5) + 1, [N(1)], N(5) * 2, sum([N(1), N(2)], N(0)), N("12"), N(3) < 4, hash(N(3)) == hash(3))
class F(float):
    @property
    def half(self): return self / 2
print(F(3.0).half, F("2.5"), F(1) + F(2))
