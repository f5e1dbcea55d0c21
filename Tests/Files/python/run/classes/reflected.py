class R:
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rmod__(self, o): return ("rmod", o)
    def __rpow__(self, o): return ("rpow", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __rmatmul__(self, o): return ("rmatmul", o)
    def __rlshift__(self, o): return ("rlshift", o)
    def __rand__(self, o): return ("rand", o)
    def __rxor__(self, o): return ("rxor", o)
r = R()
print(1 + r, 2 - r, 3 * r, 4 / r, 5 // r, 6 % r, 7 ** r, divmod(8, r), 9 @ r, 1 << r, 2 & r, 3 ^ r)
print("a" + r, [1] + r, (1,) * r, 1.5 - r, None + r)
class I:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        raise AttributeError(name)
for n in "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor".split():
    setattr(I, "__i" + n + "__", (lambda n: lambda self, o: (self.log.append((n, o)), self)[1])(n))
i = I()
i += 1; i -= 2; i *= 3; i /= 4; i //= 5; i %= 6; i **= 7; i @= 8; i <<= 9; i >>= 10; i &= 11; i |= 12; i ^= 13
print(i.log)
class Base:
    def __add__(self, o): return "base add"
class Derived(Base):
    def __radd__(self, o): return "derived radd"
print(Base() + Derived(), Derived() + Base(), Base() + Base())
class NI:
    def __add__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
n = NI()
try: n + 1
except TypeError as e: print(e)
try: n += 1
except TypeError as e: print(e)
try: n - 1
except TypeError as e: print(e)
try: -n
except TypeError as e: print(e)
try: n @ 2
except TypeError as e: print(e)
try: divmod(n, 1)
except TypeError as e: print(e)
try: n ** 1
except TypeError as e: print(e)
try: n[0]
except TypeError as e: print(e)
try: n[0] = 1
except TypeError as e: print(e)
try: n()
except TypeError as e: print(e)
try: len(n)
except TypeError as e: print(e)
try: 1 in n
except TypeError as e: print(e)
try: abs(n)
except TypeError as e: print(e)
try: int(n)
except TypeError as e: print(e)
try: [1][n]
except TypeError as e: print(e)
