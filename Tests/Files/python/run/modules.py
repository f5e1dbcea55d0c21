import math
import collections
import functools
import itertools as it
import random
import string
import operator
import heapq
import bisect
import copy
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict
from functools import reduce, lru_cache, partial
from io import StringIO

print(math.sqrt(2), math.pi, math.floor(-2.5), math.ceil(2.1), math.gcd(12, 18), math.factorial(20), math.isqrt(10 ** 20))
print(math.log(10), math.log2(8), math.log10(1000), math.sin(1), math.cos(1), math.atan2(1, 2), math.hypot(3, 4), math.inf, math.comb(5, 2))
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sum(c.values()))
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(dict(d), len(d), "q" in d, sorted(d.items()))
q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
print(q, len(q), q[0], list(q), q.popleft(), q.pop())
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._replace(x=5), p == (1, 2), P._fields, p._asdict())
x, y = p
print(x, y, OrderedDict([("a", 1), ("b", 2)]))
print(reduce(lambda a, b: a * b, range(1, 6)), partial(pow, 2)(5))
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info())
print(list(it.chain([1], [2, 3])), list(it.islice(it.count(5), 3)), list(it.product("ab", [1, 2])), list(it.permutations([1, 2, 3], 2)))
print(list(it.combinations("abc", 2)), list(it.accumulate([1, 2, 3])), list(it.zip_longest("ab", "c", fillvalue="-")), list(it.takewhile(lambda v: v < 3, [1, 2, 3, 1])))
print([(k, list(g)) for k, g in it.groupby("aabbbc")], list(it.repeat(7, 2)))
random.seed(42)
print(random.random(), random.randint(1, 100), [random.randrange(10) for i in range(5)], random.choice("abc"))
l = list(range(10))
random.shuffle(l)
print(l, random.sample(range(100), 5), random.uniform(1, 2))
print(string.ascii_lowercase, string.digits, operator.itemgetter(1)([5, 6]), operator.add(1, 2))
h = [5, 2, 8, 1]
heapq.heapify(h)
heapq.heappush(h, 0)
print([heapq.heappop(h) for i in range(5)], bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2))
s = StringIO()
print("to memory", 1, file=s)
s.write("more")
print(repr(s.getvalue()))
a = [[1], {2: [3]}]
b = copy.deepcopy(a)
b[0].append(9)
print(a, b)
class MyList(list):
    def total(self):
        return sum(self)
m = MyList([1, 2, 3])
m.append(4)
m.name = "mine"
print(m, m.total(), len(m), m[1:], m.name, isinstance(m, list))
class Table(dict):
    def __missing__(self, key):
        return key * 2
t = Table(a=1)
print(t["a"], t["zz"], t, len(t))
