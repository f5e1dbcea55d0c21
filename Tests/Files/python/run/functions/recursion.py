def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(fact(5), fact(30), fact(50))
def hanoi(n, a="A", b="B", c="C"):
    if n == 0: return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8))
def ack(m, n):
    if m == 0: return n + 1
    if n == 0: return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
def perms(l):
    if len(l) <= 1: return [l]
    return [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
print(perms([1, 2, 3]))
def flatten(x):
    for e in x:
        if isinstance(e, list): yield from flatten(e)
        else: yield e
print(list(flatten([1, [2, [3, [4]], 5], [[6]]])))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
def inf(n): return inf(n + 1)
try:
    inf(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
def subsets(s):
    if not s: return [[]]
    r = subsets(s[1:])
    return r + [[s[0]] + x for x in r]
print(subsets([1, 2, 3]))
def depth(d): return 1 + max([depth(v) for v in d.values()], default=0) if isinstance(d, dict) else 0
print(depth({"a": {"b": {"c": 1}}}))
class R:
    def __repr__(self): return repr(self)
try:
    repr(R())
except RecursionError:
    print("RecursionError")
