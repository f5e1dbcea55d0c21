# Operators, limits and messages of deques.
from collections import deque
d = deque([1, 2, 3], maxlen=5)
print(d, d.maxlen, d + d, d * 2, 2 * d, d == deque([1, 2, 3]), d < deque([2]), d != [1, 2, 3])
for f in (lambda: deque((), -1), lambda: d.index(9), lambda: d.remove(9), lambda: d + [1], lambda: deque([1], 1).insert(0, 2), lambda: deque().popleft(), lambda: d[9]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
d.append(d)
print(d)
print(list(reversed(deque("abc"))), deque("ab").copy(), list(d)[:2], [*deque("xy")], 2 in deque([1, 2]))
d = deque([1]); d += [2]; d *= 2; d.extend(d); print(d, d.count(1), d.index(2, 2))
def f(x): return sum(x)
total = 0
for i in range(3):
    for v in deque(range(10)): total += v
print(total, f(deque([1, 2])), max(deque([3, 1])), sorted(deque([3, 1])), tuple(deque("a")), dict(deque([(1, 2)])))
import copy
print(copy.copy(deque([1, [2]], 3)), copy.deepcopy(deque([1, [2]])))
