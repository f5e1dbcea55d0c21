# One place that calls one builtin after another, functions with stars, and names that come to mean something else.
def apply(f, *given):
    if len(given) == 1:
        return f(given[0])
    return f(given[0], given[1])
def one(f, x): return f(x)
values = [abs, len, int, float, str, ord, chr, round, sum, min, max, sorted, list, tuple, set, repr, bool, type, hash, iter]
def tell(f, x):
    try:
        result = f(x)
    except (TypeError, ValueError) as error:
        return str(error)
    return type(result).__name__ if f in (iter, type) or f is hash and type(x) is str else repr(result)
for _ in range(3):
    for x in (-5, 2.5, "7", [3, 1], True):
        print([tell(f, x) for f in values])
def steady(n):
    total = 0
    for i in range(n):
        total += abs(-i) + max(i, 3) + min(i, 2.5) + int(i / 2) + round(i * 0.3) + len(str(i))
    return total
print(steady(200))
kept = abs
def abs(x): return 1000
print(steady(3))
del abs
print(steady(3))
abs = lambda x: -1
print(steady(3), one(abs, 5), one(kept, -5), one(len, "abc"), one(abs, 1))
del abs
class Number:
    def __init__(self, value): self.value = value
    def __abs__(self): return "abs"
    def __len__(self): return 3
    def __int__(self): return 4
    def __float__(self): return 4.5
    def __round__(self, digits=None): return ("round", digits)
    def __lt__(self, other): return self.value < other.value
    def __repr__(self): return "N%d" % self.value
def ask(x): return abs(x), len(x), int(x), float(x), round(x)
print(ask(Number(1)), ask(Number(2)))
for x in (1, 1.5, Number(7), "9", Number(8), 10 ** 30, -3):
    try: print(repr(int(x)), repr(float(x)), abs(x))
    except TypeError as error: print(error)
print([max(a, b) for a, b in ((1, 2), (Number(3), Number(1)), ("a", "b"), (2.0, 2), (2, 2.0))])
def stars(*given): return given
def named(a, *, k=1): return a, k
def many(a, b=1, c=2, d=3, e=4): return a, b, c, d, e
def rest(a, *given, **names): return a, given, names
def turns(n):
    kept = []
    for i in range(n):
        found = stars(), stars(i), stars(i, 2, 3), named(i), many(i), many(i, 2, 3, 4), rest(i), rest(i, 2), many(i, e=5), rest(i, x=2)
        if i % 4999 == 0: kept.append(found)
    return kept
for found in turns(15000): print(found)
for call in (lambda: named(), lambda: named(1, 2), lambda: many(), lambda: rest()):
    for _ in range(2):
        try: call()
        except TypeError as error: print(error)
